import { expect, test } from 'vitest'
import { splitAtCondition } from './split-at-condition.ts'

test.each([
  ['would open the lock, provided that the toll fell', ['Ardan would open the lock', 'provided that the toll fell']],
  [
    'willing to lower the quota, but only if the boats stay tied up',
    ['Ardan is willing to lower the quota', 'only if the boats stay tied up'],
  ],
  ['the council could vote in May once the count is over', ['the council could vote in May', 'once the count is over']],
  ['A smaller fleet would do … if the bay stays open', ['a smaller fleet would do', 'if the bay stays open']],
  ['the truce will hold for as long as the talks do', ['the truce will hold', 'as long as the talks do']],
  ['would not sign unless both pilots were freed', ['Ardan would not sign', 'unless both pilots were freed']],
  ['“We will sign if they do”', null],
  ['if nothing changes he would close the lock', null],
  ['a lower toll until the harvest is in', null],
  ['would sign if asked', null],
] as const)('%s', (words, expected) => {
  const halves = splitAtCondition(words)
  expect(halves && [halves.offer('Ardan'), halves.condition]).toEqual(expected)
})
