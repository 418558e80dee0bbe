/**
 * @module Meetings as one report tells them: first every telling by itself, then those of one meeting together.
 * A definite mention ("the talks", "the two delegations") goes back to the meeting told before it. MODEL §4.
 */
import { addDays, type DateRange, dayOf } from '../../document/dates.ts'
import type { Figure } from '../../document/layers.ts'
import { overlaps, type Span } from '../../document/span.ts'
import type { ToldPlace } from '../../document/testimony.ts'
import { isAmongBoth, namesBoth, sidesByNumber } from './both-sides.ts'
import { officeIn } from './by-office.ts'
import { GOES_BACK, statusOfWay } from './comings-by-heads.ts'
import { daysFromTo, isOfSomeDays } from './days-together.ts'
import { CLOSES, HAVE_DONE, isFreshDeal, NOT_STRUCK, withTheirDeal } from './deals.ts'
import { debriefsIn } from './find-debriefs.ts'
import { together } from './find-people.ts'
import { NOWHERE } from './find-place.ts'
import { visitsIn } from './find-visits.ts'
import { finiteVerbs } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { meetAgain, meetsHolder, meetsUnnamed } from './meet-unnamed.ts'
import { hoursNear } from './meeting-length.ts'
import { isOfLead, placeOf } from './meeting-place.ts'
import { realityByHeads } from './meeting-reality.ts'
import {
  isAhead,
  isDayAhead,
  isForDayAhead,
  isOfAnotherYear,
  isTakenAsPlanned,
  isWhollyAhead,
} from './meeting-tense.ts'
import { dayOfLead, JUST_OVER, timeOf, undatedRange } from './meeting-time.ts'
import { type Clause, clauseAround, triggersIn } from './meeting-triggers.ts'
import { dayNumberIn, daysIn, edgeIn, formatIn, NOW, ordinalIn, outcomeIn, SITTING, statusIn } from './meeting-words.ts'
import { presentByHeads } from './met-by-heads.ts'
import { nextStops } from './next-stops.ts'
import { isOnlyMentioned } from './only-mentioned.ts'
import { shareOf } from './only-named.ts'
import { expertsMeet, officesMeet } from './others-meet.ts'
import { withOutcomesBehind } from './outcomes-behind.ts'
import { putOffTo } from './put-off.ts'
import { isApart } from './rooms-apart.ts'
import { sentThere } from './sent-there.ts'
import { tabledIn } from './tabled-there.ts'
import type { Telling } from './telling.ts'
import { BARE, entriesOf, tellingOfVisit } from './told-apart.ts'
import { withDayBefore, withPlaceBehind } from './told-in-two-sentences.ts'
import { isVisitor, RECEIVES, receivesGuests } from './who-is-received.ts'
import {
  ABOUT_BOTH,
  AT_TALKS,
  AT_THE_TABLE,
  CALLS,
  COMES_BACK,
  LODGED,
  OF_ALL,
  OF_OTHERS,
  OF_SOME,
  RESUMED,
  SEATED,
  TO_AND_FRO,
} from './who-meets.ts'
import { joinedIn, listFrom, presentAtNoun, presentAtVerb, statesOf } from './who-met.ts'

export function tellingsIn(
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  here: ToldPlace,
): readonly Telling[] {
  const told = lines.flatMap((line, at) => [
    ...triggersIn(line, figures).flatMap(found => {
      const clause = { at, line, ...found, ...clauseAround(line, found.trigger) }
      const telling = tellingOf(clause, lines, figures, dayOf(published), here)
      return telling === null
        ? []
        : [putOffTo(telling, clause, dayOf(published)), ...nextStops(telling, clause, figures)]
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
  const placed = [
    ...tabledIn(lines, figures, dayOf(published), told),
    ...sentThere(lines, figures, dayOf(published), told),
  ]
  const all = placed.length === 0 ? told : [...told, ...placed].toSorted((a, b) => a.line - b.line)
  return withOutcomesBehind(withPlaceBehind(withDayBefore(withTheirDeal(all), lines), lines, figures), lines)
}

function tellingOf(
  clause: Clause,
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  here: ToldPlace,
): Telling | null {
  const share = clause.isVerb ? null : shareOf(clause.line, clause.trigger)
  if (share === null) return tellingWithin(clause, lines, figures, published, here)
  const own = { ...clause, ...within(clause, share.own) }
  if (!share.withDay) return tellingWithin(own, lines, figures, published, here)
  const telling = tellingWithin(clause, lines, figures, published, here)
  if (telling === null) return null
  const { placeGuessed, ...place } = placeOf(own, figures, here, lines)
  return { ...telling, place, placeGuessed }
}

/** Of a clause, what hangs on the noun of the meeting. */
function within(clause: Clause, { start, end }: Span): Pick<Clause, 'from' | 'to' | 'isNarrow'> {
  return { from: Math.max(clause.from, start), to: Math.min(clause.to, end), isNarrow: true }
}

function tellingWithin(
  clause: Clause,
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  here: ToldPlace,
): Telling | null {
  const { line, from, to, trigger, isVerb, isDeal, at, way } = clause
  const before = line.words.slice(from, trigger.start)
  const after = line.words.slice(trigger.end, to)
  const name = line.words.slice(trigger.start, trigger.end)
  const told = isDeal ? (NOT_STRUCK.test(before) ? null : 'held') : statusOf(clause)
  const worded = told !== 'cancelled' && !isDeal && isTakenAsPlanned(clause, published) ? 'planned' : told
  const said =
    way === 'there' || way === 'visit' ? statusOfWay(worded, before, isWhollyAhead(clause, published)) : worded
  if (isOnlyMentioned(clause, figures)) return null
  // "Talks between the two collapsed in 2027": history, which is told for the sake of today.
  if (said === 'held' && isOfAnotherYear(clause, published)) return null
  const withBoth = isVerb && namesBoth(metBy(clause))
  // "The talks resume on Thursday": the present tense before a day to come; "has invited both sides back on Friday".
  const isCalled = (withBoth || (isVerb && ARE_CALLED.test(before) && namesBoth(before))) && CALLS.test(name)
  const status =
    said === 'held' &&
    (isAhead(clause, published) ||
      isForDayAhead(clause, published) ||
      (!isVerb && STILL_AHEAD.test(before) && OPENS_YET.test(after)) ||
      (isCalled && isDayAhead(clause, published)))
      ? 'planned'
      : (isCalled || (isVerb && way === undefined)) && /^invit/i.test(name) && said === 'held'
        ? 'offered'
        : said
  const inQuotes = line.quoted.some(quotation => overlaps(quotation, trigger))
  // "due to join the talks": the talks are others'.
  if (status === 'planned' && /\bjoin(?:ing)? (?:the |these )?(?:[\p{L}-]+ )?$/u.test(before)) return null
  // What somebody offers stands in his own words; of what was held the report itself tells.
  if (status === null || (inQuotes && status !== 'offered')) return null
  const named = isVerb ? presentAtVerb(clause, lines, figures) : presentAtNoun(clause, lines, figures)
  const byHeads = presentByHeads(clause, figures)
  const isWhole = isVerb && byHeads.people.length > 1 && byHeads.sides.length > 1
  const found = isWhole ? together(byHeads, joinedIn(clause, figures)) : together(named, byHeads)
  const definite = isVerb
    ? SEATED.test(name) || LODGED.test(name)
    : /\b(?:the|these|this|those|their|both|its|such)\b(?: [\p{L}’'-]+){0,2} $/iu.test(before) ||
      (status === 'offered' && RESUMED.test(before))
  const isNext = !isVerb && STILL_AHEAD.test(before)
  // "the next round" is none that the lead tells of.
  const ofLead =
    definite && status === 'held' && !isNext && isOfLead(at, isVerb, lines) ? statesOf(lines[0]!, figures) : []
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
    AS_A_DATE.test(line.words.slice(0, trigger.start)) &&
    // "since the last session here on 3 and 4 May": it has a day of its own.
    !line.times.some(
      ({ start, precision }) =>
        start >= trigger.end &&
        start <= to &&
        precision !== 'order' &&
        OF_ITS_OWN.test(line.words.slice(trigger.end, start)) &&
        !finiteVerbs(line.grammar).some(verb => verb.start >= trigger.end && verb.end <= start),
    )
  )
    return null
  const isAside = !isVerb && people.length + sides.length === 0 && hours === null && OF_SOMETHING.test(before)
  if (isAside && !line.times.some(({ start }) => start >= trigger.end && start <= to)) return null
  // "Keller met reporters", "discussions went on": with nobody on the other side it is no meeting of sides.
  const withUnnamed = isVerb && meetsUnnamed(clause, status, people.length)
  // "The two families have been housed at a school since May": only those who negotiate are lodged for it.
  if (isVerb && LODGED.test(name) && !AT_TALKS.test(before)) return null
  const withHolder = isVerb && people.length === 1 && (meetsHolder(clause, figures) || receivesGuests(clause))
  const ofOffices = isVerb && officesMeet(clause, figures)
  const ofExperts = isVerb && expertsMeet(clause)
  const isWayOfBoth = way === 'there' || way === 'between'
  const isOfBoth =
    ABOUT_BOTH.test(before) ||
    AT_THE_TABLE.test(name) ||
    TO_AND_FRO.test(name) ||
    isWayOfBoth ||
    withBoth ||
    ofOffices ||
    (withUnnamed && status === 'held') ||
    (people.length + sides.length === 0 && meetAgain(clause, status))
  if (
    isVerb &&
    !isOfBoth &&
    !withUnnamed &&
    !withHolder &&
    !ofExperts &&
    way !== 'visit' &&
    (people.length + sides.length < 2 || COMES_BACK.test(name))
  )
    return null
  if (RECEIVES.test(name) && !withBoth && !isVisitor(clause, figures)) return null
  const closes =
    !isVerb && status === 'held' && daysIn(before) !== null && CLOSES.test(line.words.slice(0, trigger.start))
  const isNow =
    status === 'held' && (isVerb ? NOW.test(name) : JUST_OVER.test(after) || (isDeal && HAVE_DONE.test(before)))
  const time =
    (closes ? dayOfLead(line, published) : null) ??
    // "since they sat down on Monday": a day of their own, whatever day the lead tells of.
    timeOf(clause, published, status, false) ??
    (ofLead.length === 2 ? dayOfLead(lines[0]!, published) : null) ??
    timeOf(clause, published, status, isNow)
  // "asked for a chair at the next round": nobody held it yet.
  if (!isVerb && status === 'held' && time === null && STILL_AHEAD.test(before)) return null
  // "would be in the room at the talks": what is to be there, and not when they are.
  if (
    !isVerb &&
    status === 'planned' &&
    ASIDE.test(before) &&
    !line.times.some(({ start }) => start >= trigger.end && start <= to)
  )
    return null
  const near = isVerb ? '' : before.slice(-70)
  const format =
    TO_AND_FRO.test(name) || way === 'between'
      ? 'indirect'
      : /\bcall|^(?:tele)?phon|^rang$|^rings?$/i.test(name)
        ? 'call'
        : formatIn(`${near} ${name} ${after.slice(0, 80)}`)
  const dayNumber = dayNumberIn(before)
  // "the first meeting since July" is the first of no series.
  const ordinal = dayNumber === null && !FIRST_SINCE.test(line.words.slice(trigger.end)) ? ordinalIn(before) : null
  const edge = isDeal || closes ? 'end' : status === 'held' ? edgeIn(before, after) : null
  const { placeGuessed, ...where } =
    clause.isNarrow === true ? { ...NOWHERE, placeGuessed: false } : placeOf(clause, figures, here, lines)
  // The dateline says where something was, and not where it is to be.
  const known = placeGuessed && status !== 'held' ? NOWHERE : where
  // Where the delegations have been put up is where they talk, and a report of it is written there.
  const place =
    isVerb && LODGED.test(name) && known.name === null ? { ...known, name: here.name, within: here.within } : known
  // Somebody meets somebody every day; those who meet for their governments do so somewhere, on a day.
  const isSomewhere = place.name !== null || place.venue !== null || format === 'call'
  if (ofExperts && !isOfBoth && people.length + sides.length < 2)
    if (time === null || time.latest === null || !isSomewhere) return null
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
    (code === null || !definite) &&
    // "The closing session was called off": which it was the talks say.
    !(status === 'cancelled' && definite)
  )
    return null
  // "a meeting on 3 and 4 May" had several.
  const isNounOfDays = !isVerb && !isDeal && hours === null && isOfSomeDays(time)
  const isOneSitting =
    (isVerb && !LODGED.test(name)) || isDeal || (SITTING.test(name) && !isNounOfDays) || hours !== null
  const office =
    people.length > 0 ? null : isVerb ? (officeIn(metBy(clause)) ?? officeIn(before)) : officeIn(after.slice(0, 90))
  // "… in Osford following the vote": the time that only orders it belongs to it.
  const behind = line.times.find(({ start, precision }) => precision === 'order' && start >= to - 1 && start <= to + 1)
  const passage = {
    start: line.start + firstWord(line, from),
    end: line.start + (to - from > 30 ? (behind?.end ?? to) : line.words.length),
  }
  return {
    form: isOneSitting ? 'sitting' : 'talks',
    format,
    status,
    present,
    definite: definite && (isVerb || !(people.length > 0 && sides.length > 1)),
    adds: isVerb && SEATED.test(name),
    other:
      /\b(?:another|previous|earlier|further|second|next|new|last|follow-up|separate|failed|past|prior|unsuccessful|fruitless)\b(?: [\p{L}’'-]+){0,2} $/iu.test(
        before,
      ) || OF_THEIR_OWN.test(after),
    dated: time !== null,
    name,
    ofBoth: isVerb ? isOfBoth : OF_ALL.test(after.slice(0, 90)) || isAmongBoth(after),
    ofSides: sidesByNumber(isVerb ? `${before} ; ${metBy(clause)}` : isAmongBoth(after) ? after : ''),
    ...(office === null ? {} : { office }),
    ...(withBoth || isWayOfBoth ? { asGuests: true as const } : {}),
    ...(isVerb && isWayBack(status, `${name}${line.words.slice(trigger.end, to)}`) ? { backThere: true as const } : {}),
    ofMore:
      way === 'visit' ||
      (isVerb && (OF_SOME.test(before) || ofOffices || (ofExperts && !isOfBoth))) ||
      OF_OTHERS.test(before),
    withHolder,
    range: time ?? undatedRange(status, published),
    ordinal,
    dayNumber,
    days: daysIn(before) ?? (time === null ? null : daysFromTo(line, time)),
    edge,
    place,
    placeGuessed,
    hours: hours === null || isOfSeveralDays(isVerb, time) ? [] : [{ hours, passage }],
    outcomes: code === null ? [] : [{ code, passage: { start: line.start, end: line.start + line.words.length } }],
    passage,
    line: at,
  }
}

/** "would return on Monday", "offered to welcome them again on Monday": where they were before. */
function isWayBack(status: Telling['status'], words: string): boolean {
  if (status !== 'planned' && status !== 'offered') return false
  return GOES_BACK.test(words) || /^(?:receiv|welcom|host)\p{L}* [^.;,“”"]{0,60}\bagain\b/iu.test(words)
}

/** How far it got: as the grammar above it has it, where that says; else as the words around it do. */
function statusOf({ line, from, to, trigger }: Clause): Telling['status'] | null {
  const real = realityByHeads(line, trigger)
  // "stayed in separate wings and did not meet": that is how they talked.
  if (isApart(line.words.slice(trigger.start, trigger.end)))
    return real === null ? 'held' : real === 'none' ? null : real
  const before = line.words.slice(from, trigger.start)
  const after = line.words.slice(trigger.end, to)
  const worded = statusIn(before, line.words.slice(trigger.start, trigger.end), after, line.words.slice(trigger.end))
  if (real === null || worded === 'cancelled') return worded
  if (real === 'none') return null
  return worded === null || worded === 'held' || real === 'cancelled' ? real : worded
}

/** "a session of their own", "met on the sidelines": another than that of all. */
const OF_THEIR_OWN = /^ (?:of (?:their|its|his|her) own|(?:[\p{L}’'-]+ ){0,6}?on the (?:sidelines|margins|fringes))\b/iu

/** "The delegations are invited" */
const ARE_CALLED = /\b(?:is|are|was|were|been) (?:\p{L}+ )?$/iu

const FIRST_SINCE =
  /^[^.;,]{0,80}?(?:,? since\b| in (?:more than |over |nearly |almost |about )?(?:(?:an?|\d+|[a-z]+) )?(?:days|weeks|months|years|decade)\b)/i

/** "spent nine hours this week": of how many sittings nobody tells. */
function isOfSeveralDays(isVerb: boolean, time: DateRange | null): boolean {
  if (!isVerb || time === null || time.earliest === null || time.latest === null) return false
  return time.latest > addDays(time.earliest, 2)
}

/** The words behind the verb in which those who were met are named. */
function metBy({ line, trigger }: Clause): string {
  const { start, end } = listFrom(line, trigger.end)
  return line.words.slice(start, end)
}

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

const AS_A_DATE =
  /\b(?:familiar with|close to|involved in|aware of|briefed on|knowledge of|details of|substance of|outcome of|result of|following|after|before|ahead of|prior to|since|until|to) (?:the |this |that |these |those )(?:[\p{L}-]+ ){0,2}$/iu

/** Between a meeting and its day no other clause begins. */
const OF_ITS_OWN = /^(?:[^,;:“”"]|, (?=(?:held|here|in|at|on|of)\b)){0,90}$/u

/** "a lack of progress in the talks", "the future of the negotiations": something else is told, and its day is not theirs. */
const OF_SOMETHING =
  /\b(?:progress|momentum|part|faith|interest|trust|future|fate|substance|state|status|course|pace|tone|hosts?|sponsors?|mediators?|subject|agenda|focus|details?|role|aims?|goals?|involved|approach) (?:in|of|at|for|from|to) (?:the |these |those |such |any |its |their )?(?:[\p{L}-]+ ){0,2}$/iu

/** "The next round opens on Tuesday." */
const OPENS_YET =
  /^(?: of \p{L}+)? (?:opens|begins|starts|resumes|reconvenes|follows|convenes|takes place|is (?:on|in|at))\b/u
const STILL_AHEAD = /\b(?:next|future|coming|following|further) (?:[\p{L}-]+ )?$/iu
const ASIDE =
  /\b(?:at|in|during|of|from|out of|by) (?:the|these|those) (?:(?!next|second|third|coming|new)[\p{L}-]+ )?$/iu

/** "The Ardan delegation in Osford handed the mediator a paper on Monday": they sat together where a place and a day are told. */
const HANDS = /^(?:hand|present|deliver|submit|read out)/i

/** The first printed character at or after an offset. */
function firstWord(line: Line, from: number): number {
  const rest = line.words.slice(from).search(/[^\s,.;:–—-]/u)
  return rest < 0 ? from : from + rest
}
