/** @module Content on the left of its cue: clauses, quotations, and clauses that the attribution parts. */
import type { TokenRange } from '../document/span.ts'
import { contentEnd, onlyAdjunctsLeft, tidied } from './find-content.ts'
import { nounPhraseEndingAt, type Source, subjectAfter } from './find-source.ts'
import { hasFinite, isFiniteVerb } from './finite-verbs.ts'
import type { Reading } from './reading.ts'
import { AUXILIARIES, isWord } from './words.ts'

/**
 * The subject after an inverted cue: `"No," said Keller`. After a mere comma the verb and its subject must close the clause
 * ("The talks failed, said Keller."), since "Keller, the envoy, says Osei will come" has the same words in the same places.
 */
export function invertedSubject(reading: Reading, range: TokenRange, at: number, after: number): Source | null {
  if (at === range.first) return null
  const before = reading.words[at - 1]!
  const quoted = reading.quotation[at - 1] !== -1
  if (!quoted && before !== ',') return null
  const subject = subjectAfter(reading, after - 1, range.past)
  if (subject === null) return null
  return quoted || reading.quotation[at - 2] !== -1 || onlyAdjunctsLeft(reading, subject.past, range.past)
    ? subject
    : null
}

/** The clause or quotation that ends just before `at` at a comma or closing mark. */
export function contentBefore(reading: Reading, range: TokenRange, at: number, least = 4): TokenRange | null {
  const { words, quotation, printed } = reading
  const last = at - 1
  if (last < range.first) return null
  if (quotation[last] === -1 && words[last] !== ',' && words[last] !== '—' && words[last] !== '–') return null
  const content = tidied(reading, { first: range.first, past: at })
  if (content.past - content.first < 1) return null
  const quoted = quotation[content.past - 1] !== -1
  const length = printed.slice(content.first, content.past).filter(isWord).length
  // An introductory phrase ("On Monday, Keller said") is not what was said: a clause has more than three words.
  // "The “History” section of the site explains": a word of the subject, not what was said.
  if (quoted && words[last] !== ',' && !endsSaying(reading, content)) return null
  const introduces = isIntroduction(words, content.first)
  if (quoted && quotation[content.first] === -1 && introduces) return null
  // "Calling the offer a “joke”, Keller said that …": what opens the sentence is a saying of its own.
  if (quoted && /ing$/.test(words[content.first]!) && quotation[content.first] === -1 && !hasFinite(reading, content))
    return null
  if (!quoted && (length < least || introduces)) return length >= 3 && hasVerb(reading, content) ? content : null
  return content
}

const INTRODUCTIONS =
  /^(?:on|in|at|after|before|during|while|when|as|earlier|later|however|but|meanwhile|speaking|asked|for|from|following|despite|although|though|if|since|with|by|also|still|then|instead|separately|writing)$/

/** Whether a quotation closes as one that somebody spoke does, at a mark, or fills all before the verb. */
function endsSaying({ words, quotation }: Reading, { first, past }: TokenRange): boolean {
  return /^[,.!?…—–-]+$/.test(words[past - 2] ?? '') || quotation[first] === quotation[past - 1]
}

/** "On Monday", "After the talks"; not "At least nine". */
function isIntroduction(words: readonly string[], first: number): boolean {
  return INTRODUCTIONS.test(words[first]!) && !/^(?:least|most)$/.test(words[first + 1] ?? '')
}

function hasVerb({ words }: Reading, { first, past }: TokenRange): boolean {
  if (isIntroduction(words, first)) return false
  for (let at = first; at < past; at += 1)
    if (/^(?:is|are|was|were|has|have|had|will|would|could|should|did|does|do|can|may|might|must)$/.test(words[at]!))
      return true
  return false
}

/** "Ardan, she said, had no objection": a clause that the attribution parts after its subject. */
export function partedClause(
  reading: Reading,
  range: TokenRange,
  before: number,
  after: number,
): readonly TokenRange[] | null {
  const { words, quotation } = reading
  const comma = behindAdjunct(reading, after, range.past)
  if (comma === -1 || words[before - 1] !== ',' || quotation[before - 1] !== -1) return null
  const head = nounPhraseEndingAt(reading, before - 2, range.first)
  if (head === null || (head.first !== range.first && !/^[,;]$|^(?:but|and)$/.test(words[head.first - 1]!))) return null
  // The rest goes on with a verb; a noun phrase or conjunction would be a new clause.
  if (!AUXILIARIES.has(words[comma + 1] ?? '') && (comma === after || !isFiniteVerb(reading, comma + 1))) return null
  const rest = tidied(reading, { first: comma + 1, past: contentEnd(reading, comma + 1, range.past, true) })
  return rest.past - rest.first < 2 ? null : [{ first: head.first, past: head.past }, rest]
}

/** Words of how and where it was said, at most: "in answer to a question by the Register". */
const LONGEST_ADJUNCT = 9

/** The comma behind the verb and what tells how it was said: "Ardan, she added | in answer to a question | , had none"; -1: there is none. */
function behindAdjunct({ words, quotation }: Reading, after: number, past: number): number {
  if (words[after] === ',') return after
  if (!/^(?:in|on|at|to|during|when|after|by|from|via|through)$/.test(words[after] ?? '')) return -1
  for (let at = after + 1; at < Math.min(past - 1, after + LONGEST_ADJUNCT + 1); at += 1) {
    if (quotation[at] !== -1) return -1
    if (words[at] === ',') return at
  }
  return -1
}

/** A second piece of a broken quotation: `"A," Keller said, "B"`. */
export function quotationAfter(reading: Reading, after: number, past: number): readonly TokenRange[] {
  for (let at = after; at < past; at += 1) {
    if (reading.quotation[at] === -1) continue
    let end = at
    while (end < past && reading.quotation[end] === reading.quotation[at]) end += 1
    return [{ first: at, past: end }]
  }
  return []
}
