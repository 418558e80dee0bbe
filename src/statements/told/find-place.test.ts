import { expect, test } from 'vitest'
import { reportOf } from '../../../tests/make-report.ts'
import { analyseReport } from '../../analyse-report.ts'

test.each([
  ['The latest US-Kenyan talks ended on Monday without a deal.', []],
  ['The recent Danish-Kenyan negotiations ended on Monday without a deal.', []],
  ['The latest Osford talks between Denmark and Kenya ended on Monday without a deal.', ['Osford']],
])('whose talks they are is no place: %s', (sentence, expected) => {
  const text = `Danish and Kenyan envoys spoke of fish.\n\n${sentence}`
  const { meetings = [] } = analyseReport(reportOf(text, { file: 'a.txt', published: '2031-05-07' }))
  expect(meetings.length).toBeGreaterThan(0)
  expect([...new Set(meetings.flatMap(({ place }) => place.name ?? []))]).toEqual(expected)
})
