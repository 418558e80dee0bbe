import { expect, test } from 'vitest'
import { surest } from './weigh-speaker.ts'

/** Who is chosen of three and nobody, by what each is worth. */
const check = (worths: readonly number[], ruled: number | null, expected: number | null) => {
  const candidates = [0, 1, 2, null].map(chain => ({ chain, features: [] }))
  expect(candidates[surest(candidates, worths, ruled)]!.chain).toBe(expected)
}

test('the rules are right unless somebody is surely likelier', () => {
  check([0, 0.4, 0, 0], 0, 0)
  check([0, 0.6, 0, 0], 0, 1)
})

test('where the rules find nobody, somebody must be surer still', () => {
  check([0, 1.5, 0, 0], null, null)
  check([0, 2.5, 0, 0], null, 1)
})

test('nobody is no answer where the rules find somebody', () => check([0, 0, 0, 5], 2, 2))
