/**
 * @module The news: what reports open with, told once for all that open with it. A record may hold no meeting, and yet every
 * report's first sentence says what happened: a deal was struck, a strike ended, somebody walked out.
 */
import { contentWords } from '../alignment/content-words.ts'
import { dayOf, daysBetween } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { RecordStatement } from '../record/record.ts'
import type { CitedText } from './brief.ts'
import { clause, type Desk, soleTeller } from './desk.ts'
import { withDoubt } from './mark-doubt.ts'
import { originsOf } from './name-reports.ts'
import { relayOf } from './name-speaker.ts'
import { BALANCE, OUTCOME } from './outcome-words.ts'
import { asPrinted, inOwnVoice } from './own-voice.ts'
import { ended } from './sentence-parts.ts'
import { isHeading } from './weigh-statements.ts'

/** Code units after the headline in which a report says what its news is: two or three sentences. */
const OPENING = 600

/** Code units of a report's first sentence: not every sentence stands in the record. */
const SENTENCE = 220

/** Stems of verbs and nouns that say how talks go: what opens with none of them is colour or background. */
const TURN =
  /\b(?:agree\w*|accept\w*|approv\w*|back(?:ed|s)|collaps\w*|broke\w*|breakdown|call(?:ed)? off|clos(?:ed|es)|deal|deliver\w*|freed|frees|impos(?:ed|es)|lift(?:ed|s)|pass(?:ed|es)|end(?:ed|s)|exten(?:d|sion)\w*|fail\w*|fell apart|fall apart|halt\w*|missed|offer\w*|postpon\w*|present\w*|propos\w*|pull(?:ed)? out|ratif\w*|reach\w*|reject\w*|(?<!press )releas\w*|resum\w*|return\w*|rul(?:ed|es) out|sign(?:ed|s)|struck|submit\w*|suspend\w*|swap\w*|tabl(?:ed|es)|truce|ceasefire|vot(?:e|ed)|walk(?:ed|ing)? (?:out|away|off)|march(?:ed|es)|picket\w*|strikes?|lockout|withdr\w*|without|won)\b/i

/** From this part of shared words on two openings tell one event. */
const ALIKE = 0.4

interface Opening {
  /** `null` where no statement stands in it: the timeline has it, or a report tells it in its own voice. */
  readonly statement: RecordStatement | null
  readonly report: string
  readonly passage: Passage
  readonly words: ReadonlySet<string>
  readonly day: string
  /** 0 for the first sentence of a report, 1 for the next. */
  readonly place: number
  /** Another voice or report tells it differently. */
  readonly isDisputed: boolean
}

/** What of the news has been told. */
export interface Known {
  /** Ids of reports whose openings are no news any more. */
  readonly reports?: ReadonlySet<string>
  /** Passages of what the brief told before the news: of the openings that tell it again one, if it says what came of it. */
  readonly passages?: readonly Passage[]
  /** The parties' own words on what came of it are told next: no opening needs to say it. */
  readonly isOutcomeTold?: boolean
  /** The sentence on the meeting says whether it ended with an agreement: an opening that says no more says it twice. */
  readonly isEndTold?: boolean
}

/** The openings that most origins share, so many at most, told in the order of their days. */
export function tellNews(
  desk: Desk,
  most: number,
  { reports, passages = [], isOutcomeTold = false, isEndTold = false }: Known = {},
): readonly CitedText[] {
  const isKnown = ({ worded }: { readonly worded: Opening | undefined }) =>
    worded !== undefined && passages.some(other => overlaps(other, worded.passage))
  // That they ended in so many words need not be said again; what they settled and what they left open is the news.
  const isAgain = (event: { readonly worded: Opening | undefined }) => {
    const exact = event.worded?.passage.exact ?? ''
    return isKnown(event) && (BALANCE.test(exact) || (!isOutcomeTold && OUTCOME.test(exact)))
  }
  const chosen = eventsOf(desk, openingsOf(desk))
    .filter(event => !event.some(({ report }) => reports?.has(report)))
    .map(event => ({
      worded:
        event.find(opening => opening.place <= LAST_WORDED && canTell(desk, opening)) ??
        event.find(opening => opening.place === 0 && canPrint(desk, opening)),
      weight: weightOf(desk, event),
    }))
    .toSorted((a, b) => Number(isAgain(b)) - Number(isAgain(a)) || b.weight - a.weight)
    .filter(({ worded }) => !(isEndTold && worded !== undefined && saysTheEndAlone(desk.record, worded.passage.exact)))
    .filter((event, at, all) => !isKnown(event) || all.findIndex(isAgain) === at)
    .flatMap(({ worded, weight }) => (worded === undefined || weight < LIGHTEST ? [] : [worded]))
    .slice(0, most)
  // In their order: marks are numbered as they come.
  return chosen
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .flatMap(opening => tellOpening(desk, opening))
}

/** Whether a sentence says how the talks ended and, beside who held them, when and on what, nothing else. */
export function saysTheEndAlone({ actors }: Pick<Desk['record'], 'actors'>, exact: string): boolean {
  if (!OUTCOME.test(exact) || !TALKS.test(exact)) return false
  const names = new Set(actors.flatMap(({ name, aliases }) => contentWords([name, ...aliases].join(' '))))
  return contentWords(exact.replace(OF_TALKS, ' ')).filter(word => !names.has(word)).length <= MOST_BESIDE
}

/** What ended. Whoever says only that no paper was signed says something of his own. */
const TALKS = /\b(?:talks|negotiations|discussions|meetings?|rounds?|sessions?)\b/i

/** Words in which the end of talks is told, and their length. */
const OF_TALKS =
  /\b(?:talks?|negotiations?|discussions?|meetings?|rounds?|sessions?|envoys?|negotiators?|officials?|delegat\p{L}+|(?:vice[- ])?presidents?|prime|foreign|ministers?|leaders?|ended?|ends|conclud\p{L}+|clos\p{L}+|broke|up|fail\p{L}*|produc\p{L}+|yield\p{L}*|reach\p{L}*|agree\p{L}*|accord|deal|breakthrough|compromise|indirect|direct|hours?|days?|weeks?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|without|said|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|evening|night|afternoon|morning|midnight|past|ran|early|late|marathon|representatives?|bridg\p{L}+|differences|resolv\p{L}+|fate|contested|top|senior|over|on)\b/giu

/** "on the war", "over the nuclear programme". Words. */
const MOST_BESIDE = 3

/** The second sentence may word what the first cannot; what comes after adds to it. */
const LAST_WORDED = 1

/** One origin's first sentence: further down a report alone tells details. */
const LIGHTEST = 0.8

/** The first sentences of every report that say how the talks go. */
function openingsOf({ record, printed, isLong, names }: Desk): readonly Opening[] {
  // What is told differently elsewhere, or no voice of its party says, is told where both sides stand; but of reports that lie
  // days apart the first sentence of the last is how it stands now.
  const disputed = record.disputes.flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence))
  const weighty = record.disputes
    .filter(({ severity }) => severity === 'high')
    .flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence))
  const isLast = (file: string) => printed.findLast(({ published }) => published !== null)?.file === file
  const unvoiced = record.mustNotSay.filter(({ kind }) => kind === 'narrator').flatMap(({ evidence }) => evidence)
  const disputedIn = Map.groupBy(disputed, ({ file }) => file)
  const unvoicedIn = Map.groupBy(unvoiced, ({ file }) => file)
  const weightyIn = Map.groupBy(weighty, ({ file }) => file)
  const isIn = (passages: ReadonlyMap<string, readonly Passage[]>, passage: Passage) =>
    passages.get(passage.file)?.some(other => overlaps(other, passage)) ?? false
  // A porter or a baker without a name or a side is colour.
  const sided = new Set(record.actors.flatMap(({ id, party }) => (party === null ? [] : [id])))
  const isPasserBy = (id: string) => names.isSingular(id) && !sided.has(id)
  const stated = record.statements.flatMap(statement =>
    statement.act === 'courtesy' || isPasserBy(statement.speaker)
      ? []
      : statement.variants.map(({ evidence }) => ({
          statement: statement.speaker === 'narrator' ? null : statement,
          passage: evidence,
        })),
  )
  const dated = record.timeline.flatMap(({ kind, evidence }) =>
    kind === 'planned' ? [] : evidence.map(passage => ({ statement: null, passage })),
  )
  // The timeline may hold a sentence of which a statement is a clause: whichever can be told is told.
  const inFile = Map.groupBy([...stated, ...dated], ({ passage }) => passage.file)
  const datedIn = datedByFile(record)
  return record.reports.flatMap(({ id, file, headline, published }) => {
    const opens = ({ passage }: { readonly passage: Passage }) =>
      passage.start >= headline.length && passage.start < headline.length + OPENING
    const first = (inFile.get(file) ?? []).filter(opens).toSorted((a, b) => a.passage.start - b.passage.start)
    const told = datedIn.get(file) ?? []
    const named = new Set(contentWords(headline))
    return first
      .filter(
        ({ passage }) =>
          (TURN.test(passage.exact) || echoes(passage, named)) &&
          !isHeading(passage) &&
          !isBackground(told, passage, published),
      )
      .map(({ statement, passage }) => ({
        statement,
        report: id,
        passage,
        words: new Set(contentWords(passage.exact)),
        day: toldDay(told, passage) ?? published?.slice(0, 10) ?? '9',
        place: Math.max(
          first.filter(other => other.passage.end <= passage.start).length,
          Math.floor((passage.start - headline.length) / SENTENCE),
        ),
        isDisputed: isIn(disputedIn, passage),
      }))
      .filter(
        ({ passage, place, isDisputed }) =>
          !(isDisputed || isIn(unvoicedIn, passage)) ||
          (isLong && isLast(file) && place === 0 && !isIn(weightyIn, passage)),
      )
  })
}

/** An entry of the timeline where a report tells of it. */
interface Dated {
  readonly entry: Desk['record']['timeline'][number]
  readonly passage: Passage
}

/** The timeline by the reports it rests on: of a thousand reports not all are searched for one passage. */
function datedByFile({ timeline }: Desk['record']): ReadonlyMap<string, readonly Dated[]> {
  return Map.groupBy(
    timeline.flatMap(entry => entry.evidence.map(passage => ({ entry, passage }))),
    ({ passage }) => passage.file,
  )
}

/** Days before its report after which an event is how it came to this, and not the news. */
const OLD = 21

function isBackground(told: readonly Dated[], passage: Passage, published: string | null): boolean {
  const day = dayOf(published)
  const ends = told.filter(other => overlaps(other.passage, passage)).map(({ entry }) => entry.dateRange.latest)
  return day !== null && ends.length > 0 && ends.every(end => end !== null && daysBetween(end, day) > OLD)
}

/** Whether a sentence says again what the headline says: the news, in whatever verb. */
function echoes({ exact }: Passage, headline: ReadonlySet<string>): boolean {
  return new Set(contentWords(exact).filter(word => headline.has(word))).size >= ECHOED
}

/** Words of a headline that its report's first sentence repeats; two are often the names alone. */
const ECHOED = 3

function overlaps(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}

/** The day the timeline has for a passage: a statement's own is the day it was printed. */
function toldDay(told: readonly Dated[], { start, end }: Passage): string | null {
  const within = told.find(
    ({ entry: { precision, kind }, passage }) =>
      precision === 'day' && kind !== 'planned' && start <= passage.start && passage.end <= end,
  )
  return within?.entry.dateRange.latest ?? null
}

/** Openings that tell one event, each group with its best first: the earliest in its report, what says how the talks came out, the newest report's. */
function eventsOf({ printed }: Desk, openings: readonly Opening[]): readonly (readonly Opening[])[] {
  const events: Opening[][] = []
  for (const opening of openings.toSorted((a, b) => a.place - b.place)) {
    const [nearest] = events
      .map(event => ({ event, shared: Math.max(...event.map(other => sharedWords(opening, other))) }))
      .toSorted((a, b) => b.shared - a.shared)
    if (nearest === undefined || nearest.shared < ALIKE) events.push([opening])
    else nearest.event.push(opening)
  }
  const order = new Map(printed.map(({ id }, at) => [id, at]))
  return events.map(event =>
    event.toSorted(
      (a, b) =>
        a.place - b.place ||
        Number(!weighsUp(a, event)) - Number(!weighsUp(b, event)) ||
        Number(a.statement !== null) - Number(b.statement !== null) ||
        order.get(b.report)! - order.get(a.report)!,
    ),
  )
}

/** Whether an opening says what was settled and what was left open, and no later one has gone on since. */
function weighsUp({ passage, day }: Opening, event: readonly Opening[]): boolean {
  return BALANCE.test(passage.exact) && event.every(other => other.day === '9' || daysBetween(day, other.day) < SINCE)
}

/** Days after which talks have gone on. */
const SINCE = 4

/** Part of the shorter opening's words that stand in the other: 0–1. */
function sharedWords({ words: a }: Opening, { words: b }: Opening): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return small.size === 0 ? 0 : [...small].filter(word => large.has(word)).length / small.size
}

/** Origins that open with it, then how early they tell it; what was printed on the last day a little before the rest. */
function weightOf(desk: Desk, event: readonly Opening[]): number {
  const passages = event.map(({ passage }) => passage)
  const place = Math.min(...event.map(one => one.place))
  const last = desk.printed.findLast(({ published }) => published !== null)?.published?.slice(0, 10)
  const files = new Set(passages.map(({ file }) => file))
  const isLast = desk.printed.some(({ file, published }) => files.has(file) && published?.slice(0, 10) === last)
  // Of reports that lie days apart the later tell how it stands.
  const at = Math.max(...desk.printed.flatMap(({ file }, index) => (files.has(file) ? [index] : [])))
  const late = desk.isLong ? at / Math.max(1, desk.printed.length - 1) : 0
  return originsOf(desk, passages).length - place * 0.75 + (isLast ? 0.5 : 0) + late
}

/** A desk that cites nothing: for what is only tried. */
function silenced(desk: Desk): Desk {
  return { ...desk, cite: { mark: () => ({ kind: 'marks', numbers: [] }), citations: () => [] } }
}

function canPrint(desk: Desk, { report, passage }: Opening): boolean {
  return asPrinted(silenced(desk), report, passage) !== null
}

/** Words nothing: whoever is only tried is not introduced by it. */
function canTell(desk: Desk, { statement, report, passage }: Opening): boolean {
  return (
    inOwnVoice(silenced(desk), report, passage) !== null ||
    (statement !== null && !desk.isTold(statement) && desk.retell(statement, LONGEST) !== null)
  )
}

/** An opening sentence holds the whole of the news, and may be longer than what else is retold. Words. */
const LONGEST = 60

/** What somebody said as his; what a report tells, somebody's doing with it, as the report's: its words are the surer ones. */
function tellOpening(desk: Desk, { statement, report, passage }: Opening): readonly CitedText[] {
  const told = statement === null ? null : desk.retell(statement, LONGEST)
  const isSaying = told !== null && (told.quoted || told.clause || told.content.startsWith('that '))
  // What reaches the report through another is not its own.
  const isOwn = !isSaying && (statement === null || relayOf(desk, statement) === null)
  const narrated = isOwn ? inOwnVoice(desk, report, passage) : null
  const sentence =
    narrated ??
    (statement === null || told === null || desk.isTold(statement)
      ? asPrinted(desk, report, passage)
      : clause(desk, { statement, told }, soleTeller(desk, { statement, told })))
  if (statement !== null && told !== null) desk.markTold({ statement, told })
  desk.markSeen([passage])
  return sentence === null ? [] : [ended(withDoubt(desk, sentence, [passage]))]
}
