/**
 * @module Plans and what became of them: one that came about joins what was held, one that was called off stays with its plan,
 * and the others stay plans. MODEL §4.
 */
import { placesCompatible } from '../alignment/know-places.ts'
import { addDays, compatible } from '../document/dates.ts'
import { joined, type Same } from './same-meetings.ts'
import type { Round } from './talks-series.ts'

/** A round that is planned twice for days within a week of each other is one, its day in dispute. */
const SAME_PLAN = 7

/** The plan for that day was told before it was called off. */
export function isCalledOff(plan: Same, { range, sides, people }: Same): boolean {
  const { earliest } = plan.range
  if (earliest === null || earliest !== plan.range.latest || range.earliest !== earliest) return false
  const both = (one: readonly string[], other: readonly string[]) => one.filter(id => other.includes(id)).length > 1
  return both(plan.people, people) || (plan.people.length === 0 && (sides.length === 0 || both(plan.sides, sides)))
}

/** What was called off, with what was told of it while it was a plan. */
export function withPlan(same: Same, plans: readonly Same[]): Same {
  const told = plans.filter(plan => isCalledOff(plan, same)).flatMap(plan => plan.told)
  return { ...told.reduce(joined, same), range: same.range }
}

/** Plans that came about join what was held; the others stay plans, those for one next round together. */
export function withPlans(
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
  return { ...b.told.reduce(joined, a), range: { earliest: days[0]!, latest: days.at(-1)! } }
}
