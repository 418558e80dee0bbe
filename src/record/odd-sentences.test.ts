import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

const ODD: readonly [string, string][] = [
  ['date-arithmetic', 'The fleet is nearing its third anniversary since Ardan’s June 2025 decree.'],
  ['date-arithmetic', 'The ministers will sign on 31 April in Port Osei.'],
  ['date-arithmetic', 'They sat down on Monday 6 May 2031 in Port Osei.'],
  ['date-arithmetic', 'The crew, taken off their boat on 15 April, have now spent 60 days in a cell.'],
  // A day of last spring: whoever means the year before says so.
  ['date-arithmetic', 'The boats that closed the lock on Monday 4 February are still there.'],
  ['date-arithmetic', 'The road has been shut since 9 March, eleven months ago.'],
  ['sum', 'They named 28 hostages – 10 living and 19 dead.'],
  ['missing-name', 'Five hours of talks between Ardanian President and top envoys ended at night.'],
  ['unsourced-figure', 'The storm has left tens of thousands of casualties along the coast.'],
  ['stock-lead-in', 'According to new developments, the ministers met in Port Osei.'],
  ['spacing', 'Keller told the  Courier that the harbour was open.'],
  ['superseded', 'Corrects paragraph 9 of the story sent on May 5.'],
  ['superseded', '(Story corrects last paragraph to say that the boats went home)'],
  ['superseded', 'An earlier version of this article misstated the number of licences.'],
  ['arithmetic', 'The board puts the increase at 24%, from 1.5 million crates in 2029 to 2.4 million in 2030.'],
  ['arithmetic', 'Fares rose from 40 to 60 crowns, an increase of 20 per cent.'],
  ['arithmetic', 'Of the 84,000 tonnes that may be landed, Ardan would take 48,000 and Brenn 41,000.'],
]

test.each(ODD)('%s: "%s"', (kind, text) => {
  const found = anomaliesOf([text])
  expect(found.map(anomaly => anomaly.kind)).toEqual([kind])
  expect(found[0]!.evidence.length).toBeGreaterThan(0)
})

const FINE: readonly string[] = [
  'The fleet is nearing its sixth anniversary since Ardan’s June 2025 decree.',
  'They sat down on Tuesday 6 May 2031 in Port Osei.',
  'The crew, taken off their boat on 15 April, have now spent 21 days in a cell.',
  'They named 28 hostages – 10 living and 18 dead.',
  'Talks between the Ardanian President and top envoys ended at night.',
  'The storm has left tens of thousands of casualties, according to the health ministry.',
  'It rained on 29 February.',
  'The story of the lock corrects what children learn.',
  'The road has been shut since 9 March, nearly two months ago.',
  'They first met on 20 May, almost a year ago, and on Thursday 8 May.',
  'The board puts the increase at 60%, from 1.5 million crates in 2029 to 2.4 million in 2030.',
  'Fares rose from 40 to 60 crowns, an increase of 50 per cent.',
  'The duty would fall by 10%, from 25% to 15%.',
  'Exports rose 31% from 2029 to 2030.',
  'Of the 84,000 tonnes that may be landed, Ardan would take 43,000 and Brenn 41,000.',
]

test.each(FINE)('nothing odd: "%s"', text => {
  expect(anomaliesOf([text])).toEqual([])
})

test.each([
  ['They sat down on Monday 6 May 2031 in Port Osei.', 'Monday 6 May 2031: that day is a Tuesday.'],
  [
    'The boats that closed the lock on Friday 12 November are still there.',
    'Friday 12 November: that day is a Tuesday in 2030 or a Wednesday in 2031.',
  ],
])('the day it should be: "%s"', (text, summary) => {
  expect(anomaliesOf([text]).map(anomaly => anomaly.summary)).toEqual([summary])
})

test('“unacceptable” quoted as “not acceptable” is a changed quotation', () => {
  const found = anomaliesOf([
    'Anna Keller said the changes were "unacceptable to Ardan".',
    'Anna Keller said the changes were "not acceptable" to Ardan.',
  ])
  expect(found.map(({ kind }) => kind)).toEqual(['quote-mutation'])
})

function anomaliesOf(texts: readonly string[]) {
  return buildRecord(
    texts.map((text, at) => analyseReport(reportOf(text, { file: `${at}.txt`, published: '2031-05-06' }))),
  ).anomalies
}
