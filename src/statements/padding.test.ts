import { expect, test } from 'vitest'
import { isPadding } from './padding.ts'

test.each([
  'The takeaway: careful savers may do well as the sides go on.',
  'Whether the ministers can close the gap remains to be seen.',
  'All eyes will now be on Osford.',
  'As the whole coast watches, all eyes are now on Osford.',
  'Observers say that time is running out before the frost.',
  'Quiz: which harbour froze over twice?',
  'Who’s moving: Ilse Keller joins the port authority.',
  'For now, only time will tell.',
  'One thing is certain: nobody in Osford will sleep much this week.',
  'The road to a fair price remains long and rocky.',
  'The next days could be decisive for the harvest.',
  'Their handshake offers a glimmer of hope to savers everywhere.',
  'In other news, the pass at Velm is shut.',
  '21:10 We are closing this page for the night.',
  'That’s all for today.',
  'With the ferries tied up, islanders can only hope that the crews return.',
])('says nothing of the talks: %s', sentence => {
  expect(isPadding(sentence)).toBe(true)
})

test.each([
  'Ardan moves its guns back on Friday.',
  'The upshot was a longer truce.',
  'Minister Keller warned that time is running out for the ferries.',
  'The road to Osford remains closed.',
  'The way to the mill is under water.',
  'The crews hope that the ferries sail again.',
])('tells of something: %s', sentence => {
  expect(isPadding(sentence)).toBe(false)
})
