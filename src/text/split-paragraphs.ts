/** @module From characters to paragraphs, and what each is for: heading, byline, body or boilerplate. */
import type { Document, Layers, Paragraph, ParagraphKind } from '../document/layers.ts'
import type { Span } from '../document/span.ts'
import { textOf, trimmed } from '../document/span.ts'
import { boilerplateIn } from './boilerplate.ts'
import { isByline, isNameAndOutlet } from './bylines.ts'

/** Longest line of hard-wrapped text: RFC 5322 advises 78, some programs wrap at 80 or 90. A newspaper's paragraph is longer. */
const WIDEST_WRAP = 100

/** Narrowest column worth calling wrapped: below it are lists and verse. */
const NARROWEST_WRAP = 50

/** A headline longer than this would not fit a page; longest in our own reports: 120. */
const LONGEST_TITLE = 220

/** A heading between paragraphs is shorter than a title. */
const LONGEST_HEADING = 100
const MOST_HEADING_WORDS = 14

/** Every paragraph with its kind. In news text a new line is a new paragraph; hard-wrapped lines (e-mail) are joined first. */
export function splitParagraphs({ text }: Document): Pick<Layers, 'paragraphs'> {
  const spans = joinWrapped(text, linesOf(text))
  return { paragraphs: withKinds(text, spans) }
}

/** A line that is not blank, without the white space at its ends. */
interface Line extends Span {
  /** A blank line, or the beginning of the text, comes before it. */
  readonly afterGap: boolean
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  let afterGap = true
  for (const { index, 0: mark } of [...text.matchAll(/\r\n|[\n\r\v\f\u2028\u2029]/g), { index: text.length, 0: '' }]) {
    const { start: from, end } = trimmed(text, { start, end: index })
    if (from < end) lines.push({ start: from, end, afterGap })
    afterGap = from === end
    start = index + mark.length
  }
  return lines
}

/**
 * Joins the lines of hard-wrapped paragraphs. A line was wrapped if the next line's first word would not have fitted on it
 * any more; believed only where a block of short lines breaks at least once in the middle of a sentence.
 */
function joinWrapped(text: string, lines: readonly Line[]): readonly Span[] {
  const narrow = (line: Line) => line.end - line.start <= WIDEST_WRAP
  const pairs = lines.slice(1).map((next, index) => {
    const line = lines[index]!
    return !next.afterGap && narrow(line) && narrow(next) ? { line, next } : undefined
  })
  const width = pairs.reduce((widest, pair) => Math.max(widest, pair ? pair.line.end - pair.line.start : 0), 0)
  const full = ({ line, next }: { readonly line: Line; readonly next: Line }) =>
    line.end - line.start + 1 + firstWordLength(text, next) > width && line.end - line.start > width / 2
  const wrapped =
    width >= NARROWEST_WRAP && pairs.some(pair => pair && full(pair) && breaksSentence(text, pair.line, pair.next))

  const spans: Span[] = lines.slice(0, 1)
  for (const [index, next] of lines.slice(1).entries()) {
    const pair = pairs[index]
    const before = spans.at(-1)!
    if (wrapped && pair && full(pair) && !isSignatureMark(textOf(text, next))) {
      spans[spans.length - 1] = { start: before.start, end: next.end }
    } else spans.push(next)
  }
  return spans.map(({ start, end }) => ({ start, end }))
}

function firstWordLength(text: string, { start, end }: Span): number {
  let at = start
  while (at < end && !/\s/.test(text[at]!)) at += 1
  return at - start
}

/** "… would say / nothing more": no stop, then a small letter. */
function breaksSentence(text: string, line: Span, next: Span): boolean {
  return (
    /[\p{L}\p{N},;’'"”)-]$/u.test(text.slice(Math.max(line.start, line.end - 2), line.end)) &&
    /^[“‘"'(]?\p{Ll}/u.test(text.slice(next.start, next.start + 4))
  )
}

/** "-- " alone on a line: the signature begins. Source: RFC 3676, section 4.3. */
function isSignatureMark(line: string): boolean {
  return line === '--' || line === '—'
}

function withKinds(text: string, spans: readonly Span[]): readonly Paragraph[] {
  const signature = signatureStart(text, spans)
  const paragraphs: Paragraph[] = []
  const above = new Set<ParagraphKind>()
  for (const [index, span] of spans.entries()) {
    const line = span.end - span.start <= 1000 ? textOf(text, span) : undefined
    const kind = index >= signature ? 'boilerplate' : kindOf(line, above)
    if (kind === 'heading' || kind === 'body') above.add(kind)
    paragraphs.push({ ...span, kind })
  }
  return withoutLastHeadings(paragraphs)
}

/** `line` is undefined when it is too long to be anything but body; `above` has the kinds of what stands before it. */
function kindOf(line: string | undefined, above: ReadonlySet<ParagraphKind>): ParagraphKind {
  if (line === undefined) return 'body'
  if (!/[\p{L}\p{N}]/u.test(line)) return /[?!]/.test(line) ? 'body' : 'boilerplate'
  if (boilerplateIn(line) !== undefined) return 'boilerplate'
  if (isByline(line)) return 'byline'
  // A name alone is also the look of a heading, so there must be a heading above it.
  if (above.has('heading') && !above.has('body') && isNameAndOutlet(line)) return 'byline'
  if (above.size === 0) return isTitle(line) ? 'heading' : 'body'
  return isHeading(line) ? 'heading' : 'body'
}

/** A signature is the smaller part of a letter: a "--" that more text follows than precedes is only a rule. */
function signatureStart(text: string, spans: readonly Span[]): number {
  const at = spans.findLastIndex(span => span.end - span.start <= 2 && isSignatureMark(textOf(text, span)))
  return at >= 0 && (spans.at(-1)!.end - spans[at]!.end) * 2 < spans.at(-1)!.end ? at : spans.length
}

/** A heading heads something: at the end of the text it is body after all. A text that is all headings is all body. */
function withoutLastHeadings(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const lastBody = paragraphs.findLastIndex(({ kind }) => kind === 'body')
  return paragraphs.map((paragraph, index) =>
    paragraph.kind === 'heading' && index > lastBody ? { ...paragraph, kind: 'body' } : paragraph,
  )
}

function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && startsLikeHeading(line) && !endsLikeBody(line) && !hasInnerStop(line)
}

function isHeading(line: string): boolean {
  if (line.length > LONGEST_HEADING || !startsLikeHeading(line) || endsLikeBody(line) || hasInnerStop(line))
    return false
  return line.split(/\s+/).length <= MOST_HEADING_WORDS
}

function startsLikeHeading(line: string): boolean {
  return /^(?:\d{1,2}[.)]\s+)?[“‘"'«([]*[\p{Lu}\p{Lt}\p{N}\p{Lo}]/u.test(line)
}

/** A full stop, a colon, a comma; or a word, or a letter, that cannot be the last: "The minister met with". */
function endsLikeBody(line: string): boolean {
  return (
    /(?:[.!:;,…–—-]|[.!…]\s?[”’"')\]]+)$/u.test(line) ||
    /\s(?:a|an|the|of|to|and|or|but|with|at|by|from|as|that|who|which|was|were|is|are|has|had|would|will)$/i.test(
      line,
    ) ||
    /\s[b-hj-z]$/.test(line)
  )
}

/** A stop between two sentences: "He left. She did not". Initials and "vs." are none. */
function hasInnerStop(line: string): boolean {
  return /\p{Ll}{4}[.!][”’"')]*\s+\p{Lu}/u.test(line)
}
