/** @module Tellings of one meeting in one report, joined: a definite mention goes back, the same people on the same days are the same. */
import { compatible, type DateRange } from '../../document/dates.ts'
import type { Figure } from '../../document/layers.ts'
import type { ToldMeeting, ToldPlace } from '../../document/testimony.ts'
import { together } from './find-people.ts'
import { sideNameOf } from './lines.ts'
import type { Telling } from './telling.ts'

/** How many meetings back a report goes on with one. */
const REACH = 30

/** Tellings in reading order; each group tells of one meeting. */
export function groupTellings(
  tellings: readonly Telling[],
  figures: readonly Figure[],
  between: ReadonlySet<string> = new Set(),
): readonly (readonly Telling[])[] {
  const groups: Telling[][] = []
  for (const telling of tellings) {
    const own = sidesOf(telling, figures)
    const fits = (group: readonly Telling[]) => !telling.other && canBeOne(group, telling, figures)
    const near = groups.slice(-REACH)
    const same = near.findLast(
      group => fits(group) && (shares(group, telling, figures) || isSameTalks(group, telling, figures)),
    )
    const before =
      telling.adds || (telling.definite && own.size < 2)
        ? near.findLast(group => fits(group) && sidesOf(summed(group), figures).size > 1)
        : undefined
    const joined =
      same ??
      before ??
      (telling.definite ? near.findLast(group => fits(group) && isOfUnnamed(group, figures)) : undefined)
    if (joined !== undefined) joined.push(telling)
    else groups.push([inherited(telling, own, near, figures, between)])
  }
  return groups.filter(group => sidesOf(summed(group), figures).size > 1 || group.some(isPlaced))
}

/** Sentences that say what a report is about. */
const LEAD = 2

/** "Elders met representatives of the armed group": what the lead tells of, whoever they are; "the meeting" goes back to it. */
function isOfUnnamed(group: readonly Telling[], figures: readonly Figure[]): boolean {
  const [first] = group as readonly [Telling]
  return first.line < LEAD && first.ofBoth && first.dated && sidesOf(summed(group), figures).size < 2
}

/** Talks told without anybody's name still are talks, when a place or a day says which. */
function isPlaced({
  place,
  form,
  other,
  dated,
  status,
  edge,
  format,
  ordinal,
  definite,
  hours,
  ofBoth,
  range,
  withHolder,
  present,
}: Telling): boolean {
  if (withHolder && dated) return true
  // "A meeting that was set for Friday in Osford has been called off": which it was its day and its town say.
  if (status === 'cancelled') return dated && !definite && (place.name !== null || place.venue !== null)
  if (format === 'debrief' || ordinal !== null) return true
  if (status === 'planned') return dated
  // "She is ready to resume talks next week": with whom, everybody knows.
  if (status === 'offered' && definite && dated) return present.people.length > 0
  // "Osford has offered to host a further round in May", "proposed Osford for a meeting of the two presidents in July".
  if (status === 'offered') return dated && place.name !== null && (form === 'talks' || ofBoth)
  // "The two sides haggled until dawn": whoever they are, they met.
  if (status === 'held' && ofBoth && (dated || hours.length > 0)) return true
  // "a ten-hour session on Monday", "talks broke down on Sunday"
  if (status === 'held' && dated && range.earliest === range.latest && (hours.length > 0 || edge === 'end')) return true
  return (
    status === 'held' &&
    dated &&
    (place.name !== null || edge !== null) &&
    // "an earlier meeting in Osford on 3 May"
    (form === 'talks' || definite || hours.length > 0 || (other && place.name !== null))
  )
}

/** "A second session" goes on from talks told in the sentence before, or the one before that. */
const NEAR = 3

/** "The delegations will meet again on Thursday": another day, the same sides as before. */
function inherited(
  telling: Telling,
  own: ReadonlySet<string>,
  groups: readonly Telling[][],
  figures: readonly Figure[],
  between: ReadonlySet<string>,
): Telling {
  if (own.size > 1 || !(telling.definite || telling.ordinal !== null || telling.status === 'planned')) return telling
  // "ministers of neighbouring states plan to meet", "it will meet Keller": others than those who met before.
  if (telling.status === 'planned' && (telling.ofMore || telling.withHolder)) return telling
  // Who met in another town met there, and is not whom "the last session in Osford" is about.
  const withSides = (group: readonly Telling[]) =>
    knownSides(summed(group), figures).length > 1 &&
    (telling.placeGuessed || placesAgree(summed(group).place, telling.place))
  const [one] = own
  const near = groups.findLast(
    ([first]) => telling.line - first!.line <= NEAR && first!.form === 'talks' && first!.status === 'held',
  )
  const before =
    telling.ordinal !== null
      ? (near ??
        groups.findLast(([first]) => first!.form === 'talks' && first!.place.name !== null) ??
        groups.findLast(group => isOfUnnamed(group, figures)))
      : (groups.findLast(group => withSides(group) && group[0]!.status === 'held') ?? near)
  if (before === undefined) return telling
  // "The Union's leaders are to hold a summit": others than those who met before.
  if (telling.status === 'planned' && one !== undefined && !sidesOf(summed(before), figures).has(one)) return telling
  const from = summed(before)
  // "at their previous meeting": who met is known, and not where.
  const place =
    telling.place.name === null && telling.place.venue === null && telling.status === 'held' && !telling.other
      ? from.place
      : telling.place
  return {
    ...telling,
    place,
    present: together(telling.present, {
      people: [],
      sides: knownSides(from, figures).filter(side => !between.has(side)),
    }),
  }
}

function canBeOne(group: readonly Telling[], telling: Telling, figures: readonly Figure[]): boolean {
  // "The talks were also attended by Osei": a definite mention adds people.
  if (!telling.definite && !telling.adds && !peopleAgree(summed(group).present.people, telling.present.people, figures))
    return false
  return group.every(
    other =>
      other.status === telling.status &&
      compatible(other.range, telling.range) &&
      (other.placeGuessed || telling.placeGuessed || placesAgree(other.place, telling.place)) &&
      (other.ordinal === null || telling.ordinal === null || other.ordinal === telling.ordinal) &&
      (telling.ordinal === null || other.ordinal !== null || !other.dated) &&
      !(
        other.format === 'call' &&
        (telling.format === 'direct' || (telling.format === null && telling.place.name !== null))
      ) &&
      !(telling.format === 'call' && !telling.definite && other.format === null && other.place.name !== null) &&
      (telling.definite || !otherHours(other, telling)) &&
      other.format !== 'debrief',
  )
}

/** Ten minutes and four hours on one day are two sittings. */
function otherHours({ hours: a }: Telling, { hours: b }: Telling): boolean {
  return a.length > 0 && b.length > 0 && !a.some(one => b.some(other => other.hours === one.hours))
}

/** Keller with the envoy is not Keller with the minister: where both name people of one side, somebody is in both. */
function peopleAgree(a: readonly number[], b: readonly number[], figures: readonly Figure[]): boolean {
  const sideAt = (person: number) => sideNameOf(figures[person]!) ?? 'unknown'
  const common = new Set(a.filter(person => b.includes(person)).map(sideAt))
  const ofBoth = new Set(a.map(sideAt).filter(side => b.some(person => sideAt(person) === side)))
  return [...ofBoth].every(side => common.has(side))
}

/** Two towns are two meetings; a house without a town agrees with any. */
export function placesAgree(a: ToldPlace, b: ToldPlace): boolean {
  return a.name === null || b.name === null || a.name === b.name || a.name === b.within || a.within === b.name
}

/** Two sides in common; or somebody in common, and no side that the other telling does not have. */
function shares(group: readonly Telling[], telling: Telling, figures: readonly Figure[]): boolean {
  const theirs = knownSides(summed(group), figures)
  const own = knownSides(telling, figures)
  const common = own.filter(side => theirs.includes(side)).length
  const people = new Set(group.flatMap(({ present }) => present.people))
  const known = telling.present.people.some(person => people.has(person))
  return common >= 2 || (known && (common > 0 || own.length === 0 || telling.definite))
}

/** "Talks in Osford on Monday" and "the Osford talks on Monday": one, where one of the two does not say whose. */
function isSameTalks(group: readonly Telling[], telling: Telling, figures: readonly Figure[]): boolean {
  const whole = summed(group)
  const isDay = ({ dated, range }: Telling) => dated && range.earliest === range.latest
  return (
    group.some(other => isDay(other) && other.form === 'talks' && other.range.earliest === telling.range.earliest) &&
    isDay(telling) &&
    telling.form === 'talks' &&
    telling.place.name !== null &&
    telling.place.name === whole.place.name &&
    (knownSides(whole, figures).length < 2 || knownSides(telling, figures).length < 2)
  )
}

/** Side names of all that were there; a person of no known side stands for himself. */
export function sidesOf({ present }: Pick<Telling, 'present'>, figures: readonly Figure[]): ReadonlySet<string> {
  return new Set([
    ...present.sides,
    ...present.people.map(person => sideNameOf(figures[person]!) ?? figures[person]!.name),
  ])
}

function knownSides({ present }: Telling, figures: readonly Figure[]): readonly string[] {
  return [...new Set([...present.sides, ...present.people.flatMap(person => sideNameOf(figures[person]!) ?? [])])]
}

function summed(group: readonly Telling[]): Telling {
  const [first] = group as readonly [Telling]
  return {
    ...first,
    present: group.map(({ present }) => present).reduce(together),
    place: placeTold(group),
  }
}

/** Where it was as a telling says; where none does, as the dateline lets one think. */
function placeTold(group: readonly Telling[]): ToldPlace {
  const told = fullest(group.filter(({ placeGuessed }) => !placeGuessed).map(({ place }) => place))
  return told.name === null
    ? { ...fullest(group.map(({ place }) => place)), ...(told.venue === null ? {} : { venue: told.venue }) }
    : told
}

/** Town, state and house from whichever telling names them first. */
export function fullest(places: readonly ToldPlace[]): ToldPlace {
  return {
    name: places.find(({ name }) => name !== null)?.name ?? null,
    within: places.find(({ within }) => within !== null)?.within ?? null,
    venue: places.find(({ venue }) => venue !== null)?.venue ?? null,
  }
}

/** The group as the testimony has it, without passages. */
export function toldOf(group: readonly Telling[]): Omit<ToldMeeting, 'passages' | 'hours' | 'outcomes'> {
  const { present, place, status } = summed(group)
  const isOfBoth = group.some(({ ofBoth }) => ofBoth)
  const ofSides = group.find(telling => telling.ofSides !== null)?.ofSides ?? undefined
  const office = group.find(telling => telling.office !== undefined)?.office
  const first = <K extends 'format' | 'ordinal' | 'edge' | 'days' | 'dayNumber'>(key: K): Telling[K] =>
    group.find(telling => telling[key] !== null)?.[key] ?? (null as Telling[K])
  return {
    form: group.some(({ form }) => form === 'sitting') ? 'sitting' : 'talks',
    format: first('format'),
    status,
    people: present.people,
    sides: present.sides,
    range: group
      .filter(({ dated }) => dated)
      .map(({ range }) => range)
      .reduce(narrowed, group[0]!.range),
    ordinal: first('ordinal'),
    days: first('days'),
    dayNumber: first('dayNumber'),
    edge: first('edge'),
    place,
    ...(isOfBoth ? { ofBoth: true as const } : {}),
    ...(ofSides === undefined ? {} : { ofSides }),
    ...(office === undefined ? {} : { office }),
    ...(group.some(({ withHolder }) => withHolder) ? { withHolder: true as const } : {}),
    ...(group.some(({ asGuests }) => asGuests === true) ? { asGuests: true as const } : {}),
    ...(group.some(({ backThere }) => backThere === true) ? { backThere: true as const } : {}),
    ...(group.some(({ moved }) => moved === true) ? { moved: true as const } : {}),
    ...(status === 'planned' && group.some(({ ofMore }) => ofMore) ? { ofOthers: true as const } : {}),
  }
}

/** The days two compatible ranges share. */
export function narrowed(a: DateRange, b: DateRange): DateRange {
  const later = (x: string | null, y: string | null) => (x === null || (y !== null && y > x) ? y : x)
  const earlier = (x: string | null, y: string | null) => (x === null || (y !== null && y < x) ? y : x)
  return { earliest: later(a.earliest, b.earliest), latest: earlier(a.latest, b.latest) }
}
