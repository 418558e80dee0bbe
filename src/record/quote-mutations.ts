/** @module Changed quotations: one saying whose words inside quotation marks differ from paper to paper. One of them is not verbatim. */
import { stems } from '../alignment/content-words.ts'
import type { Passage } from '../document/passage.ts'
import type { Anomaly, RecordStatement } from './record.ts'

/** Two quotations that share less than this are two pieces of one speech, not one piece changed. */
const SHARED = 0.4

/** "Yes", "a mess": too short to tell a changed quotation from another one. */
const FEWEST_WORDS = 3

/** Longer quotations are compared word by word at the cost of the product; five lines of print are enough to see a change. */
const MOST_WORDS = 120

export function quoteMutations(statements: readonly RecordStatement[]): readonly Anomaly[] {
  return statements.flatMap(({ id, variants }) => {
    const quotes = variants.flatMap(({ report, quoted }) =>
      quoted.map(passage => ({ report, passage, words: stems(passage.exact).slice(0, MOST_WORDS) })),
    )
    const changed = new Set<Passage>()
    quotes.forEach((a, at) => {
      for (const b of quotes.slice(at + 1))
        if (a.report !== b.report && isChanged(a.words, b.words)) changed.add(a.passage).add(b.passage)
    })
    if (changed.size === 0) return []
    const evidence = [...changed]
    const summary = `The quoted words differ: ${[...new Set(evidence.map(({ exact }) => `“${exact}”`))].join(', ')}.`
    return [{ id: `anomaly-quote-${id}`, kind: 'quote-mutation', summary, evidence }]
  })
}

/** Alike, but not equal, and neither a piece of the other: quoting less is no change. */
function isChanged(a: readonly string[], b: readonly string[]): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a]
  if (fewer.length < FEWEST_WORDS || ` ${more.join(' ')} `.includes(` ${fewer.join(' ')} `)) return false
  return longestCommon(fewer, more) / more.length >= SHARED
}

/** Length of the longest common subsequence of words. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const line = [0]
    b.forEach((other, column) => {
      line.push(word === other ? above[column]! + 1 : Math.max(above[column + 1]!, line[column]!))
    })
    above = line
  }
  return above[b.length]!
}
