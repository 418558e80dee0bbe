import { expect, test } from 'vitest'
import { type SaidOf, testimony } from '../../tests/make-testimony.ts'
import { buildRecord } from '../build-record.ts'

function listOf(...said: readonly SaidOf[]): readonly string[] {
  const report = testimony({ figures: [{ name: 'Keller', side: 'Ardan' }], said })
  return buildRecord([report]).mustNotSay.map(({ kind, item }) => `${kind}: ${item}`)
}

test('part of an offer accepted must not be told as the whole', () => {
  expect(listOf({ by: 'Keller', words: 'a ceasefire', act: 'accept-in-part' })).toEqual(['in full: ardan-ceasefire'])
})

test('a yes on a condition must not be told without it', () => {
  expect(
    listOf({ by: 'Keller', words: 'a ceasefire only if troops leave', act: 'condition', only: 'only if troops leave' }),
  ).toEqual(['without its condition: ardan-ceasefire'])
})

test('a plain demand can be told as it is', () => {
  expect(listOf({ by: 'Keller', words: 'a ceasefire', act: 'demand' })).toEqual([])
})
