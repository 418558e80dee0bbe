/**
 * @module Whose an office or a body is of which a report leaves the state out: "Interior Minister Osei", "the army", "the
 * government". What the report itself has of the kind comes before whose paper it is, and that before the story.
 */
import type { Figure, FigureKind } from '../../document/layers.ts'
import { personName } from '../name-forms.ts'
import { plainName } from '../plain-name.ts'
import { type Home, venuesOf } from './homes.ts'
import { THE_GOVERNMENT } from './principal.ts'
import { type SpokenFrom, spokenFromSeats } from './speaks-from.ts'
import {
  fieldOf,
  holdsOfficeOfState,
  isBodyOfOwnState,
  isBodyOfState,
  isKnownAtHome,
  isOfArmy,
  isOfMinistry,
  isOfThePapersState,
  isSecretaryOfState,
  servesSomeState,
  singleOffices,
} from './state-offices.ts'
import { type Story, sidesOfPeople } from './story.ts'
import { type Verdict, type Votes, votes } from './votes.ts'

/** Figure → the side it is given. */
export type Owners = ReadonlyMap<number, Verdict>

/** What tells whose an office is. */
export interface Known {
  readonly story: Story
  readonly states: ReadonlySet<string>
  readonly homes: readonly (Home | null)[]
  readonly principal: string | null
  /** States whose people mediate. */
  readonly hosts: ReadonlySet<string>
}

/** The report's own army is that army. */
const IN_THE_REPORT = 3
/** A paper called after a state names the state of other people’s ministers and leaves out that of its own. */
const HOME_BY_NAME = 3
const BARE_AT_HOME = 1
const HOSTS_OWN = 1
/** Only one state of the story has one. */
const IN_THE_STORY = 1
/** A paper that is at home nowhere leaves out the state of the one government of the story, and of nobody else. */
const OF_PRINCIPAL = 3
const OF_PRINCIPAL_ABROAD = 1
/** Governors, soldiers and unnamed servants are of the story, wherever the paper is at home. */
const OF_STORYS_OWN = 4

/** "In Sendal, the foreign minister": at the seat of a state, and no other state told of. */
const AT_ITS_SEAT = 4

/** A report that nothing tells of whose office it is: of one that it might as well be of somebody else's. */
const OPEN = 0.75

/** Weight that settles it, and by how much it must outweigh that for any other state. */
const ENOUGH = 1
const TIMES = 1.25

/** Sides for those whom no report gives one. */
export function ownersOf(known: Known): Owners {
  const { story } = known
  const given = new Map<number, Verdict>()
  const fields = fieldsOf(known)
  const junta = story.told.find(({ kind, name, aliases }) => kind !== 'person' && [name, ...aliases].includes('junta'))
  const speakers = speakersOf(story)
  const seated = spokenFromSeats(story, known.states, venuesOf(story))
  const asked = { ...known, fields, junta: junta?.name ?? null, speakers, seated }
  const candidates: Candidacy[] = []
  const byPerson = Map.groupBy(story.told.keys(), index => story.personOf[index] ?? `#${index}`)
  for (const members of byPerson.values()) {
    const figures = members.map(index => story.told[index]!)
    // "the water ministry’s Ana Osei": of whose ministry it is.
    const ministries = figures.flatMap(({ kind, side }) =>
      kind === 'person' && side !== null && isBodyOfOwnState(side) ? [side] : [],
    )
    const box = votes()
    const others = new Set(figures.flatMap(({ side }) => (side === null || ministries.includes(side) ? [] : [side])))
    if (others.size > 0) {
      if (others.size === 1 && ministries.length > 0)
        box.add([...others][0]!, ENOUGH, `Another report puts whoever speaks for it to ${[...others][0]!}.`)
      const verdict = box.winner(ENOUGH, TIMES)
      if (verdict !== null)
        for (const index of members) if (ministries.includes(story.told[index]!.side ?? '')) given.set(index, verdict)
      continue
    }
    const titles = [...new Set([...figures.flatMap(one => one.titles), ...ministries])]
    let open = 0
    for (const index of members) if (!vote(asked, index, titles, box)) open += OPEN
    candidates.push({ members, titles, box, enough: ENOUGH + open })
  }
  for (const { members, titles, box, enough } of surestFirst(candidates)) {
    const barred = new Set<string>()
    let verdict = box.winner(enough, TIMES)
    while (verdict !== null && isTaken(verdict.winner, titles, members)) {
      barred.add(verdict.winner)
      verdict = box.winner(enough, TIMES, barred)
    }
    if (verdict !== null) for (const index of members) given.set(index, verdict)
  }
  for (const [index, verdict] of thoseOfPeople(story)) if (!given.has(index)) given.set(index, verdict)
  return given

  /** A state has one president: where a report tells who it is, or all together do, another president is another state's. */
  function isTaken(state: string, titles: readonly string[], members: readonly number[]): boolean {
    const offices = singleOffices(titles)
    if (offices.length === 0) return false
    return story.told.some(
      (other, index) =>
        other.kind === 'person' &&
        !other.anonymous &&
        other.name.includes(' ') &&
        !members.includes(index) &&
        (other.side ?? given.get(index)?.winner) === state &&
        singleOffices(other.titles).some(office => offices.includes(office)),
    )
  }
}

/**
 * Sides for those whom reports put to several, none oftener than the others, in the reports that leave it open: of these sides
 * the one that the open reports speak for, by their home and by what they have of the kind.
 */
export function ownersOfContested(known: Known): Owners {
  const { story, states } = known
  const given = new Map<number, Verdict>()
  const contested = [...Map.groupBy(story.told.keys(), index => story.personOf[index] ?? `#${index}`).values()].flatMap(
    members => {
      const told = members.map(index => story.told[index]!.side).filter(side => side !== null)
      const counts = [...Map.groupBy(told, side => side)]
        .filter(([side]) => !isBodyOfOwnState(side))
        .map(([side, all]) => ({ side, count: all.length }))
        .toSorted((a, b) => b.count - a.count)
      return counts.length > 1 && counts[0]!.count === counts[1]!.count ? [{ members, counts }] : []
    },
  )
  if (contested.length === 0) return given
  const asked = { ...known, fields: fieldsOf(known), junta: null, speakers: speakersOf(story), seated: new Map() }
  for (const { members, counts } of contested) {
    const box = votes()
    for (const { side, count } of counts) box.add(side, count, `A report puts whoever this is to ${side}.`)
    const open = members.filter(index => isOpen(story.told[index]!))
    const titles = [...new Set(members.flatMap(index => story.told[index]!.titles))]
    for (const index of open) vote(asked, index, titles, box)
    const others = new Set([...states].filter(state => counts.every(({ side }) => side !== state)))
    const verdict = box.winner(ENOUGH, TIMES, others)
    if (verdict !== null) for (const index of open) given.set(index, verdict)
  }
  return given
}

/** Whether a report leaves it open whose somebody is, or names no more than a ministry. */
function isOpen({ side }: Figure): boolean {
  return side === null || isBodyOfOwnState(side)
}

/** Somebody whose side no report tells, and what is said for each. */
interface Candidacy {
  readonly members: readonly number[]
  readonly titles: readonly string[]
  readonly box: Votes
  /** Weight that settles it. */
  readonly enough: number
}

/** Those of whom nothing speaks for a second state, the weightiest first: the offices they hold are taken for the others. */
function surestFirst(candidates: readonly Candidacy[]): readonly Candidacy[] {
  const ranked = candidates.map(one => ({ one, verdict: one.box.winner(one.enough, TIMES) }))
  return ranked
    .toSorted(
      ({ verdict: a }, { verdict: b }) =>
        Number(a === null) - Number(b === null) ||
        Number(a?.isContested) - Number(b?.isContested) ||
        (b?.weight ?? 0) - (a?.weight ?? 0),
    )
    .map(({ one }) => one)
}

/** "Osei’s press office", "Keller’s spokesman": of whatever the one of that surname speaks for. */
function thoseOfPeople(story: Story): readonly (readonly [number, Verdict])[] {
  const sides = sidesOfPeople(story)
  const bySurname = Map.groupBy(sides.keys(), person => person.split(' ').at(-1)!)
  return story.told.flatMap(({ name, side, kind, principal }, index) => {
    const owner =
      /^(?:\p{L}+\.? )?(\p{Lu}[\p{L}-]+)[’']s (?:own )?(?:press |private )?(?:office|spokes\w+|aides?|team|people|staff)$/u.exec(
        name,
      )?.[1]
    if (owner === undefined || side !== null || kind === 'media' || principal !== undefined) return []
    const people = bySurname.get(personName(owner)?.surname ?? '') ?? []
    const [of] = people.length === 1 ? [sides.get(people[0]!)!] : []
    if (of?.size !== 1) return []
    const box = votes()
    box.add([...of][0]!, ENOUGH, `${owner} speaks for ${[...of][0]!}.`)
    return [[index, box.winner(ENOUGH, TIMES)!] as const]
  })
}

interface Asked extends Known {
  readonly fields: Fields
  readonly junta: string | null
  readonly speakers: ReadonlySet<number>
  /** Who is told of at the seat of a state. */
  readonly seated: ReadonlyMap<number, SpokenFrom>
}

/** Votes for whose figure is, by its report and the story; `false`: nothing tells. `titles`: those of all reports. */
function vote(asked: Asked, index: number, titles: readonly string[], box: Votes): boolean {
  const { story, states, homes, principal, hosts, speakers } = asked
  const { kind, name, anonymous, side } = story.told[index]!
  if (kind === 'state' || kind === 'media' || (kind === 'group' && !anonymous)) return true
  const report = story.reportOf[index]!
  const home = homes[report] ?? null
  if (kind === 'person' && side === null && isSecretaryOfState(titles) && states.has('United States')) {
    box.add('United States', OF_STORYS_OWN, 'The title is one of the United States.')
    return true
  }
  const held = titles.length > 0 ? titles : [name]
  const seat = asked.seated.get(index)
  const isBody = kind === 'organisation' && isBodyOfState(name)
  const isOffice =
    titles.some(isBodyOfOwnState) || (anonymous ? servesSomeState(name) : kind === 'person' && holdsOfficeOfState(held))
  if (home !== null && anonymous && isOfThePapersState(name) && (principal === null || principal === home.state)) {
    box.add(home.state, HOME_BY_NAME, reasonOf(home))
    return true
  }
  if (seat !== undefined && (isBody || isOffice))
    box.add(seat.state, AT_ITS_SEAT, `A report tells of it in the seat of ${seat.state}.`, seat.passage)
  if (!isBody && !isOffice) {
    if (kind === 'organisation') voteForOtherBody(asked, index, box)
    return true
  }
  if (kind === 'person' && side !== null) {
    voteForBody(asked, side, { report, isAtHome: true, mayBeHost: anonymous }, box)
    return true
  }
  if (isBody) {
    voteForBody(asked, name, { report, isAtHome: speakers.has(index), mayBeHost: false }, box)
    return true
  }
  const isOfficials = isOfMinistry(held)
  // Of its own ministry’s officials the mediator’s paper writes, too.
  // A surname alone, in a paper of another state, is told as news from abroad.
  const isBare = kind === 'person' && !anonymous && !name.includes(' ') && story.told[index]!.titles.length === 0
  if (!isBare) voteAtHome(asked, report, (anonymous && isOfficials) || isKnownAtHome(titles), box)
  else if (home !== null && !hosts.has(home.state)) box.add(home.state, BARE_AT_HOME, reasonOf(home))
  // Where nobody speaks for any state the government is a party; a paper at home in a state knows better.
  if (principal !== THE_GOVERNMENT || box.isEmpty())
    voteForPrincipal(asked, held, kind, isOfficials ? abroadOr(asked, report) : OF_STORYS_OWN, box)
  return home !== null || principal !== null
}

/** "health directorate", of which the reports know one; "National Grain Fund", in a paper at home somewhere. */
function voteForOtherBody(
  { story, fields, homes, hosts, principal, speakers }: Asked,
  index: number,
  box: Votes,
): void {
  const { name } = story.told[index]!
  if (isCommonBody(name, 'organisation')) {
    for (const [side, count] of fields.bodies.get(bodyField(name)) ?? [])
      box.add(side, count, `The reports know one of the kind, of ${side}.`)
    return
  }
  const home = homes[story.reportOf[index]!] ?? null
  const isOwn = speakers.has(index) && isBodyOfOwnState(name)
  if (isOwn && home !== null && principal === null && !hosts.has(home.state))
    box.add(home.state, HOME_BY_NAME, reasonOf(home))
}

/** "the army", "the foreign ministry": by whose paper it is only where it says something there. */
function voteForBody(
  asked: Asked,
  name: string,
  { report, isAtHome, mayBeHost }: { readonly report: number; readonly isAtHome: boolean; readonly mayBeHost: boolean },
  box: Votes,
): void {
  const isMinistry = isOfMinistry([name])
  // "the army" of a story abroad is abroad; a paper writes its own state's Council with a capital.
  const isOwnName = /^\p{Lu}/u.test(name) && asked.homes[report]?.seenBy === 'its outlet’s name'
  if (isAtHome || isMinistry || isOwnName) voteAtHome(asked, report, mayBeHost, box)
  voteByField(asked, fieldOf(name) ?? plainName(name), report, box)
  voteForPrincipal(asked, [name], 'organisation', isMinistry ? OF_PRINCIPAL : OF_STORYS_OWN, box)
}

function voteAtHome({ homes, hosts }: Asked, report: number, mayBeHost: boolean, box: Votes): void {
  const home = homes[report] ?? null
  if (home === null) return
  if (mayBeHost || !hosts.has(home.state)) box.add(home.state, home.weight, reasonOf(home))
  // A host's own paper writes of the parties' ministers, too, but rather introduces them.
  else if (home.seenBy === 'its outlet’s name') box.add(home.state, HOSTS_OWN, reasonOf(home))
}

function abroadOr({ homes }: Asked, report: number): number {
  return homes[report] === null ? OF_PRINCIPAL : OF_PRINCIPAL_ABROAD
}

function voteForPrincipal(
  { principal, junta }: Asked,
  words: readonly string[],
  kind: FigureKind,
  weight: number,
  box: Votes,
): void {
  if (principal !== null)
    box.add(principal, weight, `The title names no state, and ${principal} has the only government at the talks.`)
  else if (junta !== null && isOfArmy(words, kind))
    box.add(junta, OF_STORYS_OWN, 'The title is a soldier’s, and soldiers rule.')
}

/** … by what the report, or the story, has of the field: a defence ministry is of the state that has a defence minister. */
function voteByField({ fields }: Asked, field: string, report: number, box: Votes): void {
  const here = [...(fields.inReport[report]!.get(field) ?? [])]
  if (here.length === 1) box.add(here[0]!, IN_THE_REPORT, `The report has one of the kind, of ${here[0]!}.`)
  const all = [...(fields.inStory.get(field) ?? [])]
  if (all.length === 1) box.add(all[0]!, IN_THE_STORY, `Of all states in the reports only ${all[0]!} has one.`)
}

function reasonOf({ state, seenBy }: Home): string {
  if (seenBy === 'its dateline') return `The title names no state, and the report was written in ${state}.`
  return seenBy === 'its people'
    ? `The title names no state, and the report leaves ${state} out where it names its ministers.`
    : `The title names no state, and the outlet is called after ${state}.`
}

/** Field → the states that have somebody or a body for it. */
type Holders = Map<string, Set<string>>

interface Fields {
  readonly inReport: readonly Holders[]
  /** Last words of bodies without a name of their own → whose they are, and how often. */
  readonly bodies: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly inStory: Holders
}

/** What each report, and all of them, tell of states with their offices and bodies. */
function fieldsOf({ story, states }: Known): Fields {
  const inStory: Holders = new Map()
  const add = (to: Holders, field: string, state: string) => to.set(field, (to.get(field) ?? new Set()).add(state))
  const inReport = story.testimonies.map((): Holders => new Map())
  story.settled.forEach(({ kind, name, side, titles, aliases }, index) => {
    if (side === null || !states.has(side) || kind === 'media') return
    const isTold = story.told[index]!.side === side
    for (const words of new Set(kind === 'person' ? titles : [name, ...aliases])) {
      const field = fieldOf(words) ?? (isBodyOfState(words) ? plainName(words) : null)
      if (field === null) continue
      add(inStory, field, side)
      if (isTold) add(inReport[story.reportOf[index]!]!, field, side)
    }
  })
  return { inReport, inStory, bodies: ownedBodies(story) }
}

/** "health directorate", "territory’s health directorate": a body without a name of its own. */
function isCommonBody(name: string, kind: FigureKind): boolean {
  return kind === 'organisation' && /^\p{Ll}[\p{Ll}’'-]*(?: \p{Ll}[\p{Ll}’'-]*){1,3}$/u.test(name)
}

/** The two words that say what it is: "health directorate" of "Coast’s health directorate". */
function bodyField(name: string): string {
  return plainName(name).split(' ').slice(-2).join(' ')
}

function ownedBodies({ told }: Story): Fields['bodies'] {
  const found = new Map<string, Map<string, number>>()
  for (const { kind, name, side } of told) {
    if (kind !== 'organisation' || side === null || !/ \p{Ll}\S* \p{Ll}\S*$/u.test(name)) continue
    const of = found.get(bodyField(name)) ?? new Map<string, number>()
    found.set(bodyField(name), of.set(side, (of.get(side) ?? 0) + 1))
  }
  return found
}

/** Figures that say something in their report: what is only spoken of may be another state's. */
function speakersOf({ testimonies }: Story): ReadonlySet<number> {
  const found = new Set<number>()
  let first = 0
  for (const { figures, statements } of testimonies) {
    for (const { speaker } of statements) if (speaker !== null) found.add(first + speaker)
    first += figures.length
  }
  return found
}

/** Whose "the government" of a report is; `null`: nobody knows. */
export function governmentOf({ homes, principal, hosts }: Known, report: number): string | null {
  const box = votes()
  const home = homes[report] ?? null
  const mayBe = home !== null && !hosts.has(home.state)
  // A paper at home elsewhere may mean its own, or the one the story is about.
  if (mayBe && (principal === null || principal === THE_GOVERNMENT || home.seenBy === 'its outlet’s name'))
    box.add(home.state, HOME_BY_NAME, reasonOf(home))
  if (principal !== null) box.add(principal, OF_PRINCIPAL, 'The only government at the talks.')
  return box.winner(2, 1)?.winner ?? null
}
