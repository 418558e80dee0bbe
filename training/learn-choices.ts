/**
 * @module What features are worth in choices among candidates: multinomial logistic regression, learnt with AdaGrad
 * (Duchi et al. 2011).
 */
import { seeded, shuffle } from './seeded.ts'

/** One of several, with what speaks for it and whether it is right. */
export interface Candidate {
  /** Feature → how much of it there is. */
  readonly features: ReadonlyMap<string, number>
  readonly isRight: boolean
}

/** Several to choose from, of which at least one is right. */
export type Choice = readonly Candidate[]

export interface Settings {
  readonly rounds: number
  readonly rate: number
  /** Pull of every weight towards nothing. */
  readonly shrink: number
  /** Squares of slopes that are taken as seen before the first. */
  readonly start: number
  /** What fewer candidates have is chance. */
  readonly fewest: number
  readonly seed: number
}

/** Feature → its weight, under which the right candidates come out likeliest. The same choices give the same weights. */
export function learnChoices(choices: readonly Choice[], settings: Settings): ReadonlyMap<string, number> {
  const { rounds, rate, shrink, start, seed } = settings
  const known = often(choices, settings)
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  const order = [...choices]
  const random = seeded(seed)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const choice of order)
      for (const [feature, slope] of slopes(choice, weights)) {
        if (!known.has(feature)) continue
        const weight = weights.get(feature) ?? 0
        const step = slope + shrink * weight
        const square = (squares.get(feature) ?? start) + step * step
        squares.set(feature, square)
        weights.set(feature, weight - (rate * step) / Math.sqrt(square))
      }
  }
  return weights
}

/** Signs as features: as much of each as it stands there. */
export function counted(signs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return counts
}

/** Weights to keep: so many decimals, in order of the features, none that is nothing. */
export function rounded(weights: ReadonlyMap<string, number>, decimals: number): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...weights]
      .map(([feature, weight]) => [feature, Number(weight.toFixed(decimals))] as const)
      .filter(([, weight]) => weight !== 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** Features that candidates enough have. */
function often(choices: readonly Choice[], { fewest }: Settings): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const choice of choices)
    for (const { features } of choice)
      for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature))
}

/** How much likelier each feature makes what is wrong, under these weights. */
function slopes(choice: Choice, weights: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const chances = chancesOf(choice, weights)
  const right = chances.reduce((all, chance, index) => all + (choice[index]!.isRight ? chance : 0), 0)
  const found = new Map<string, number>()
  choice.forEach(({ features, isRight }, index) => {
    const wanted = isRight ? chances[index]! / Math.max(right, Number.MIN_VALUE) : 0
    for (const [feature, value] of features)
      found.set(feature, (found.get(feature) ?? 0) + value * (chances[index]! - wanted))
  })
  return found
}

/** Chance of each candidate, 0 to 1. */
function chancesOf(choice: Choice, weights: ReadonlyMap<string, number>): readonly number[] {
  const scores = choice.map(({ features }) =>
    [...features].reduce((sum, [feature, value]) => sum + value * (weights.get(feature) ?? 0), 0),
  )
  const most = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - most))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / all)
}
