/** @module Trains the reader of what texts set out: a log-linear model of clauses, of one class. */
import type { Weights } from '../src/learning/weights.ts'
import { POINT_UNIT } from '../src/statements/scoring/point-model.ts'
import { LEFT_OUT } from '../src/statements/scoring/weigh-points.ts'
import { FeatureTable, LogLinear, packed, thinned } from './log-linear.ts'
import type { PointExample } from './point-examples.ts'
import { seeded, shuffle } from './seeded.ts'

/** Chosen on our own sets, each read by models that had not learnt from it. */
const SETTINGS = {
  seeds: [1, 2, 3],
  epochs: 20,
  rate: 0.1,
  leastUses: 2,
  /** Weaker weights do not ship, nor do features that have no weight as strong. */
  least: 0.02,
  strongest: 0.05,
}

export function trainPoints(examples: readonly PointExample[]): Weights {
  const { seeds, leastUses, least, strongest } = SETTINGS
  const table = new FeatureTable(
    examples.map(({ features }) => features),
    leastUses,
  )
  const models = seeds.map(seed => learn(examples, table, seed))
  return packed(models, table, { unit: POINT_UNIT, least, strongest })
}

function learn(examples: readonly PointExample[], table: FeatureTable, seed: number): LogLinear {
  const { rate, epochs } = SETTINGS
  const model = new LogLinear(table.keys.length, 1, rate)
  const order = examples.map(({ features, isPoint }) => ({ features: table.numbersOf(features), isPoint }))
  const random = seeded(seed)
  const score = new Float32Array(1)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    for (const { features, isPoint } of order) {
      const some = thinned(features, LEFT_OUT, random)
      score[0] = 0
      model.addScores(some, score, 0)
      model.descend(some, 0, 1 / (1 + Math.exp(-score[0]!)) - (isPoint ? 1 : 0))
    }
  }
  return model
}
