/**
 * @module Talks that last: sittings of the same sides in the same place within a fortnight are days of one round of talks,
 * which is a meeting of its own with its first and last day. MODEL §4.
 */
import { isTold, joinedPlace, placesCompatible, sameTown } from '../alignment/know-places.ts'
import { remembering } from '../alignment/remembering.ts'
import { dayNumber } from '../document/dates.ts'
import { joined, lasts, type Same } from './same-meetings.ts'
import type { Told } from './told-meetings.ts'
import { placeToldMost } from './where-talks-were.ts'

/** Between two sittings of one round. After a fortnight without one it is another round. */
const LONGEST_BREAK = 14

/** A round of talks, and its sittings; `whole` is `null` where there is one sitting only, which then is the round. */
export interface Round {
  readonly whole: Same | null
  readonly sittings: readonly Same[]
}

/** `sittings`: meetings held; `lasting`: tellings of talks over several days. */
export function rounds(sittings: readonly Same[], lasting: readonly Told[]): readonly Round[] {
  const found: Open[] = []
  const openings = openingsOf([...sittings, ...lasting.map(told => joined(null, told))])
  const numberOf = remembering((day: string) => dayNumber(day)!)
  const open = sittings.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0))
  for (const told of lasting) {
    const talks = joined(null, told)
    const round = found.find(
      ({ days, whole }) =>
        days.some(day => sameRound(day, talks, numberOf, openings)) || whole.some(other => sameDays(other, told)),
    )
    if (round === undefined) found.push({ whole: [told], sittings: [], days: [talks] })
    else {
      round.whole.push(told)
      round.days.push(talks)
    }
  }
  for (const sitting of open) {
    const days = isOfTalks(sitting) ? [sitting] : []
    const round =
      days.length === 0
        ? undefined
        : found.find(({ days }) => days.some(day => sameRound(day, sitting, numberOf, openings)))
    if (round === undefined) found.push({ whole: [], sittings: [sitting], days })
    else {
      round.sittings.push(sitting)
      round.days.push(...days)
    }
  }
  return found.map(({ whole, sittings: days }) => roundOf(whole, days))
}

/** A round as it is found. */
interface Open {
  readonly whole: Told[]
  readonly sittings: Same[]
  /** What further days of it are known by: its tellings as a whole, and its sittings that were talks. */
  readonly days: Same[]
}

/** "Three weeks of talks ended on Friday", in two reports: of the same days and a side in common, or both, whatever town they name. */
function sameDays(a: Told, b: Told): boolean {
  const sides = a.sides.filter(side => b.sides.includes(side)).length
  return (
    a.range.earliest === b.range.earliest &&
    a.range.latest === b.range.latest &&
    sides > 0 &&
    (sides > 1 || placesCompatible(a.place, b.place))
  )
}

/** A dinner of two leaders is no day of the talks of their envoys; "talks closed on Friday" are, whoever sat there. */
function isOfTalks({ told, people }: Same): boolean {
  return (
    told.some(({ form, ordinal, edge }) => form === 'talks' || ordinal !== null || edge !== null) || people.length === 0
  )
}

/** First days of rounds that the reports number, from the second on: what was before such a day was of another round. */
function openingsOf(sittings: readonly Same[]): readonly string[] {
  const numbered = sittings.flatMap(({ told, range: { earliest } }) =>
    earliest !== null &&
    told.some(({ ordinal, form, range }) => (ordinal ?? 0) > 1 && form === 'talks' && range.earliest !== null)
      ? [earliest]
      : [],
  )
  return [...new Set(numbered)]
}

/** Days without a sitting between two rounds, where reports number them: "a second session" may be of the next morning. */
const SHORTEST_BREAK = 3

/** @param numberOf an ISO day as a number: many sittings are held against many others */
function sameRound(a: Same, b: Same, numberOf: (day: string) => number, openings: readonly string[]): boolean {
  const [first, last] = firstDay(a) <= firstDay(b) ? [a, b] : [b, a]
  const end = last.range.earliest ?? last.range.latest
  const { latest } = first.range
  if (latest === null || end === null || (end > latest && numberOf(end) - numberOf(latest) > LONGEST_BREAK))
    return false
  const isNext = (day: string) => day > latest && day <= end && numberOf(day) - numberOf(latest) >= SHORTEST_BREAK
  if (openings.some(isNext)) return false
  const sides = a.sides.filter(side => b.sides.includes(side)).length
  const few = a.sides.length < 2 || b.sides.length < 2
  const near = sameTown(a.place, b.place) && (sides > 0 || few)
  return placesCompatible(a.place, b.place) && (near || (sides >= 2 && (isTold(a.place) || isTold(b.place))))
}

function isOnlyNumbered({ told, range, people }: Same): boolean {
  return (
    range.earliest === null &&
    people.length === 0 &&
    told.every(({ ordinal, form, hours }) => ordinal === 1 && form === 'talks' && hours.length === 0)
  )
}

/** Told by a week or a month, and by no number of days. */
function isLoose(item: Told | Same): boolean {
  const tellings = 'told' in item ? item.told : [item]
  return lasts(item) && tellings.every(({ days, edge }) => days === null && edge === null)
}

function firstDay({ range }: Same): string {
  return range.earliest ?? range.latest ?? ''
}

function roundOf(whole: readonly Told[], sittings: readonly Same[]): Round {
  const every = [...whole, ...sittings].filter(({ range }) => range.earliest !== null)
  // "this week’s talks": the days of the week are not all days of the talks, where other words say which.
  const dated = every.some(item => !isLoose(item)) ? every.filter(item => !isLoose(item)) : every
  const all = [...sittings.flatMap(({ told }) => told), ...whole]
  const first = dated.map(({ range }) => range.earliest!).sort()[0] ?? null
  const last =
    dated
      .map(({ range }) => range.latest ?? range.earliest!)
      .sort()
      .at(-1) ?? null
  const several = dated.filter(item => !lasts(item)).length > 1 || whole.some(lasts)
  if (!several || first === null || first === last)
    return {
      whole: null,
      sittings: whole.length === 0 ? sittings : [...sittings, ...whole.map(told => joined(null, told))],
    }
  const sum = all.slice(1).reduce(joined, joined(null, all[0]!))
  const place = placeToldMost(all)
  // Every day of the round had the sides of the round, and was where it was.
  const days = sittings.map(sitting => ({
    ...sitting,
    sides: sitting.sides.length < 2 ? sum.sides : sitting.sides,
    place: joinedPlace(sitting.place, place),
    range:
      sitting.range.earliest === null && sitting.told.some(({ ordinal }) => ordinal !== null)
        ? { earliest: first, latest: sitting.range.latest ?? last }
        : sitting.range,
  }))
  // "at the first round", without a day, tells of the round and of no sitting more.
  const kept = days.filter(
    ({ range }, at) => range.earliest !== null && !(isOnlyNumbered(sittings[at]!) && dated.length > 0),
  )
  return { whole: { ...sum, place, range: { earliest: first, latest: last } }, sittings: kept }
}
