import { expect, test } from 'vitest'
import { splitCondition, splitOrder } from './conditions.ts'

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

test('what is to come first, and what waits for it', () => {
  expect(splitOrder('that the crew leave the pier before any ferry can sail')).toEqual({
    first: 'that the crew leave the pier ',
    after: 'before any ferry can sail',
  })
  expect(splitOrder('that the crew leave before the end of May')).toBeNull()
})
