/**
 * @module Meetings: who met whom, where and when, each value by the reports that tell it. MODEL §4.
 * A walk, a visit or a cabinet meeting is none; a principal who was only represented was not there.
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { isTold } from '../alignment/know-places.ts'
import { addDays } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { withOffice } from './by-office.ts'
import { byName, isByName, namedFirst, withDelegates, withoutHosts } from './delegates-at-meetings.ts'
import { besideRounds, likelyMeetings } from './likely-meetings.ts'
import { plansCalledOff, withPlan, withPlans } from './planned-meetings.ts'
import type { Actor, Meeting, Proposal, ReportEntry } from './record.ts'
import { LONGEST_SITTING, lasts, type PartyOf, type Same, sameMeetings } from './same-meetings.ts'
import { distinctPassages } from './statements.ts'
import { type Round, rounds } from './talks-series.ts'
import { withTexts } from './texts-at-meetings.ts'
import { delegates, type Told, toldMeetings } from './told-meetings.ts'
import { withTwoSides } from './two-sides.ts'
import { type ParticipantWeights, withWeighedParticipants } from './weighed-participants.ts'
import { placedTalks, whereAllSat, whereTalksWere, whereTheyAre, whereWritten } from './where-talks-were.ts'

/** Every meeting the reports tell of, the earliest first. */
export function meetings(
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
  actors: readonly Actor[],
  partyOf: PartyOf,
  reports: readonly ReportEntry[],
  { proposals }: { readonly proposals: readonly Proposal[] },
  weights?: ParticipantWeights,
): readonly Meeting[] {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const everyHead = delegates(testimonies, actorOf, partyOf)
  const heads = namedFirst(everyHead, byId)
  const everyTelling = toldMeetings(testimonies, actorOf, actors, partyOf)
  const named = everyTelling.filter(({ weight }) => weight === undefined)
  const told = withTwoSides(withoutHosts(named, everyHead), heads, testimonies, actorOf, partyOf)
  const of = (status: Told['status']) => told.filter(one => one.status === status)
  const lasting = of('held').filter(lasts)
  const sittings = [...of('held').filter(one => !lasts(one)), ...lasting.flatMap(lastDay)]
  const grouped = (tellings: readonly Told[]) =>
    sameMeetings(tellings, partyOf, actor => isByName(byId.get(actor)?.name ?? ''))
  const held = rounds(grouped(sittings), lasting)
  const calledOff = grouped(of('cancelled'))
  const plans = grouped(of('planned').map(one => ofRound(one, held)))
  const off = new Set(calledOff.flatMap(same => plansCalledOff(same, plans)))
  const open = plans.filter(plan => !off.has(plan))
  const { kept, planned } = withPlans(held, open, partyOf)
  const known = [...kept.flatMap(({ whole, sittings: days }) => (whole === null ? days : [whole, ...days])), ...planned]
  const likely = likelyMeetings(everyTelling, known, grouped, partyOf)
  const others = [
    ...grouped(of('offered').map(one => ofBothAgain(one, held))).map(same => [same, 'offered'] as const),
    ...calledOff.map(same => [withPlan(same, plans), 'cancelled'] as const),
  ]
  const sat = new Set(of('held').flatMap(({ people }) => people))
  const called = (same: Same) => withOffice(same, { heads, actors, partyOf, sat })
  const ofDelegations = new Set<string>()
  const entry = (same: Same, status: Told['status'], isRound = false, round: string | null = null) => {
    if (!isMeeting(same, status, partyOf)) return []
    const meeting = meetingOf(same, status, isRound, round, byId, partyOf, reports)
    // Of whom no report says by name that he met whom: those sat there who sit for their sides.
    if (same.told.every(({ people }) => people.length === 0)) ofDelegations.add(meeting.id)
    return [meeting]
  }
  const towns = placedTalks(
    kept.flatMap(({ whole, sittings: days }) => [
      ...(whole === null ? [] : [withDelegates(whole, heads, partyOf)]),
      ...days,
    ]),
  )
  const whereTold = (day: Same) => whereWritten(whereTalksWere(day, towns, partyOf))
  const placed = kept.map(one => ({ ...one, sittings: one.sittings.map(whereTold) }))
  const everywhere = placed.flatMap(({ whole, sittings: days }) => (whole === null ? days : [whole, ...days]))
  const beside: Meeting[] = []
  const heldOnes = besideRounds(placed, likely.held).flatMap(({ whole: told, sittings: days, likely: more }) => {
    const whole = told && whereWritten(whereAllSat(told, everywhere, true))
    const round = whole === null ? [] : entry(withDelegates(whole, heads, partyOf), 'held', true)
    const dayOf = (day: Same) =>
      entry(
        withDelegates(called(whereAllSat(day, everywhere)), heads, partyOf, whole ?? day),
        'held',
        false,
        round[0]?.id ?? null,
      )
    beside.push(...more.flatMap(day => dayOf(whereTold(day))))
    return [...round, ...days.flatMap(dayOf)]
  })
  const plan = (same: Same) => entry(called(whereTheyAre(same, towns, partyOf)), 'planned')
  const all = [
    ...heldOnes,
    ...planned.flatMap(plan),
    ...others.flatMap(([same, status]) => entry(called(same), status)),
  ].toSorted(inOrder)
  beside.push(...likely.planned.flatMap(plan), ...likely.offered.flatMap(same => entry(called(same), 'offered')))
  const ground = { meetings: all, testimonies, actorOf, actors, partyOf, heads, ofDelegations }
  const seated = withWeighedParticipants(ground, weights)
  // What is likely changes nothing of what is known.
  const ids = new Set(beside.map(({ id }) => id))
  const seatedBeside = withWeighedParticipants({ ...ground, meetings: [...all, ...beside] }, weights).filter(({ id }) =>
    ids.has(id),
  )
  return withTexts([...seated, ...seatedBeside].toSorted(inOrder), proposals)
}

function inOrder(a: Meeting, b: Meeting): number {
  return byCodeUnits(dayKey(a), dayKey(b)) || byCodeUnits(a.id, b.id)
}

/** Of talks that went on for weeks nobody tells whether the last day was a sitting. */
const WEEK = 7

/** "Five days of talks ended on Friday": there was a sitting on Friday, and what came of the talks came of it. */
function lastDay(told: Told): readonly Told[] {
  const { latest } = told.range
  return told.edge === 'end' &&
    told.days !== null &&
    told.days < WEEK &&
    (told.sides.length > 0 || isTold(told.place)) &&
    latest !== null
    ? [{ ...told, days: null, range: { earliest: latest, latest } }]
    : []
}

function dayKey({ dateRange: { earliest, latest } }: Meeting): string {
  return earliest ?? latest ?? ''
}

/** Without a place, a day or people by name nobody could find it; without two sides it is none, but for a debrief. */
function isMeeting({ sides, range, place, told }: Same, status: Told['status'], partyOf: PartyOf): boolean {
  if (told.some(({ format }) => format === 'debrief')) return true
  const isDated = range.earliest !== null && (status === 'held' || range.latest !== null)
  const isNamed = told.some(({ people }) => new Set(people.map(person => partyOf(person) ?? person)).size > 1)
  const isPlaced = isTold(place) || place.venue !== null
  // A session on a day in a town, or of so many hours, was a meeting, though nobody says whose.
  const isDay = range.earliest !== null && range.earliest === range.latest
  // "the reply that Keller brought to the second round, on 5 January"
  if (
    isDay &&
    status === 'held' &&
    told.some(({ ordinal, form, people }) => ordinal !== null && form === 'talks' && people.length > 0)
  )
    return true
  // "the outline tabled in Osford on 6 and 7 March": somebody sat there over it.
  if (status === 'held' && place.city !== null && range.earliest !== null && range.latest !== null)
    if (told.some(({ form }) => form === 'talks') && range.latest <= addDays(range.earliest, LONGEST_SITTING))
      return true
  // "The first round was held in Osford in the middle of March": which talks those were its number says.
  if (status === 'held' && place.city !== null && range.earliest !== null && range.latest !== null)
    if (told.some(({ ordinal, form }) => ordinal !== null && form === 'talks')) return true
  if (isDay && told.some(({ hours, form }) => (form === 'talks' ? isPlaced : isPlaced && hours.length > 0))) return true
  // "The Emir spoke by telephone with Keller on Monday."
  if (isDay && told.some(({ withHolder, people }) => withHolder === true && people.length > 0)) return true
  // "The two sides returned to the table on Wednesday", "talks collapsed on Sunday".
  if (isDay && told.some(({ hours, edge, ofBoth }) => hours.length > 0 || edge === 'end' || ofBoth === true))
    return true
  // "Three weeks of talks ended on Friday without a deal."
  const closed = told.some(({ edge, days, outcomes }) => edge === 'end' && (days ?? 0) > 1 && outcomes.length > 0)
  if (closed && range.earliest !== null) return true
  // "An attempt in Osford broke down in March": which talks those were everybody knows.
  if (
    isTold(place) &&
    range.earliest !== null &&
    told.some(({ edge, outcomes }) => edge === 'end' && outcomes.length > 0)
  )
    return true
  // "The minister and the League have agreed to resume talks": that they will meet is told, though not when.
  if (status === 'planned' && sides.length > 1 && told.some(({ people }) => people.length > 0)) return true
  // "Osford has offered to host a further round from the 3rd to the 5th": between whom, everybody knows.
  if (status === 'offered' && isTold(place) && range.earliest !== null && range.latest !== null) return true
  if (status === 'cancelled' && isTold(place) && range.latest !== null) return true
  // "Keller is ready to resume talks next week": with whom, the talks before it say.
  if (status === 'offered' && sides.length > 0 && range.earliest !== null && range.latest !== null)
    if (told.some(({ people, form }) => form === 'talks' && people.length > 0)) return true
  if (status === 'planned' && isDay && told.some(({ ofOthers }) => ofOthers === true)) return true
  if (status === 'planned' && isDay && sides.length > 0 && told.some(({ form }) => form === 'sitting')) return true
  return sides.length > 1 && (isPlaced || isDated || isNamed)
}

/** "Ardan would lend Osford to both harbour masters for talks": of those who met before; who offers the town need not be one. */
function ofBothAgain(told: Told, held: readonly Round[]): Told {
  const back =
    told.backThere === true && !isTold(told.place) ? { ...told, place: placeLately(told, held) ?? told.place } : told
  if (told.ofBoth !== true || told.people.length > 0 || told.sides.length > 1) return back
  return { ...back, sides: [...new Set([...told.sides, ...sidesLately({ ...told, sides: [] }, held)])] }
}

/** "The delegations will be back": whose, the round says that the reports tell of. */
function ofRound(told: Told, held: readonly Round[]): Told {
  const planned = withSidesOf(told, held)
  // "in plenary at the Old Mint on Monday": a house of which no town is told stands where they last sat.
  const isThere = planned.backThere === true || (planned.ofBoth === true && planned.place.venue !== null)
  if (!isThere || isTold(planned.place)) return planned
  const place = placeLately(planned, held)
  return place === null ? planned : { ...planned, place: { ...place, venue: planned.place.venue } }
}

/** "The parties will return on 25 May": to the town where they last sat, if it was one. */
function placeLately({ published, sides, ofBoth }: Told, held: readonly Round[]): Told['place'] | null {
  if (published === null) return null
  const since = addDays(published, -LATELY)
  const late = held
    .flatMap(({ whole, sittings }) => (whole === null ? sittings : [whole, ...sittings]))
    .filter(({ range: { earliest, latest }, place, told }) => {
      const last = latest ?? earliest
      const isLate = last !== null && last >= since && (earliest ?? last) <= published
      return isLate && isTold(place) && told.every(({ format }) => format !== 'call')
    })
  const ofThem = late.filter(one => sides.length === 0 || sides.filter(side => one.sides.includes(side)).length > 1)
  // "The two teams are to be back on Monday": of the talks of those days, whatever the reports call their sides.
  const towns = (ofThem.length > 0 || ofBoth !== true ? ofThem : late.filter(one => one.sides.length > 1)).map(
    ({ place }) => place,
  )
  const [first] = towns
  return first !== undefined && towns.every(({ city, country }) => city === first.city && country === first.country)
    ? { ...first, venue: null }
    : null
}

function withSidesOf(told: Told, held: readonly Round[]): Told {
  // "The minister has invited both delegations back": they, and whoever calls them.
  const guests = told.asGuests === true && told.sides.length < 2 ? sidesLately(told, held) : []
  if (guests.length > 0) return { ...told, sides: [...new Set([...told.sides, ...guests])] }
  if (told.sides.length > 1 || told.people.length > 0 || told.ofOthers === true) return told
  const near = held.filter(({ whole }) => {
    const { latest } = whole?.range ?? { latest: null }
    return (
      latest !== null &&
      told.published !== null &&
      told.published >= (whole!.range.earliest ?? '') &&
      told.published <= addDays(latest, 2)
    )
  })
  if (near.length === 1) return { ...told, sides: near[0]!.whole!.sides }
  return { ...told, sides: sidesLately(told, held) }
}

/** How many days after a sitting "the delegations" still are those who sat there. */
const LATELY = 7

/** Share of the sittings of some days of which a side is one of the talks: a guest received beside them makes no difference. */
const MOST = 0.7

/** The sides that nearly every sitting of the days before has in which those sat who are named: whoever meets again met before. */
function sidesLately({ published, sides: own }: Told, held: readonly Round[]): readonly string[] {
  if (published === null) return own
  const since = addDays(published, -LATELY)
  const lately = held
    .flatMap(({ sittings }) => sittings)
    .filter(
      ({ range: { latest }, sides, told }) =>
        latest !== null &&
        latest <= published &&
        since <= latest &&
        sides.length > 1 &&
        own.every(side => sides.includes(side)) &&
        told.every(({ format }) => format !== 'call'),
    )
  const times = new Map<string, number>()
  for (const { sides } of lately) for (const side of new Set(sides)) times.set(side, (times.get(side) ?? 0) + 1)
  const common = [...times].filter(([, count]) => count >= MOST * lately.length).map(([side]) => side)
  return common.length > 1 ? common : own
}

function meetingOf(
  same: Same,
  status: Told['status'],
  isRound: boolean,
  round: string | null,
  byId: ReadonlyMap<string, Actor>,
  partyOf: PartyOf,
  reports: readonly ReportEntry[],
): Meeting {
  // A plan that came about was told before; the meeting is named after a telling of itself.
  const own = same.told.filter(told => told.status === status)
  const first = (own.length > 0 ? own : same.told).toSorted((a, b) => a.report - b.report)[0]!
  const people = byName(
    same.people.flatMap(id => byId.get(id) ?? []),
    partyOf,
  )
  const durations = valuesOf(
    same.told.flatMap(({ hours }) => hours),
    ({ hours }) => hours,
  )
  // What came of a round is told at its end.
  const closing = isRound ? same.told.filter(({ edge, outcomes: found }) => edge === 'end' && found.length > 0) : []
  const outcomes = valuesOf(
    (closing.length > 0 ? closing : isRound ? lastTold(same.told) : same.told).flatMap(({ outcomes: found }) => found),
    ({ code }) => code,
  )
  return {
    id: `${isRound ? 'talks' : status === 'held' ? 'meeting' : status}-${reports[first.report]!.id}-${first.passages[0]!.start}`,
    sides: [...same.sides].sort(byCodeUnits).map(party => ({
      party,
      participants: people
        .filter(id => (partyOf(id) ?? id) === party)
        .sort(byCodeUnits)
        .map(actor => ({ actor, role: byId.get(actor)!.titles[0] ?? null })),
    })),
    place: same.place,
    dateRange: same.range,
    duration: isRound || durations[0] === undefined ? null : { hours: durations[0].value },
    durations: durations.map(({ value, evidence }) => ({ hours: value, evidence })),
    format: formatOf(same, isRound),
    status,
    round,
    outcome: {
      code: status === 'held' ? (outcomes[0]?.value ?? 'not-reported') : 'not-held',
      summary: outcomes[0]?.evidence[0]?.exact ?? null,
    },
    outcomes: status === 'held' ? outcomes.map(({ value, evidence }) => ({ code: value, evidence })) : [],
    evidence: distinctPassages(same.told.flatMap(({ passages }) => passages)),
  }
}

/** As the first report that says has it; a call is no round, though presidents may speak by telephone in the days of one. */
function formatOf({ told }: Same, isRound: boolean): Meeting['format'] {
  const formats = told.map(({ format }) => format)
  const sat =
    isRound && !formats.every(format => format === 'call') ? formats.filter(format => format !== 'call') : formats
  return sat.find(format => format !== null) ?? null
}

/** Of several days those of the latest of which anything came: what the first day brought is not what the round did. */
function lastTold(told: readonly Told[]): readonly Told[] {
  const ended = told.filter(({ outcomes, range }) => outcomes.length > 0 && range.earliest !== null)
  const last = ended
    .map(({ range }) => range.latest ?? range.earliest!)
    .toSorted(byCodeUnits)
    .at(-1)
  return last === undefined ? told : ended.filter(({ range }) => (range.latest ?? range.earliest) === last)
}

/** Each value with the passages that say it, the one most reports say first; of equals the lesser claim. */
function valuesOf<Item extends { readonly passage: Passage }, Value extends string | number>(
  items: readonly Item[],
  value: (item: Item) => Value,
): readonly { readonly value: Value; readonly evidence: readonly Passage[] }[] {
  const files = (same: readonly Item[]) => new Set(same.map(({ passage }) => passage.file)).size
  return [...Map.groupBy(items, value)]
    .toSorted(([a, x], [b, y]) => files(y) - files(x) || LESSER.indexOf(String(b)) - LESSER.indexOf(String(a)))
    .map(([key, same]) => ({ value: key, evidence: distinctPassages(same.map(({ passage }) => passage)) }))
}

/** From the most to the least that is claimed. */
const LESSER: readonly string[] = ['agreement', 'process-only', 'no-agreement', 'text-advanced']
