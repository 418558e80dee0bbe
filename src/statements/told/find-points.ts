/** @module Points: what a report says that a text sets out, each in its own piece of a sentence. MODEL §5, P4. */
import { covers, overlaps, type Span } from '../../document/span.ts'
import type { PointsOfLine } from '../scoring/weigh-points.ts'
import { changesIn, goingOnIn, isAboutPart, isChange, isTermOfDeal } from './further-points.ts'
import type { Line } from './lines.ts'
import { numberedPointsIn } from './numbered-points.ts'
import { ordinalPointsIn } from './ordinal-points.ts'
import { FEWEST, piecesOf } from './pieces-of-points.ts'
import { DOES_NOW, HEDGE, SAYS, WOULD } from './point-words.ts'
import { byKnowers, isOfKnowers } from './points-by-knowers.ts'
import { ofAnswersIn } from './points-of-answers.ts'
import { ofBothVersions, ofVersionsByDay } from './points-of-versions.ts'
import { demandedIn, figureBefore, purposeIn, STRUCK, setOut } from './set-out.ts'
import { setOutByHeads, setOutByPart, setOutByPronoun } from './set-out-by-heads.ts'
import { countOf } from './text-words.ts'
import type { TextNamed } from './told-text.ts'

/** One point; offsets within its line, `text` an index into the texts. */
export interface PointFound {
  readonly line: number
  readonly span: Span
  readonly text: number
  /** "point eleven" is 11. */
  readonly number: number | null
}

/** "According to two people who have read both, it keeps the levy": told by whoever knows the text. */
const BY_OTHERS_IT = '^According to [^.;:“”"]{2,90}, it'

/** "In the fifth it adds a date", "To the ninth, on nets, it adds a map": a point of another's text, and what this one does to it. */
const IN_A_POINT_IT =
  '^(?:In|To|On|Under|From) the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|other|same)(?: \\p{Ll}+)?(?:, (?:on|about) [^,.;]{2,40},)? it'

/** "Its nine articles call for a fund", "the agency has learned that its first page speaks of …" */
const ITS_PARTS =
  '(?:^|\\b(?:that|said|says) )[Ii]ts (?:[\\p{Ll}\\d]+ )?(?:points|articles|paragraphs|clauses|pages?|sections|provisions|annex|preamble|terms)'

/** "It asks for a truce", "our source says that it hands observers a bunk": the text named just before. */
const IT = new RegExp(
  `(?:^(?:[^.;:]{0,50}[:,] )?It|^(?:But|And|Yet|However,|Still,|In addition,|Instead,) it|\\bthat it|${BY_OTHERS_IT}|${IN_A_POINT_IT}|${ITS_PARTS}|^(?:One|Both|Two|Three|Several|An?|The) (?:of them|(?:\\p{Lu}+ )?(?:officials?|diplomats?|sources?|delegates?|people)) (?:\\p{Ll}+ ){0,4}(?:said|says|added) it) (?:${HEDGE}${SAYS}|${WOULD})\\b`,
  'u',
)

/** "The agreement also calls for …": of the text the report has spoken of. */
const THE_DEAL = new RegExp(
  `^(?:[“"]?(?:But |And |Yet )?[Tt]he (?:[\\p{Ll}-]+ ){0,2}(?:deal|agreement|accord|contract|pact|package|offer)) (?:${HEDGE}${SAYS}|${WOULD})\\b`,
  'u',
)

/** "Under the agreement, …": what follows stands in it. */
const UNDER_DEAL =
  /^[“"]?In it, |^[“"]?(?:Under|As part of|According to) (?:the (?:terms of (?:the |this |that )?)?|its |this |that )(?:[\p{Ll}-]+ ){0,3}(?:deal|agreement|accord|pact|arrangement|contract|package|offer|settlement|truce|treaty)\b,? |^[“"]?Under (?:it|its terms|the terms), /u

/** "Most delicate is point five. It promises …" */
const NAMES_POINT = /\b(?:point|article|clause|paragraph|section) (\d{1,3}|\p{Ll}+)[.:]?$/u

/**
 * What the texts set out.
 * @param weighed what a trained reader finds beside the rules
 */
export function pointsIn(
  lines: readonly Line[],
  texts: readonly TextNamed[],
  weighed: PointsOfLine | null = null,
): readonly PointFound[] {
  const points: PointFound[] = []
  lines.forEach((line, at) => {
    const byNumber = numberedPointsIn(line)
    const names = texts.filter(one => one.line === at).map(({ name }) => name)
    const found = byNumber.length > 0 ? byNumber : ordinalPointsIn(lines, at, names)
    const numbered = found.flatMap(({ number, span }): readonly PointFound[] => {
      const text = texts.findLastIndex(one => one.line <= at && one.state !== 'alternative' && one.state !== 'counter')
      return text < 0 ? [] : [{ line: at, span, text, number }]
    })
    const from = numbered[0]?.span.start ?? line.words.length
    // "It set aside a fifth of the tolls and, in Article 14, promised …": what stands before the number is told as ever.
    const before = from === line.words.length ? lines : lines.with(at, { ...line, words: line.words.slice(0, from) })
    points.push(...(from === 0 ? [] : unnumbered(before, at, texts, points)), ...numbered)
    const more = weighed?.(at, points).flatMap(({ span, text }) => split(line, at, text, span)) ?? []
    points.push(...more)
  })
  // "; the new one, by whoever read it, says two": the name of a text is nothing that one says.
  const isName = ({ line, span }: PointFound) =>
    texts.some(
      text =>
        text.line === line &&
        text.noun !== '' &&
        covers(text.name, span) &&
        !/\d/.test(lines[line]!.words.slice(span.start, span.end)),
    )
  return ofVersionsByDay(
    lines,
    texts,
    points.filter(point => !isName(point)),
  )
}

function unnumbered(
  lines: readonly Line[],
  at: number,
  texts: readonly TextNamed[],
  points: readonly PointFound[],
): readonly PointFound[] {
  const line = lines[at]!
  const both = ofBothVersions(lines, at, texts, points)
  if (both.length > 0) return both
  const named = [...texts.keys()].filter(
    index =>
      texts[index]!.line === at && texts[index]!.state !== 'alternative' && texts[index]!.name.end <= line.words.length,
  )
  // "…, compared with 40 in the first draft": a text held beside the one the report goes into is not gone on about.
  const isBeside = (index: number) => isCompared(lines, index, texts)
  // "a month later than in the first draft": nor is one that another is only compared with.
  const topics = texts.map((text, index) =>
    isBeside(index) || text.isAside === true ? { ...text, state: 'alternative' as const } : text,
  )
  const told = points.filter(({ text }) => !isBeside(text))
  const about = named.filter(index => !isBeside(index))
  // "amendments to the draft, including a guarantee": a piece is of the text named first.
  const found = named
    .filter(index => !isOfKnowers(line, texts[index]!.name))
    .flatMap(index => pointsOf(line, at, index, texts[index]!))
    .filter(({ span }, place, all) => all.findIndex(other => other.span.start === span.start) === place)
  const known = byKnowers(lines, at, named, topics).flatMap(({ text, span }) => split(line, at, text, span))
  const own = [
    ...found,
    ...ofTextBefore(lines, at, about, told, topics),
    ...inDealBefore(line, at, named, topics),
    ...listedBelow(lines, at, named, topics),
    ...apartFrom(found, [...known, ...whatIsGone(line, at, topics), ...ofItsParts(line, at, named, topics)]),
  ]
  if (own.length > 0) return own
  const answers = ofAnswersIn(lines, at, topics)
  return answers.length > 0
    ? answers.map(({ span, text }) => ({ line: at, span, text, number: null }))
    : goingOn(lines, at, named, told, topics)
}

/** Whether a text is named only to measure another by it, which was named before. */
function isCompared(lines: readonly Line[], index: number, texts: readonly TextNamed[]): boolean {
  const { name, line, state } = texts[index]!
  if (state !== 'first' || figureBefore(lines[line]!, name) === null) return false
  return texts.slice(0, index).some(other => other.state !== 'first' && other.line >= line - NEAR)
}

/** What is not yet in one of the pieces found. */
function apartFrom(found: readonly PointFound[], more: readonly PointFound[]): readonly PointFound[] {
  return more.filter((point, at) => ![...found, ...more.slice(0, at)].some(other => overlaps(other.span, point.span)))
}

/** "It would cap …", of the text named in the two sentences before. */
function ofTextBefore(
  lines: readonly Line[],
  at: number,
  named: readonly number[],
  points: readonly PointFound[],
  texts: readonly TextNamed[],
): readonly PointFound[] {
  const line = lines[at]!
  const reach = NAMES_POINT.test(lines[at - 1]?.words ?? '') ? FAR : NEAR
  const lastLine = texts.findLast(
    text =>
      text.line < at &&
      text.line >= at - reach &&
      text.state !== 'alternative' &&
      !isLookedAt(lines[text.line]!.words, text.name),
  )?.line
  const point = points.at(-1)
  // "The note was the union’s answer to the first paper. It would …": of several the one named first, whoever found it.
  const first = [...texts.keys()]
    .filter(index => texts[index]!.line === lastLine && texts[index]!.state !== 'alternative')
    .toSorted((a, b) => texts[a]!.name.start - texts[b]!.name.start)[0]
  const last = point !== undefined && point.line >= at - 1 && point.line !== lastLine ? point.text : (first ?? -1)
  // "The union’s own paper went out on Monday. It turns the levy around": of whom the sentence before is about.
  const isTopic =
    lastLine === at - 1 &&
    texts.some(text => text.line === lastLine && text.name.start <= OPENING && text.state !== 'first')
  if (named.length > 0 || last < 0 || HAS_SO_MANY.test(line.words) || /:$/.test(line.words.trim())) return []
  const it = line.words.match(IT) ?? (isTopic ? line.words.match(IT_DOES) : null)
  if (it === null) {
    // "In return it offers a fund", "It has the boats leave the bay": of what the sentence before is about, by grammar.
    const piece = isTopic || point?.line === at - 1 ? setOutByPronoun(line) : null
    return piece === null ? [] : split(line, at, last, piece)
  }
  const own = it[0].search(/(?<=\b(?:that|said|says|added) )[Ii]ts? |(?<=, )it |(?<=^(?:In|To|On|Under|From) .*)it /)
  const start = own < 0 ? 0 : it.index! + own
  const number = countOf(lines[at - 1]?.words.match(NAMES_POINT)?.[1] ?? '')
  return split(line, at, last, { start, end: line.words.length }).map(point => ({ ...point, number }))
}

/** "Of the 12 points of the first paper it accepts eight": another is gone on about, which "it" is. */
function isLookedAt(words: string, { start, end }: Span): boolean {
  return /^(?:Of|From|Unlike|Like|To|Against) $/.test(words.slice(0, start)) && /^,? it \p{Ll}/u.test(words.slice(end))
}

/** A text named so early in its sentence is what the sentence is about. */
const OPENING = 12

const IT_DOES = new RegExp(`^It ${DOES_NOW} (?=\\p{L}|\\d)`, 'u')

/** How many sentences back "it" may reach; a text named by its number of points is gone into at length. */
const NEAR = 3

/** How many sentences back "the agreement" may reach: about a page. */
const FAR = 15

function inDealBefore(
  line: Line,
  at: number,
  named: readonly number[],
  texts: readonly TextNamed[],
): readonly PointFound[] {
  if (named.length > 0) return []
  const under = line.words.match(UNDER_DEAL)
  if (under === null && !THE_DEAL.test(line.words)) return []
  const text = texts.findLastIndex(one => one.line < at && one.line >= at - FAR && one.state !== 'alternative')
  return text < 0 ? [] : split(line, at, text, { start: under?.[0].length ?? 0, end: line.words.length })
}

/** "The offer includes:", and below it a line for each thing. */
const OPENS_LIST =
  /\b(?:includes?|contains?|are|is|says|provides for|calls for|as follows|following|terms|points|proposes|offers)(?: [\p{Ll} ]{0,30})?:$/u
const BULLET = /^(?:[•*·–—-]|\d{1,2}[.)]) ?/u

/** More are no terms of a text. */
const LONGEST_LIST = 12

function listedBelow(
  lines: readonly Line[],
  at: number,
  named: readonly number[],
  texts: readonly TextNamed[],
): readonly PointFound[] {
  if (named.length > 0) return []
  const above = lines
    .slice(Math.max(0, at - LONGEST_LIST), at)
    .findLastIndex(({ words }) => OPENS_LIST.test(words.trim()))
  if (above < 0) return []
  const opening = Math.max(0, at - LONGEST_LIST) + above
  const isItem = ({ words }: Line) => BULLET.test(words) || !/[.!?”"]$/.test(words.trim())
  if (!lines.slice(opening + 1, at + 1).every(isItem)) return []
  const text = texts.findLastIndex(
    one => one.line <= opening && one.line >= opening - NEAR && one.state !== 'alternative',
  )
  const { words } = lines[at]!
  const start = words.match(BULLET)?.[0].length ?? 0
  return text < 0 || words.length - start < FEWEST
    ? []
    : [{ line: at, span: { start, end: words.length }, text, number: null }]
}

/** "The levy clause has vanished", "point seven is gone": what a version no longer says. */
const GONE =
  /\b[Tt]he (?:[\p{L}-]+ )?(?:clause|provision|article|paragraph|passage|section|point \p{L}+)s?(?: (?:on|about) [^,.;]{1,40}?)? (?:has|have|had|is|are|was|were) (?:now |also |been |altogether )*(?:gone|vanished|disappeared|dropped|removed|deleted|cut|struck out|taken out|watered down|softened|rewritten)\b[^,.;]*/gu

/** "Gone is the paragraph on coal", "New is a levy on salt". */
const TURNED_ROUND =
  /^(?:Also |And |But )?(?:[Gg]one|[Mm]issing|[Nn]ew|[Aa]dded|[Aa]bsent|[Dd]ropped|[Dd]eleted|[Oo]ut|[Ii]n)(?: too)? (?:is|are|was|were|goes|go|went|comes|come|came) (?:the|an?|all|any|two|three|its|\p{Ll}+s)\b[^.;]*/u

function whatIsGone(line: Line, at: number, texts: readonly TextNamed[]): readonly PointFound[] {
  const text = texts.findLastIndex(({ line: here, state }) => here <= at && here >= at - 2 && state !== 'alternative')
  if (text < 0) return []
  const turned = line.words.match(TURNED_ROUND)
  return [...line.words.matchAll(GONE), ...(turned === null ? [] : [turned])].map(found => ({
    line: at,
    span: { start: found.index!, end: found.index! + found[0].length },
    text,
    number: null,
  }))
}

function goingOn(
  lines: readonly Line[],
  at: number,
  named: readonly number[],
  points: readonly PointFound[],
  texts: readonly TextNamed[],
): readonly PointFound[] {
  const line = lines[at]!
  const last = points.at(-1)
  const before = last?.line === at - 1 ? last : undefined
  // The version that the paragraph is about, or the sentence before it.
  const topic = texts.findLastIndex(
    text =>
      text.line < at &&
      (lines[text.line]!.paragraph === line.paragraph || text.line >= at - CLOSE) &&
      text.state !== 'alternative',
  )
  const isOfVersion = topic >= 0 && (texts[topic]!.state === 'revised' || texts[topic]!.state === 'first')
  const deal = texts.findLastIndex(text => text.line < at && text.state !== 'alternative')
  const isOfDeal =
    deal >= 0 &&
    texts[deal]!.line >= at - NEAR &&
    STRUCK.test(texts[deal]!.noun) &&
    named.length === 0 &&
    isTermOfDeal(line)
  if (isOfDeal) return split(line, at, deal, { start: 0, end: line.words.length })
  // "It turns the levy around. A truce comes first; talks start from the line; the funds stay where they are."
  const isList =
    named.length === 0 && line.speakers.length === 0 && line.quoted.length === 0 && line.words.split('; ').length > 2
  const subject = isList ? subjectOfParagraph(lines, at, texts, before) : -1
  if (subject >= 0) return split(line, at, subject, { start: 0, end: line.words.length })
  const isSameParagraph = topic >= 0 && lines[texts[topic]!.line]!.paragraph === line.paragraph
  const piece =
    named.length > 0 || (isOfVersion && before === undefined && !isSameParagraph && !isChange(line))
      ? null
      : goingOnIn(line, before !== undefined, isOfVersion)
  if (piece === null) return []
  // "There would now be five and not nine": so it is in the later version, whichever text was named in passing.
  const changed = CHANGED_NOW.test(line.words)
    ? texts.findLastIndex(one => one.line < at && one.line >= at - FAR && one.state === 'revised')
    : -1
  const text = changed >= 0 ? changed : (before?.text ?? topic)
  return split(line, at, text, piece).map(point => ({ ...point, number: before?.number ?? null }))
}

const CHANGED_NOW =
  /\bwould now\b|\bnow \p{L}+[^.;]{0,60} (?:and not|instead of|rather than|down from|up from|where before)\b/u

/** The text that the sentences before were about: told of in the point before, or named at their head and then "It". */
function subjectOfParagraph(
  lines: readonly Line[],
  at: number,
  texts: readonly TextNamed[],
  before: PointFound | undefined,
): number {
  const isSame = (line: number) => lines[line]!.paragraph === lines[at]!.paragraph
  if (before !== undefined) return isSame(at - 1) ? before.text : -1
  return texts.findIndex(
    ({ line, name, state }) =>
      line < at &&
      line >= at - CLOSE &&
      isSame(line) &&
      name.start <= OPENING &&
      state !== 'alternative' &&
      lines.slice(line + 1, at).every(({ words }) => /^It\b/.test(words)),
  )
}

/** "An annex lists 22 villages", "the period has been cut to five days": of the text the report has just spoken of. */
function ofItsParts(
  line: Line,
  at: number,
  named: readonly number[],
  texts: readonly TextNamed[],
): readonly PointFound[] {
  const text = texts.findLastIndex(one => one.line <= at && one.line >= at - FAR && one.state !== 'alternative')
  if (text < 0) return []
  const isNear = texts[text]!.line >= at - CHANGES_REACH
  if (named.length === 0 && IN_BRACKETS.test(line.words)) {
    const revised = texts.findLastIndex(one => one.line <= at && one.line >= at - FAR && one.state === 'revised')
    return [{ line: at, span: { start: 0, end: line.words.length }, text: revised < 0 ? text : revised, number: null }]
  }
  if (named.length === 0 && isAboutPart(line) && line.speakers.length === 0)
    return split(line, at, text, { start: 0, end: line.words.length })
  if (!isNear) return []
  const part = named.length === 0 && line.speakers.length === 0 ? setOutByPart(line) : null
  if (part !== null) return split(line, at, text, part)
  return changesIn(line).map(span => ({ line: at, span, text, number: null }))
}

/** "… reworked the plan.", "What has changed?", "The pause is now …" */
const CLOSE = 2

/** "The clause on fish is still in brackets": not agreed. */
const IN_BRACKETS =
  /\b(?:is|are|was|were|remains?|remained|stays?|stayed|stands?|stood|left|kept|put|sits?) (?:still |now |there |only |also |yet )*[“"‘']?(?:in (?:square )?brackets|bracketed)\b/iu

/** How many sentences behind a text may tell what was changed in it. */
const CHANGES_REACH = 4

/** "It now has ten points": how long it is, and nothing that it says. */
const HAS_SO_MANY =
  /^It (?:now )?(?:has|contains|consists of|runs to) (?:\d+|[a-z]+) (?:points|articles|paragraphs|clauses|pages)/u

function pointsOf(line: Line, at: number, text: number, { name, noun }: TextNamed): readonly PointFound[] {
  // "answered with 18 per cent": the answer is what it sets out.
  if (noun === '') return split(line, at, text, name)
  const figure = figureBefore(line, name)
  if (figure !== null) return [{ line: at, span: figure, text, number: null }]
  const demanded = demandedIn(line, name)
  if (demanded.length > 0) return demanded.map(span => ({ line: at, span, text, number: null }))
  const piece = setOut(line, name) ?? setOutByHeads(line, name) ?? purposeIn(line, name)
  return piece === null ? [] : split(line, at, text, piece)
}

/** Each piece of what is set out is a point of its own. */
function split(line: Line, at: number, text: number, span: Span): readonly PointFound[] {
  return piecesOf(line, span).map(piece => ({ line: at, span: piece, text, number: null }))
}
