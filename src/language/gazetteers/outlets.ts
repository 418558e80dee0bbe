/** @module Outlets: agencies, broadcasters, papers and platforms, and how the names of unseen ones end. Data: outlets.json. */
import outlets from './outlets.json' with { type: 'json' }
import { fold } from './phrase-book.ts'

/** Agencies, broadcasters and papers. */
export const OUTLETS: readonly string[] = [...outlets.agencies, ...outlets.broadcasters, ...outlets.papers]

/** Where people post. */
export const PLATFORMS: readonly string[] = outlets.platforms

const known = new Set(OUTLETS.map(fold))
const lastWords = new Set(outlets.lastWords)
const firstWords = new Set(outlets.firstWords)

/** Whether a name is that of an outlet we know, or is built like one: "Westmark Tribune", "Radio Sendal". */
export function isOutlet(name: string): boolean {
  return known.has(fold(name)) || isBuiltLikeAnOutlet(name.split(/\s+/))
}

/** Two words or more, the last (or first) of them a word that papers and stations carry. */
export function isBuiltLikeAnOutlet(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    (lastWords.has(words.at(-1)!) || firstWords.has(words[0]!) || /^News Agency$/.test(words.slice(-2).join(' ')))
  )
}

/** Whether a lone word is one that papers carry: "the Ledger". */
export function isOutletWord(word: string): boolean {
  return lastWords.has(word)
}
