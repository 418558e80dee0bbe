import fc from 'fast-check'
import { expect, test } from 'vitest'
import { haveSlipped, numbersIn, otherNumbers } from './written-numbers.ts'

const NUMBERS: readonly [string, readonly number[]][] = [
  ['fourteen of 1,200 ships, and one more', [14, 1200]],
  ['sixty-eight thousand tonnes', [68000]],
  ['68 thousand tonnes, or 68,000', [68000]],
  ['three hundred and five men', [305]],
  ['one hundred and twenty-two thousand four hundred', [122400]],
  ['two or three weeks', [2, 3]],
  ['Two, three at most', [2, 3]],
  ['two dozen boats and a dozen crews', [12, 24]],
  ['thirty 4-tonne lorries', [4, 30]],
  ['4.6 billion', [4.6]],
  ['in 2031 five died', [5, 2031]],
  ['one of them', []],
]

test.each(NUMBERS)('the numbers of "%s"', (words, numbers) => {
  expect(numbersIn(words)).toEqual(numbers)
})

test('wordings with numbers and none in common have other numbers', () => {
  expect(otherNumbers([14], [11])).toBe(true)
  expect(otherNumbers([14, 3], [14])).toBe(false)
  expect(otherNumbers([], [11])).toBe(false)
})

test('a slip of digits is told from another number', () => {
  expect(haveSlipped([412], [421])).toBe(true)
  expect(haveSlipped([412], [413])).toBe(false)
  expect(haveSlipped([14], [41])).toBe(false)
})

test('any string is fine', () => {
  fc.assert(fc.property(fc.string(), words => numbersIn(words).every(Number.isFinite)))
})
