/** @module The kernel and its plain twin: the same numbers, whatever the model. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPlainScorer, createScorer, MAX_FEATURES, type Scorer } from './scorer.ts'
import { type Template, writeKeys } from './templates.ts'
import { BadWeights, decodeWeights, encodeWeights } from './weights.ts'
import { type Row, weightsFrom } from './weights-from-rows.ts'

/** A model as rows: the key of a feature, and what it gives to which class. */
const models = fc
  .tuple(fc.oneof(fc.constantFrom(1, 8, 24), fc.integer({ min: 1, max: 255 })), fc.constantFrom(127, 32_767))
  .chain(([classes, most]) =>
    fc.record({
      classes: fc.constant(classes),
      rows: fc.array(
        fc.tuple(
          // Small keys collide in the table, large ones and negative ones must be found too.
          fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer()),
          fc.array(fc.tuple(fc.nat(classes - 1), fc.integer({ min: -most - 1, max: most })), {
            minLength: 1,
            // Rows of few cells and of many are kept apart, and so are models whose weights have eight bits.
            maxLength: 40,
          }),
        ),
        { maxLength: 40 },
      ),
    }),
  )

test('the kernel and its plain twin give the same scores', () => {
  fc.assert(
    fc.property(models, fc.array(fc.oneof(fc.nat(40), fc.integer()), { maxLength: MAX_FEATURES }), (model, extra) => {
      const weights = weightsFrom(model.classes, model.rows)
      const features = [...model.rows.map(([key]) => key), ...extra].slice(0, MAX_FEATURES)
      expect(scoresOf(createScorer(weights), features)).toEqual(scoresOf(createPlainScorer(weights), features))
    }),
  )
})

/** Kinds of features of one to four of ten values. */
const templates = fc
  .array(fc.tuple(fc.nat(200), fc.array(fc.nat(9), { minLength: 1, maxLength: 4 })), { maxLength: 20 })
  .map(made => made.map(([number, places]): Template => [number, ...places]))

test('what templates make of values is scored by both as if the keys had been given, behind those that were', () => {
  const numbers = fc.array(fc.integer(), { minLength: 10, maxLength: 10 })
  fc.assert(
    fc.property(models, templates, templates, numbers, ({ classes }, first, second, values) => {
      const sets = [first, second]
      const keysOf = (set: readonly Template[]) => {
        const keys = new Int32Array(MAX_FEATURES)
        keys[0] = 7
        return [...keys.subarray(0, writeKeys(keys, 1, Int32Array.from(values), set))]
      }
      // Every key gives something to a class of its own.
      const rows = sets.flatMap(keysOf).map((key, at): Row => [key, [[at % classes, at + 1]]])
      const weights = weightsFrom(classes, rows)
      for (const scorer of [createScorer(weights, sets), createPlainScorer(weights, sets)])
        for (const [at, set] of sets.entries()) {
          scorer.values.set(values)
          scorer.features[0] = 7
          scorer.weigh[at]!(1)
          expect([...scorer.features.subarray(0, 1 + set.length)]).toEqual(keysOf(set))
          expect([...scorer.scores]).toEqual(scoresOf(createPlainScorer(weights), keysOf(set)))
        }
    }),
  )
})

test('sums begin with what is given, and of each eight the greatest is told', () => {
  fc.assert(
    fc.property(models, fc.integer({ min: -32_768, max: 32_767 }), ({ classes, rows }, begin) => {
      const weights = weightsFrom(classes, rows)
      const scorers = [createScorer(weights), createPlainScorer(weights)]
      const features = rows.map(([key]) => key)
      for (const { start } of scorers) start.fill(begin)
      const [fast, plain] = scorers.map(scorer => scoresOf(scorer, features))
      expect(fast).toEqual(plain)
      expect([...scorers[0]!.peaks]).toEqual([...scorers[1]!.peaks])
      expect(scoresOf(scorers[0]!, [])).toEqual(fast!.map(() => begin))
      scoresOf(scorers[0]!, features)
      for (const [of, score] of fast!.entries()) expect(scorers[0]!.peaks[of >> 3]).toBeGreaterThanOrEqual(score)
    }),
  )
})

test('a score is the sum of the weights of the features that are known', () => {
  const scorer = createScorer(
    weightsFrom(3, [
      [
        7,
        [
          [0, 5],
          [2, -1],
        ],
      ],
      [-9, [[2, 10]]],
    ]),
  )
  expect(scoresOf(scorer, [7, -9, 12, 7])).toEqual([10, 0, 8])
  expect(scoresOf(scorer, [])).toEqual([0, 0, 0])
})

test('features that fall into one bucket of the table are all found, and no others', () => {
  // Their high bits are the same: the first bucket, and the last, after which the first follows.
  for (const high of [0, 0xffff_0000]) {
    const keys = Array.from({ length: 20 }, (_, low) => (high + low) | 0)
    const weights = weightsFrom(
      1,
      keys.map((key, at) => [key, [[0, at + 1]]]),
    )
    for (const scorer of [createScorer(weights), createPlainScorer(weights)]) {
      for (const [at, key] of keys.entries()) expect(scoresOf(scorer, [key])).toEqual([at + 1])
      expect(scoresOf(scorer, [(high + 20) | 0, 0x7fff_ffff, 0x4000_0000])).toEqual([0])
    }
  }
})

test('a sum stops at the ends of sixteen bits', () => {
  const weights = weightsFrom(2, [
    [
      1,
      [
        [0, 30_000],
        [1, -30_000],
      ],
    ],
  ])
  for (const scorer of [createScorer(weights), createPlainScorer(weights)])
    expect(scoresOf(scorer, [1, 1, 1])).toEqual([32_767, -32_768])
})

test('weights written are the weights read', () => {
  fc.assert(
    fc.property(models, ({ classes, rows }) => {
      const weights = weightsFrom(classes, rows)
      expect(decodeWeights(encodeWeights(weights))).toEqual(weights)
    }),
  )
})

test('bytes that are no weights are refused, and never read beyond their end', () => {
  const bytes = encodeWeights(
    weightsFrom(3, [
      [
        7,
        [
          [0, 5],
          [2, -1],
        ],
      ],
      [9, [[1, 1]]],
    ]),
  )
  expect(() => decodeWeights(bytes.slice(0, -1))).toThrow(BadWeights)
  expect(() => decodeWeights(new Uint8Array(3))).toThrow(BadWeights)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
      const damaged = bytes.slice()
      damaged[at] = value
      try {
        createScorer(decodeWeights(damaged))
      } catch (error) {
        expect(error).toBeInstanceOf(BadWeights)
      }
    }),
  )
})

function scoresOf(scorer: Scorer, features: readonly number[]): readonly number[] {
  scorer.features.set(features)
  scorer.score(features.length)
  return [...scorer.scores]
}
