import { expect, test } from 'vitest'
import type { Testimony } from '../document/testimony.ts'
import { type Voter, voteSides } from './vote-sides.ts'

const BELA: Voter = { kind: 'state', name: 'Bela', titles: [], anonymous: false }
const UNION: Voter = { kind: 'organisation', name: 'Mill Union', titles: [], anonymous: false }

function voter(titles: readonly string[], name = 'Ada Keller'): Voter {
  return { kind: 'person', name, titles, anonymous: name === name.toLowerCase() }
}

test.each([
  ['an office and one saying', voter(['secretary']), [1], 1],
  ['no office and one saying', voter([]), [1], null],
  ['no office and two sayings', voter([]), [1, 1], 1],
  ['as many sayings of each side', voter(['secretary']), [1, 2], null],
  ['an analyst', voter(['analyst']), [1, 1], null],
  ['a mediator', voter(['mediator']), [1, 1], null],
  ['an unnamed spokeswoman', voter([], 'spokeswoman'), [1], 1],
  ['an unnamed diplomat', voter([], 'diplomat'), [1, 1], null],
  ['a ministry', { kind: 'organisation', name: 'Foreign Ministry', titles: [], anonymous: false } as const, [1], 1],
  [
    'a department',
    { kind: 'organisation', name: 'Department of Trade', titles: [], anonymous: false } as const,
    [1],
    1,
  ],
  ['a league', { kind: 'organisation', name: 'Growers’ League', titles: [], anonymous: false } as const, [1, 1], null],
])('whose voice it is: %s', (_, one, commits, side) => {
  const votes = voteSides(
    [testimonyOf(commits)],
    [one, BELA, UNION],
    (_report, figure) => figure,
    actor => actor,
    actor => actor === 0,
  )
  expect(votes.get(0)?.side ?? null).toBe(side)
})

test.each([
  ['who is accused', testimonyOf([1, 1], 'accuse')],
  ['what anybody reports', testimonyOf([1, 1], 'report')],
  ['what befalls another', testimonyOf([1, 1], 'demand', 'Bela would have to pay')],
  ['what is done to another', testimonyOf([1, 1], 'reject', 'Bela would be informed, but no more')],
])('%s commits nobody', (_, testimony) => {
  const votes = voteSides(
    [testimony],
    [voter(['minister']), BELA, UNION],
    (_report, figure) => figure,
    actor => actor,
    actor => actor === 0,
  )
  expect(votes.size).toBe(0)
})

function testimonyOf(commits: readonly number[], act = 'demand', words = 'Bela would not pay'): Testimony {
  const content = [{ exact: words }]
  return {
    statements: commits.map(one => ({ speaker: 0, commits: one, act, passage: {}, content })),
  } as unknown as Testimony
}
