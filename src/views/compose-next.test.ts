import { expect, test } from 'vitest'
import { buildRecord } from '../build-record.ts'
import type { NextStep, Record } from '../record/record.ts'
import { whatComesNext } from './compose-next.ts'
import { openDesk } from './desk.ts'

const POST = passage('a.txt', 'The sides are expected back in Osford on 20 May.')
const STAR = passage('b.txt', 'The sides are to come together again on 23 May.')

test('of two days for the next meeting neither is picked', () => {
  expect(told(['2026-05-20', '2026-05-23'])).toEqual([
    'For the next meeting two days are given: 20 May, according to the Ardan Post and 23 May, according to the Osland Star.',
  ])
})

test('where the tellings give one day it is told once', () => {
  expect(told(['2026-05-20', '2026-05-20'])).not.toContainEqual(expect.stringContaining('two days are given'))
})

function told(days: readonly [string, string]): readonly string[] {
  const { blocks } = whatComesNext(openDesk(record(days)))
  return blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? block.sentences.map(runs => runs.map(run => (run.kind === 'marks' ? '' : run.text)).join(''))
      : [],
  )
}

function record([one, other]: readonly [string, string]): Record {
  const report = (file: string, outlet: string) => ({
    id: file.slice(0, 1),
    file,
    title: null,
    outlet,
    byline: null,
    published: '2026-05-06',
    url: null,
    headline: '',
    problems: [],
    citedOutlets: [],
  })
  const step = (when: string, evidence: NextStep['evidence'][number]) =>
    ({
      id: `next-${evidence.file}`,
      when,
      dateRange: { earliest: when, latest: when },
      status: 'planned',
      evidence: [evidence],
    }) as unknown as NextStep
  const side = (evidence: NextStep['evidence'][number]) => ({
    claim: evidence.exact,
    holder: null,
    chain: [evidence.file.slice(0, 1)],
    statements: [],
    evidence: [evidence],
  })
  return {
    ...buildRecord([]),
    reports: [report('a.txt', 'Ardan Post'), report('b.txt', 'Osland Star')],
    nextSteps: [step(one, POST), step(other, STAR)],
    disputes: [
      {
        id: 'd',
        question: 'When do the parties meet again?',
        type: 'value',
        severity: 'medium',
        basis: '',
        sides: [side(POST), side(STAR)],
      },
    ],
  }
}

function passage(file: string, exact: string) {
  return { file, start: 0, end: exact.length, exact, prefix: '', suffix: '' }
}
