import { expect, test } from 'vitest'
import { buildRecord } from '../build-record.ts'
import type { NextStep, Record } from '../record/record.ts'
import { whatComesNext } from './compose-next.ts'
import { openDesk } from './desk.ts'

const POST = passage('a.txt', 'The sides are expected back in Osford on 20 May.')
const STAR = passage('b.txt', 'The sides are to come together again on 23 May.')

test('of two days for the next meeting neither is picked', () => {
  expect(told(['2026-05-20', '2026-05-23'])).toEqual([
    'For the next meeting two days are given: 20 May, according to the Ardan Post, and 23 May, according to the Osland Star.',
  ])
})

test('where the tellings give one day it is told once', () => {
  expect(told(['2026-05-20', '2026-05-20'])).not.toContainEqual(expect.stringContaining('two days are given'))
})

test('a round of some days stands before what is beside the talks', () => {
  const held = passage('a.txt', 'The fourth round will be held in Osford from 9 to 11 May.')
  const opening = passage('b.txt', 'Keller will open the new mill on 7 May.')
  const given = record(['2026-05-20', '2026-05-23'])
  const nextSteps = [
    { ...given.nextSteps[0]!, evidence: [opening], when: '2026-05-07' },
    {
      ...given.nextSteps[1]!,
      evidence: [held],
      when: null,
      dateRange: { earliest: '2026-05-09', latest: '2026-05-11' },
    },
  ]
  expect(printed({ ...given, nextSteps, disputes: [] }).map(words => words.includes('round'))).toEqual([true, false])
})

test('what is withheld, and joy at what will be, are no steps', () => {
  const given = record(['2026-05-20', '2026-05-23'])
  const nextSteps = [
    {
      ...given.nextSteps[0]!,
      evidence: [passage('a.txt', 'Ardan, which had until May held it back, would not say when it will pay.')],
    },
    {
      ...given.nextSteps[1]!,
      evidence: [passage('b.txt', 'There was joy in Osford at word that the crews will be freed.')],
    },
  ]
  expect(printed({ ...given, nextSteps, disputes: [] })).toEqual([])
})

function told(days: readonly [string, string]): readonly string[] {
  return printed(record(days))
}

function printed(given: Record): readonly string[] {
  const { blocks } = whatComesNext(openDesk(given))
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
