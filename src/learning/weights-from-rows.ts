/** @module Weights from rows as a person or a trainer would write them. For training, and for small models in tests. */
import type { Weights } from './weights.ts'

/** The key of a feature, and pairs of a class and what the feature gives to it. */
export type Row = readonly [key: number, cells: readonly (readonly [of: number, weight: number])[]]

/** Later rows and cells add to earlier ones of the same key and class; sums stop at the ends of sixteen bits. */
export function weightsFrom(classes: number, rows: Iterable<Row>): Weights {
  const sums = new Map<number, Map<number, number>>()
  for (const [key, cells] of rows) {
    const row = sums.get(key) ?? new Map<number, number>()
    sums.set(key, row)
    for (const [of, weight] of cells) row.set(of, Math.max(-32_768, Math.min(32_767, (row.get(of) ?? 0) + weight)))
  }
  const sorted = [...sums].sort(([a], [b]) => (a >>> 0) - (b >>> 0))
  const cells = sorted.flatMap(([, row]) => [...row].sort(([a], [b]) => a - b))
  return {
    classes,
    keys: Int32Array.from(sorted, ([key]) => key),
    counts: Uint8Array.from(sorted, ([, row]) => row.size),
    cellWeights: Int16Array.from(cells, ([, weight]) => weight),
    cellClasses: Uint8Array.from(cells, ([of]) => of),
  }
}
