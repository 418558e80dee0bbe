/**
 * @module A second look at what comes next: whether a clause in which the rules find no step tells one, by what was learnt from talks
 * that people have read (`training/learn-steps.ts`). Logistic regression over `step-features.ts`.
 */
import trained from './step-weights.json' with { type: 'json' }

/** Feature → what it is worth; `''`: what stands for every clause. */
export type StepWeights = Readonly<Record<string, number>>

/** How much speaks for a clause, in nats: above 0 it rather tells a step. */
export type WeighStep = (features: readonly string[]) => number

/** Makes the reader of steps; by itself with what was learnt. */
export function stepWeigher(weights: StepWeights = trained.weights): WeighStep {
  const known = new Map(Object.entries(weights))
  const always = known.get('') ?? 0
  return features => features.reduce((sum, feature) => sum + (known.get(feature) ?? 0), always)
}
