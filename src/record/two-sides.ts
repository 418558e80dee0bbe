/**
 * @module The two sides of a story: whom "both delegations" and "the two teams" stand for where the report that says so
 * names neither. They are the two that have most to say of what they want; a host and a mediator are none of them.
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Act, Testimony } from '../document/testimony.ts'
import type { PartyOf } from './same-meetings.ts'
import type { Delegate, Told } from './told-meetings.ts'

/** What a party to a quarrel does with words; a mediator reports, announces, assesses, and keeps things to himself. */
const STANDS: ReadonlySet<Act> = new Set<Act>([
  ...[...STANCE_ACTS].filter(act => act !== 'withhold'),
  'threaten',
  'accuse',
])

/** What somebody wants, against what he only tells. */
const STANCE = 2

/** A party that sits across from another by name counts as much as several of its sayings. */
const SITTING = 3

/** What its own report tells counts for more than what others tell. */
const OWN_REPORT = 3

/** A third that has more than this share of what the second has to say may be a side as well, and "both" are anybody’s. */
const NEXT_AT_MOST = 0.6

/** Tellings of "both sides" with the sides they stand for, where the reports leave no doubt. */
export function withTwoSides(
  told: readonly Told[],
  heads: readonly Delegate[],
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
  partyOf: PartyOf,
): readonly Told[] {
  if (!told.some(isOpen)) return told
  const sidesFor = sidesOfStory(told, heads, testimonies, actorOf, partyOf)
  return told.map(one => {
    if (!isOpen(one)) return one
    const sides = sidesFor(one.report, one.ofSides!, one.sides)
    return sides === null ? one : { ...one, sides: [...one.sides, ...sides] }
  })
}

/** Of a report and a number: the so many parties that its sides are; `null` where a further one may be meant. Not those that are named beside them. */
export function sidesOfStory(
  told: readonly Told[],
  heads: readonly Delegate[],
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
  partyOf: PartyOf,
): (report: number, count: number, beside: readonly string[]) => readonly string[] | null {
  const between = new Set(heads.flatMap(({ role, party }) => (role === 'mediates' && party !== null ? [party] : [])))
  const toldBy = Map.groupBy(told, ({ report }) => report)
  const weights = testimonies.map((testimony, report) =>
    weightsOf(testimony, toldBy.get(report) ?? [], figure => partyOf(actorOf[report]![figure]!)),
  )
  const inAll = new Map<string, number>()
  for (const own of weights) addTo(inAll, own, 1)
  return (report, count, beside) => {
    const weight = new Map(inAll)
    addTo(weight, weights[report]!, OWN_REPORT - 1)
    const loudest = [...weight]
      .filter(([party]) => !between.has(party) && !beside.includes(party))
      .toSorted((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]))
    const last = loudest[count - 1]
    const next = loudest[count]
    if (last === undefined || (next !== undefined && next[1] > NEXT_AT_MOST * last[1])) return null
    return loudest.slice(0, count).map(([party]) => party)
  }
}

/** So many sides met, and they are not named beside whoever received them. */
function isOpen({ ofSides, sides }: Told): boolean {
  return ofSides !== undefined && sides.length < 2
}

function addTo(sums: Map<string, number>, counts: ReadonlyMap<string, number>, factor: number): void {
  for (const [party, count] of counts) sums.set(party, (sums.get(party) ?? 0) + factor * count)
}

/** @param told what the same report tells of meetings */
function weightsOf(
  { statements }: Testimony,
  told: readonly Told[],
  partyOf: (figure: number) => string | null,
): ReadonlyMap<string, number> {
  const weight = new Map<string, number>()
  const add = (party: string | null, count: number) => {
    if (party !== null) weight.set(party, (weight.get(party) ?? 0) + count)
  }
  for (const { speaker, act } of statements) if (speaker !== null) add(partyOf(speaker), STANDS.has(act) ? STANCE : 1)
  for (const { sides, status } of told)
    if (status !== 'offered' && sides.length === 2) for (const side of sides) add(side, SITTING)
  return weight
}
