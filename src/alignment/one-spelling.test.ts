import { expect, test } from 'vitest'
import { oneSpelling } from './one-spelling.ts'

test.each([
  ['apologise', 'apologize'],
  ['recognised', 'recognized'],
  ['mobilisation', 'mobilization'],
  ['harbour', 'harbor'],
  ['neighbours', 'neighbors'],
  ['favourable', 'favorable'],
  ['centre', 'center'],
  ['kilometres', 'kilometers'],
  ['defence', 'defense'],
  ['cancelled', 'canceled'],
  ['programmes', 'programs'],
])('%s and %s are one word', (british, american) => {
  expect(oneSpelling(british)).toBe(oneSpelling(american))
})

test.each([
  'size',
  'seize',
  'four',
  'hours',
  'called',
  'fence',
  'fire',
  'here',
  'hence',
  'prizes',
])('%s has one spelling', word => {
  expect(oneSpelling(word)).toBe(word)
})
