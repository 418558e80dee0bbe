/** @module The clause around a place: a sentence, or the piece of a long one between commas and dashes. */
import type { With } from '../document/layers.ts'
import { covers, type Span, within } from '../document/span.ts'

/** The clause around a place: the sentence, cut at commas, dashes and semicolons outside quotations when it is long. */
export function clauseAround(document: With<'tokens' | 'quotations'>, sentence: Span, time: Span): Span {
  // Up to two lines of print a sentence is its own clause.
  if (sentence.end - sentence.start <= 200) return { start: sentence.start, end: sentence.end }
  const cuts = within(document.tokens, sentence)
    .filter(token => /^[,;—–]$/.test(document.text.slice(token.start, token.end)))
    .filter(token => !document.quotations.some(quotation => covers(quotation, token)))
  const before = cuts.filter(cut => cut.end <= time.start && time.start - cut.end > 25).at(-1)
  const after = cuts.find(cut => cut.start >= time.end && cut.start - (before?.end ?? sentence.start) > 60)
  let start = before?.end ?? sentence.start
  // "The delegation, led by Keller, met …": a piece that opens with its verb has lost its subject.
  if (
    /^\s*(?:met|said|held|was|were|has|had|is|are|will|would|[a-z]+ed)\b/.test(document.text.slice(start, sentence.end))
  )
    start = sentence.start
  while (start < time.start && /\s/.test(document.text[start]!)) start += 1
  return { start, end: after?.start ?? sentence.end }
}
