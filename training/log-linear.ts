/**
 * @module Log-linear models of sparse features, learnt with AdaGrad (Duchi et al. 2011): for labels that people gave differently
 * from case to case, where a perceptron would chase each of them. Features are left out by lot while learning (feature noising,
 * van der Maaten et al. 2013), so that none is leant on alone.
 */
import type { Weights } from '../src/learning/weights.ts'

/** Features by number instead of key: those met often enough to say anything. */
export class FeatureTable {
  /** Key of each feature. */
  readonly keys: Int32Array
  private readonly numbers: ReadonlyMap<number, number>

  /**
   * @param rows the keys of every example
   * @param least how often a key must be met
   * @param always keys that are kept however often they are met
   */
  constructor(rows: readonly Int32Array[], least: number, always: readonly number[] = []) {
    const counts = new Map<number, number>(always.map(key => [key, least]))
    for (const row of rows) for (const key of row) counts.set(key, (counts.get(key) ?? 0) + 1)
    const kept = [...counts].filter(([, count]) => count >= least).map(([key]) => key)
    this.keys = Int32Array.from(kept)
    this.numbers = new Map(kept.map((key, number) => [key, number]))
  }

  /** The numbers of those keys that are kept. */
  numbersOf(keys: Int32Array): Int32Array {
    return Int32Array.from(keys, key => this.numbers.get(key) ?? -1).filter(number => number !== -1)
  }
}

/** Added to sums of squares, so that the first step is no leap. */
const EPSILON = 1e-2

export class LogLinear {
  readonly classes: number
  private readonly rate: number
  private readonly weights: Float32Array
  private readonly squares: Float32Array

  constructor(features: number, classes: number, rate: number) {
    this.classes = classes
    this.rate = rate
    this.weights = new Float32Array(features * classes)
    this.squares = new Float32Array(features * classes).fill(EPSILON)
  }

  /** Adds the weights of the features to `into`, from `offset` on, one number for each class. */
  addScores(features: Int32Array, into: Float32Array, offset: number): void {
    const { classes, weights } = this
    for (const feature of features) {
      const row = feature * classes
      for (let of = 0; of < classes; of += 1) into[offset + of] = into[offset + of]! + weights[row + of]!
    }
  }

  /** Moves the weights of the features for one class against the gradient. */
  descend(features: Int32Array, of: number, gradient: number): void {
    const { classes, weights, squares, rate } = this
    const square = gradient * gradient
    for (const feature of features) {
      const cell = feature * classes + of
      squares[cell] = squares[cell]! + square
      weights[cell] = weights[cell]! - (rate * gradient) / Math.sqrt(squares[cell]!)
    }
  }

  /** Weight of a feature for a class. */
  weight(feature: number, of: number): number {
    return this.weights[feature * this.classes + of]!
  }
}

/** The features without those that the lot leaves out; the rest is what it is, since sums are compared, not measured. */
export function thinned(features: Int32Array, share: number, random: () => number): Int32Array {
  return share === 0 ? features : features.filter(() => random() >= share)
}

/**
 * The mean of several models over one table, as whole numbers: `unit` is what a weight of 1 becomes. Weaker ones than `least` are
 * left out, and so is a feature with no weight of `strongest` or more: a table that stays in the cache is read several times as fast.
 */
export function packed(
  models: readonly LogLinear[],
  { keys }: FeatureTable,
  { unit, least, strongest }: { readonly unit: number; readonly least: number; readonly strongest: number },
): Weights {
  const { classes } = models[0]!
  const order = Uint32Array.from(keys.keys()).sort((a, b) => (keys[a]! >>> 0) - (keys[b]! >>> 0))
  const kept: number[] = []
  const counts: number[] = []
  const cellWeights: number[] = []
  const cellClasses: number[] = []
  for (const feature of order) {
    let cells = 0
    const means = Array.from(
      { length: classes },
      (_, of) => models.reduce((sum, model) => sum + model.weight(feature, of), 0) / models.length,
    )
    if (!means.some(mean => Math.abs(mean) >= strongest)) continue
    for (const [of, mean] of means.entries()) {
      const weight = Math.max(-32_768, Math.min(32_767, Math.round(mean * unit)))
      if (weight === 0 || Math.abs(mean) < least) continue
      cellWeights.push(weight)
      cellClasses.push(of)
      cells += 1
    }
    if (cells === 0) continue
    kept.push(keys[feature]!)
    counts.push(cells)
  }
  return {
    classes,
    keys: Int32Array.from(kept),
    counts: Uint8Array.from(counts),
    cellWeights: Int16Array.from(cellWeights),
    cellClasses: Uint8Array.from(cellClasses),
  }
}
