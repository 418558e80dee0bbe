/** @module What opens a condition: "only if", "provided", "until" beside a no, "once" beside what is still to come. */
import type { Reading } from '../reading.ts'
import { DETERMINERS, SUBJECT_PRONOUNS } from '../words.ts'

/** Words that open a condition whatever stands around them; the longest first, so that "only if" is not read as "if". */
const OPENERS: readonly (readonly string[])[] = [
  'only if',
  'only when',
  'only once',
  'only after',
  'only in exchange for',
  'only in return for',
  'on the condition that',
  'on the understanding that',
  'on one condition',
  'on condition',
  'on the condition',
  'on conditions',
  'with the proviso',
  'contingent upon',
  'contingent on',
  'conditional on',
  'conditional upon',
  'subject to',
  'provided that',
  'providing that',
  'so long as',
  'as long as',
  'in exchange for',
  'in return for',
  'not unless',
  'unless',
  'not until',
  'only with',
  'only on the same',
  'only at the same',
  'only on',
  'only through',
  'only as part of',
  'only as a first',
  'only as a step',
  'only as one',
  'depend on',
  'depends on',
  'depended on',
  'depending on',
  'dependent on',
  'hinge on',
  'hinges on',
  'hinged on',
  'hinging on',
  'predicated on',
  'conditioned on',
  'on the proviso',
  'on the basis that',
  'assuming',
].map(opener => opener.split(' '))

/** First word → the openers that begin with it, in the same order. */
const OPENERS_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = Map.groupBy(OPENERS, ([first]) => first!)

/** Conditions only beside a no: "no signature until they are home", "will not reopen while nets are ignored". */
const BESIDE_NO = /^(?:until|before|without|lacking|while)$/

/** Conditions only where what comes true is still to come: "will end once they are home". */
const BESIDE_WILL: readonly (readonly string[])[] = [
  ['as', 'soon', 'as'],
  ['once'],
  ['when'],
  ['after'],
  ['the', 'day', 'on', 'which'],
  ['the', 'same', 'day'],
  ['the', 'day'],
  ['the', 'moment'],
]

/** One step for another: "will free them on the same day as …". Beside what is still to come. */
const TOGETHER: readonly (readonly string[])[] = [
  'on the same day as',
  'at the same time as',
  'simultaneously with',
  'in parallel with',
  'in step with',
  'in tandem with',
].map(opener => opener.split(' '))

/** A quotation mark. */
export const MARK = /^["“”„«»‘’']$/
/** What opens a quotation. */
const QUOTE = /^["“„«‘']$/

/** What opens a clause of its own: "provided they report to both". */
const CLAUSE = /^(?:they|it|he|she|we|you|there|that|both|all|everyone|nobody)$/

/** With one of these a condition begins, or none does: the words that `openerAt` looks for. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...[...OPENERS, ...BESIDE_WILL, ...TOGETHER].map(([first]) => first!),
  ...[
    'provided',
    'if',
    'until',
    'before',
    'without',
    'lacking',
    'while',
    'not',
    'any',
    'those',
    'anyone',
    'whoever',
    'first',
    'should',
  ],
])

/** "Everything depends on today’s talks": that sets no terms. */
const DEPENDS = /^(?:depend|hing)/
const VAGUE = /^(?:everything|it|all|much|lot|things?|will|would|could|may|might|to)$/

/** Verbs that "only with" and "only on" belong to. */
const ABOUT =
  /^(?:deal(?:s|t|ing)?|do|does|did|concern\p{L}*|focus\p{L}*|cent(?:er|re)\p{L}*|sp(?:eak|oke)\p{L}*|met|talk\p{L}*|touch\p{L}*|agreed?|work\p{L}*|rel(?:y|ied)|based|rests?|insist\p{L}*)$/u

export const NO = /^(?:no|nor|neither|not|n't|never|nothing|nobody|none|cannot|refuse[sd]?|ruled)$/
const WILL = /^(?:will|would|'ll|can|could|shall|only)$/
/** A yes that looks ahead in whatever tense: "had accepted it as soon as the road opens". */
const YES = /^(?:accept(?:s|ed)?|agree[sd]?|ready|willing|prepared|offer(?:s|ed)?|promised?|pledged?)$/
/** What the cue adds: it says no ("would not accept", "ruled out"), or it only offers. */
export interface Cued {
  readonly denied: boolean
  /** "proposed a truce with prisoners freed in exchange for …": the exchange is what is proposed. */
  readonly offers: boolean
}
/** How many words open a condition at this place of the content; 0: none does. */
export function openerAt(
  reading: Reading,
  content: readonly number[],
  index: number,
  { denied, offers }: Cued,
): number {
  const { words } = reading
  const at = content[index]!
  const matches = (opener: readonly string[]) =>
    opener.every((word, offset) => words[at + offset] === word && content[index + offset] === at + offset)
  const opener = OPENERS_BY_FIRST.get(words[at]!)?.find(matches)
  const before = words[at - 1] ?? ''
  if (opener !== undefined) {
    // "refused on the basis that …" gives a reason.
    if (opener[1] === 'the' && opener[2] === 'basis' && (denied || refusesBefore(reading, content, index))) return 0
    if (DEPENDS.test(opener[0]!) && (index === 0 || VAGUE.test(before))) return 0
    // "the meeting dealt only with farms": what it was about.
    if (opener[0] === 'only' && /^(?:with|on)$/.test(opener[1]!) && ABOUT.test(before)) return 0
    return offers && opener.at(-1) === 'for' ? 0 : opener.length
  }
  const together = TOGETHER.find(matches)
  if (together !== undefined)
    return content.slice(0, index).some(token => WILL.test(words[token]!) || YES.test(words[token]!))
      ? together.length
      : 0
  const word = words[at]!
  if (word === 'should') return isInvertedCase(reading, at) ? 1 : 0
  // "not before the guns are silent", "but not without the road": the no stands in the opener itself.
  if (word === 'not' && content[index + 1] === at + 1) {
    const next = words[at + 1]!
    if (next === 'before') return opensClause(reading, content, index + 2) ? 2 : 0
    if (next === 'without') return NOT_WITHOUT.test(words[at + 2] ?? '') ? 0 : 2
  }
  // "provided a list": a condition only after a comma or dash, or where a quotation opens with it and a clause follows.
  if (word === 'provided')
    return /^[,—–]$/.test(before) ||
      (QUOTE.test(before) && opensTerms(reading, content, index)) ||
      isGranted(reading, content, index)
      ? 1
      : 0
  // "asked if" is a question; "even if", "as if" and "what if" set no condition.
  if (word === 'if' && index === 0 && denied) return 0 // "could not say if"
  if (word === 'if' && (IF_IDIOM.test(words[at + 1] ?? '') || isConcession(words, at) || isIfForced(words, at)))
    return 0
  if (word === 'if')
    return /^(?:even|as|what|because|see|say|tell|determine|know|ask|asks|asked|wonder|wondered|unclear)$/.test(before)
      ? 0
      : 1
  if (BESIDE_NO.test(word)) return besideNo(reading, content, index, denied) ? 1 : 0
  // "at once", "all at once": no delay, and no terms.
  if (word === 'once' && before === 'at') return 0
  const future = BESIDE_WILL.find(matches)
  if (future === undefined || index + future.length + 1 >= content.length) return 0
  return besideWill(words, content, index, future) ? future.length : 0
}

/** "“provided they report to both”", "“provided the guns fall silent”": a quotation that opens with the condition. */
function opensTerms(reading: Reading, content: readonly number[], index: number): boolean {
  const next = reading.words[content[index + 1] ?? -1] ?? ''
  return CLAUSE.test(next) || (DETERMINERS.has(next) && opensClause(reading, content, index + 1))
}

/** "could live with a fence provided it has gates", not "had provided it with gates": a yes or a prospect before, a clause behind. */
function isGranted(reading: Reading, content: readonly number[], index: number): boolean {
  const { words } = reading
  if (/^(?:has|have|had|having|was|were|be|been|being|is|are|also|not|n't|and)$/.test(words[content[index]! - 1] ?? ''))
    return false
  const isAhead = content.slice(0, index).some(at => WILL.test(words[at]!) || YES.test(words[at]!))
  return isAhead && opensTerms(reading, content, index) && opensClause(reading, content, index + 1)
}

/** Words between "should" and its verb where its subject stands there: "should the talks on the dam fail". */
const LONGEST_INVERTED = 7

/** "would strike again should the dam fall": an "if" by the order of its words. */
export function isInvertedCase({ words, finerTags }: Reading, at: number): boolean {
  if (words[at] !== 'should') return false
  const next = words[at + 1] ?? ''
  if (finerTags === null) return DETERMINERS.has(next) || SUBJECT_PRONOUNS.has(next)
  if (!/^(?:DT|PRP\$?|NNP?S?|JJ|CD)$/.test(finerTags[at + 1] ?? '')) return false
  for (let verb = at + 2; verb < at + LONGEST_INVERTED; verb += 1) {
    if (/^VBP?$/.test(finerTags[verb] ?? '')) return true
    if (/^(?:MD|VBD|VBZ|VBP|,|\.)$/.test(finerTags[verb] ?? '.')) return false
  }
  return false
}

/** "a step, if a small one", "useful, if belated": what is granted sets no terms. */
function isConcession(words: readonly string[], at: number): boolean {
  if (words[at - 1] !== ',') return false
  const end = words.findIndex((word, other) => other > at && (/^[,;:—–.!?]$/.test(word) || MARK.test(word)))
  return (
    end > at + 1 && (end - at === 2 || (/^(?:a|an)$/.test(words[at + 1]!) && words[end - 1] === 'one' && end - at < 6))
  )
}

function refusesBefore({ words }: Reading, content: readonly number[], index: number): boolean {
  return content.slice(0, index).some(at => NO.test(words[at]!))
}

/** Whether a no stands before the opener in its own clause; "before the weekend" is a time, not a condition. */
function besideNo(reading: Reading, content: readonly number[], index: number, denied: boolean): boolean {
  const { words } = reading
  const next = words[content[index + 1] ?? -1] ?? ''
  // ", while choosing not to say": two things at once; a quotation may begin with the condition.
  const before = content.slice(0, index).findLast(at => !MARK.test(words[at]!))
  if (words[content[index]!] === 'while' && words[before ?? -1] === ',') return false
  if (words[content[index]!] === 'before' && !opensClause(reading, content, index + 1)) return false
  // "until about three weeks before", "until next month", "until at least September": a time.
  if (A_TIME.test(next)) return false
  for (let other = index - 1; other >= 0; other -= 1) {
    const word = words[content[other]!]!
    if (NO.test(word)) return true
    // "stays frozen until they pay": no thaw before that.
    if (words[content[index]!] === 'until' && STAYS.test(word)) return true
    // "even if the truce ended without a deal": another clause stands between.
    if (/^(?:if|even|although|though|because)$/.test(word)) return false
  }
  if (denied) return true
  // "Until the last one is home, there will be no truce": the no follows the comma.
  const comma = content.findIndex((at, other) => other > index && words[at] === ',')
  const inFront = index <= 1 && comma !== -1 && words[content[index]!] === 'until'
  // "Until there is a letter, the money stays here": nor does it move before.
  if (inFront && content.slice(comma + 1).some(at => NO.test(words[at]!) || STAYS.test(words[at]!))) return true
  // "without its demands being met, no end is possible": the no follows.
  return (
    words[content[index]!] === 'without' &&
    content.slice(index + 1).some((token, offset) => offset > 1 && /^(?:no|not|n't|never|cannot)$/.test(words[token]!))
  )
}

/** What goes on has not ended. */
const STAYS = /^(?:stays?|remains?|stands?)$/

/** What follows "until" or "before" where it tells a time. */
const A_TIME =
  /^(?:about|at|last|next|this|late|early|now|then|recently|today|tomorrow|tonight|further|\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?\.?|feb(?:ruary)?\.?|march|april|may|june|july|aug(?:ust)?\.?|sept?(?:ember)?\.?|oct(?:ober)?\.?|nov(?:ember)?\.?|dec(?:ember)?\.?)$/

/** "not without difficulty", "not without risk": praise or doubt, no terms. */
const NOT_WITHOUT =
  /^(?:difficult(?:y|ies)|risks?|reason|hope|merit|problems?|controversy|irony|precedent|some|its|warning|cause|cost)$/

/** "if so", "if necessary": no case of their own. */
export const IF_IDIOM = /^(?:so|not|any|anything|necessary|needed|need|possible|at|only|ever|approved|true|confirmed)$/

/** "if he had to", "if we must", "if it came to that": whatever may come, and no case of its own. */
function isIfForced(words: readonly string[], at: number): boolean {
  return /^(?:he|she|it|we|they|i|you) (?:(?:ha[sd]|have|need|needs|needed) to|must|came to (?:that|it)|comes to (?:that|it)|likes?|wants?|wish(?:es)?|prefers?|will) [,;:—–.!?"”“]|^(?:that helps?|need be|you like|you will|all goes well|god wills?) [,;:—–.!?"”“]/.test(
    `${words.slice(at + 1, at + LONGEST_FORCED).join(' ')} `,
  )
}

/** "it came to that" and the mark behind it. */
const LONGEST_FORCED = 6

/** Finite verbs by form, where no tagger has read the words. */
const FINITE = /^(?:is|are|was|were|has|have|had|can|do|does|did|comes?|came|goes?|went|ends?|gets?|[a-z]{3,}ed)$/

/** Words after which a subject of a clause ends. */
const LONGEST_SUBJECT = 10

/** Whether a clause begins here and not a time: "before they come home", "before the guns are silent", not "before Monday". */
function opensClause(reading: Reading, content: readonly number[], index: number): boolean {
  const { words, document } = reading
  const first = words[content[index] ?? -1] ?? ''
  if (/^(?:he|she|it|they|we|all|any|both|every|there)$/.test(first)) return true
  for (const at of content.slice(index + 1, index + LONGEST_SUBJECT)) {
    if (/^[,;—–.!?:"“”]$/.test(words[at]!)) return false
    const tag = document.finerTags?.[at]
    if (tag === undefined ? FINITE.test(words[at]!) : /^(?:VBD|VBZ|VBP|MD)$/.test(tag)) return true
  }
  return false
}

/** 16 tokens: an apposition may stand between a yes and its condition, "accepted point six, the river line, in principle and as soon as …". */
const LONGEST_YES = 16

/** "will only end once", "can end when": the main clause looks ahead, and nothing but its own words stand between. */
function besideWill(
  words: readonly string[],
  content: readonly number[],
  index: number,
  future: readonly string[],
): boolean {
  const [opener] = future
  const before = content.slice(Math.max(0, index - LONGEST_YES), index).map(token => words[token]!)
  const clause = before.slice(before.findLastIndex(word => /^[,;—–]$/.test(word)) + 1)
  const ahead = clause.some(word => WILL.test(word))
  if (opener === 'as' || opener === 'once') return ahead || before.some(word => YES.test(word))
  // "will sign the day the dam opens", not "will sign the day after".
  if (opener === 'the')
    return (
      ahead &&
      !/^(?:after|before|of|in|on|at|that|as|for|to|by|with|and|but|or|[,.!?"”“])$/.test(
        words[content[index + future.length] ?? -1] ?? '',
      )
    )
  if (opener === 'when') return ahead && !/^(?:asked|pressed|questioned)$/.test(words[content[index + 1] ?? -1] ?? '')
  return clause.includes('only')
}
