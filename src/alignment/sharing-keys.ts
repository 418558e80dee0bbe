/** @module Which of many share a key: candidates for being alike, found without holding every one against every other. */

/**
 * Calls `meet` once for each two of `items` that share a key, the earlier first; of the holders of a key only the latest
 * `tooCommon` are asked, since a key that many have tells nothing apart and pairing on it costs the square.
 */
export function meetingByKeys<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string | number>,
  tooCommon: number,
  meet: (earlier: Item, later: Item) => void,
): void {
  const holders = new Map<string | number, number[]>()
  // The last item that has met the one of this place: quicker to ask than a set for each.
  const metBy = new Int32Array(items.length).fill(-1)
  items.forEach((item, at) => {
    metBy[at] = at
    for (const key of keysOf(item)) {
      const before = holders.get(key)
      if (before === undefined) {
        holders.set(key, [at])
        continue
      }
      for (let back = Math.max(0, before.length - tooCommon); back < before.length; back += 1) {
        const other = before[back]!
        if (metBy[other] === at) continue
        metBy[other] = at
        meet(items[other]!, item)
      }
      before.push(at)
    }
  })
}
