/** @module Which statements a brief tells first: the weightiest that can be retold in one clause. */
import { contentWords } from '../alignment/content-words.ts'
import type { Passage } from '../document/passage.ts'
import type { Actor, RecordStatement } from '../record/record.ts'
import { hangs } from './hanging-pronouns.ts'
import { type Told, tellStatement } from './tell-statement.ts'

/** A statement with its retelling. */
export interface Candidate {
  readonly statement: RecordStatement
  readonly told: Told
}

/** All that can be told, the weightiest first; outlets' own lines are theirs to print. */
export function weighStatements(
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
): readonly Candidate[] {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  return statements
    .filter(
      ({ speaker, act, variants }) =>
        byId.get(speaker)?.type !== 'media' &&
        !ONE_OF_THEM.test(byId.get(speaker)?.name ?? '') &&
        act !== 'courtesy' &&
        // A headline is shortened past what was said.
        variants.some(({ evidence }) => evidence.start >= HEADLINE && !isHeading(evidence)),
    )
    .flatMap(statement => {
      const told = tellStatement(statement, byId.get(statement.speaker)?.type)
      return told === null || (byId.get(statement.speaker)?.type === 'person' && OF_OTHERS.test(told.content))
        ? []
        : [{ statement, told }]
    })
    .map(candidate => ({ candidate, weight: weightOf(candidate, byId.get(candidate.statement.speaker)) }))
    .toSorted((a, b) => b.weight - a.weight || (a.candidate.statement.id < b.candidate.statement.id ? -1 : 1))
    .map(({ candidate }) => candidate)
}

/** Whoever is known only by pointing, "one of them", "two of those present", is nobody in a brief. */
export const ONE_OF_THEM =
  /^(?:one|two|three|four|five|six|some|several|many|most|both|neither|none|another) of (?:them|these|those|whom)\b(?! (?:who|close|with|familiar|briefed)\b)/i

/** "said they were the last": a person is never "they", and who they are stands in another sentence. */
export const OF_OTHERS = /^(?:that )?they \p{Ll}/u

/** What begins before this stands in the first line. Code units. */
const HEADLINE = 5

/** A line of its own near the top: "* Board won’t sail, says Keller". It has a bullet, or ends without a stop. */
export function isHeading({ exact, suffix, start }: Passage): boolean {
  return start < TOP && (/^[*•·▪]\s/.test(exact) || (/^[ \t]*\n/.test(suffix) && !/[.!?:;,"”’']$/.test(exact)))
}

/** What stands before this may be a heading. Code units. */
const TOP = 300

/** Acts that move a negotiation before remarks about it. */
const ACT: Readonly<globalThis.Record<RecordStatement['act'], number>> = {
  condition: 5,
  demand: 4,
  reject: 4,
  accept: 4,
  'accept-in-part': 4,
  'reject-in-part': 4,
  propose: 4,
  concede: 4,
  commit: 3,
  deny: 3,
  threaten: 2,
  withhold: 2,
  announce: 2,
  accuse: 1,
  report: 1,
  claim: 1,
  assess: 1,
  courtesy: 0,
}

/** Days that mean something only on the page they stand on. */
export const UNDATED =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight|this week|last week)\b/

/** Named before unnamed, more origins before fewer, own words before retold ones; hard to place or to read comes last. */
function weightOf({ statement, told }: Candidate, speaker: Actor | undefined): number {
  const named = speaker !== undefined && !speaker.anonymous ? 2 : 0
  const origins = Math.min(3, statement.origins - 1) * 1.5
  const length = told.words > 35 || told.words < 6 ? -1 : 0
  // A weekday outside quotation marks is a date the reader cannot place.
  const outside = told.content.replace(/“[^”]*”/g, '')
  const undated = UNDATED.test(outside) ? -3 : 0
  const hanging = /\b(?:he|she|they|his|her|their|its|it)\b/.test(outside) ? -1 : 0
  // “If it stays …”: quoted without what it points at.
  const dangling = /^“(?:If |When |But |And |In |At |On |With |For )?(?:it|he|she|they|this|that|these|those)\b/i.test(
    told.content,
  )
    ? -3
    : 0
  return dangling + ACT[statement.act] + named + origins + (told.quoted ? 1.5 : 0) + length + undated + hanging
}

/**
 * Whether a retelling can stand among others: nothing in it points back, no verb of its clause is lost, and a quotation that stands
 * for the whole of it says of what it is.
 * @param byPerson of a body "it" may be the speaker
 */
export function isSelfContained({ content, clause }: Told, byPerson = false): boolean {
  if (
    SAYS_NOTHING.test(content) ||
    HALF_A_SENTENCE.test(content) ||
    HALF_SAID.test(content) ||
    ANSWERS.test(content) ||
    hangs(content, byPerson)
  )
    return false
  if (isScrap(content) || WITHOUT_IT.test(content)) return false
  const outside = content.replace(/“[^”]*”$/, '')
  return (
    !/\b(?:it|them|this|that|these|those|him|her)$|\bnothing that \p{L}+ (?:them|him|her|it)\b/u.test(outside) &&
    !(clause && VERBLESS.test(content))
  )
}

/** “Now, people will say …”, "without such help": it goes on from what stood before. */
export const ANSWERS =
  /^“(?:(?:Now|Well|So|Look|Then|Yes|No)[,;:]|Because) |\b(?:without|under|by|for|of|in|with|to|against) such (?:an? )?\p{Ll}+\b(?! (?:as|that)\b)/u

/** “nothing of mine holds without it”: what the speaker had named before his words were cut out. */
const WITHOUT_IT =
  /\b(?:without|about|for|on|of|to|with|from|by|in|against|after|before|at) (?:it|them|this|that|these|those)[.!?]?”$/u

/** “No lamp burns inside a lamp”: nobody who reads only so few words of a speaker knows the matter. */
export function isScrap(content: string): boolean {
  return /^“[^”]*”$/.test(content) && new Set(contentWords(content)).size < FEWEST_QUOTED
}

const FEWEST_QUOTED = 4

/** "that he will not before the elections": what he will not, the sentence before says. */
const HALF_SAID =
  /\b(?:will|would|could|can|did|does|do|had|has|was|were) not (?:before|until|unless|if|when|because|yet)\b/i

/** "whereas the lock must open": the half that it is set against is lost. */
const HALF_A_SENTENCE = /^(?:that )?(?:whereas|while|although|though|because|since|and|but|nor)\b(?!.*, )/i

/** "offered no remarks on the toll": told among what is withheld. */
const SAYS_NOTHING = /^no (?:remarks?|comments?|details?|explanations?|clues?|hints?)\b/i

/** "said that “fully” ready to sail": who is ready has been left out, and that he is. */
const VERBLESS = /^(?:“[^”]*” |\p{Ll}+ly )?(?:ready|willing|prepared|keen|able|eager|determined|unable|unwilling)\b/u

/** At most one statement of each speaker. */
export function oneEach(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...Map.groupBy(candidates, ({ statement }) => statement.speaker).values()].map(([first]) => first!)
}
