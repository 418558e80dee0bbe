/** @module Joins quotations over sentences and paragraphs to the attribution they belong to. */
import type { Attribution } from '../document/layers.ts'
import { covers, type Span, trimmed } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { finished, spanOf } from './finish-attribution.ts'
import { giveFreeSentences } from './give-free-sentences.ts'
import { bySubject, byTeller, ownerOf, standingAlone } from './quotation-owners.ts'
import type { Reading } from './reading.ts'

/** An attribution with its spans, before nesting. */
export type Joined = Omit<Attribution, 'nestedIn'>

/**
 * Gives every draft its content as spans: a quotation belongs to it whole, over sentences and paragraphs; one that stands alone
 * goes on with whoever spoke before it; what follows a verb and a colon in lines of its own is what was said.
 */
export function joinQuotations(reading: Reading, found: readonly Draft[]): readonly Joined[] {
  const { document } = reading
  const { quotations, text } = document
  const taken = new Set<number>()
  const drafts = [...found]
  const pieces: Span[][] = drafts.map(draft => ownPieces(reading, draft, taken))
  const standing = new Map(standingAlone(reading).map(quotation => [quotation.index, quotation]))
  for (const [index, { continues, start, end }] of quotations.entries()) {
    if (taken.has(index)) continue
    if (continues !== null) {
      const owner = taken.has(continues)
        ? pieces.findIndex(list => list.some(piece => covers(piece, quotations[continues]!)))
        : -1
      if (owner === -1) continue
      pieces[owner]!.push({ start, end })
      taken.add(index)
      continue
    }
    const quotation = standing.get(index)
    if (quotation === undefined) continue
    const owner = bySubject(reading, drafts, quotation) ?? ownerOf(reading, drafts, pieces, quotation)
    const draft = owner === -1 ? byTeller(reading, drafts, quotation) : owner
    if (draft === null) continue
    if (typeof draft === 'number') {
      pieces[draft]!.push({ start, end })
      taken.add(index)
    } else {
      // In reading order: whoever speaks next looks back from the end.
      const later = drafts.findIndex(({ at }) => at > draft.at)
      const place = later === -1 ? drafts.length : later
      drafts.splice(place, 0, draft)
      pieces.splice(place, 0, ownPieces(reading, draft, taken))
    }
  }
  giveToWhoGoesOn(quotations, pieces, taken)
  giveFreeSentences(reading, drafts, pieces)
  return drafts.flatMap((draft, index) => {
    const own = pieces[index]!.length > 0 ? pieces[index]! : linesBelow(reading, draft)
    const content = own.map(piece => trimmed(text, piece)).filter(piece => piece.end > piece.start)
    return content.length > 0 ? [finished(reading, draft, content)] : []
  })
}

/** Paragraphs of a quotation before the one that names its speaker, at most: more are a transcript, in which several speak. */
const MOST_BEFORE = 3

/** "“We have waited nine weeks.↵“Nobody will sign,” said Keller": the paragraphs before the one that names the speaker are hers too. */
function giveToWhoGoesOn(quotations: Reading['document']['quotations'], pieces: readonly Span[][], taken: Set<number>) {
  let given = 0
  for (let index = quotations.length - 1; index >= 0; index -= 1) {
    const { continues } = quotations[index]!
    given = continues !== null && taken.has(continues) ? 0 : given
    if (continues === null || !taken.has(index) || taken.has(continues) || given === MOST_BEFORE) continue
    const owner = pieces.find(list => list.some(piece => covers(piece, quotations[index]!)))
    if (owner === undefined) continue
    const { start, end } = quotations[continues]!
    given += 1
    owner.push({ start, end })
    taken.add(continues)
  }
}

/** The content of a draft; a quotation that begins or ends in it belongs to it as a whole, over sentences. */
function ownPieces(reading: Reading, draft: Draft, taken: Set<number>): Span[] {
  const { quotations } = reading.document
  return draft.content.map(range => {
    let { start, end } = spanOf(reading, range)
    for (let at = range.first; at < range.past; at += 1) {
      const index = reading.quotation[at]!
      if (index === -1) continue
      taken.add(index)
      const quotation = quotations[index]!
      if (at === range.first) start = Math.min(start, quotation.start)
      if (at === range.past - 1) end = Math.max(end, quotation.end)
    }
    return { start, end }
  })
}

/** "Keller added:" at the end of its paragraph, and below it a paragraph without marks, set apart as a block. */
function linesBelow({ document }: Reading, { awaitsQuotation, sentence }: Draft): Span[] {
  const { paragraphs, sentences, text, quotations } = document
  const { end, paragraph } = sentences[sentence]!
  const below = paragraphs[paragraph + 1]
  if (!awaitsQuotation || below?.kind !== 'body' || paragraphs[paragraph]!.end !== end || text[end - 1] !== ':')
    return []
  if (quotations.some(({ start }) => start >= below.start && start < below.end)) return []
  return [{ start: below.start, end: below.end }]
}
