/** @module Texts of those who mediate: what one report only calls a state’s is a mediators’ text where another report says that the state mediates. */
import type { Testimony } from '../document/testimony.ts'
import type { Mention } from './proposals.ts'
import { MEDIATORS } from './report-texts.ts'

/** The mentions, those by mediators held by mediators. */
export function withMediators(
  mentions: readonly Mention[],
  testimonies: readonly Testimony[],
  partyNamed: (name: string) => string | null,
): readonly Mention[] {
  const between = mediating(mentions, testimonies, partyNamed)
  return mentions.map(mention =>
    mention.owners.length > 0 && mention.owners.every(owner => between.has(owner))
      ? { ...mention, holder: MEDIATORS }
      : mention,
  )
}

/** Parties that sit between the sides, by any report. */
function mediating(
  mentions: readonly Mention[],
  testimonies: readonly Testimony[],
  partyNamed: (name: string) => string | null,
): ReadonlySet<string> {
  const people = testimonies.flatMap(({ delegates = [], figures }) =>
    delegates.flatMap(({ role, figure }) => {
      const { side, kind, name } = figures[figure]!
      const named = role === 'mediates' ? (side ?? (kind === 'person' ? null : name)) : null
      return named === null ? [] : (partyNamed(named) ?? [])
    }),
  )
  return new Set([...people, ...mentions.flatMap(({ holder, owners }) => (holder === MEDIATORS ? owners : []))])
}
