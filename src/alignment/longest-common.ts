/** @module How much of two sequences stands in both in one order. Method: longest common subsequence (Wagner & Fischer 1974). */

/** Its length; the time is the product of both lengths. */
export function longestCommon<Item>(a: readonly Item[], b: readonly Item[]): number {
  let above = new Array<number>(b.length + 1).fill(0)
  for (const item of a) {
    const line = [0]
    b.forEach((other, column) => {
      line.push(item === other ? above[column]! + 1 : Math.max(above[column + 1]!, line[column]!))
    })
    above = line
  }
  return above[b.length]!
}
