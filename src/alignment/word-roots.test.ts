import { expect, test } from 'vitest'
import { stemOf } from './stem-of.ts'
import { rootOf } from './word-roots.ts'

test.each([
  [['deteriorate', 'deterioration', 'deteriorated']],
  [['uncertain', 'uncertainty', 'uncertainly']],
  [['prepare', 'prepared', 'preparedness']],
  [['agree', 'agreement']],
])('%s have one root', words => {
  expect(new Set(words.map(word => rootOf(stemOf(word)))).size).toBe(1)
})

test('a short word keeps its ending', () => {
  expect(['nation', 'city', 'only'].map(rootOf)).toEqual(['nation', 'city', 'only'])
})
