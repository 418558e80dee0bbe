/**
 * @module Parties that reports call by a common noun: "the rebels" of one report are the body that another calls the rebel Harl
 * Front. Where the reports know no such body the noun is the party's name; where they know several it stays open.
 */
import { COMPANY, type CommonParty, commonParty } from '../document/common-parties.ts'
import type { Figure } from '../document/layers.ts'
import { byCodeUnits } from './code-unit-order.ts'
import { disjointSets } from './join-sets.ts'
import { isCountry } from './know-places.ts'
import { plainName } from './plain-name.ts'

/** Figures with their parties by name, and why a common noun was taken for a body. */
export interface SettledParties {
  /** In the same order. */
  readonly figures: readonly Figure[]
  readonly links: readonly { readonly side: string; readonly reason: string }[]
}

export function settleCommonParties(figures: readonly Figure[]): SettledParties {
  const bodies = bodiesOf(figures)
  const meant = new Map<CommonParty, string | null>()
  const nameOf = (party: CommonParty): string | null => {
    if (!meant.has(party)) meant.set(party, bodyCalled(party, bodies))
    return meant.get(party)!
  }
  const fighting = new Set(bodies.flatMap(({ names, parties }) => (parties.size > 0 ? [...names] : [])))
  const settled = figures.map(figure => {
    const party = partyItself(figure)
    if (party !== undefined) {
      const name = bodyNamedIn(figure, bodies) ?? nameOf(party)
      return name === null
        ? { ...figure, side: null }
        : meaning(figure, name, name === party ? 'group' : 'organisation')
    }
    const movement = isTheMovement(figure) ? nameOf('rebels') : null
    if (movement !== null && movement !== 'rebels') return meaning(figure, movement, 'organisation')
    if (figure.side === null) return figure
    // No state speaks through those who fight it.
    if (isCountry(figure.side) && fighting.has(plainName(figure.name))) return { ...figure, side: null }
    const spokenFor = commonParty(figure.side)
    if (spokenFor === undefined) return figure
    const name = nameOf(spokenFor)
    // Of another state's opposition than the one that has a name.
    if (spokenFor === 'opposition' && name !== 'opposition' && figure.titles.some(title => OF_OPPOSITION.test(title)))
      return { ...figure, side: null }
    return { ...figure, side: name }
  })
  const links = [...meant].flatMap(([party, name]) =>
    name === null || name === party
      ? []
      : [{ side: name, reason: `No other body of the reports goes by the word “${party}”.` }],
  )
  return { figures: settled, links }
}

const OF_OPPOSITION = /\bopposition leader\b|\bleader of (?:the )?opposition\b/i

/** "the movement", "the armed group": of reports that know one that fights. */
function isTheMovement({ kind, name, side }: Figure): boolean {
  return (
    (kind === 'organisation' || kind === 'group') &&
    side === null &&
    /^(?:(?:armed|militant|rebel) )?(?:movement|group|faction)$|^(?:northern|southern|eastern|western)? ?insurgency$/.test(
      name,
    )
  )
}

/** The same figure by the name of whom it means. */
function meaning(figure: Figure, name: string, kind: Figure['kind']): Figure {
  const aliases = [...new Set([figure.name, ...figure.aliases])].filter(alias => alias !== name)
  return { ...figure, kind, name, aliases, side: null, anonymous: false }
}

/** Words around the noun that tell where or of what kind, not which of several: "Northern", "port", "in the hills". */
const WHOLE =
  /^(?!(?:two|three|four|five|six|some|many|most|several|other|another|various|rival|both|few|fellow|former|all|dozens|hundreds)\b)(?:[\p{L}’'-]+ ){0,3}?([\p{L}-]+)(?: (?:in|from|of|loyal to|led by|under|fighting|battling) .+)?$/iu

/** "the Northern rebels", "insurgents in the hills", "the military junta": the party by its noun alone. */
function partyItself({ kind, name, anonymous }: Figure): CommonParty | undefined {
  if (kind === 'person' || kind === 'media' || (!anonymous && kind !== 'organisation')) return undefined
  return partyOfNoun(name)
}

function partyOfNoun(name: string): CommonParty | undefined {
  const noun = name.match(WHOLE)?.[1]
  return noun === undefined || /^(?:rebel|insurgent|guerrilla|separatist|employer)$/i.test(noun)
    ? undefined
    : commonParty(noun)
}

/** A named body, once, whatever reports call it. */
interface Body {
  readonly name: string
  /** Plain. */
  readonly names: ReadonlySet<string>
  /** The common nouns it goes by. */
  readonly parties: ReadonlySet<CommonParty>
  /** It calls itself a front or a movement, and somebody leads it or speaks for it. */
  readonly leads: boolean
}

/** What bodies call themselves that may fight a state. */
const MOVEMENT = /\b(?:Front|Movement|Brotherhood|Brigades?|Militia|Rally|Army)\b/

const LEADS =
  /\b(?:leader|commander|negotiator|spokes(?:man|woman|person)|political secretary|military chief|chief|head)\b/i

/** What bodies at war with a state call themselves. */
const ARMED = /\b(?:Liberation|Revolutionary|Resistance|Mujahideen)\b/

/** The one body that goes by a noun; the noun itself where there is none; `null` where there are several. */
function bodyCalled(party: CommonParty, bodies: readonly Body[]): string | null {
  const called = bodies.filter(({ parties }) => parties.has(party))
  // In a strike with one company the employer is the company.
  if (called.length === 0 && party === 'employers') {
    const companies = bodies.filter(({ parties }) => parties.has('company'))
    if (companies.length === 1) return companies[0]!.name
  }
  // "the company" of a strike: the only one of its bodies that no union or office could be.
  if (called.length === 0 && party === 'company') {
    const others = bodies.filter(({ name }) => !NO_COMPANY.test(name) && /^\p{Lu}\p{L}* \p{Lu}/u.test(name))
    if (others.length > 0) return others.length === 1 ? others[0]!.name : null
  }
  const armed = bodies.filter(({ name }) => ARMED.test(name))
  const fitting =
    called.length > 0 || party !== 'rebels' ? called : armed.length > 0 ? armed : bodies.filter(({ leads }) => leads)
  return fitting.length === 0 ? party : fitting.length === 1 ? fitting[0]!.name : null
}

/** What no company calls itself. */
const NO_COMPANY =
  /\b(?:Unions?|League|Front|Movement|Party|Alliance|Coalition|Army|Council|Congress|Federation|Confederation|Association|Guild|Brotherhood|Workers|Teachers|Nurses|Ministry|Department|Office|Commission|Committee|Agency|Authority|Court|Parliament|Assembly|Board|Bureau|Police|Forces|Government|Service|Institute|University|Nations|Fund|Group|Delegation|Chamber|Society|Foundation)\b/

/** What bodies call themselves that may have rebels. */
const OF_NO_STATE = /\b(?:League|Front|Movement|Party|Alliance|Union|Coalition|Army|Council|Congress)\b/

/** "Harl rebels": the one body with Harl in its name, or the one whose rebels they are by their own report. */
function bodyNamedIn({ name, side }: Figure, bodies: readonly Body[]): string | undefined {
  const words = name
    .split(' ')
    .flatMap(word => (/^\p{Lu}/u.test(word) && commonParty(word) === undefined ? [plainName(word)] : []))
  const isMeant = ({ names }: Body) =>
    [...names].some(one => one === plainName(side ?? '') || one.split(' ').some(word => words.includes(word)))
  const fitting = bodies.filter(body => (body.parties.size > 0 || OF_NO_STATE.test(body.name)) && isMeant(body))
  return fitting.length === 1 ? fitting[0]!.name : undefined
}

/** What serves a state. */
const OF_STATE = /\b(?:government|ministry|military|police|delegation|forces|parliament|office|presidency)$/i

function isNamedBody({ kind, name, anonymous }: Figure): boolean {
  if ((kind !== 'organisation' && kind !== 'group') || anonymous || OF_STATE.test(name)) return false
  return /\p{Lu}/u.test(name) && partyOfNoun(name) === undefined
}

/** Named bodies with the common nouns they go by. */
function bodiesOf(figures: readonly Figure[]): readonly Body[] {
  const named = figures.filter(isNamedBody)
  const spoken = partiesOfTheirPeople(figures)
  const companies = companiesByTheirPeople(figures)
  const led = new Set(
    figures.flatMap(({ kind, side, titles }) =>
      kind === 'person' && side !== null && titles.some(title => LEADS.test(title)) ? [plainName(side)] : [],
    ),
  )
  return sameBodies(named).map(members => {
    const own = members.map(member => named[member]!)
    const wordings = own.flatMap(({ name, aliases }) => [name, ...aliases])
    const parties = new Set([
      ...wordings.flatMap(partiesIn),
      ...wordings.flatMap(wording => [...(spoken.get(plainName(wording)) ?? [])]),
      ...(wordings.some(wording => COMPANY.test(wording) || companies.has(plainName(wording)))
        ? ['company' as const]
        : []),
    ])
    const names = own.map(({ name }) => name)
    // "Harl Front" rather than "Harl rebel coalition"; of two the longer.
    const proper = names.filter(name => partiesIn(name).length === 0)
    const [name] = (proper.length > 0 ? proper : names).toSorted((a, b) => b.length - a.length || byCodeUnits(a, b))
    const leads = names.some(one => MOVEMENT.test(one) && led.has(plainName(one)))
    return { name: name!, names: new Set(names.map(plainName)), parties, leads }
  })
}

/** Joined by a name or alias with a capital that both have, or by one being the other's side. */
function sameBodies(named: readonly Figure[]): readonly (readonly number[])[] {
  const sets = disjointSets(named.length)
  const firstWith = new Map<string, number>()
  named.forEach(({ name, aliases }, index) => {
    for (const word of [name, ...aliases.filter(alias => /^\p{Lu}/u.test(alias) && partiesIn(alias).length === 0)]) {
      const first = firstWith.get(plainName(word))
      if (first === undefined) firstWith.set(plainName(word), index)
      else sets.join(first, index)
    }
  })
  // "Harl" of "Harl Mills Ltd"
  named.forEach(({ name }, index) => {
    const short = COMPANY.test(name) ? firstWith.get(plainName(name.split(' ')[0]!)) : undefined
    if (short !== undefined) sets.join(short, index)
  })
  named.forEach(({ side }, index) => {
    const owner = side === null ? undefined : firstWith.get(plainName(side))
    if (owner !== undefined) sets.join(owner, index)
  })
  return sets.all()
}

/** Plain name → what its people are called: "Harl rebels", "the leftist Harl guerrillas". */
function partiesOfTheirPeople(figures: readonly Figure[]): ReadonlyMap<string, ReadonlySet<CommonParty>> {
  const found = new Map<string, Set<CommonParty>>()
  for (const { kind, anonymous, name } of figures) {
    if (kind !== 'group' || !anonymous) continue
    const words = name.split(' ')
    const at = words.findIndex(word => commonParty(word) !== undefined)
    for (let from = 0; from < at; from += 1) {
      const key = plainName(words.slice(from, at).join(' '))
      found.set(key, (found.get(key) ?? new Set()).add(commonParty(words[at]!)!))
    }
  }
  return found
}

/** Plain names of what has a chief executive. */
function companiesByTheirPeople(figures: readonly Figure[]): ReadonlySet<string> {
  const isOfCompany = (title: string) => /\b(?:chief (?:\S+ )?officer|chief executive|ceo)\b/i.test(title)
  return new Set(
    figures.flatMap(({ kind, side, titles }) =>
      kind === 'person' && side !== null && titles.some(isOfCompany) ? [plainName(side)] : [],
    ),
  )
}

/** "rebel Harl Front", "Ardan’s main rebel group" → rebels. */
function partiesIn(wording: string): readonly CommonParty[] {
  if (/\bmilitary (?:council|body|government|regime|rulers)\b/i.test(wording)) return ['junta']
  return wording.split(/[\s,]+/).flatMap(word => commonParty(word) ?? [])
}
