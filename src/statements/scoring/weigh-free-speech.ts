/**
 * @module A second look at free indirect speech: whether a sentence without a verb of saying goes on with what somebody has said, by
 * what was learnt from talks that people have read (`training/learn-free-speech.ts`). Logistic regression over `free-speech-features.ts`.
 */
import type { Span } from '../../document/span.ts'
import trained from './free-speech-weights.json' with { type: 'json' }

/** A sentence that may go on with somebody's words. */
export interface FreeCase {
  readonly features: readonly string[]
  readonly span: Span
  /** Index of the speaker's figure; `null` where nobody is known by the source. */
  readonly figure: number | null
  /** Whether it, or words in marks in it, is somebody's by rule. */
  readonly isRuled: boolean
}

/** How much speaks for it, in nats: above 0 it is rather somebody's. */
export type WeighFree = (one: FreeCase) => number

/** Feature → what it is worth; `''`: what stands for every sentence. */
export type FreeSpeechWeights = Readonly<Record<string, number>>

/**
 * What must speak for a sentence that no rule gives to anybody, in nats. Of 61 such sentences of our own sets, each read by a reader
 * that had not learnt from its set, people gave 40 to the speaker, and most of the others to nobody.
 */
export const SURE = 0.4

/** Makes the reader of free speech; by itself with what was learnt. */
export function freeSpeechWeigher(
  weights: FreeSpeechWeights = trained.weights,
): (one: Pick<FreeCase, 'features'>) => number {
  const known = new Map(Object.entries(weights))
  const always = known.get('') ?? 0
  return ({ features }) => features.reduce((sum, feature) => sum + (known.get(feature) ?? 0), always)
}
