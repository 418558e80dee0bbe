import { expect, test } from 'vitest'
import { BALANCE } from './outcome-words.ts'

test.each([
  ['Three days of talks ended on Monday with a line between the ports but no word on the lock', true],
  ['Ardan and Osland closed two days of talks having settled the toll', true],
  ['The round broke up without settling who pays for the lock', true],
  ['The talks ended with no agreement on the lock', false],
  ['The talks ended without agreement', false],
  ['The season ended with rain', false],
])('whether “%s” says what was settled and what was left open', (words, expected) => {
  expect(BALANCE.test(words)).toBe(expected)
})
