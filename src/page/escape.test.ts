import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { escapeHtml, hasUnshowable, plainLine, running, shortened } from './escape.ts'

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  [`" onmouseover='x' & more`, '&quot; onmouseover=&#39;x&#39; &amp; more'],
  ['first\r\nsecond', 'first&#13;\nsecond'],
  ['half \uD83D of a character', 'half \uFFFD of a character'],
  ['a whole one 🕊', 'a whole one 🕊'],
])('%j is escaped', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped)
})

test('a parser reads back the same string, code unit for code unit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.integer({ min: 1, max: 0xffff }).map(code => String.fromCharCode(code)) }),
      text => {
        const [node] = parseFragment(`<p>${escapeHtml(text)}</p>`).childNodes
        const read = (node as { childNodes: { value: string }[] }).childNodes.map(({ value }) => value).join('')
        expect(read).toBe(text.toWellFormed())
        expect(read.length).toBe(text.length)
      },
    ),
  )
})

test('what cannot be shown is known', () => {
  expect(hasUnshowable('plain 🕊')).toBe(false)
  expect(hasUnshowable('\uDC00')).toBe(true)
  expect(hasUnshowable('\0')).toBe(true)
})

test('a bidi control in the brief ends with its own run of words', () => {
  expect(running('plain')).toBe('plain')
  expect(running('\u202Eback')).toBe('<bdi dir="ltr">\u202Eback</bdi>')
})

test('a name stays on one line and keeps its direction', () => {
  expect(plainLine(' The\u202E Ardan\r\n"Post" ')).toBe('The Ardan &quot;Post&quot;')
})

describe('a long passage is cut', () => {
  test.each([
    ['short enough', 20, 'short enough'],
    ['cut between two words', 12, 'cut between…'],
    ['Donaudampfschifffahrt', 10, 'Donaudampf…'],
    ['12345678🕊9', 9, '12345678…'],
    ['', 5, ''],
  ])('%j at %i', (text, length, cut) => {
    expect(shortened(text, length)).toBe(cut)
  })
})
