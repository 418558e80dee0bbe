/**
 * @module Whose paper a report is in: of the state that its outlet is called after, or of the one whose ministers it names
 * without their state, as other reports tell it. News introduces the ministers of other countries.
 */

import { isDemonym } from '../../document/demonym.ts'
import type { Figure } from '../../document/layers.ts'
import type { Testimony } from '../../document/testimony.ts'
import { datelineLength } from '../../statements/datelines.ts'
import { stateOfAdjective, stateOfCapital } from '../know-places.ts'
import { plainName } from '../plain-name.ts'
import { hostsOf, THE_GOVERNMENT } from './principal.ts'
import { spokenFromSeats } from './speaks-from.ts'
import { holdsOfficeOfState } from './state-offices.ts'
import { figuresOf, type Story, sidesOfPeople } from './story.ts'
import { votes } from './votes.ts'

/** The state a report is at home in, and how that is seen. */
export interface Home {
  readonly state: string
  readonly seenBy: 'its outlet’s name' | 'its people' | 'its dateline'
  /** How much it weighs that a minister goes without a state there. */
  readonly weight: number
}

/** Weights of what a report is called, whom it leaves without a state (one alone may have been named before), and where it was written. */
const BY_NAME = 3
const BY_PEOPLE = 2
const BY_ONE = 1.5
const BY_DATELINE = 2

/** `result[i]` belongs to `testimonies[i]`; `null` where nothing tells. */
export function homesOf(story: Story, states: ReadonlySet<string>): readonly (Home | null)[] {
  const left = statesLeftOut(story, states, holdsOfficeOfState)
  const figures = figuresOf(story)
  const venues = venuesOf(story)
  return story.testimonies.map(({ report, sentences }, index) => {
    const box = votes()
    const named = stateInName(report.outlet, story, states)
    if (named !== null) box.add(named, BY_NAME, 'its outlet’s name')
    const people = left[index] ?? null
    if (people !== null) box.add(people.state, people.isSure ? BY_PEOPLE : BY_ONE, 'its people')
    const written = stateOfDateline(sentences, story, states, venues)
    // A correspondent introduces the ministers of the country he writes from.
    if (written !== null && leavesOfficialsOut(figures[index]!) && !introduces(figures[index]!, written))
      box.add(written, BY_DATELINE, 'its dateline')
    const verdict = box.winner(BY_ONE, 1.25)
    if (verdict === null) return null
    const { winner, reason, weight } = verdict
    return { state: winner, seenBy: reason as Home['seenBy'], weight: Math.min(weight, BY_NAME) }
  })
}

/** Where they meet: everybody writes and speaks from there. Plain names. */
export function venuesOf({ testimonies }: Pick<Story, 'testimonies'>): ReadonlySet<string> {
  return new Set(
    testimonies.flatMap(({ meetings }) => (meetings ?? []).map(({ place }) => plainName(place.name ?? ''))),
  )
}

/** "SENDAL, March 3 (Westwire) - …", "SENDAL — …": the town in capitals that a report begins with. */
const DATELINE = /^([\p{Lu}][\p{Lu}’' -]+)(?:,[^—–-]{1,40}|\s\([^)]{1,40}\))*\s*[—–-]/u

function stateOfDateline(
  sentences: Testimony['sentences'],
  { canon }: Story,
  states: ReadonlySet<string>,
  venues: ReadonlySet<string>,
): string | null {
  // 4: a title, a line under it and a by-line may come first.
  for (const { passage } of sentences.slice(0, 4)) {
    const towns = townsOfDateline(passage.exact)
    if (towns.length === 0) continue
    if (towns.some(town => venues.has(plainName(town)))) return null
    const found = towns.flatMap(town => {
      const state = [...states].find(one => plainName(one) === plainName(canon(town))) ?? stateOfCapital(town)
      return state !== undefined && states.has(state) ? [state] : []
    })
    return found[0] ?? null
  }
  return null
}

/** As a sentence would print them: "OSFORD, Ardan, 3 May (Westwire) - …" has two; of "OSFORD/LUND" nobody knows which. */
function townsOfDateline(opening: string): readonly string[] {
  const town = DATELINE.exec(opening)?.[1]?.trim()
  const names =
    town !== undefined && town.length > 3
      ? [town]
      : opening
          .slice(0, datelineLength(opening))
          .split(/[,(:]|\s[—–-]/u)
          .map(part => part.trim())
          .filter(part => /^\p{Lu}[\p{L}’'-]{3,}(?: \p{Lu}[\p{L}’'-]+){0,2}$/u.test(part))
  return names.map(name => name.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, letter => letter.toUpperCase()))
}

/** Whether a report has ministers, or a government, of no state. */
function leavesOfficialsOut(mine: readonly Figure[]): boolean {
  return mine.some(
    ({ kind, name, side, titles, anonymous }) =>
      (side === null || side === THE_GOVERNMENT) &&
      ((kind === 'person' && !anonymous && holdsOfficeOfState(titles)) ||
        (kind === 'organisation' && /^government$/i.test(name))),
  )
}

function introduces(mine: readonly Figure[], state: string): boolean {
  return mine.some(
    ({ kind, side, titles, anonymous }) =>
      kind === 'person' && !anonymous && side === state && holdsOfficeOfState(titles),
  )
}

/** Who is sent abroad is named without his state where he comes to. */
export function isSent(title: string): boolean {
  return /\b(?:envoys?|emissar(?:y|ies)|ambassadors?|representatives?|mediators?)$/i.test(title)
}

/**
 * The same by its people alone, whatever the outlet is called, and by all its reports: an outlet has one home. `isOfficial`: by
 * their titles.
 */
export function statesLeftOut(
  story: Story,
  states: ReadonlySet<string>,
  isOfficial: (titles: readonly string[]) => boolean = titles => titles.some(title => !isSent(title)),
): readonly (LeftOut | null)[] {
  const sides = sidesOfPeople(story)
  const hosts = hostsOf(story)
  // "In Sendal, the foreign minister" leaves no state out: the town tells it.
  const seated = spokenFromSeats(story, states, venuesOf(story))
  let past = 0
  const leanings = figuresOf(story).map(mine => {
    const first = past
    past += mine.length
    const people = story.personOf.slice(first, past).map((person, at) => (seated.has(first + at) ? null : person))
    return leaningOf(mine, { people, sides, states, hosts, isOfficial })
  })
  const outlets = story.testimonies.map(({ report: { outlet } }, index) => outlet ?? `#${index}`)
  const byOutlet = Map.groupBy(leanings.keys(), index => outlets[index]!)
  const homeOf = new Map([...byOutlet].map(([outlet, own]) => [outlet, leanedTo(own.map(index => leanings[index]!))]))
  return leanings.map(({ byName }, index) => homeOf.get(outlets[index]!) ?? byName)
}

/** The state an outlet is called after: "Sendal Courier", "Voice of Ardan". */
function stateInName(outlet: string | null, { canon }: Story, states: ReadonlySet<string>): string | null {
  const words = (outlet ?? '').split(/[^\p{L}]+/u).filter(word => /^\p{Lu}/u.test(word))
  const byName = new Map([...states].map(state => [plainName(state), state]))
  const found = new Set(
    words.flatMap(word => {
      const state =
        byName.get(plainName(canon(word))) ?? demonymOf(word, states) ?? stateOfCapital(word) ?? stateOfAdjective(word)
      return states.has(state) ? [state] : []
    }),
  )
  return found.size === 1 ? [...found][0]! : null
}

/** "The Ardani" is a paper of Ardan. */
function demonymOf(word: string, states: ReadonlySet<string>): string | undefined {
  return [...states].find(state => isDemonym(plainName(word), plainName(state)))
}

interface Known {
  /** Who each figure of the report is by name. */
  readonly people: readonly (string | null)[]
  readonly sides: ReadonlyMap<string, ReadonlySet<string>>
  readonly states: ReadonlySet<string>
  readonly hosts: ReadonlySet<string>
  readonly isOfficial: (titles: readonly string[]) => boolean
}

/** The state an outlet leaves out where it names its people, and whether it does so more than once. */
export interface LeftOut {
  readonly state: string
  readonly isSure: boolean
}

/** What one report tells of where its outlet is at home. */
interface Leaning {
  /** Of each state, how many more of its ministers are left without it than are introduced as its own. */
  readonly ministers: ReadonlyMap<string, number>
  /** Where it names no ministers so: the one state whose people it names, several of them or without naming it. */
  readonly byName: LeftOut | null
}

/** How much more often one state must be left out than any other. */
const CLEARLY = 2

/** The state whose ministers an outlet leaves without it, in all its reports together. */
function leanedTo(leanings: readonly Leaning[]): LeftOut | null {
  const sums = new Map<string, number>()
  for (const { ministers } of leanings)
    for (const [state, count] of ministers) sums.set(state, (sums.get(state) ?? 0) + count)
  const [first, second] = [...sums].toSorted((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < 1) return null
  const [state, count] = first
  return count >= CLEARLY * (second?.[1] ?? 0) ? { state, isSure: count > 1 } : null
}

/** People of one state left without it, that show a home though the state is named. */
const SEVERAL = 2

function leaningOf(mine: readonly Figure[], { people, sides, states, hosts, isOfficial }: Known): Leaning {
  const leavesOut = leavesOfficialsOut(mine)
  const left = mine.flatMap((figure, index) => {
    const person = people[index] ?? null
    const own = person?.includes(' ') && figure.side === null ? sides.get(person) : undefined
    const [state] = own?.size === 1 ? own : []
    if (state === undefined || !states.has(state)) return []
    // A surname alone: a president everybody knows, or somebody at home here whom nobody has to introduce.
    const isOurs = leavesOut && figure.titles.length === 0 && !hosts.has(state)
    return figure.name.includes(' ') || isOurs ? [{ figure, state }] : []
  })
  const introduced = mine.filter(({ kind, side, anonymous }) => kind === 'person' && !anonymous && side !== null)
  const ministers = new Map<string, number>()
  const add = (state: string, by: number) => ministers.set(state, (ministers.get(state) ?? 0) + by)
  for (const { figure, state } of left) if (isOfficial(figure.titles)) add(state, 1)
  for (const figure of introduced) if (isInOffice(figure) && states.has(figure.side!)) add(figure.side!, -1)
  const found = new Set(left.map(({ state }) => state))
  const [state] = found
  const isNamed = left.length < SEVERAL && mine.some(({ kind, name }) => kind === 'state' && name === state)
  const isOpen = found.size === 1 && !isNamed && !introduced.some(({ side }) => side === state)
  const byName =
    isOpen && !left.some(({ figure }) => isOfficial(figure.titles)) ? { state: state!, isSure: true } : null
  return { ministers, byName }
}

/** An opposition's leader, and who held an office once, are introduced at home, too. */
function isInOffice({ titles }: Figure): boolean {
  return titles.length === 0 || titles.some(title => !/\b(?:former|ex|opposition|leader)\b/i.test(title))
}
