/** @module Content without what is none of it at its two ends: the bar stands where the next clause begins. */
import { expect, test } from 'vitest'
import { annotate } from '../analyse-report.ts'
import { tidied } from './find-content.ts'
import { readTokens } from './reading.ts'

test.each([
  ['that the map stands, while simultaneously | saying that it needs work', 'that the map stands'],
  ['that the crews were ready, consistently | underlining their strength', 'that the crews were ready'],
  [', the map stands – | said Keller', 'the map stands'],
  ['the map stands, sadly | said Keller', 'the map stands, sadly'],
  ['the map stands briefly | and Keller said so', 'the map stands briefly'],
])('%s', (marked, content) => {
  const text = marked.replace('| ', '')
  const document = annotate({ text, published: null, outlet: null })
  const reading = readTokens(document)
  const past = document.tokens.findIndex(({ start }) => start >= marked.indexOf('|'))
  const found = tidied(reading, { first: 0, past })
  expect(text.slice(document.tokens[found.first]!.start, document.tokens[found.past - 1]!.end)).toBe(content)
})

test.each([
  ['Anna Keller accepted, with some reluctance, the limit of forty boats.', 'the limit of forty boats'],
  ['Anna Keller ruled out, in terms nobody could mistake, the sale of the island.', 'the sale of the island'],
])('what says how stands between a verb and its object: %s', (text, content) => {
  const [found] = annotate({ text, published: null, outlet: null }).attributions
  expect(found?.content.map(({ start, end }) => text.slice(start, end))).toEqual([content])
})
