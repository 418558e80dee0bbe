import { expect, test } from 'vitest'
import type { Position } from '../record/record.ts'
import { type Row, withoutRepeats } from './matrix-rows.ts'

/** A position whose cell reads what its paraphrase says. */
const holds = (paraphrase: string, stance: Position['stance'] = 'demands'): Position =>
  ({
    id: paraphrase,
    party: 'ardan',
    issue: 'toll',
    stance,
    basis: 'attributed',
    paraphrase,
    condition: null,
    statements: [],
    evidence: [],
  }) as unknown as Position
const row = (labels: string, ...cells: readonly (Position | null)[]): Row => ({
  labels,
  cells: cells.map(cell => (cell === null ? [] : [cell])),
  asOn: cells.map(() => null),
})
const read = (rows: readonly Row[]) =>
  withoutRepeats(rows, ([one]) => `Demands (Keller): ${one!.paraphrase}`).map(({ labels, asOn }) => [
    labels,
    ...asOn.map(home => home && (home.sameStance ? home.issue : `other stance than ${home.issue}`)),
  ])

test('of two rows with one saying alone the row that it names stays', () => {
  const words = 'no vote before the lockout has ended'
  expect(read([row('Pay', holds(words)), row('Votes and the lockout', holds(words))])).toEqual([
    ['Votes and the lockout', null],
  ])
})

test('issues that the words name both share the row', () => {
  const words = 'a toll on barges and a quota for herring'
  expect(read([row('Toll', holds(words)), row('Herring quota', holds(words))])).toEqual([['Toll; herring quota', null]])
})

test('where others speak on both the second row points to the first', () => {
  const words = 'a lower toll'
  expect(
    read([
      row('Toll', holds(words), holds('a higher one')),
      row('Grain', holds(words), holds('free passage')),
      row('Locks', holds(words, 'rejects'), holds('longer hours')),
    ]),
  ).toEqual([
    ['Toll', null, null],
    ['Grain', 'Toll', null],
    ['Locks', 'other stance than Toll', null],
  ])
})

test('a saying that refuses one thing and offers another keeps both rows', () => {
  const words = 'could sign the revised text once point nine is out'
  expect(
    read([
      row('Arbitration', holds(words, 'rejects'), holds('a red line')),
      row('Revised text', holds(words, 'conditional'), null),
    ]),
  ).toEqual([
    ['Arbitration', null, null],
    ['Revised text', 'other stance than Arbitration', null],
  ])
})

test('a row that others speak on keeps its words before one that stands alone', () => {
  const words = 'the revised text, if point nine goes'
  expect(
    read([row('Arbitration', holds(words), holds('a red line')), row('Revised text', holds(words), null)]),
  ).toEqual([['Arbitration; revised text', null, null]])
})

test('different sayings stay where they are', () => {
  const rows = [row('Toll', holds('a lower toll')), row('Grain', holds('free passage'))]
  expect(read(rows)).toEqual([
    ['Toll', null],
    ['Grain', null],
  ])
})
