import fc from 'fast-check'
import { expect, test } from 'vitest'
import { haveSlipped, numbersIn, otherNumbers, saysNo, versionIn } from './part-wordings.ts'

const NO: readonly [string, boolean][] = [
  ['the ministers have not agreed', true],
  ['no agreement was reached', true],
  ['they were neither nearer nor farther', true],
  ['it didn’t move', true],
  ['a summit is unlikely', true],
  ['does not rule out a summit', false],
  ['the talks went on', false],
  ['they left without a word', false],
  ['the gates stay shut if the tests fail', false],
  ['the gates will not open unless nobody objects', true],
]

test.each(NO)('"%s" says no: %s', (words, no) => {
  expect(saysNo(words)).toBe(no)
})

test('numbers are read as digits and as words', () => {
  expect(numbersIn('fourteen of 1,200 ships, and one more')).toEqual([14, 1200])
  expect(otherNumbers([14], [11])).toBe(true)
  expect(otherNumbers([14, 3], [14])).toBe(false)
  expect(otherNumbers([], [11])).toBe(false)
  expect(haveSlipped([412], [421])).toBe(true)
  expect(haveSlipped([412], [413])).toBe(false)
  expect(haveSlipped([14], [41])).toBe(false)
})

const VERSIONS: readonly [string, 'first' | 'later' | null][] = [
  ['only the original plan', 'first'],
  ['the initial 14-point proposal', 'first'],
  ['a recent draft plan, refined in Port Ardan', 'later'],
  ['the text as amended', 'later'],
  ['the revised text, not the original plan', null],
  ['the plan', null],
]

test.each(VERSIONS)('"%s" is of the version: %s', (words, version) => {
  expect(versionIn(words)).toBe(version)
})

test('any string is fine', () => {
  fc.assert(
    fc.property(fc.string(), words => {
      saysNo(words)
      versionIn(words)
      expect(numbersIn(words).every(Number.isFinite)).toBe(true)
    }),
  )
})
