/**
 * @module Clauses that their attribution parts: "Anything less, Keller said, was a trap", "Ardan would sign, he told us, if the
 * map went". What stands before the attribution belongs to what was said, and so does what must go on behind it.
 */
import type { TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { contentEnd, tidied } from './find-content.ts'
import { hasFinite, isFiniteVerb, isUnpast } from './finite-verbs.ts'
import type { Reading } from './reading.ts'
import { AUXILIARIES, isWord, TIME_WORDS } from './words.ts'

/** Most words between verb and the comma behind it: "told the Observer by telephone on Thursday night". */
const MOST_ADJUNCTS = 12

/** Speaker and verb with what is said of the saying, and what stands on either side. */
export interface Parting {
  /** From the beginning of the clause to the comma. */
  readonly before: TokenRange
  /** From speaker or verb to the next mark. */
  readonly block: TokenRange
  /** Behind the comma or colon after the block; `null` where the sentence or clause ends there. */
  readonly after: TokenRange | null
}

/** The draft with the parted clause for content; itself where its attribution parts nothing. */
export function withPartedClause(reading: Reading, draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.frame !== 'say' && draft.frame !== 'tell' && draft.frame !== 'according') return draft
  // "Keller, painting it as a trap, …": a participle has no clause before it.
  if (/ing$/.test(reading.words[draft.at]!) && draft.frame !== 'according') return draft
  const parting = partingOf(reading, draft)
  if (parting === null) return draft
  const { before, block, after } = parting
  // The scorer may know better where the clause begins: "But in the end | the map was drawn, Keller said".
  const whole = draft.content.find(({ past }) => past === before.past)
  const told = whole !== undefined && beginsClause(reading, whole, before) ? whole : undefined
  const speaks = ({ cue, frame }: Draft) =>
    (frame === 'say' || frame === 'tell' || frame === 'according') &&
    before.first <= cue.first &&
    cue.past <= before.past
  const ahead = { first: told?.first ?? withoutLink(reading, before), past: before.past }
  if (told === undefined && whole === undefined && drafts.some(speaks)) return draft
  // "In Osford, Keller repeated on Monday, on the radio, that …": what she repeated stands behind its "that".
  const isBehindThat = draft.content.some(({ first }) => first >= block.past && reading.words[first] === 'that')
  if (told === undefined && isBehindThat && !hasFinite(reading, before)) return draft
  // "In his speech, Keller urged Ardan to sign, and …": the verb has its content behind it.
  const follows = ({ first, past }: TokenRange) =>
    first < block.past && past > Math.max(draft.cue.past, draft.source!.past)
  const behindVerb = draft.content.filter(follows)
  if (behindVerb.length > 0 && !isAddressee(reading, draft) && !areAdjuncts(reading, draft, behindVerb, before))
    return draft
  if (behindVerb.length > 0 && after === null) return { ...draft, content: [ahead], awaitsQuotation: false }
  const behind = after === null ? null : goesOn(reading, draft, parting, after)
  if (behind !== null) return { ...draft, content: [ahead, behind], awaitsQuotation: false }
  // ", dashing hopes for a deal", ", as differences persist": the narrator's, so that what stands before is all there is.
  const isBehind =
    after !== null && draft.content.length > 0 && draft.content.every(({ first }) => first >= after.first)
  const narrated = after !== null && NARRATED.test(reading.words.slice(after.first, after.first + 4).join(' '))
  if (isBehind && narrated && !quotedIn(reading, draft.content)) return { ...draft, content: [ahead] }
  // "On Monday they met, | an official said.": an attribution that closes the clause closes all of it.
  const last = draft.content.at(-1)
  const isShort = after === null && last !== undefined && last.past < ahead.past && last.past > before.first
  if (isShort && !quotedIn(reading, draft.content)) return { ...draft, content: [ahead] }
  // "“Honest work”, | but two clauses would have to go, Keller said.": the rest of the sentence is hers too.
  if (isShort && goesOnUnquoted(reading, { first: last.past, past: ahead.past }))
    return { ...draft, content: [...draft.content.slice(0, -1), { first: last.first, past: ahead.past }] }
  // What stands between verb and mark is whom it was said to, where nothing else was taken for content.
  return isAddressee(reading, draft) && !draft.awaitsQuotation ? { ...draft, content: [ahead] } : draft
}

/** Whether a piece begins where a clause does, and in the clause of its attribution: "the map was drawn" behind "But", a comma, "that". */
function beginsClause({ words, quotation }: Reading, { first, past }: TokenRange, before: TokenRange): boolean {
  for (let at = first; at < past; at += 1) if (words[at] === ';' && quotation[at] === -1) return false
  return (
    first <= before.first ||
    quotation[first] !== -1 ||
    /^(?:,|;|:|—|–|--|but|and|or|that|so|yet|while|because|if)$/.test(words[first - 1]!)
  )
}

/** "he stated | at the Ministry yesterday evening": no clause stands behind the verb, and one before it. */
function areAdjuncts(reading: Reading, { frame }: Draft, pieces: readonly TokenRange[], before: TokenRange): boolean {
  if (frame !== 'say' || quotedIn(reading, pieces) || !hasFinite(reading, before)) return false
  const { words } = reading
  return pieces.every(
    piece =>
      !hasFinite(reading, piece) &&
      (/^(?:at|in|during|after|before|by|from)$/.test(words[piece.first - 1]!) || TIME_WORDS.has(words[piece.first]!)),
  )
}

/** A second clause without quotation marks, in the same sentence. */
function goesOnUnquoted(reading: Reading, rest: TokenRange): boolean {
  return (
    !quotedIn(reading, [rest]) &&
    /^[,]$/.test(reading.words[rest.first]!) &&
    /^(?:but|and|though|although|while)$/.test(reading.words[rest.first + 1] ?? '') &&
    hasFinite(reading, rest)
  )
}

/** "two envoys told us", "told the Observer by telephone": the words behind the verb are no content. */
function isAddressee({ words, quotation }: Reading, { lemma, content: [piece], cue }: Draft): boolean {
  if (piece === undefined) return true
  if (words.slice(piece.first, piece.past).some(word => /^(?:that|to)$/.test(word))) return false
  return lemma === 'tell' && piece.first === cue.past && quotation[piece.first] === -1 && words[piece.first] !== 'of'
}

/** Where an attribution stands between commas or at the end of its clause; `null` where it opens it. */
export function partingOf(reading: Reading, { source, cue, sentence }: Draft): Parting | null {
  if (source === null) return null
  const { words, quotation } = reading
  const range = reading.ranges[sentence]!
  let first = Math.min(source.first, cue.first)
  if (words[first - 1] === 'as' || words[first - 1] === 'so') first -= 1
  const mark = first - 1
  if (mark <= range.first) return null
  const parted = quotation[mark] === -1 ? /^(?:,|—|–|--)$/.test(words[mark]!) : /^[,!?]$/.test(words[mark - 1] ?? '')
  if (!parted) return null
  const past = Math.max(source.past, cue.past)
  const end = endOfBlock(reading, past, range.past)
  if (end === null) return null
  const before = tidied(reading, { first: clauseStart(reading, mark, range.first), past: first })
  if (before.past <= before.first || isOpening(reading, before)) return null
  const goesOnAt = end + 1
  const isMark = end < range.past && /^(?:,|:|—|–|--)$/.test(words[end]!)
  const closed = words[past - 1] === ',' && end === past
  const after =
    isMark && !closed ? { first: goesOnAt, past: range.past } : closed ? { first: past, past: range.past } : null
  return { before, block: { first, past: end }, after: after !== null && after.first < after.past ? after : null }
}

/** The mark behind speaker, verb, addressee and adjuncts; `null` where a clause follows the verb. */
function endOfBlock(reading: Reading, past: number, sentenceEnd: number): number | null {
  const { words, printed, quotation } = reading
  if (words[past - 1] === ',') return past
  for (let at = past; at < sentenceEnd; at += 1) {
    if (quotation[at] !== -1) return null
    if (/^(?:,|:|;|—|–|--)$/.test(words[at]!)) return at
    if (at === sentenceEnd - 1 && !isWord(printed[at]!)) return at
    if (/^(?:that|to)$/.test(words[at]!) && at === past) return null
    if (at - past >= MOST_ADJUNCTS || isFiniteVerb(reading, at)) return null
  }
  return sentenceEnd
}

/** Behind the last semicolon or colon, and behind an "and" that only joins sentences. */
function clauseStart({ words, quotation }: Reading, mark: number, first: number): number {
  for (let at = mark - 1; at >= first; at -= 1) if (quotation[at] === -1 && /^[;:]$/.test(words[at]!)) return at + 1
  return first
}

/** "But in recent days, Keller said": without the word that only links. */
function withoutLink({ words }: Reading, { first, past }: TokenRange): number {
  return past - first > 2 && /^(?:but|and|yet|so)$/.test(words[first]!) ? first + 1 : first
}

/** "However, Keller said, …": one word of the narrator's. */
function isOpening({ words }: Reading, { first, past }: TokenRange): boolean {
  return (
    past - first === 1 &&
    /^(?:if|that|for|although|though|while|when|as|or|because|yet|however|later|meanwhile|still|then|instead|but|and|so|also|earlier|indeed|moreover|furthermore|nevertheless|nonetheless|besides|today|yesterday|tonight|but|separately|afterwards?|finally)$/.test(
      words[first]!,
    )
  )
}

/** How a condition, a ground or an exception goes on. */
const GOES_ON =
  /^(?:if|unless|until|provided|providing|so long as|as long as|on (?:the )?condition|only|because|even if|even though|rather than|except|so that|not|nor|or|whether|but only|but not|and not|and only|and that|but that|or that|and if|but if|and no|but no|or not)\b/

/** Opens the narrator's own words about the saying: "adding that", "as she left", "a day after the talks". */
const NARRATED =
  /^(?:as|when|while|who|whom|whose|which|where|after|before|during|following|according|amid|in|on|at|by|with|from|speaking|citing|quoting|referring|hours?|days?|minutes|weeks|a (?:day|week|month|few|claim|charge|statement|remark|comment|reference|move)|the (?:day|week|same|first|second|latest)|an? \p{L}+ (?:after|before|that|which)|\p{L}+ing)\b/u

/** What is said behind the attribution; `null` where the narrator speaks on. */
function goesOn(reading: Reading, draft: Draft, { before }: Parting, after: TokenRange): TokenRange | null {
  const { words, quotation } = reading
  if (quotation[after.first] !== -1) return null
  const rest = tidied(reading, { first: after.first, past: contentEnd(reading, after.first, after.past, true) })
  if (rest.past - rest.first < 2) return null
  const opening = words.slice(rest.first, rest.first + 4).join(' ')
  if (words[after.first - 1] === ':') return rest
  if (/^(?:who|whom|whose|which|as|according)\b/u.test(opening) && !/^as long as\b/.test(opening)) return null
  const isParticiple = /^\p{L}+ing\b/u.test(opening)
  if (isIncomplete(reading, before)) return !isParticiple || hasFinite(reading, rest) ? rest : null
  if (isParticiple) return null
  if (quotation[before.past - 1] !== -1 && quotation[before.first] !== -1 && !GOES_ON.test(opening)) return null
  if (GOES_ON.test(opening)) return rest
  // "they would do, he tells us, where others had asked for more"; "in Bela, where the talks are held" is the narrator's.
  if (opening.startsWith('where ')) return after.first - 1 - draft.cue.past <= 1 ? rest : null
  if (/^(?:and|but|yet|so)\b/.test(opening)) return isSaidOn(reading, draft, before, rest) ? rest : null
  return null
}

/** "Ignore him, Keller warned, and the port shuts": a clause with a subject, of another time than the verb of saying. */
function isSaidOn(reading: Reading, { cue }: Draft, before: TokenRange, rest: TokenRange): boolean {
  if (isFiniteVerb(reading, rest.first + 1)) return false
  const unpast = isUnpast(reading, rest)
  if (unpast === null) return false
  return unpast && (isUnpast(reading, cue) !== true || isUnpast(reading, before) === true)
}

/** Whether the words before the attribution cannot stand alone: a subject, an adjunct, a subordinate clause, "and he will not". */
function isIncomplete(reading: Reading, before: TokenRange): boolean {
  const { words, quotation } = reading
  const last = words[before.past - 1]!
  if (AUXILIARIES.has(last) || /^(?:not|n't|why|how|what|where|that)$/.test(last)) return true
  if (quotation[before.first] !== -1) return false
  if (!hasFinite(reading, before)) return !isImperative(reading, before)
  const hasComma = words.slice(before.first, before.past).includes(',')
  return (
    !hasComma &&
    /^(?:if|unless|whether|when|once|while|although|though|because|since|until|as|who|what|which|how|why|where|whoever|whatever|without)$/.test(
      words[before.first]!,
    )
  )
}

/** "Ignore him": a verb in its plain form opens the clause. */
function isImperative({ finerTags }: Reading, { first }: TokenRange): boolean {
  return finerTags?.[first] === 'VB'
}

function quotedIn({ quotation }: Reading, pieces: readonly TokenRange[]): boolean {
  return pieces.some(({ first, past }) => {
    for (let at = first; at < past; at += 1) if (quotation[at] !== -1) return true
    return false
  })
}
