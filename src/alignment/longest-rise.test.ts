import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestRise } from './longest-rise.ts'

const rise = (numbers: readonly number[]) => longestRise(numbers, number => number)

test('what falls is left out', () => {
  expect(rise([3, 1, 2, 9, 4, 5])).toEqual([1, 2, 4, 5])
  expect(rise([])).toEqual([])
  expect(rise([2, 2, 2])).toEqual([2])
})

test('it rises, keeps the order, and none is longer', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }), numbers => {
      const found = rise(numbers)
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b))
      expect(found.length).toBe(longest(numbers, -1))
    }),
  )
})

function longest([first, ...rest]: readonly number[], above: number): number {
  if (first === undefined) return 0
  const without = longest(rest, above)
  return first > above ? Math.max(without, 1 + longest(rest, first)) : without
}
