/** @module The one state whose government the story is about: "the government" of its reports, where no other state comes near it. */
import type { Figure } from '../../document/layers.ts'
import type { Act, Testimony } from '../../document/testimony.ts'
import { byCodeUnits } from '../code-unit-order.ts'
import { isCountry } from '../know-places.ts'
import { stateLike } from '../lands.ts'
import { personName } from '../name-forms.ts'
import { plainName } from '../plain-name.ts'
import { statesBetween } from './states-between.ts'
import { figuresOf, type Story } from './story.ts'
import { votes } from './votes.ts'

/** The side of whom a report calls only "the government". */
export const THE_GOVERNMENT = 'government'

/** Offices that show a state to be more than a name in the reports. */
const OFFICIAL = /\b(?:president|premier|prime minister|minister|chancellor|negotiator)\b/i

/** What a state governs, fights and negotiates with. */
const DOMESTIC =
  /\b(?:government|cabinet|army|military|armed forces|police|parliament|delegation|team|negotiators|side)$/i

/** Weight of a report that names such a body of a state, against one for each of its ministers: a host has ministers, too. */
const OF_BODY = 3

/** How much more of it one state must have than any other. */
const TIMES = 3

/** `null`: several governments talk, or none is named; "government" where nobody speaks for any state. */
export function principalState(story: Story): string | null {
  const { told, testimonies, canon } = story
  // "five governments" look on; "both governments" talk.
  if (told.some(({ name }) => /\bgovernments$/i.test(name) && !ONLOOKERS.test(name))) return null
  const states = new Set(told.flatMap(({ kind, name, anonymous }) => (kind === 'state' && !anonymous ? [name] : [])))
  const hosts = hostsOf(story)
  const governed = new Set<string>()
  const once = new Set<string>()
  const box = votes()
  for (const mine of figuresOf(story)) {
    const here = new Set<string>()
    const fielded = new Set<string>()
    for (const { kind, name, side, aliases } of mine) {
      if (side === null || side === THE_GOVERNMENT || kind === 'person' || !DOMESTIC.test(name)) continue
      // "his government" tells less than "the Ardani government".
      if (/ government$/i.test(name)) {
        if (![name, ...aliases].some(isSomeones)) here.add(side)
      } else if (states.has(side)) fielded.add(side)
    }
    // A delegation, or an army, makes it one from the second report on: every side at talks sends one.
    for (const state of fielded) if (once.has(state)) here.add(state)
    for (const state of fielded) once.add(state)
    for (const state of here) {
      governed.add(state)
      box.add(state, OF_BODY, 'its government')
    }
  }
  if (governed.size === 0) {
    const hasStates = statesWithPeople(story, hosts).size > 0
    const only = stateOfTheStory(story, hasStates) ?? onlyState(testimonies, told, canon)
    // Where states send people "the government" is one of theirs.
    return only === THE_GOVERNMENT && hasStates ? null : only
  }
  const officials = new Set(
    told.flatMap(({ kind, name, side, titles }) =>
      kind === 'person' && side !== null && states.has(side) && titles.some(title => OFFICIAL.test(title))
        ? [JSON.stringify([side, plainName(name)])]
        : [],
    ),
  )
  for (const official of officials) {
    const [state] = JSON.parse(official) as [string]
    if (!hosts.has(state)) box.add(state, 1, 'its ministers')
  }
  const found = box.winner(OF_BODY, TIMES)
  if (found === null || !governed.has(found.winner)) return null
  // Where another state sends negotiators, each has a government; unless they only look on, as guarantors do.
  const contended = contentions(story)
  const sending = statesWithPeople(story, hosts, DELEGATES)
  const isHeard = (state: string) => SELDOM * (contended.get(state) ?? 0) >= (contended.get(found.winner) ?? 0)
  if ([...sending].some(state => state !== found.winner && isHeard(state))) return null
  if (negotiatesToo(story, found.winner, hosts)) return null
  // It is heard at least as often as all the other states together: else they are the talks of several.
  const isState = stateLike(told, story.lands, canon, 'by its names')
  const others = [...contended].filter(
    ([state]) => state !== found.winner && states.has(state) && !hosts.has(state) && isState(state),
  )
  if (sumOf(others.map(([, count]) => count)) > (contended.get(found.winner) ?? 0)) return null
  return isAbout(story, found.winner, states) ? found.winner : null
}

/** What a side says of what is negotiated, and an onlooker seldom does. */
const CONTENDS: ReadonlySet<Act> = new Set([
  'demand',
  'reject',
  'reject-in-part',
  'accept',
  'accept-in-part',
  'condition',
  'concede',
  'propose',
  'threaten',
  'accuse',
  'deny',
])

/** How much more often the one that governs must be heard so than a state whose people only look on. */
const SELDOM = 4

/** State → how often it, or who speaks for it, demands, accepts or refuses something. */
function contentions({ testimonies, told }: Pick<Story, 'told' | 'testimonies'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let first = 0
  for (const { figures, statements } of testimonies) {
    for (const { speaker, act } of statements) {
      if (speaker === null || !CONTENDS.has(act)) continue
      const { kind, name, side, anonymous } = told[first + speaker]!
      const state = kind === 'state' && !anonymous ? name : side
      if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1)
    }
    first += figures.length
  }
  return counts
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Reports in which another government must be heard so, at least. */
const HEARD_IN = 3

/** State → the reports in which it, or who speaks for it, demands, accepts or refuses something. */
function heardIn({ testimonies, told }: Pick<Story, 'told' | 'testimonies'>): ReadonlyMap<string, ReadonlySet<number>> {
  const states = new Set(told.flatMap(({ kind, name, anonymous }) => (kind === 'state' && !anonymous ? [name] : [])))
  const heard = new Map<string, Set<number>>()
  let first = 0
  testimonies.forEach(({ figures, statements }, report) => {
    for (const { speaker, act } of statements) {
      if (speaker === null || !CONTENDS.has(act)) continue
      const { kind, name, side, anonymous } = told[first + speaker]!
      const state = kind === 'state' && !anonymous ? name : side
      if (state !== null && states.has(state)) heard.set(state, (heard.get(state) ?? new Set()).add(report))
    }
    first += figures.length
  })
  return heard
}

/** Whether another state that is no host demands, accepts and refuses in nearly as many reports as the one that governs. */
function negotiatesToo(story: Story, principal: string, hosts: ReadonlySet<string>): boolean {
  const { told, lands, canon } = story
  const heard = heardIn(story)
  const own = heard.get(principal)?.size ?? 0
  // A town that acts is a seat, and no state beside it.
  const isState = stateLike(told, lands, canon, 'by its names')
  return [...heard].some(
    ([state, { size }]) =>
      state !== principal && !hosts.has(state) && isState(state) && size >= HEARD_IN && 3 * size >= 2 * own,
  )
}

/** States that are never a place to be in, for whom somebody speaks who has an office or was sent: "envoys of Ardan". */
function statesWithPeople({ told, lands }: Story, hosts: ReadonlySet<string>, people = SENT): ReadonlySet<string> {
  const states = new Set(
    told.flatMap(({ kind, name, anonymous }) =>
      kind === 'state' && !anonymous && !hosts.has(name) && lands.placed(name).length === 0 ? [name] : [],
    ),
  )
  return new Set(
    told.flatMap(({ name, side, titles }) =>
      side !== null && states.has(side) && [name, ...titles].some(one => people.test(one)) ? [side] : [],
    ),
  )
}

/** The only state of the story that is no town and that somebody speaks for, where no other acts: less sure than a principal one. */
export function loneState(story: Story): string | null {
  const { told, lands } = story
  if (told.some(({ kind, name, side }) => kind !== 'person' && side !== null && DOMESTIC.test(name))) return null
  const sending = statesWithPeople(story, hostsOf(story))
  const acting = new Set(
    told.flatMap(({ kind, name, anonymous }) =>
      kind === 'state' && !anonymous && lands.placed(name).length === 0 ? [name] : [],
    ),
  )
  const [only] = acting
  return acting.size === 1 && sending.has(only!) ? only! : null
}

const SENT =
  /\b(?:president|premier|prime minister|minister|chancellor|negotiators?|envoys?|delegates?|delegation|officials?|army|government)\b/i

/** Whoever sits at the table for somebody. */
const DELEGATES = /\b(?:negotiators?|envoys?|delegates?|delegation)\b/i

/** A story is about a state that its reports name, not about one that a single report looks across to while others name another. */
function isAbout(story: Story, state: string, states: ReadonlySet<string>): boolean {
  const named = figuresOf(story).map(
    mine => new Set(mine.flatMap(({ kind, name, side }) => [side ?? '', ...(kind === 'state' ? [name] : [])])),
  )
  const count = (one: string) => named.filter(names => names.has(one)).length
  const isTown = (one: string) => !isCountry(one) && story.lands.placed(one).length > 0
  return [...states].every(other => other === state || isTown(other) || count(other) < 2 * count(state))
}

/** "five governments", "Western governments" */
const ONLOOKERS =
  /^(?:\d+|three|four|five|six|seven|eight|nine|ten|several|many|some|most|other|foreign|regional|local|national|western|european|arab|african|allied|donor|friendly|successive|previous|past)\b/i

/** "his government", "her government" */
function isSomeones(name: string): boolean {
  return /^(?:his|her|their|its|our)\b/i.test(name)
}

const MEDIATES = /\b(?:mediators?|special envoy|facilitator)\b/i

/** "two people who have read the reply to the facilitator" mediate nothing. */
const HANGS_ON = / (?:to|with|from|who|whose|close|near) /

/** States whose people mediate look on; their papers, too, write of the parties' ministers. */
export function hostsOf({ told, testimonies }: Pick<Story, 'told' | 'testimonies'>): ReadonlySet<string> {
  return new Set([
    ...told.flatMap(({ name, titles, side }) =>
      side !== null && [name, ...titles].some(one => MEDIATES.test(one.split(HANGS_ON, 1)[0]!)) ? [side] : [],
    ),
    ...sidesOfMediators(testimonies, told),
    ...statesBetween({ testimonies, told }),
  ])
}

/** Sides of those of whom a report says that they mediate. */
function sidesOfMediators(testimonies: readonly Testimony[], told: readonly Figure[]): readonly string[] {
  let first = 0
  return testimonies.flatMap(({ figures, delegates }) => {
    const at = first
    first += figures.length
    return (delegates ?? []).flatMap(({ figure, role }) => (role === 'mediates' ? (told[at + figure]!.side ?? []) : []))
  })
}

/** Offices and bodies of a state whose state a report does not name. */
const OF_SOME_STATE =
  /\b(?:minister|governor|government|ministry|army|general staff|president|parliament|armed forces)\b/i

/**
 * The land of a dispute within one state: it stands in nearly every report that speaks of "the government" or of a minister
 * without a state, and has an adjective or acts somewhere. `null`: two lands are named as often.
 */
function stateOfTheStory(
  { testimonies, told: figures, canon, lands: { placed } }: Story,
  hasStates: boolean,
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
  // Where somebody is sent by a state, a town that acts is none.
  const isTown = (land: string) => hasStates && !isCountry(land) && placed(land).length > 0
  const lands = [sure, all.filter(land => (acting.has(land) || isCountry(land)) && !isTown(land))]
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
    const isAhead = second === undefined || count * 2 >= 3 * (counts.get(second) ?? 0)
    // Of two countries that everybody knows, the one a report more speaks of is no better than the other.
    const isSure = !isCountry(first!) || second === undefined || !acting.has(second)
    if (isAhead && isSure) return first!
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
