import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { droppedHedges } from './dropped-hedges.ts'
import { reportEntries } from './report-entries.ts'

const SAID = 'Anna Keller said: "The Ardan navy does not appear to be telling the truth about the wreck."'

test.each<[string, string, readonly string[]]>([
  ['a few words without the hedge', 'Anna Keller accused the navy of not "telling the truth".', ['telling the truth']],
  ['the words with a hedge', 'The navy "may not be telling the truth", Anna Keller said.', []],
  ['other words', 'Anna Keller accused the navy of "hiding the log".', []],
  ['two words, which stand in every speech', 'Anna Keller spoke of "the truth".', []],
])('%s', (_, text, expected) => {
  const testimonies = [SAID, text].map((words, at) =>
    analyseReport(reportOf(words, { file: `${at}.txt`, published: '2031-05-06' })),
  )
  const found = droppedHedges(testimonies, reportEntries(testimonies))
  expect(found.map(({ evidence }) => evidence[0]!.exact)).toEqual(expected)
  for (const { kind } of found) expect(kind).toBe('hedge-dropped')
})
