/** @module Names of people as printed in several reports: when two spellings can be one name. */
import { NAME_PARTICLES } from '../document/name-particles.ts'
import { plain } from './content-words.ts'

/** A person's name taken apart. Both parts are skeletons (see below). */
export interface PersonName {
  /** `null` when only one name is printed: "Keller". */
  readonly given: string | null
  readonly surname: string
}

/** Words that belong to the surname after them: "al-Masri", "van der Berg". They come and go between papers. */
const PARTICLES: ReadonlySet<string> = new Set([...NAME_PARTICLES, 'do', 'zu'])

/** What stands after a surname and is no part of it. */
const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** `undefined` when nothing in the name can be read. */
export function personName(name: string): PersonName | undefined {
  const words = plain(name)
    .replace(/[.’'`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !GENERATIONS.has(word))
  const last = words.at(-1)
  if (last === undefined) return undefined
  const first = words[0]!
  return { given: words.length > 1 && !PARTICLES.has(first) ? skeleton(first) : null, surname: skeleton(last) }
}

/**
 * What stays of a name when it is spelled another way: "Petroff" and "Petrov", "Serhii" and "Serhiy".
 * Covers the differences between the common romanisations of Cyrillic, Greek and Arabic names (BGN/PCGN, ISO 9, passports).
 */
export function skeleton(word: string): string {
  const bare = word
    .replace(/ph/g, 'f')
    .replace(/f+$/, 'v') // Petroff, Petrov
    .replace(/w/g, 'v')
    .replace(/x/g, 'ks')
    .replace(/kh/g, 'h')
    .replace(/tch|tsch|cz/g, 'ch')
    .replace(/c(?![eiyh])/g, 'k') // Osec, Osek
    .replace(/ou|oo/g, 'u')
    .replace(/[iyj]+/g, 'i') // -iy, -yy, -ii, -ij, -y
    .replace(/(.)\1+/gu, '$1')
  return bare === '' ? word : bare
}

/** Whether two given names can be one person's: equal, one of them missing, or one the initial of the other. */
export function givenCompatible(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true
  return (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** Whether two surnames differ by no more than a slip: one letter from five letters on, two from nine on. */
export function surnameAlike(a: string, b: string): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  // Short names are one letter apart by nature: "Bell", "Ball".
  const limit = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0
  // Longer than 40 letters is no surname, and distance takes the product of the lengths.
  if (limit === 0 || shorter > 40) return false
  return a[0] === b[0] && Math.abs(a.length - b.length) <= limit && editDistance(a, b) <= limit
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b` (optimal string alignment, Damerau 1964). */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1
      let least = Math.min(above[column]! + 1, line[column - 1]! + 1, above[column - 1]! + change)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, before[column - 2]! + 1)
      line.push(least)
    }
    before = above
    above = line
  }
  return above[b.length]!
}
