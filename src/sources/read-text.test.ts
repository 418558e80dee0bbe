import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readText } from './read-text.ts'
import { NotText } from './unreadable.ts'

const CYRILLIC = 'Министр сказал, что переговоры возобновятся в понедельник.\n'
const CZECH = 'Ministr řekl, že jednání bude pokračovat v pondělí odpoledne.\n'
const FRENCH = 'Le ministre a déclaré que les négociations reprendraient lundi à Genève.\n'
const CURLY = 'He said: “We’ll talk — perhaps.”\n'

const ENCODED: readonly [string, string, string][] = [
  ['a Western European text', FRENCH, 'windows-1252'],
  ['curly quotation marks alone', CURLY, 'windows-1252'],
  ['a Central European text', CZECH, 'windows-1250'],
  ['a Cyrillic text for Windows', CYRILLIC, 'windows-1251'],
  ['a Cyrillic text for Unix', CYRILLIC, 'koi8-r'],
  ['a Cyrillic text in two bytes a letter', CYRILLIC, 'utf-16le'],
]

test.each(ENCODED)('%s is read, and what it was taken for is told', (_, text, encoding) => {
  const read = readText('a.txt', iconv.encode(text, encoding))
  expect(read.text).toBe(text)
  expect(read.problems).toEqual([{ start: 0, end: 0, kind: 'encoding', message: expect.stringMatching(/^Not UTF-8/) }])
})

test('a long plain start does not hide the letters that decide', () => {
  const text = `${'The talks went on. '.repeat(20_000)}${FRENCH}`
  expect(readText('a.txt', iconv.encode(text, 'windows-1252')).text).toBe(text)
})

test('a few broken bytes leave the rest of UTF-8 as it is', () => {
  const bytes = Buffer.from(`${FRENCH}x`)
  bytes[bytes.length - 1] = 0xe9
  const read = readText('a.txt', bytes)
  expect(read.text).toBe(`${FRENCH}\uFFFD`)
  expect(read.problems[0]?.message).toMatch(/^Damaged UTF-8: 1 broken place/)
})

test('what a page says of its encoding is believed where the bytes do not decide', () => {
  const bytes = iconv.encode('Zażółć gęślą jaźń', 'iso-8859-2')
  expect(readText('a.html', bytes, 'iso-8859-2').text).toBe('Zażółć gęślą jaźń')
  expect(readText('a.html', Buffer.from('déjà'), 'iso-8859-1').text).toBe('déjà')
})

test('a stray control character is damage, not another kind of file', () => {
  expect(readText('a.txt', Buffer.from(`${FRENCH.repeat(3)}\u0000`)).text).toContain('\u0000')
})

test('bytes without order are no text', () => {
  expect(() => readText('a.txt', new Uint8Array(100))).toThrow(NotText)
  expect(() =>
    readText(
      'a.txt',
      Uint8Array.from({ length: 512 }, (_, at) => (at * 89) % 256),
    ),
  ).toThrow(NotText)
})

test('well-formed UTF-8 comes back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aé—😀\r\n\t '), maxLength: 50 }), text => {
      expect(readText('a.txt', Buffer.from(text))).toEqual({ text, problems: [] })
    }),
  )
})

test('any bytes are read or refused, and nothing else', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      try {
        expect(typeof readText('a.txt', bytes).text).toBe('string')
      } catch (error) {
        expect(error).toBeInstanceOf(NotText)
      }
    }),
  )
})
