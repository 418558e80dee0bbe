/**
 * @module Whose a quotation is that stands alone, as sentences of its own: of whoever spoke last in its paragraph, of the one
 * whose verb waits for it, of the speaker of the paragraph before, or of the one person the sentence before is about.
 */
import { firstFrom, type Span, type TokenRange } from '../document/span.ts'
import { type Draft, SPOKEN } from './draft.ts'
import type { Reading } from './reading.ts'

/** Where a quotation stands that may be somebody's without a verb beside it. */
interface Standing {
  readonly index: number
  readonly span: Span
  readonly sentence: number
  readonly paragraph: number
}

/** The quotations that fill their sentences and begin with one, in reading order. */
export function standingAlone({ document }: Reading): readonly Standing[] {
  const { quotations, sentences, tokens, text, paragraphs } = document
  return quotations.flatMap((quotation, index): readonly Standing[] => {
    if (quotation.depth > 0) return []
    const first = tokens[firstFrom(tokens, quotation.start)]
    if (first === undefined) return []
    const sentence = sentences[first.sentence]!
    // Only a quotation that opens its sentence goes on speaking; one inside a sentence of the narrator may be a scare quote.
    if (sentence.start !== quotation.start || paragraphs[sentence.paragraph]!.kind !== 'body') return []
    // A whole sentence in quotation marks: nothing of the narrator's follows the closing mark.
    const last = tokens[Math.max(0, firstFrom(tokens, quotation.end) - 1)]!.sentence
    if (/[\p{L}\p{N}]/u.test(text.slice(quotation.end, sentences[last]!.end))) return []
    const { start, end } = quotation
    return [{ index, span: { start, end }, sentence: first.sentence, paragraph: sentence.paragraph }]
  })
}

/** Index of the draft that a quotation belongs to; -1: nobody's. */
export function ownerOf(
  reading: Reading,
  drafts: readonly Draft[],
  pieces: readonly Span[][],
  quotation: Standing,
): number {
  const waiting = drafts.findIndex((draft, index) => awaits(reading, draft, quotation) && pieces[index]!.length === 0)
  return waiting !== -1 ? waiting : speechBefore(reading, drafts, quotation)
}

/** "Keller continued:", in this paragraph or at the end of the one before. */
function awaits({ document: { sentences, tokens } }: Reading, draft: Draft, { span, paragraph }: Standing): boolean {
  const apart = paragraph - sentences[draft.sentence]!.paragraph
  return draft.awaitsQuotation && (apart === 0 || apart === 1) && tokens[draft.at]!.start < span.start
}

/** Who spoke last in the paragraph; where it holds nothing else, who was quoted in the one before. */
function speechBefore(reading: Reading, drafts: readonly Draft[], quotation: Standing): number {
  const { document } = reading
  const { sentences, tokens, paragraphs } = document
  const isWhole = paragraphs[quotation.paragraph]!.start === quotation.span.start
  const asked = isAsked(reading, quotation)
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index]!
    if (tokens[draft.cue.first]!.start >= quotation.span.start) continue
    const { paragraph } = sentences[draft.sentence]!
    if (paragraph < quotation.paragraph - (asked ? ASKED_SINCE : 1)) return -1
    if (paragraph < quotation.paragraph && !isWhole && !asked) return -1
    if (draft.gloss === true) continue
    // "It was discussed, according to her. “I was there.”", "She intends no third map. “Two are enough.”"
    const isHers = paragraph === quotation.paragraph && isOnePerson(reading, draft)
    if (draft.frame !== 'say' && draft.frame !== 'tell' && !(isHers && GOES_ON.test(draft.frame))) continue
    if (asked && isOnePerson(reading, draft)) return index
    if (paragraph === quotation.paragraph) return index
    return quotesLast(reading, draft) && fillsParagraph(reading, quotation) ? index : -1
  }
  return -1
}

/** What one person does or thinks, in whose paragraph a quotation stands alone. */
const GOES_ON = /^(?:according|act|think|name)$/

/** Paragraphs before an answer within which whoever is asked has spoken. */
const ASKED_SINCE = 3

/** "And prisoners? “The number comes last.”": the sentence before is a question of the writer's. */
function isAsked({ document, words, ranges, quotation: quoted }: Reading, { sentence, paragraph }: Standing): boolean {
  if (sentence === 0 || document.sentences[sentence - 1]!.paragraph !== paragraph) return false
  const { first, past } = ranges[sentence - 1]!
  return words[past - 1] === '?' && quoted[first] === -1 && quoted[past - 1] === -1
}

function isOnePerson({ mention, document, words }: Reading, { source }: Draft): boolean {
  if (source === null) return false
  const chain = document.mentions[mention[source.head]!]?.chain ?? null
  return chain === null ? /^(?:he|she)$/.test(words[source.head]!) : document.figures[chain]!.kind === 'person'
}

/** Whether the draft quotes, in the last sentence or the one before it of its paragraph. */
function quotesLast({ document, quotation }: Reading, { sentence, content }: Draft): boolean {
  const { paragraph } = document.sentences[sentence]!
  let last = sentence
  while (document.sentences[last + 1]?.paragraph === paragraph) last += 1
  const isLast =
    last === sentence ||
    document.sentences.slice(sentence + 1, last + 1).every(({ start }) => isQuoted(document, start))
  // A word or two in marks are no quotation that goes on.
  return isLast && content.some(({ first, past }) => quotation[first] !== -1 && quotation[past - 1] !== -1)
}

/**
 * "Keller said the offer was late.↵“We have waited nine weeks.”": the paragraph before ends with somebody's words and gives
 * nobody else's, and the quotation is a paragraph of its own. The opening mark is the cue. `null`: nobody's.
 */
export function byTeller(reading: Reading, drafts: readonly Draft[], quotation: Standing): Draft | null {
  const { document, words, quotation: quoted } = reading
  const { sentence, paragraph } = quotation
  const before = document.sentences[sentence - 1]
  if (before?.paragraph !== paragraph - 1 || !fillsParagraph(reading, quotation)) return null
  const telling = drafts.filter(
    ({ sentence: at, frame, gloss }) =>
      document.sentences[at]!.paragraph === paragraph - 1 && (frame === 'say' || frame === 'tell') && gloss !== true,
  )
  const last = telling.findLast(draft => draft.sentence === sentence - 1 && draft.source !== null)
  const source = last?.source ?? null
  if (last === undefined || source === null || last.awaitsQuotation) return null
  if (!telling.every(other => other.source === null || isSame(words, other.source, source))) return null
  const { first } = reading.ranges[sentence]!
  let past = first
  while (past < words.length && quoted[past] === quoted[first]) past += 1
  return { ...SPOKEN, sentence, at: first, source, cue: { first, past: first + 1 }, content: [{ first, past }] }
}

/** Whether two sources are the same words, or one of them is a pronoun. */
function isSame(words: readonly string[], a: TokenRange, b: TokenRange): boolean {
  const [one, other] = [a, b].map(({ first, past }) => words.slice(first, past).join(' ')) as [string, string]
  return one === other || PRONOUN.test(one) || PRONOUN.test(other)
}

const PRONOUN = /^(?:he|she|it|they|who)$/

function isQuoted({ quotations }: Reading['document'], offset: number): boolean {
  return quotations.some(({ start, end }) => start <= offset && offset < end)
}

/** Nothing but the quotation, whole and in double marks, stands in its paragraph: in single ones it may be a heading. */
function fillsParagraph(
  { document: { paragraphs, text, quotations } }: Reading,
  { paragraph, span, index }: Standing,
): boolean {
  const { closed, mark } = quotations[index]!
  // One that nothing closes goes on in the paragraph below.
  const isWhole = closed || quotations[index + 1]?.continues === index
  return isWhole && mark === 'double' && !/[\p{L}\p{N}]/u.test(text.slice(span.end, paragraphs[paragraph]!.end))
}

/**
 * "Keller comes out next. “We will not sign.”": no verb gives the words to anybody, and the sentence before is about one person.
 * The opening mark is the cue. `null`: nobody's.
 */
export function bySubject(reading: Reading, drafts: readonly Draft[], { sentence, paragraph }: Standing): Draft | null {
  const { document, mention, words, quotation, ranges } = reading
  const before = sentence - 1
  if (document.sentences[before]?.paragraph !== paragraph) return null
  if (drafts.some(draft => draft.sentence === before || draft.sentence === sentence)) return null
  const { first, past } = ranges[before]!
  if (past <= first || quotation[first] !== -1 || words[past - 1] === '?') return null
  const named = mention[first]!
  const { chain = null, end = 0, form } = document.mentions[named] ?? {}
  if (chain === null || form === undefined || document.figures[chain]!.kind !== 'person') return null
  let close = first
  while (close < past && document.tokens[close]!.end <= end) close += 1
  // "Keller’s plane was late. “…”": the sentence is about something of his.
  if (
    close === first ||
    /^(?:'s|'|and|,)$/.test(words[close] ?? '') ||
    hasOther(reading, chain, { first: close, past })
  )
    return null
  const range = ranges[sentence]!
  let until = range.first
  while (until < words.length && quotation[until] === quotation[range.first]) until += 1
  return {
    ...SPOKEN,
    sentence,
    at: range.first,
    source: { first, past: close, head: close - 1 },
    cue: { first: range.first, past: range.first + 1 },
    content: [{ first: range.first, past: until }],
  }
}

/** Whether another person is named in the range. */
function hasOther(
  { mention, document }: Reading,
  chain: number,
  { first, past }: { first: number; past: number },
): boolean {
  for (let at = first; at < past; at += 1) {
    const other = mention[at] === -1 ? null : document.mentions[mention[at]!]!.chain
    if (other !== null && other !== chain && document.figures[other]!.kind === 'person') return true
  }
  return false
}
