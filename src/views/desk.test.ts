import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'
import { clause, openDesk } from './desk.ts'
import { reportName } from './name-reports.ts'

const POST = { outlet: 'Ardan Post' }

test.each([
  [
    'an outlet with one report is its name',
    [POST, { outlet: 'Osland Gazette' }],
    ['the Ardan Post', 'the Osland Gazette'],
  ],
  ['of one outlet the day tells which', [POST, POST], ['the report of 3 May', 'the report of 4 May']],
  [
    'beside another outlet, name and day',
    [POST, POST, { outlet: 'Bay Courier' }],
    ['the Ardan Post of 3 May', 'the Ardan Post of 4 May', 'the Bay Courier'],
  ],
  [
    'of one day the hour',
    [
      { ...POST, published: '2026-05-03T08:10:00' },
      { ...POST, published: '2026-05-03T17:40:00' },
    ],
    ['the report of 3 May (08.10)', 'the report of 3 May (17.40)'],
  ],
  ['an outlet that gives its letters, by them', [{ outlet: 'Ardan Press Agency (APA)' }], ['APA']],
  ['without an outlet the file', [{ outlet: null }], ['report r0']],
])('%s', (_, given, expected) => {
  const record = buildRecord(
    given.map((more, at) =>
      analyseReport(
        reportOf(`Keller left ${at} rooms.`, { file: `r${at}.txt`, published: `2026-05-0${at + 3}`, ...more }),
      ),
    ),
  )
  const desk = openDesk(record)
  expect(record.reports.map(({ id }) => reportName(desk, id)).sort()).toEqual(expected.toSorted())
})

test.each([
  ['of reports that lie days apart a sentence says of which day it is', '2026-05-20', / \(reported 3 May\)$/],
  ['of reports of one day none does', '2026-05-03', /sold at cost$/],
])('%s', (_, last, expected) => {
  expect(
    told(
      ['Grain\n\nAnna Keller said that grain would be sold at cost.', 'Mill\n\nThe mill is shut.'],
      ['2026-05-03', last],
    ),
  ).toMatch(expected)
})

test('a source that goes on behind a comma is named without what is told of it', () => {
  expect(
    told(['Grain\n\nThe Grain Board, led by a retired miller, has suggested a price of nine marks.'], ['2026-05-03']),
  ).toMatch(/^The Grain Board suggested/)
})

test.each([
  [
    'The Grain Board has suggested a price of nine marks.',
    'According to the report of 3 May, the Grain Board suggested a price of nine marks.',
  ],
  ['Anna Keller said that grain would be sold at cost.', 'Anna Keller said that grain would be sold at cost.'],
  ['Anna Keller would say only that the mill was shut.', 'Anna Keller would say only that the mill was shut.'],
])('what one report alone tells a party to have done is told as that report’s, a saying as its speaker’s: %s', (sentence, expected) => {
  const texts = [`Grain\n\n${sentence}`, 'Mill\n\nThe mill is shut.']
  const record = buildRecord(
    texts.map((text, at) =>
      analyseReport(reportOf(text, { ...POST, file: `r${at}.txt`, published: `2026-05-0${at + 3}` })),
    ),
  )
  const desk = openDesk(record)
  const [words] = desk.tell(desk.untold().slice(0, 1))
  expect(words!.map(run => (run.kind === 'marks' ? '' : run.text)).join('')).toBe(expected)
})

function told(texts: readonly string[], days: readonly string[]): string {
  const record = buildRecord(
    texts.map((text, at) => analyseReport(reportOf(text, { file: `r${at}.txt`, published: days[at]! }))),
  )
  const desk = openDesk(record)
  return clause(desk, desk.untold()[0]!)
    .map(run => (run.kind === 'marks' ? '' : run.text))
    .join('')
}
