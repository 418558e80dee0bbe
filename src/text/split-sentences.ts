/** @module From paragraphs to sentences. */
import type { Layers, Sentence, With } from '../document/layers.ts'
import type { Span } from '../document/span.ts'
import { trimmed } from '../document/span.ts'
import { BEFORE_NAME, BEFORE_NUMBER, MAY_END, OPENERS } from './abbreviations.ts'
import { timeStampLength } from './time-stamps.ts'

/** How far it looks to either side of a stop, in code units: a long name with title and verb ("Deputy Foreign Minister … asked"). */
const REACH = 80

/**
 * Code units of a sentence at most. The longest in print, with lists of names, stay under 1,500; beyond this the stops are
 * lost, and rules that look ahead in a sentence would take the square of its length.
 */
const LONGEST_SENTENCE = 4_000

/** Code units in which a time stamp and the beginning of its entry stand. */
const STAMPED = 80

/** Splits every paragraph; a heading, byline or line of boilerplate without inner stops is one sentence, and so is a time stamp. */
export function splitSentences({
  text,
  paragraphs,
  quotations,
}: With<'paragraphs' | 'quotations'>): Pick<Layers, 'sentences'> {
  const quotationEnds = new Set(quotations.filter(({ closed }) => closed).map(({ end }) => end))
  const sentences: Sentence[] = []
  for (const [paragraph, span] of paragraphs.entries()) {
    const stamp = span.start + timeStampLength(text.slice(span.start, Math.min(span.end, span.start + STAMPED)))
    const behind = { start: stamp, end: span.end }
    const inner = span.kind === 'heading' || span.kind === 'byline' ? [] : cutsIn(text, behind, quotationEnds)
    const cuts = stamp > span.start ? [stamp, ...inner] : inner
    let start = span.start
    for (const cut of withCutsInEndless(text, span.start, [...cuts, span.end])) {
      const sentence = trimmed(text, { start, end: cut })
      if (sentence.start < sentence.end) sentences.push({ ...sentence, paragraph })
      start = cut
    }
  }
  return { sentences }
}

/** The same cuts, and one between two words wherever they are too far apart. A word that is itself too long stays whole. */
function withCutsInEndless(text: string, from: number, cuts: readonly number[]): readonly number[] {
  const closer: number[] = []
  let start = from
  for (const cut of cuts) {
    while (cut - start > LONGEST_SENTENCE) {
      let end = start + LONGEST_SENTENCE
      while (end < cut && !/\s/.test(text[end]!)) end += 1
      if (end < cut) closer.push(end)
      start = end
    }
    closer.push(cut)
    start = cut
  }
  return closer
}

/** Where sentences end within a paragraph: offsets just behind the stop and the marks that close with it. */
function cutsIn(wholeText: string, paragraph: Span, quotationEnds: ReadonlySet<number>): readonly number[] {
  const cuts: number[] = []
  // A search that finds nothing stops here, not at the end of the report: it is made once a paragraph.
  const text = wholeText.slice(0, paragraph.end)
  // "in 1905.” [17]": the number of a note belongs to the sentence before it.
  const stops = /([.!?…。！？؟۔]+)(["”’'»)\]]*(?:\s?\[\d{1,3}\])*)/g
  stops.lastIndex = paragraph.start
  let start = paragraph.start
  for (let match = stops.exec(text); match; match = stops.exec(text)) {
    const stop = { at: match.index, mark: match[1]!, closers: match[2]! }
    const end = closersEnd(text, paragraph, stop, quotationEnds)
    if (end >= paragraph.end) break
    if (endsSentence(text, { start, end: paragraph.end }, stop, end, quotationEnds)) {
      cuts.push(end)
      start = end
    }
    stops.lastIndex = Math.max(end, stop.at + stop.mark.length)
  }
  return cuts
}

interface Stop {
  readonly at: number
  /** One stop or several: ".", "?!", "...". */
  readonly mark: string
  /** Quotation marks and brackets right behind it. */
  readonly closers: string
}

/** `.” “Next`: a straight mark may close here or open there; where a space stands between, there is no doubt. */
function closersEnd(text: string, paragraph: Span, stop: Stop, quotationEnds: ReadonlySet<number>): number {
  const first = stop.at + stop.mark.length
  const end = Math.min(first + stop.closers.length, paragraph.end)
  if (end >= paragraph.end || /\s/.test(text[end]!)) return end
  // No space: only what surely closes a quotation or bracket belongs to the stop.
  let at = first
  while (at < end && (quotationEnds.has(at + 1) || /[”»)\]]/.test(text[at]!))) at += 1
  return at
}

function endsSentence(text: string, rest: Span, stop: Stop, end: number, quotationEnds: ReadonlySet<number>): boolean {
  const next = trimmed(text, { start: end, end: Math.min(rest.end, end + REACH) })
  // Nothing but white space within reach: it does not matter where it is cut.
  if (next.start === next.end) return false
  const after = text.slice(next.start, next.end)
  if (next.start === end) return joinsNext(text, rest, stop, end, after)
  if (!opensSentence(after)) return false
  const closesQuotation = end > stop.at + stop.mark.length && quotationEnds.has(end)
  if (closesQuotation && /[!?…]$/.test(stop.mark) && isReportingFrame(after)) return false
  return stop.mark !== '.' || !isAbbreviated(text, rest.start, stop.at, after)
}

/** A capital, a number, an opening mark; or a name that begins small: "al-Rashid", "eBay". */
function opensSentence(after: string): boolean {
  return (
    /^[“‘"'«([¿¡‹„]*[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£#@•*●▪\p{Extended_Pictographic}]/u.test(after) ||
    /^[“‘"']?(?:al-|el-|e|i)\p{Lu}/u.test(after)
  )
}

/** “Is that all?” Keller asked. A frame in small letters ("he asked") needs no rule: no sentence begins small. */
function isReportingFrame(after: string): boolean {
  const names = after.slice(0, Math.max(0, after.search(REPORTS)))
  return NAMES.test(names) && !/^(?:He|She|They|We|It|You|Then|But|And|The|A|An|This|That)\s/.test(after)
}

const REPORTS =
  /\s+(?:(?:has|had|then|later|also|reportedly|once|again)\s+)?(?:said|says|asked|asks|told|tells|added|adds|replied|wrote|writes|wondered|demanded|shouted|exclaimed|declared|cried|answered|inquired|joked|quipped|insisted|continued|recalled|remarked|responded|tweeted|posted|yelled|whispered|muttered|snapped)\b/
/** Up to six words with capitals. */
const NAMES = /^\p{Lu}[\p{L}\p{M}.’'-]*(?:\s+\p{Lu}[\p{L}\p{M}.’'-]*){0,5}$/u

/** Top-level names that people write with a capital ("Example.Com"): no new sentence. */
const DOMAIN = /^(?:Com|Org|Net|Info|Gov|Edu|Co|Io|Uk|Ru|De|Fr|Eu|Us|Tv|Biz|Js|Ai)\b/

/** "was not imminent.Later, the": a sentence ends although no space follows. */
function joinsNext(text: string, rest: Span, stop: Stop, end: number, after: string): boolean {
  if (/[。！？]$/.test(stop.mark)) return true
  const before = text.slice(Math.max(rest.start, stop.at - REACH), stop.at)
  const closed = end > stop.at + stop.mark.length
  if (closed && /^[“‘«]\p{Lu}/u.test(after)) return true
  if (
    !/[\p{Ll}\p{M}\d”’"')]$/u.test(before) ||
    !/^[“‘]?(?:\p{Lu}[\p{Ll}\p{M}]+(?=[\s,’'])|(?:A|I)\s\p{Ll})/u.test(after)
  )
    return false
  const chunk = before.slice(before.search(/\S*$/)) + stop.mark + after.slice(0, after.search(/\s|$/))
  if (/:\/\/|www\.|@/i.test(chunk) || DOMAIN.test(after)) return false
  const word = wordBefore(text, rest.start, stop.at)
  // "St.Petersburg", "J.Smith", "Ph.D": abbreviations without their space.
  return (
    word.length > 1 &&
    !BEFORE_NAME.has(word.toLowerCase()) &&
    !BEFORE_NUMBER.has(word.toLowerCase()) &&
    !word.includes('.')
  )
}

/** Whether the full stop at `at` belongs to an abbreviation and ends nothing. */
function isAbbreviated(text: string, start: number, at: number, after: string): boolean {
  const word = wordBefore(text, start, at)
  const lower = word.toLowerCase()
  const next = /^[“‘"'«(]*([\p{L}\p{M}\p{N}’'-]*)/u.exec(after)![1]!
  const nextOpens = OPENERS.has(next.toLowerCase().replace(/[’'].*$/, '')) || /^[“"«]/.test(after)
  // "1. Flour": the number of an item, at the very start.
  if (/^[\p{N}]{1,3}$|^[\p{L}]$/u.test(word) && text.slice(start, at).trim() === word) return true
  if (BEFORE_NUMBER.has(lower) && /^\d/.test(next)) return true
  // "(b. March 1950)": born, died, about.
  if (/^[bcdm]$/.test(word) && text[at - 2] === '(') return true
  if (BEFORE_NAME.has(lower)) return /^[\p{Lu}\p{N}(]/u.test(after)
  if (lower === 'a.m' || lower === 'p.m') return isTimeWord(next)
  if (lower === 'etc' || lower === 'no' || lower === 'nos' || lower === 'am' || lower === 'pm') return false
  if (MAY_END.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !nextOpens
  // "J. Smith", "John F. Keller"; but "plan B. The talks".
  return /^\p{Lu}$/u.test(word) && !nextOpens
}

function isTimeWord(word: string): boolean {
  return /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|gmt|utc|[a-z]{0,2}st|[a-z]{0,2}dt|[ecmp]t|cet|eastern|central|mountain|pacific|local)$/i.test(
    word,
  )
}

/** The word that ends at `at`, with its inner stops: "U.S", "Ph.D", "e.g". */
function wordBefore(text: string, start: number, at: number): string {
  const window = text.slice(Math.max(start, at - 24), at)
  // No word goes over a space, and a search that begins behind it is short.
  return /[\p{L}\p{M}\p{N}]*(?:\.[\p{L}\p{M}]+)*$/u.exec(window.slice(window.lastIndexOf(' ') + 1))![0]
}
