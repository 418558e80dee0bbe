/**
 * @module Sources as far as the subject of their verb reaches, where a parse tells: "the office for prisoners would not say" is
 * the office, not the prisoners. Rules find the noun phrase beside the verb; what it hangs on speaks.
 */
import type { Head } from '../document/layers.ts'
import type { Draft } from './draft.ts'
import type { Reading } from './reading.ts'

/** The draft with its source grown to the noun that the verb has for its subject; the same one where there is nothing to add. */
export function withWholeSubject(reading: Reading, draft: Draft): Draft {
  const { heads } = reading.document
  const { source, cue } = draft
  if (heads === undefined || source === null || source.past > cue.first) return draft
  const subject = subjectOf(heads, verbOf(heads, draft))
  if (subject === -1 || subject >= source.first || source.first - subject > LONGEST_TAIL) return draft
  if (!hangsOn(heads, source.head, subject) || !isBare(reading, subject, source.first)) return draft
  return { ...draft, source: { first: startOf(reading, subject), past: source.past, head: source.head } }
}

/** Tokens between a noun and the last word of what hangs on it, at most: "the office | for the prisoners of both wars". */
const LONGEST_TAIL = 6

/** The verb of the cue: its token that hangs on none of the others. */
function verbOf(heads: readonly Head[], { cue }: Draft): number {
  for (let at = cue.past - 1; at > cue.first; at -= 1) {
    const { head } = heads[at]!
    if (head < cue.first || head >= cue.past) return at
  }
  return cue.first
}

/** The token that is the subject of a verb, or of the verb that it is joined to; -1: none. */
function subjectOf(heads: readonly Head[], verb: number): number {
  for (let at = verb - 1; at >= 0 && verb - at <= FARTHEST; at -= 1)
    if (heads[at]!.head === verb && /^nsubj/.test(heads[at]!.relation)) return at
  return -1
}

/** Tokens between a subject and its verb, at most: longer ones are misreadings more often than subjects. */
const FARTHEST = 30

/** Whether a token depends on another, through so many steps at most as a noun phrase has. */
function hangsOn(heads: readonly Head[], token: number, above: number): boolean {
  let at = token
  for (let step = 0; step < LONGEST_TAIL && at !== -1; step += 1) {
    if (at === above) return true
    at = heads[at]!.head
  }
  return false
}

/** A common noun, and between it and the source no name, mark, verb or clause: "the office | for | prisoners". */
function isBare({ words, printed, mention, quotation }: Reading, subject: number, first: number): boolean {
  if (!/^\p{Ll}/u.test(printed[subject]!)) return false
  for (let at = subject; at < first; at += 1)
    if (
      quotation[at] !== -1 ||
      (at > subject && (mention[at] !== -1 || /^(?:\W+|who|which|that|and|or)$/.test(words[at]!)))
    )
      return false
  return /^(?:of|for|in|on|at|with|to|from|by|inside|within|near|between|against|over|about)$/.test(words[subject + 1]!)
}

/** Where the noun phrase of a head begins: what stands before it and depends on it. */
function startOf({ document: { heads }, quotation, words }: Reading, head: number): number {
  let first = head
  while (
    first > 0 &&
    hangsOn(heads!, first - 1, head) &&
    quotation[first - 1] === -1 &&
    /\p{L}|\p{N}|-/u.test(words[first - 1]!)
  )
    first -= 1
  return first
}
