import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { trainedModels } from '../workflows/trained-models.ts'

/** "held finland+iceland+norway 2031-05-05": the meetings the reports together testify, a report per text. */
function meetingsOf(...texts: readonly string[]): readonly string[] {
  const reports = texts.map((text, at) => {
    const report = reportOf(text, { file: `${at}.txt`, published: '2031-05-07' })
    return analyseReport({ ...report, id: `r${at}`, outlet: `Paper ${at}` }, trainedModels())
  })
  return buildRecord(reports).meetings.map(({ status, sides, dateRange }) =>
    [status, sides.map(({ party }) => party).join('+'), dateRange.latest].join(' '),
  )
}

const QUARREL =
  'Norway demanded a lower quota for mackerel. Norway would reject any higher figure, Norwegian minister Ada Keller said. ' +
  'Iceland refused to cut its own share. Iceland proposed a joint survey instead, Icelandic minister Paul Osei said.'

test.each([
  ['The two teams met on Monday in Nairobi.', 'held iceland+norway 2031-05-05'],
  ['The two sides were in one room on Monday in Nairobi.', 'held iceland+norway 2031-05-05'],
  ['Kenyan President Mia Lund received both delegations in Nairobi on Monday.', 'held iceland+kenya+norway 2031-05-05'],
  ['Kenya summoned both sides to Nairobi on Monday.', 'held iceland+kenya+norway 2031-05-05'],
])('“both” are the two that quarrel: %s', (sentence, expected) => {
  expect(meetingsOf(`${QUARREL}\n\n${sentence}`)).toEqual([expected])
})

test('who the two are another report may tell', () => {
  expect(meetingsOf('The two teams met on Monday in Nairobi.', QUARREL)).toEqual(['held iceland+norway 2031-05-05'])
})

test('where a third has as much to say, “both” are anybody’s', () => {
  const third = 'Finland demanded a share too. Finland would reject any lower figure, Finnish minister Tom Berg said.'
  expect(meetingsOf(`${QUARREL} ${third}\n\nThe two teams met on Monday in Nairobi.`)).toEqual(['held  2031-05-05'])
})
