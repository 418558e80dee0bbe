/** @module Joins quotations over sentences and paragraphs to the attribution they belong to. */
import type { Attribution } from '../document/layers.ts'
import { covers, firstFrom, type Span, trimmed } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { finished, spanOf } from './finish-attribution.ts'
import type { Reading } from './reading.ts'

/** An attribution with its spans, before nesting. */
export type Joined = Omit<Attribution, 'nestedIn'>

/** Gives every draft its content as spans: a quotation belongs to it whole, over sentences and paragraphs, and a quotation that opens a sentence goes on with whoever spoke last in its paragraph. */
export function joinQuotations(reading: Reading, drafts: readonly Draft[]): readonly Joined[] {
  const { document } = reading
  const { quotations, sentences, tokens, text } = document
  const taken = new Set<number>()
  const pieces: Span[][] = drafts.map(draft =>
    draft.content.map(range => {
      let { start, end } = spanOf(reading, range)
      // A quotation that starts in the content or ends in it belongs to it as a whole, over sentences.
      for (let at = range.first; at < range.past; at += 1) {
        const index = reading.quotation[at]!
        if (index === -1) continue
        taken.add(index)
        const quotation = quotations[index]!
        if (at === range.first) start = Math.min(start, quotation.start)
        if (at === range.past - 1) end = Math.max(end, quotation.end)
      }
      return { start, end }
    }),
  )
  const speechBefore = (offset: number, paragraph: number): number => {
    for (let index = drafts.length - 1; index >= 0; index -= 1) {
      const draft = drafts[index]!
      if (tokens[draft.cue.first]!.start >= offset) continue
      if (sentences[draft.sentence]!.paragraph < paragraph) return -1
      if (draft.frame === 'say' || draft.frame === 'tell') return index
    }
    return -1
  }
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.depth > 0 || taken.has(index)) continue
    if (quotation.continues !== null && taken.has(quotation.continues)) {
      const owner = pieces.findIndex(list => list.some(piece => covers(piece, quotations[quotation.continues!]!)))
      if (owner !== -1) {
        pieces[owner]!.push({ start: quotation.start, end: quotation.end })
        taken.add(index)
      }
      continue
    }
    const first = tokens[firstFrom(tokens, quotation.start)]
    if (first === undefined) continue
    const sentence = sentences[first.sentence]!
    const paragraph = document.paragraphs[sentence.paragraph]!
    // Only a quotation that opens its sentence goes on speaking; one inside a sentence of the narrator may be a scare quote.
    if (sentence.start !== quotation.start || paragraph.kind !== 'body') continue
    const waiting = drafts.findIndex(
      draft =>
        draft.awaitsQuotation &&
        pieces[drafts.indexOf(draft)]!.length === 0 &&
        [0, 1].includes(sentence.paragraph - sentences[draft.sentence]!.paragraph) &&
        tokens[draft.at]!.start < quotation.start,
    )
    const owner = waiting !== -1 ? waiting : speechBefore(quotation.start, sentence.paragraph)
    if (owner === -1) continue
    // A whole sentence in quotation marks: nothing of the narrator's follows the closing mark.
    const rest = text.slice(
      quotation.end,
      sentences[tokens[Math.max(0, firstFrom(tokens, quotation.end) - 1)]!.sentence]!.end,
    )
    if (/[\p{L}\p{N}]/u.test(rest)) continue
    pieces[owner]!.push({ start: quotation.start, end: quotation.end })
    taken.add(index)
  }
  const joined: Joined[] = []
  for (const [index, draft] of drafts.entries()) {
    const content = pieces[index]!.map(piece => trimmed(text, piece)).filter(piece => piece.end > piece.start)
    if (content.length > 0) joined.push(finished(reading, draft, content))
  }
  return joined
}
