/**
 * @module Whose paper a report is in: of the state that its outlet is called after, or of the one whose ministers it names
 * without their state, as other reports tell it. News introduces the ministers of other countries.
 */

import { isDemonym } from '../../document/demonym.ts'
import type { Figure } from '../../document/layers.ts'
import type { Testimony } from '../../document/testimony.ts'
import { stateOfAdjective, stateOfCapital } from '../know-places.ts'
import { plainName } from '../plain-name.ts'
import { hostsOf, THE_GOVERNMENT } from './principal.ts'
import { holdsOfficeOfState } from './state-offices.ts'
import { figuresOf, type Story, sidesOfPeople } from './story.ts'
import { votes } from './votes.ts'

/** The state a report is at home in, and how that is seen. */
export interface Home {
  readonly state: string
  readonly seenBy: 'its outlet’s name' | 'its people' | 'its dateline'
}

/** Weights of what a report is called, whom it leaves without a state, and where it was written. */
const BY_NAME = 3
const BY_PEOPLE = 2
const BY_DATELINE = 2

/** `result[i]` belongs to `testimonies[i]`; `null` where nothing tells. */
export function homesOf(story: Story, states: ReadonlySet<string>): readonly (Home | null)[] {
  const left = statesLeftOut(story, states, holdsOfficeOfState)
  const figures = figuresOf(story)
  // Where they meet everybody writes from.
  const venues = new Set(
    story.testimonies.flatMap(({ meetings }) => (meetings ?? []).map(({ place }) => plainName(place.name ?? ''))),
  )
  return story.testimonies.map(({ report, sentences }, index) => {
    const box = votes()
    const named = stateInName(report.outlet, story, states)
    if (named !== null) box.add(named, BY_NAME, 'its outlet’s name')
    if (left[index] != null) box.add(left[index], BY_PEOPLE, 'its people')
    const written = stateOfDateline(sentences, story, states, venues)
    // A correspondent introduces the ministers of the country he writes from.
    if (written !== null && leavesOfficialsOut(figures[index]!) && !introduces(figures[index]!, written))
      box.add(written, BY_DATELINE, 'its dateline')
    const verdict = box.winner(BY_PEOPLE, 1.25)
    return verdict === null ? null : { state: verdict.winner, seenBy: verdict.reason as Home['seenBy'] }
  })
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
    const town = DATELINE.exec(passage.exact)?.[1]?.trim()
    if (town === undefined || town.length < 4) continue
    if (venues.has(plainName(town))) return null
    const printed = town.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, letter => letter.toUpperCase())
    const state = [...states].find(one => plainName(one) === plainName(canon(printed))) ?? stateOfCapital(printed)
    return state !== undefined && states.has(state) ? state : null
  }
  return null
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

/** The same by its people alone, whatever the outlet is called. `isOfficial`: by their titles. */
export function statesLeftOut(
  story: Story,
  states: ReadonlySet<string>,
  isOfficial: (titles: readonly string[]) => boolean = titles => titles.length > 0,
): readonly (string | null)[] {
  const sides = sidesOfPeople(story)
  const hosts = hostsOf(story.told)
  let past = 0
  return figuresOf(story).map(mine => {
    past += mine.length
    const people = story.personOf.slice(past - mine.length, past)
    return stateLeftOut(mine, { people, sides, states, hosts, isOfficial })
  })
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

/**
 * The one state whose ministers a report leaves without it, more of them than it introduces as that state's; or, where it
 * names no ministers so, the one whose people it names and which it does not.
 */
function stateLeftOut(mine: readonly Figure[], { people, sides, states, hosts, isOfficial }: Known): string | null {
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
  const ministers = left.filter(({ figure }) => isOfficial(figure.titles))
  const found = new Set((ministers.length > 0 ? ministers : left).map(({ state }) => state))
  if (found.size !== 1) return null
  const [state] = found
  const introduced = mine.filter(({ kind, side, anonymous }) => kind === 'person' && !anonymous && side === state)
  if (ministers.length > 0) return introduced.filter(isInOffice).length < ministers.length ? state! : null
  const isNamed = mine.some(({ kind, name }) => kind === 'state' && name === state)
  return introduced.length === 0 && !isNamed ? state! : null
}

/** An opposition's leader, and who held an office once, are introduced at home, too. */
function isInOffice({ titles }: Figure): boolean {
  return titles.length === 0 || titles.some(title => !/\b(?:former|ex|opposition|leader)\b/i.test(title))
}
