/**
 * @module Where a sitting was of which no report says it: "the two envoys spoke in a garden on Wednesday" was in the town in which
 * the talks of that day were, where those who sat there are those of the talks, or it is told by nothing but its day; else it was
 * where its report was written.
 */
import { isTold, joinedPlace, NOWHERE, type Place, placesCompatible } from '../alignment/know-places.ts'
import { addDays } from '../document/dates.ts'
import { isApart, type PartyOf, peopleAgree, type Same } from './same-meetings.ts'
import type { Told } from './told-meetings.ts'

/** Meetings of more than one side, in a place that is known, of which the days are known. */
export function placedTalks(held: readonly Same[]): readonly Same[] {
  return held.filter(
    same =>
      isTold(same.place) &&
      same.sides.length > 1 &&
      same.range.earliest !== null &&
      same.range.latest !== null &&
      !isApart(same),
  )
}

/** Days between a sitting and talks of which it may still be one. */
const NEXT = 1

/** Days of talks of which a report from their town tells at their end. */
const LONGEST_STAY = 6

/** Two who spoke may have done so by telephone. */
const SPOKE = /\b(?:sp(?:eaks?|oken?)|talked|phoned?|called|call)\b/i

/**
 * The town of the report for a sitting of that day or the one before that nobody puts anywhere: what a report from Osford tells
 * of today was there, where it does not say otherwise and every report that tells of it is from Osford.
 */
export function whereWritten(day: Same): Same {
  const { earliest, latest } = day.range
  if (isTold(day.place) || isApart(day) || earliest === null || latest === null) return day
  // Of weeks a report tells that were in many towns.
  if (latest > addDays(earliest, LONGEST_STAY)) return day
  if (day.told.some(({ passages }) => passages.some(({ exact }) => SPOKE.test(exact)))) return day
  // Of a report without a town nobody knows where it was written.
  const towns = new Set(
    day.told.flatMap(({ published, writtenIn }) =>
      published !== null && published <= addDays(latest, 1) ? (writtenIn ?? []) : [],
    ),
  )
  const [town] = towns
  return towns.size === 1 && town !== undefined ? { ...day, place: { ...day.place, city: town } } : day
}

/** "Both teams sit again on Thursday", on the Wednesday of their talks: where they are. */
export function whereTheyAre(plan: Same, talks: readonly Same[], partyOf: PartyOf): Same {
  const isOfTable =
    plan.sides.length > 1 && plan.told.every(({ format, ofOthers }) => format !== 'call' && ofOthers !== true)
  return isOfTable ? whereTalksWere(plan, talks, partyOf) : plan
}

/** A sitting with the place of the talks it was of, where all the talks of its day were in one. */
export function whereTalksWere(day: Same, talks: readonly Same[], partyOf: PartyOf): Same {
  const { earliest, latest } = day.range
  if (isTold(day.place) || isApart(day) || earliest === null || earliest !== latest) return day
  const within = (days: number) =>
    talks.filter(
      one =>
        one.range.earliest! <= addDays(earliest, days) &&
        addDays(earliest, -days) <= one.range.latest! &&
        isOfThem(day, one, partyOf),
    )
  const ofDay = within(0)
  // Of one who was at the talks nobody knows where he was on the morrow.
  const there = ofDay.length > 0 || day.sides.length < 2 ? ofDay : within(NEXT)
  const [first] = there
  if (first === undefined || !there.every(({ place }) => placesCompatible(place, first.place))) return day
  const place = there.find(({ place: { city } }) => city !== null)?.place ?? first.place
  return { ...day, place: { ...place, venue: day.place.venue } }
}

/** Days around a sitting in which the town of the talks is the one where everybody sat who sat anywhere. */
const AROUND = 3

/**
 * The town where all sat of whom it is told, in the days around a sitting in a building that nobody puts anywhere: "at the Linden
 * Hotel" of talks in Osford was in Osford; so were talks of some days that nobody puts anywhere.
 */
export function whereAllSat(day: Same, held: readonly Same[], isRound = false): Same {
  const { earliest, latest } = day.range
  if (isTold(day.place) || (day.place.venue === null && !(isRound && earliest !== latest))) return day
  if (earliest === null || latest === null || latest > addDays(earliest, LONGEST_STAY)) return day
  const around = held.filter(
    ({ place, range }) =>
      place.city !== null &&
      range.earliest !== null &&
      range.latest !== null &&
      range.earliest <= addDays(latest, AROUND) &&
      addDays(earliest, -AROUND) <= range.latest,
  )
  const [first] = around
  if (first === undefined || !around.every(({ place }) => placesCompatible(place, first.place))) return day
  return { ...day, place: { ...first.place, venue: day.place.venue } }
}

/** Two of its sides, or all of its people, were at the talks; a sitting told by its day alone was of the talks of the day. */
function isOfThem(day: Same, talks: Same, partyOf: PartyOf): boolean {
  const { sides, people } = day
  if (sides.length === 0 && people.length === 0) return true
  // "The two foreign ministers spoke": they were not at the talks of their envoys.
  if (!peopleAgree(talks, day, partyOf)) return false
  if (people.length > 0 && people.every(person => talks.people.includes(person))) return true
  return sides.filter(side => talks.sides.includes(side)).length > 1
}

/** The place that most reports name; what those that agree with it know beside it. Of as many the first. */
export function placeToldMost(tellings: readonly Told[]): Place {
  const groups: { place: Place; reports: Set<number> }[] = []
  for (const { place, report } of tellings) {
    const group = groups.find(one => isTold(one.place) && isTold(place) && placesCompatible(one.place, place))
    if (group === undefined) groups.push({ place, reports: new Set([report]) })
    else {
      group.place = joinedPlace(group.place, place)
      group.reports.add(report)
    }
  }
  const placed = groups.filter(({ place }) => isTold(place))
  const most = Math.max(0, ...placed.map(({ reports }) => reports.size))
  const first = placed.find(({ reports }) => reports.size === most)?.place ?? NOWHERE
  return groups.filter(({ place }) => !isTold(place)).reduce((sum, { place }) => joinedPlace(sum, place), first)
}
