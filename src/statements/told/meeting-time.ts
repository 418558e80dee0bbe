/** @module When a meeting was, by the clause that tells of it. */
import { addDays, type DateRange } from '../../document/dates.ts'
import type { Span } from '../../document/span.ts'
import type { ToldMeeting } from '../../document/testimony.ts'
import { spanOfDays } from './days-together.ts'
import { datelineLength } from './find-place.ts'
import type { Word } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { IN_PRESENT } from './meeting-tense.ts'
import { type Clause, OPENED_TOO } from './meeting-triggers.ts'
import { weekdayAhead, weekdayToCome } from './weekday-ahead.ts'

/** "The round has broken up": news of the day of print. */
export const JUST_OVER =
  /^[^.;]{0,160}? ha(?:s|ve) (?:just |again )?(?:ended|broken (?:up|off|down)|concluded|closed|collapsed|finished)\b/iu

/** "… failed on Tuesday to agree": the one day the sentence names, not later than the day of print. */
export function dayOfLead(line: Line, published: string | null): DateRange | null {
  const behind = datelineLength(line.words)
  const days = line.times.filter(
    ({ start, range }) =>
      start >= behind &&
      range.earliest !== null &&
      range.earliest === range.latest &&
      // "… broke up on Thursday with a promise to answer by 31 May": what is to come is the day of no meeting that was.
      !isAfter(range, published) &&
      !isAfterSince(line, start) &&
      !BY_SOMETHING.test(line.words.slice(0, start)) &&
      !OF_THE_SAYING.test(line.words.slice(0, start)),
  )
  const [only] = days
  return only !== undefined && days.length === 1 ? only.range : null
}

/** "The minister said on Friday that": the day of the words, and of nothing they tell. */
const OF_THE_SAYING =
  /\b(?:said|told [^.;,“”"]{2,40}|announced|warned|added|insisted|confirmed|repeated|reiterated|declared|vowed|stressed|wrote|denied|acknowledged|conceded|argued|urged [^.;,“”"]{2,40}|called|accused [^.;,“”"]{2,60})(?: again)?(?: (?:late|early))?(?: on| this| last)? $/iu

export function undatedRange(status: ToldMeeting['status'], published: string | null): DateRange {
  if (status === 'held' || status === 'cancelled') return { earliest: null, latest: published }
  return { earliest: published, latest: null }
}

/** "The talks turn on a plan submitted on Monday": the day of the plan. */
const OF_A_TEXT =
  /\b(?:plan|proposal|draft|text|blueprint|paper|document|framework|list|letter|offer)s?\b[^.;]{0,40}?\b(?:submitted|tabled|presented|circulated|published|put (?:forward|before them)|drafted|unveiled|handed (?:over|in)|sent|made|leaked)\b[^.;]{0,20}$/iu

/** "who chairs the talks, had sent both a paper on Monday": the day of the paper. */
const SENT_A_TEXT =
  /\b(?:sent|handed|gave|given|circulated|presented|submitted|tabled|distributed|shown|showed)\b[^.;:“”"]{0,60}? (?:plan|proposal|draft|text|blueprint|paper|document|framework|list|letter)s? (?:on|early on|late on|in|back on|back in) $/iu

/** "The talks have been overshadowed by the shelling on Sunday": the day of the shelling. */
const BY_SOMETHING =
  /\b(?:poisoned|overshadowed|marred|clouded|disrupted|derailed|shaken|strained|complicated|jeopardi[sz]ed|thrown|rocked|soured|upset|delayed|held up|interrupted) by [^.;]*$/i

/** Code units beyond its clause in which its day may stand. */
const BEYOND = 25

/** The days its clause names; for what stands in the present tense the day of print and the one before. */
export function timeOf(
  clause: Clause,
  published: string | null,
  status: ToldMeeting['status'],
  now: boolean,
): DateRange | null {
  const { line, from, to, trigger, isNarrow, isVerb } = clause
  const slack = isNarrow === true ? 0 : BEYOND
  const opened = line.words.slice(trigger.end).match(OPENED_TOO)?.[0].length ?? 0
  const times = line.times
    .filter(
      ({ start, end, precision }) =>
        start >= from - slack && end <= to + slack && precision !== 'order' && precision !== 'year',
    )
    // "the fair, which opened in May, while the talks go on": the day of another clause.
    .filter(({ start, end }) => end > from || !isOfRelative(line, start, from))
    // "weeks after the leak" dates the leak.
    .filter(({ start, end }) => !/\b(?:after|before)$/.test(line.words.slice(start, end)))
    .filter(({ range }) => status !== 'held' || !(isAfter(range, published) || isYetToCome(range, published)))
    .filter(({ range }) => range.earliest !== null || range.latest !== null)
    // "which the port called in March and which opened on Monday": the day of the opening.
    .filter(({ start }) => start < trigger.end || start >= trigger.end + opened)
    .filter(({ start }) => !OF_A_TEXT.test(line.words.slice(trigger.end, start)))
    .filter(({ start }) => isVerb || !SENT_A_TEXT.test(line.words.slice(trigger.end, start)))
    .filter(({ start }) => !BY_SOMETHING.test(line.words.slice(trigger.end, start)))
    .filter(time => !isOfAnotherNoun(line, time, trigger))
    // The dateline and "3 March (Outlet)" before the sentence are the day of print, not of the meeting.
    .filter(
      ({ start, end }) =>
        start > datelineLength(line.words) || !/^ ?(?:\([^)]{1,40}\) ?)?[—–-]/u.test(line.words.slice(end)),
    )
  // "is due in Osford on Saturday to see Keller, and in Ardan on Sunday": the second day is another's.
  const isOfNext = ({ start }: Span) =>
    NEXT_STOP.test(line.words.slice(trigger.end, start)) && times.some(other => other.start < start && other.end > from)
  // "their first session since July on Tuesday": what it is the first since is another's day.
  const isSince = ({ start }: Span) => isAfterSince(line, start, trigger.start)
  // "Keller, jailed in May, was left out of the talks": the day of another verb, thrown in before.
  const others = times
    .filter(time => line.grammar === null || !isOfParticiple(line.grammar, time, trigger))
    .filter(time => !isOfNext(time))
  const own = others.some(time => !isSince(time)) ? others.filter(time => !isSince(time)) : others
  // "met on Thursday and will meet again on Saturday": a plan has its day behind it, where one stands there.
  const behind = (time: Span) => Number(status === 'planned' && time.start < trigger.start)
  // "was cut by Thursday after a session on Wednesday": its own clause has its day.
  const outside = (time: Span) => Number(time.start < from - 1 || time.end > to + 1)
  const nearest =
    own.toSorted(
      (a, b) => behind(a) - behind(b) || outside(a) - outside(b) || distance(a, trigger) - distance(b, trigger),
    )[0] ?? afterVoice(line, trigger)
  const dayAfter = line.words.slice(0, from).match(DAYS_AFTER)?.[1]
  if (dayAfter !== undefined && (nearest === undefined || nearest.start < from)) {
    const main = line.times.findLast(({ end, precision }) => end <= from && precision !== 'order')?.range ?? null
    const past = COUNTS.indexOf(dayAfter.toLowerCase())
    const count = past < 0 ? 1 : past
    return main === null || main.earliest === null || main.earliest !== main.latest
      ? null
      : { earliest: addDays(main.earliest, -count), latest: addDays(main.earliest, -count) }
  }
  const there = nearest === undefined ? timeOfWhere(clause, status, published) : null
  if (there !== null) return there
  if (nearest === undefined)
    return now && published !== null ? { earliest: addDays(published, -1), latest: published } : null
  // "the first talks since clashes erupted on Monday": the day of the clashes.
  if (isSince(nearest) && !/\bsince (?:the )?$/i.test(line.words.slice(0, nearest.start))) return null
  // "since last Sunday": from then on; "held on and off since last summer" names no first day.
  if (/\bsince (?:the )?$/i.test(line.words.slice(0, nearest.start)))
    return isSinceAges(nearest.range) ? null : { earliest: nearest.range.earliest, latest: published }
  // "is due there on Saturday": what is planned still is for the Saturday to come.
  const isToCome =
    status === 'planned' &&
    (IS_PLANNED.test(line.words.slice(from, nearest.start)) ||
      (isVerb &&
        nearest.start > trigger.end &&
        IN_PRESENT.test(line.words.slice(trigger.start, trigger.end)) &&
        !/\b(?:to|will|would|had|were|was|could|might) $/.test(line.words.slice(0, trigger.start))))
  const day = isToCome
    ? weekdayToCome(line, nearest, published)
    : weekdayAhead(line, nearest, { start: from, end: to }, published)
  const told = spanOfDays(line, day).range
  const whole = isMonthToCome(line, nearest, told, published, status)
    ? nextYear(told)
    : isWeekdayToCome(clause, nearest, told, published, status)
      ? { earliest: addDays(told.earliest!, WEEK), latest: addDays(told.latest!, WEEK) }
      : told
  const all =
    whole.latest !== null && published !== null && status === 'held' && whole.latest > published ? nearest.range : whole
  // "stretched past midnight": the day after as well.
  const { latest } = all
  if (latest === null || !/\b(?:past|after|beyond|until) midnight\b/i.test(line.words)) return all
  // "talks ran past midnight, she said on Friday": into the day on which she spoke.
  return OF_THE_SAYING.test(line.words.slice(0, nearest.start)) && all.earliest !== null
    ? { earliest: addDays(all.earliest, -1), latest }
    : { ...all, latest: addDays(latest, 1) }
}

/** In the present tense. */
const IS_PLANNED =
  /(?:\b(?:is|are)|[’'](?:s|re)) (?:(?:now|still|also|then|next|both|all) )?(?:due|to|expected|scheduled|set|planned|slated|supposed|likely)\b/u

/** A second town with a day of its own. */
const NEXT_STOP =
  /,? and (?:then |later )?(?:in|at|to) (?:the )?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)* (?:on |early |late |next )*$/u

/** "is to meet in July", in a report of June: a month alone is the next of its name for what is still to come. */
function isMonthToCome(
  { words }: Line,
  { start, end }: Span,
  { latest }: DateRange,
  published: string | null,
  status: ToldMeeting['status'],
): boolean {
  return (
    (status === 'planned' || status === 'offered') &&
    published !== null &&
    latest !== null &&
    latest < published &&
    MONTH_ALONE.test(words.slice(start, end))
  )
}

/** "The next round opens on Tuesday", in a report of Thursday. */
function isWeekdayToCome(
  { line: { words }, trigger, isVerb }: Clause,
  { start, end }: Span,
  { earliest, latest }: DateRange,
  published: string | null,
  status: ToldMeeting['status'],
): boolean {
  return (
    status === 'planned' &&
    !isVerb &&
    start >= trigger.end &&
    published !== null &&
    earliest !== null &&
    latest !== null &&
    latest < published &&
    latest >= addDays(published, -WEEK) &&
    /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(words.slice(start, end)) &&
    /\bnext (?:[\p{L}-]+ )?$/iu.test(words.slice(0, trigger.start)) &&
    !/\b(?:was|were|had)\b/.test(words.slice(trigger.end, start))
  )
}

const WEEK = 7

const MONTH_ALONE =
  /^(?:(?:early|late|mid|the (?:first|second) half of)[ -])?(?:January|February|March|April|May|June|July|August|September|October|November|December)$/

/** The same days a year later. */
function nextYear({ earliest, latest }: DateRange): DateRange {
  const later = (day: string | null) => (day === null ? null : `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`)
  return { earliest: later(earliest), latest: later(latest) }
}

/** "said on Friday, a day after the ministers spoke": how many days before the day of the sentence. */
const DAYS_AFTER = /\b(the|a|one|two|three|four|five) days? after ?$/i
const COUNTS = 'zero one two three four five'.split(' ')

/** "flew to Osford on Monday, where she met Osei": the day of the clause that names the town. */
function timeOfWhere(
  { line, from, to }: Clause,
  status: ToldMeeting['status'],
  published: string | null,
): DateRange | null {
  if (status !== 'held' || !/\bwhere ?$/.test(line.words.slice(0, from))) return null
  if (/\b(?:first|last|once|earlier|previously|had|often|usually|always)\b/.test(line.words.slice(from, to)))
    return null
  const day = line.times.findLast(
    ({ end, precision }) => end <= from && from - end <= BEFORE_WHERE && /^days?$/.test(precision),
  )
  return day === undefined || isAfter(day.range, published) || isYetToCome(day.range, published) ? null : day.range
}

/** Code units between the day and its "where": the town. */
const BEFORE_WHERE = 60

/** "met after Tuesday’s vote": the day of the vote; "Tuesday’s three-hour session" is of Tuesday. */
function isOfAnotherNoun({ words }: Line, { end }: Span, trigger: Span): boolean {
  const owned = words.slice(end).match(/^[’']s? (?:[\p{L}\d’'-]+ ?){1,4}/u)
  if (owned === null) return false
  return !(trigger.start >= end && trigger.start < end + owned[0].length)
}

/** A day in a relative clause that ends before the meeting’s own begins. */
function isOfRelative({ words }: Line, start: number, from: number): boolean {
  return (
    /,(?! (?:when|where))/.test(words.slice(start, from)) &&
    /\b(?:which|who|that|whose) [^,;]*$/.test(words.slice(0, start))
  )
}

/** Whether a day before the meeting’s name hangs on a participle that is thrown in between commas. */
function isOfParticiple(words: readonly Word[], time: Span, trigger: Span): boolean {
  const last = words.findLastIndex(({ start }) => start >= time.start && start < time.end)
  if (last < 0 || time.start > trigger.start) return false
  let at = last
  for (let steps = 0; steps < DEEPEST && at >= 0 && !words[at]!.tag.startsWith('VB'); steps += 1) at = words[at]!.head
  if (at <= 0 || !/^VB[DN]$/.test(words[at]!.tag) || words[at]!.end >= time.start) return false
  // "a baker jailed in May": of the baker, unless the meeting hangs on what is told of her.
  return (
    words[at - 1]!.lemma === ',' ||
    (words[at]!.tag === 'VBN' && words[at]!.relation === 'acl' && !hangsOn(words, trigger, at))
  )
}

function hangsOn(words: readonly Word[], trigger: Span, verb: number): boolean {
  let at = words.findIndex(({ start }) => start >= trigger.start)
  for (let steps = 0; steps < words.length && at >= 0; steps += 1) {
    if (at === verb) return true
    at = words[at]!.head
  }
  return false
}

/** A day stands no deeper below its verb. */
const DEEPEST = 4

/** Days a "since" may leave open for the first day of one round; a month, a season or a year names no day. */
const LOOSEST_BEGINNING = 14

function isSinceAges({ earliest, latest }: DateRange): boolean {
  return earliest !== null && latest !== null && latest > addDays(earliest, LOOSEST_BEGINNING)
}

/** "since July", "since new clashes erupted on Monday": the first time behind the word, with no comma between. */
function isAfterSince(line: Line, start: number, trigger: number | null = null): boolean {
  const between = line.words.slice(0, start).match(/\bsince ([^,;]{0,100})$/i)
  // "since the talks of July": the talks themselves are told of.
  if (between === null || (trigger !== null && trigger >= start - between[1]!.length && trigger < start)) return false
  return !line.times.some(other => other.start >= start - between[1]!.length && other.end <= start)
}

/** "The delegations will meet again, the mediator said, on Monday": the day stands behind the voice. */
function afterVoice(line: Line, trigger: Span): Line['times'][number] | undefined {
  const rest = line.words
    .slice(trigger.end)
    .match(/^[^,;]{0,30}, [^,;]{1,60} (?:said|says|told \p{L}+|added|announced),? /u)
  if (rest === null) return undefined
  return line.times.find(({ start }) => start >= trigger.end && start <= trigger.end + rest[0].length + 4)
}

/** "later this month", "later today": from the day of print on. */
function isYetToCome({ earliest, latest }: DateRange, day: string | null): boolean {
  return day !== null && earliest !== null && latest !== null && earliest >= day && latest > day
}

function isAfter({ earliest }: DateRange, day: string | null): boolean {
  return earliest !== null && day !== null && earliest > day
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end)
}
