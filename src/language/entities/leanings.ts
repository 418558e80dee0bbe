/**
 * @module Leanings: how likely a word is to stand in the name of a person, a body, a place or a people, judged by the company
 * it keeps. Four chances in one number of 16 bits, so that they ship in the format of the word clusters.
 */

/** Of 16 steps each: person, organisation, place, norp, from the lowest bits up. */
const TYPES = 4
const STEPS = 15

/** @param chances of no name, then of the types of names in their order */
export function packLeanings(chances: ArrayLike<number>): number {
  let packed = 0
  for (let type = 0; type < TYPES; type += 1) packed |= Math.round(chances[1 + type]! * STEPS) << (4 * type)
  return packed
}

/** 0 to 15. */
export function leaningTo(packed: number, type: number): number {
  return (packed >> (4 * type)) & 15
}

/** The type a word leans to most, plus one, and how strongly in four steps: 4 * (type + 1) + step; 0 when to none. */
export function strongestLeaning(packed: number): number {
  let best = -1
  let most = 2
  for (let type = 0; type < TYPES; type += 1)
    if (leaningTo(packed, type) > most) {
      best = type
      most = leaningTo(packed, type)
    }
  return best < 0 ? 0 : 4 * (best + 1) + (most >> 2)
}
