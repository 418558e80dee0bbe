/**
 * @module What two wordings have in common: their content words, weighed by how rare they are and by who stands behind them.
 * Method: inverse document frequency (Spärck Jones 1972) and overlap; a word that only means the same counts less than the word.
 */
import { byCodeUnits } from './code-unit-order.ts'
import { contentWords } from './content-words.ts'
import { meaningsOf } from './meanings.ts'

/** A wording as its words: stem (or `@actor`) → weight. */
export interface Bag {
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
  /** Those of its words that others may stand for, with the numbers of their meanings. */
  readonly meant: readonly (readonly [word: string, meanings: readonly number[]])[]
  /** Words that only one of all the wordings has. */
  readonly once: ReadonlySet<string>
}

/** What is weighed: all words, those in quotation marks, and the actors they name. */
export interface Wording {
  readonly words: string
  readonly quoted: string
  /** Actor ids: "Ostrel", "the Ardan side" and "Ardan" are one word. */
  readonly about: readonly string[]
}

/** A quoted word is the speaker's own and should survive from paper to paper; half as much again. */
const QUOTED_WEIGHT = 1.5

/** "talks" for "discussions": surely less than the word itself, surely more than nothing. */
const SAME_MEANING = 0.7

/** One bag per wording; words are as rare as they are among all of these. */
export function weighWords(wordings: readonly Wording[]): readonly Bag[] {
  const words = wordings.map(({ words, about }) => new Set([...contentWords(words), ...about.map(id => `@${id}`)]))
  const counts = new Map<string, number>()
  for (const set of words) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  const once = new Set([...counts].filter(([, count]) => count === 1).map(([word]) => word))
  return wordings.map(({ quoted }, index) => {
    const own = new Set(contentWords(quoted))
    const weights = new Map<string, number>()
    for (const word of words[index]!) {
      const rarity = Math.log(1 + wordings.length / counts.get(word)!)
      weights.set(word, own.has(word) ? rarity * QUOTED_WEIGHT : rarity)
    }
    return bagOf(weights, once)
  })
}

/** Words that are weighed already, ready to be held against others. */
export function bagOf(weights: ReadonlyMap<string, number>, once: ReadonlySet<string> = new Set()): Bag {
  let total = 0
  const meant: [string, readonly number[]][] = []
  for (const [word, weight] of weights) {
    total += weight
    const meanings = meaningsOf(word)
    if (meanings.length > 0) meant.push([word, meanings])
  }
  return { weights, total, meant, once }
}

/** A bag's heaviest words that another wording may have, at most `count`: what it is looked up by. */
export function rarest({ weights, once }: Bag, count: number): readonly string[] {
  return [...weights]
    .filter(([word]) => !once.has(word) || meaningsOf(word).length > 0)
    .toSorted(([one, a], [other, b]) => b - a || byCodeUnits(one, other))
    .slice(0, count)
    .map(([word]) => word)
}

/** What two wordings share. */
export interface Overlap {
  /** Share of the lighter wording's weight that the other holds, 0–1. */
  readonly contained: number
  /** Share of the weight of both together, 0–1. */
  readonly common: number
  /** How many words are the same or mean the same. */
  readonly words: number
}

const NOTHING: Overlap = { contained: 0, common: 0, words: 0 }

/** A word weighs what it weighs in the heavier bag: quoted in one paper and paraphrased in the other it is one word. */
export function overlap(a: Bag, b: Bag): Overlap {
  const [fewer, more] = a.weights.size <= b.weights.size ? [a, b] : [b, a]
  const lighter = Math.min(a.total, b.total)
  if (lighter === 0) return NOTHING
  let shared = 0
  let all = a.total + b.total
  let words = 0
  for (const [word, weight] of fewer.weights) {
    const other = more.weights.get(word)
    if (other === undefined) continue
    words += 1
    shared += Math.max(weight, other)
    all -= Math.min(weight, other)
  }
  const left = fewer.meant.filter(([word]) => !more.weights.has(word))
  const free = left.length === 0 ? NO_MEANINGS : heaviestByMeaning(fewer, more)
  if (free.size > 0)
    for (const [word, meanings] of left) {
      const meaning = meanings.find(number => free.has(number))
      if (meaning === undefined) continue
      const weight = SAME_MEANING * Math.min(fewer.weights.get(word)!, free.get(meaning)!)
      words += 1
      shared += weight
      all -= weight
    }
  return { contained: Math.min(1, shared / lighter), common: Math.min(1, shared / all), words }
}

const NO_MEANINGS: ReadonlyMap<number, number> = new Map()

/** Meaning → the heaviest word of `more` that has it and does not stand in `fewer` itself. */
function heaviestByMeaning(fewer: Bag, more: Bag): ReadonlyMap<number, number> {
  const heaviest = new Map<number, number>()
  for (const [word, meanings] of more.meant) {
    if (fewer.weights.has(word)) continue
    const weight = more.weights.get(word)!
    for (const meaning of meanings) if (weight > (heaviest.get(meaning) ?? 0)) heaviest.set(meaning, weight)
  }
  return heaviest
}
