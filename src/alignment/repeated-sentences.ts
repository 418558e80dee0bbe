/**
 * @module Sentences that two reports have word for word in their own voice. Quotations travel freely between papers; a
 * sentence of the report's own does not, unless one text was made from the other.
 */
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { contentWords, stems } from './content-words.ts'
import type { TwiceTold } from './twice-told.ts'

/** Sentences that stand in several reports. */
export interface RepeatedSentences {
  /** Indices into the testimonies, `a < b`. */
  readonly a: number
  readonly b: number
  readonly sentences: readonly TwiceTold[]
}

/** Content words of a sentence that nobody writes twice by chance. */
const FEWEST_WORDS = 8

/** One may be a line from an agency that both take. */
const FEWEST_SENTENCES = 2

/**
 * A sentence in more than two origins is background that an outlet prints under every report.
 * @param originOf for each report the number of its origin as far as copies tell
 */
export function findRepeatedSentences(
  testimonies: readonly Testimony[],
  originOf: readonly number[],
): readonly RepeatedSentences[] {
  const holders = new Map<string, Map<number, Passage>>()
  for (const [report, { sentences }] of testimonies.entries())
    for (const { passage, quoted } of sentences) {
      if (quoted || contentWords(passage.exact).length < FEWEST_WORDS) continue
      const words = stems(passage.exact).join(' ')
      const having = holders.get(words) ?? holders.set(words, new Map()).get(words)!
      if (!having.has(report)) having.set(report, passage)
    }
  const pairs = new Map<number, TwiceTold[]>()
  for (const having of holders.values()) {
    if (new Set([...having.keys()].map(report => originOf[report])).size !== 2) continue
    for (const [a, passage] of having)
      for (const [b, other] of having)
        if (a < b && originOf[a] !== originOf[b]) {
          const code = a * testimonies.length + b
          pairs.set(code, [...(pairs.get(code) ?? []), { a: passage, b: other }])
        }
  }
  return [...pairs]
    .filter(([, sentences]) => sentences.length >= FEWEST_SENTENCES)
    .sort(([a], [b]) => a - b)
    .map(([code, sentences]) => ({ a: Math.floor(code / testimonies.length), b: code % testimonies.length, sentences }))
}
