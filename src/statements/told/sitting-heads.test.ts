import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { annotate } from '../../analyse-report.ts'
import { trainedModels } from '../../workflows/trained-models.ts'
import { tell } from './tell.ts'

/** "held Chile+Norway Nairobi": the meetings that a report of Wednesday 7 May 2031 tells. */
function meetingsIn(text: string): readonly string[] {
  const published = '2031-05-07'
  const report = reportOf(text, { published })
  return tell(report, annotate({ text, published, outlet: null }, trainedModels())).meetings!.map(
    ({ status, sides, place }) => `${status} ${[...sides].sort().join('+')} ${place.name ?? place.venue}`,
  )
}

test.each([
  ['Envoys of Norway and Chile sat in the same hotel in Nairobi on Monday.', 'held Chile+Norway Nairobi'],
  [
    'Norwegian and Chilean negotiators stayed in one building in Nairobi until Tuesday.',
    'held Chilean+Norwegian Nairobi',
  ],
  ['Norway and Chile went into a third round of talks in Nairobi on Monday.', 'held Chile+Norway Nairobi'],
  ['Kenya assembled both delegations at a lodge in Nairobi on Monday.', 'held Kenya Nairobi'],
  ['Kenya has brought both sides to Nairobi for talks on Monday.', 'held Kenya Nairobi'],
])('a meeting is told by who is where with whom: %s', (text, expected) => {
  expect(meetingsIn(text)).toContain(expected)
})

test.each([
  'Kenya called both sides stubborn on Monday.',
  'Kenya urged both sides on Monday to accept the text.',
  'Kenya has brought both sides closer since Monday.',
  'Norwegian fishermen stayed at the same hotel in Nairobi on Monday.',
])('nobody meets: %s', text => {
  expect(meetingsIn(text)).toEqual([])
})

/** "leads Keller, was there Osei": who is told as a delegate. */
function delegatesIn(text: string): readonly string[] {
  const published = '2031-05-07'
  const document = annotate({ text, published, outlet: null }, trainedModels())
  const { delegates } = tell(reportOf(text, { published }), document)
  return delegates!.map(({ figure, role }) => `${role} ${document.figures[figure]!.name}`)
}

test.each([
  [
    'Ada Keller, the Norwegian foreign minister, and Paul Osei, the Chilean trade minister, led the delegations.',
    ['leads Ada Keller', 'leads Paul Osei'],
  ],
  ['Norwegian minister Ada Keller headed the negotiating team.', ['leads Ada Keller']],
  ['The Union envoy, Mia Lund, was also at the table.', ['took part Mia Lund']],
  ['The Union envoy, Mia Lund, was not at the table.', []],
])('delegates are the subjects of what delegates do: %s', (text, expected) => {
  expect(delegatesIn(text)).toEqual(expected)
})

test('the day of a meeting is the day of its own verb', () => {
  const published = '2031-05-07'
  const text =
    'Kenyan mediator Mia Lund, appointed on 28 April, has met both parties twice, most recently on Saturday in Nairobi.'
  const { meetings } = tell(reportOf(text, { published }), annotate({ text, published, outlet: null }, trainedModels()))
  expect(meetings!.map(({ range }) => range.latest)).toEqual(['2031-05-03'])
})

test('the house of a town is in the town', () => {
  expect(meetingsIn('Norway and Chile held talks inside Nairobi’s Old Mint on Monday.')).toEqual([
    'held Chile+Norway Nairobi',
  ])
})
