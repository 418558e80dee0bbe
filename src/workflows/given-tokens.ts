/** @module Tokens and sentences that come with a text, so that treebanks can be scored on their own. */
import type { Sentence, Token } from '../document/layers.ts'
import type { Span } from '../document/span.ts'
import type { GivenTokens } from '../text/add-text-layers.ts'

/**
 * Reads `tokens` and `sentences`, each `[[start, end], …]` in UTF-16 code units, in order and without overlap.
 * `null`: no tokens came. Without sentences the whole text is one. A string says what is wrong.
 */
export function givenTokens(
  text: string,
  { tokens, sentences }: { readonly tokens?: unknown; readonly sentences?: unknown },
): GivenTokens | null | string {
  if (tokens === undefined || tokens === null) return null
  const words = spansIn(tokens, text.length)
  const bounds =
    sentences === undefined || sentences === null ? [{ start: 0, end: text.length }] : spansIn(sentences, text.length)
  if (words === null) return '"tokens" is no list of [start, end] inside the text, in order'
  if (bounds === null) return '"sentences" is no list of [start, end] inside the text, in order'
  // Paragraphs are ours and are found later.
  const found: Sentence[] = bounds.map(span => ({ ...span, paragraph: 0 }))
  const placed: Token[] = []
  let sentence = 0
  for (const word of words) {
    while (sentence + 1 < found.length && word.start >= found[sentence]!.end) sentence += 1
    const around = found[sentence]
    if (around === undefined || word.start < around.start || word.end > around.end)
      return `the token at ${word.start} stands in no sentence`
    placed.push({ ...word, sentence })
  }
  return { sentences: found, tokens: placed }
}

function spansIn(value: unknown, length: number): readonly Span[] | null {
  if (!Array.isArray(value)) return null
  const spans: Span[] = []
  let last = 0
  for (const pair of value) {
    if (!Array.isArray(pair)) return null
    const [start, end] = pair as readonly unknown[]
    if (!Number.isInteger(start) || !Number.isInteger(end)) return null
    const span = { start: start as number, end: end as number }
    if (span.start < last || span.end <= span.start || span.end > length) return null
    spans.push(span)
    last = span.end
  }
  return spans
}
