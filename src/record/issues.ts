/** @module Issues: what the parties talk about, found by the words of a readable list (issues.json) and what a record adds to it. */
import { stems, wordStems } from '../alignment/content-words.ts'
import { rememberingTexts } from '../alignment/remembering.ts'
import { overlaps, type Span } from '../document/span.ts'
import { patternPlaces, WITHDRAWAL_ISSUE } from './issue-patterns.ts'
import list from './issues.json' with { type: 'json' }
import type { Issue } from './record.ts'

/** Whatever is negotiated, the text as a whole is an issue of its own. */
export const TEXT_ISSUE = 'text-on-the-table'
/** Whether an issue is a text as a whole: the one on the table, or one of several plans. */
export function isTextIssue(id: string): boolean {
  return id.startsWith(TEXT_ISSUE)
}

/** Whether there will be talks at all. */
export const TALKS_ISSUE = 'further-talks'
/** Id in `issues.json`; a guarantee of something is about that thing. */
export const GUARANTEES_ISSUE = 'security-guarantees'
/** Id in `issues.json`; lists and exchanges of people belong to it though no word of it is said. */
export const PRISONERS_ISSUE = 'prisoners-and-detainees'
/** Id in `issues.json`: land, and who has it. */
export const TERRITORY_ISSUE = 'territory-and-borders'
/** Id in `issues.json`: until when. */
export const TIMETABLE_ISSUE = 'timetable'
/** Id in `issues.json`: who is to judge. */
export const ARBITRATION_ISSUE = 'arbitration-and-dispute-settlement'
/** Id in `issues.json`. */
export const TREATY_EXIT_ISSUE = 'leaving-a-treaty'

/** What the list puts behind a word of everyday use. */
const EVERYDAY_MARK = /\?$/

/** What the list puts before a word that names no issue and only shows that the issue is spoken of. */
const SUPPORT_MARK = '+'

const LINES = list.issues.map(line => {
  const [label, words] = line.split(': ') as [string, string]
  return { label, words: words.split(', ') }
})

/** In the order of the list. Ids are the labels in lower case with hyphens. */
export const ISSUES: readonly Issue[] = LINES.map(({ label, words }) => ({
  id: issueId(label),
  label,
  synonyms: words.filter(word => !word.startsWith(SUPPORT_MARK)).map(word => word.replace(EVERYDAY_MARK, '')),
}))

/** Words of the list that mean their issue only beside a plainer wording of it: the "flow" of a river, or of visitors. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  LINES.flatMap(({ words }) =>
    words.filter(word => EVERYDAY_MARK.test(word)).map(word => word.replace(EVERYDAY_MARK, '')),
  ),
)

/** Issue → words that name it by themselves no more than a river names the sharing of water, but stand beside what does. */
export const SUPPORTING: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.map(({ label, words }) => [
    issueId(label),
    words.filter(word => word.startsWith(SUPPORT_MARK)).map(word => word.slice(SUPPORT_MARK.length)),
  ]),
)

const LISTED_IDS: ReadonlySet<string> = new Set(ISSUES.map(({ id }) => id))

/** Whether an issue is of the list or part of one that is, and not learnt from the reports. */
export function isListed(id: string): boolean {
  return LISTED_IDS.has(wholeOf(id))
}

/** Between the id of an issue and that of its part: no label has it. */
const PART = '--'

/** Id of a part of an issue. */
export function partId(issue: string, label: string): string {
  return `${issue}${PART}${issueId(label)}`
}

/** The issue that one is part of; itself, where it is none's. */
export function wholeOf(id: string): string {
  return id.split(PART, 1)[0]!
}

/** Whether an issue is part of another. */
export function isPart(id: string): boolean {
  return id.includes(PART)
}

/** "Annex C" → "annex-c". */
export function issueId(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

interface Phrase {
  readonly stems: readonly string[]
  /** It ends as a noun made of a verb does: "crossings". */
  readonly isGerund: boolean
  /** A single word for several bodies that speak for themselves when they are one: "ministries". */
  readonly isOfBodies: boolean
  readonly issue: string
}

/** First stem → phrases that begin with it, the longest first, so that "permanent ceasefire" is not a ceasefire. */
export type IssuePhrases = ReadonlyMap<string, readonly Phrase[]>

/** Phrases of issues, to look for in a text. */
export function phrasesOf(issues: readonly Issue[]): IssuePhrases {
  const phrases = issues.flatMap(({ id, synonyms }) =>
    synonyms.map((synonym): Phrase => ({ ...readSynonym(synonym), issue: id })),
  )
  return Map.groupBy(
    phrases.filter(phrase => phrase.stems.length > 0).sort((a, b) => b.stems.length - a.stems.length),
    phrase => phrase.stems[0]!,
  )
}

/** A list of issues grows many times while a record is built, and most of its synonyms stay. */
const readSynonym = rememberingTexts(
  (synonym): Omit<Phrase, 'issue'> => ({
    stems: stems(synonym.replace(INNER_DETERMINER, ' ')),
    isGerund: /ings?$/.test(synonym),
    isOfBodies: BODIES.test(synonym),
  }),
)

/** Those of a government that are shared out, or closed. */
const BODIES = /^(?:ministries|embassies|agencies|authorities)$/

/** Whose a thing is, or whether any: "size of its army" is the size of the army and of Ardan's army. */
const DETERMINER = /^(?:its|their|his|her|our|my|your|the|an?)$/i
const INNER_DETERMINER = / (?:its|their|his|her|our|my|your|the|an?) (?=\S)/gi

const LISTED = phrasesOf(ISSUES)

/** One place at which a text names an issue. */
export interface IssuePlace extends Span {
  readonly issue: string
}

/** Where a text names issues, or tells of them by a noun and its verb, in order of appearance. Words belong to one issue only. */
export function issuePlaces(text: string, phrases: IssuePhrases = LISTED): readonly IssuePlace[] {
  const named = phrasePlaces(text, phrases)
  const told = patternPlaces(text)
    .filter(
      ({ issue, isFirm, ...span }) =>
        issuesOf(phrases).has(issue) &&
        (isFirm || !named.some(place => isListed(place.issue) && overlaps(place, span))),
    )
    .map(({ issue, start, end }): IssuePlace => ({ issue, start, end }))
  if (told.length === 0) return named
  const apart = named.filter(place => !told.some(one => overlaps(place, one)))
  return [...apart, ...told].toSorted((a, b) => a.start - b.start)
}

/** The issues that phrases are of. */
function issuesOf(phrases: IssuePhrases): ReadonlySet<string> {
  const known = ISSUES_OF.get(phrases)
  if (known !== undefined) return known
  const issues = new Set([...phrases.values()].flatMap(list => list.map(({ issue }) => issue)))
  ISSUES_OF.set(phrases, issues)
  return issues
}

/** Phrases are asked for every sentence; what they are of is gathered once. */
const ISSUES_OF = new WeakMap<IssuePhrases, ReadonlySet<string>>()

/** Where a text has a phrase of an issue, in order of appearance; a word of a name is no issue: "Bela Strait". */
export function phrasePlaces(text: string, phrases: IssuePhrases): readonly IssuePlace[] {
  const read = wordsIn(text)
  const { words, spans } = read
  const found: IssuePlace[] = []
  for (let at = 0; at < words.length; ) {
    const own = phrases.get(words[at]!)
    if (own === undefined) {
      at += 1
      continue
    }
    const standing = firstAt(text, read, at, own, 0) ?? firstAt(text, read, at, own, 1)
    if (standing === null || (standing.phrase.stems.length === 1 && isInName(text, spans, at))) {
      at += 1
      continue
    }
    const { phrase, past } = standing
    const [start, end] = [spans[at]!.start, spans[past - 1]!.end]
    const isNoun = !phrase.isGerund || /ings?$/i.test(text.slice(start, end))
    const leavesTalks = phrase.issue === WITHDRAWAL_ISSUE && LEAVES_TALKS.test(text.slice(start, end + 48))
    if (isNoun && !namesAnother(text, end) && !leavesTalks) found.push({ issue: phrase.issue, start, end })
    at = past
  }
  return found
}

/**
 * People, bodies and places that a noun before them only tells apart: "toll inspectors" are no toll, "the border town" is no
 * border, "the hostages’ families" are not held.
 */
const TOLD_APART =
  /^(?:[’']s?)? (?:inspectors?|guards?|officials?|ministers?|ministry|ministries|negotiators?|envoys?|leaders?|chiefs?|workers?|families|relatives|parents|experts?|analysts?|specialists?|officers?|commissioners?|secretary|authority|company|companies|operators?|owners?|holders?|lobby|department|bureau|police|towns?|villages?|cit(?:y|ies)|stations?|posts?|points?|booths?|plazas?|gates?|locks?|houses?|buildings?|streets?|plates?|collectors?)(?![\p{L}\p{N}])/u

/** "pull out of the treaty", "withdraw from the talks": no troops do. */
const LEAVES_TALKS =
  /^(?:pull\p{L}*|withdr[ae]w\p{L}*)[ -](?:out )?(?:of|from) (?:the |its |this |that |an? )?(?:\p{Ll}+ )?(?:talks?|negotiations?|treat(?:y|ies)|agreement|deal|accord|pact|coalition|government|alliance|union|convention|scheme|programme|process|conference|summit|race|market)\b/iu

/** Whether what stands at `end` is only told apart by the noun before it. */
function namesAnother(text: string, end: number): boolean {
  return TOLD_APART.test(text.slice(end, end + 32))
}

/** Ids of the issues a wording touches, each once, in order of appearance. */
export function issuesIn(text: string, phrases: IssuePhrases = LISTED): readonly string[] {
  return [...new Set(issuePlaces(text, phrases).map(({ issue }) => issue))]
}

interface PlacedWords {
  readonly words: readonly string[]
  readonly spans: readonly Span[]
  /** Which of them only say whose the next is. */
  readonly light: readonly boolean[]
}

/** Stems of the words of a text as `stems` gives them, each with its place; read once, though asked for listed issues, learnt ones and parts. */
const wordsIn = rememberingTexts((text): PlacedWords => {
  const words: string[] = []
  const spans: Span[] = []
  const light: boolean[] = []
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    // A possessive ending is no word.
    if (word === 's' && /[’']/.test(text[index - 1] ?? '')) continue
    const stem = wordStems(word)[0]
    if (stem === undefined) continue
    words.push(stem)
    spans.push({ start: index, end: index + word.length })
    light.push(
      DETERMINER.test(word) ||
        (/^\p{Lu}/u.test(word) && POSSESSIVE.test(text.slice(index + word.length, index + word.length + 3))),
    )
  }
  return { words, spans, light }
})

/** Behind a name: "Ardan’s", "the Maldives’". */
const POSSESSIVE = /^[’'](?:s(?!\p{L})|(?= ))/u

/** "crossed" is no crossing and "dismantle" no dismantling, though their stems are one; the ministry that says so is no "ministries". */
function isOtherForm({ isGerund, isOfBodies }: Phrase, text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end)
  return (isGerund && !/ings?$/i.test(word)) || (isOfBodies && /y$/i.test(word))
}

/** Whether the word at `at` is one of several capital words with only a space between: "the Strait Authority". */
function isInName(text: string, spans: readonly Span[], at: number): boolean {
  const isCapital = (span: Span | undefined) => span !== undefined && /\p{Lu}/u.test(text[span.start]!)
  const [before, word, after] = [spans[at - 1], spans[at]!, spans[at + 1]]
  if (!isCapital(word)) return false
  const joined = (a: Span, b: Span) => text.slice(a.end, b.start) === ' '
  return (isCapital(before) && before!.start > 0 && joined(before!, word)) || (isCapital(after) && joined(word, after!))
}

/** The first of some phrases that stands at word `at`, with so many others between its own, and where it ends; `null`: none. */
function firstAt(
  text: string,
  { words, spans, light }: PlacedWords,
  at: number,
  phrases: readonly Phrase[],
  between: number,
): { readonly phrase: Phrase; readonly past: number } | null {
  for (const phrase of phrases) {
    // "monitors" are what the list calls so, though "monitoring" has the same stem.
    if (phrase.stems.length === 1 && (between > 0 || isOtherForm(phrase, text, spans[at]!))) continue
    const past = matchedUpTo(phrase, words, light, at, between)
    if (past !== -1) return { phrase, past }
  }
  return null
}

/**
 * Where the phrase ends that begins at `at`, with up to `between` other words before each next one ("independent Ardan state"), those
 * that only say whose it is not counted; -1: it does not.
 */
function matchedUpTo(
  { stems }: Phrase,
  words: readonly string[],
  light: readonly boolean[],
  at: number,
  between: number,
): number {
  let next = at
  for (const stem of stems) {
    let left = next === at ? 0 : between
    while (words[next] !== stem) {
      if (next === at || next >= words.length || (light[next] !== true && left === 0)) return -1
      if (light[next] !== true) left -= 1
      next += 1
    }
    next += 1
  }
  return next
}
