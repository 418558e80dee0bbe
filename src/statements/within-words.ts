/**
 * @module What belongs to a source or a content by the words right beside it: when something was said is part of neither, the verb
 * that is refused or offered belongs to what is refused, and what is added to a demand is demanded too.
 */
import type { TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { hasFinite } from './finite-verbs.ts'
import type { Reading } from './reading.ts'

/** The draft with its borders where its words begin and end. Without grammar as it is. */
export function withOwnBorders(reading: Reading, draft: Draft, mates: readonly Draft[]): Draft {
  if (reading.finerTags === null || draft.verbatim) return draft
  const content = draft.content.map((piece, index) => {
    const opened = withDeed(reading, draft, behindTime(reading, draft, behindCue(draft, piece)))
    const isLast = index === draft.content.length - 1
    return withinOuter(draft, isLast ? withAddition(reading, draft, opened) : opened, mates)
  })
  return { ...draft, source: withoutTime(reading, draft), content }
}

const PERIOD = /^(?:week|month|year|morning|afternoon|evening|night|weekend|spring|summer|autumn|fall|winter)$/

function isTime(words: readonly string[], at: number): boolean {
  return /^(?:this|last)$/.test(words[at] ?? '') && PERIOD.test(words[at + 1] ?? '')
}

/** "insisted | this week | there had been no leak": when it was said is no part of it. */
function behindTime({ words }: Reading, { frame, cue }: Draft, piece: TokenRange): TokenRange {
  const isSaid = (frame === 'say' || frame === 'tell') && piece.first === cue.past
  return isSaid && isTime(words, piece.first) && piece.past - piece.first > 3
    ? { first: piece.first + 2, past: piece.past }
    : piece
}

/** "The army | this week | also said": nor of who said it. */
function withoutTime({ words }: Reading, { source, cue }: Draft): Draft['source'] {
  if (source === null || source.past > cue.first || source.past - source.first < 4) return source
  const past = source.past - 2
  return isTime(words, past) ? { first: source.first, past, head: Math.min(source.head, past - 1) } : source
}

/** "appeared to play down | prospects": what the cue has is not told again. */
function behindCue({ cue }: Draft, piece: TokenRange): TokenRange {
  const overlaps = piece.first >= cue.first && piece.first < cue.past && piece.past > cue.past
  return overlaps ? { first: cue.past, past: piece.past } : piece
}

/** "refuses | to discuss | the issue", "offered | to free | nine": what one refuses or offers to do. */
function withDeed({ words, finerTags, quotation }: Reading, { cue, frame }: Draft, piece: TokenRange): TokenRange {
  const isInfinitive =
    (frame === 'act' || frame === 'think') &&
    piece.first === cue.past + 2 &&
    words[cue.past] === 'to' &&
    finerTags![cue.past + 1] === 'VB' &&
    quotation[cue.past] === -1
  return isInfinitive ? { first: cue.past, past: piece.past } : piece
}

/** What goes on with a thing that is wanted: ", as well as an end to the lockout", ", including a pledge". */
const ADDED = /^(?:as well as|along with|together with|including \p{L}+)/u

/** "called for a rise | , as well as an end to the lockout", "a pledge that pay will hold | if the talks fail". */
function withAddition(reading: Reading, { frame, sentence, cue }: Draft, piece: TokenRange): TokenRange {
  const { words, quotation, ranges } = reading
  if (frame !== 'act' || piece.first < cue.past) return piece
  const { past: end } = ranges[sentence]!
  const next = words.slice(piece.past + 1, piece.past + 4).join(' ')
  const isAdded = words[piece.past] === ',' && quotation[piece.past] === -1 && ADDED.test(next)
  // Within a clause of what is wanted a condition is part of it.
  const isCase =
    /^(?:if|unless)$/.test(words[piece.past] ?? '') &&
    words.slice(piece.first + 1, piece.past).includes('that') &&
    hasFinite(reading, piece)
  if (!isAdded && !isCase) return piece
  let past = piece.past + 1
  while (past < end && quotation[past] === -1 && !/^[,;:.—–]$/.test(words[past]!)) past += 1
  return { first: piece.first, past }
}

/** "has not confirmed it has agreed to the terms | , and no word came": what is told in somebody's words ends with them. */
function withinOuter({ cue, sentence }: Draft, piece: TokenRange, mates: readonly Draft[]): TokenRange {
  let { past } = piece
  for (const { content, frame, sentence: other } of mates) {
    if (other !== sentence || (frame !== 'say' && frame !== 'tell')) continue
    for (const outer of content)
      if (outer.first <= cue.first && cue.past <= outer.past && piece.first < outer.past)
        past = Math.min(past, outer.past)
  }
  return past > piece.first ? { first: piece.first, past } : piece
}
