/** @module Quotations of every kind of mark. <q> is a closed one, <open> one that nothing closes, <more> one that goes on. */
import { expect, test } from 'vitest'
import { mark, unmark } from '../../tests/marked-text.ts'
import { findQuotations } from './find-quotations.ts'
import { splitParagraphs } from './split-paragraphs.ts'

test.each([
  'Osei said: <q>“We go.”</q>',
  '<q>"We go,"</q> Osei said. <q>"We go now."</q>',
  'It was <q>"calm, technical and useful"</q>, she said.',
  'Der Minister: <q>«We go»</q>, and <q>„We go“</q>.',
  '(<q>"draft"</q>)—<q>"final"</q>—',
  '<q>‘Point eleven goes’</q>: the clause',
  "Ardan says it gave a <q>'positive answer'</q> on the plan",
  "<q>``We go,''</q> he said.",
])('a closed quotation: %s', check)

test.each([
  "It's the parties' plan, and the '90s are over, y'know.",
  'It’s the parties’ plan, O’Neill said; the ’90s are over, and ’em too.',
  'He is 6\' 2" tall and the board 24" wide.',
  'rock ’n’ roll',
  'She said nothing.” Then she left.',
  '""',
])('no quotation: %s', check)

test('a quotation inside a quotation', () => {
  check('<q>“He told me <q>‘no’</q> twice,”</q> she said.')
  check('<q>‘He told me <q>“no”</q> twice,’</q> she said.')
  check('<q>"Call it a <q>\'big deal\'</q> if you like."</q>')
  check('<q>“Our <q>“partners”</q> left.”</q>')
})

test('an apostrophe inside single marks closes nothing', () => {
  check('<q>‘We don’t sign the parties’ paper,’</q> he said.')
  check("<q>'It isn't the ministers' plan'</q>, he said.")
})

test('a plural in single marks is closed where nothing else can close it', () => {
  check('the <q>‘understandings’</q> and the <q>‘necessary conditions’</q> between them')
})

test('an apostrophe in a double quotation does not close a single one outside it', () => {
  check('Osei’s aide said <q>“the parties’ plan”</q> was dead')
})

test('a quotation over paragraphs is one per paragraph, chained', () => {
  check('<open>“We came.</open>\n<more>“We saw.</more>\n<more>“We left,”</more> he said.')
  check('<open>"We came.</open>\n\n<more>"We left."</more> he said.')
  check('<open>‘We came.</open>\n<more>‘We left,’</more> he said.')
})

test('a quotation that nothing closes ends before the next one, or with the paragraph', () => {
  check('<open>“We could agree. Also, he spoke.</open>\nThe end.')
  check('<open>“We could agree. Also, he spoke of</open> <q>“plans”</q> and left.')
  check('She called it <open>"a gesture. Then:</open> <q>"no."</q>')
})

test('marks turned the wrong way still pair', () => {
  check('He called it <q>”done“</q> and left.')
  check('<q>“We go,"</q> he said.')
  check('<q>"We go, "</q>Keller said. <q>"We go now."</q>')
  check("He said <q>`` We go , ''</q> and left .")
})

test('inner is what was said, without the marks', () => {
  const text = 'He said “we go”.'
  const { quotations } = findQuotations({
    text,
    published: null,
    outlet: null,
    ...splitParagraphs({ text, published: null, outlet: null }),
  })
  expect(quotations).toMatchObject([
    { inner: { start: 9, end: 14 }, depth: 0, mark: 'double', closed: true, continues: null },
  ])
})

function check(marked: string) {
  const text = unmark(marked)
  const document = { text, published: null, outlet: null }
  const { quotations } = findQuotations({ ...document, ...splitParagraphs(document) })
  const marks = quotations.map(({ start, end, closed, continues }) => ({
    label: continues !== null ? 'more' : closed ? 'q' : 'open',
    start,
    end,
  }))
  expect(mark(text, marks)).toBe(marked)
}
