/**
 * @module Whose paper a report is in: of the state that its outlet is called after, or of the one whose ministers it names
 * without their state, as other reports tell it. News introduces the ministers of other countries.
 */
import type { Figure } from '../document/layers.ts'
import type { Testimony } from '../document/testimony.ts'
import { stateOfAdjective, stateOfCapital } from './know-places.ts'
import { personName } from './name-forms.ts'
import { plainName } from './plain-name.ts'

/** The state a report is at home in, and how that is seen. */
export interface Home {
  readonly state: string
  readonly seenBy: 'its outlet’s name' | 'its people'
}

/** What homes are told from. */
interface Told {
  /** Those of all testimonies, one after the other. */
  readonly figures: readonly Figure[]
  readonly states: ReadonlySet<string>
  /** Plain name, adjective or capital → state. */
  readonly byWord: ReadonlyMap<string, string>
  /** Whether somebody holds an office that only a state has. */
  readonly isOfficial: (figure: Figure) => boolean
}

/** `result[i]` belongs to `testimonies[i]`; `null` where nothing tells. */
export function homeStates(testimonies: readonly Testimony[], told: Told): readonly (Home | null)[] {
  const { figures } = told
  const statesOf = statesOfPeople(told)
  let at = 0
  return testimonies.map(({ report, figures: own }) => {
    const mine = figures.slice(at, at + own.length)
    at += own.length
    const named = stateInName(report.outlet, told)
    if (named !== null) return { state: named, seenBy: 'its outlet’s name' }
    const state = stateLeftOut(mine, statesOf, told)
    return state === null ? null : { state, seenBy: 'its people' }
  })
}

/** The same by its people alone, whatever the outlet is called. */
export function statesLeftOut(
  testimonies: readonly Testimony[],
  told: Pick<Told, 'figures' | 'states'>,
): readonly (string | null)[] {
  const statesOf = statesOfPeople(told)
  let at = 0
  return testimonies.map(({ figures: own }) => {
    const mine = told.figures.slice(at, at + own.length)
    at += own.length
    return stateLeftOut(mine, statesOf, { isOfficial: ({ titles }) => titles.length > 0 })
  })
}

/** The state an outlet is called after: "Sendal Courier", "Voice of Ardan". */
function stateInName(outlet: string | null, { states, byWord }: Told): string | null {
  const words = (outlet ?? '').split(/[^\p{L}]+/u).filter(word => /^\p{Lu}/u.test(word))
  const found = new Set(
    words.flatMap(word => {
      const state = byWord.get(plainName(word)) ?? stateOfCapital(word) ?? stateOfAdjective(word)
      return states.has(state) ? [state] : []
    }),
  )
  return found.size === 1 ? [...found][0]! : null
}

/** Full name → the states that reports give to whoever bears it. */
function statesOfPeople({
  figures,
  states,
}: Pick<Told, 'figures' | 'states'>): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const figure of figures) {
    const person = figure.side !== null && states.has(figure.side) ? fullName(figure) : undefined
    if (person !== undefined) found.set(person, (found.get(person) ?? new Set()).add(figure.side!))
  }
  return found
}

function fullName({ kind, name, anonymous }: Figure): string | undefined {
  const known = kind === 'person' && !anonymous && name.includes(' ') ? personName(name) : undefined
  return known?.given == null ? undefined : `${known.given} ${known.surname}`
}

/**
 * The one state whose ministers a report leaves without it, more of them than it introduces as that state's; or, where it
 * names no ministers so, the one whose people it names and which it does not.
 */
function stateLeftOut(
  mine: readonly Figure[],
  statesOf: ReadonlyMap<string, ReadonlySet<string>>,
  { isOfficial }: Pick<Told, 'isOfficial'>,
): string | null {
  const left = mine.flatMap(figure => {
    const states = figure.side === null ? statesOf.get(fullName(figure) ?? '') : undefined
    return states?.size === 1 ? [{ figure, state: [...states][0]! }] : []
  })
  const ministers = left.filter(({ figure }) => isOfficial(figure))
  const states = new Set((ministers.length > 0 ? ministers : left).map(({ state }) => state))
  if (states.size !== 1) return null
  const [state] = states
  const introduced = mine.filter(({ kind, side, anonymous }) => kind === 'person' && !anonymous && side === state)
  if (ministers.length > 0) return introduced.length < ministers.length ? state! : null
  const isNamed = mine.some(({ kind, name }) => kind === 'state' && name === state)
  return introduced.length === 0 && !isNamed ? state! : null
}
