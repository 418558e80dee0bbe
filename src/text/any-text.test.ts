/** @module What holds for every string there is, half characters included. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../document/span.ts'
import { covers } from '../document/span.ts'
import { addTextLayers } from './add-text-layers.ts'
import { shinglesOf } from './shingles.ts'

/** Pieces that rules look at, mixed with anything. */
const pieces = fc.constantFrom(
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '``',
  "''",
  '. ',
  '.',
  '?',
  '! ',
  '…',
  '\n',
  '\r\n',
  '\u2028',
  '\n--\n',
  'Mr',
  'U.S.',
  'Keller',
  'said',
  'don’t',
  'a',
  ' ',
  '-',
  '(',
  ')',
  '5',
  '1,200',
  '[1]',
  'By ',
  'http://',
  '@',
  '\uD83D',
  '\uDE00',
  '😀',
  '\u0000',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 80 })
    .map(parts => parts.join('')),
)

test('spans lie in the text, in order, apart, each inside its parent', () => {
  fc.assert(
    fc.property(text, text => {
      const { paragraphs, sentences, tokens, quotations, problems } = addTextLayers({
        text,
        published: null,
        outlet: null,
      })
      for (const layer of [paragraphs, sentences, tokens]) expectApart(layer, text.length)
      for (const sentence of sentences) expect(covers(paragraphs[sentence.paragraph]!, sentence)).toBe(true)
      for (const token of tokens) expect(covers(sentences[token.sentence]!, token)).toBe(true)
      for (const span of [...quotations, ...problems]) expect(covers({ start: 0, end: text.length }, span)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('tokens hold every character of the text but white space', () => {
  fc.assert(
    fc.property(text, text => {
      const { tokens } = addTextLayers({ text, published: null, outlet: null })
      const words = tokens.map(({ start, end }) => text.slice(start, end))
      for (const word of words) expect(word).not.toMatch(/^\s|\s$|^$/)
      expect(words.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
    { numRuns: 500 },
  )
})

test('quotations nest and never cross, inside one paragraph, their inner words inside them', () => {
  fc.assert(
    fc.property(text, text => {
      const { paragraphs, quotations } = addTextLayers({ text, published: null, outlet: null })
      for (const [index, a] of quotations.entries()) {
        expect(covers(a, a.inner) && a.inner.start < a.inner.end).toBe(true)
        expect(paragraphs.some(paragraph => covers(paragraph, a))).toBe(true)
        expect(a.depth).toBe(quotations.slice(0, index).filter(b => covers(b, a)).length)
        for (const b of quotations.slice(index + 1)) {
          expect(a.start <= b.start && (covers(a, b) || a.end <= b.start)).toBe(true)
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('the same text gives the same layers and sorted shingles', () => {
  fc.assert(
    fc.property(text, text => {
      const document = addTextLayers({ text, published: null, outlet: null })
      expect(addTextLayers({ text, published: null, outlet: null })).toEqual(document)
      const shingles = shinglesOf(document)
      expect([...new Set(shingles)].sort((a, b) => a - b)).toEqual(shingles)
    }),
  )
})

test.each([
  'a',
  'a-',
  'a.',
  '“',
  '‘',
  '‘a ',
  "'",
  '"',
  '" ',
  '“a ‘b ',
  '. ',
  '?',
  ' ',
  '\n',
  'a\n',
  'A\n',
  '--\n',
  'Ardan talks drag on for one more day and nobody in town is\n',
  '‘a\n',
  '“a\n',
  '(',
  'A. ',
  '\uD83D',
  'www.',
  'a@',
  '1,',
  '1.1',
])('a line of 100,000 times %j is read', piece => {
  const text = piece.repeat(100_000).slice(0, 1_000_000)
  expect(addTextLayers({ text, published: null, outlet: null }).text).toBe(text)
})

function expectApart(spans: readonly Span[], length: number) {
  let past = 0
  for (const { start, end } of spans) {
    expect(start >= past && start < end && end <= length).toBe(true)
    past = end
  }
}
