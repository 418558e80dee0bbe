/**
 * @module Meetings that no rule finds in any report and that a reader weighs (`told/weighed-meetings.ts`): those of days of which
 * the record knows none of the same people, told by one report surely enough or by several. What is known stays as it is.
 */
import { isTold, joinedPlace, placesCompatible } from '../alignment/know-places.ts'
import { compatible } from '../document/dates.ts'
import { isApart, lasts, type PartyOf, type Same } from './same-meetings.ts'
import type { Round } from './talks-series.ts'
import type { Told } from './told-meetings.ts'

/** What must speak for a meeting that one report tells, in nats; that several tell of is asked no more than their reader did. */
const SURE = -0.4

/** Likely meetings by how far they got. */
export function likelyMeetings(
  tellings: readonly Told[],
  known: readonly Same[],
  grouped: (tellings: readonly Told[]) => readonly Same[],
  partyOf: PartyOf,
): Readonly<Record<'held' | 'planned' | 'offered', readonly Same[]>> {
  const of = (status: Told['status']) =>
    grouped(tellings.filter(one => one.status === status && one.weight !== undefined)).filter(
      same => isLikely(same) && isOfSomebody(same, partyOf) && !known.some(other => isSame(other, same)),
    )
  return { held: of('held'), planned: of('planned'), offered: of('offered') }
}

/** Rounds with the likely sittings of their days; those of no round each alone. */
export function besideRounds(
  rounds: readonly Round[],
  held: readonly Same[],
): readonly (Round & { readonly likely: readonly Same[] })[] {
  const roundOf = new Map(held.map(same => [same, rounds.find(round => isDayOf(round, same)) ?? null]))
  return [
    ...rounds.map(round => ({
      ...round,
      likely: held.filter(same => roundOf.get(same) === round).map(same => ofRound(same, round.whole!)),
    })),
    ...held.filter(same => roundOf.get(same) === null).map(same => ({ whole: null, sittings: [], likely: [same] })),
  ]
}

function isDayOf({ whole }: Round, same: Same): boolean {
  if (whole === null || isApart(same) || same.range.earliest === null || whole.range.earliest === null) return false
  return (
    whole.range.earliest <= same.range.earliest &&
    same.range.latest! <= whole.range.latest! &&
    placesCompatible(whole.place, same.place) &&
    same.sides.every(side => whole.sides.includes(side))
  )
}

/** A day of a round had its sides, and was where it was. */
function ofRound(day: Same, whole: Same): Same {
  return {
    ...day,
    sides: day.sides.length < 2 ? whole.sides : day.sides,
    place: joinedPlace(day.place, { ...whole.place, venue: null }),
  }
}

/** By the surest of its tellings, or by several reports. */
function isLikely({ told }: Same): boolean {
  return told.some(({ weight = 0 }) => weight > SURE) || new Set(told.map(({ report }) => report)).size > 1
}

/** Of two by name, in a place, or by telephone: what is told of nobody nowhere could not be found. */
function isOfSomebody({ people, sides, place, told }: Same, partyOf: PartyOf): boolean {
  return (
    isTold(place) ||
    place.venue !== null ||
    new Set(people.map(person => partyOf(person) ?? person)).size > 1 ||
    (sides.length > 1 && told.some(({ form }) => form === 'talks'))
  )
}

/** A meeting of that day of which nothing says that it is another. */
function isSame(known: Same, likely: Same): boolean {
  if (!compatible(known.range, likely.range) || known.range.earliest === null || lasts({ range: known.range }))
    return false
  if (isApart(known) !== isApart(likely)) return false
  if (!placesCompatible(known.place, likely.place)) return false
  return (
    likely.people.length === 0 ||
    known.people.length === 0 ||
    likely.people.some(person => known.people.includes(person))
  )
}
