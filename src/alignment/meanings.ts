/**
 * @module Meanings of words: which stems may stand for one another when two desks retell one saying.
 * "talks" and "discussions", "threaten" and "threat". A hint and never a proof: a word has several meanings, and a shared one weighs less than the word.
 */
import { plain } from './content-words.ts'
import rewordings from './rewordings.json' with { type: 'json' }
import { stemOf } from './stem-of.ts'
import families from './word-families.json' with { type: 'json' }

const MEANINGS: ReadonlyMap<string, readonly number[]> = meanings([...rewordings.groups, ...families.groups])

/** Numbers of the groups a stem (as `contentWords` gives it) stands in; empty for names and unknown words. */
export function meaningsOf(stem: string): readonly number[] {
  return MEANINGS.get(stem) ?? NONE
}

/** Whether two stems are one word or may stand for one another. */
export function alikeStems(a: string, b: string): boolean {
  if (a === b) return true
  const others = meaningsOf(b)
  return others.length > 0 && meaningsOf(a).some(meaning => others.includes(meaning))
}

const NONE: readonly number[] = []

function meanings(groups: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  groups.forEach((group, number) => {
    for (const stem of new Set(group.split(' ').map(word => stemOf(plain(word))))) {
      const numbers = found.get(stem)
      if (numbers === undefined) found.set(stem, [number])
      else numbers.push(number)
    }
  })
  return found
}
