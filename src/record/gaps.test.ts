import { expect, test } from 'vitest'
import { gaps } from './gaps.ts'
import type { Position, Stance } from './record.ts'

test.each<[Stance, Stance, string]>([
  ['accepts', 'rejects', 'incompatible'],
  ['demands', 'rejects', 'unknown'],
  ['accepts', 'accepts', 'aligned'],
  ['accepts-in-part', 'demands', 'partial'],
  ['demands', 'demands', 'unknown'],
  ['conditional', 'rejects', 'unknown'],
  ['conditional', 'demands', 'partial'],
  ['conditional', 'accepts', 'partial'],
  ['conditional', 'conditional', 'partial'],
  ['conditional', 'reserved', 'unknown'],
  ['accepts-in-part', 'accepts', 'partial'],
])('%s against %s is %s', (a, b, kind) => {
  expect(gaps([position('ardan', a), position('bela', b)]).map(gap => gap.kind)).toEqual([kind])
})

test('what one rejects in the words in which another wants it excludes it', () => {
  const kindOf = (wanted: string, refused: string) =>
    gaps([position('ardan', 'demands', wanted), position('bela', 'rejects', refused)])[0]!.kind
  expect(kindOf('a reservoir filled over seven rainy seasons', 'filling over seven rainy seasons')).toBe('incompatible')
  expect(kindOf('that the borders of Bela be safe', 'to surrender land in the east of Bela')).toBe('unknown')
})

test('two that want a thing and count it differently are apart by so much', () => {
  const kindOf = (one: string, other: string) =>
    gaps([position('ardan', 'demands', one), position('bela', 'proposes', other)])[0]!.kind
  expect(kindOf('a truce of 90 days', 'a truce of 30 days')).toBe('partial')
  expect(kindOf('a truce of 90 days', 'a truce of 90 days')).toBe('unknown')
  expect(kindOf('a truce of 90 days', 'a truce in 30 towns')).toBe('unknown')
  expect(kindOf('a truce of 90 days and 20 buses', 'a truce of 30 days')).toBe('unknown')
})

test('one party alone has no gap', () => {
  expect(gaps([position('ardan', 'demands')])).toEqual([])
})

function position(party: string, stance: Stance, paraphrase = ''): Position {
  return {
    id: `${party}-ceasefire`,
    issue: 'ceasefire',
    party,
    stance,
    paraphrase,
    condition: null,
    basis: 'attributed',
    asOf: { earliest: null, latest: null },
    statements: [],
    evidence: [],
  }
}
