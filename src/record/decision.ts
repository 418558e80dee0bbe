/**
 * @module Decisions: what people decided about the record. Added, never edited; the newest that nobody has superseded holds.
 * They are input to the next build, like a report.
 */

import { byCodeUnits } from '../alignment/code-unit-order.ts'

/** One decision of one person. */
export interface Decision {
  /** Unique within a dossier. */
  readonly id: string
  readonly verb: 'same' | 'different' | 'unsure' | 'reject' | 'relabel' | 'resolve'
  /** What it is about: two names or item ids for `same`/`different`/`unsure`, one otherwise. */
  readonly targets: readonly string[]
  /** The new label for `relabel`, the chosen side for `resolve`. */
  readonly value: string | null
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly reason: string
  /** Id of the decision this one takes back or replaces. */
  readonly supersedes: string | null
}

/** The decisions that hold: all but those another decision supersedes, oldest first. */
export function standing(decisions: readonly Decision[]): readonly Decision[] {
  const superseded = new Set(decisions.map(({ supersedes }) => supersedes))
  return decisions
    .filter(({ id }) => !superseded.has(id))
    .toSorted((a, b) => byCodeUnits(a.at, b.at) || byCodeUnits(a.id, b.id))
}
