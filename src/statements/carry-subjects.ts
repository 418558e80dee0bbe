/** @module Subjects that are not beside their verb: carried on from the verb before, or taken from the main clause. */
import type { TokenRange } from '../document/span.ts'
import type { Draft } from './draft.ts'
import { nounPhraseEndingAt, type Source, subjectAfter } from './find-source.ts'
import type { Reading } from './reading.ts'
import { SUBJECT_PRONOUNS } from './words.ts'

/** "Keller said A and warned B": the second verb has no subject of its own. */
export function carriedSubject(
  { words }: Reading,
  first: number,
  drafts: readonly Draft[],
  sayable: boolean,
): Source | null {
  const before = words[first - 1]
  return before === 'and' || before === 'but' || before === 'or' || before === ',' ? lastSource(drafts, sayable) : null
}

/** "Keller was asked why | and answered that": the subject of the verb that the second is joined to, by grammar. */
export function joinedSubject(reading: Reading, at: number, first: number): Source | null {
  const { heads } = reading.document
  const joined = heads?.[at]
  if (heads === undefined || joined?.relation !== 'conj' || joined.head < first || joined.head >= at) return null
  for (let subject = joined.head - 1; subject >= first; subject -= 1)
    if (heads[subject]!.head === joined.head && /^nsubj/.test(heads[subject]!.relation))
      return nounPhraseEndingAt(reading, subject, first)
  return null
}

/** Whose words the sentence gave last; a verb of saying goes on from a verb of saying, not from what was said to be wanted. */
export function lastSource(drafts: readonly Draft[], sayable: boolean): Source | null {
  const speaking = sayable
    ? drafts.findLast(({ frame, source }) => source !== null && (frame === 'say' || frame === 'tell'))
    : undefined
  return (speaking ?? drafts.findLast(({ source }) => source !== null))?.source ?? null
}

/** The subject a sentence opens with, after at most one introductory phrase: a name or pronoun, not any name on the way. */
export function sentenceSubject(reading: Reading, range: TokenRange, before: number): Source | null {
  const { mention, words, document } = reading
  const comma = words.indexOf(',', range.first)
  for (const at of [range.first, ...(comma !== -1 && comma < before ? [comma + 1] : [])]) {
    const named = mention[at]!
    if (named !== -1) {
      let end = at
      while (end + 1 < before && document.tokens[end + 1]!.end <= document.mentions[named]!.end) end += 1
      return nounPhraseEndingAt(reading, end, range.first)
    }
    if (SUBJECT_PRONOUNS.has(words[at]!)) return { first: at, past: at + 1, head: at }
  }
  return null
}

/** "Despite acknowledging A, Keller insisted", "Calling it a trap, Keller left": the subject after the comma is also that of the participle before it. */
export function mainSubject(reading: Reading, range: TokenRange, after: number): Source | null {
  const { words, quotation, mention } = reading
  if (!/^(?:despite|while|after|without|by|in|before)$|ing$/.test(words[range.first]!)) return null
  for (let at = after; at < range.past - 1; at += 1) {
    const closes = words[at] === ',' || (quotation[at] !== -1 && quotation[at + 1] === -1 && words[at - 1] === ',')
    if (closes && (mention[at + 1] !== -1 || SUBJECT_PRONOUNS.has(words[at + 1]!)))
      return subjectAfter(reading, at, range.past)
  }
  return null
}
