import fc from 'fast-check'
import { expect, test } from 'vitest'
import { saysNo, versionIn } from './part-wordings.ts'

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
  ['a list, which is not yet a text, of what each side would count', false],
  ['Osei, who was not at the pier, backed the count', false],
  ['the gates will not open unless nobody objects', true],
]

test.each(NO)('"%s" says no: %s', (words, no) => {
  expect(saysNo(words)).toBe(no)
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
    }),
  )
})
