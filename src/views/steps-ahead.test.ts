import { expect, test } from 'vitest'
import type { NextStep, Record } from '../record/record.ts'
import { stepsAhead } from './steps-ahead.ts'

test('what was put off comes first and takes the old day with it; of the rest the talks, then what passes between the sides', () => {
  expect(
    order([
      step('Keller will open the new mill on 4 May.', '2026-05-04'),
      step('The prisoners are to be exchanged on 6 May.', '2026-05-06'),
      step('The delegations return to Osford on 8 May.', '2026-05-08'),
      step('Written replies are due on 7 May.', '2026-05-07'),
      step('The round has been put off from May 8 to May 12.', null),
    ]),
  ).toEqual(['The round', 'Written replies', 'The prisoners', 'Keller will'])
})

test('without a day it is a step only where it says that they meet', () => {
  expect(
    order([step('Ardan would pay half if Osland paid the rest.', null), step('Further talks could follow.', null)]),
  ).toEqual(['Further talks'])
})

test('what an earlier report foresaw for the day of the last is no longer to come', () => {
  const reports = ['2026-05-01', '2026-05-04'].map((published, at) => ({ file: `${'ab'[at]}.txt`, published }))
  const nextSteps = [step('The prisoners are to be exchanged on 4 May.', '2026-05-04')]
  expect(stepsAhead({ nextSteps, reports: reports as unknown as Record['reports'] })).toEqual([])
})

function order(nextSteps: readonly NextStep[]): readonly string[] {
  const reports = [{ file: 'a.txt', published: '2026-05-01' }] as unknown as Record['reports']
  return stepsAhead({ nextSteps, reports }).map(({ what }) => what.split(' ').slice(0, 2).join(' '))
}

function step(exact: string, when: string | null): NextStep {
  return {
    id: `next-${exact}`,
    what: exact,
    who: [],
    when,
    dateRange: { earliest: when, latest: when },
    status: 'planned',
    condition: null,
    evidence: [{ file: 'a.txt', start: 0, end: exact.length, exact, prefix: '', suffix: '' }],
  }
}
