/** @module Known names: every name of the gazetteers in one phrase book, with what it is. */
import bodies from './bodies.json' with { type: 'json' }
import { COUNTRIES } from './countries.ts'
import { OUTLETS, PLATFORMS } from './outlets.ts'
import { type PhraseBook, phraseBook } from './phrase-book.ts'
import places from './places.json' with { type: 'json' }
import seats from './seats.json' with { type: 'json' }
import states from './us-states.json' with { type: 'json' }

export type KnownKind =
  | 'country'
  | 'adjective'
  | 'people'
  | 'capital'
  | 'seat'
  | 'body'
  | 'media'
  | 'platform'
  | 'place'

export interface Known {
  readonly kind: KnownKind
  /** The standard name: of the country for country, adjective, people and capital. */
  readonly name: string
  /** The country or union it speaks for; of a place itself, where it governs itself within a country. */
  readonly side: string | null
  /** `false`: added after the entity model was taught, which does not look at it. */
  readonly taught?: false
}

const known = (kind: KnownKind, name: string, side: string | null = null): Known => ({ kind, name, side })

/** Adjectives that belong to a union or region rather than a country. */
const WIDER: readonly (readonly [string, Known])[] = [
  ['European', known('adjective', 'Europe')],
  ['Arab', known('adjective', 'Arab states')],
  ['Western', known('adjective', 'West')],
  ['African', known('adjective', 'Africa')],
  ['Asian', known('adjective', 'Asia')],
  ['Nordic', known('adjective', 'Nordic states')],
  ['Baltic', known('adjective', 'Baltic states')],
  ['Kurdish', known('adjective', 'Kurds')],
  ['Soviet', known('adjective', 'Soviet Union')],
]

export const KNOWN_NAMES: PhraseBook<Known> = phraseBook([
  ...COUNTRIES.flatMap(country => [
    ...[country.name, ...country.aliases].map(name => [name, known('country', country.name, country.name)] as const),
    ...country.adjectives.map(word => [word, known('adjective', country.name, country.name)] as const),
    ...country.people.map(word => [word, known('people', country.name, country.name)] as const),
    ...country.capitals.map(city => [city, known('capital', country.name, country.name)] as const),
  ]),
  ...WIDER,
  ...seats.seats.map(({ name, side }) => [name, known('seat', name, side)] as const),
  ...seats.cities.map(({ name, side }) => [name, known('capital', side, side)] as const),
  ...bodies.bodies.flatMap(({ name, aliases }) =>
    [name, ...aliases].map(word => [word, known('body', name, name)] as const),
  ),
  ...OUTLETS.map(name => [name, known('media', name)] as const),
  ...PLATFORMS.map(name => [name, known('platform', name)] as const),
  ...places.map(name => [name, known('place', name)] as const),
  ...bodies.laterPlaces.map(name => [name, { ...known('place', name), taught: false }] as const),
  // They have governments of their own, and may negotiate.
  ...states.map(name => [name, known('place', name, name)] as const),
])

const heads = new Set([...bodies.heads, ...bodies.laterHeads])
const ofHeads = new Set([...bodies.ofHeads, ...bodies.laterOfHeads])
const tails = new Set(bodies.tails.split(' '))
const commonBodies = new Set(bodies.commonBodies.split(' '))
const placeHeads = new Set(bodies.places)
const works = new Set(bodies.titlesOfWorks)

/** The last word of an organisation's name: "Authority", "Council". */
export function isBodyHead(word: string): boolean {
  return heads.has(word)
}

/** The first word of an organisation's name, before "of" or "for": "Ministry of …". */
export function isBodyBeforeOf(word: string): boolean {
  return ofHeads.has(word)
}

/** What names of companies, parties and campaigns end in beside those: "Shipping", "Platform". Seldom a surname. */
export function isBodyTail(word: string): boolean {
  return tails.has(word)
}

/** What a body is called without its name: "union", "trust", "synod". A state's own institutions are not among them. Any case. */
export function isCommonBody(word: string): boolean {
  return commonBodies.has(word.toLowerCase())
}

/** A word of a place's name: "Lake", "Strait". */
export function isPlaceHead(word: string): boolean {
  return placeHeads.has(word)
}

/** The last word of the name of a text or event, which never speaks: "Agreement", "Summit". */
export function isWorkHead(word: string): boolean {
  return works.has(word)
}
