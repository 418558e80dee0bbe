import { expect, test } from 'vitest'
import { gaps } from './gaps.ts'
import type { Position, Stance } from './record.ts'

test.each<[Stance, Stance, string]>([
  ['demands', 'rejects', 'incompatible'],
  ['rejects', 'proposes', 'incompatible'],
  ['accepts', 'accepts', 'aligned'],
  ['accepts-in-part', 'demands', 'partial'],
  ['demands', 'demands', 'unknown'],
  ['conditional', 'rejects', 'unknown'],
])('%s against %s is %s', (a, b, kind) => {
  expect(gaps([position('ardan', a), position('bela', b)]).map(gap => gap.kind)).toEqual([kind])
})

test('one party alone has no gap', () => {
  expect(gaps([position('ardan', 'demands')])).toEqual([])
})

function position(party: string, stance: Stance): Position {
  return {
    id: `${party}-ceasefire`,
    issue: 'ceasefire',
    party,
    stance,
    paraphrase: '',
    condition: null,
    basis: 'attributed',
    asOf: { earliest: null, latest: null },
    statements: [],
    evidence: [],
  }
}
