/**
 * @module Seats: the town or palace that a state speaks through, told by where its leaders are. "In Sendal, President Osei said",
 * "Osei received him in the Castle", "Castle House said Osei would be briefed"; and by the papers called after it.
 */
import type { Figure } from '../document/layers.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { statesLeftOut } from './home-states.ts'
import { isCountry } from './know-places.ts'
import { type Lands, stateLike } from './lands.ts'
import { personName } from './name-forms.ts'
import { plainName } from './plain-name.ts'
import type { SideLink } from './settle-sides.ts'

const LEADER = /\b(?:president|prime minister|premier|chancellor|king|queen|emir|sultan|leader|head of state)\b/i
const NO_LEADER =
  /\b(?:former|ex|vice|deputy|opposition|shadow|party|union|club|group)\b|\b(?:president|chancellor|leader) of (?!the (?:republic|state|nation)\b)/i
const OFFICIAL = /\b(?:president|premier|prime minister|minister|chancellor|leader|government|ministry|cabinet)\b/i

/** What palaces are called that speak for who sits in them. */
const HOUSE = /^(?:the )?\p{Lu}[\p{L}’'-]+ (?:House|Palace|Castle|Hall|Street|Gate|Fort|Court|Square)$/u

/** Votes that settle it, and by how much they must outweigh those for any other state. */
const ENOUGH = 2

/** A seat that a report lets act, and how it is looked for. */
interface Seat {
  readonly name: string
  readonly isHouse: boolean
}

/** `canon`: the standing name of a side, by what was settled before. */
export function seatsOfLeaders(
  testimonies: readonly Testimony[],
  found: readonly Figure[],
  lands: Lands,
  canon: (side: string) => string,
): readonly SideLink[] {
  const figures = found.map(figure => (figure.side === null ? figure : { ...figure, side: canon(figure.side) }))
  const isState = stateLike(figures, lands, canon, 'by its names')
  const seats = seatsIn(testimonies, figures, lands, isState).filter(({ name }) => canon(name) === name)
  if (seats.length === 0) return []
  const isStateToo = stateLike(figures, lands, canon)
  const towns = new Set(seats.map(({ name }) => name))
  const states = new Set(
    figures.flatMap(({ kind, name }) => (kind === 'state' && !towns.has(name) && isStateToo(name) ? [name] : [])),
  )
  const leaders = statesOfPeople(figures, states, LEADER)
  const votes = seats.map(() => new Map<string, { count: number; readonly evidence: Passage[] }>())
  const vote = (seat: number, state: string, count: number, passage?: Passage) => {
    const of = votes[seat]!.get(state) ?? { count: 0, evidence: [] }
    of.count += count
    // 5 passages are enough to see it.
    if (passage !== undefined && of.evidence.length < 5) of.evidence.push(passage)
    votes[seat]!.set(state, of)
  }
  const patterns = seats.map(({ name, isHouse }) => patternsOf(name, isHouse))
  const left = statesLeftOut(testimonies, { figures, states })
  testimonies.forEach(({ report, sentences }, index) => {
    const home = left[index]
    const outlet = ` ${plainName(report.outlet ?? '')} `
    seats.forEach(({ name }, seat) => {
      if (home != null && outlet.includes(` ${plainName(name)} `)) vote(seat, home, ENOUGH)
    })
    for (const { passage, quoted } of sentences) {
      if (quoted) continue
      seats.forEach(({ name, isHouse }, seat) => {
        if (!passage.exact.includes(name)) return
        const here = statesNamedBy(passage.exact, leaders)
        if (here.size !== 1) return
        const [state] = here
        const { fronted, inside, subject } = patterns[seat]!
        if (fronted.test(passage.exact) && OFFICIAL.test(passage.exact)) vote(seat, state!, ENOUGH, passage)
        else if (inside.test(passage.exact)) vote(seat, state!, isHouse ? ENOUGH : 1, passage)
        else if (isHouse && subject.test(passage.exact)) vote(seat, state!, 1, passage)
      })
    }
  })
  return seats.flatMap(({ name, isHouse }, seat) => {
    const [first, second] = [...votes[seat]!].toSorted((a, b) => b[1].count - a[1].count || byCodeUnits(a[0], b[0]))
    // What is called a house speaks for nobody but who sits there: one vote, where nobody contradicts.
    const enough = isHouse && HOUSE.test(name) && second === undefined ? 1 : ENOUGH
    if (first === undefined || first[1].count < enough || first[1].count < 2 * (second?.[1].count ?? 0)) return []
    const [side, { evidence }] = first
    if (side === name) return []
    return [
      {
        name,
        side,
        reason: `${name} is where those who lead ${side} are.`,
        evidence,
        ...(isHouse && { speaksFor: true }),
      },
    ]
  })
}

/** Names that act and may be a seat: towns taken for states, and palaces. */
function seatsIn(
  testimonies: readonly Testimony[],
  figures: readonly Figure[],
  lands: Lands,
  isState: (name: string) => boolean,
): readonly Seat[] {
  const towns = new Set([
    ...figures.flatMap(({ kind, name, anonymous }) =>
      kind === 'state' && !anonymous && lands.placed(name).length > 0 ? [name] : [],
    ),
    ...testimonies.flatMap(({ otherNames }) =>
      (otherNames ?? []).flatMap(({ form, name }) => (form === 'seat' ? [name] : [])),
    ),
  ])
  const staffed = new Set(
    figures.flatMap(({ side, titles }) =>
      side !== null && titles.some(title => /\bspokes(?:man|woman|person)\b/i.test(title)) ? [plainName(side)] : [],
    ),
  )
  const houses = new Set(
    figures.flatMap(({ kind, name, side, anonymous }) => {
      const isOne = kind === 'organisation' && !anonymous && side === null
      const isLone = /^\p{Lu}\p{Ll}+$/u.test(name) && staffed.has(plainName(name))
      return isOne && (HOUSE.test(name) || isLone) ? [name] : []
    }),
  )
  return [
    ...[...towns].filter(name => !isCountry(name) && !isState(name)).map(name => ({ name, isHouse: false })),
    ...[...houses].map(name => ({ name, isHouse: true })),
  ]
}

/** Surname → the one state that all of that name who hold such an office speak for. */
function statesOfPeople(
  figures: readonly Figure[],
  states: ReadonlySet<string>,
  office: RegExp,
): ReadonlyMap<string, string> {
  const sides = new Map<string, Set<string>>()
  const held = new Set<string>()
  for (const { kind, name, side, titles, anonymous } of figures) {
    const surname = kind === 'person' && !anonymous ? lastOf(name) : undefined
    if (surname === undefined) continue
    if (titles.some(title => office.test(title) && !NO_LEADER.test(title))) held.add(surname)
    if (side !== null && states.has(side)) sides.set(surname, (sides.get(surname) ?? new Set()).add(side))
  }
  return new Map(
    [...sides].flatMap(([surname, of]) =>
      of.size === 1 && held.has(surname) ? [[surname, [...of][0]!] as const] : [],
    ),
  )
}

function lastOf(name: string): string | undefined {
  return personName(name) === undefined ? undefined : name.split(' ').at(-1)
}

/** The states whose leaders a sentence names. */
function statesNamedBy(sentence: string, leaders: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set((sentence.match(/\p{Lu}[\p{L}-]+/gu) ?? []).flatMap(word => leaders.get(word) ?? []))
}

/** How a sentence says that somebody is at a seat. */
function patternsOf(name: string, isHouse: boolean) {
  const word = name.replace(/[^\p{L}\p{N} -]/gu, '.')
  return {
    /** "In Sendal, President Osei said …" */
    fronted: new RegExp(`^(?:In|At|From) (?:the )?${word},? `, 'u'),
    /** "Osei received him in the Castle", "held talks in Sendal" */
    inside: new RegExp(
      `\\b(?:received|receives|hosted|hosts|welcomed|met|meets|held|holds|told|assured)\\b.* (?:${isHouse ? 'in|at' : 'in'}) (?:the )?${word}\\b`,
      'u',
    ),
    /** "Castle House said Osei would be briefed" */
    subject: new RegExp(`^(?:(?:A|An|The|But|And) )?${word}\\b`, 'u'),
  }
}
