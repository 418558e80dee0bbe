/**
 * @module "“Who sent them?” Keller said the lists were long": words in marks that have come to their end are whoever's spoke before
 * them, where a clause of its own stands behind the verb.
 */
import type { Draft } from './draft.ts'
import { contentEnd, contentStart, tidied } from './find-content.ts'
import { hasFinite } from './finite-verbs.ts'
import type { Reading } from './reading.ts'

/** Whether a quotation that has come to its end stands right before the source, and what is said behind the verb. */
export function saysNext(reading: Reading, source: number, after: number, past: number): boolean {
  const { words, quotation } = reading
  if (source < 2 || quotation[source - 1] === -1 || (quotation[after] ?? -1) !== -1) return false
  const last = /^[”"’'»]$/.test(words[source - 1]!) ? source - 2 : source - 1
  if (!/^[.?!…]+$/.test(words[last]!) || NO_CLAUSE.test(words[after] ?? '')) return false
  return words[after] === 'that' || hasFinite(reading, { first: after, past: pastClause(reading, after, past) })
}

/** Opens what is told of the saying, and not what is said. */
const NO_CLAUSE =
  /^(?:[,.;:—–-]|as|when|while|after|before|in|on|at|to|of|from|during|with|by|and|last|this|who|which|yesterday|today)$/

/** To the first mark behind a token. */
function pastClause({ words }: Reading, first: number, past: number): number {
  let at = first
  while (at < past && !/^[,;:.]$/.test(words[at]!)) at += 1
  return at
}

/** The draft with the clause behind its verb, where it was given the words before it. */
export function withClauseBehind(reading: Reading, draft: Draft): Draft {
  const { source, cue, content, frame, sentence } = draft
  const [piece] = content
  if (source === null || piece === undefined || (frame !== 'say' && frame !== 'tell') || source.past > cue.first)
    return draft
  const { past } = reading.ranges[sentence]!
  if (piece.past > source.first || !saysNext(reading, source.first, cue.past, past)) return draft
  const own = content.filter(({ first }) => first >= cue.past)
  if (own.length > 0) return { ...draft, content: own }
  const first = contentStart(reading, cue.past, past, frame === 'tell')
  const behind = tidied(reading, { first, past: contentEnd(reading, first, past, true) })
  return behind.past > behind.first ? { ...draft, content: [behind] } : draft
}
