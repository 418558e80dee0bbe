import { expect, test } from 'vitest'
import { isRefusal } from './is-refusal.ts'

test.each([
  'declined to say whether the lock was shut',
  'would not discuss the toll',
  'said only that the pilots were tired',
  'has yet to comment on the fee',
  'said nothing about the toll',
  'left without saying who had paid',
  'said that the text would stay confidential',
  'said that this was a matter for the guild',
  'said that the draft will not be publicised',
  'said that she would rather not answer',
  'neither confirmed nor denied it',
])('withholds: %s', words => {
  expect(isRefusal(words)).toBe(true)
})

test.each([
  'said that he would be “very firm”',
  'said: “Ask the miller”',
  'said that the guild took no view on which crew should sail',
  'indicated that the toll was fair',
  'said that he had not yet read that note',
  'said: “You do not forgive the oar and burn the boat”',
  'has not decided whether to sail',
])('withholds nothing by itself: %s', words => {
  expect(isRefusal(words)).toBe(false)
})
