/** @module Tokens: "|" in the cases, besides white space. */
import { expect, test } from 'vitest'
import { addTextLayers } from './add-text-layers.ts'

test.each([
  ['clitics, with either apostrophe', "They do|n’t ca|n't wo|n't : Osei|’s we|'ll I|'m they|’ve"],
  ['fused words', 'can|not gon|na'],
  ['the plural possessive', 'the parties|’ plan'],
  ['punctuation', 'Well|, he said|: “|no|”|.'],
  ['compounds', 'a five|-|hour meeting'],
  ['prefixes', 'an e-mail on non-military pre-war co-operation'],
  ['numbers', '1,200.50 and 10:30 and the 3rd in the 1990s'],
  ['measures and money', '60|km for $|5 and 3|%'],
  ['abbreviations keep their stop', 'Mr. Osei of the U.S. met Keller Inc. at 9 a.m. today'],
  ['initials', 'J. Smith'],
  ['addresses', 'see https://example.com/a-b?c=d and write to press@example.com or example.com'],
  ['an address in brackets', '(|https://example.com/a|)'],
  ['dashes and ellipses', 'no|—|yes -- maybe|... or not|…'],
  ['telephone numbers', '713-555-0100'],
  ['astral characters are whole', '😀|😀 ok'],
])('%s', (_, marked) => {
  const text = marked.replaceAll('|', '')
  const { tokens } = addTextLayers({ text, published: null, outlet: null })
  expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(marked.split(/[|\s]+/))
})
