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
import { personName } from './name-forms.ts'
import { plainName } from './plain-name.ts'

/** Two names of one side, and why. */
export interface SideLink {
  /** As printed: "Ardani", "Sendal". */
  readonly name: string
  readonly side: string
  /** For people: "Ardani is the adjective of Ardan". */
  readonly reason: string
  readonly evidence: readonly Passage[]
}

/** Figures whose side was settled by what all reports say. */
export interface SettledSides {
  /** The same figures in the same order; sides by one name each. */
  readonly figures: readonly Figure[]
  readonly links: readonly SideLink[]
  /** The state that is meant by "the government", where only one is at the talks. */
  readonly government: string | null
}

/** The side of whom a report calls only "the government". */
const THE_GOVERNMENT = 'government'

/** `figures`: those of all testimonies, one after the other. */
export function settleSides(testimonies: readonly Testimony[], figures: readonly Figure[]): SettledSides {
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
  return link === undefined ? figure : { ...figure, kind: 'state', side: canon(figure.name) }
}

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

/** "Sendal, the capital of Ardan" in one report holds for all. */
function capitalsTold(testimonies: readonly Testimony[]): readonly SideLink[] {
  return testimonies.flatMap(({ otherNames }) =>
    (otherNames ?? []).flatMap(({ form, name, side, passage }) =>
      form === 'capital' && side !== null
        ? [{ name, side, reason: `A report calls ${name} the capital or seat of ${side}.`, evidence: [passage] }]
        : [],
    ),
  )
}

/** Offices that show a state to be more than a name in the reports. */
const OFFICIAL = /\b(?:president|premier|prime minister|minister|chancellor|negotiator)\b/i

/**
 * The only state whose government the reports name, where no other state of the reports comes near it in officials: a host
 * may have one. `null`: several governments talk, or none is named.
 */
function theGovernment(
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

/** A full name that one report puts to Ardan and another to Sendal, a place no list knows: Sendal stands for Ardan. */
function capitalsOfPeople(
  figures: readonly Figure[],
  lands: Lands,
  government: string | null,
  canon: (side: string) => string,
): readonly SideLink[] {
  const sides = new Map<string, Map<string, string>>()
  for (const { kind, name, side, anonymous } of figures) {
    if (kind !== 'person' || anonymous || side === null || !name.includes(' ')) continue
    const known = personName(name)
    if (known?.given == null) continue
    const person = `${known.given} ${known.surname}`
    const meant = side === THE_GOVERNMENT ? government : canon(side)
    if (meant !== null) sides.set(person, (sides.get(person) ?? new Map()).set(meant, name))
  }
  const isState = stateLike(figures, lands, canon, 'by its names')
  return [...sides.values()].flatMap(of => {
    const [one, other, ...more] = [...of.keys()]
    if (one === undefined || other === undefined || more.length > 0) return []
    const state = [one, other].filter(side => isState(side))
    const city = [one, other].filter(side => isPlaceThatActs(side, lands) && !isState(side))
    if (city.length !== 1 || state.length !== 1) return []
    const person = of.get(city[0]!)!
    const reason = `${person} speaks for ${city[0]!} in one report and for ${state[0]!} in another.`
    return [{ name: city[0]!, side: state[0]!, reason, evidence: lands.placed(city[0]!) }]
  })
}

/** The only place that acts at talks with one government, and that nothing else in the reports makes a state of its own. */
function capitalOfGovernment(
  figures: readonly Figure[],
  lands: Lands,
  government: string | null,
  canon: (side: string) => string,
): readonly SideLink[] {
  if (government === null) return []
  const isState = stateLike(figures, lands, canon)
  const cities = [...new Set(figures.filter(({ kind }) => kind === 'state').map(({ name }) => name))].filter(
    name => canon(name) === name && !isState(name) && lands.placed(name).length > 0 && isPlaceThatActs(name, lands),
  )
  if (cities.length !== 1) return []
  const reason = `${cities[0]!} is a place that acts, and ${government} is the only government at the talks.`
  return [{ name: cities[0]!, side: government, reason, evidence: lands.placed(cities[0]!) }]
}

/**
 * Sendal acts, or somebody governs there, and twice people of Ardan (and seldom others) speak of what is so in Sendal: it
 * stands for Ardan. What then is left of as many seats as states goes together too.
 */
function capitalsSpokenOf(
  testimonies: readonly Testimony[],
  figures: readonly Figure[],
  lands: Lands,
  canon: (side: string) => string,
): readonly SideLink[] {
  const isState = stateLike(figures, lands, canon)
  const cities = [
    ...new Set([
      ...figures.flatMap(({ kind, name }) => (kind === 'state' && lands.placed(name).length > 0 ? [name] : [])),
      ...testimonies.flatMap(({ otherNames }) =>
        (otherNames ?? []).flatMap(({ form, name }) => (form === 'seat' ? [name] : [])),
      ),
    ]),
  ].filter(name => canon(name) === name && !isState(name))
  const found = cities.flatMap((city): readonly SideLink[] => {
    const votes = speakersOf(city, testimonies, figures, canon, isState)
    const [first, second] = [...votes].toSorted((a, b) => b[1].length - a[1].length || byCodeUnits(a[0], b[0]))
    // Two: one may be talk of the other side’s capital.
    if (first === undefined || first[1].length < 2 || first[1].length < 2 * (second?.[1].length ?? 0)) return []
    const reason = `Those who speak for ${first[0]} speak of what is so in ${city}.`
    return [{ name: city, side: first[0], reason, evidence: first[1] }]
  })
  const states = new Set(
    figures.flatMap(({ kind, name }) => (kind === 'state' && isState(canon(name)) ? [canon(name)] : [])),
  )
  const open = cities.filter(city => !found.some(({ name }) => name === city))
  const without = [...states].filter(state => !isCountry(state) && !found.some(({ side }) => side === state))
  if (found.length === 0 || open.length !== 1 || without.length !== 1) return found
  const reason = `${open[0]!} is the one seat, and ${without[0]!} the one state, of which the reports leave open what goes together.`
  return [...found, { name: open[0]!, side: without[0]!, reason, evidence: lands.placed(open[0]!) }]
}

/** State → what people who speak for it say of how things are in a city, or of what it is ready for. */
function speakersOf(
  city: string,
  testimonies: readonly Testimony[],
  figures: readonly Figure[],
  canon: (side: string) => string,
  isState: (name: string) => boolean,
): ReadonlyMap<string, readonly Passage[]> {
  const votes = new Map<string, Passage[]>()
  // A person’s side may be told in another report.
  const people = figures.filter(({ kind, side, anonymous }) => kind === 'person' && side !== null && !anonymous)
  const sideOf = new Map(people.map(figure => [surnameOf(figure.name), figure.side!] as const))
  const there = ` in ${city.toLowerCase()} `
  // "Sendal would come down to seven", "Sendal was willing to": one tells one’s own side’s readiness.
  const does = new RegExp(
    `^ (?:that )?${city.toLowerCase().replace(/[^\\p{L} -]/gu, '.')} (?:would|could|will|(?:was|is) (?:willing|ready|prepared|open)|(?:has|had) agreed) `,
    'u',
  )
  let first = 0
  for (const { figures: own, statements } of testimonies) {
    for (const { speaker, content } of statements) {
      const figure = speaker === null ? undefined : figures[first + speaker]
      const side = figure === undefined ? null : (figure.side ?? sideOf.get(surnameOf(figure.name)) ?? null)
      if (side === null || !isState(canon(side))) continue
      const passage = content.find(({ exact }) => {
        const words = ` ${exact.toLowerCase().replace(/[^\p{L}-]+/gu, ' ')} `
        return words.includes(there) || does.test(words)
      })
      if (passage === undefined) continue
      const list = votes.get(canon(side))
      if (list === undefined) votes.set(canon(side), [passage])
      else list.push(passage)
    }
    first += own.length
  }
  return votes
}

function surnameOf(name: string): string {
  return personName(name)?.surname ?? ''
}

/** A name that is a state or a place in some report, and no country of the lists. */
function isPlaceThatActs(name: string, { states, placed }: Lands): boolean {
  return !isCountry(name) && (states.has(plainName(name)) || placed(name).length > 0)
}

/** A state for sure: a country of the lists, one with an adjective in the reports, with a government or ministry by its name, or one never used as a place. */
function stateLike(
  figures: readonly Figure[],
  { names, states, adjectives, placed }: Lands,
  canon: (side: string) => string,
  by: 'by its names' | 'by its people too' = 'by its people too',
): (name: string) => boolean {
  const governed = new Set(
    figures.flatMap(({ name, side }) =>
      side !== null && /\b(?:government|ministry)$/i.test(name) ? [canon(side)] : [],
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
interface Lands {
  /** Plain names of states and of what may be one → as printed. */
  readonly names: ReadonlyMap<string, string>
  /** Plain names of the figures that are states. */
  readonly states: ReadonlySet<string>
  /** Adjectives, plain, each once. */
  readonly adjectives: readonly string[]
  /** Where reports use a name as a place. */
  readonly placed: (name: string) => readonly Passage[]
}

function landsOf(testimonies: readonly Testimony[], figures: readonly Figure[]): Lands {
  const told = testimonies.flatMap(({ otherNames }) => otherNames ?? [])
  const places = Map.groupBy(
    told.filter(({ form }) => form === 'place' || form === 'seat'),
    ({ name }) => name,
  )
  const states = figures.flatMap(({ kind, name }) => (kind === 'state' ? [name] : []))
  return {
    names: statesNamed(testimonies, figures),
    states: new Set([...new Set(states)].map(plainName)),
    adjectives: [...new Set(told.flatMap(({ form, name }) => (form === 'adjective' ? [name] : [])))].map(plainName),
    placed: name => (places.get(name) ?? []).map(({ passage }) => passage),
  }
}
