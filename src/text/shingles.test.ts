/** @module Shingles. */
import { expect, test } from 'vitest'
import { addTextLayers } from './add-text-layers.ts'
import { fnv1a, SHINGLE_WORDS, shinglesOf } from './shingles.ts'

const shingles = (text: string) => shinglesOf(addTextLayers({ text, published: null, outlet: null }))

test('the hash is FNV-1a', () => {
  expect([fnv1a(''), fnv1a('a'), fnv1a('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968])
})

test('one for every run of five words, sorted, each once', () => {
  expect(shingles('One two three four five six.')).toEqual(
    [fnv1a('one two three four five'), fnv1a('two three four five six')].sort((a, b) => a - b),
  )
  expect(shingles('Only four words here.')).toEqual([])
  expect(SHINGLE_WORDS).toBe(5)
})

test('punctuation, capitals and the shape of an apostrophe make no difference', () => {
  expect(shingles('“We don’t sign the paper,” Osei said.')).toEqual(shingles('"we don\'t sign -- the Paper" osei said'))
})

test('boilerplate has none', () => {
  expect(shingles('They met.\nFollow us on every platform for real-time updates.')).toEqual([])
})
