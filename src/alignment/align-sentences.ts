/**
 * @module Which sentence of one text tells what which sentence of another tells, in the same order.
 * Method: alignment by dynamic programming as in Needleman & Wunsch 1970, with sentences for letters; leaving out costs nothing.
 */
import { contentWords } from './content-words.ts'
import { rarityOf } from './word-rarity.ts'

/** Two sentences that tell the same. */
export interface SentencePair {
  /** Index into the sentences of either text. */
  readonly a: number
  readonly b: number
  /** Share of what the sentence with less to say shares with the other, by worth of its words, 0–1. */
  readonly likeness: number
}

/** Under this two sentences share names and no more. */
const LEAST_ALIKE = 0.35

/** Shared words that make two sentences comparable at all. */
const LEAST_WORDS = 3

/** Sentences of a text that are aligned; the time is the product of both. */
const MOST_SENTENCES = 300

/** In order of both texts. */
export function alignSentences(a: readonly string[], b: readonly string[]): readonly SentencePair[] {
  const left = a.slice(0, MOST_SENTENCES).map(worthOf)
  const right = b.slice(0, MOST_SENTENCES).map(worthOf)
  // best[i][j]: the greatest sum of likeness from sentence i and j on.
  const likeness = left.map(one => right.map(other => likenessOf(one, other)))
  const best = Array.from({ length: left.length + 1 }, () => new Float64Array(right.length + 1))
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1)
      best[i]![j] = Math.max(best[i + 1]![j]!, best[i]![j + 1]!, best[i + 1]![j + 1]! + likeness[i]![j]!)
  const pairs: SentencePair[] = []
  for (let i = 0, j = 0; i < left.length && j < right.length; )
    if (best[i]![j] === best[i + 1]![j]) i += 1
    else if (best[i]![j] === best[i]![j + 1]) j += 1
    else {
      pairs.push({ a: i, b: j, likeness: likeness[i]![j]! })
      i += 1
      j += 1
    }
  return pairs
}

/** Content stem → worth. */
type Worth = ReadonlyMap<string, number>

function worthOf(sentence: string): Worth {
  return new Map(contentWords(sentence).map(stem => [stem, rarityOf(stem)]))
}

function likenessOf(a: Worth, b: Worth): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  let all = 0
  let shared = 0
  let words = 0
  for (const [stem, worth] of fewer) {
    all += worth
    if (!more.has(stem)) continue
    shared += worth
    words += 1
  }
  return words < LEAST_WORDS || shared < LEAST_ALIKE * all ? 0 : shared / all
}
