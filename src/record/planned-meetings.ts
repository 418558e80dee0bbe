/**
 * @module Plans and what became of them: one that came about joins what was held, one that was called off stays with its plan,
 * and the others stay plans. MODEL §4.
 */
import { placesCompatible } from '../alignment/know-places.ts'
import { addDays, compatible } from '../document/dates.ts'
import { cameAbout, dayOfBoth, isOfUnnamed, isUnnamed } from './came-about.ts'
import { isApart, joined, type PartyOf, type Same } from './same-meetings.ts'
import type { Round } from './talks-series.ts'
import { placeToldMost } from './where-talks-were.ts'

/** A round that is planned twice for days within a week of each other is one, its day in dispute. */
const SAME_PLAN = 7

/** Days by which those who plan one meeting in two towns may be apart. */
const NEXT = 2

/** Days between a meeting that is not held and a report that tells so without its day. */
const NEWS = 3

/** The plan that was told before it was called off: for that day and of the same, or the only one for the day. */
export function plansCalledOff(called: Same, plans: readonly Same[]): readonly Same[] {
  const ofDay = plans.filter(plan => isOfDay(plan, called) && isApart(plan) === isApart(called))
  const own = ofDay.filter(plan => isOfThem(plan, called))
  if (own.length > 0 || called.people.length > 0) return own
  const near = ofDay.filter(plan => placesCompatible(plan.place, called.place))
  return near.length === 1 ? near : []
}

function isOfDay({ range: { earliest, latest } }: Same, { range }: Same): boolean {
  if (earliest === null || earliest !== latest) return false
  if (range.earliest !== null) return range.earliest === earliest
  return range.latest !== null && range.latest <= addDays(earliest, NEWS) && range.latest >= earliest
}

function isOfThem(plan: Same, { sides, people }: Same): boolean {
  const both = (one: readonly string[], other: readonly string[]) => one.filter(id => other.includes(id)).length > 1
  return both(plan.people, people) || (plan.people.length === 0 && (sides.length === 0 || both(plan.sides, sides)))
}

/** What was called off, with what was told of it while it was a plan. */
export function withPlan(same: Same, plans: readonly Same[]): Same {
  const own = plansCalledOff(same, plans)
  const range = own.reduce((days, plan) => dayOfBoth(days, plan.range), same.range)
  return { ...own.flatMap(plan => plan.told).reduce(joined, same), range }
}

/** Plans that came about join what was held; the others stay plans, those for one next round together. */
export function withPlans(
  held: readonly Round[],
  plans: readonly Same[],
  partyOf: PartyOf,
): { readonly kept: readonly Round[]; readonly planned: readonly Same[] } {
  const opened = held.map(round => withOpening(round, plans))
  const all = opened.flatMap(({ whole, sittings }) => (whole === null ? sittings : [...sittings, whole]))
  const of = new Map(plans.map(plan => [plan, heldOf(plan, all, partyOf)]))
  const plansOf = new Map<Same, Same[]>()
  for (const [plan, held] of of)
    for (const same of held) (plansOf.get(same) ?? plansOf.set(same, []).get(same)!).push(plan)
  const isOpened = (plan: Same) => held.some(({ sittings }) => sittings.some(same => isOpening(plan, same)))
  const open: Same[] = []
  for (const plan of plans.filter(plan => of.get(plan)!.size === 0 && !isOpened(plan))) {
    const at = open.findIndex(other => isSamePlan(other, plan))
    if (at < 0) open.push(plan)
    else open[at] = widened(open[at]!, plan)
  }
  const kept = opened.map(({ whole, sittings }) => {
    const withPlan = (same: Same) =>
      (plansOf.get(same) ?? []).reduce(
        (sum, plan) => ({ ...plan.told.reduce(joined, sum), range: dayOfBoth(sum.range, plan.range) }),
        same,
      )
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

/** The meetings held that a plan came about as: a round and its day, or one. */
function heldOf(plan: Same, all: readonly Same[], partyOf: PartyOf): ReadonlySet<Same> {
  const found = all.filter(same => cameAbout(plan, same, partyOf))
  if (found.length > 0 || !isUnnamed(plan)) return new Set(found)
  const only = all.filter(same => isOfUnnamed(plan, same))
  return new Set(only.length === 1 ? only : [])
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
  // In two towns on days that do not meet: two meetings, and no quarrel about the day of one.
  if (
    !placesCompatible(a.place, b.place) &&
    last.range.earliest! > addDays(first.range.latest ?? first.range.earliest!, NEXT)
  )
    return false
  if (isMoved(last) && !isMoved(first)) return last.range.earliest! <= addDays(first.range.earliest!, FARTHEST_MOVE)
  // When the day of the one had passed, another was planned.
  const passed = first.range.latest ?? first.range.earliest!
  if (last.told.every(({ published }) => published !== null && published > passed)) return false
  return last.range.earliest! <= addDays(first.range.latest ?? first.range.earliest!, SAME_PLAN)
}

/** Days by which a meeting that is put off may move and still be the same. */
const FARTHEST_MOVE = 31

function isMoved({ told }: Same): boolean {
  return told.some(({ moved }) => moved === true)
}

function widened(a: Same, b: Same): Same {
  // "put off until Monday": the day that was planned before is none any more.
  const moved = [a, b].filter(isMoved)
  if (moved.length === 1) return { ...b.told.reduce(joined, a), range: moved[0]!.range }
  const days = [a.range.earliest, a.range.latest, b.range.earliest, b.range.latest].filter(day => day !== null).sort()
  const both = b.told.reduce(joined, a)
  return { ...both, place: placeToldMost(both.told), range: { earliest: days[0]!, latest: days.at(-1)! } }
}
