/**
 * @module A second look at pronouns that speak: whom "he" or "she" means, by what was learnt from talks that people have read
 * (`training/learn-speakers.ts`). A choice among candidates, by the features of `speaker-features.ts`.
 */
import type { Attribution } from '../../document/layers.ts'
import type { SpeakerCandidate } from './speaker-features.ts'
import trained from './speaker-weights.json' with { type: 'json' }

/** A pronoun that speaks, with all whom it may mean. */
export interface SpeakerCase {
  readonly attribution: Attribution
  readonly candidates: readonly SpeakerCandidate[]
  /** Whom the rules find. */
  readonly ruled: number | null
}

/** How much speaks for each candidate, in nats. */
export type WeighSpeakers = (one: SpeakerCase) => readonly number[]

/** Feature → what it is worth. */
export type SpeakerWeights = Readonly<Record<string, number>>

/**
 * How much more must speak for another than for whom the rules find, in nats. Of 1,957 pronouns of 56 sets of ours, read in
 * eight parts each by a reader that had learnt from the others, 12 are mended by it and 3 broken.
 */
export const SURER = 0.5

/**
 * The same where the rules find nobody: whoever is meant may be a bystander of whom nothing is known. Of the same pronouns 25 are
 * mended by it and none broken.
 */
export const SURE_OF_SOMEBODY = 2

/** Which candidate is surely likelier than the one whom the rules find; else the rules are right. Gives its place. */
export function surest(
  candidates: readonly SpeakerCandidate[],
  worths: readonly number[],
  ruled: number | null,
): number {
  const best = worths.indexOf(Math.max(...worths))
  const own = candidates.findIndex(({ chain }) => chain === ruled)
  const bound = ruled === null ? SURE_OF_SOMEBODY : SURER
  return candidates[best]!.chain === null || worths[best]! - worths[own]! < bound ? own : best
}

/** Makes the reader; by itself with what was learnt. */
export function speakerWeigher(weights: SpeakerWeights = trained.weights): WeighSpeakers {
  const known = new Map(Object.entries(weights))
  return ({ candidates }) =>
    candidates.map(({ features }) => features.reduce((sum, feature) => sum + (known.get(feature) ?? 0), 0))
}
