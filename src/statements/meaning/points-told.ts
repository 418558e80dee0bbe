/**
 * @module What somebody tells of a text point by point: "the draft keeps the toll at nine | and calls for a vote in May", "it would
 * hold the fee, | send the crews home | and free the fund". Each point is a thing told, though one breath tells them all.
 */
import { isFiniteVerb } from '../finite-verbs.ts'
import type { Reading } from '../reading.ts'
import { among } from '../token-runs.ts'
import { isBeside, isOfAMatter, isOnTerms } from './joined-clauses.ts'

/** What has points. */
const TEXT =
  /^(?:drafts?|redrafts?|texts?|papers?|non-papers?|plans?|proposals?|counter-?proposals?|offers?|notes?|documents?|frameworks?|versions?|outlines?|roadmaps?|blueprints?|packages?|lists?|repl(?:y|ies)|responses?|answers?|addendum|annex|memos?|memorandum|letters?|minutes?|points?|articles?|clauses?|paragraphs?|sections?|schedules?|agendas?|protocols?)$/

/** Whether the token at `index` of the content opens another point of the text that the clause before it tells of. */
export function opensTextPoint(reading: Reading, content: readonly number[], index: number): boolean {
  const { words, quotation, finerTags, document } = reading
  const { heads } = document
  const at = content[index]!
  if (heads === undefined || finerTags === null || index === 0 || quotation[at] !== -1) return false
  const joins = /^(?:and|but)$/.test(words[at]!) && heads[at]!.relation === 'cc'
  if (!joins && words[at - 1] !== ',') return false
  const verb = joins ? heads[at]!.head : at
  if (verb < at || !/^VB/.test(finerTags[verb]!) || heads[verb]!.relation !== 'conj') return false
  const first = heads[verb]!.head
  if (!among(content)(first) || first >= at || !isBeside(reading, content, first)) return false
  return (
    isTexts(reading, content, first) &&
    (isFiniteVerb(reading, verb) || finerTags[verb] === finerTags[first]) &&
    isOfAMatter(reading, content, index) &&
    !isOnTerms(reading, content, index)
  )
}

/** Whether the subject of a verb is a text, or "it" behind a sentence or speaker that told of one. */
function isTexts(
  { words, document: { heads, tokens }, ranges }: Reading,
  content: readonly number[],
  verb: number,
): boolean {
  const subject = content.find(at => heads![at]!.head === verb && /^nsubj/.test(heads![at]!.relation))
  if (subject === undefined) return false
  if (TEXT.test(words[subject]!)) return true
  if (words[subject] !== 'it') return false
  const { sentence } = tokens[verb]!
  const from = ranges[Math.max(0, sentence - 1)]!.first
  return words.slice(from, subject).some(word => TEXT.test(word))
}
