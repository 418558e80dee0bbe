import { expect, test } from 'vitest'
import { splitCondition } from './conditions.ts'

test.each([
  ['a truce only if the harbour opens', 'a truce ', 'only if the harbour opens'],
  ['ending the war until all are home', 'ending the war ', 'until all are home'],
  ['the text on one condition: no point four', 'the text ', 'on one condition: no point four'],
])('"%s" sets a condition', (words, said, condition) => {
  expect(splitCondition(words)).toEqual({ said, condition })
})

test.each(['a truce without delay', 'Unless it rains, nothing', ''])('"%s" sets none that can be cut off', words => {
  expect(splitCondition(words)).toBeNull()
})
