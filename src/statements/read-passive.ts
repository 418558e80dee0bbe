/** @module Passives: "described by Keller as frank", "It was made clear by the minister that …", and those that hide who says it: "is said to". */
import type { TokenRange } from '../document/span.ts'
import { type Cue, cuesOf } from './cues.ts'
import type { Base, Draft } from './draft.ts'
import { contentEnd, tidied } from './find-content.ts'
import { nounPhraseEndingAt, subjectAfter, subjectBefore, verbGroup } from './find-source.ts'
import type { Reading } from './reading.ts'
import { AUXILIARIES, isAdverb, TIME_WORDS } from './words.ts'

/** Most words between participle and agent: "on Monday evening". */
const MOST_BETWEEN = 4

/** The attribution of the impersonal passive whose participle, or "clear", stands at `at`. */
export function impersonalPassive(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words } = reading
  const isClear = words[at] === 'clear' && words[at - 1] === 'made'
  const cue = cuesOf(words[at]!).find(
    ({ form, frames, particle }) =>
      (form === 'past' || form === 'participle') &&
      particle === null &&
      (frames.includes('say') || frames.includes('tell')),
  )
  if (!isClear && cue === undefined) return null
  const group = verbGroup(reading, isClear ? at - 1 : at, range.first)
  if (!group.passive || group.negated || words[group.first - 1] !== 'it') return null
  const by = agentAt(reading, at + 1, range.past)
  const source = by === null ? null : subjectAfter(reading, by, range.past)
  if (by === null || source === null) return null
  let first = source.past
  while (first < range.past && first - source.past < MOST_BETWEEN && words[first] !== 'that') first += 1
  if (words[first] !== 'that') return null
  const content = tidied(reading, { first, past: contentEnd(reading, first, range.past, true) })
  if (content.past - content.first < 3) return null
  return {
    sentence,
    at,
    lemma: cue?.lemma ?? 'say',
    act: cue?.act ?? 'report',
    frame: 'say',
    group: { ...group, passive: false },
    source,
    cue: { first: group.first, past: by + 1 },
    content: [content],
    awaitsQuotation: false,
    certain: true,
  }
}

/** Where "by" stands, behind at most a time or an adverb. */
function agentAt({ words, printed }: Reading, from: number, past: number): number | null {
  for (let at = from; at < past && at - from <= MOST_BETWEEN; at += 1) {
    if (words[at] === 'by') return at
    if (words[at] !== 'on' && !TIME_WORDS.has(words[at]!) && !isAdverb(printed[at]!)) return null
  }
  return null
}

/** "talks described by Ardan officials as constructive": the agent is the source, subject and complement the content. */
export function passiveBy(reading: Reading, range: TokenRange, at: number, after: number, base: Base): Draft | null {
  const source = subjectAfter(reading, after, range.past)
  if (source === null) return null
  // "the changes sought by Ardan were small": a relative clause without its pronoun reports nothing by itself.
  if (AUXILIARIES.has(reading.words[source.past] ?? '')) return null
  const subject = nounPhraseEndingAt(reading, base.group!.first - 1, range.first)
  const rest = tidied(reading, { first: source.past, past: contentEnd(reading, source.past, range.past, false) })
  const content: TokenRange[] = [...(subject === null ? [] : [subject]), ...(rest.past > rest.first ? [rest] : [])]
  if (content.length === 0) return null
  const points =
    subject !== null && subject.past - subject.first === 1 && /^(?:this|that|it)$/.test(reading.words[subject.first]!)
  if (points && !/^(?:as|to|that)$/.test(reading.words[rest.first] ?? '')) {
    // "This was stated by Keller on Monday": what was stated stands in the sentence before.
    const told = STATED.test(base.lemma) ? sentenceBefore(reading, base.sentence) : null
    if (told === null) return null
    content.splice(0, content.length, told)
  }
  return {
    ...base,
    // "backed by Ardan" describes a plan or a body; that Ardan accepts it would be our conclusion.
    act: base.act === 'accept' ? 'assess' : base.act,
    source,
    cue: { first: at, past: after + 1 },
    frame: 'act',
    content: content.map(({ first, past }) => ({ first, past })),
    awaitsQuotation: false,
  }
}

const STATED = /^(?:state|say|announce|confirm|declare|reveal|disclose|report)$/

/** "This was stated by Keller": what was stated stands in the sentence before. */
function sentenceBefore({ ranges, document }: Reading, sentence: number): TokenRange | null {
  const before = ranges[sentence - 1]
  if (before === undefined || before.past <= before.first) return null
  const { kind } = document.paragraphs[document.sentences[sentence - 1]!.paragraph]!
  return kind === 'body' ? before : null
}

/** Verbs whose passive means that somebody unnamed says so: "is said to have", "is expected to". */
const HEARSAY_VERBS = new Set([
  'say',
  'expect',
  'believe',
  'think',
  'report',
  'understand',
  'know',
  'allege',
  'estimate',
  'consider',
  'see',
  'fear',
])

/** Words of "made clear", "make it quite plain"; 0: it is none of these. */
function madeClear({ words }: Reading, at: number): number {
  if (!/^(?:make|makes|made|making)$/.test(words[at]!)) return 0
  let next = words[at + 1] === 'it' ? at + 2 : at + 1
  if (/^(?:very|quite|perfectly|abundantly|absolutely|entirely|crystal|plainly|also)$/.test(words[next] ?? ''))
    next += 1
  return /^(?:clear|plain|explicit|known)$/.test(words[next] ?? '') && words[next + 1] === 'that' ? next + 1 - at : 0
}

/** "let it be known that", "let slip that", "made it clear that": somebody says it without saying so. */
export function letKnown(reading: Reading, sentence: number, range: TokenRange, at: number): Draft | null {
  const { words, quotation } = reading
  const made = madeClear(reading, at)
  if (words[at] !== 'let' && made === 0) return null
  const phrase = words.slice(at + 1, at + 4).join(' ')
  const told = knowing(reading, at, range.past)
  const length =
    made > 0
      ? made
      : /^it be (?:known|understood|seen|thought)$/.test(phrase)
        ? 4
        : words[at + 1] === 'slip'
          ? 2
          : told === -1
            ? 0
            : told + 1 - at
  if (length === 0) return null
  let first = at + length
  while (
    first < range.past &&
    first - at < MOST_BETWEEN + length + 4 &&
    words[first] !== 'that' &&
    quotation[first] === -1
  )
    first += 1
  if (words[first] !== 'that' && words[at + 1] !== 'slip') return null
  if (words[first] !== 'that') first = at + length
  const group = verbGroup(reading, at, range.first)
  const source = subjectBefore(reading, group.first, range.first)
  const content = tidied(reading, { first, past: contentEnd(reading, first, range.past, true) })
  if (source === null || group.negated || content.past - content.first < 2) return null
  return {
    sentence,
    at,
    lemma: 'say',
    act: 'report',
    frame: 'say',
    group,
    source,
    cue: { first: Math.max(group.first, source.past), past: at + length },
    content: [content],
    awaitsQuotation: false,
    certain: true,
  }
}

/** "let | both big parties | know that": where "know" stands; -1: nowhere near. */
function knowing({ words, quotation }: Reading, from: number, past: number): number {
  for (let at = from + 2; at < Math.min(past, from + MOST_TOLD); at += 1) {
    if (quotation[at] !== -1 || /^[,;:]$/.test(words[at]!)) return -1
    if (words[at] === 'know') return at
  }
  return -1
}

/** Words from "let" to "know", at most. */
const MOST_TOLD = 8

export function hearsayPassive(
  reading: Reading,
  range: TokenRange,
  _at: number,
  after: number,
  cue: Cue,
  base: Base,
): Draft | null {
  const { words } = reading
  if (!HEARSAY_VERBS.has(cue.lemma) || (words[after] !== 'to' && words[after] !== 'that')) return null
  const rest = tidied(reading, { first: after, past: contentEnd(reading, after, range.past, false) })
  const subject = nounPhraseEndingAt(reading, base.group!.first - 1, range.first)
  if (subject === null || rest.past - rest.first < 2) return null
  const impersonal = words[subject.head] === 'it'
  const content = impersonal ? [rest] : [{ first: subject.first, past: subject.past }, rest]
  return {
    ...base,
    source: null,
    cue: { first: base.group!.first, past: after },
    frame: 'hearsay',
    content,
    awaitsQuotation: false,
  }
}
