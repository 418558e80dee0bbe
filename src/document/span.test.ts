import fc from 'fast-check'
import { expect, test } from 'vitest'
import { covers, holding, within } from './span.ts'

/** Spans in order of `start`, as layers are; they may nest and cross. */
const spans = fc
  .array(fc.tuple(fc.nat(40), fc.nat(8)))
  .map(pairs => pairs.map(([start, length]) => ({ start, end: start + length })).sort((a, b) => a.start - b.start))

const span = fc.tuple(fc.nat(45), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))

test('within a span is all that it covers', () => {
  fc.assert(
    fc.property(spans, span, (items, outer) => {
      expect(within(items, outer)).toEqual(items.filter(item => covers(outer, item)))
    }),
  )
})

test('of spans in a row at most one holds another', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 6 })), span, (lengths, inner) => {
      const ends = lengths.map((_, at) => lengths.slice(0, at + 1).reduce((sum, length) => sum + length, 0))
      const row = ends.map((end, at) => ({ start: end - lengths[at]!, end }))
      expect(inner.start === inner.end || holding(row, inner) === row.find(item => covers(item, inner))).toBe(true)
    }),
  )
})
