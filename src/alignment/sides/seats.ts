/**
 * @module Seats: the town or palace that a state speaks through. Every report votes: by whose leaders are there, by who speaks
 * for it in one report and for a state in another, by what a state's people say of it, by the papers called after it.
 */
import { isDemonym } from '../../document/demonym.ts'
import type { Figure } from '../../document/layers.ts'
import type { Passage } from '../../document/passage.ts'
import { isCountry } from '../know-places.ts'
import { isPlaceThatActs, stateLike } from '../lands.ts'
import { personName } from '../name-forms.ts'
import { plainName } from '../plain-name.ts'
import { statesLeftOut, venuesOf } from './homes.ts'
import { THE_GOVERNMENT } from './principal.ts'
import { voteByReadiness, voteBySpeakers } from './seat-speakers.ts'
import type { SideLink } from './settle-sides.ts'
import { fieldOf, isBodyOfState } from './state-offices.ts'
import { type Story, sidesOfPeople } from './story.ts'
import { type Votes, votes } from './votes.ts'

const LEADER = /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|leader|head of state)\b/i
const NO_LEADER =
  /\b(?:former|ex|vice|deputy|opposition|shadow|party|union|club|group)\b|\b(?:president|chancellor|leader) of (?!the (?:republic|state|nation)\b)/i
const OFFICIAL = /\b(?:president|premier|prime minister|minister|chancellor|leader|government|ministry|cabinet)\b/i

/** What palaces are called that speak for who sits in them. */
const HOUSE = /^(?:the )?\p{Lu}[\p{L}’'-]+ (?:House|Palace|Castle|Hall|Street|Gate|Fort|Court|Square)$/u

/** Weight that settles it, and by how much it must outweigh that for any other state. */
const ENOUGH = 2
const TIMES = 2

/** A seat that a report lets act, and how it is looked for. */
export interface Seat {
  readonly name: string
  readonly isHouse: boolean
}

/** Links of seats to states that are not linked by now. `principal`: the one state whose government the story is about. */
export function seatsOfStates(story: Story, principal: string | null): readonly SideLink[] {
  const { told, lands, canon } = story
  const isNamedState = stateLike(told, lands, canon, 'by its names')
  const isState = stateLike(told, lands, canon)
  const seats = seatsIn(story, isNamedState).filter(({ name }) => canon(name) === name)
  if (seats.length === 0) return []
  const names = new Set(seats.map(({ name }) => name))
  const states = new Set(
    told.flatMap(({ kind, name }) => (kind === 'state' && !names.has(name) && isState(name) ? [name] : [])),
  )
  const boxes = seats.map(() => votes())
  voteByLeaders(story, seats, states, boxes)
  voteByPress(story, seats, states, boxes)
  voteByTheirPeople(story, seats, { isState: isNamedState, principal }, boxes)
  voteBySpeakers(story, seats, isState, boxes)
  voteByReadiness(story, seats, states, boxes)
  voteByPrincipal(story, seats, isState, principal, boxes)
  voteByField(story, seats, states, boxes)
  const found = seats.flatMap(({ name, isHouse }, seat): readonly SideLink[] => {
    const isLone = isHouse && boxes[seat]!.winner(0, 1)?.isContested === false
    // What is called a house speaks for nobody but who sits there: one vote, where nobody contradicts.
    const verdict = boxes[seat]!.winner(isLone ? 1 : ENOUGH, TIMES)
    if (verdict === null || verdict.winner === name) return []
    const { winner: side, reason, evidence } = verdict
    return [{ name, side, reason, evidence, ...(isHouse && { speaksFor: true as const }) }]
  })
  return [...found, ...theLastOne(story, seats, states, isState, found)]
}

/**
 * Whoever leads a state leads one: of two names that reports put a president to, the one without an adjective ("Sendal") is where the other
 * ("Ardani", "Ardan") is governed from, though nobody is told to be in it.
 */
export function seatsOfLeaders(story: Story): readonly SideLink[] {
  const { told, lands, canon, personOf } = story
  const hasAdjective = (name: string) => lands.adjectives.some(word => isDemonym(word, plainName(name)))
  const acting = new Set(told.flatMap(({ kind, name, anonymous }) => (kind === 'state' && !anonymous ? [name] : [])))
  const led = new Map<string, Set<string>>()
  told.forEach(({ side, titles }, index) => {
    const person = personOf[index]
    if (
      person?.includes(' ') !== true ||
      side === null ||
      !titles.some(title => LEADER.test(title) && !NO_LEADER.test(title))
    )
      return
    led.set(person, (led.get(person) ?? new Set()).add(side))
  })
  const found = [...led.values()].flatMap(sides => {
    const [one, other] = [...sides]
    if (other === undefined || sides.size > 2) return []
    const [town, state] = hasAdjective(one!) ? [other, one!] : [one!, other]
    const isSeat =
      acting.has(town) && !isCountry(town) && !hasAdjective(town) && hasAdjective(state) && canon(town) === town
    return isSeat ? [{ name: town, side: state }] : []
  })
  return found
    .filter(link => found.every(({ name, side }) => name !== link.name || side === link.side))
    .map(({ name, side }) => ({
      name,
      side,
      reason: `Whoever leads ${name} in one report leads ${side} in another.`,
      evidence: lands.placed(name).slice(0, 1),
    }))
}

/** Names that act and may be a seat: towns taken for states or where somebody governs, and palaces. */
function seatsIn({ testimonies, told, lands }: Story, isState: (name: string) => boolean): readonly Seat[] {
  const towns = new Set([
    ...told.flatMap(({ kind, name, side, anonymous }) => [
      ...(kind === 'state' && !anonymous && lands.placed(name).length > 0 ? [name] : []),
      ...(side !== null && lands.placed(side).length > 0 ? [side] : []),
    ]),
    ...testimonies.flatMap(({ otherNames }) =>
      (otherNames ?? []).flatMap(({ form, name }) => (form === 'seat' ? [name] : [])),
    ),
  ])
  const staffed = new Set(
    told.flatMap(({ side, titles }) =>
      side !== null && titles.some(title => /\bspokes(?:man|woman|person)\b/i.test(title)) ? [plainName(side)] : [],
    ),
  )
  const houses = new Set(
    told.flatMap(({ kind, name, side, aliases, anonymous }) => {
      const isOne = kind === 'organisation' && !anonymous && side === null
      const isLone = /^\p{Lu}\p{Ll}+$/u.test(name) && (staffed.has(plainName(name)) || aliases.some(isBodyOfState))
      return isOne && (HOUSE.test(name) || isLone) ? [name] : []
    }),
  )
  return [
    ...[...towns].filter(name => !isCountry(name) && !isState(name)).map(name => ({ name, isHouse: false })),
    ...[...houses].filter(name => !towns.has(name)).map(name => ({ name, isHouse: true })),
  ]
}

/** "In Sendal, President Osei said", "Osei received him in the Castle", and papers called after a town that leave a state out. */
function voteByLeaders(story: Story, seats: readonly Seat[], states: ReadonlySet<string>, boxes: readonly Votes[]) {
  const leaders = leadersOf(story, states)
  const patterns = seats.map(({ name, isHouse }) => patternsOf(name, isHouse))
  const left = statesLeftOut(story, states)
  story.testimonies.forEach(({ report, sentences }, index) => {
    const home = left[index] ?? null
    const outlet = ` ${plainName(report.outlet ?? '')} `
    seats.forEach(({ name }, seat) => {
      if (home === null || !outlet.includes(` ${plainName(name)} `)) return
      const reason = `An outlet called after ${name} leaves ${home.state} out where it names its people.`
      boxes[seat]!.add(home.state, ENOUGH, reason)
    })
    for (const { passage, quoted } of sentences) {
      if (quoted) continue
      seats.forEach(({ name, isHouse }, seat) => {
        if (!passage.exact.includes(name)) return
        const here = new Set((passage.exact.match(/\p{Lu}[\p{L}-]+/gu) ?? []).flatMap(word => leaders.get(word) ?? []))
        if (here.size !== 1) return
        const [state] = here as Set<string>
        const { fronted, palace, inside, where, subject } = patterns[seat]!
        const reason = `${name} is where those who lead ${state!} are.`
        if ((fronted.test(passage.exact) || palace.test(passage.exact)) && OFFICIAL.test(passage.exact))
          boxes[seat]!.add(state!, ENOUGH, reason, passage)
        else if (inside.test(passage.exact) || where.test(passage.exact))
          boxes[seat]!.add(state!, isHouse ? ENOUGH : 1, reason, passage)
        else if (isHouse && subject.test(passage.exact)) boxes[seat]!.add(state!, 1, reason, passage)
      })
    }
  })
}

/** "he assured deputies in Sendal": where those who lead a state speak to the press of their own. Each report votes once. */
function voteByPress(
  { testimonies, settled }: Story,
  seats: readonly Seat[],
  states: ReadonlySet<string>,
  boxes: readonly Votes[],
) {
  const patterns = seats.map(
    ({ name, isHouse }) =>
      new RegExp(`${TO_THE_PRESS.source} ${isHouse ? '(?:in|at)' : 'in'} (?:the )?${patternOf(name)}\\b`, 'u'),
  )
  let first = 0
  for (const { figures: own, statements } of testimonies) {
    const voted = new Set<number>()
    for (const { speaker, passage } of statements) {
      const figure = speaker === null ? undefined : settled[first + speaker]
      if (figure?.side == null || !states.has(figure.side)) continue
      if (!figure.titles.some(title => LEADER.test(title) && !NO_LEADER.test(title))) continue
      const surname = figure.name.split(' ').at(-1)!
      patterns.forEach((pattern, seat) => {
        // With her name in it the sentence has voted already.
        if (voted.has(seat) || !pattern.test(passage.exact) || passage.exact.includes(surname)) return
        voted.add(seat)
        boxes[seat]!.add(
          figure.side!,
          1,
          `${seats[seat]!.name} is where those who lead ${figure.side} speak to the press.`,
          passage,
        )
      })
    }
    first += own.length
  }
}

const TO_THE_PRESS =
  /\b(?:news conference|press conference|news briefing|reporters|journalists|television|parliament|lawmakers|deputies|rally|(?:his|her) cabinet)/

/** Surname as printed → the one state that all of that name who lead one speak for. */
function leadersOf({ settled }: Story, states: ReadonlySet<string>): ReadonlyMap<string, string> {
  const sides = new Map<string, Set<string>>()
  const held = new Set<string>()
  for (const { kind, name, side, titles, anonymous } of settled) {
    if (kind !== 'person' || anonymous || personName(name) === undefined) continue
    const surname = name.split(' ').at(-1)!
    if (titles.some(title => LEADER.test(title) && !NO_LEADER.test(title))) held.add(surname)
    if (side !== null && states.has(side)) sides.set(surname, (sides.get(surname) ?? new Set()).add(side))
  }
  return new Map(
    [...sides].flatMap(([surname, of]) =>
      of.size === 1 && held.has(surname) ? [[surname, [...of][0]!] as const] : [],
    ),
  )
}

/** A name as a pattern. */
function patternOf(name: string): string {
  return name.replace(/[^\p{L}\p{N} -]/gu, '.')
}

/** How a sentence says that somebody is at a seat. */
function patternsOf(name: string, isHouse: boolean) {
  const word = patternOf(name)
  return {
    /** "In Sendal, President Osei said …" */
    fronted: new RegExp(`^(?:In|At|From) (?:the )?${word},? `, 'u'),
    /** "President Osei said from Castle House in Sendal": who rules speaks from a palace of his own. */
    palace: new RegExp(
      `\\b(?:said|says|told|tells|spoke|speaking)\\b[^.;]* from (?:the )?\\p{Lu}[\\p{L}’'-]+ (?:House|Palace|Castle|Hall|Court) in ${word}\\b`,
      'u',
    ),
    /** "Osei received him in the Castle", "held talks in Sendal" */
    inside: new RegExp(
      `\\b(?:received|receives|receiving|hosted|hosts|hosting|welcomed|welcoming|met|meets|held|holds|told|assured)\\b.* (?:${isHouse ? 'in|at' : 'in'}) (?:the )?${word}\\b`,
      'u',
    ),
    /** "were expected in Sendal, where President Osei waited" */
    where: new RegExp(`\\b(?:in|to|at) (?:the )?${word}, where (?:the )?(?:\\p{L}+ ){0,2}?President\\b`, 'u'),
    /** "Castle House said Osei would be briefed" */
    subject: new RegExp(`^(?:(?:A|An|The|But|And) )?${word}\\b`, 'u'),
  }
}

/** A full name that one report puts to Sendal, and another to Ardan or its government. */
function voteByTheirPeople(
  story: Story,
  seats: readonly Seat[],
  { isState, principal }: { readonly isState: (name: string) => boolean; readonly principal: string | null },
  boxes: readonly Votes[],
) {
  const seatAt = new Map(seats.map(({ name }, seat) => [name, seat]))
  for (const [person, sides] of sidesOfPeople(story)) {
    if (!person.includes(' ') || sides.size !== 2) continue
    const [one, other] = [...sides].map(side => (side === THE_GOVERNMENT ? (principal ?? side) : side))
    for (const [town, state] of [
      [one!, other!],
      [other!, one!],
    ] as const) {
      const seat = seatAt.get(town)
      if (seat === undefined || !isState(state) || !isPlaceThatActs(town, story.lands)) continue
      boxes[seat]!.add(
        state,
        ENOUGH,
        `Somebody speaks for ${town} in one report and for ${state} in another.`,
        story.lands.placed(town)[0],
      )
    }
  }
}

/** The only place that acts at talks with one government, and that nothing else in the reports makes a state of its own; not where they meet. */
function voteByPrincipal(
  { testimonies, told, lands }: Story,
  seats: readonly Seat[],
  isState: (name: string) => boolean,
  principal: string | null,
  boxes: readonly Votes[],
) {
  if (principal === null || principal === THE_GOVERNMENT) return
  const acting = new Set(told.flatMap(({ kind, name }) => (kind === 'state' ? [name] : [])))
  const venues = venuesOf({ testimonies })
  const cities = [...seats.keys()].filter(seat => {
    const { name, isHouse } = seats[seat]!
    return (
      !isHouse &&
      !venues.has(plainName(name)) &&
      acting.has(name) &&
      !isState(name) &&
      lands.placed(name).length > 0 &&
      isPlaceThatActs(name, lands)
    )
  })
  if (cities.length !== 1) return
  const { name } = seats[cities[0]!]!
  boxes[cities[0]!]!.add(
    principal,
    ENOUGH,
    `${name} is a place that acts, and ${principal} is the only government at the talks.`,
    lands.placed(name)[0],
  )
}

/** "the Castle", which a report calls the presidential office, in reports where one state has a president. */
function voteByField({ told }: Story, seats: readonly Seat[], states: ReadonlySet<string>, boxes: readonly Votes[]) {
  seats.forEach(({ name, isHouse }, seat) => {
    if (!isHouse) return
    const fields = new Set(
      told.flatMap((figure: Figure) =>
        figure.name === name ? figure.aliases.filter(isBodyOfState).flatMap(alias => fieldOf(alias) ?? []) : [],
      ),
    )
    for (const field of fields) {
      const having = new Set(
        told.flatMap(({ side, titles }) =>
          side !== null && states.has(side) && titles.some(title => fieldOf(title) === field) ? [side] : [],
        ),
      )
      if (having.size === 1)
        boxes[seat]!.add(
          [...having][0]!,
          ENOUGH,
          `${name} is an office that only ${[...having][0]!} has in the reports.`,
        )
    }
  })
}

/** What is left of as many seats as states goes together too. */
function theLastOne(
  { lands }: Story,
  seats: readonly Seat[],
  states: ReadonlySet<string>,
  isState: (name: string) => boolean,
  found: readonly SideLink[],
): readonly SideLink[] {
  const open = seats.filter(
    ({ name, isHouse }) => !isHouse && !isState(name) && !found.some(link => link.name === name),
  )
  const without = [...states].filter(state => !isCountry(state) && !found.some(({ side }) => side === state))
  if (!found.some(({ speaksFor }) => !speaksFor) || open.length !== 1 || without.length !== 1) return []
  const [{ name }, side] = [open[0]!, without[0]!]
  const evidence: readonly Passage[] = lands.placed(name)
  return [
    {
      name,
      side,
      reason: `${name} is the one seat, and ${side} the one state, of which the reports leave open what goes together.`,
      evidence,
    },
  ]
}
