import { expect, test } from 'vitest'
import { reportWords } from './report-words.ts'
import { storyLikeness } from './story-likeness.ts'

const SENTENCES = [
  'Osei gave himself up at the northern jail on Monday.',
  'Tom Osei was taken to the northern jail.',
  'The cashier gave himself up after a week in the hills.',
  'A cashier who hid in the hills gave himself up.',
  'Dancers filled the hall in Port Belis.',
  'The hall in Port Belis was full of dancers and drummers.',
  'Drummers led the way.',
  'No one came.',
]
const likeness = storyLikeness(SENTENCES.map(sentence => reportWords([sentence])))

test('a sentence and itself are of one story', () => {
  for (const at of SENTENCES.keys()) expect(likeness(at, at)).toBeCloseTo(1, 9)
})

test('two sentences without a common word are of one story by the sentence both are near', () => {
  expect(likeness(1, 3)).toBeGreaterThan(0.3)
  expect(likeness(4, 6)).toBeGreaterThan(0.3)
})

test('where nothing stands between them, two sentences are of two stories', () => {
  expect(likeness(1, 4)).toBe(0)
  expect(likeness(0, 7)).toBe(0)
})
