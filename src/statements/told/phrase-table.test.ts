/** @module Cases for tables of phrases: they find what the rows as one pattern would find. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayStart, startsOf } from './first-letters.ts'
import { phrasesIn, phraseTable, wordStartsIn } from './phrase-table.ts'

const ROWS = [
  '(?:is|are) due to (?:meet|sign)\\b',
  "(?:will|[’']ll) (?:meet|return)\\b",
  're-?open(?:s|ed)?\\b',
  '(?<=\\bthe )mill\\b',
  '(?:[\\p{L}.]+-led )?talks\\b(?= in)',
  'no \\p{L}+ date\\b',
]

describe('what a table finds', () => {
  test.each([
    ['They are due to sign it', ['are due to sign']],
    ['She’ll meet them if they will return', ['’ll meet', 'will return']],
    ['The port re-opened and the gate reopens', ['re-opened', 'reopens']],
    ['The mill and a mill', ['mill']],
    ['Ardan-led talks in Osford, and talks elsewhere', ['Ardan-led talks']],
    ['There is no firm date', ['no firm date']],
    ['Nothing of the kind', []],
  ])('%s', (words, expected) => {
    const found = phrasesIn(phraseTable(ROWS), { words, wordStarts: wordStartsIn(words) })
    expect(found.map(({ start, end }) => words.slice(start, end))).toEqual(expected)
  })
})

describe('the first letters of a pattern', () => {
  test.each([
    ['(?:is|are) due', ['is', 'are']],
    ['re-?open', ['reo', 're']],
    ['s[ai]t down', ['sat', 'sit']],
    ['(?<=\\bto )see(?= us)', ['see']],
    ['\\p{L}+ly', ['']],
    ['(?:late )?talks', ['tal', 'lat']],
  ])('%s', (pattern, expected) => {
    expect(startsOf(pattern).map(({ letters }) => letters)).toEqual(expected)
  })

  test('a short word is no beginning of a longer one', () => {
    const [start] = startsOf('is due')
    expect(mayStart(start!, 'is')).toBe(true)
    expect(mayStart(start!, 'isl')).toBe(false)
  })
})

const PIECES = ['is', 'due to', 'are', 'will', 'meet', 'the mill', 're-opened', 'talks in', 'no', 'X-led', 'date', ',']

test('a table finds what its rows find as one pattern', () => {
  const rows = new RegExp(`\\b(?:${ROWS.join('|')})`, 'giu')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), pieces => {
      const words = pieces.join(' ')
      const found = phrasesIn(phraseTable(ROWS), { words, wordStarts: wordStartsIn(words) })
      expect(found.map(({ start }) => start)).toEqual([...words.matchAll(rows)].map(({ index }) => index))
    }),
  )
})
