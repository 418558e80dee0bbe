import { expect, test } from 'vitest'
import { issuesIn } from './issues.ts'

test.each([
  'to let the last nine go by Friday',
  'the other twelve would be sent home',
  'Twenty-one of them will be freed on Monday',
  'was ready to free 240 in return for 60 of its own men',
  'wants the five men of the Osprey back first',
  'they handed over 31, and kept the rest',
  'hand over 35 sick sailors by the harvest',
  'once the oldest seaman is home',
  'the pilots must be released before that',
])('people told by their number alone are those who are held: %s', words => {
  expect(issuesIn(words)).toContain('prisoners-and-detainees')
})

test.each([
  'would release 30 tonnes of grain',
  'handed over 12 trucks',
  'let the deadline go by',
  'six were sent back to the depot',
  'no one would be freed of it',
  'lock nine lets all people go home',
  'would go home on Friday',
])('what is counted otherwise, or not at all, is nobody held: %s', words => {
  expect(issuesIn(words)).not.toContain('prisoners-and-detainees')
})
