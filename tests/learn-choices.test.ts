import { expect, test } from 'vitest'
import { type Choice, learnChoices, rounded } from '../training/learn-choices.ts'

const SETTINGS = { rounds: 20, rate: 0.1, shrink: 0.001, start: 0.01, fewest: 2, seed: 1 }

const choice = (right: string, wrong: string, chance = 'near'): Choice => [
  {
    features: new Map([
      [right, 1],
      [chance, 1],
    ]),
    isRight: true,
  },
  { features: new Map([[wrong, 1]]), isRight: false },
]

test('what the right candidates have is worth more than what the others have', () => {
  const weights = learnChoices([choice('minister', 'visitor'), choice('minister', 'visitor', 'far')], SETTINGS)
  expect(weights.get('minister')).toBeGreaterThan(0)
  expect(weights.get('visitor')).toBeLessThan(0)
})

test('what hardly any candidate has is not learnt', () => {
  expect(learnChoices([choice('minister', 'visitor'), choice('minister', 'visitor')], SETTINGS).has('near')).toBe(true)
  expect(learnChoices([choice('minister', 'visitor'), choice('minister', 'envoy')], SETTINGS).has('envoy')).toBe(false)
})

test('the same choices give the same weights', () => {
  const choices = [choice('minister', 'visitor'), choice('envoy', 'visitor', 'far')]
  expect(learnChoices(choices, SETTINGS)).toEqual(learnChoices(choices, SETTINGS))
})

test('weights are kept in order and without those that are nothing', () => {
  expect(
    Object.entries(
      rounded(
        new Map([
          ['b', 0.12345],
          ['a', -1],
          ['c', 0.0001],
        ]),
        3,
      ),
    ),
  ).toEqual([
    ['a', -1],
    ['b', 0.123],
  ])
})
