/**
 * @module Meetings: who met whom, where and when, each value by the reports that tell it. MODEL §4.
 * A walk, a visit or a cabinet meeting is none; a principal who was only represented was not there.
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { isTold, placesCompatible } from '../alignment/know-places.ts'
import { addDays, compatible } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import type { Actor, Meeting, Proposal, ReportEntry } from './record.ts'
import { joined, lasts, type PartyOf, type Same, sameMeetings } from './same-meetings.ts'
import { distinctPassages } from './statements.ts'
import { type Round, rounds } from './talks-series.ts'
import { withTexts } from './texts-at-meetings.ts'
import { type Delegate, delegates, type Told, toldMeetings } from './told-meetings.ts'
import { withTwoSides } from './two-sides.ts'

/** Every meeting the reports tell of, the earliest first. */
export function meetings(
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
  actors: readonly Actor[],
  partyOf: PartyOf,
  reports: readonly ReportEntry[],
  { proposals }: { readonly proposals: readonly Proposal[] },
): readonly Meeting[] {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const heads = namedFirst(delegates(testimonies, actorOf, partyOf), byId)
  const named = toldMeetings(testimonies, actorOf, actors, partyOf)
  const told = withTwoSides(withoutHosts(named, heads), heads, testimonies, actorOf, partyOf)
  const of = (status: Told['status']) => told.filter(one => one.status === status)
  const lasting = of('held').filter(lasts)
  const sittings = [...of('held').filter(one => !lasts(one)), ...lasting.flatMap(lastDay)]
  const held = rounds(sameMeetings(sittings, partyOf), lasting)
  const calledOff = sameMeetings(of('cancelled'), partyOf)
  const plans = sameMeetings(
    of('planned').map(one => ofRound(one, held)),
    partyOf,
  )
  const { kept, planned } = withPlans(
    held,
    plans.filter(plan => !calledOff.some(same => isCalledOff(plan, same))),
  )
  const others = [
    ...sameMeetings(of('offered'), partyOf).map(same => [same, 'offered'] as const),
    ...calledOff.map(same => [withPlan(same, plans), 'cancelled'] as const),
  ]
  const entry = (same: Same, status: Told['status'], isRound = false, round: string | null = null) =>
    isMeeting(same, status, partyOf) ? [meetingOf(same, status, isRound, round, byId, partyOf, reports)] : []
  const whole = kept.flatMap(({ whole: one }) => (one === null ? [] : [withDelegates(one, heads, partyOf)]))
  const heldOnes = kept
    .map(one => (one.whole === null ? { ...one, sittings: one.sittings.map(day => atRound(day, whole)) } : one))
    .flatMap(({ whole, sittings: days }) => {
      const round = whole === null ? [] : entry(withDelegates(whole, heads, partyOf), 'held', true)
      return [
        ...round,
        ...days.flatMap(day =>
          entry(withDelegates(day, heads, partyOf, whole ?? day), 'held', false, round[0]?.id ?? null),
        ),
      ]
    })
  const all = [
    ...heldOnes,
    ...planned.flatMap(same => entry(same, 'planned')),
    ...others.flatMap(([same, status]) => entry(same, status)),
  ].toSorted((a, b) => byCodeUnits(dayKey(a), dayKey(b)) || byCodeUnits(a.id, b.id))
  return withTexts(all, proposals)
}

/** Who chairs the talks and who mediates at them: where a report names nobody else, it does not say whose talks they are. */
function withoutHosts(told: readonly Told[], heads: readonly Delegate[]): readonly Told[] {
  const between = new Set(heads.flatMap(({ role, party }) => (role === 'mediates' && party !== null ? [party] : [])))
  return told.map(one =>
    one.people.length === 0 &&
    one.sides.length > 0 &&
    one.format !== 'debrief' &&
    one.sides.every(side => between.has(side))
      ? { ...one, sides: [] }
      : one,
  )
}

/** "The two envoys spoke in a garden on Wednesday": those who were at a round on that day spoke where it was. */
function atRound(day: Same, rounds: readonly Same[]): Same {
  const { earliest, latest } = day.range
  const isSomewhere = isTold(day.place) || day.told.some(({ format }) => format === 'call' || format === 'debrief')
  if (isSomewhere || earliest === null || earliest !== latest || day.people.length === 0) return day
  const there = rounds.filter(
    ({ range, people }) =>
      range.earliest !== null &&
      range.latest !== null &&
      range.earliest <= earliest &&
      earliest <= range.latest &&
      day.people.every(person => people.includes(person)),
  )
  return there.length === 1 ? { ...day, place: { ...there[0]!.place, venue: day.place.venue } } : day
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

/** "The delegations will be back": whose, the round says that the reports tell of. */
function ofRound(told: Told, held: readonly Round[]): Told {
  // "The minister has invited both delegations back": they, and whoever calls them.
  if (told.asGuests === true && told.sides.length < 2)
    return { ...told, sides: [...new Set([...told.sides, ...sidesLately(told, held)])] }
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

/** The sides that every sitting of the days before has: whoever meets again met before. */
function sidesLately({ published }: Told, held: readonly Round[]): readonly string[] {
  if (published === null) return []
  const since = addDays(published, -LATELY)
  const lately = held
    .flatMap(({ sittings }) => sittings)
    .filter(
      ({ range: { latest }, sides }) => latest !== null && latest <= published && since <= latest && sides.length > 1,
    )
  const [first, ...rest] = lately
  const common = (first?.sides ?? []).filter(side => rest.every(({ sides }) => sides.includes(side)))
  return common.length > 1 ? common : []
}

/** A round that is planned twice for days within a week of each other is one, its day in dispute. */
const SAME_PLAN = 7

/** The plan for that day was told before it was called off. */
function isCalledOff(plan: Same, { range, sides, people }: Same): boolean {
  const { earliest } = plan.range
  if (earliest === null || earliest !== plan.range.latest || range.earliest !== earliest) return false
  const both = (one: readonly string[], other: readonly string[]) => one.filter(id => other.includes(id)).length > 1
  return both(plan.people, people) || (plan.people.length === 0 && (sides.length === 0 || both(plan.sides, sides)))
}

/** What was called off, with what was told of it while it was a plan. */
function withPlan(same: Same, plans: readonly Same[]): Same {
  const told = plans.filter(plan => isCalledOff(plan, same)).flatMap(plan => plan.told)
  return { ...told.reduce(joined, same), range: same.range }
}

/** Plans that came about join what was held; the others stay plans, those for one next round together. */
function withPlans(
  held: readonly Round[],
  plans: readonly Same[],
): { readonly kept: readonly Round[]; readonly planned: readonly Same[] } {
  const isOf = (same: Same, plan: Same) =>
    plan.range.latest !== null &&
    compatible(same.range, plan.range) &&
    same.range.earliest !== null &&
    plan.sides.filter(side => same.sides.includes(side)).length >= 2 &&
    (plan.people.length === 0 || plan.people.some(person => same.people.includes(person)))
  const cameAbout = (plan: Same) =>
    held.some(({ sittings }) => sittings.some(same => isOpening(plan, same))) ||
    held.some(({ whole, sittings }) => [...sittings, ...(whole === null ? [] : [whole])].some(same => isOf(same, plan)))
  const open: Same[] = []
  for (const plan of plans.filter(plan => !cameAbout(plan))) {
    const at = open.findIndex(other => isSamePlan(other, plan))
    if (at < 0) open.push(plan)
    else open[at] = widened(open[at]!, plan)
  }
  const opened = held.map(round => withOpening(round, plans))
  const kept = opened.map(({ whole, sittings }) => {
    const withPlan = (same: Same) =>
      plans
        .filter(plan => isOf(same, plan))
        .flatMap(({ told }) => told)
        .reduce((sum, told) => ({ ...joined(sum, told), range: same.range }), same)
    const days = sittings.map(withPlan)
    return whole === null
      ? { whole, sittings: days }
      : {
          whole: withPlan(whole),
          sittings: [...days, ...plans.filter(plan => isDayOf(whole, days, plan)).map(plan => dayOf(whole, plan))],
        }
  })
  return { kept, planned: open }
}

/** "The second round opens on Monday", and on Friday "the second round has ended": it went on from the one day to the other. */
function isOpening(plan: Same, same: Same): boolean {
  const first = plan.range.earliest
  const last = same.range.latest
  const numbers = ({ told }: Same) => told.flatMap(({ ordinal, form }) => (form === 'talks' ? (ordinal ?? []) : []))
  return (
    first !== null &&
    last !== null &&
    first === plan.range.latest &&
    first < last &&
    addDays(first, SAME_PLAN) >= last &&
    (same.range.earliest === null || same.range.earliest > first) &&
    numbers(plan).some(number => numbers(same).includes(number)) &&
    placesCompatible(plan.place, same.place)
  )
}

function withOpening(round: Round, plans: readonly Same[]): Round {
  if (round.whole !== null) return round
  const [only] = round.sittings
  const plan = plans.find(one => round.sittings.length === 1 && isOpening(one, only!))
  if (plan === undefined) return round
  const range = { earliest: plan.range.earliest, latest: only!.range.latest }
  return { whole: { ...plan.told.reduce(joined, only!), range }, sittings: [] }
}

/** A sitting planned for a day on which the round went on, by the reports of the days after it, and of which none tells more. */
function isDayOf(whole: Same, days: readonly Same[], { range: { earliest, latest }, sides }: Same): boolean {
  if (earliest === null || earliest !== latest || sides.filter(side => whole.sides.includes(side)).length < 2)
    return false
  if (whole.range.earliest! >= earliest || whole.range.latest! <= earliest) return false
  return !days.some(({ range }) => compatible(range, { earliest, latest }))
}

function dayOf(whole: Same, plan: Same): Same {
  return { ...plan, sides: whole.sides, place: whole.place }
}

function isSamePlan(a: Same, b: Same): boolean {
  if (a.people.length > 0 || b.people.length > 0 || a.range.earliest === null || b.range.earliest === null) return false
  if (a.sides.filter(side => b.sides.includes(side)).length < 2) return false
  // One report that names two days tells of two meetings.
  if (!compatible(a.range, b.range) && a.told.some(({ report }) => b.told.some(other => other.report === report)))
    return false
  const [first, last] = a.range.earliest <= b.range.earliest ? [a, b] : [b, a]
  // When the day of the one had passed, another was planned.
  const passed = first.range.latest ?? first.range.earliest!
  if (last.told.every(({ published }) => published !== null && published > passed)) return false
  return last.range.earliest! <= addDays(first.range.latest ?? first.range.earliest!, SAME_PLAN)
}

function widened(a: Same, b: Same): Same {
  const days = [a.range.earliest, a.range.latest, b.range.earliest, b.range.latest].filter(day => day !== null).sort()
  return { ...b.told.reduce(joined, a), range: { earliest: days[0]!, latest: days.at(-1)! } }
}

/** Who leads a side or mediates, as told while the round goes on, sat at its talks, where no report names anybody else of that side. */
function withDelegates(same: Same, heads: readonly Delegate[], partyOf: PartyOf, round: Same = same): Same {
  const { earliest, latest } = round.range
  if (earliest === null || latest === null || same.told.some(({ format }) => format === 'debrief' || format === 'call'))
    return same
  const past = addDays(latest, 2)
  const between = new Set(heads.flatMap(one => (one.role === 'mediates' && one.party !== null ? [one.party] : [])))
  // A report that names no sides of the talks it was written at names those who sat there.
  const isAmong = (party: string | null, report: number) =>
    party === null ||
    same.sides.includes(party) ||
    same.told.some(told => told.report === report && told.sides.every(side => between.has(side)))
  const isOnly = (heads: readonly Delegate[], { people }: Same, actor: string, party: string, report: number) =>
    !people.some(person => person !== actor && partyOf(person) === party) &&
    !heads.some(
      other => other.report === report && other.party === party && other.actor !== actor && other.role !== 'mediates',
    )
  const there = heads.filter(({ role, party, published, report, actor, passage }) => {
    if (published === null || published > past) return false
    // Who heads a delegation does so on the way there.
    if (published < (role === 'leads' || role === 'mediates' ? addDays(earliest, -ON_THE_WAY) : earliest)) return false
    const tells = same.told.some(told => told.report === report)
    // "Keller received Osei. The interior minister took part as well": right behind two who met by name.
    if (role === 'was there')
      return tells && isAmong(party, report) && (!isOfTwoByName(same, partyOf) || isRightBehind(same, report, passage))
    if (role === 'spoke there')
      return (
        tells &&
        party !== null &&
        isAmong(party, report) &&
        isOfSides(same, between, partyOf) &&
        isOnly(heads, same, actor, party, report)
      )
    // "The minister met the envoy": two who meet by name need nobody between them.
    if (role === 'mediates' && isOfTwoByName(same, partyOf)) return false
    if (role === 'mediates')
      return round.told.some(told => told.report === report) || (party !== null && same.sides.includes(party))
    // "…, who led for the owners": at the talks the same report tells of, whose sides it calls by no name.
    if (role === 'leads' && same.sides.length === 0 && tells)
      return same.told.some(({ days, edge }) => days !== null && edge === 'end')
    // Whose delegation it is nobody could tell; but at the talks of its own report its head was.
    if (role === 'leads' && party === null) return tells
    // At a table of many, the report that names who leads for one need not name his side among those who sat there.
    if (role === 'leads' && tells && same.sides.length > 2 && isOfSides(same, between, partyOf)) return true
    const named = same.people.some(person => person !== actor && partyOf(person) === party)
    return party !== null && same.sides.includes(party) && !named
  })
  return {
    ...same,
    people: [...new Set([...same.people, ...there.map(({ actor }) => actor)])],
    sides: [...new Set([...same.sides, ...there.map(({ party, actor }) => party ?? actor)])],
    told:
      same.told.length === 0
        ? []
        : [
            { ...same.told[0]!, passages: [...same.told[0]!.passages, ...there.map(({ passage }) => passage)] },
            ...same.told.slice(1),
          ],
  }
}

/** Days before a round on which the head of a delegation is named. */
const ON_THE_WAY = 3

/** Talks, or a sitting of which only the sides are named. */
function isOfSides({ told, people }: Same, between: ReadonlySet<string>, partyOf: PartyOf): boolean {
  return (
    people.every(person => between.has(partyOf(person) ?? person)) ||
    told.some(({ form, ordinal }) => form === 'talks' || ordinal !== null)
  )
}

/** Code units between a meeting and what is told of who else took part. */
const RIGHT_BEHIND = 500

function isRightBehind({ told }: Same, report: number, { start }: Passage): boolean {
  return told.some(
    one =>
      one.report === report && one.passages.some(({ start: from, end }) => start >= from && start - end < RIGHT_BEHIND),
  )
}

function isOfTwoByName({ told, people }: Same, partyOf: PartyOf): boolean {
  return (
    told.every(({ form, ordinal }) => form === 'sitting' && ordinal === null) &&
    new Set(people.map(person => partyOf(person) ?? person)).size === 2
  )
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
    format: same.told.find(({ format }) => format !== null)?.format ?? null,
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

/** Of each side those with a name, where anybody has one: "the Kenyan negotiator" is one of them, or nobody knows who. */
function byName(actors: readonly Actor[], partyOf: PartyOf): readonly string[] {
  const people = actors.filter(({ type }) => type === 'person')
  return people
    .filter(({ id, name }, at) => {
      if (!OFFICE_ALONE.test(name)) return true
      const others = people.filter(other => other.id !== id && partyOf(other.id) === partyOf(id))
      return !others.some(other => !OFFICE_ALONE.test(other.name) || people.indexOf(other) < at)
    })
    .map(({ id }) => id)
}

/** "The facilitator" is who facilitates by name, where any report names one. */
function namedFirst(heads: readonly Delegate[], byId: ReadonlyMap<string, Actor>): readonly Delegate[] {
  const isNamed = ({ actor }: Delegate) => !OFFICE_ALONE.test(byId.get(actor)?.name ?? '')
  if (!heads.some(head => head.role === 'mediates' && isNamed(head))) return heads
  return heads.filter(head => head.role !== 'mediates' || isNamed(head))
}

/** "Kenyan counterpart", "mediator from Kenya": a description, by the noun it begins or ends with. */
const OFFICE_ALONE = /^\p{Ll}|(?:^|[ -])\p{Ll}+$/u

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
