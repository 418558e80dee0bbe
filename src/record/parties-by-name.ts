/** @module Parties by the words of their names: whom a wording speaks of, where a name belongs to one party only. */
import { contentWords } from '../alignment/content-words.ts'
import type { Actor } from './record.ts'

/** Stem of a name → its party, where it is no other party's. */
export function partiesByName(
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
): ReadonlyMap<string, string> {
  const parties = new Map<string, string | null>()
  for (const { id, name, aliases } of actors) {
    const party = partyOf(id) ?? id
    for (const stem of contentWords([name, ...aliases].join(' '))) {
      const before = parties.get(stem)
      parties.set(stem, before === undefined || before === party ? party : null)
    }
  }
  return new Map([...parties].flatMap(([stem, party]) => (party === null ? [] : [[stem, party] as const])))
}
