import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RowProbabilities } from '../../../training/row-probabilities.ts'
import { bestRow, CONTENT_FIRST, MAY_END, MAY_FOLLOW, MAY_OPEN, ROLES } from './roles.ts'

const scores = (count: number) =>
  fc.array(fc.integer({ min: -4, max: 4 }), { minLength: count, maxLength: count }).map(list => Int32Array.from(list))

/** Scores of a short sentence and of what follows what. */
const sentence = fc
  .integer({ min: 1, max: 4 })
  .chain(length => fc.tuple(fc.constant(length), scores(length * ROLES), scores(ROLES * ROLES)))

test('the best row is the best of all that may be and have a content', () => {
  fc.assert(
    fc.property(sentence, ([length, unary, transitions]) => {
      const labels = new Uint8Array(length)
      bestRow(unary, transitions, length, labels)
      const withContent = rows(length).filter(row => row.some(label => label >= CONTENT_FIRST))
      const best = Math.max(...withContent.map(row => scoreOf(row, unary, transitions)))
      expect(withContent).toContainEqual([...labels])
      expect(scoreOf([...labels], unary, transitions)).toBe(best)
    }),
  )
})

test('the probability of a label is the share of the rows that have it', () => {
  fc.assert(
    fc.property(sentence, ([length, unary, transitions]) => {
      const probable = new RowProbabilities(4)
      expect(probable.of(Float32Array.from(unary), Float32Array.from(transitions), length)).toBe(true)
      const weighed = rows(length).map(row => ({ row, weight: Math.exp(scoreOf(row, unary, transitions)) }))
      const all = weighed.reduce((sum, { weight }) => sum + weight, 0)
      for (let at = 0; at < length; at += 1)
        for (let label = 0; label < ROLES; label += 1) {
          const share = weighed.reduce((sum, { row, weight }) => sum + (row[at] === label ? weight : 0), 0) / all
          expect(probable.labels[at * ROLES + label]).toBeCloseTo(share, 6)
        }
    }),
  )
})

/** Every row that may be. */
function rows(length: number): readonly (readonly number[])[] {
  let found: readonly (readonly number[])[] = MAY_OPEN.map(label => [label])
  for (let at = 1; at < length; at += 1)
    found = found.flatMap(row => MAY_FOLLOW[row.at(-1)!]!.map(label => [...row, label]))
  return found.filter(row => MAY_END.includes(row.at(-1)!))
}

function scoreOf(row: readonly number[], unary: Int32Array, transitions: Int32Array): number {
  return row.reduce(
    (sum, label, at) => sum + unary[at * ROLES + label]! + (at === 0 ? 0 : transitions[row[at - 1]! * ROLES + label]!),
    0,
  )
}
