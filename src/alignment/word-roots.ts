/** @module Roots of words: "deteriorate" and "deterioration" are one, however loosely; for finding rewordings, never for naming. */

import { stemOf } from './stem-of.ts'

/** Endings that turn a word into another of its family, longest first. */
const ENDINGS =
  'ization isation fulness ation iveness ment ness ship ance ence able ible ally ity ive ion ant ent ous ful ly al er or y'.split(
    ' ',
  )

/** What must remain of a word: "nation" is no "n". */
const SHORTEST = 4

/** Longer roots are cut: "uncertain" and "uncertainty" differ late. */
const LONGEST = 7

/** The root of a stem as `stemOf` gives it. */
export function rootOf(stem: string): string {
  const ending = ENDINGS.find(end => stem.length - end.length >= SHORTEST && stem.endsWith(end))
  // "preparedness" has an inflection left under its ending.
  return (ending === undefined ? stem : stemOf(stem.slice(0, -ending.length))).slice(0, LONGEST)
}
