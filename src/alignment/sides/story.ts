/** @module A story as the parties are told from it: what each report says of sides, and what is settled by now. */
import type { Figure } from '../../document/layers.ts'
import type { Testimony } from '../../document/testimony.ts'
import type { Lands } from '../lands.ts'
import { personName } from '../name-forms.ts'

/** What all reports tell of sides. Figures are those of all testimonies, one after the other. */
export interface Story {
  readonly testimonies: readonly Testimony[]
  /** Report of each figure. */
  readonly reportOf: readonly number[]
  /** With the side that their own report tells, by its standing name. */
  readonly told: readonly Figure[]
  /** … and the side that the story gives to those whom their report leaves without one. */
  readonly settled: readonly Figure[]
  readonly lands: Lands
  /** The standing name of a side, by what is settled. */
  readonly canon: (side: string) => string
  /** The one named person of each figure: full name, or a surname that only one full name of the story ends in; `null` for all others. */
  readonly personOf: readonly (string | null)[]
}

/** The figures of one report. */
export function figuresOf({ testimonies, told }: Story): readonly (readonly Figure[])[] {
  let past = 0
  return testimonies.map(({ figures }) => {
    past += figures.length
    return told.slice(past - figures.length, past)
  })
}

/** `result[i]`: who figure i is by name. */
export function peopleOf(figures: readonly Figure[]): readonly (string | null)[] {
  const names = figures.map(({ kind, name, anonymous }) =>
    kind === 'person' && !anonymous && /^\p{Lu}/u.test(name) ? personName(name) : undefined,
  )
  const full = new Map<string, Set<string>>()
  for (const name of names) {
    if (name?.given == null || name.given.length < 2) continue
    full.set(name.surname, (full.get(name.surname) ?? new Set()).add(`${name.given} ${name.surname}`))
  }
  return names.map(name => {
    if (name === undefined) return null
    if (name.given !== null && name.given.length > 1) return `${name.given} ${name.surname}`
    const fitting = full.get(name.surname)
    // A surname alone is somebody of that name only where there is one.
    return fitting === undefined ? name.surname : fitting.size === 1 ? [...fitting][0]! : null
  })
}

/** Person → the sides that reports and the story give to whoever bears the name. */
export function sidesOfPeople({ settled, personOf }: Story): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  settled.forEach(({ side }, index) => {
    const person = personOf[index]
    if (person !== null && person !== undefined && side !== null)
      found.set(person, (found.get(person) ?? new Set()).add(side))
  })
  return found
}
