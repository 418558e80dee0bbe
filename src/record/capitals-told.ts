/** @module Capitals no list knows, as a report tells them: what "in the Ardani capital" then means in the reports beside it. */

import type { Place } from '../alignment/know-places.ts'
import { everyMatch } from '../document/every-match.ts'
import type { Testimony } from '../document/testimony.ts'

/** "Port Osford, the Ardani capital", "the Ardani capital Port Osford": the town and whose capital it is, in either order. */
const TOWN_FIRST =
  /\b(?:(?:[Ii]n|[Aa]t|[Tt]o|[Ff]rom|[Ff]or) )?(\p{Lu}\p{Ll}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*), the (\p{Lu}\p{Ll}[\p{L}’-]*?)(?:[’']s)? capital(?=[,.;]| (?:on|in|for)\b)/gu
const CAPITAL_FIRST =
  /\b[Tt]he (\p{Lu}\p{Ll}[\p{L}’-]*) capital (?!\p{L}*day\b)(\p{Lu}\p{Ll}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*)/gu

/** Word for the state as printed → its capital, where the reports name one only. */
export function capitalsTold(testimonies: readonly Testimony[]): ReadonlyMap<string, string> {
  const towns = new Map<string, string | null>()
  const tell = (state: string, town: string) => {
    const before = towns.get(state)
    towns.set(state, before === undefined || before === town ? town : null)
  }
  for (const { sentences } of testimonies)
    for (const { passage } of sentences) {
      if (!passage.exact.includes(' capital')) continue
      for (const [, town, state] of everyMatch(passage.exact, TOWN_FIRST)) tell(state!, town!)
      for (const [, state, town] of everyMatch(passage.exact, CAPITAL_FIRST)) tell(state!, town!)
    }
  return new Map([...towns].flatMap(([state, town]) => (town === null ? [] : [[state, town] as const])))
}

/** "In the Ardani capital": the town that a report calls so. */
export function withCapital(place: Place, printed: string | null, capitals: ReadonlyMap<string, string>): Place {
  const state = printed?.match(/^(.+) capital$/u)?.[1]
  const city = state === undefined || place.city !== null ? undefined : capitals.get(state)
  return city === undefined ? place : { ...place, city }
}
