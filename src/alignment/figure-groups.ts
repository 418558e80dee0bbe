/** @module What figures that are one actor are called together: kind, name, aliases, titles, side, and an id that reads well. */
import type { Figure, FigureKind } from '../document/layers.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { isCountry } from './know-places.ts'
import { isDescription } from './match-people.ts'
import { plainName } from './plain-name.ts'

/** The id of the report's own voice: no actor may take it. */
export const NARRATOR = 'narrator'

/** Figures that are one actor, before it has an id and a party. */
export interface FigureGroup {
  readonly kind: FigureKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly titles: readonly string[]
  readonly anonymous: boolean
  /** Places in the list of figures, sides behind them. */
  readonly members: readonly number[]
  /** Plain name of the side it is or speaks for. */
  readonly side: string | null
}

/** One group: `members` index `all`, and behind its end `sides`, plain names; `government`: the state meant by "the government". */
export function describe(
  members: readonly number[],
  all: readonly Figure[],
  sides: readonly string[],
  government: string | null,
): FigureGroup {
  const figures = members.filter(member => member < all.length).map(member => all[member]!)
  const side = sides[members.findLast(member => member >= all.length)! - all.length]
  const named = figures.filter(({ anonymous }) => !anonymous)
  const kinds = mostFrequent(named.map(figure => figure.kind))
  const kind =
    side === undefined
      ? (kinds[0] ?? figures[0]!.kind)
      : kinds.includes('state') ||
          (named.length === 0 && (isCountry(sideName(side, all)) || plainName(government ?? '') === side))
        ? 'state'
        : (kinds.find(one => one !== 'person') ?? 'group')
  const printed = figures.map(figure => figure.name)
  // A body that others speak for may itself speak for a state.
  const sidesOf = figures.flatMap(figure => (figure.side === null ? [] : [plainName(figure.side)]))
  const others = mostFrequent(withoutEurope(sidesOf)).filter(other => other !== side)
  const name = side !== undefined ? fullName(sideName(side, all), named) : nameAmong(printed, kind)
  return {
    kind,
    name,
    aliases: distinct([...printed, ...figures.flatMap(({ aliases }) => aliases)]).filter(alias => alias !== name),
    titles: distinct(figures.flatMap(({ titles }) => titles)),
    anonymous: side === undefined && named.length === 0,
    members,
    side: others[0] ?? side ?? null,
  }
}

/** Whoever is of the European Union in one report is not of Europe at large in another. */
function withoutEurope(sides: readonly string[]): readonly string[] {
  return sides.includes('european union') ? sides.filter(side => side !== 'europe') : sides
}

/** The commonest name; for people the commonest of those with a given name; for bodies with what it is short for. */
function nameAmong(printed: readonly string[], kind: FigureKind): string {
  const names = mostFrequent(printed)
  if (kind === 'organisation') return names.find(name => name.endsWith(` ${names[0]}`)) ?? names[0] ?? ''
  return (kind === 'person' ? names.find(name => name.includes(' ')) : undefined) ?? names[0] ?? ''
}

/** "Growers’ League" for "League": of a body what its short name is short for. */
function fullName(short: string, figures: readonly Figure[]): string {
  const isCommon = short === short.toLowerCase()
  const longer = figures.filter(
    ({ kind, name }) =>
      kind === 'organisation' && (name.endsWith(` ${short}`) || (isCommon && name !== name.toLowerCase())),
  )
  return mostFrequent(longer.map(({ name }) => name))[0] ?? short
}

/** A side as the figures that speak for it write it. */
function sideName(side: string, figures: readonly Figure[]): string {
  return mostFrequent(
    figures.flatMap(figure => (figure.side !== null && plainName(figure.side) === side ? [figure.side] : [])),
  )[0]!
}

/** Each value once, the most frequent first, ties in code unit order. */
function mostFrequent<T extends string>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts.keys()].toSorted((a, b) => counts.get(b)! - counts.get(a)! || byCodeUnits(a, b))
}

/** Each value once, in code unit order. */
export function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(byCodeUnits)
}

/** "keller" of "Anna Keller": people by surname, all others by their whole name. */
export function slug({ kind, name, anonymous }: Pick<FigureGroup, 'kind' | 'name' | 'anonymous'>): string {
  const words = plainName(name).split(' ')
  const slugged = (kind === 'person' && !anonymous && !isDescription(name) ? words.slice(-1) : words)
    .join('-')
    .slice(0, 60)
  return slugged === '' ? 'unnamed' : slugged === NARRATOR ? `${NARRATOR}-1` : slugged
}

/** Orders groups of one slug. */
export function sortKey({ kind, name, side, aliases }: FigureGroup): string {
  return JSON.stringify([kind, name, side, aliases])
}

/** Ids in the order of the groups: "keller", "keller-2". */
export function uniqueIds(groups: readonly FigureGroup[]): readonly string[] {
  const taken = new Set<string>()
  return groups.map(group => {
    const base = slug(group)
    let id = base
    for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`
    taken.add(id)
    return id
  })
}
