/**
 * @module One side under several names, and the side of whom a report leaves it out: "Ardani" and "Ardan", the capital and its
 * state, the palace, "the government", "Interior Minister Osei". What every report tells is gathered once; then what is settled
 * settles more, until nothing is added. What is not sure stays two.
 */
import { isDemonym } from '../../document/demonym.ts'
import type { Figure } from '../../document/layers.ts'
import type { Passage } from '../../document/passage.ts'
import type { Testimony } from '../../document/testimony.ts'
import { byCodeUnits } from '../code-unit-order.ts'
import { isCountry } from '../know-places.ts'
import { type Lands, landsOf } from '../lands.ts'
import { plainName } from '../plain-name.ts'
import { settleArms } from '../settle-arms.ts'
import { homesOf } from './homes.ts'
import { governmentOf, type Known, type Owners, ownersOf, ownersOfContested } from './owners.ts'
import { hostsOf, loneState, principalState, THE_GOVERNMENT } from './principal.ts'
import { seatsOfLeaders, seatsOfStates } from './seats.ts'
import { isBodyOfState } from './state-offices.ts'
import { peopleOf, type Story } from './story.ts'

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
  /** Why figures have a side that their report leaves out, by index. */
  readonly given: ReadonlyMap<number, string>
  /** The state that is meant by "the government", where only one is at the talks. */
  readonly government: string | null
}

/** Rounds after which nothing new is looked for: a seat tells whose paper, a paper whose ministers, and they their palace. */
const MOST_ROUNDS = 4

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

  const reportOf = testimonies.flatMap(({ figures: own }, report) => own.map(() => report))
  const personOf = peopleOf(figures)
  let round = oneRound({ testimonies, reportOf, personOf, lands }, figures, links, canon, new Map())
  for (let count = 1; count < MOST_ROUNDS; count += 1) {
    const before = links.size + round.owners.size
    for (const link of [...seatsOfLeaders(round.story), ...seatsOfStates(round.story, round.principal)]) add(link)
    round = oneRound({ testimonies, reportOf, personOf, lands }, figures, links, canon, round.owners)
    if (links.size + round.owners.size === before) break
  }
  const contested = ownersOfContested(round.known)
  return {
    figures: withOwners(round.story.settled, contested),
    links: [...links.values()].toSorted((a, b) => byCodeUnits(a.name, b.name)),
    given: new Map([...round.owners, ...contested].map(([index, { reason }]) => [index, reason])),
    government: round.principal,
  }
}

interface Round {
  readonly story: Story
  readonly known: Known
  readonly principal: string | null
  readonly owners: Owners
}

/** The story by the links of now, and whose what is in it. */
function oneRound(
  base: Pick<Story, 'testimonies' | 'reportOf' | 'personOf' | 'lands'>,
  figures: readonly Figure[],
  links: ReadonlyMap<string, SideLink>,
  canon: (side: string) => string,
  before: Owners,
): Round {
  const linked = figures.map(figure => withLinks(figure, canon, links))
  const draft: Story = { ...base, told: linked, settled: withOwners(linked, before), canon }
  const principal = principalState(draft)
  const states = new Set(linked.flatMap(({ kind, name, anonymous }) => (kind === 'state' && !anonymous ? [name] : [])))
  if (principal !== null && principal !== THE_GOVERNMENT) states.add(principal)
  const homes = homesOf(draft, states)
  const isOpen = principal === null || principal === THE_GOVERNMENT
  const known = {
    story: draft,
    states,
    homes,
    principal: isOpen ? (loneState(draft) ?? principal) : principal,
    hosts: hostsOf(draft),
  }
  const governments = base.testimonies.map((_, report) => governmentOf(known, report))
  const told = settleArms(linked.map((figure, index) => withGovernment(figure, governments[base.reportOf[index]!]!)))
  const story: Story = { ...draft, told, settled: withOwners(told, before) }
  const owners = ownersOf({ ...known, story })
  return { story: { ...story, settled: withOwners(told, owners) }, known: { ...known, story }, principal, owners }
}

function withOwners(figures: readonly Figure[], owners: Owners): readonly Figure[] {
  return owners.size === 0
    ? figures
    : figures.map((figure, index) => {
        const side = owners.get(index)?.winner
        return side === undefined || plainName(side) === plainName(figure.name) ? figure : { ...figure, side }
      })
}

/** "the State Department" of reports that name other states and no country of the lists: not the one that the lists hold. */
function withoutFarStates(figures: readonly Figure[]): readonly Figure[] {
  const states = figures.filter(({ kind, anonymous }) => kind === 'state' && !anonymous)
  if (states.length === 0) return figures
  if (states.some(({ name }) => isCountry(name))) return withoutFarOffices(figures, states)
  return figures.map(figure => (figure.side !== null && isCountry(figure.side) ? { ...figure, side: null } : figure))
}

/** "the Foreign Office" of reports that never name the country that the lists give it to: the foreign ministry of another. */
function withoutFarOffices(figures: readonly Figure[], states: readonly Figure[]): readonly Figure[] {
  const named = new Set(states.map(({ name }) => name))
  const far = new Set(
    figures.flatMap(({ kind, name, side }) =>
      kind === 'organisation' && side !== null && !named.has(side) && isCountry(side) && isBodyOfState(name)
        ? [side]
        : [],
    ),
  )
  return far.size === 0
    ? figures
    : figures.map(figure => (figure.side !== null && far.has(figure.side) ? { ...figure, side: null } : figure))
}

function standing(side: string, links: ReadonlyMap<string, SideLink>): string {
  // Two steps at most: capital → adjective’s state.
  const first = links.get(plainName(side))?.side ?? side
  return links.get(plainName(first))?.side ?? first
}

function withLinks(figure: Figure, canon: (side: string) => string, links: ReadonlyMap<string, SideLink>): Figure {
  if (figure.side === THE_GOVERNMENT || isTheGovernment(figure)) return figure
  if (figure.side !== null) return { ...figure, side: canon(figure.side) }
  const link = figure.kind === 'person' || figure.anonymous ? undefined : links.get(plainName(figure.name))
  if (link === undefined) return figure
  return { ...figure, kind: link.speaksFor ? 'organisation' : 'state', side: canon(figure.name) }
}

function isTheGovernment({ kind, name }: Figure): boolean {
  return kind === 'organisation' && plainName(name) === THE_GOVERNMENT
}

/** "the government" by the name of whose it is in its report. */
function withGovernment(figure: Figure, government: string | null): Figure {
  const isIt = isTheGovernment(figure)
  if (!isIt && figure.side !== THE_GOVERNMENT) return figure
  // Nobody knows which: a voice that speaks for no party.
  if (government === null) return { ...figure, side: null, anonymous: figure.anonymous || isIt }
  if (!isIt) return { ...figure, side: government }
  if (government === THE_GOVERNMENT) return { ...figure, side: null, anonymous: false }
  return { ...figure, kind: 'state', name: government, aliases: [figure.name, ...figure.aliases], side: null }
}

/** "Ardani" of Ardan, where just one name in the reports is built so. */
function adjectives(
  testimonies: readonly Testimony[],
  figures: readonly Figure[],
  names: Lands['names'],
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
      // A place whose state a report tells is one it calls the capital, though it lets it do nothing.
      (form === 'capital' || form === 'place') && side !== null
        ? [{ name, side, reason: `A report calls ${name} the capital or seat of ${side}.`, evidence: [passage] }]
        : [],
    ),
  )
}
