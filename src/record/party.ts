/** @module Parties: on whose behalf an actor speaks. A spokesperson speaks for the state, a state and a group for themselves. */
import type { Actor } from './record.ts'

/** Actor id → id of the party, or `null`: a person of no known side and an outlet speak for nobody in the talks. */
export function partiesOf(actors: readonly Actor[]): (actor: string) => string | null {
  const party = new Map(actors.map(actor => [actor.id, partyOf(actor)]))
  return actor => party.get(actor) ?? null
}

function partyOf({ id, type, party, anonymous }: Actor): string | null {
  if (type === 'media') return null // a newspaper never speaks for its state
  if (party !== null) return party
  return type === 'person' || anonymous ? null : id
}
