/** @module Who is who: names, descriptions, pronouns; what the reader would underline is the expectation. */
import { expect, test } from 'vitest'
import { mark, unmark } from '../../tests/marked-text.ts'
import type { Figure, Layers } from '../document/layers.ts'
import { findMentions } from './find-mentions.ts'

test('a title and a name are one mention, and the adjective tells the side', () => {
  check('<m0>Danish Foreign Minister Ana Osei</m0> said so.', [
    { name: 'Ana Osei', titles: ['Foreign Minister'], side: 'Denmark' },
  ])
})

/** Input and expectation are one string; `m3` is a mention of figure 3, `m` one that nobody is linked to. */
function check(marked: string, expected: readonly Partial<Figure>[] = []) {
  const { text, mentions, figures } = read(unmark(marked))
  expect(
    mark(
      text,
      mentions.map(({ start, end, chain }) => ({ start, end, label: `m${chain ?? ''}` })),
    ),
  ).toBe(marked)
  expected.forEach((figure, index) => expect(figures[index]).toMatchObject(figure))
}

/** One sentence a line of text between full stops, one paragraph a line; words in “…” are quotations. */
function read(text: string): { text: string } & Pick<Layers, 'mentions' | 'figures'> {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'body' as const,
  }))
  const sentences = paragraphs.flatMap((paragraph, index) =>
    [
      ...text
        .slice(paragraph.start, paragraph.end)
        .matchAll(/\S.*?(?:(?<!\b(?:Mr|Ms|Dr|U\.S|U)|\b\p{Lu})\.[”"]?(?=\s|$)|$)/gu),
    ].map(match => ({
      start: paragraph.start + match.index,
      end: paragraph.start + match.index + match[0].length,
      paragraph: index,
    })),
  )
  const quotations = [...text.matchAll(/“[^”]*”/g)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    inner: { start: match.index + 1, end: match.index + match[0].length - 1 },
    depth: 0,
    mark: 'double' as const,
    closed: true,
    continues: null,
  }))
  const document = { text, published: null, outlet: null, paragraphs, sentences, quotations, tokens: [] }
  return { text, ...findMentions(document) }
}
