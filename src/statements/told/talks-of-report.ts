/**
 * @module The talks a report is about, as far as it tells anywhere: what "the session", "both delegations" and "the next
 * round" go back to. Wires say once who sits with whom, and where; every later sentence takes it as known.
 */
import { addDays, type DateRange } from '../../document/dates.ts'
import type { Figure } from '../../document/layers.ts'
import type { ToldPlace } from '../../document/testimony.ts'
import type { DelegateFound } from './find-delegates.ts'
import { presentIn } from './find-people.ts'
import { NOWHERE, placeIn } from './find-place.ts'
import { sidesOf } from './group-meetings.ts'
import { type Acting, type Line, sideNameOf } from './lines.ts'
import { MATTER_OF_A_LAND } from './matters-of-lands.ts'
import { dayOfLead } from './meeting-time.ts'
import { triggersIn } from './meeting-triggers.ts'
import type { Telling } from './telling.ts'
import { presentInList } from './who-met.ts'

export interface TalksOfReport {
  /** Names of the sides; fewer than two: the report does not say. */
  readonly sides: readonly string[]
  /** The two that the first sentence is about, where nothing says that they sit at a table; else none. */
  readonly ofLead: readonly string[]
  readonly place: ToldPlace
  /** Sides of those who chair the talks or go between the others. */
  readonly between: ReadonlySet<string>
  /** The day the lead tells of; `null` where it names none, or several. */
  readonly day: DateRange | null
}

/** What a reader of the headings and the first sentences takes as known further down. */
export function talksOf(
  tellings: readonly Telling[],
  lines: readonly Line[],
  headings: readonly Line[],
  delegates: readonly DelegateFound[],
  figures: readonly Figure[],
  published: string | null,
): TalksOfReport {
  const between = new Set(
    delegates.flatMap(({ figure, role }) => (role === 'mediates' ? (sideNameOf(figures[figure]!) ?? []) : [])),
  )
  const sides = sidesOfTalks(tellings, lines, headings, delegates, figures, between)
  const day = dayOfTalks(lines, headings, published)
  // A bare "at the talks" in the lead is no word that they are where the dateline says.
  const isOfThem = (telling: Telling) =>
    !isAnother(telling) &&
    telling.status !== 'cancelled' &&
    !isLongBefore(telling, day) &&
    (telling.dated || telling.present.sides.length > 1) &&
    [...sidesOf(telling, figures)].every(side => sides.includes(side))
  // Where the next round is to be says nothing of this one.
  const ofThem = tellings.filter(isOfThem)
  const named = [
    ...ofThem.filter(({ status, placeGuessed }) => status === 'held' && !placeGuessed).map(({ place }) => place),
    ...[...headings, ...lines].filter(line => !tellsOfLongBefore(line, day)).map(line => placeOfTalks(line, figures)),
    ...ofThem.filter(({ placeGuessed }) => placeGuessed).map(({ place }) => place),
    // A live page is written where they talk; elsewhere the town of the next round says nothing of this one's.
    ...(isLivePage(lines) && !ofThem.some(({ status }) => status === 'held') ? ofThem.map(({ place }) => place) : []),
  ]
  const place = {
    name: named.find(({ name }) => name !== null)?.name ?? null,
    within: named.find(({ within }) => within !== null)?.within ?? null,
    venue: named.find(({ venue }) => venue !== null)?.venue ?? null,
  }
  return { sides, ofLead: sidesOfLead(lines[0], figures), between, place, day }
}

/** A week before the day of the lead: another round, which may have been elsewhere. */
function isLongBefore({ dated, range: { latest } }: Telling, day: DateRange | null): boolean {
  return dated && latest !== null && day !== null && day.earliest !== null && latest < addDays(day.earliest, -A_WEEK)
}

function tellsOfLongBefore({ times }: Line, day: DateRange | null): boolean {
  return (
    day !== null &&
    day.earliest !== null &&
    times.some(({ range: { latest } }) => latest !== null && latest < addDays(day.earliest!, -A_WEEK))
  )
}

const A_WEEK = 7

/** Two sides told as meeting in the headings or the body; else those who have delegations; else the two the lead joins. */
function sidesOfTalks(
  tellings: readonly Telling[],
  lines: readonly Line[],
  headings: readonly Line[],
  delegates: readonly DelegateFound[],
  figures: readonly Figure[],
  between: ReadonlySet<string>,
): readonly string[] {
  // "who chairs the talks with an envoy": those in the chair are no sides.
  const told = tellings
    .filter(one => one.status === 'held' && (one.form === 'talks' || isOfStates(one)))
    .map(one => named(one, figures).filter(side => !between.has(side)))
  const [first] = told.filter(sides => sides.length > 1)
  if (first !== undefined) return first
  // "delegates from nearly 200 countries": whoever of them is named does not thereby sit across from another.
  if ([...headings, ...lines].some(({ words }) => OF_MANY.test(words))) return []
  const joinedBetween = [...headings, ...lines].map(line => sidesBetween(line, figures)).find(sides => sides.length > 1)
  if (joinedBetween !== undefined) return joinedBetween
  const leading = delegates.flatMap(({ figure, role }) => (role === 'leads' ? (figures[figure]!.side ?? []) : []))
  const sending = [...new Set([...leading, ...lines.flatMap(line => sidesWithDelegations(line, figures))])]
  // "a German negotiator", once in passing, makes no table of two.
  const hasDelegation = (side: string) =>
    lines.some(line => sidesWithDelegations(line, figures, /\b(?:delegation|negotiating team)\b/i).includes(side))
  const timesNamed = (side: string) =>
    lines.filter(line => line.naming.some(({ figure }) => sideNameOf(figures[figure]!) === side)).length
  const delegations = sending
    .filter(side => !between.has(side))
    .filter(side => leading.includes(side) || hasDelegation(side) || timesNamed(side) > 1)
  if (delegations.length > 1) return delegations
  const joined = [...lines.slice(0, 1), ...headings, ...lines.slice(1, LEAD)]
    .filter(isAboutTalks)
    .map(line => joinedSubject(line, figures))
  return joined.find(sides => sides.length > 1) ?? []
}

/** "Kenya and Norway sat in one room for four hours": the two sides themselves, by no man’s name. */
function isOfStates({ form, present: { people, sides }, hours, format }: Telling): boolean {
  return form === 'sitting' && people.length === 0 && sides.length > 1 && hours.length > 0 && format !== 'call'
}

/** "Kenya offered Norway a quota of 200 boats after five hours of talks": the two that the first sentence is about. */
function sidesOfLead(lead: Line | undefined, figures: readonly Figure[]): readonly string[] {
  if (lead === undefined || triggersIn(lead).length === 0 || /\bbetween\b/.test(lead.words)) return []
  const { sides } = presentIn(lead, figures, { start: 0, end: lead.words.length })
  const known = sides.filter(side => side !== 'mediators')
  return known.length === 2 ? known : []
}

/** A conference of so many states. */
const OF_MANY =
  /\b(?:\d{2,3}|dozens of|scores of|most of the world[’']s) (?:[\p{L}-]+ )?(?:nations|countries|states|governments|delegations)\b|\b(?:nations|countries) from \p{Lu}/u

/** "the dispute between the League and the Ardan government", "a deal between Ardan and Bela": those whom the talks must bring together. */
const BETWEEN =
  /\b(?:talks|negotiations|contacts?|meetings?|bargaining|merger|deal|agreement|accord|pact|truce|cease-?fire|dispute|conflict|war|row|standoff|stand-off|stalemate|impasse|fighting|hostilities|mediat\w+|dialogue|contract|strike|gap|coalition)(?: [\p{Ll}-]+){0,3}? between /gu

function sidesBetween(line: Line, figures: readonly Figure[]): readonly string[] {
  for (const found of line.words.matchAll(BETWEEN)) {
    const { sides } = presentInList(line, figures, found.index + found[0].length)
    if (sides.length > 1) return sides.filter(side => side !== 'mediators')
  }
  return []
}

/** States, groups and bodies; a person of no known side is none. */
function named(telling: Telling, figures: readonly Figure[]): readonly string[] {
  const people = telling.present.people.flatMap(person => figures[person]!.side ?? [])
  return [...new Set([...telling.present.sides.filter(side => side !== 'mediators'), ...people])]
}

/** Sentences of a report that say whom it is about. */
const LEAD = 3

const DELEGATION = /\b(?:delegation|delegates|negotiators|negotiating team|team|envoys?|representatives)\b/iu

/** "Ardan's delegation", "the League’s negotiators": whoever sends one sits at the table. */
function sidesWithDelegations(line: Line, figures: readonly Figure[], sent = DELEGATION): readonly string[] {
  return line.acting.flatMap(mention => {
    const words = line.words.slice(mention.start, mention.end)
    const { side, kind } = figures[mention.figure]!
    return side !== null && kind !== 'person' && sent.test(words) ? [side] : []
  })
}

/** "The Ardan government and the Hill Front swapped lists", "Ardan, Bela and Karsia end talks": those joined in one list. */
function joinedSubject(line: Line, figures: readonly Figure[]): readonly string[] {
  const at = line.acting.findIndex((one, index) => isJoined(line, one, line.acting[index + 1]))
  if (at < 0) return []
  // "brokered by Ardan and Bela": those between the sides.
  if (
    /\b(?:by|with the help of|thanks to|alongside|according to) (?:the )?$/i.test(
      line.words.slice(0, line.acting[at]!.start),
    )
  )
    return []
  const { end } = line.acting.findLast((one, index) => index > at && isJoined(line, line.acting[index - 1]!, one))!
  // "…, Ardan and Bela said": voices.
  if (/^,? (?:said|say|says|announced|reported|confirmed|told)\b/.test(line.words.slice(end))) return []
  let last = at
  while (isJoined(line, line.acting[last]!, line.acting[last + 1])) last += 1
  const list = { start: line.acting[at]!.start, end: line.acting[last]!.end }
  // "Representatives of Ardan's government and the Hill Front": the body behind the people.
  const bodies = line.naming
    .filter(({ start, end }) => start >= list.start && end <= list.end)
    .flatMap(({ figure }) => (figures[figure]!.kind === 'person' ? [] : (sideNameOf(figures[figure]!) ?? [])))
  return [...new Set([...presentIn(line, figures, list).sides, ...bodies])]
}

function isJoined(line: Line, one: Acting, next: Acting | undefined): boolean {
  return (
    next !== undefined &&
    /^(?:,? and |, |[-–])(?:(?:the|its|an?) )?(?:\p{Ll}[\p{L}-]+ ){0,2}$/u.test(line.words.slice(one.end, next.start))
  )
}

function isAboutTalks(line: Line | undefined): boolean {
  return line !== undefined && (triggersIn(line).length > 0 || NEGOTIATING.test(line.words))
}

/** What two sides do at a table, where the sentence does not call it talks. */
const NEGOTIATING =
  /\b(?:(?:fail(?:ed|s)?|agree[ds]?|unable|could not|trying|try|bid) (?:[\p{L} ]{0,20})?to|negotiat\w+|exchang\w+|swap(?:ped|s)?|trad(?:ed|es)|delegations?|round|truce|deal|accord|agreement|cease-?fire|treaty|pact)\b/iu

/** "the Quelm talks", "talks in Quelm", "the delegation in Quelm": the town that goes with the words for them. */
const TALKS_IN =
  /\b(?:talks|negotiations|consultations|session|round|summit|(?<!\b(?:news|press) )conference|delegations?|delegates|negotiators)(?: (?:between|of|on|over|with) [^.;]{1,60}?)?(?=,? (?:in|at) )/giu

/** "talks on a truce in the north": there the truce is to be, and not the talks. */
const IS_SOMEWHERE = new RegExp(` (?:of|on|over) [^,]*\\b${MATTER_OF_A_LAND}$`, 'iu')

/** "Negotiators for Ardan left the town of Osford on Friday": where they had been. */
const CAME_OR_WENT =
  /\b(?:[Dd]elegations?|[Dd]elegates|[Nn]egotiators|[Ee]nvoys|[Mm]ediators?|sides|[Tt]eams)\b[^.;“”"]{0,90}? (?:left|arrived in|gathered in|flew to|are in|were in|met in|convened in|leave|gather in) (?:(?:the|an?) (?:[\p{L}-]+ ){0,4}?(?:town|city|resort|village|port|capital) of )?(?=\p{Lu})/gu

function placeOfTalks(line: Line, figures: readonly Figure[]): ToldPlace {
  const [way] = [...line.words.matchAll(CAME_OR_WENT)]
  if (way !== undefined) {
    const at = way.index + way[0].length
    const name = line.words.slice(at).match(/^\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*/u)![0]
    const isState = figures.some(({ kind, name: known }) => kind === 'state' && known === name)
    if (!isState && !/day$/.test(name)) return { name, within: null, venue: null }
  }
  for (const found of line.words.matchAll(TALKS_IN)) {
    if (
      /\b(?:earlier|previous|last|another|separate|past|former) (?:[\p{L}-]+ ){0,2}$/iu.test(
        line.words.slice(0, found.index),
      )
    )
      continue
    const end = found.index + found[0].length
    if (IS_SOMEWHERE.test(found[0])) continue
    const place = placeIn(line, figures, end, Math.min(line.words.length, end + 50))
    if (place.name !== null || place.venue !== null) return place
  }
  return NOWHERE
}

/** Entries of a live page open with the time of day. */
const FEWEST_STAMPED = 3

export function isLivePage(lines: readonly Line[]): boolean {
  return lines.filter(({ stamped }) => stamped).length >= FEWEST_STAMPED
}

function dayOfTalks(lines: readonly Line[], headings: readonly Line[], published: string | null): DateRange | null {
  if (published === null) return null
  if (isLivePage(lines)) return { earliest: published, latest: published }
  const lead = lines.slice(0, 1).find(isAboutTalks)
  if (lead === undefined) return null
  const day = dayOfLead(lead, published)
  if (day !== null) return day
  const isNews = [lead, ...headings].some(({ words }) =>
    /\bhas (?:just )?(?:ended|broken|concluded|closed|collapsed)\b/.test(words),
  )
  return isNews ? { earliest: addDays(published, -1), latest: published } : null
}

/** "the earlier talks", "another round"; but "the second round" may be the one the report is about. */
function isAnother({ other, ordinal }: Telling): boolean {
  return other && ordinal === null
}

/** Nouns that stand for the talks everybody knows of, and plurals that stand for their delegations. */
const OF_THE_SERIES = /\b(?:talks|negotiations|sessions?|rounds?|consultations|day of)\b/iu

/** The telling with what its report takes as known: sides, place and day, where it says nothing else itself. */
export function withTalks(telling: Telling, talks: TalksOfReport, figures: readonly Figure[]): Telling {
  const own = [...sidesOf(telling, figures)]
  if (telling.adds || telling.ofMore || telling.format === 'debrief' || telling.format === 'call') return telling
  // "The minister received both teams": he is none of them.
  const isOther =
    telling.asGuests !== true &&
    talks.sides.length > 1 &&
    !own.every(side => talks.sides.includes(side) || side === 'mediators')
  if (isOther) return atHouse(telling, talks)
  if (!goesBack(telling, own)) return atHouse(besideThem(telling, talks), talks)
  // What was weeks before the day of the lead may have been anywhere.
  const isHere = telling.status === 'held' && !isAnother(telling) && (!telling.dated || isInDaysOf(telling, talks))
  const isPlaced = telling.place.name !== null || telling.place.venue !== null
  const day = isHere && !telling.dated ? talks.day : null
  const sides = talks.sides.length > 1 ? talks.sides : telling.ofBoth && own.length === 0 ? talks.ofLead : []
  const whole = {
    ...telling,
    present: { ...telling.present, sides: [...new Set([...telling.present.sides, ...sides])] },
    place:
      (isHere || (telling.status === 'cancelled' && !isAnother(telling))) && !isPlaced ? talks.place : telling.place,
    range: day ?? telling.range,
    dated: telling.dated || day !== null,
  }
  return atHouse(whole, talks)
}

/** "Keller and Osei sat together for an hour on Tuesday": two of those who talk, in the days of the talks, and where they talk. */
function besideThem(telling: Telling, talks: TalksOfReport): Telling {
  const { status, dated, place } = telling
  // Two who spoke may have done so over a line.
  if (/^(?:sp(?:oke|oken|eak)|talk)/i.test(telling.name) && telling.hours.length === 0) return telling
  if (status !== 'held' || !dated || place.name !== null || place.venue !== null || telling.other) return telling
  return isInDaysOf(telling, talks) && talks.sides.length > 1 ? { ...telling, place: talks.place } : telling
}

/** No more than a week before the day the lead tells of. */
function isInDaysOf({ range: { earliest, latest } }: Telling, { day }: TalksOfReport): boolean {
  return (
    day === null ||
    (earliest !== null && latest !== null && day.earliest !== null && latest >= addDays(day.earliest, -A_WEEK))
  )
}

/** "at a hotel on the river": a house of which no town is told stands where the talks of the report are. */
function atHouse(telling: Telling, talks: TalksOfReport): Telling {
  const { venue, name } = telling.place
  if (telling.status !== 'held' || !telling.dated || name !== null || telling.other) return telling
  // "at the Citadel" is a house everybody knows, wherever that is.
  if (venue === null || !/^an? /.test(venue)) return telling
  return isInDaysOf(telling, talks)
    ? { ...telling, place: { ...telling.place, name: talks.place.name, within: talks.place.within } }
    : telling
}

/** "No agreement on the ceasefire.": an entry without a verb, on a live page of the day of the talks. */
const VERDICT = /^No (?:[\p{L}-]+ ){0,2}(?:agreement|deal|accord|breakthrough|progress|consensus)\b/u

/** The meeting a live page is about, with what an entry says came of it. */
export function withVerdict(telling: Telling, lines: readonly Line[]): Telling {
  const line = lines.find(({ words }) => VERDICT.test(words))
  if (line === undefined || telling.status !== 'held' || telling.outcomes.length > 0) return telling
  const passage = { start: line.start, end: line.start + line.words.length }
  return { ...telling, outcomes: [{ code: 'no-agreement', passage }] }
}

/** A definite one, a numbered one, one of so many hours; of the others those whose noun says that they are of a series. */
function goesBack({ definite, ordinal, hours, name, ofBoth, dayNumber }: Telling, own: readonly string[]): boolean {
  if (ofBoth || definite || ordinal !== null || dayNumber !== null) return true
  return own.length < 2 && (hours.length > 0 || OF_THE_SERIES.test(name))
}
