/** @module Meetings as the reports tell them, in the terms of the record: sides are parties, people are actors, places are known. */
import { isCountry, knownPlace, type Place, stateOfCapital } from '../alignment/know-places.ts'
import { plainName } from '../alignment/plain-name.ts'
import type { DateRange } from '../document/dates.ts'
import { addDays, dayOf } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony, ToldDelegate, ToldMeeting } from '../document/testimony.ts'
import { capitalsTold, withCapital } from './capitals-told.ts'
import { partiesByName } from './party.ts'
import type { Actor } from './record.ts'

/** One report's telling of one meeting. */
export interface Told
  extends Pick<
    ToldMeeting,
    | 'form'
    | 'format'
    | 'status'
    | 'range'
    | 'ordinal'
    | 'days'
    | 'edge'
    | 'ofBoth'
    | 'ofSides'
    | 'withHolder'
    | 'ofOthers'
    | 'asGuests'
    | 'backThere'
    | 'moved'
    | 'office'
    | 'writtenIn'
  > {
  /** Index of the report. */
  readonly report: number
  /** Day of the report, where it is known. */
  readonly published: string | null
  /** Party ids of all sides, those of the people included. */
  readonly sides: readonly string[]
  /** Actor ids. */
  readonly people: readonly string[]
  readonly place: Place
  readonly hours: ToldMeeting['hours']
  readonly outcomes: ToldMeeting['outcomes']
  readonly passages: readonly Passage[]
  /** What speaks for it, in nats, where no rule found it; else absent. */
  readonly weight?: number
}

/** Who leads or mediates, by one report. */
export interface Delegate {
  readonly report: number
  readonly published: string | null
  readonly actor: string
  readonly party: string | null
  readonly role: ToldDelegate['role']
  /** The last day of which the report tells a meeting that was held. */
  readonly tellsUntil: string | null
  readonly passage: Passage
}

type PartyOf = (actor: string) => string | null

/** Every telling of a meeting, in the record’s terms. */
export function toldMeetings(
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
  actors: readonly Actor[],
  partyOf: PartyOf,
): readonly Told[] {
  const partyNamed = partiesByName(actors, partyOf)
  const towns = townsTold(testimonies)
  const states = new Set(
    actors
      .filter(({ type }) => type === 'state')
      .map(({ name }) => plainName(name))
      .filter(name => !towns.has(name)),
  )
  const capitals = capitalsTold(testimonies)
  const lands = landsTold(testimonies)
  return testimonies.flatMap(({ meetings = [], likelyMeetings = [], report: { published } }, report) =>
    [...meetings, ...likelyMeetings].flatMap((told: ToldMeeting & { readonly weight?: number }): readonly Told[] => {
      const people = [...new Set(told.people.map(figure => actorOf[report]![figure]!))]
      const sides = [...told.sides.flatMap(side => partyNamed(side) ?? []), ...people.map(id => partyOf(id) ?? id)]
      const day: Told = {
        form: told.form,
        format: told.format,
        status: told.status,
        ordinal: told.ordinal,
        days: told.days,
        edge: told.edge,
        ...(told.ofBoth === true ? { ofBoth: true as const } : {}),
        ...(told.writtenIn === undefined ? {} : { writtenIn: told.writtenIn }),
        ...(told.ofSides === undefined ? {} : { ofSides: told.ofSides }),
        ...(told.office === undefined ? {} : { office: told.office }),
        ...(told.withHolder === true ? { withHolder: true as const } : {}),
        ...(told.asGuests === true ? { asGuests: true as const } : {}),
        ...(told.backThere === true ? { backThere: true as const } : {}),
        ...(told.moved === true ? { moved: true as const } : {}),
        ...(told.ofOthers === true ? { ofOthers: true as const } : {}),
        ...(told.weight === undefined ? {} : { weight: told.weight }),
        hours: told.hours,
        outcomes: told.outcomes,
        passages: told.passages,
        report,
        published: dayOf(published),
        sides: [...new Set(sides)],
        people,
        place: inSeat(withCapital(knownPlace(told.place, states), told.place.name, capitals), told, lands),
        range: wholeRange(told),
      }
      return [day, ...daysBefore(day, told.dayNumber ?? null)]
    }),
  )
}

/** Where reports are written, and what they say lies in a country, are towns; a report that has "Osford" want something means a state by it. */
function townsTold(testimonies: readonly Testimony[]): ReadonlySet<string> {
  return new Set(
    testimonies.flatMap(({ meetings = [] }) =>
      meetings.flatMap(({ place: { name, within }, writtenIn }) => [
        ...(writtenIn === undefined ? [] : [plainName(writtenIn)]),
        ...(name !== null && within !== null && isCountry(within) ? [plainName(name)] : []),
      ]),
    ),
  )
}

/** "OSFORD — … talks in Ardan ended on Monday": what a report from a town of a state tells of talks in that state was there. */
function inSeat(place: Place, { status, writtenIn }: ToldMeeting, lands: ReadonlyMap<string, string>): Place {
  if (place.city !== null || place.country === null || writtenIn === undefined) return place
  if (status !== 'held' && status !== 'cancelled') return place
  const land = stateOfCapital(writtenIn) ?? lands.get(plainName(writtenIn))
  return land === place.country ? { ...place, city: writtenIn } : place
}

/** Towns with the one country in which the reports say they lie, by their plain names. */
function landsTold(testimonies: readonly Testimony[]): ReadonlyMap<string, string> {
  const told = testimonies.flatMap(({ meetings = [] }) =>
    meetings.flatMap(({ place: { name, within } }) =>
      name !== null && within !== null && isCountry(within) ? [[plainName(name), within] as const] : [],
    ),
  )
  const one = [...Map.groupBy(told, ([town]) => town)].filter(([, all]) => all.every(([, land]) => land === all[0]![1]))
  return new Map(one.map(([town, all]) => [town, all[0]![1]]))
}

/** "The third day of talks" on a Wednesday: they go on since Monday. */
function daysBefore(day: Told, dayNumber: number | null): readonly Told[] {
  const { earliest, latest } = day.range
  if (dayNumber === null || dayNumber < 2 || earliest === null || earliest !== latest) return []
  const range = { earliest: addDays(earliest, 1 - dayNumber), latest }
  return [{ ...day, form: 'talks', range, days: dayNumber, ordinal: null, edge: null, hours: [], outcomes: [] }]
}

/** "Five days of talks ended on Friday": they began four days before. */
function wholeRange({ range, days, edge }: ToldMeeting): DateRange {
  if (days === null || days < 2 || edge !== 'end' || range.latest === null) return range
  return { earliest: addDays(range.latest, 1 - days), latest: range.latest }
}

/** Who sat there for whom. */
export function delegates(
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
  partyOf: PartyOf,
): readonly Delegate[] {
  return testimonies.flatMap(({ delegates: found = [], meetings = [], report: { published } }, report) => {
    const held = meetings.flatMap(({ status, range: { latest } }) => (status === 'held' ? (latest ?? []) : []))
    const tellsUntil = held.toSorted().at(-1) ?? null
    return found.map(({ figure, role, passage }) => {
      const actor = actorOf[report]![figure]!
      return { report, published: dayOf(published), actor, party: partyOf(actor), role, tellsUntil, passage }
    })
  })
}
