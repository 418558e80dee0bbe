import { expect, test } from 'vitest'
import { inSentence } from './issue-in-sentence.ts'

test.each([
  ['Size of the armed forces', 'the size of the armed forces'],
  ['Text on the table', 'the text on the table'],
  ['Proposal from United Kingdom and Norway', 'the proposal from the United Kingdom and Norway'],
  ['Ceasefire', 'the ceasefire'],
  ['Further talks', 'further talks'],
  ['Water flow and allocation', 'water flow and allocation'],
  ['EU budget', 'EU budget'],
])('“%s” in a sentence', (label, words) => {
  expect(inSentence(label)).toBe(words)
})

test('what the reports never write without its capital keeps it', () => {
  expect(inSentence('Ardanian chief', word => word === 'Ardanian')).toBe('Ardanian chief')
})
