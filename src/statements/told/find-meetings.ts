/**
 * @module Meetings as one report tells them: first every telling by itself, then those of one meeting together.
 * A definite mention ("the talks", "the two delegations") goes back to the meeting told before it. MODEL §4.
 */
import { addDays, dayOf } from '../../document/dates.ts'
import type { Figure } from '../../document/layers.ts'
import { overlaps, type Span } from '../../document/span.ts'
import type { ToldMeeting, ToldPlace } from '../../document/testimony.ts'
import { DAY_IN_FRONT, type Entry, entryIn } from './calendar-entries.ts'
import { daysFromTo } from './days-together.ts'
import { debriefsIn } from './find-debriefs.ts'
import { type Present, together } from './find-people.ts'
import { NOWHERE, placeOfWriter } from './find-place.ts'
import { type Visit, visitsIn } from './find-visits.ts'
import type { Line } from './lines.ts'
import { meetAgain, meetsHolder, meetsUnnamed } from './meet-unnamed.ts'
import { hoursNear } from './meeting-length.ts'
import { isOfLead, placeOf } from './meeting-place.ts'
import { dayOfLead, JUST_OVER, timeOf, undatedRange } from './meeting-time.ts'
import { type Clause, clauseAround, triggersIn } from './meeting-triggers.ts'
import { dayNumberIn, daysIn, edgeIn, formatIn, NOW, ordinalIn, outcomeIn, SITTING, statusIn } from './meeting-words.ts'
import { withOutcomesBehind } from './outcomes-behind.ts'
import { presentAtNoun, presentAtVerb, statesOf } from './who-met.ts'

/** One telling: a meeting as one clause has it. Offsets of passages count from the beginning of the report. */
export interface Telling
  extends Omit<ToldMeeting, 'passages' | 'hours' | 'outcomes' | 'people' | 'sides' | 'ofBoth' | 'withHolder'> {
  readonly present: Present
  /** "the talks", "both delegations": goes back to something told before. */
  readonly definite: boolean
  /** "attended by Osei": only adds people to what was told. */
  readonly adds: boolean
  /** "another round", "previous talks": never the one told before. */
  readonly other: boolean
  readonly dated: boolean
  /** The words that name it: "talks", "met". */
  readonly name: string
  /** "the two sides", "both delegations" meet. */
  readonly ofBoth: boolean
  /** Its subject is other people than those told of before: "ministers of some states will meet". */
  readonly ofMore: boolean
  /** One of the two is called by an office alone: "the Emir", or by a pronoun. */
  readonly withHolder: boolean
  readonly dayNumber: number | null
  readonly hours: readonly { readonly hours: number; readonly passage: Span }[]
  readonly outcomes: readonly { readonly code: ToldMeeting['outcomes'][number]['code']; readonly passage: Span }[]
  readonly passage: Span
  /** Index of its line. */
  readonly line: number
  /** Only the dateline says where: a town named further down takes its place. */
  readonly placeGuessed: boolean
}

export function tellingsIn(
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  here: ToldPlace,
): readonly Telling[] {
  const told = lines.flatMap((line, at) => [
    ...triggersIn(line).flatMap(found => {
      const clause = { at, line, ...found, ...clauseAround(line, found.trigger) }
      const telling = tellingOf(clause, lines, figures, dayOf(published), here)
      return telling === null ? [] : [telling]
    }),
    ...entriesOf(line, at, figures, dayOf(published)),
    ...visitsIn(lines, at, figures).map(visit => tellingOfVisit(visit, lines, at, dayOf(published))),
    ...debriefsIn(line, figures).map(({ people, sides, place, span }): Telling => {
      const clause = { at, line, trigger: span, isVerb: true, isDeal: false, from: 0, to: line.words.length }
      const time = timeOf(clause, dayOf(published), 'held', false)
      return {
        ...BARE,
        format: 'debrief',
        status: 'held',
        present: { people, sides },
        dated: time !== null,
        ofMore: false,
        range: time ?? undatedRange('held', dayOf(published)),
        place,
        passage: { start: line.start + span.start, end: line.start + span.end },
        line: at,
      }
    }),
  ])
  return withOutcomesBehind(withDayBefore(withTheirDeal(told), lines), lines)
}

/** What a calendar has for one day, told as a sitting of that day. */
function entriesOf(line: Line, at: number, figures: readonly Figure[], published: string | null): readonly Telling[] {
  const entry = entryIn(line, figures)
  const range = line.times[0]?.range
  if (entry === null || range === undefined || range.earliest === null || published === null) return []
  return [tellingOfEntry(entry, line, at, range, range.earliest > published ? 'planned' : 'held')]
}

function tellingOfEntry(
  { span, present, town }: Entry,
  line: Line,
  at: number,
  range: Telling['range'],
  status: 'planned' | 'held',
): Telling {
  return {
    ...BARE,
    status,
    present,
    ofBoth: true,
    range,
    place: { ...NOWHERE, name: town },
    passage: { start: line.start + span.start, end: line.start + span.end },
    line: at,
  }
}

/** A sitting of which nothing is told but who, when and where. */
const BARE = {
  form: 'sitting',
  format: null,
  definite: false,
  adds: false,
  other: true,
  dated: true,
  name: '',
  ofBoth: false,
  ofMore: true,
  withHolder: false,
  ordinal: null,
  dayNumber: null,
  days: null,
  edge: null,
  placeGuessed: false,
  hours: [],
  outcomes: [],
} as const

/** "Ardan and Bela struck a deal on Friday after three weeks of talks": who struck it held the talks, and it is no other meeting. */
function withTheirDeal(told: readonly Telling[]): readonly Telling[] {
  const isDeal = ({ name }: Telling) => OF_DEAL.test(name)
  const dealOf = ({ line, days, edge }: Telling) =>
    days !== null && edge === 'end' ? told.find(other => other.line === line && isDeal(other)) : undefined
  const absorbed = new Set(told.filter(one => !isDeal(one)).flatMap(one => dealOf(one) ?? []))
  return told
    .filter(one => !absorbed.has(one))
    .map(one => {
      const deal = isDeal(one) ? undefined : dealOf(one)
      if (deal === undefined) return one
      const outcomes = one.outcomes.length > 0 ? one.outcomes : deal.outcomes
      return { ...one, present: together(one.present, deal.present), outcomes, ofBoth: one.ofBoth || deal.ofBoth }
    })
}

const OF_DEAL =
  /^(?:agreements?|deals?|accords?|treaty|pact|ceasefire|cease-fire|truce|settlement|memorandum|declaration|compromise|contracts?|protocol)$/i

/** Sentences in which a letter says where its writer was. */
const OPENING = 4

/** Somebody came and stayed for hours. */
function tellingOfVisit(
  { span, trigger, present }: Visit,
  lines: readonly Line[],
  at: number,
  published: string | null,
): Telling {
  const line = lines[at]!
  const clause = { at, line, trigger, isVerb: true, isDeal: false, from: 0, to: line.words.length }
  const time = timeOf(clause, published, 'held', false)
  const passage = { start: line.start + span.start, end: line.start + span.end }
  const hours = hoursNear(clause)
  const town = line.words.slice(trigger.end).match(/^ (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)/u)?.[1] ?? null
  return {
    ...BARE,
    status: 'held',
    present,
    dated: time !== null,
    name: line.words.slice(trigger.start, trigger.end),
    ofMore: false,
    withHolder: true,
    range: time ?? undatedRange('held', published),
    place: { ...NOWHERE, name: town },
    hours: hours === null ? [] : [{ hours, passage }],
    passage,
    line: at,
  }
}

/** "The meeting that mattered was on Friday evening": the day of what the next sentence tells. */
const DAY_OF_NEXT =
  /^\W*(?:The|That|Their|Its|Another|One|A) (?:[\p{L}-]+ ){0,3}(?:meeting|session|encounter|conversation|talks|discussion|dinner|lunch)\b[^.;,:“”"]{0,50}? (?:was|were|came|took place|fell|happened) (?:held )?(?:only )?(?:on |in |at )?[^.;,]{3,40}[.:]?\s*$/u

function withDayBefore(told: readonly Telling[], lines: readonly Line[]): readonly Telling[] {
  const there = placeOfWriter(lines.slice(0, OPENING).map(({ words }) => words))
  return told.map(telling => {
    const before = lines[telling.line - 1]
    if (telling.dated || telling.status !== 'held' || before === undefined || !DAY_OF_NEXT.test(before.words))
      return telling
    const days = before.times.filter(({ range }) => range.earliest !== null && range.earliest === range.latest)
    if (days.length !== 1 || before.acting.length > 0) return telling
    const place = { ...telling.place, name: telling.place.name ?? there.name }
    return { ...telling, dated: true, range: days[0]!.range, place }
  })
}

function tellingOf(
  clause: Clause,
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  here: ToldPlace,
): Telling | null {
  const { line, from, to, trigger, isVerb, isDeal, at } = clause
  const before = line.words.slice(from, trigger.start)
  const after = line.words.slice(trigger.end, to)
  const name = line.words.slice(trigger.start, trigger.end)
  const said = isDeal
    ? NOT_STRUCK.test(before)
      ? null
      : 'held'
    : statusIn(before, name, after, line.words.slice(trigger.end))
  // "The council will do so at its meeting on Monday": a body meets itself.
  if (!isVerb && /\bits (?:[\p{L}-]+ ){0,2}$/iu.test(before) && !/^[^.;,]{0,40}? (?:with|between)\b/.test(after))
    return null
  // "Both firms are in advanced talks": how things stand, and no sitting.
  if (!isVerb && (IN_TALKS.test(before) || /\b(?:these|they) are (?:not )?(?:[\p{L}-]+ )?$/iu.test(before))) return null
  // "would meet the fund's targets": nobody sits with a target.
  if (isVerb && /^meets?$|^met$|^meeting$/i.test(name) && OF_WANTS.test(line.words.slice(trigger.end))) return null
  // "flew home for consultations": with his own.
  if (!isVerb && /\b(?:home|back|to (?:his|her|its|their) capitals?) for (?:[\p{L}-]+ )?$/iu.test(before)) return null
  // "Talks between the two collapsed in 2027": history, which is told for the sake of today.
  if (said === 'held' && isOfAnotherYear(clause, published)) return null
  // "The talks resume on Thursday": the present tense before a day to come.
  const status = said === 'held' && isAhead(clause, published) ? 'planned' : said
  const inQuotes = line.quoted.some(quotation => overlaps(quotation, trigger))
  // "due to join the talks": the talks are others'.
  if (status === 'planned' && /\bjoin(?:ing)? (?:the |these )?(?:[\p{L}-]+ )?$/u.test(before)) return null
  // What somebody offers stands in his own words; of what was held the report itself tells.
  if (status === null || (inQuotes && status !== 'offered')) return null
  const found = isVerb ? presentAtVerb(clause, lines, figures) : presentAtNoun(clause, lines, figures)
  const definite = isVerb
    ? SEATED.test(name) || LODGED.test(name)
    : /\b(?:the|these|this|those|their|both|its|such)\b(?: [\p{L}’'-]+){0,2} $/iu.test(before) ||
      (status === 'offered' && RESUMED.test(before))
  const ofLead = definite && status === 'held' && isOfLead(at, isVerb, lines) ? statesOf(lines[0]!, figures) : []
  const present = ofLead.length === 2 ? together(found, { people: [], sides: ofLead }) : found
  const { people, sides } = present
  const hours = status === 'planned' ? null : hoursNear(clause)
  // A deal of long ago is history, and one that nobody dates or whose partners are not told is no meeting yet.
  if (isDeal && !isFreshDeal(clause, people.length + sides.length, published)) return null
  // "following the meeting": only another event is told by it.
  if (
    definite &&
    hours === null &&
    people.length + sides.length === 0 &&
    AS_A_DATE.test(line.words.slice(0, trigger.start))
  )
    return null
  const isAside = !isVerb && people.length + sides.length === 0 && hours === null && OF_SOMETHING.test(before)
  if (isAside && !line.times.some(({ start }) => start >= trigger.end && start <= to)) return null
  // "Keller met reporters", "discussions went on": with nobody on the other side it is no meeting of sides.
  const withUnnamed = isVerb && meetsUnnamed(clause, status, people.length)
  // "The two families have been housed at a school since May": only those who negotiate are lodged for it.
  if (isVerb && LODGED.test(name) && !AT_TALKS.test(before)) return null
  const withHolder = isVerb && people.length === 1 && meetsHolder(clause, figures)
  const isOfBoth =
    ABOUT_BOTH.test(before) ||
    AT_THE_TABLE.test(name) ||
    (withUnnamed && status === 'held') ||
    (people.length + sides.length === 0 && meetAgain(clause, status))
  if (isVerb && !isOfBoth && !withUnnamed && !withHolder && (people.length + sides.length < 2 || COMES_BACK.test(name)))
    return null
  if (RECEIVES.test(name) && !isVisitor(clause, figures)) return null
  const closes =
    !isVerb && status === 'held' && daysIn(before) !== null && CLOSES.test(line.words.slice(0, trigger.start))
  const time =
    (closes ? dayOfLead(line, published) : null) ??
    (ofLead.length === 2 ? dayOfLead(lines[0]!, published) : null) ??
    timeOf(
      clause,
      published,
      status,
      status === 'held' && (isVerb ? NOW.test(name) : JUST_OVER.test(after) || (isDeal && HAVE_DONE.test(before))),
    )
  const near = isVerb ? '' : before.slice(-70)
  const dayNumber = dayNumberIn(before)
  // "the first meeting since July" is the first of no series.
  const ordinal = dayNumber === null && !FIRST_SINCE.test(line.words.slice(trigger.end)) ? ordinalIn(before) : null
  const edge = isDeal || closes ? 'end' : status === 'held' ? edgeIn(before, after) : null
  const { placeGuessed, ...where } = placeOf(clause, figures, here, lines)
  // The dateline says where something was, and not where it is to be.
  const known = placeGuessed && status !== 'held' ? NOWHERE : where
  // Where the delegations have been put up is where they talk, and a report of it is written there.
  const place =
    isVerb && LODGED.test(name) && known.name === null ? { ...known, name: here.name, within: here.within } : known
  if (HANDS.test(name) && (time === null || (place.name === null && place.venue === null))) return null
  const result = closes ? line.words.slice(0, trigger.start) : resultOf(clause)
  const code = isDeal ? 'agreement' : status === 'held' ? outcomeIn(result) : null
  const isNamed = people.length + sides.length > 0 || place.name !== null || place.venue !== null || time !== null
  // "the talks": the bare word tells nothing of the meeting.
  if (
    !isNamed &&
    hours === null &&
    ordinal === null &&
    dayNumber === null &&
    edge === null &&
    (code === null || !definite)
  )
    return null
  // "… in Osford following the vote": the time that only orders it belongs to it.
  const behind = line.times.find(({ start, precision }) => precision === 'order' && start >= to - 1 && start <= to + 1)
  const passage = {
    start: line.start + firstWord(line, from),
    end: line.start + (to - from > 30 ? (behind?.end ?? to) : line.words.length),
  }
  return {
    form: (isVerb && !LODGED.test(name)) || isDeal || SITTING.test(name) || hours !== null ? 'sitting' : 'talks',
    format: /\bcall/i.test(name) ? 'call' : formatIn(`${near} ${name} ${after.slice(0, 80)}`),
    status,
    present,
    definite: definite && (isVerb || !(people.length > 0 && sides.length > 1)),
    adds: isVerb && SEATED.test(name),
    other:
      /\b(?:another|previous|earlier|further|second|next|new|last|follow-up|separate|failed|past|prior|unsuccessful|fruitless)\b(?: [\p{L}’'-]+){0,2} $/iu.test(
        before,
      ),
    dated: time !== null,
    name,
    ofBoth: isVerb ? isOfBoth : OF_ALL.test(after.slice(0, 90)),
    ofMore: (isVerb && OF_SOME.test(before)) || OF_OTHERS.test(before),
    withHolder,
    range: time ?? undatedRange(status, published),
    ordinal,
    dayNumber,
    days: daysIn(before) ?? (time === null ? null : daysFromTo(line, time)),
    edge,
    place,
    placeGuessed,
    hours: hours === null ? [] : [{ hours, passage }],
    outcomes: code === null ? [] : [{ code, passage: { start: line.start, end: line.start + line.words.length } }],
    passage,
    line: at,
  }
}

/** What is met without anybody sitting down. */
const OF_WANTS =
  /^ (?!with\b)(?:[\p{L}\d’'%.-]+ ){0,6}?(?:targets?|demands?|conditions?|criteria|requirements?|deadlines?|needs?|obligations?|goals?|expectations|costs?|thresholds?|terms|standards?|pledges?|commitments?|promises?|bills?|resistance|opposition|approval|quotas?|halfway|payments?|challenges?)\b/u

/** It is wished for, feared or denied. */
const NOT_STRUCK =
  /\b(?:if|unless|until|once|before|whether|fail\w*|unable|hop(?:e[sd]?|ing)|close to|near|without|neither|no|nobody|yet to|postpon\w+|delay\w*|anticipated|scheduled|planned|due|refus\w+|would have|had not|has not|have not|n[’']t|when)\b[^,;]{0,60}$/i

/** "struck a deal on Friday after three weeks of talks": what they came to is their end. */
const CLOSES =
  /\b(?:reach|str[iu]ck|agree|sign|seal|clinch|conclud|settl|ended|broke|broken|collaps|fail|walk|left|announc|approv|adopt)[^;]{0,260}?\b(?:after|following) (?:[\p{L}\d-]+ ){1,5}(?:of )?(?:[\p{L}-]+ ){0,2}$/iu

const HAVE_DONE =
  /\b(?:has|have) (?:\p{L}+ly |now |just )?(?:\p{L}+)(?: (?:on|to|out))? (?:an? |the )?(?:[\p{L}\d-]+ ){0,4}$/iu

/** A fortnight: what was signed earlier is the story's past. */
const FRESH = 14

function isFreshDeal(clause: Clause, known: number, published: string | null): boolean {
  const { line, from, to, trigger } = clause
  const words = line.words.slice(from, to)
  const isOfTalks =
    known > 1 ||
    ABOUT_BOTH.test(line.words.slice(from, trigger.start)) ||
    /\b(?:tentative|peace|ceasefire|cease-fire|truce|trade|coalition|wage|pay|labou?r|framework|swap|border|quota)\b/i.test(
      words,
    ) ||
    /\breached\b/i.test(words)
  const day = line.times.find(
    ({ start, range: { earliest, latest } }) =>
      start >= from - 25 && start <= to + 25 && earliest !== null && latest !== null && latest <= addDays(earliest, 1),
  )?.range.latest
  if (published === null || day === undefined || day === null) return false
  return isOfTalks && day <= published && day >= addDays(published, -FRESH)
}

const FIRST_SINCE =
  /^[^.;,]{0,80}?(?:,? since\b| in (?:more than |over |nearly |almost |about )?(?:(?:an?|\d+|[a-z]+) )?(?:days|weeks|months|years|decade)\b)/i

/** What follows the telling, as far as the next meeting that is named: "the meeting came after the talks had ended". */
function resultOf({ line, from, trigger }: Clause): string {
  const next = triggersIn(line).find(({ trigger: other }) => other.start >= trigger.end)
  // "…, leaving both sides far apart after six hours of talks": what came of it stands before its length.
  const before = line.words.slice(0, trigger.start)
  const isBehind =
    /\bafter (?:[\p{L}\d-]+ ){1,4}(?:of )?(?:[\p{L}-]+ ){0,2}$/iu.test(before) &&
    /\b(?:hours?|minutes?|days?)\b/i.test(before.slice(from - 1))
  const start = isBehind ? before.slice(0, from).search(/[^,;:]*$/) : from
  return line.words.slice(start, next?.trigger.start)
}

/** "Keller sat next to his aides": who else was at the table. */
const SEATED = /^(?:(?:sat|seated) (?!down)|\p{Ll}+ by$)/iu

const AS_A_DATE =
  /\b(?:familiar with|close to|involved in|aware of|briefed on|knowledge of|details of|substance of|outcome of|result of|following|after|before|ahead of|prior to|since|until|to) (?:the |this |that |these |those )(?:[\p{L}-]+ ){0,2}$/iu

/** "a lack of progress in the talks", "the future of the negotiations": something else is told, and its day is not theirs. */
const OF_SOMETHING =
  /\b(?:progress|momentum|part|faith|interest|trust|future|fate|substance|state|status|course|pace|tone|hosts?|sponsors?|mediators?|subject|agenda|focus|details?|role|aims?|goals?|involved|approach) (?:in|of|at|for|from|to) (?:the |these |those |such |any |its |their )?(?:[\p{L}-]+ ){0,2}$/iu

/** "The delegations will meet again", "both sides met": who they are was told before. */
const ABOUT_BOTH =
  /\b(?:delegations|delegates|sides|parties|(?<!(?:our|my) )teams|negotiators|bargainers|rivals|they|pair|two|(?:the|both|these|those|two|three|four|five|all|their|warring|rival) (?:[\p{L}-]+ ){0,2}(?:leaders|ministers|presidents|envoys|groups|governments|countries|nations|neighbou?rs|foes|unions))\b/iu

/** "ready to resume talks": those that were told of before. */
const RESUMED = /\b(?:resum|restart|reopen|rejoin|continu)\p{L}* (?:direct |formal )?$|\breturn\p{L}* to $/iu

/** Whoever is at the negotiating table negotiates. */
const AT_THE_TABLE = /\btable$/i

/** How things stand. */
const IN_TALKS =
  /\b(?:is|are|[’'](?:re|s)|been|be|remain\w*) (?:still |already |now |currently |also )?in (?:[\p{L}-]+ ){0,2}$/iu

/** A year gone by is named behind or before it, and no day. */
function isOfAnotherYear({ line, from, to, trigger }: Clause, published: string | null): boolean {
  const times = line.times.filter(({ start, end }) => start >= from && end <= to + 1)
  const [year] = times.filter(({ precision }) => precision === 'year')
  if (year === undefined || published === null || times.some(({ precision }) => precision !== 'year')) return false
  return (
    year.range.latest !== null &&
    year.range.latest < addDays(published, -LONG_AGO) &&
    /\b[Ii]n (?:early |late |mid-)?$/.test(line.words.slice(0, year.start)) &&
    (year.start < trigger.start || line.words.slice(trigger.end, year.start).length <= FAR_BEHIND)
  )
}

/** Half a year, in days. */
const LONG_AGO = 180

/** Code units between a meeting and its year: who met and where they did. */
const FAR_BEHIND = 90

/** "have been lodged in one hotel since May": talks that go on. */
const LODGED =
  /^(?:lodged|housed|quartered|closeted|cloistered|sequestered|holed up|locked (?:in|away)|encamped|been (?:negotiating|bargaining|haggling))/i

/** Those who are put up somewhere to talk. */
const AT_TALKS =
  /\b(?:delegations?|delegates|sides|parties|teams|negotiators|bargainers|envoys|mediators|governments?|groups|factions|rebels|unions?|management|companies|owners|ministers|leaders)\b/i

/** Bare plurals: "ministers of neighbouring states", "officials from the ministries". */
const OF_SOME = /(?:^|\bthat |, )(?:[\p{Ll}-]+ ){0,3}\p{Ll}+s (?:of|from|representing) [^,;]*$/u

/** "Northern heads of government will gather for a summit": others than the sides of the talks. */
const OF_OTHERS =
  /(?:^|[^\p{L}\s] |\b(?:that|said) )\p{Lu}\p{L}+(?:an|ish|ese|ic|tal|ern) (?:heads of \p{L}+|leaders|ministers|governments|capitals|members) (?:will|would|are|were|have|had|plan|planned|agreed)\b/u

/** "a meeting of engineers from the three states", "talks between the two sides". */
const OF_ALL =
  /^ (?:of|between|among|with) [^.;,]{0,50}?\b(?:both|(?:the|all) (?:two|three|four|five|six)|all) (?:sides|states|delegations|governments|countries|nations|parties|teams|camps)\b/iu

/** "The delegations return to Osford" to talk; one man returns home. */
const COMES_BACK = /^returns?$|back$|^tr(?:y|ies|ied) again$/i

/** "received the foreign minister, Osei": a visitor, and no letter. */
const RECEIVES = /^(?:receive[ds]|see)$/i

function isVisitor({ line, trigger }: Clause, figures: readonly Figure[]): boolean {
  const next = line.acting.find(({ start }) => start >= trigger.end)
  return (
    next !== undefined &&
    next.start - trigger.end <= 5 &&
    next.form !== 'pronoun' &&
    figures[next.figure]!.kind === 'person'
  )
}

/** "The Ardan delegation in Osford handed the mediator a paper on Monday": they sat together where a place and a day are told. */
const HANDS = /^hand/i

/** Verbs of talks in the present tense. */
const GOES_ON =
  /^[^.;,]{0,40}? (?:resume|reopen|open|begin|start|continue|reconvene|meet|go on|end|close|take place)s?\b/iu

function isAhead({ line, to, trigger, isVerb }: Clause, published: string | null): boolean {
  const after = line.words.slice(trigger.end, to)
  const isNow = isVerb
    ? /^(?:meets?|sees|receives|hosts|reconvenes?|sit down|returns?(?: to the (?:negotiating |bargaining )?table)?)$/i.test(
        line.words.slice(trigger.start, trigger.end),
      )
    : GOES_ON.test(after)
  // "January 28: Keller sees Osei in Osford": a calendar has the day in front.
  const next = line.times.find(
    ({ start, precision }) =>
      (start >= trigger.end || DAY_IN_FRONT.test(line.words.slice(0, trigger.start))) && precision !== 'order',
  )
  const day = next?.range.earliest ?? null
  const last = next?.range.latest ?? day
  return (
    isNow &&
    next !== undefined &&
    next.start - trigger.end <= 60 &&
    published !== null &&
    day !== null &&
    // "return later this week"
    (day > published || (day === published && last! > published))
  )
}

/** The first printed character at or after an offset. */
function firstWord(line: Line, from: number): number {
  const rest = line.words.slice(from).search(/[^\s,.;:–—-]/u)
  return rest < 0 ? from : from + rest
}
