/** @module What stands in a content and was not said: the narrator's words behind a closing attribution, and words that only point. */
import type { TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { hasFinite } from './finite-verbs.ts'
import { isExplained } from './narrated-tails.ts'
import type { Reading } from './reading.ts'

/** Words that join or point, and tell nothing alone: "told us", "a round that the palace claimed was". */
const POINTING = /^(?:what|which|that|who|whom|us|reporters|journalists|:)$/

/** The draft without pieces that nobody said. */
export function withoutNarrated(reading: Reading, draft: Draft): Draft {
  const { words } = reading
  const content = draft.content.filter(
    piece =>
      !isNarrated(reading, draft, piece) &&
      !isAddressee(reading, draft, piece) &&
      !isOfSource(reading, draft, piece) &&
      !isBeforeSemicolon(reading, draft, piece),
  )
  const pointing = content.length > 1 ? (draft.frame === 'name' ? POINTING : /^that$/) : POINTING
  // "Ardan backs that", "she would not confirm that", "Brenn denies that": what an act is about may be a word that points.
  const isObject = (at: number) =>
    (draft.frame === 'act' || draft.act === 'deny') && words[at] === 'that' && at >= draft.cue.past
  const telling = content.filter(
    ({ first, past }) => past - first > 1 || !pointing.test(words[first]!) || isObject(first),
  )
  // "Keller continued:" at the end of its line: what follows is what was said.
  const [only] = content
  const opens = only !== undefined && content.length === 1 && words[only.first] === ':'
  return { ...draft, content: telling, awaitsQuotation: draft.awaitsQuotation || (opens && telling.length === 0) }
}

/** "“No,” Keller said | as she left"; "…, officials said, | dashing hopes": unquoted words behind an attribution that closes. */
function isNarrated(reading: Reading, { frame, source, cue, content }: Draft, piece: TokenRange): boolean {
  const { words, quotation } = reading
  if ((frame !== 'say' && frame !== 'tell') || source === null) return false
  // "a region Ardan claims in full, | though others hold it": the writer's objection.
  if (/^(?:though|although)$/.test(words[piece.first]!) && words[piece.first - 1] === ',' && piece.first > cue.past + 1)
    return true
  const block = Math.max(source.past, cue.past)
  if (piece.first > block && isExplained(reading, piece.first)) return true
  const [first] = content
  if (first === undefined || first === piece || first.past > Math.min(source.first, cue.first)) return false
  if (piece.first < block) return overlapsSource(piece, source)
  for (let at = piece.first; at < piece.past; at += 1) if (quotation[at] !== -1) return false
  if (/ing$/.test(words[piece.first]!) && words[piece.first - 1] === ',') return true
  const opening = words.slice(piece.first, piece.first + 3).join(' ')
  return quotation[first.past - 1] !== -1 && quotation[first.first] !== -1 && !GOES_ON.test(opening)
}

/** "…, according to the Register, | which is sometimes called a mouthpiece": what is told of the source is the writer's. */
function isOfSource({ words }: Reading, { frame, source }: Draft, piece: TokenRange): boolean {
  if (frame !== 'according' || source === null || piece.first < source.past || piece.first - source.past > 1)
    return false
  return /^(?:who|which|whose|whom|where)$/.test(words[piece.first]!)
}

/** "The crews came home; Ardan says | they are well": behind a semicolon begins another sentence. */
function isBeforeSemicolon({ words }: Reading, { source, cue, content, frame }: Draft, piece: TokenRange): boolean {
  if (source === null || piece.past > source.first || content.every(({ first }) => first < cue.past)) return false
  return (frame === 'say' || frame === 'tell') && words[piece.past] === ';' && piece.past + 1 === source.first
}

const GOES_ON =
  /^(?:if|unless|until|provided|providing|(?:so|as) long as|only|but|and|or|because|even if|even though|not|nor)\b/

function overlapsSource(piece: TokenRange, source: TokenRange): boolean {
  return piece.first < source.past && source.first < piece.past
}

/** "told a news conference": somebody was told; what, is not said. */
function isAddressee(reading: Reading, { lemma, cue }: Draft, piece: TokenRange): boolean {
  if (lemma !== 'tell' || piece.first !== cue.past || reading.quotation[piece.first] !== -1) return false
  return (
    !hasFinite(reading, piece) &&
    !reading.words.slice(piece.first, piece.past).includes('to') &&
    !/^(?:that|of|about|how|why|what|whether|when|where|who)$/.test(reading.words[piece.first]!)
  )
}
