import { expect, test } from 'vitest'
import { isBareThing } from './neutral-verb.ts'

test.each([
  ['Ardan’s readiness for a strike at once should talks fail', true],
  ['its willingness to sail', true],
  ['the mill’s readiness for a strike should worry the guild', false],
  ['the talks would fail', false],
])('a thing is named and nothing told of it: %s', (words, expected) => {
  expect(isBareThing(words)).toBe(expected)
})
