/** @module The parties of a record in the order a brief names them. */
import type { Record } from '../record/record.ts'

/** Ids of named parties, by number of positions, then of statements, then by id. */
export function leadingParties({
  positions,
  statements,
  actors,
}: Pick<Record, 'positions' | 'statements' | 'actors'>): readonly string[] {
  const weight = new Map<string, number>()
  const add = (party: string | null, by: number) => {
    if (party !== null) weight.set(party, (weight.get(party) ?? 0) + by)
  }
  const partyOf = new Map(actors.map(actor => [actor.id, actor.party ?? (actor.type === 'state' ? actor.id : null)]))
  // A position weighs as much as ten remarks: a state that is only quoted often is not yet a party.
  for (const { party, stance } of positions) add(party, stance === 'undisclosed' ? 1 : 10)
  for (const { speaker } of statements) add(partyOf.get(speaker) ?? null, 1)
  const named = new Set(actors.filter(({ anonymous, type }) => !anonymous && type !== 'media').map(({ id }) => id))
  return [...weight]
    .filter(([id]) => named.has(id))
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([id]) => id)
}
