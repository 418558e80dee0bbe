/** @module Lands: names that the reports use as states or places, looked up once. */
import { isDemonym } from '../document/demonym.ts'
import type { Figure } from '../document/layers.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { isCountry } from './know-places.ts'
import { plainName } from './plain-name.ts'

/** Offices that show a state to be more than a name in the reports. */
const OFFICIAL = /\b(?:president|premier|prime minister|minister|chancellor|negotiator)\b/i

/** Single names of states and of what may be one: figures of the kind, and places. Plain name → as printed. */
function statesNamed(testimonies: readonly Testimony[], figures: readonly Figure[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const add = (name: string) => {
    if (!found.has(plainName(name))) found.set(plainName(name), name)
  }
  for (const { kind, name, anonymous } of figures) if (kind === 'state' && !anonymous) add(name)
  for (const { kind, name, anonymous } of figures)
    if (kind === 'organisation' && !anonymous && !name.includes(' ')) add(name)
  for (const { otherNames } of testimonies)
    for (const { form, name } of otherNames ?? []) if (form === 'place' || form === 'seat') add(name)
  return found
}

/** A name that is a state or a place in some report, and no country of the lists. */
export function isPlaceThatActs(name: string, { states, placed }: Lands): boolean {
  return !isCountry(name) && (states.has(plainName(name)) || placed(name).length > 0)
}

/** A state for sure: a country of the lists, one with an adjective in the reports, with a government or ministry by its name, or one never used as a place. */
export function stateLike(
  figures: readonly Figure[],
  { names, states, adjectives, placed }: Lands,
  canon: (side: string) => string,
  by: 'by its names' | 'by its people too' = 'by its people too',
): (name: string) => boolean {
  const governed = new Set(
    figures.flatMap(({ name, side }) =>
      side !== null &&
      /\b(?:government|ministry|senate|parliament|armed forces|army|embassy)$/i.test(name) &&
      // "the defence ministry in Sendal" is of whatever state Sendal is the seat of.
      (placed(side).length === 0 || plainName(name).includes(plainName(side).slice(0, 4)))
        ? [canon(side)]
        : [],
    ),
  )
  const staffed = new Set(
    figures.flatMap(({ side, titles }) =>
      side !== null && titles.some(title => OFFICIAL.test(title)) ? [canon(side)] : [],
    ),
  )
  const known = new Map<string, boolean>()
  const judge = (name: string) => {
    const plain = plainName(name)
    if (isCountry(name) || governed.has(name)) return true
    if (by === 'by its people too' && states.has(plain) && (staffed.has(name) || placed(name).length === 0)) return true
    return names.has(plain) && adjectives.some(word => isDemonym(word, plain))
  }
  return name => {
    if (!known.has(name)) known.set(name, judge(name))
    return known.get(name)!
  }
}

/** What the reports tell of names as lands, looked up once. */
export interface Lands {
  /** Plain names of states and of what may be one → as printed. */
  readonly names: ReadonlyMap<string, string>
  /** Plain names of the figures that are states. */
  readonly states: ReadonlySet<string>
  /** Adjectives, plain, each once. */
  readonly adjectives: readonly string[]
  /** Where reports use a name as a place. */
  readonly placed: (name: string) => readonly Passage[]
}

export function landsOf(testimonies: readonly Testimony[], figures: readonly Figure[]): Lands {
  const told = testimonies.flatMap(({ otherNames }) => otherNames ?? [])
  const places = new Map<string, Passage[]>()
  for (const { form, name, passage } of told) {
    if (form !== 'place' && form !== 'seat') continue
    const known = places.get(name)
    if (known === undefined) places.set(name, [passage])
    else known.push(passage)
  }
  const states = figures.flatMap(({ kind, name }) => (kind === 'state' ? [name] : []))
  return {
    names: statesNamed(testimonies, figures),
    states: new Set([...new Set(states)].map(plainName)),
    adjectives: [...new Set(told.flatMap(({ form, name }) => (form === 'adjective' ? [name] : [])))].map(plainName),
    placed: name => places.get(name) ?? [],
  }
}
