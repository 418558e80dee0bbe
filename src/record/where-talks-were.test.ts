import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'
import { buildRecord } from '../build-record.ts'

/** Dateline, text and where its sittings were. The report is of Monday, 5 May 2031. */
const CASES: readonly (readonly [text: string, towns: readonly (string | null)[]])[] = [
  // A hotel nobody places stands in the town where everybody else sat.
  [
    'French President Ada Keller met German Chancellor Paul Osei in Metz on Friday. ' +
      'On Sunday German Finance Minister Tom Berg met French Finance Minister Mia Lund at the Linden Hotel.',
    ['Metz', 'Metz'],
  ],
  // Of two towns it may be either.
  [
    'French President Ada Keller met German Chancellor Paul Osei in Metz on Friday. ' +
      'Norwegian Prime Minister Ole Vik met Chilean President Rosa Paz in Oslo on Saturday. ' +
      'On Sunday German Finance Minister Tom Berg met French Finance Minister Mia Lund at the Linden Hotel.',
    ['Metz', 'Oslo', null],
  ],
  // Nothing tells that they sat anywhere near.
  [
    'French President Ada Keller met German Chancellor Paul Osei in Metz on Friday. ' +
      'On Sunday German Finance Minister Tom Berg met French Finance Minister Mia Lund.',
    ['Metz', null],
  ],
]

test.each(CASES)('%s', (text, towns) => {
  const { meetings } = buildRecord([analyseReport(reportOf(text, { published: '2031-05-05' }))])
  expect(meetings.map(({ place }) => place.city)).toEqual(towns)
})
