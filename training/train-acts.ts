/** @module Trains the reader of acts: a log-linear model of what is done by saying something, over what the rules hear said. */

import type { Weights } from '../src/learning/weights.ts'
import { OF_THE_WHOLE } from '../src/statements/scoring/act-features.ts'
import { ACT_CLASSES, ACT_UNIT } from '../src/statements/scoring/act-model.ts'
import type { ActExample } from './act-examples.ts'
import { FeatureTable, LogLinear, packed, thinned } from './log-linear.ts'
import { seeded, shuffle } from './seeded.ts'

/** Chosen on our own sets, each read by models that had not learnt from it. */
const SETTINGS = {
  seeds: [1, 2, 3],
  epochs: 16,
  rate: 0.1,
  /** Share of the features left out by lot at each step. */
  leftOut: 0.6,
  /**
   * Of those that tell of the whole, the rules' answer first of all: the rules were made from most of these very sets and are
   * surer of them than they will be of others. Kept whole, sets nobody had read came out 37 in 980 worse.
   */
  leftOutOfWhole: 0.8,
  leastUses: 1,
  /** Weaker weights do not ship, nor do features that have no weight as strong. */
  least: 0.02,
  strongest: 0.08,
}

/** Of what an example teaches, the share that goes to its first answer whatever the model holds likelier. */
const TO_THE_FIRST = 0.5

export function trainActs(examples: readonly ActExample[]): Weights {
  const { seeds, leastUses, least, strongest } = SETTINGS
  const table = new FeatureTable(
    examples.map(({ features }) => features),
    leastUses,
  )
  const models = seeds.map(seed => learn(examples, table, seed))
  return packed(models, table, { unit: ACT_UNIT, least, strongest })
}

function learn(examples: readonly ActExample[], table: FeatureTable, seed: number): LogLinear {
  const { rate, epochs, leftOut, leftOutOfWhole } = SETTINGS
  const classes = ACT_CLASSES.length
  const model = new LogLinear(table.keys.length, classes, rate)
  const order = examples.map(({ features, right }) => ({
    features: {
      whole: table.numbersOf(features.subarray(0, OF_THE_WHOLE)),
      words: table.numbersOf(features.subarray(OF_THE_WHOLE)),
    },
    right,
  }))
  const random = seeded(seed)
  const chances = new Float32Array(classes)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const { features, right } of order) {
      const some = Int32Array.of(
        ...thinned(features.whole, leftOutOfWhole, random),
        ...thinned(features.words, leftOut, random),
      )
      chances.fill(0)
      model.addScores(some, chances, 0)
      normalise(chances)
      const wanted = wantedOf(chances, right)
      for (let of = 0; of < classes; of += 1) model.descend(some, of, chances[of]! - wanted[of]!)
    }
  }
  return model
}

/** From scores to chances. */
function normalise(scores: Float32Array): void {
  const most = Math.max(...scores)
  for (let of = 0; of < scores.length; of += 1) scores[of] = Math.exp(scores[of]! - most)
  const sum = scores.reduce((total, one) => total + one, 0)
  for (let of = 0; of < scores.length; of += 1) scores[of] = scores[of]! / sum
}

/** Half for the best answer, half for all right ones, as likely as the model holds them. */
function wantedOf(chances: Float32Array, right: readonly number[]): Float32Array {
  const wanted = new Float32Array(chances.length)
  const sum = right.reduce((total, of) => total + chances[of]!, 0)
  for (const of of right) wanted[of] = (1 - TO_THE_FIRST) * (chances[of]! / sum)
  wanted[right[0]!] = wanted[right[0]!]! + TO_THE_FIRST
  return wanted
}
