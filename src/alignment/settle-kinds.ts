/**
 * @module What kind of actor a name is, when reports disagree: one report alone may take a country for a person.
 * Only printed names are settled; unnamed people and groups stay what they are.
 */
import { COMPANY } from '../document/common-parties.ts'
import { isDemonym } from '../document/demonym.ts'
import type { Figure, FigureKind } from '../document/layers.ts'
import type { ToldName } from '../document/testimony.ts'
import { isCountry } from './know-places.ts'
import { personName, skeleton } from './name-forms.ts'
import { plainName } from './plain-name.ts'

/** What a name rather is, where several kinds are claimed equally often. */
const RATHER: readonly FigureKind[] = ['state', 'organisation', 'group', 'media']

/** The same figures, in the same order. `toldNames`: adjectives and places of all reports; `outlets`: what they are called. */
export function settleKinds(
  figures: readonly Figure[],
  toldNames: readonly ToldName[] = [],
  outlets: readonly string[] = [],
): readonly Figure[] {
  const named = figures.filter(({ anonymous }) => !anonymous)
  const kinds = kindsOfNames(named)
  const people = named.filter(({ kind, name }) => kind === 'person' && name.includes(' '))
  const bySurname = Map.groupBy(people, ({ name }) => personName(name)?.surname ?? '')

  const introduced = new Set(named.filter(({ titles }) => titles.length > 0).map(({ name }) => plainName(name)))
  const namesOf = (isMeant: (one: ToldName) => boolean) => [
    ...new Set(toldNames.filter(isMeant).map(({ name }) => name)),
  ]
  // "The Ardani" is a paper of Ardan.
  const papers = outlets.flatMap(outlet => outlet.match(/\p{Lu}[\p{L}-]+/gu) ?? [])
  const adjectives = [...namesOf(({ form }) => form === 'adjective'), ...new Set(papers)].map(plainName)
  const lands = new Set(namesOf(({ form }) => form !== 'adjective').map(plainName))
  const known = new Map<string, boolean>()
  const isLand = (word: string): boolean => {
    if (!known.has(word)) known.set(word, lands.has(word) || adjectives.some(adjective => isDemonym(adjective, word)))
    return known.get(word)!
  }

  const bodies = bodiesByTheirPeople(figures, isLand)
  const kindOf = (figure: Figure): FigureKind => {
    const kind = kindAmong(figure)
    return kind === 'state' && bodies.has(plainName(figure.name)) ? 'organisation' : kind
  }
  const kindAmong = (figure: Figure): FigureKind => {
    const word = plainName(figure.name)
    const others = kinds.get(word)
    // "Keller said" beside "Anna Keller said": a surname, unless some report knows a state of that name.
    if (!word.includes(' ') && bySurname.has(skeleton(word)) && !others?.has('state'))
      return figure.kind === 'media' ? 'media' : 'person'
    // News introduces people by a full name or a title: a lone name that no report does so, and that has an adjective
    // ("Ardani") or is a place elsewhere, is a state.
    const isBare = !figure.name.includes(' ') && figure.titles.length === 0 && !introduced.has(word)
    if (isBare && figure.kind !== 'media' && isLand(word)) return 'state'
    if (figure.kind !== 'person' || others === undefined) return figure.kind
    const count = (kind: FigureKind) => others.get(kind) ?? 0
    return RATHER.toSorted((a, b) => count(b) - count(a))[0]!
  }
  /** "The Keller administration" speaks for whatever Keller speaks for. */
  const sideOf = ({ side }: Figure): string | null => {
    if (side === null || plainName(side).includes(' ')) return side
    const holders = bySurname.get(skeleton(plainName(side)))
    return holders === undefined || kinds.get(plainName(side))?.has('state')
      ? side
      : (holders.find(holder => holder.side !== null)?.side ?? null)
  }
  return figures.map(figure => {
    if (figure.anonymous) return { ...figure, side: sideOf(figure) }
    return { ...figure, kind: kindOf(figure), side: sideOf(figure) }
  })
}

/** Plain name → how often it is of each kind, where it is of any but a person. */
function kindsOfNames(figures: readonly Figure[]): ReadonlyMap<string, ReadonlyMap<FigureKind, number>> {
  const found = new Map<string, Map<FigureKind, number>>()
  for (const { kind, name } of figures) {
    if (kind === 'person') continue
    const word = plainName(name)
    const counts = found.get(word) ?? found.set(word, new Map()).get(word)!
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return found
}

/** Offices that only a state has. */
const OF_STATE =
  /\b(?:president|premier|prime minister|minister|chancellor|king|queen|ambassador|government|ministry|parliament|embassy|army|constitution)\b/i

/** What only bodies have: "Harl rebels", "the Harl movement"; a leader, where there is no minister. */
const OF_BODY =
  /\b(?:rebels?|insurgents?|guerrillas?|militants?|fighters|gunmen|militia|movement|group|union|leader|commander|chief executive|general secretary)\b/i

/** Plain names that some report takes for a state, and that have fighters or members but no ministers, no land and no adjective. */
function bodiesByTheirPeople(figures: readonly Figure[], isLand: (word: string) => boolean): ReadonlySet<string> {
  const told = new Map<string, string[]>()
  const tell = (name: string, what: readonly string[]) => {
    const key = plainName(name)
    if (!told.has(key)) told.set(key, [])
    told.get(key)!.push(...what)
  }
  for (const { kind, name, side, titles, aliases } of figures) {
    if (side !== null) tell(side, kind === 'person' ? titles : [name])
    tell(name, aliases)
  }
  const states = figures.flatMap(({ kind, name, anonymous }) => (kind === 'state' && !anonymous ? [name] : []))
  // "Harl" of "Harl Mills Ltd".
  const companies = new Set(figures.flatMap(({ name }) => (COMPANY.test(name) ? [plainName(name.split(' ')[0]!)] : [])))
  return new Set(
    [...new Set(states)]
      .filter(name => !isCountry(name))
      .map(plainName)
      .filter(key => {
        if (isLand(key) && !companies.has(key)) return false
        const words = told.get(key) ?? []
        return companies.has(key) || (words.some(one => OF_BODY.test(one)) && !words.some(one => OF_STATE.test(one)))
      }),
  )
}
