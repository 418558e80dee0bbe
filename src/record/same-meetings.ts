/**
 * @module Which tellings are of one meeting: sides in common, days that meet, a place that agrees. MODEL §4, M1.
 * The best dated come first; what has no day of its own joins the meeting it fits best.
 */
import { isTold, joinedPlace, type Place, placesCompatible, sameTown } from '../alignment/know-places.ts'
import { addDays, compatible, type DateRange } from '../document/dates.ts'
import { narrowed } from './statements.ts'
import type { Told } from './told-meetings.ts'

/** Tellings of one meeting with what they agree on. */
export interface Same {
  readonly told: readonly Told[]
  readonly sides: readonly string[]
  readonly people: readonly string[]
  readonly place: Place
  readonly range: DateRange
}

/** Party id of an actor; `null`: of none. */
export type PartyOf = (actor: string) => string | null

/** Longer is no sitting: talks that last, told as a whole. */
export const LONGEST_SITTING = 2

/** Whether a telling speaks of several days. */
export function lasts({
  range: { earliest, latest },
  days = null,
  form,
}: Pick<Told, 'range'> & Partial<Told>): boolean {
  if (earliest === null || latest === null) return false
  // "They met this week": one sitting, whose day is not told.
  if (form === 'sitting' && days === null) return false
  return latest > addDays(earliest, LONGEST_SITTING) || (days !== null && days > 1 && latest > earliest)
}

/** A call or a debrief, and no talks: most who tell it say so. */
export function isApart({ told }: Pick<Same, 'told'>): boolean {
  return told.filter(({ format }) => isAlone(format)).length * 2 >= told.length
}

function isAlone(format: Told['format']): boolean {
  return format === 'debrief' || format === 'call'
}

/** Tellings in groups of one meeting each; those of one status are passed together. */
export function sameMeetings(
  tellings: readonly Told[],
  partyOf: PartyOf,
  isNamed: (actor: string) => boolean,
): readonly Same[] {
  const groups: Same[] = []
  for (const told of tellings.toSorted(byCertainty)) {
    const scores = groups.map(group => kinship(group, told, partyOf, isNamed))
    const best = Math.max(0, ...scores)
    const at = told.range.earliest === null ? latestOf(groups, scores, best) : scores.lastIndexOf(best)
    if (best > 0) groups[at] = joined(groups[at]!, told)
    else groups.push(joined(null, told))
  }
  return groups
}

/** Of those that it fits as well, what is told without a day goes with the last: news is of what just was. */
function latestOf(groups: readonly Same[], scores: readonly number[], best: number): number {
  const first = (at: number) => groups[at]!.range.earliest ?? ''
  return scores.reduce((last, score, at) => (score === best && (last < 0 || first(at) >= first(last)) ? at : last), -1)
}

/** Exact days first, then intervals, then open ends; in the order of the reports otherwise. */
function byCertainty(a: Told, b: Told): number {
  return days(a) - days(b) || Math.min(2, b.sides.length) - Math.min(2, a.sides.length) || a.report - b.report
}

function days({ range: { earliest, latest } }: Told): number {
  if (earliest === null || latest === null) return Number.MAX_SAFE_INTEGER
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000
}

/** A group of tellings of one meeting, with one more. */
export function joined(group: Same | null, told: Told): Same {
  if (group === null) {
    const { sides, people, place, range } = told
    return { told: [told], sides, people, place, range }
  }
  return {
    told: [...group.told, told],
    sides: [...new Set([...group.sides, ...told.sides])],
    people: [...new Set([...group.people, ...told.people])],
    place: joinedPlace(group.place, told.place),
    range: told.status === 'planned' ? daysPlanned(group.range, told.range) : narrowed(group.range, told.range),
  }
}

/** Days of talks that are planned at most, where one report names them and another the day on which they open. */
const LONGEST_PLAN = 4

/** "On 15 and 16 June", and "the round opens on the 15th": both days are planned. */
function daysPlanned(a: DateRange, b: DateRange): DateRange {
  const [short, long] = (a.latest ?? '') <= (b.latest ?? '') ? [a, b] : [b, a]
  const { earliest, latest } = long
  const isOpening = earliest !== null && short.earliest === earliest && short.latest === earliest
  return isOpening && latest !== null && latest < addDays(earliest, LONGEST_PLAN) ? long : narrowed(a, b)
}

/** How well a telling fits a group; 0: it is another meeting. */
function kinship(group: Same, told: Told, partyOf: PartyOf, isNamed: (actor: string) => boolean): number {
  // Most are told apart by their days.
  if (!compatible(group.range, told.range)) return 0
  const sides = told.sides.filter(side => group.sides.includes(side)).length
  if (!placesAgree(group, told, sides)) return 0
  if (!peopleAgree(byTheirNames(group, isNamed), byTheirNames(told, isNamed), partyOf) || !formatsAgree(group, told))
    return 0
  const people = told.people.filter(person => group.people.includes(person)).length
  const town = sameTown(group.place, told.place)
  const dated = told.range.earliest !== null
  const few = told.sides.length < 2 || group.sides.length < 2
  // "Keller met Osei" and "envoys of both sides met": one meeting only where the day or the place of both says so.
  const named = told.people.length > 0 || group.people.length > 0
  const placed = isTold(told.place) && isTold(group.place)
  if (named && people === 0 && !placed && !(dated && group.range.earliest !== null)) return 0
  const hours = told.hours.some(one =>
    group.told.some(other => other.hours.some(({ hours: same }) => same === one.hours)),
  )
  // A side that one report calls otherwise: on one day, for the same hours, with somebody in common.
  const alike =
    hours &&
    dated &&
    sides > 0 &&
    told.range.earliest === told.range.latest &&
    told.range.earliest === group.range.earliest
  // Of one day, and one of them does not say whose: "the five-hour session on Tuesday".
  const isDay = ({ range: { earliest, latest } }: Pick<Told, 'range'>) => earliest !== null && earliest === latest
  const unnamed =
    isDay(told) &&
    isDay(group) &&
    !named &&
    (told.sides.length === 0 || group.sides.length === 0 || (few && sides > 0)) &&
    !contradict(group, told)
  // "A long meeting in Ardan on Tuesday": by its day and place alone.
  const untold = told.sides.length === 0 && told.people.length === 0
  // "Union leaders meet on Monday", by two reports: one body, one day.
  const ofOneBody =
    isDay(told) && isDay(group) && !named && sides === 1 && told.sides.length === 1 && group.sides.length === 1
  const linked =
    alike ||
    unnamed ||
    ofOneBody ||
    sides >= 2 ||
    (people > 0 && few) ||
    (few && town && dated && (told.sides.length === 0 || sides > 0)) ||
    (untold &&
      told.ofBoth === true &&
      group.sides.length > 1 &&
      isDay(told) &&
      isDay(group) &&
      told.range.earliest === group.range.earliest) ||
    (untold && placed && isDay(told) && isDay(group) && told.range.earliest === group.range.earliest)
  if (!linked) return 0
  return sides * 2 + people + (town ? 2 : 0) + (hours ? 3 : 0) + (dated ? 1 : 0)
}

/** "Talks closed in Ardan", "talks closed in Osford on Wednesday": of one day and the same sides, and nobody says where Osford lies. */
function placesAgree(group: Same, told: Told, sides: number): boolean {
  if (placesCompatible(group.place, told.place)) return true
  const isInLand = (town: Place, land: Place) =>
    town.city !== null && town.country === null && land.city === null && land.region === null
  const isSameDay =
    told.range.earliest !== null &&
    told.range.earliest === told.range.latest &&
    told.range.earliest === group.range.earliest &&
    told.range.latest === group.range.latest
  return isSameDay && sides > 1 && (isInLand(group.place, told.place) || isInLand(told.place, group.place))
}

/** Other hours for one day are two sittings, where nobody says whose they were. */
function contradict(group: Same, { hours }: Told): boolean {
  const theirs = group.told.flatMap(one => one.hours)
  return hours.length > 0 && theirs.length > 0 && !hours.some(one => theirs.some(other => other.hours === one.hours))
}

/** "The envoy" may be anybody whom another report names. */
function byTheirNames({ people }: Pick<Same, 'people'>, isNamed: (actor: string) => boolean): Pick<Same, 'people'> {
  return { people: people.filter(isNamed) }
}

/** Keller with the envoy is not Keller with the minister: where both name people of one side, somebody is in both. */
export function peopleAgree(group: Pick<Same, 'people'>, told: Pick<Same, 'people'>, partyOf: PartyOf): boolean {
  return [...new Set(told.people.map(person => partyOf(person) ?? person))].every(side => {
    const theirs = group.people.filter(person => (partyOf(person) ?? person) === side)
    return theirs.length === 0 || theirs.some(person => told.people.includes(person))
  })
}

function formatsAgree(group: Same, told: Told): boolean {
  const ordinals = group.told.flatMap(({ ordinal }) => ordinal ?? [])
  // "the fifth round", without a day, is only itself.
  const dated = told.range.earliest !== null && group.range.earliest !== null
  if (!dated && (told.ordinal ?? null) !== (ordinals[0] ?? null)) return false
  if (told.ordinal !== null && ordinals.some(ordinal => ordinal !== told.ordinal)) return false
  return group.told.every(({ format }) => format === told.format || !(isAlone(format) || isAlone(told.format)))
}
