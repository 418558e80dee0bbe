/**
 * @module One side under several names: "Ardani" and "Ardan", the capital and its state, "the government" where the talks know
 * one. A report alone may not say so; together they do. What is not sure stays two.
 */
import { isDemonym } from '../document/demonym.ts'
import type { Figure } from '../document/layers.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { isCountry } from './know-places.ts'
import { landsOf } from './lands.ts'
import { plainName } from './plain-name.ts'
import { seatsOfLeaders } from './seats-of-leaders.ts'
import { capitalOfGovernment, capitalsOfPeople, capitalsSpokenOf, capitalsTold } from './settle-capitals.ts'
import { THE_GOVERNMENT, theGovernment } from './the-government.ts'

/** Two names of one side, and why. */
export interface SideLink {
  /** As printed: "Ardani", "Sendal". */
  readonly name: string
  readonly side: string
  /** For people: "Ardani is the adjective of Ardan". */
  readonly reason: string
  readonly evidence: readonly Passage[]
  /** A palace stays a body of its own, that speaks for the state; a town is the state. */
  readonly speaksFor?: true
}

/** Figures whose side was settled by what all reports say. */
export interface SettledSides {
  /** The same figures in the same order; sides by one name each. */
  readonly figures: readonly Figure[]
  readonly links: readonly SideLink[]
  /** The state that is meant by "the government", where only one is at the talks. */
  readonly government: string | null
}

/** `figures`: those of all testimonies, one after the other. */
export function settleSides(testimonies: readonly Testimony[], found: readonly Figure[]): SettledSides {
  const figures = withoutFarStates(found)
  const lands = landsOf(testimonies, figures)
  const links = new Map<string, SideLink>()
  const add = (link: SideLink) => {
    const key = plainName(link.name)
    // The capital of a country of the lists is on the lists, too: no other town stands for it.
    if (isCountry(link.side) && !isDemonym(key, plainName(link.side))) return
    if (key !== plainName(link.side) && !links.has(key)) links.set(key, link)
  }
  const canon = (side: string) => standing(side, links)

  for (const link of adjectives(testimonies, figures, lands.names)) add(link)
  for (const link of capitalsTold(testimonies)) add({ ...link, side: canon(link.side) })
  for (const link of seatsOfLeaders(testimonies, figures, lands, canon)) add(link)
  const government = theGovernment(testimonies, figures, canon)
  for (const link of capitalsOfPeople(figures, lands, government, canon)) add(link)
  for (const link of capitalOfGovernment(figures, lands, government, canon)) add(link)
  for (const link of capitalsSpokenOf(testimonies, figures, lands, canon)) add(link)
  return {
    figures: figures.map(figure => settled(figure, canon, government, links)),
    links: [...links.values()].toSorted((a, b) => byCodeUnits(a.name, b.name)),
    government,
  }
}

/** "the State Department" of reports that name other states and no country of the lists: not the one that the lists hold. */
function withoutFarStates(figures: readonly Figure[]): readonly Figure[] {
  const states = figures.filter(({ kind, anonymous }) => kind === 'state' && !anonymous)
  if (states.length === 0 || states.some(({ name }) => isCountry(name))) return figures
  return figures.map(figure => (figure.side !== null && isCountry(figure.side) ? { ...figure, side: null } : figure))
}

function standing(side: string, links: ReadonlyMap<string, SideLink>): string {
  // Two steps at most: capital → adjective’s state.
  const first = links.get(plainName(side))?.side ?? side
  return links.get(plainName(first))?.side ?? first
}

function settled(
  figure: Figure,
  canon: (side: string) => string,
  government: string | null,
  links: ReadonlyMap<string, SideLink>,
): Figure {
  const isTheGovernment = figure.kind === 'organisation' && plainName(figure.name) === THE_GOVERNMENT
  if (isTheGovernment || figure.side === THE_GOVERNMENT) {
    // Nobody knows which: a voice that speaks for no party.
    if (government === null) return { ...figure, side: null, anonymous: figure.anonymous || isTheGovernment }
    return isTheGovernment
      ? government === THE_GOVERNMENT
        ? { ...figure, side: null, anonymous: false }
        : { ...figure, kind: 'state', name: government, aliases: [figure.name, ...figure.aliases], side: null }
      : { ...figure, side: government }
  }
  if (figure.side !== null) return { ...figure, side: canon(figure.side) }
  const link = figure.kind === 'person' || figure.anonymous ? undefined : links.get(plainName(figure.name))
  if (link === undefined) return figure
  return { ...figure, kind: link.speaksFor ? 'organisation' : 'state', side: canon(figure.name) }
}

/** "Ardani" of Ardan, where just one name in the reports is built so. */
function adjectives(
  testimonies: readonly Testimony[],
  figures: readonly Figure[],
  names: ReadonlyMap<string, string>,
): readonly SideLink[] {
  const told = testimonies.flatMap(({ otherNames }) => otherNames ?? []).filter(({ form }) => form === 'adjective')
  const own = new Set(figures.flatMap(({ name, side }) => (side === null ? [] : [name])).map(plainName))
  const words = new Set([
    ...told.map(({ name }) => name),
    ...figures.flatMap(({ side }) =>
      side === null || names.has(plainName(side)) || own.has(plainName(side)) ? [] : [side],
    ),
  ])
  return [...words].flatMap(word => {
    const built = [...names.values()].filter(name => isDemonym(plainName(word), plainName(name)))
    if (built.length !== 1) return []
    const evidence = told.filter(({ name }) => name === word).map(({ passage }) => passage)
    return [{ name: word, side: built[0]!, reason: `“${word}” is built on “${built[0]!}”.`, evidence }]
  })
}
