/** @module Paragraphs and their kinds. */
import { expect, test } from 'vitest'
import { mark, unmark } from '../../tests/marked-text.ts'
import { splitParagraphs } from './split-paragraphs.ts'

const BODY = 'The two sides met for six hours in the old customs house and parted without an agreement on the dam.'

test('every new line of a news text is a new paragraph', () => {
  check(`<body>${BODY}</body>\n<body>They will meet again.</body>\n\n<body>${BODY}</body>\n`)
})

test.each(['\r\n', '\r', '\n\n \n', '\u2028', '\u2029'])('lines may end in %j', end => {
  check(`<body>${BODY}</body>${end}<body>They will meet again.</body>`)
})

test('hard-wrapped lines are joined, and a blank line still parts paragraphs', () => {
  check(
    '<body>Ardan has accepted the revised text as the basis for an agreement on the\n' +
      'lake, its water minister, Jonas Keller, told the Register. That leaves the\n' +
      'islands as the holdout.</body>\n\n' +
      '<body>The talks wind up today. The delegations are expected back there a week\nfrom today.</body>',
  )
})

test('a short last line ends a wrapped paragraph even without a blank line', () => {
  check(
    '<body>Ardan has accepted the revised text as the basis for an agreement on the\n' +
      'lake, its minister said.</body>\n' +
      '<body>The talks wind up today. The delegations are expected back there a week\nfrom today.</body>',
  )
})

test('one-sentence lines of a news text are not wrapped lines', () => {
  check(
    '<body>The ministers left in separate cars before the doors were opened at noon.</body>\n' +
      '<body>They will meet again in a week, said the host, who had tea with both of them.</body>',
  )
})

test('a first line without a full stop is the title', () => {
  check(`<heading>Ardan minister firm on 420 as talks drag on</heading>\n\n<body>${BODY}</body>`)
  check(`<heading>‘The annex goes, or we go’: the clause that holds up the deal</heading>\n<body>${BODY}</body>`)
})

test('a lone line is body, stop or not', () => {
  check('<body>Keller said talks would resume</body>')
})

test('a standfirst with a full stop is body', () => {
  check(`<body>The mediator says there was no agreement.</body>\n<body>${BODY}</body>`)
})

test.each([
  'A Deal Without a Text',
  'WHAT COMES NEXT',
  'What comes next?',
  '2. Flour',
])('a short line between paragraphs is a heading: %s', line =>
  check(`<body>${BODY}</body>\n<heading>${line}</heading>\n<body>${BODY}</body>`))

test.each([
  'They met.',
  'The list of demands:',
  'The feed then went to',
  '- a seat on the board',
  '“It is done,” she said.',
  'Stay with the plan for as long as it takes.',
])('not every short line is a heading: %s', line =>
  check(`<body>${BODY}</body>\n<body>${line}</body>\n<body>${BODY}</body>`))

test.each([
  'By Nadia Marsh in Tolm',
  'By our political desk and agencies',
  'From Westmark Wire, Tolm',
  '(Reporting by Petra Hale in Tolm; Editing by J. Marsh)',
  'Additional reporting by David Keller in Tolm',
  'Tomas Keller, Ardan Broadcasting, Tolm',
  'Thursday 12 March',
  'Published: 3 July 2025, 12.30 GMT',
  'Fri 13 March 2026, 12.30 Updated 35 minutes ago',
])('a byline says who, where or when: %s', line => {
  check(`<heading>Talks drag on</heading>\n<byline>${line}</byline>\n<body>${BODY}</body>`)
})

test.each([
  'By Friday the talks had failed',
  'From bad to worse',
])('not every line with By or From is one: %s', line => {
  check(`<body>${BODY}</body>\n<heading>${line}</heading>\n<body>${BODY}</body>`)
})

test.each([
  'This article was rewritten by Example News based on verified reporting from trusted sources.',
  'Stay informed with Example News — your trusted source for global reporting.',
  'The opinions of contributors do not necessarily reflect the views of Example News.',
  'Follow us on every platform for real-time updates.',
  '* Adds minister, analyst, background',
  '(Recasts with quotes from the envoy)',
  'You receive this letter because you signed up at example.com.',
  '© 2026 Example Media. All rights reserved.',
  'Click here to read the full interview.',
  'Sign up for our morning letter.',
  'Stay with Example News for more on this developing story.',
  'Check back for updates.',
  'The Gazette is published by the Pilots’ Guild for its members.',
  'This is a developing story and will be updated.',
])('a page speaks of itself: %s', line => {
  check(`<body>${BODY}</body>\n<boilerplate>${line}</boilerplate>`)
})

test('what follows the signature mark of a letter is boilerplate', () => {
  check(
    `<body>${BODY}</body>\n<body>They will meet.</body>\n\n<boilerplate>--</boilerplate>\n<boilerplate>Keller Press Ltd</boilerplate>`,
  )
})

test('a paragraph that quotes a phrase of footers at length stays body', () => {
  check(`<body>Keller said voters could not unsubscribe from history. ${BODY}</body>\n<body>${BODY}</body>`)
})

function check(marked: string) {
  const text = unmark(marked)
  const { paragraphs } = splitParagraphs({ text, published: null, outlet: null })
  expect(
    mark(
      text,
      paragraphs.map(({ kind, start, end }) => ({ label: kind, start, end })),
    ),
  ).toBe(marked)
}
