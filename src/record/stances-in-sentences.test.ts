import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

/** One report of talks between Denmark and Kenya with this sentence in it, and the positions it rests on. */
function positionsIn(sentence: string): readonly string[] {
  const text = `Denmark and Kenya opened talks on Monday.\n\nDenmark’s foreign minister, Ada Keller, met the Kenyan envoy.\n\n${sentence}`
  const { positions } = buildRecord([analyseReport(reportOf(text, { file: 'a.txt', published: '2031-05-07' }))])
  return positions.map(({ party, issue, stance }) => `${party} ${issue} ${stance}`).sort()
}

test.each([
  ['Keller said Denmark would not lower its duty on flowers.', ['denmark trade-and-tariffs rejects']],
  ['Keller said her country would not ease the sanctions.', ['denmark sanctions rejects']],
  [
    'Keller said Denmark would not free the prisoners in exchange for the ships.',
    ['denmark prisoners-and-detainees rejects'],
  ],
  ['“There will be no ransom,” Keller told reporters.', ['denmark ransom rejects']],
  ['Keller said missiles would never be discussed.', ['denmark missiles rejects']],
  ['Keller said the plan was dead on arrival.', ['denmark text-on-the-table rejects']],
  ['Keller said an amnesty was not up for discussion.', ['denmark justice reserved']],
  ['Keller said the offer on tariffs was too low.', ['denmark trade-and-tariffs rejects-in-part']],
])('a refusal: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})

test.each([
  'Keller said Denmark would not stand in the way of a ceasefire.',
  'Keller said the sanctions would not work.',
  'Keller said Denmark would not attack during the ceasefire.',
])('no refusal: %s', sentence => {
  expect(positionsIn(sentence).filter(found => found.endsWith('rejects'))).toEqual([])
})

test.each([
  ['Keller said the sanctions should be lifted.', ['denmark sanctions demands']],
  ['Keller said Kenya should withdraw its troops.', ['denmark withdrawal-of-forces demands']],
  ['Keller said the ceasefire was ready for signature.', []],
  ['Keller said Denmark was ready for a ceasefire of a month.', ['denmark ceasefire accepts-in-part']],
  ['Keller said it was prepared to lift the sanctions if Kenya signed.', ['denmark sanctions conditional']],
  ['Keller agreed to study the peace plan.', ['denmark text-on-the-table reserved']],
  ['Keller said quotas on imports were acceptable only for a year.', ['denmark trade-and-tariffs accepts-in-part']],
] as const)('what is wanted and what is granted: %s', (sentence, expected) => {
  expect(positionsIn(sentence)).toEqual(expected)
})
