import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

const read = (text: string) => readMarkdown('a.md', Buffer.from(text))

test('the head of a Markdown text says what is known of it, and is no part of the text', () => {
  const head =
    '---\r\nTitle: "Talks: day two"\r\ndate: 2026-03-12T10:00:00Z\r\nauthor: Ada Osei\r\ntags:\r\n  - water\r\n---\r\n'
  expect(read(`${head}# Talks\r\n`)).toMatchObject({
    text: '# Talks\r\n',
    title: 'Talks: day two',
    published: '2026-03-12T10:00:00Z',
    byline: 'Ada Osei',
    outlet: null,
  })
})

const HEADLESS: readonly [string, string][] = [
  ['a rule at the top', '---\n\nKeller said no.\n'],
  ['two rules at the top', '---\n---\nKeller said no.\n'],
  ['a rule further down', 'Keller said no.\n---\ntitle: x\n---\n'],
  ['a rule a hundred lines down', `---\n${'Keller said no.\n'.repeat(101)}---\n`],
]

test.each(HEADLESS)('%s is no head', (_, text) => {
  expect(read(text)).toMatchObject({ text, title: null, published: null })
})

test('a date that is none is left out', () => {
  expect(read('---\ndate: Tuesday\n---\nNo.\n').published).toBeNull()
})

test('of any text the end is kept as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('---', '\n', 'a: b', ' ', 'é', '"')), parts => {
      const text = parts.join('')
      expect(text.endsWith(read(text).text)).toBe(true)
    }),
  )
})
