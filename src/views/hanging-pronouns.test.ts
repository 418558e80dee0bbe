import { expect, test } from 'vitest'
import { hangs } from './hanging-pronouns.ts'

test.each([
  ['both harbours had promised to leave it off the charts', true],
  ['its annex', true],
  ['the lock keeper asked for a bell in their place', true],
  ['“tonight, if they have torches”', true],
  ['the council would hand its answer to the envoy', false],
  ['Ardan would open the gate once it had the list', false],
  ['it would be rash to light the lamps', false],
  ['the crews would go home with their boats', false],
  ['both delegations had shown their maps', false],
  ['the offer had been made and would stay where it was', false],
])('%s', (content, expected) => {
  expect(hangs(content, true)).toBe(expected)
})

test('a body is what it says of itself', () => {
  expect(hangs('its annex', false)).toBe(false)
})
