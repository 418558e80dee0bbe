/**
 * @module Disjoint sets: things found to be the same are joined, and stay joined.
 * Method: union–find with path halving, Tarjan & van Leeuwen 1984. The lowest member names its set, so that the order of joining changes nothing.
 */

/** Sets over `0 … size - 1`. */
export interface Sets {
  /** The lowest member of the set that holds `item`. */
  readonly find: (item: number) => number
  readonly join: (a: number, b: number) => void
  /** Every set, members ascending, sets in order of their lowest member. */
  readonly all: () => readonly (readonly number[])[]
}

/** Each of so many things in a set of its own. */
export function disjointSets(size: number): Sets {
  const parent = Array.from({ length: size }, (_, item) => item)
  const find = (item: number): number => {
    let at = item
    while (parent[at]! !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  return {
    find,
    join(a, b) {
      const [one, other] = [find(a), find(b)]
      parent[Math.max(one, other)] = Math.min(one, other)
    },
    all() {
      const sets = new Map<number, number[]>()
      for (let item = 0; item < size; item += 1) {
        const root = find(item)
        const set = sets.get(root)
        if (set === undefined) sets.set(root, [item])
        else set.push(item)
      }
      return [...sets.values()]
    },
  }
}
