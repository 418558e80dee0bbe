/**
 * @module The same person in several reports. A full name is one person; a surname alone is the only person of that
 * name and side, or stays by itself: families share surnames.
 */
import type { Figure } from '../document/layers.ts'
import { plain } from './content-words.ts'
import { givenCompatible, type PersonName, personName, surnameAlike } from './name-forms.ts'
import { remembering } from './remembering.ts'

/** What joining needs: sets of figures, by their index. */
export interface Joiner {
  readonly find: (item: number) => number
  readonly join: (a: number, b: number) => void
}

interface Person extends PersonName {
  readonly index: number
  readonly side: string | null
  readonly offices: ReadonlySet<string>
}

/** Joins the named people among the figures, and then those known by their office alone. */
export function joinPeople(figures: readonly Figure[], joiner: Joiner): void {
  const known = figures.map((figure, index) => ({ figure, index })).filter(({ figure }) => figure.kind === 'person')
  const named = known.filter(({ figure }) => !figure.anonymous && !isDescription(figure.name))
  const plainNames = new Set(named.map(({ figure }) => figure.name))
  const people = named.flatMap(({ figure, index }): readonly Person[] => {
    const name = personName(withoutLead(figure.name, plainNames))
    return name === undefined ? [] : [{ ...name, index, side: figure.side, offices: officesOf(figure) }]
  })
  const full = people.filter(({ given }) => given !== null && given.length > 1)
  const initialled = people.filter(({ given }) => given !== null && given.length === 1)
  const bare = people.filter(({ given }) => given === null)

  // "Ana Keller" is Ana Keller.
  for (const namesakes of groupBy(full, ({ given, surname }) => `${given} ${surname}`).values())
    namesakes.forEach(person => joiner.join(namesakes[0]!.index, person.index))
  joinSlips(full, joiner)
  joinGivenSlips(full, joiner)
  joinToOnly(initialled, full, joiner)
  joinBare(joinByAlias(joinToOnly(bare, [...full, ...initialled], joiner), full, figures, joiner), joiner)
  joinByOffice(known, people, joiner)
}

const OFFICE =
  /(?:president|deputy prime minister|prime minister|foreign minister|defen[cs]e minister|water minister|interior minister|minister|chancellor|king|emir|secretary of state|chief negotiator|ambassador|leader|pm|premier|mediator|envoy|facilitator|chief)$/i

/** "the Ardan president": no name, but an office that one person holds. */
export function isDescription(name: string): boolean {
  return OFFICE.test(name)
}

/** Roles of which the talks have one; whoever alone bears the title is meant. */
const ONE_PER_TALKS: ReadonlySet<string> = new Set([
  'mediator',
  'chief mediator',
  'envoy',
  'special envoy',
  'facilitator',
])

/** "water minister": two states at one table seldom both have theirs; where they do, nobody is meant for sure. */
const OF_ONE_FIELD = /^(?:(?!prime|foreign|first|deputy|chief|a |the )\p{L}+|deputy prime) minister$/u

/**
 * "The Ardan president" is Anna Keller when she alone of all Ardan people is called president, or when another report
 * calls her so. Without a side an office could be anybody's.
 */
function joinByOffice(
  known: readonly { readonly figure: Figure; readonly index: number }[],
  people: readonly Person[],
  { find, join }: Joiner,
): void {
  const figureAt = new Map(known.map(({ figure, index }) => [index, figure]))
  const holders = Map.groupBy(people, ({ index }) => find(index))
  const sideOf = (set: readonly Person[]) => set.find(({ side }) => side !== null)?.side ?? null
  const wordings = remembering(
    (set: readonly Person[]) =>
      new Set(set.flatMap(({ index }) => figureAt.get(index)!.aliases.map(alias => plain(alias)))),
  )
  const titles = remembering(
    (set: readonly Person[]) =>
      new Set(set.flatMap(({ index }) => figureAt.get(index)!.titles.map(title => plain(title)))),
  )
  const unheld = new Map<string, number[]>()
  for (const { figure, index } of known) {
    const isAlone = ONE_PER_TALKS.has(plain(figure.name)) || OF_ONE_FIELD.test(plain(figure.name))
    if (!isDescription(figure.name) || (figure.side === null && !isAlone)) continue
    const [office] = plain(figure.name).match(OFFICE)!
    const fits = [...holders.values()].filter(set => {
      const isOffice = [...titles(set)].some(title =>
        isTitle(title, figure.side === null ? plain(figure.name) : office!),
      )
      if (figure.side === null) return isOffice
      const sameSide = sideOf(set) === figure.side
      return (
        (sameSide && (titles(set).has(office) || (ONE_PER_TALKS.has(office) && isOffice))) ||
        (wordings(set).has(plain(figure.name)) && (sameSide || sideOf(set) === null))
      )
    })
    if (fits.length === 1) join(index, fits[0]![0]!.index)
    // "the minister" alone tells of no state: whose he is was only voted.
    else if (fits.length === 0 && figure.side !== null && OF_ONE_PERSON.test(office!) && plain(figure.name) !== office)
      unheld.set(office!, [...(unheld.get(office!) ?? []), index])
  }
  // "The Ardan foreign minister said …", and Foreign Minister Keller, of whom no report says whose: the only two left.
  for (const [office, descriptions] of unheld) {
    const sides = new Set(descriptions.map(index => figureAt.get(index)!.side))
    const open = [...holders.values()].filter(set => sideOf(set) === null && titles(set).has(office))
    if (sides.size === 1 && open.length === 1) for (const index of descriptions) join(index, open[0]![0]!.index)
  }
}

/** Offices that a state has one of. */
const OF_ONE_PERSON = /^(?:president|prime minister|foreign minister|defen[cs]e minister|interior minister|king|emir)$/

/** "Envoy of the Compact" and "special envoy" are titles of an envoy. */
function isTitle(title: string, office: string): boolean {
  return (
    title === office ||
    title.startsWith(`${office} of `) ||
    (title === `special ${office}` && office === 'envoy') ||
    title.startsWith(`special ${office} of `)
  )
}

/** "Ardan envoy Anna Keller" printed as one name is Anna Keller, if some report prints just that. */
function withoutLead(name: string, names: ReadonlySet<string>): string {
  const words = name.split(' ')
  const short = words.slice(-2).join(' ')
  return words.length > 2 && names.has(short) ? short : name
}

/** "Anna Petrov" and "Anna Pertov": same given name, compatible side, the surname a slip apart. */
function joinSlips(full: readonly Person[], { join }: Joiner): void {
  for (const sameGiven of groupBy(full, ({ given }) => given!).values()) {
    const surnames = [...groupBy(sameGiven, ({ surname }) => surname).values()].map(([first]) => first!)
    surnames.forEach((a, at) => {
      for (const b of surnames.slice(at + 1))
        if (surnameAlike(a.surname, b.surname) && a.side !== null && a.side === b.side) join(a.index, b.index)
    })
  }
}

/** "Marten Osei" and "Martan Osei": same surname and office, sides that do not contradict, the given name a slip apart. */
function joinGivenSlips(full: readonly Person[], { join }: Joiner): void {
  for (const family of groupBy(full, ({ surname }) => surname).values()) {
    const givens = [...groupBy(family, ({ given }) => given!).values()]
    givens.forEach((some, at) => {
      for (const others of givens.slice(at + 1)) {
        const [a, b] = [some[0]!, others[0]!]
        const offices = (people: readonly Person[]) => new Set(people.flatMap(person => [...person.offices]))
        const isOneOffice = shares(offices(some), offices(others))
        const fits = some.every(one => others.every(other => sidesCompatible(one, other)))
        if (isOneOffice && fits && surnameAlike(a.given!, b.given!)) join(a.index, b.index)
      }
    })
  }
}

/**
 * Joins each short form to the one person it can mean: same surname, compatible given name and side; offices decide
 * among several. Gives back those it could not place.
 */
function joinToOnly(short: readonly Person[], known: readonly Person[], { find, join }: Joiner): readonly Person[] {
  const bySurname = groupBy(known, ({ surname }) => surname)
  return short.filter(person => {
    const fits = (bySurname.get(person.surname) ?? []).filter(
      other => givenCompatible(person.given, other.given) && sidesCompatible(person, other),
    )
    const inOffice = fits.filter(other => shares(person.offices, other.offices))
    const one = [fits, inOffice].find(some => new Set(some.map(({ index }) => find(index))).size === 1)
    if (one !== undefined) join(person.index, one[0]!.index)
    return one === undefined
  })
}

/** "Osei" for "Osei Lan": the family name stands first, as the report that has both shows. Gives back those it could not place. */
function joinByAlias(
  bare: readonly Person[],
  full: readonly Person[],
  figures: readonly Figure[],
  { find, join }: Joiner,
): readonly Person[] {
  const called = Map.groupBy(
    full.flatMap(person =>
      figures[person.index]!.aliases.flatMap(alias => (alias.includes(' ') ? [] : [{ person, word: plain(alias) }])),
    ),
    ({ word }) => word,
  )
  return bare.filter(person => {
    const fits = (called.get(plain(figures[person.index]!.name)) ?? []).filter(one =>
      sidesCompatible(person, one.person),
    )
    const isOne = new Set(fits.map(one => find(one.person.index))).size === 1
    if (isOne) join(person.index, fits[0]!.person.index)
    return !isOne
  })
}

/** Surnames alone, where no report prints more: one person per surname and side. */
function joinBare(bare: readonly Person[], { join }: Joiner): void {
  for (const namesakes of groupBy(bare, ({ surname }) => surname).values()) {
    const sides = groupBy(namesakes, ({ side }) => side ?? '')
    for (const same of sides.values()) same.forEach(person => join(same[0]!.index, person.index))
    const [unsided, [sided]] = [sides.get(''), [...sides.values()].filter(([first]) => first!.side !== null)]
    if (unsided !== undefined && sided !== undefined && sides.size === 2) join(unsided[0]!.index, sided[0]!.index)
  }
}

/** One side unknown fits every side. */
function sidesCompatible(a: Person, b: Person): boolean {
  return a.side === null || b.side === null || a.side === b.side
}

/** The words of a person's titles: "Ardan water minister" and "water minister" share an office. */
function officesOf({ titles, side }: Figure): ReadonlySet<string> {
  const words = titles.flatMap(title => plain(title).match(/\p{L}{4,}/gu) ?? [])
  // "senior", "former" and the side's own name are no office.
  return new Set(words.filter(word => !['senior', 'former', 'deputy', plain(side ?? '')].includes(word)))
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some(word => b.has(word))
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(items, key)
}
