/**
 * @module Which plan came about as which meeting: days that meet, a place that agrees, and whoever they name. What was held
 * without a day of its own was on the day that was planned for it, where its report is of the days after. MODEL §4, M4.
 */
import { isTold, placesCompatible, sameTown } from '../alignment/know-places.ts'
import { addDays, compatible, type DateRange } from '../document/dates.ts'
import { isApart, type PartyOf, peopleAgree, type Same } from './same-meetings.ts'
import { narrowed } from './statements.ts'

/** News is of what just was: days between a meeting and a report that tells it without its day. */
const NEWS = 2

/** Days that a plan names at most, where it says on which day a meeting without one was. */
const NEAR = 2

/** Whether the two name enough of the same people or sides to be told as one, the plan and the meeting. */
export function cameAbout(plan: Same, held: Same, partyOf: PartyOf): boolean {
  if (isNightOf(plan, held)) return true
  if (!daysMeet(plan, held)) return false
  const sides = plan.sides.filter(side => held.sides.includes(side)).length
  const people = plan.people.filter(person => held.people.includes(person)).length
  const isElsewhere = !placesCompatible(plan.place, held.place) && !peopleAgree(plan, held, partyOf)
  if (sides >= 2 && (plan.people.length === 0 || people > 0) && !isElsewhere)
    return held.range.earliest !== null || isNear(plan, held)
  if (!isNear(plan, held) || !isOneDay(plan.range)) return false
  if (people >= 2) return true
  // "He will see the minister on Wednesday", "the minister received a guest on Wednesday": one of the two is not named.
  const few = people === 1 && (isFew(plan) || isFew(held))
  return few && peopleAgree(plan, held, partyOf)
}

/** "Experts are to meet in Osford on Friday": whoever it was, what was held on that day nearby and nowhere else is it. */
export function isUnnamed(plan: Same): boolean {
  const { sides, people, place, range } = plan
  // "The teams are to speak by video on Friday": what was held over a line on that day, and nothing else was, is it.
  const isCall = isApart(plan)
  return sides.length === 0 && people.length === 0 && (isTold(place) || isCall) && isOneDay(range)
}

/** Whether nothing speaks against an unnamed plan being this meeting, and the town or the open day for it. */
export function isOfUnnamed(plan: Same, held: Same): boolean {
  if (!daysMeet(plan, held) || !isNear(plan, held)) return false
  if (isApart(plan)) return held.people.length === 0 && held.sides.length < 2
  return sameTown(plan.place, held.place) || (!isTold(held.place) && held.range.earliest === null)
}

/** The days of a meeting, with what its plan says of them. */
export function dayOfBoth(held: DateRange, plan: DateRange): DateRange {
  if (isDayAfter(held, plan)) return { earliest: plan.earliest, latest: held.latest }
  return held.earliest === null ? narrowed(held, plan) : held
}

/** "She is to meet the envoys on Thursday", and "the envoy spoke early on Friday after six hours with her": it went on into the night. */
function isNightOf(plan: Same, held: Same): boolean {
  return (
    // What costs least is asked first: every plan is held against every meeting.
    plan.people.some(person => held.people.includes(person)) &&
    plan.sides.filter(side => held.sides.includes(side)).length > 1 &&
    isDayAfter(held.range, plan.range) &&
    isNear(plan, held) &&
    held.told.every(({ published }) => published === held.range.latest)
  )
}

function isDayAfter(held: DateRange, plan: DateRange): boolean {
  return isOneDay(held) && isOneDay(plan) && held.earliest === addDays(plan.earliest!, 1)
}

function daysMeet(plan: Same, held: Same): boolean {
  const { earliest, latest } = plan.range
  if (latest === null || !compatible(held.range, plan.range)) return false
  if (held.range.earliest !== null) return true
  const told = held.range.latest
  return earliest !== null && told !== null && latest <= addDays(earliest, NEAR) && latest >= addDays(told, -NEWS)
}

function isNear(plan: Same, held: Same): boolean {
  return placesCompatible(plan.place, held.place) && isApart(plan) === isApart(held)
}

function isOneDay({ earliest, latest }: DateRange): boolean {
  return earliest !== null && earliest === latest
}

function isFew({ sides, people }: Same): boolean {
  return sides.length < 2 || people.length < 2
}
