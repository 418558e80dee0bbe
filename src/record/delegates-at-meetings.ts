/**
 * @module Who sat at a meeting beside those it names: heads of delegations, mediators, and whoever a report of the talks says was
 * there; of each side by name where anybody has one. MODEL §4.
 */
import { addDays } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Actor } from './record.ts'
import { isApart, type PartyOf, type Same } from './same-meetings.ts'
import type { Delegate, Told } from './told-meetings.ts'

/** Who leads a side or mediates, as told while the round goes on, sat at its talks, where no report names anybody else of that side. */
export function withDelegates(same: Same, heads: readonly Delegate[], partyOf: PartyOf, round: Same = same): Same {
  const { earliest, latest } = round.range
  if (earliest === null || latest === null || isApart(same)) return same
  const past = addDays(latest, 2)
  // A report of days later that tells of nothing after the round tells who sat there.
  const longPast = addDays(latest, LONG_PAST)
  // Who heads a delegation does so on the way there.
  const onTheWay = addDays(earliest, -ON_THE_WAY)
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
  const telling = new Set(same.told.map(({ report }) => report))
  const there = heads.filter(({ role, party, published, tellsUntil, report, actor, passage }) => {
    if (published === null) return false
    const tells = telling.has(report)
    if (published > past && !(tells && published <= longPast && (tellsUntil ?? '') <= latest)) return false
    if (published < (role === 'leads' || role === 'mediates' ? onTheWay : earliest)) return false
    // "Keller received Osei. The interior minister took part as well": right behind two who met by name.
    if (role === 'took part' || role === 'was there')
      return (
        tells &&
        (role === 'took part' || isAmong(party, report)) &&
        (!isOfTwoByName(same, partyOf) || isRightBehind(same, report, passage))
      )
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
    if (role === 'leads' && tells && isOfSides(same, between, partyOf)) return true
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

/** Days after a round in which a report may still be of it. */
const LONG_PAST = 14

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

function isRightBehind({ told }: Same, report: number, { start, end: past }: Passage): boolean {
  return told.some(
    one =>
      one.report === report && one.passages.some(({ start: from, end }) => past > from && start - end < RIGHT_BEHIND),
  )
}

function isOfTwoByName({ told, people }: Same, partyOf: PartyOf): boolean {
  return (
    told.every(({ form, ordinal }) => form === 'sitting' && ordinal === null) &&
    new Set(people.map(person => partyOf(person) ?? person)).size === 2
  )
}

/** Of each side those with a name, where anybody has one: "the Kenyan negotiator" is one of them, or nobody knows who. */
export function byName(actors: readonly Actor[], partyOf: PartyOf): readonly string[] {
  const people = actors.filter(({ type }) => type === 'person')
  return people
    .filter(({ id, name }, at) => {
      if (isByName(name)) return true
      const others = people.filter(other => other.id !== id && partyOf(other.id) === partyOf(id))
      return !others.some(other => isByName(other.name) || people.indexOf(other) < at)
    })
    .map(({ id }) => id)
}

/** "The facilitator" is who facilitates by name, where any report names one. */
export function namedFirst(heads: readonly Delegate[], byId: ReadonlyMap<string, Actor>): readonly Delegate[] {
  const isNamed = ({ actor }: Delegate) => isByName(byId.get(actor)?.name ?? '')
  if (!heads.some(head => head.role === 'mediates' && isNamed(head))) return heads
  return heads.filter(head => head.role !== 'mediates' || isNamed(head))
}

/** Whether it is somebody's name: "Kenyan counterpart", "mediator from Kenya" are descriptions, by the noun they begin or end with. */
export function isByName(name: string): boolean {
  return !OFFICE_ALONE.test(name)
}

const OFFICE_ALONE = /^\p{Ll}|(?:^|[ -])\p{Ll}+$/u

/** Who chairs the talks and who mediates at them: where a report names nobody else, it does not say whose talks they are. */
export function withoutHosts(told: readonly Told[], heads: readonly Delegate[]): readonly Told[] {
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
