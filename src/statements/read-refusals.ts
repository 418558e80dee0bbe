/** @module Refusals to tell, in the idioms of the press: "would not be drawn on the crew", "made no comment", "asked about it, did not answer". */
import type { TokenRange } from '../document/span.ts'
import { lastSource } from './carry-subjects.ts'
import type { Draft } from './draft.ts'
import { contentEnd, tidied } from './find-content.ts'
import { type Source, subjectBefore, type VerbGroup, verbGroup } from './find-source.ts'
import { hasFinite } from './finite-verbs.ts'
import type { Reading } from './reading.ts'
import { arePeople, isPerson } from './source-nouns.ts'
import { DETERMINERS, isAdverb, isWord } from './words.ts'

/** The refusal whose last word stands at `at`, or `null`. `drafts`: those found in the sentence before it, whose subject it may share. */
export function refusalToTell(
  reading: Reading,
  sentence: number,
  range: TokenRange,
  at: number,
  drafts: readonly Draft[],
): Draft | null {
  // Most words end no refusal.
  if (!LAST_WORDS.has(reading.words[at]!)) return null
  const found =
    idiom(reading, range, at, drafts) ??
    withheldAnswer(reading, range, at, drafts) ??
    leftUnanswered(reading, range, at) ??
    untoldQuestion(reading, range, at) ??
    unanswered(reading, range, at) ??
    noAnswer(reading, range, at) ??
    untold(reading, range, at, drafts) ??
    untoldThing(reading, range, at, drafts) ??
    neitherNor(reading, range, at)
  // The denial is the refusal: nothing is left to be denied.
  if (found === null) return null
  const group = found.group && { ...found.group, negated: false }
  return { ...WITHHELD, sentence, at, ...found, group, lemma: found.certain === true ? 'comment' : 'decline' }
}

/** With one of these every refusal ends. */
export const LAST_WORDS: ReadonlySet<string> = new Set(
  'drawn comment commented respond responded reply replied answer answered elaborate elaborated return unanswered say reveal disclose specify explain tell deny response detail details explanation particulars reason reasons elaboration name identify give release'.split(
    ' ',
  ),
)

const WITHHELD = { lemma: 'decline', act: 'withhold', frame: 'act', awaitsQuotation: false } as const

type Found = Pick<Draft, 'group' | 'source' | 'cue' | 'content' | 'certain'>

/** "would not be drawn on the crew", "made no comment on the annex". */
function idiom(reading: Reading, range: TokenRange, at: number, drafts: readonly Draft[]): Found | null {
  const { words } = reading
  const drawn = words[at] === 'drawn' && words[at - 1] === 'be'
  const comment = words[at] === 'comment' && words[at - 1] === 'no' && /^ma[dk]es?$/.test(words[at - 2] ?? '')
  if (!drawn && !comment) return null
  const group = verbGroup(reading, comment ? at - 2 : at, range.first)
  const found = told(reading, range, at, group, behind(reading, range, at), drafts)
  // "Neither mediator would be drawn": the subject denies it.
  const source = found?.source
  if (!drawn || group.negated || found === null || source == null) return drawn && !group.negated ? null : found
  const opens = [source.first, source.first - 1].find(one => /^(?:neither|no|nobody|none)$/.test(words[one] ?? ''))
  return opens === undefined ? null : { ...found, source: { ...source, first: opens }, certain: true }
}

/** What stands behind the refusal; without an object the cue itself is what there is to cite. */
function behind(reading: Reading, range: TokenRange, at: number): TokenRange {
  const { words, printed } = reading
  const first = /^comment/.test(words[at]!) && /^(?:on|about)$/.test(words[at + 1] ?? '') ? at + 2 : at + 1
  const content = tidied(reading, { first, past: contentEnd(reading, first, range.past, false) })
  const isManner = content.past - content.first === 1 && isAdverb(printed[content.first]!)
  return content.past > content.first && !isManner ? content : { first: at, past: at + 1 }
}

/** "…, but would not be drawn": whoever spoke before the "but" refuses. */
function carried(reading: Reading, first: number, drafts: readonly Draft[]): Source | null {
  return /^(?:but|and)$/.test(reading.words[first - 1] ?? '') ? lastSource(drafts, true) : null
}

function told(
  reading: Reading,
  range: TokenRange,
  at: number,
  group: VerbGroup,
  content: TokenRange,
  drafts: readonly Draft[] = [],
): Found | null {
  const source = carried(reading, group.first, drafts) ?? subjectBefore(reading, group.first, range.first)
  if (source === null) return null
  return { group, source, cue: { first: Math.max(group.first, source.past), past: at + 1 }, content: [content] }
}

const ANSWERS = /^(?:respond|responded|reply|replied|answer|answered|comment|commented|elaborate|elaborated)$/

/** Behind "answered": nothing, or a question from the press. A letter or an offer that nobody answered is no silence to the press. */
const ASKED =
  /^(?:|(?:formally|publicly|directly|immediately|officially)?(?: ?to)? ?(?:\w+ ){0,3}(?:requests?|questions?|queries|enquir\w+|inquir\w+|calls?|messages?|emails?|e-mails?)\b.*|(?:formally|publicly|yet)|(?:on|about|when (?:asked|pressed|questioned)) .*)$/

/** "did not respond to a request for comment", "has yet to reply", "would not comment on it". */
function noAnswer(reading: Reading, range: TokenRange, at: number): Found | null {
  const { words } = reading
  const isCall =
    words[at] === 'return' && words.slice(at + 1, at + 4).some(word => /^(?:calls|messages|emails)$/.test(word))
  if (!ANSWERS.test(words[at]!) && !isCall) return null
  // "has yet to reply", "is yet to publicly comment"
  const to = words[at - 1] === 'to' ? at - 1 : at - 2
  const isDue = words[to] === 'to' && words[to - 1] === 'yet'
  const group = isDue ? verbGroup(reading, to - 1, range.first) : verbGroup(reading, at, range.first)
  if (!isDue && (!group.negated || group.passive || group.infinitive)) return null
  const content = behind(reading, range, at)
  const rest = content.first === at ? '' : words.slice(content.first, content.past).join(' ')
  const isAsked = isCall || (/^comment/.test(words[at]!) ? !/^that\b/.test(rest) : ASKED.test(rest))
  const found = isAsked ? told(reading, range, at, group, content) : null
  return found && { ...found, certain: true }
}

/** "Which way will it go? The minister won’t say": the verb alone, at the end of its clause. */
function untold(reading: Reading, range: TokenRange, at: number, drafts: readonly Draft[]): Found | null {
  const { words } = reading
  if (words[at] !== 'say' || (at + 1 < range.past && !/^[.;,!?—–]$/.test(words[at + 1]!))) return null
  const group = verbGroup(reading, at, range.first)
  if (!group.negated || !group.modal) return null
  const found = told(reading, range, at, group, { first: at, past: at + 1 }, drafts)
  // "…, he would not say": an aside to what was said.
  return found === null || words[(found.source?.first ?? 0) - 1] === ',' ? null : { ...found, certain: true }
}

/** Verbs that tell one thing, and that the cues do not list or list with a clause: "would not name the bidders", "did not identify them". */
const TELLS_THING = /^(?:name|identify|give|say)$/

/** What one gives when one tells. */
const GIVEN =
  /^(?:dates?|amounts?|figures?|numbers?|totals?|sums?|percentages?|breakdown|reasons?|names?|timetable|places?)$/

/** "would not say which", "did not give a date": one thing that somebody keeps to himself. Who would not give his own name has told the rest. */
function untoldThing(reading: Reading, range: TokenRange, at: number, drafts: readonly Draft[]): Found | null {
  const { words } = reading
  if (!TELLS_THING.test(words[at]!)) return null
  const group = verbGroup(reading, at, range.first)
  if (!group.negated || group.passive || group.infinitive) return null
  const content = tidied(reading, { first: at + 1, past: contentEnd(reading, at + 1, range.past, false) })
  const object = words.slice(content.first, content.past)
  if (object.length === 0 || object.length > LONGEST_THING) return null
  if (/^(?:his|her|their|its)$/.test(object[0]!) && /^(?:names?|identity|ages?)$/.test(object[1] ?? '')) return null
  if (words[at] === 'give' && !GIVEN.test(object.at(-1)!) && !object.some(word => GIVEN.test(word))) return null
  // "did not say that it was over": that is not said, and it is not kept back either.
  if (words[at] === 'say' && (!group.modal || !QUESTION.test(object.at(-1)!))) return null
  // "would not say which": the verb alone is what there is to cite.
  const cited = object.length === 1 && words[at] === 'say' ? { first: at, past: at + 1 } : content
  const found = told(reading, range, at, group, cited, drafts)
  return found?.source == null || !isSomebody(reading, found.source) ? null : { ...found, certain: true }
}

/** Words of the one thing, at most. */
const LONGEST_THING = 12

/** A paper does not tell either, and keeps nothing back by it. */
function isSomebody({ words, mention, document }: Reading, { head }: Source): boolean {
  const chain = document.mentions[mention[head]!]?.chain ?? null
  return chain !== null || /^(?:he|she|they)$/.test(words[head]!) || isPerson(words[head]!) || arePeople(words[head]!)
}

/** "has made no formal reply", "gave no details", "offered no comment on the annex". */
function withheldAnswer(reading: Reading, range: TokenRange, at: number, drafts: readonly Draft[]): Found | null {
  const { words } = reading
  if (!/^(?:reply|response|answer|comment|details?|explanation|particulars|reasons?|elaboration)$/.test(words[at]!))
    return null
  let verb = at - 1
  while (verb > range.first && at - verb <= MOST_BETWEEN && words[verb] !== 'no') verb -= 1
  verb -= 1
  if (
    words[verb + 1] !== 'no' ||
    !/^(?:ma[dk]es?|g[ai]ves?|given|offer(?:ed|s)?|provid(?:ed|es?)|had)$/.test(words[verb]!)
  )
    return null
  const found = told(reading, range, at, verbGroup(reading, verb, range.first), behind(reading, range, at), drafts)
  return found && { ...found, certain: true }
}

/** Words between "no" and what was not given: "no immediate public comment". */
const MOST_BETWEEN = 3

/** "left our questions about the fund unanswered". */
function leftUnanswered(reading: Reading, range: TokenRange, at: number): Found | null {
  const { words } = reading
  if (words[at] !== 'unanswered') return null
  const verb = words.lastIndexOf('left', at)
  if (verb <= range.first || at - verb < 2) return null
  const group = verbGroup(reading, verb, range.first)
  if (group.passive) return null
  const found = told(reading, range, verb, group, { first: verb + 1, past: at })
  return found && { ...found, certain: true }
}

/** "How many he had met he would not say", "The place she would not name": what is asked stands first, without a comma. */
function untoldQuestion(reading: Reading, range: TokenRange, at: number): Found | null {
  const { words } = reading
  if (!/^(?:say|reveal|disclose|specify|explain|tell|name|identify|give|release)$/.test(words[at]!)) return null
  if (!QUESTION.test(words[range.first]!) && !DETERMINERS.has(words[range.first]!)) return null
  const next = words[at + 1]
  if (next !== undefined && at + 1 < range.past && isWord(next)) return null
  const group = verbGroup(reading, at, range.first)
  if (!group.negated) return null
  const found = told(reading, range, at, group, { first: range.first, past: at })
  if (found === null || found.source === null || found.source.first - range.first < 2) return null
  // The noun phrase before the verb may have swallowed the end of the question: a name or pronoun is one token or mention.
  const source = lastMention(reading, found.source)
  const content = tidied(reading, { first: range.first, past: source.first })
  if (content.past - content.first < 2) return null
  // "The Herald, which has seen it, gave the sum to a man it did not name": no question, and no thing that is kept back.
  const isThing = !QUESTION.test(words[range.first]!)
  if (isThing && (content.past - content.first > LONGEST_THING || hasFinite(reading, content))) return null
  return { ...found, source, content: [content], certain: true }
}

const QUESTION = /^(?:who|what|which|how|when|where|whether|why|whose)$/

function lastMention({ mention }: Reading, { past, head, first }: Source): Source {
  let from = past - 1
  const index = mention[from]!
  while (index !== -1 && from > first && mention[from - 1] === index) from -= 1
  return index === -1 ? { first: past - 1, past, head } : { first: from, past, head }
}

/** "Asked whether the map had gone, Keller did not answer": what was asked was not told. */
function unanswered(reading: Reading, range: TokenRange, at: number): Found | null {
  const { words } = reading
  if (words[range.first] !== 'asked' && words[range.first] !== 'pressed') return null
  if (!/^(?:answer|respond|reply|comment|say|elaborate)$/.test(words[at]!)) return null
  const next = words[at + 1]
  if (next !== undefined && at + 1 < range.past && isWord(next)) return null
  const group = verbGroup(reading, at, range.first)
  if (!group.negated) return null
  const source = subjectBefore(reading, group.first, range.first)
  if (source === null || words[source.first - 1] !== ',') return null
  const opens = /^(?:about|on)$/.test(words[range.first + 1]!) ? range.first + 2 : range.first + 1
  const content = tidied(reading, { first: opens, past: source.first })
  if (content.past <= content.first) return null
  const cue = { first: Math.max(group.first, source.past), past: at + 1 }
  return { group, source, cue, content: [content], certain: true }
}

/** "would neither confirm nor deny the figure". */
function neitherNor(reading: Reading, range: TokenRange, at: number): Found | null {
  const { words } = reading
  if (words[at] !== 'deny' || words[at - 1] !== 'nor' || words[at - 2] !== 'confirm') return null
  const group = verbGroup(reading, at - 2, range.first)
  const found = told(reading, range, at, group, behind(reading, range, at))
  return found && { ...found, certain: true }
}
