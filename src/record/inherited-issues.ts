/** @module Statements that answer an offer take their issue from what was offered before them in the same report; so does what they tell of others. */
import { NARRATOR } from '../alignment/match-actors.ts'
import type { Passage } from '../document/passage.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Act } from '../document/testimony.ts'
import { isTextIssue, TEXT_ISSUE } from './issues.ts'
import type { RecordStatement, ToldByOne } from './record.ts'

/** "no signature until they are home": who they are stands in the sentence before; in "before it signs" it is who speaks. */
const ANAPHOR =
  /\b(?:they|them|this|these|those)\b|\bit\b(?![ ’'](?!(?:s|re|to|is|are|was|were|be|as|in|for|until|at|by|on|from|with|after|unless|if|and|or|but|entirely|altogether|again|now|alone|outright|out|down|back|up|through)\b)\p{L})/iu

/** "said it would pay": the speaker, and nothing that was named before. */
const SPEAKER_FIRST =
  /^\W*(?:that )?(?:it|they) (?!to\b|(?:(?:will|would|could|must|may|might) )?(?:be|is|was|are|were|remains?) (?!ready|willing|prepared|open|able|unable|committed|willing|seeking|waiting|still))/i

/** Whether words speak of something that was named before them; of the speaker alone they do not. */
export function pointsBack(words: string): boolean {
  return ANAPHOR.test(words.replace(SPEAKER_FIRST, ''))
}

/** "the offer was contingent on …": what was offered before. */
const OFFERED =
  /\b(?:the|this|that|such an?) (?:offer|gesture|bid|concession|step|move|demand|request|requirement|(?:idea|suggestion|notion|invitation|arrangement)(?! (?:of|to|for|that)\b))\b/i

/** What is said yes or no to when an offer as a whole is. */
const WHOLE_OFFER =
  /\b(?:the|this|that|its|his|her|their|our|an?|any) (?:\p{L}+[’']s? )?(?:(?:best|final|latest|last|new|improved|revised|initial|first|cash|current|generous|previous) ){0,2}(?:offer|bid|package|counter-?offer)s?\b/iu

/** What is said yes or no to when what was agreed as a whole is. */
const WHOLE_TERMS =
  /^\W*(?:to )?(?:the|these|those|its|their) (?:proposed |agreed |new |final )?(?:terms|conditions|deal|settlement)\W*$/i

/** "reached a deal on the tolls", "an agreement to write off half": what was agreed, with what it is about. */
const DEAL_REACHED =
  /\b(?:reach|struck|strik|sign|clinch|seal|agree|conclud|announc)\p{L}* (?:up )?(?:on )?an? (?:\p{L}+ ){0,2}?(?:agreement|deal|accord|pact|settlement|compromise)\b/iu

/** How far back what was offered may stand: a paragraph or two. */
const OFFER_REACH = 700

/** Acts that put something there for others to take up. */
const OFFERING: ReadonlySet<Act> = new Set(['propose', 'commit', 'demand', 'condition'])

/** How far back the sentence before may end: a stop and a space or a new line. */
const REACH = 4

/** How far two statements of one sentence may stand apart: "…, the minister said, and …". */
const SENTENCE_REACH = 30

/** Whether the second goes on with the sentence of the first. */
function goesOn(first: Passage, second: Passage): boolean {
  const between = second.start - first.end
  return (
    first.start < second.start &&
    between <= SENTENCE_REACH &&
    !/[.!?\n]/.test(second.prefix.slice(-Math.max(2, between)))
  )
}

/** What is not signed "without a list" would be signed with one. */
const WITHOUT = /\bwithout (?!doubt|delay|question)[^,;.:"“”]{3,80}?(?= (?:would|will|is|was|could|can)\b|[,;.:"“”]|$)/i

/** The no to "it" as a no to what stands in front of it in the sentence, on the terms that are named there. */
function asSignedOn(
  statement: RecordStatement,
  { issues, evidence }: { readonly issues: readonly string[]; readonly evidence: Passage },
): RecordStatement {
  const [, ...more] = issues
  const condition = statement.act === 'reject' ? WITHOUT.exec(evidence.exact)?.[0] : undefined
  const named = { ...statement, issues: issues.slice(0, 1), evidence: [...statement.evidence, evidence] }
  return condition === undefined || statement.condition !== null
    ? named
    : { ...named, act: 'condition', condition, conditionIssues: more }
}

const SIGNS_IT = /\b(?:sign|accept|ratify|agree to|support|swallow) (?:it|that|this|one)\W*$/i

/** Statements on an offer as a whole take their issue from what was offered, and those they tell of from what was said just before. */
export function withInheritedIssues(statements: readonly RecordStatement[]): readonly RecordStatement[] {
  const places = statements
    .filter(({ issues }) => issues.length > 0)
    .flatMap(({ issues, variants, speaker, act }) =>
      variants.map(({ evidence }) => ({ issues, evidence, speaker, act })),
    )
    .toSorted((a, b) => a.evidence.end - b.evidence.end)
  const inFile = Map.groupBy(places, ({ evidence }) => evidence.file)
  const offers = Map.groupBy(
    places.filter(({ act, issues }) => OFFERING.has(act) && issues.length === 1),
    ({ evidence }) => evidence.file,
  )
  // The deal that a report is about is the one its people answer, however far down.
  const deals = Map.groupBy(
    statements
      .filter(({ issues, variants }) => issues.length === 1 && DEAL_REACHED.test(variants[0]!.wording))
      .map(({ issues, variants }) => ({ issues, evidence: variants[0]!.evidence }))
      .toSorted((a, b) => a.evidence.end - b.evidence.end),
    ({ evidence }) => evidence.file,
  )
  const justBefore = ({ variants, speaker }: RecordStatement): readonly string[] => {
    const { evidence } = variants[0]!
    const before = lastBefore(inFile.get(evidence.file) ?? [], evidence.start)
    if (before === undefined || evidence.start - before.evidence.end > REACH) return []
    // "it" in one speaker's words is not what another was just quoted on.
    if (before.speaker !== NARRATOR && before.speaker !== speaker) return []
    // Of several subjects in the sentence before "they" may be any.
    return before.issues.length === 1 ? before.issues : []
  }
  return statements.map(withToldIssues).map(statement => {
    const { content, evidence } = statement.variants[0]!
    const words = content.map(({ exact }) => exact).join(' ')
    // "A truce without a list would be a trap, she said, and Ardan would never sign it": what is signed stands in front.
    if (SIGNS_IT.test(words) && statement.issues.every(isTextIssue)) {
      const before = lastBefore(inFile.get(evidence.file) ?? [], evidence.end - 1)
      if (before?.speaker === statement.speaker && goesOn(before.evidence, evidence))
        return asSignedOn(statement, before)
    }
    if (statement.issues.length > 0 || statement.mode === 'narrator') return statement
    if (!STANCE_ACTS.has(statement.act)) return statement
    const isOfOffer =
      OFFERED.test(words) ||
      WHOLE_OFFER.test(words) ||
      (ANSWERS.has(statement.act) && WHOLE_TERMS.test(words)) ||
      (ANSWERS.has(statement.act) && statement.variants[0]!.lemma !== 'welcome' && WEIGHED.test(words))
    if (!isOfOffer) return statement
    const offered = lastBefore(offers.get(evidence.file) ?? [], evidence.start)
    if (offered !== undefined && evidence.start - offered.evidence.end <= OFFER_REACH)
      return { ...statement, issues: offered.issues }
    const reached = lastBefore(deals.get(evidence.file) ?? [], evidence.start)
    if (reached !== undefined) return { ...statement, issues: reached.issues }
    return WHOLE_OFFER.test(words) ? { ...statement, issues: [TEXT_ISSUE] } : statement
  })

  /** "The traders want it open": what others are told to want has its subject before it as well. */
  function withToldIssues(statement: RecordStatement): RecordStatement {
    const { told } = statement
    if (told === undefined) return statement
    if (statement.issues.length > 0) return { ...statement, told: told.map(one => withIssueOf(statement, one)) }
    const before = justBefore(statement)
    return before.length === 0
      ? statement
      : {
          ...statement,
          told: told.map(one =>
            one.issues.length === 0 && STANCE_ACTS.has(one.act) && pointsBack(wordsOfAll(one.content))
              ? { ...one, issues: before }
              : one,
          ),
        }
  }
}

/**
 * "The union was asking for 40, among them nine drivers": a figure by itself is of what the whole is about, and so is an answer that
 * is most of what is said.
 */
function withIssueOf({ issues, variants }: RecordStatement, told: ToldByOne): ToldByOne {
  const isOpen = issues.length === 1 && told.issues.length === 0 && STANCE_ACTS.has(told.act)
  if (!isOpen) return told
  const isAnswer = ANSWERS.has(told.act) || told.act === 'condition'
  return FIGURE_ALONE.test(wordsOfAll(told.content)) || (isAnswer && isMostOf(told.content, variants[0]!.content))
    ? { ...told, issues }
    : told
}

/** Whether a part goes to the end of the whole and leaves little but whose it is. */
function isMostOf(part: readonly Passage[], whole: readonly Passage[]): boolean {
  const length = (pieces: readonly Passage[]) => pieces.reduce((sum, { start, end }) => sum + end - start, 0)
  return part.at(-1)?.end === whole.at(-1)?.end && length(part) >= MOST * length(whole)
}

/** The rest is a name, an office and a verb. */
const MOST = 0.35

const FIGURE_ALONE =
  /^\W*(?:(?:for|from|to|at|of|about|around|only|just|nearly|some|least|most|up|and) ){0,3}\d[\d.,]*(?: (?:to|and|or) \d[\d.,]*)?\W*$/i

/** Several pieces in one. */
export function wordsOfAll(content: readonly Passage[]): string {
  return content.map(({ exact }) => exact).join(' ')
}

/** Answers to what somebody else put there. */
const ANSWERS: ReadonlySet<Act> = new Set(['reject', 'reject-in-part', 'accept', 'accept-in-part'])

/** "said that was not nearly enough", "calls it derisory": what was offered is weighed. */
const WEIGHED =
  /^\W*(?:that )?(?:it|that|this|the (?:figure|number|sum|amount|rate|percentage|price|date|total)) (?:(?:is|was|were|remains|fell|falls) |as |too |far |not |un)|^\W*(?:the (?:figure|number|sum|amount|rate|price)|it|that|this)\W*(?:as\b|$)/i

/** The last of places in order of their end that ends before `start`; by halving. */
function lastBefore<P extends { readonly evidence: Passage }>(places: readonly P[], start: number): P | undefined {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.evidence.end <= start) low = middle + 1
    else high = middle
  }
  return places[low - 1]
}
