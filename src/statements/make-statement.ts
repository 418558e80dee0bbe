/** @module Statements: an attribution, or one of the things said in it, with speaker, chain, time and the passage to cite. */
import { type DateRange, dayOf, OPEN } from '../document/dates.ts'
import type { Attribution, Proposition, Sentence } from '../document/layers.ts'
import { passageOf } from '../document/passage.ts'
import type { Report } from '../document/report.ts'
import { firstFrom, holding, overlaps, type Span, within } from '../document/span.ts'
import type { Statement } from '../document/testimony.ts'
import { figuresIn, inAnyOf, type Read } from './lookups.ts'
import { findTopics } from './meaning/find-topics.ts'
import { committedBy } from './speaks-for.ts'
import { isTimeStamp } from './time-stamps.ts'
import { chainOf } from './trace-chain.ts'

/**
 * A passage longer than this shows a page, not a place: a quotation that runs on is then cited by its first piece.
 * 400 is about five lines of print.
 */
const LONGEST_PASSAGE = 400

/**
 * The statement an attribution amounts to, or `one` of the things said in it; `null` where nobody can be found who said it.
 * Hearsay has no source in the text and is the narrator's with an anonymous link.
 */
export function statementOf(
  report: Report,
  document: Read,
  attribution: Attribution,
  one: Proposition = attribution,
): Omit<Statement, 'index'> | null {
  const speakers = attribution.speakers
    .map(mention => document.mentions[mention]!.chain)
    .filter(chain => chain !== null)
  const [speaker = null, ...coSpeakers] = [...new Set(speakers)]
  if (speaker === null && attribution.source.length > 0) return null
  const sentence = sentenceOf(document, attribution)
  const commits = committedBy(document, one, speaker)
  return {
    speaker,
    coSpeakers,
    act: one.act,
    modality: one.modality,
    mode: one.mode,
    medium: attribution.medium,
    negated: one.negated,
    condition: one.condition === null ? null : passageOf(report, one.condition),
    chain: chainOf(report, document, attribution, speaker, sentence),
    saidAt: saidAt(document, attribution, sentence),
    passage: passageOf(report, toCite(document, attribution, one, sentence)),
    content: one.content.map(piece => passageOf(report, piece)),
    quoted: inAnyOf(document.quotedWords, one.content).map(inner => passageOf(report, inner)),
    source: sourceOf(document, attribution, speaker),
    cue: attribution.cue.map(span => document.text.slice(span.start, span.end)).join(' … '),
    lemma: attribution.lemma,
    about: figuresIn(document, one.content).filter(figure => figure !== speaker),
    ...(commits === null ? {} : { commits }),
    ...topicsOf(report, document, one),
  }
}

/** What is said is about something; what it depends on is apart. */
export function topicsOf(
  report: Report,
  document: Read,
  { content, condition }: Pick<Proposition, 'content' | 'condition'>,
): Pick<Statement, 'topics'> {
  const topics = findTopics(document, content, condition)
  return topics.length === 0 ? {} : { topics: topics.map(topic => passageOf(report, topic)) }
}

/** Speaker, verb and words; of several things said the later ones, in sentences of their own, by their words alone. */
function toCite(
  { paragraphs }: Read,
  { source, cue, content }: Attribution,
  one: Proposition,
  sentence: Sentence | null,
): Span {
  const [first] = one.content as readonly [Span, ...Span[]]
  const apart = one.content[0] !== content[0] && sentence !== null && !overlaps(sentence, first)
  // Who answers in an interview is named above the question, and who is quoted on his own at most a paragraph before.
  const reach = sentence === null ? 0 : paragraphs[Math.max(0, sentence.paragraph - 1)]!.start
  const near = source.filter(({ start }) => start >= reach)
  const frame = apart ? [] : [...near, ...cue]
  // A condition that stands behind the speaker belongs to what is cited.
  const condition = one.condition === null || apart ? [] : [one.condition]
  const whole = around([...frame, ...one.content, ...condition])
  if (whole.end - whole.start <= LONGEST_PASSAGE) return whole
  const short = around([...frame, first])
  return short.end - short.start <= LONGEST_PASSAGE ? short : clipped(short, first)
}

/** The source as printed; a pronoun gives way to what it stands for, which is what a reader can use. */
function sourceOf({ text, figures }: Read, { source }: Attribution, speaker: number | null): string | null {
  if (source.length === 0) return null
  const printed = source.map(({ start, end }) => text.slice(start, end)).join(' ')
  const pronoun = /^(?:he|she|it|they|we|I|you|who|which)$/i.test(printed)
  return pronoun && speaker !== null ? figures[speaker]!.name : printed
}

/** A passage that is too long even with one piece is cut to that piece, and that to whole sentences. */
function clipped(passage: Span, piece: Span): Span {
  const narrow =
    piece.end - piece.start <= LONGEST_PASSAGE ? piece : { start: piece.start, end: piece.start + LONGEST_PASSAGE }
  return narrow.start >= passage.start ? narrow : passage
}

function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

/** The sentence of the cue; of a cue in two sentences the first. */
function sentenceOf({ sentences }: Read, { cue }: Attribution): Sentence | null {
  return (
    cue
      .map(piece => holding(sentences, piece))
      .filter(sentence => sentence !== undefined)
      .toSorted((a, b) => a.start - b.start)[0] ?? null
  )
}

/**
 * When it was said: a time in the clause of the cue, outside the content; the day of the page, where it stands in an entry with
 * its hour; else no later than publication. MODEL.md, rule S7.
 */
function saidAt(document: Read, attribution: Attribution, sentence: Span | null): DateRange {
  const published = dayOf(document.published)
  if (sentence !== null) {
    const outside = within(document.times, sentence).filter(
      time => ![...attribution.content, ...attribution.source].some(piece => overlaps(piece, time)),
    )
    const cue = attribution.cue[0]!
    const nearest = outside.toSorted((a, b) => distance(a, cue) - distance(b, cue))[0]
    if (nearest !== undefined) {
      // Nobody is quoted from the future: a date after publication is the date of something else in the clause.
      if (published === null || nearest.range.earliest === null || nearest.range.earliest <= published) {
        return { earliest: nearest.range.earliest, latest: nearest.range.latest ?? published }
      }
    }
  }
  const day = published ?? document.times.find(({ precision }) => precision === 'day')?.range.latest ?? null
  if (day !== null && isStamped(document, attribution)) return { earliest: day, latest: day }
  return published === null ? OPEN : { earliest: null, latest: published }
}

/** Whether the hour of a live page opens the paragraph of the cue. */
function isStamped(document: Read, { cue }: Attribution): boolean {
  const { sentences, paragraphs } = document
  const sentence = holding(sentences, cue[0]!)
  if (sentence === undefined) return false
  const first = sentences[firstFrom(sentences, paragraphs[sentence.paragraph]!.start)]
  return first !== undefined && isTimeStamp(document, first)
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start >= a.end ? b.start - a.end : 0
}
