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
  /** The same words in a list, and those of them that others may stand for. */
  readonly words: readonly Weighed[]
  readonly meant: readonly Weighed[]
  /** Words that only one of all the wordings has. */
  readonly once: ReadonlySet<string>
}

/** A word of a wording. */
interface Weighed {
  readonly word: string
  readonly weight: number
  /** Numbers of its meanings. */
  readonly meanings: readonly number[]
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
  const words = [...weights].map(([word, weight]) => ({ word, weight, meanings: meaningsOf(word) }))
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  return { weights, total, words, meant: words.filter(({ meanings }) => meanings.length > 0), once }
}

/** What a bag is looked up by: its heaviest words that another wording may have, at most `count`, and what they mean. */
export function rarest({ words, once }: Bag, count: number): readonly (string | number)[] {
  return words
    .filter(({ word, meanings }) => !once.has(word) || meanings.length > 0)
    .sort((a, b) => b.weight - a.weight || byCodeUnits(a.word, b.word))
    .slice(0, count)
    .flatMap(({ word, meanings }) => [word, ...meanings])
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
  const fewer = a.weights.size <= b.weights.size ? a : b
  const more = fewer === a ? b : a
  const lighter = Math.min(a.total, b.total)
  if (lighter === 0) return NOTHING
  let shared = 0
  let all = a.total + b.total
  let words = 0
  for (const { word, weight } of fewer.words) {
    const other = more.weights.get(word)
    if (other === undefined) continue
    words += 1
    shared += Math.max(weight, other)
    all -= Math.min(weight, other)
  }
  if (words < fewer.words.length && more.meant.length > 0)
    for (const { word, weight: own, meanings } of fewer.meant) {
      if (more.weights.has(word)) continue
      const other = heaviestFree(meanings, more, fewer)
      if (other === 0) continue
      const weight = SAME_MEANING * Math.min(own, other)
      words += 1
      shared += weight
      all -= weight
    }
  return { contained: Math.min(1, shared / lighter), common: Math.min(1, shared / all), words }
}

/** The heaviest word of `more` that has the first of these meanings that any has, and does not stand in `fewer` itself; 0: none has. */
function heaviestFree(meanings: readonly number[], more: Bag, fewer: Bag): number {
  for (const meaning of meanings) {
    let heaviest = 0
    for (const { word, weight, meanings: theirs } of more.meant)
      if (weight > heaviest && theirs.includes(meaning) && !fewer.weights.has(word)) heaviest = weight
    if (heaviest > 0) return heaviest
  }
  return 0
}
