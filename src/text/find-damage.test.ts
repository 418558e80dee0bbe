/** @module Damage: each case marks what is told, the tag is the kind with "_" for "-". */
import { expect, test } from 'vitest'
import { mark, unmark } from '../../tests/marked-text.ts'
import { addTextLayers } from './add-text-layers.ts'

const BODY = 'The two sides met for six hours in the old customs house and parted without an agreement on the dam.'

test.each([
  [
    'a missing space between sentences',
    'A summit was not <joined_sentences>imminent.Later,</joined_sentences> the hosts spoke.',
  ],
  [
    'a missing space after a name',
    'Moss met Keller. As Moss and <joined_words>Kellerarrived</joined_words>, talks began.',
  ],
  ['a text cut in a word', `${BODY}\n<cut_off>The feed then cut o</cut_off>\n${BODY}`],
  ['a text cut in a word it knows', 'The negotiations went on. <cut_off>He left the negotia</cut_off>'],
  ['a text cut before its noun', 'They spoke of the dam. <cut_off>He left the room and the</cut_off>'],
  ['a text cut in a quotation', `${BODY} <cut_off>He called it "a souffl</cut_off>`],
  ['a last paragraph without end', `${BODY}\n${BODY}\n${BODY}\n<cut_off>${BODY.slice(0, -1)}</cut_off>`],
  ['an unclosed quotation', 'She called it <unclosed_quotation>"a gesture, no more.</unclosed_quotation>'],
  ['an unopened quotation', 'She called it a gesture.<unopened_quotation>”</unopened_quotation> He left.'],
  [
    'self-praise',
    `${BODY}\n<self_certification>Stay informed with Example News, your trusted source.</self_certification>`,
  ],
  [
    'editors who vouch for a machine',
    `${BODY}\n<self_certification>This digest was put together with AI tools and checked by our editors.</self_certification>`,
  ],
  [
    'a check that nobody saw',
    `${BODY}\n<self_certification>Every summary is reviewed by human editors before it goes out.</self_certification>`,
  ],
  [
    'machines for the reader',
    `${BODY}\n<self_certification>Osford Now uses AI-assisted tools to bring you the day in brief.</self_certification>`,
  ],
  ['a masthead', `<self_certification>Osford Today, the newspaper of record.</self_certification>\n${BODY}`],
  ['how it was made', `${BODY}\n<boilerplate>This digest was prepared with the help of automated tools.</boilerplate>`],
  ['who helped', `${BODY}\n<boilerplate>Ilse Keller in Osford contributed to this report.</boilerplate>`],
  ['a footer', `${BODY}\n<boilerplate>© 2026 Example Media. All rights reserved.</boilerplate>`],
  ['half a character', `Keller <lone_surrogate>\uD83D</lone_surrogate> left.`],
  ['a lost character', 'Keller<unreadable_characters>\uFFFD</unreadable_characters>s plan was read.'],
])('%s', (_, marked) => check(marked))

test.each([
  ['a quotation that goes on in the next paragraph', '“We came.\n“We left,” he said.'],
  ['a missing last stop alone', 'They met for six hours. They parted without an agreement'],
  ['a name that only looks joined', 'Good people met. Nobody showed goodwill. Goodwill Ferdinand and Roland left.'],
  ['a dateline on a line of its own', `Osford, Nov 7 -\n${BODY}\n${BODY}`],
  ['a paper spoken of', `${BODY}\nThe Osford Times, the newspaper of record, printed the map on its front page.`],
  ['a quotation at the end', `${BODY}\n${BODY}\n“${BODY}”`],
  ['a short word that begins a longer one', 'The talks went on. They agreed to talk'],
])('no damage: %s', (_, text) => check(text))

test.each(['', ' \n\t', '...'])('nothing to read in %j', text => {
  expect(addTextLayers({ text, published: null, outlet: null }).problems.map(({ kind }) => kind)).toContain('empty')
})

test('every message is a sentence', () => {
  const { problems } = addTextLayers({ text: 'A summit was not imminent.Later, the', published: null, outlet: null })
  for (const { message } of problems) expect(message).toMatch(/^\p{Lu}.*\.$|^“.*\.$/u)
  expect(problems.length).toBe(2)
})

function check(marked: string) {
  const text = unmark(marked)
  const { problems } = addTextLayers({ text, published: null, outlet: null })
  expect(
    mark(
      text,
      problems.map(({ kind, start, end }) => ({ label: kind.replaceAll('-', '_'), start, end })),
    ),
  ).toBe(marked)
}
