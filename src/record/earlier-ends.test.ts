import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

/** Two reports of talks between Denmark and Kenya, three days apart, and the movements they show. */
function movesIn(monday: string, thursday: string) {
  const opening =
    'Denmark and Kenya held talks on fish. Denmark’s foreign minister, Ada Keller, met the Kenyan envoy, Jon Osei.'
  const reports = [monday, thursday].map((text, at) =>
    analyseReport(reportOf(`${opening}\n\n${text}`, { file: `${at}.txt`, published: `2031-05-0${at * 3 + 5}` })),
  )
  return buildRecord(reports).movements.map(({ party, issue, from, basis }) => [party, issue, from, basis])
}

test.each([
  [
    'Keller said Denmark would not accept inspectors on its trawlers.',
    'Keller said Denmark could accept inspectors on its trawlers if they were unarmed. Until now Denmark had refused all inspectors.',
    [['denmark', 'inspection-and-verification', 'all inspectors', 'two ends']],
  ],
  [
    'Keller said Denmark wanted the wool tariff scrapped.',
    'Keller said Denmark could live with a wool tariff of five percent. It was the first time she had named a figure.',
    [['denmark', 'trade-and-tariffs', 'Denmark wanted the wool tariff scrapped', 'two ends']],
  ],
])('a change that is told finds what had been held before: %s', (monday, thursday, expected) => {
  expect(movesIn(monday, thursday)).toEqual(expected)
})

test.each([
  // Nothing that had been before.
  [
    'Keller greeted the envoy.',
    'Keller said Denmark would lift its sanctions. It was the first time she had come to Lima.',
  ],
  // Another had held it.
  [
    'Osei demanded a ransom for the crew.',
    'Keller said Denmark would pay no ransom. Until now Kenya had demanded 30 crowns.',
  ],
  // The same again.
  ['Keller said Denmark would not pay a ransom.', 'Keller said Denmark would never pay a ransom.'],
])('who only says it again, or comes for the first time, has not moved: %s', (monday, thursday) => {
  expect(movesIn(monday, thursday)).toEqual([])
})
