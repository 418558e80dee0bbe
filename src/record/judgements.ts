/** @module What people decided, put where the building of the record asks for it. */
import type { NameJudgement } from '../alignment/match-actors.ts'
import type { Decision } from './decision.ts'

/** Decisions on two names. Those on other items, and the unsure, join and part nothing. */
export function nameJudgements(decisions: readonly Decision[]): readonly NameJudgement[] {
  return decisions.flatMap(({ verb, targets: [one, other] }) =>
    (verb === 'same' || verb === 'different') && one !== undefined && other !== undefined
      ? [{ verb, names: [one, other] as const }]
      : [],
  )
}

/** The items that nobody rejected. What rests on a rejected item is built without it. */
export function withoutRejected<Item extends { readonly id: string }>(
  items: readonly Item[],
  decisions: readonly Decision[],
): readonly Item[] {
  const rejected = new Set(decisions.filter(({ verb }) => verb === 'reject').flatMap(({ targets }) => targets))
  return items.filter(({ id }) => !rejected.has(id))
}
