/** @module Which state is meant by "the government", and by a minister without a state: the only one whose government the reports name. */
import type { Figure } from '../document/layers.ts'
import type { Testimony } from '../document/testimony.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { isCountry } from './know-places.ts'
import { personName } from './name-forms.ts'
import { plainName } from './plain-name.ts'

/** The side of whom a report calls only "the government". */
export const THE_GOVERNMENT = 'government'

/** Offices that show a state to be more than a name in the reports. */
export const OFFICIAL = /\b(?:president|premier|prime minister|minister|chancellor|negotiator)\b/i

/**
 * The only state whose government the reports name, where no other state of the reports comes near it in officials: a host
 * may have one. `null`: several governments talk, or none is named.
 */
export function theGovernment(
  testimonies: readonly Testimony[],
  figures: readonly Figure[],
  canon: (side: string) => string,
): string | null {
  // "five governments" look on; "both governments" talk.
  if (figures.some(({ name }) => /^(?:both|the two|two|their|rival)? ?(?:\S+ and \S+ )?governments$/i.test(name)))
    return null
  const reports = new Map<string, Set<number>>()
  const officials = new Map<string, Set<string>>()
  const add = <Item>(map: Map<string, Set<Item>>, state: string, item: Item) =>
    map.set(state, (map.get(state) ?? new Set<Item>()).add(item))
  let at = 0
  testimonies.forEach(({ figures: own }, report) => {
    for (const last = at + own.length; at < last; at += 1) {
      const { name, side, kind, titles, aliases } = figures[at]!
      if (side === null || side === THE_GOVERNMENT) continue
      // "his government" tells less than "the Ardani government".
      if (kind === 'organisation' && /\bgovernment$/i.test(name) && ![name, ...aliases].some(isSomeones))
        add(reports, canon(side), report)
      if (kind === 'person' && titles.some(title => OFFICIAL.test(title))) add(officials, canon(side), plainName(name))
    }
  })
  const [first, second] = [...reports].toSorted((a, b) => b[1].size - a[1].size || byCodeUnits(a[0], b[0]))
  if (first === undefined) return stateOfTheStory(testimonies, figures, canon) ?? onlyState(testimonies, figures, canon)
  if (second !== undefined && first[1].size < 2 * second[1].size) return null
  const states = new Set(figures.flatMap(({ kind, name }) => (kind === 'state' ? [canon(name)] : [])))
  // One: a host’s foreign minister.
  const hasRival = [...officials].some(([state, people]) => state !== first[0] && states.has(state) && people.size > 1)
  return hasRival ? null : first[0]
}

/** "his government", "her government" */
function isSomeones(name: string): boolean {
  return /^(?:his|her|their|its|our)\b/i.test(name)
}

/** Offices and bodies of a state whose state a report does not name. */
const OF_SOME_STATE =
  /\b(?:minister|governor|government|ministry|army|general staff|president|parliament|armed forces)\b/i

/**
 * The land of a dispute within one state: it stands in nearly every report that speaks of "the government" or of a minister
 * without a state, and has an adjective or acts somewhere. `null`: two lands are named as often.
 */
function stateOfTheStory(
  testimonies: readonly Testimony[],
  figures: readonly Figure[],
  canon: (side: string) => string,
): string | null {
  const told = testimonies.flatMap(({ otherNames }) => otherNames ?? [])
  const adjectives = [...new Set(told.flatMap(({ form, name }) => (form === 'adjective' ? [name] : [])))]
  const acting = new Set(figures.flatMap(({ kind, name }) => (kind === 'state' ? [canon(name)] : [])))
  const places = new Set(told.flatMap(({ form, name }) => (form === 'place' || form === 'seat' ? [canon(name)] : [])))
  const brokers = statesOfMediators(figures, canon)
  // Two states whose ministers are told: neither is left out because it is the only one.
  const staffed = new Set(
    figures.flatMap(({ kind, side, titles }) =>
      kind === 'person' && side !== null && acting.has(canon(side)) && titles.some(title => OFFICIAL.test(title))
        ? [canon(side)]
        : [],
    ),
  )
  if ([...staffed].filter(state => !brokers.has(state)).length > 1) return null
  const all = [...new Set([...acting, ...places])].filter(land => !brokers.has(land))
  // A land with a word for its people is surer than a town that acts; a country of the lists may only look on.
  const sure = all.filter(land => !isCountry(land) && adjectives.some(word => canon(word) === land))
  const lands = [sure, all.filter(land => acting.has(land) || isCountry(land))]
  const counts = new Map<string, number>()
  let reports = 0
  let at = 0
  for (const { figures: own, otherNames } of testimonies) {
    const mine = figures.slice(at, at + own.length)
    at += own.length
    const speaks = mine.some(
      ({ name, side, titles }) =>
        side === THE_GOVERNMENT || (side === null && [name, ...titles].some(one => OF_SOME_STATE.test(one))),
    )
    if (!speaks) continue
    reports += 1
    const named = new Set([
      ...(otherNames ?? []).map(({ name }) => canon(name)),
      ...mine.flatMap(({ kind, name, side }) => [
        ...(kind === 'state' ? [canon(name)] : []),
        ...(side === null ? [] : [canon(side)]),
      ]),
    ])
    for (const land of all) if (named.has(land)) counts.set(land, (counts.get(land) ?? 0) + 1)
  }
  for (const of of lands) {
    const [first, second] = of.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || byCodeUnits(a, b))
    const count = first === undefined ? 0 : (counts.get(first) ?? 0)
    // Two reports: one may name its own country.
    if (count < 2 || count * 2 <= reports) continue
    if (second === undefined || count * 2 >= 3 * (counts.get(second) ?? 0)) return first!
  }
  return null
}

/** States whose people mediate, whichever report calls them so: they look on. */
function statesOfMediators(figures: readonly Figure[], canon: (side: string) => string): ReadonlySet<string> {
  const people = figures.filter(({ kind, anonymous }) => kind === 'person' && !anonymous)
  const mediators = new Set(
    people.flatMap(({ name, titles }) =>
      titles.some(title => /\b(?:mediator|special envoy|facilitator|go-between|convenor)\b/i.test(title))
        ? [surnameOf(name)]
        : [],
    ),
  )
  return new Set(
    people.flatMap(figure =>
      figure.side !== null && mediators.has(surnameOf(figure.name)) ? [canon(figure.side)] : [],
    ),
  )
}

/** The one state of reports that speak of "the government" and of no other state: a strike, a coalition. */
function onlyState(
  testimonies: readonly Testimony[],
  figures: readonly Figure[],
  canon: (side: string) => string,
): string | null {
  if (!figures.some(({ name, side }) => plainName(name) === THE_GOVERNMENT || side === THE_GOVERNMENT)) return null
  const states = new Set(figures.flatMap(({ kind, name, side }) => (kind === 'state' ? [canon(side ?? name)] : [])))
  const [only] = states
  if (states.size === 1 && isNamedByMost(only!, testimonies, figures, canon)) return only!
  // Nobody speaks for a state: "the government" is a party by that name.
  const isOfState = ({ kind, side, titles }: Figure) =>
    kind === 'person' &&
    side !== null &&
    side !== THE_GOVERNMENT &&
    states.has(canon(side)) &&
    titles.some(title => OFFICIAL.test(title))
  return figures.some(isOfState) ? null : THE_GOVERNMENT
}

/** Whether more than half of the reports have a figure of a state, or one has its officials: else it is only spoken of. */
function isNamedByMost(
  state: string,
  testimonies: readonly Testimony[],
  figures: readonly Figure[],
  canon: (side: string) => string,
): boolean {
  let at = 0
  let count = 0
  for (const { figures: own } of testimonies) {
    const mine = figures.slice(at, at + own.length)
    at += own.length
    if (mine.some(({ kind, name, side }) => canon(side ?? (kind === 'state' ? name : '')) === state)) count += 1
  }
  const hasOfficial = figures.some(
    ({ kind, side, titles }) => kind === 'person' && side !== null && canon(side) === state && titles.length > 0,
  )
  return count * 2 > testimonies.length || hasOfficial
}

function surnameOf(name: string): string {
  return personName(name)?.surname ?? ''
}
