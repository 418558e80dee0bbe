/** @module Examples worked out in the papers that define the figures. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bCubed, type Chain, ceaf, f1, muc } from '../benchmarks/coreference-scores.ts'

/** "abc de" is two chains. */
function chains(letters: string): readonly Chain[] {
  return letters.split(' ').map(chain => [...chain])
}

/** Bagga and Baldwin 1998, figures 1 to 3; Luo 2005, table 1. */
const TRUTH = chains('12345 67 89ABC')

test.each([
  ['two chains in one', '12345 6789ABC', 0.947, 0.865, 0.733],
  ['two other chains in one', '1234589ABC 67', 0.947, 0.737, 0.667],
  ['all in one', '123456789ABC', 0.9, 0.545, 0.294],
  ['each alone', '1 2 3 4 5 6 7 8 9 A B C', 0, 0.4, 0.178],
])('the example of Bagga and Baldwin and of Luo: %s', (_, response, m, b, c) => {
  expect(f1(muc(TRUTH, chains(response)))).toBeCloseTo(m, 3)
  expect(f1(bCubed(TRUTH, chains(response)))).toBeCloseTo(b, 2)
  expect(f1(ceaf(TRUTH, chains(response)))).toBeCloseTo(c, 3)
})

test('Bagga and Baldwin: precision of 76 and 58 per cent, recall of 100', () => {
  const first = bCubed(TRUTH, chains('12345 6789ABC'))
  const second = bCubed(TRUTH, chains('1234589ABC 67'))
  expect(first.precision.right / first.precision.of).toBeCloseTo(0.76, 2)
  expect(second.precision.right / second.precision.of).toBeCloseTo(0.58, 2)
  expect(first.recall.right / first.recall.of).toBe(1)
})

test('mentions that only one side has: the example of Pradhan and others 2014', () => {
  const key = chains('abc defg')
  const response = chains('ab cd fghi')
  expect(muc(key, response)).toEqual({ recall: { right: 2, of: 5 }, precision: { right: 2, of: 5 } })
  const b = bCubed(key, response)
  expect(b.recall.right / b.recall.of).toBeCloseTo(0.42, 2)
  expect(b.precision.right / b.precision.of).toBeCloseTo(0.5, 2)
  const c = ceaf(key, response)
  expect(c.recall.right / c.recall.of).toBeCloseTo(0.65, 2)
  expect(c.precision.right / c.precision.of).toBeCloseTo(0.43, 2)
})

test('Vilain and others 1995: two halves of one chain', () => {
  const found = muc(chains('ABCD'), chains('AB CD'))
  expect(found.recall).toEqual({ right: 2, of: 3 })
  expect(found.precision).toEqual({ right: 2, of: 2 })
})

const partition = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 }).map(numbers => {
  const parts = new Map<number, string[]>()
  for (const [mention, of] of numbers.entries()) parts.set(of, [...(parts.get(of) ?? []), `${mention}`])
  return [...parts.values()]
})

test('the truth agrees with itself, and nothing agrees better', () => {
  fc.assert(
    fc.property(partition, partition, (gold, found) => {
      expect(f1(bCubed(gold, gold))).toBeCloseTo(1, 9)
      expect(f1(ceaf(gold, gold))).toBeCloseTo(1, 9)
      for (const figure of [muc, bCubed, ceaf]) {
        expect(f1(figure(gold, found))).toBeGreaterThanOrEqual(0)
        expect(f1(figure(gold, found))).toBeLessThanOrEqual(1 + 1e-9)
      }
    }),
  )
})
