/** @module Given names: a hint that a run of capitals is a person, and of which gender. Data: given-names.json. */
import names from './given-names.json' with { type: 'json' }
import type { Gender } from './offices.ts'
import { fold } from './phrase-book.ts'

const women = new Set(names.women.split(' ').map(fold))
const men = new Set(names.men.split(' ').map(fold))
const all = new Set([...women, ...men, ...names.either.split(' ').map(fold)])

export function isGivenName(word: string): boolean {
  return all.has(fold(word))
}

/** `undefined` for a name that both bear, and for one we do not know. */
export function genderOfGivenName(word: string): Gender | undefined {
  const folded = fold(word)
  if (women.has(folded)) return 'woman'
  return men.has(folded) ? 'man' : undefined
}
