/**
 * @module Whose paper a report is in: of the state that its outlet is called after, or of the one whose ministers it names
 * without their state, as other reports tell it. News introduces the ministers of other countries.
 */
import type { Figure } from '../../document/layers.ts'
import { stateOfAdjective, stateOfCapital } from '../know-places.ts'
import { plainName } from '../plain-name.ts'
import { holdsOfficeOfState } from './state-offices.ts'
import { figuresOf, type Story, sidesOfPeople } from './story.ts'

/** The state a report is at home in, and how that is seen. */
export interface Home {
  readonly state: string
  readonly seenBy: 'its outlet’s name' | 'its people'
}

/** `result[i]` belongs to `testimonies[i]`; `null` where nothing tells. */
export function homesOf(story: Story, states: ReadonlySet<string>): readonly (Home | null)[] {
  const left = statesLeftOut(story, states, holdsOfficeOfState)
  return story.testimonies.map(({ report }, index) => {
    const named = stateInName(report.outlet, story, states)
    if (named !== null) return { state: named, seenBy: 'its outlet’s name' }
    const state = left[index]!
    return state === null ? null : { state, seenBy: 'its people' }
  })
}

/** The same by its people alone, whatever the outlet is called. `isOfficial`: by their titles. */
export function statesLeftOut(
  story: Story,
  states: ReadonlySet<string>,
  isOfficial: (titles: readonly string[]) => boolean = titles => titles.length > 0,
): readonly (string | null)[] {
  const sides = sidesOfPeople(story)
  let past = 0
  return figuresOf(story).map(mine => {
    past += mine.length
    const people = story.personOf.slice(past - mine.length, past)
    return stateLeftOut(mine, people, sides, states, isOfficial)
  })
}

/** The state an outlet is called after: "Sendal Courier", "Voice of Ardan". */
function stateInName(outlet: string | null, { canon }: Story, states: ReadonlySet<string>): string | null {
  const words = (outlet ?? '').split(/[^\p{L}]+/u).filter(word => /^\p{Lu}/u.test(word))
  const byName = new Map([...states].map(state => [plainName(state), state]))
  const found = new Set(
    words.flatMap(word => {
      const state = byName.get(plainName(canon(word))) ?? stateOfCapital(word) ?? stateOfAdjective(word)
      return states.has(state) ? [state] : []
    }),
  )
  return found.size === 1 ? [...found][0]! : null
}

/**
 * The one state whose ministers a report leaves without it, more of them than it introduces as that state's; or, where it
 * names no ministers so, the one whose people it names and which it does not.
 */
function stateLeftOut(
  mine: readonly Figure[],
  people: readonly (string | null)[],
  sides: ReadonlyMap<string, ReadonlySet<string>>,
  states: ReadonlySet<string>,
  isOfficial: (titles: readonly string[]) => boolean,
): string | null {
  const left = mine.flatMap((figure, index) => {
    const person = people[index] ?? null
    const own = person?.includes(' ') && figure.side === null ? sides.get(person) : undefined
    const [state] = own?.size === 1 ? own : []
    return state !== undefined && states.has(state) && figure.name.includes(' ') ? [{ figure, state }] : []
  })
  const ministers = left.filter(({ figure }) => isOfficial(figure.titles))
  const found = new Set((ministers.length > 0 ? ministers : left).map(({ state }) => state))
  if (found.size !== 1) return null
  const [state] = found
  const introduced = mine.filter(({ kind, side, anonymous }) => kind === 'person' && !anonymous && side === state)
  if (ministers.length > 0) return introduced.length < ministers.length ? state! : null
  const isNamed = mine.some(({ kind, name }) => kind === 'state' && name === state)
  return introduced.length === 0 && !isNamed ? state! : null
}
