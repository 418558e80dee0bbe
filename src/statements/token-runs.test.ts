import fc from 'fast-check'
import { expect, test } from 'vitest'
import { among } from './token-runs.ts'

test('a token is among some or not, be they one run or several', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(30), { maxLength: 12 }),
      fc.nat(20),
      fc.nat(12),
      fc.integer({ min: -3, max: 40 }),
      (scattered, first, length, token) => {
        const run = Array.from({ length }, (_, at) => first + at)
        expect(among(run)(token)).toBe(run.includes(token))
        expect(among(scattered)(token)).toBe(scattered.includes(token))
      },
    ),
  )
})
