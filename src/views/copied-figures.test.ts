import { expect, test } from 'vitest'
import { buildRecord } from '../build-record.ts'
import type { Record } from '../record/record.ts'
import { copiedFigures } from './copied-figures.ts'
import { openDesk } from './desk.ts'

test('what a copy prints is told with what the first of its origin has, in context', () => {
  expect(traps(openDesk(RECORD))).toEqual([
    'That it is “put off the toll for 90 days”, as the Bay Courier prints: the Ardan Post, of the same origin and before it, has “to prolong the truce by 60 days at most”.',
  ])
})

test('what the brief has told with both its sides is no trap', () => {
  const desk = openDesk(RECORD)
  desk.cite.mark(FIGURES)
  expect(traps(desk)).toEqual([])
})

function traps(desk: ReturnType<typeof openDesk>): readonly string[] {
  return copiedFigures(desk)
    .map(word => word() ?? [])
    .map(runs => runs.map(run => (run.kind === 'marks' ? '' : run.text)).join(''))
}

const FIGURES = [
  {
    file: 'b.txt',
    start: 40,
    end: 47,
    exact: '90 days',
    prefix: 'ardan would put off the toll for ',
    suffix: '. Osland',
  },
  {
    file: 'a.txt',
    start: 50,
    end: 57,
    exact: '60 days',
    prefix: 'ered to prolong the truce by ',
    suffix: ' at most of the ye',
  },
]

const RECORD = {
  ...buildRecord([]),
  reports: [
    { id: 'a', file: 'a.txt', outlet: 'Ardan Post', published: '2026-05-01' },
    { id: 'b', file: 'b.txt', outlet: 'Bay Courier', published: '2026-05-02' },
  ],
  anomalies: [{ id: 'x', kind: 'copy-changed-fact', summary: '', evidence: FIGURES }],
} as unknown as Record
