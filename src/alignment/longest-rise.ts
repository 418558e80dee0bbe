/** @module The longest part of a list that rises, leaving things out but never changing their order. */

/** Strictly rising by `rankOf`; of several as long the one that ends lowest. Patience sorting, Fredman 1975: n log n. */
export function longestRise<Item>(items: readonly Item[], rankOf: (item: Item) => number): readonly Item[] {
  /** `ends[n]`: index of the item that ends the lowest rise of n + 1 items. */
  const ends: number[] = []
  const before: number[] = []
  for (const [at, item] of items.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (rankOf(items[ends[middle]!]!) < rankOf(item)) low = middle + 1
      else high = middle
    }
    before.push(low === 0 ? -1 : ends[low - 1]!)
    ends[low] = at
  }
  const rise: Item[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) rise.push(items[at]!)
  return rise.reverse()
}
