/** @module What kind of place a printed name is, and which town lies where: by what is generally known, and by what the reports say. */
import type { ToldPlace } from '../document/testimony.ts'
import places from './places.json' with { type: 'json' }
import { plainName } from './plain-name.ts'
import seats from './seats.json' with { type: 'json' }

/** A place as far as it is known. Names as printed; `null`: not known. */
export interface Place {
  readonly city: string | null
  readonly region: string | null
  readonly country: string | null
  readonly venue: string | null
}

/** A place of which nothing is known. */
export const NOWHERE: Place = { city: null, region: null, country: null, venue: null }

const SEAT_CITIES: ReadonlyMap<string, string> = new Map(Object.entries(seats.cities))
const HOUSES: ReadonlyMap<string, string> = new Map(Object.entries({ ...seats.cities, ...seats.houses }))
const CAPITALS: ReadonlyMap<string, string> = new Map(
  Object.entries(places.capitals).map(([city, state]) => [plainName(city), state]),
)
const CAPITAL_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(places.capitals).map(([city, state]) => [plainName(state), city]),
)
const STATES: ReadonlySet<string> = new Set(places.states.map(plainName))
const REGIONS: ReadonlySet<string> = new Set(places.regions.map(plainName))

const ADJECTIVES: ReadonlyMap<string, string> = new Map(Object.entries(places.adjectives))

/** A country of the lists, by its name. */
export function isCountry(name: string): boolean {
  return STATES.has(plainName(name))
}

/** "Oslo" → "Norway"; `undefined` for any other word. */
export function stateOfCapital(word: string): string | undefined {
  return CAPITALS.get(plainName(word))
}

/** "Norwegian" → "Norway"; any other word as it is. */
export function stateOfAdjective(word: string): string {
  return ADJECTIVES.get(word) ?? word
}

/** `states`: plain names of states that only the reports know. */
export function knownPlace(told: ToldPlace, states: ReadonlySet<string>): Place {
  const place = placeByName(told, states)
  const town = place.city === null && place.venue !== null ? HOUSES.get(plainName(place.venue)) : undefined
  if (town === undefined) return place
  const land = CAPITALS.get(plainName(town)) ?? null
  // "at Lancaster House in Kenya": some other house of that name.
  return place.country !== null && place.country !== land ? place : { ...place, city: town, country: land }
}

function placeByName({ name, within: owner, venue }: ToldPlace, states: ReadonlySet<string>): Place {
  const within = owner === null ? null : stateOfAdjective(owner)
  if (name === null) return { ...NOWHERE, venue, country: within }
  const plain = plainName(name)
  const seat = SEAT_CITIES.get(plain)
  // A seat of power is a party's name and a house in a city; after "in" it is the house.
  if (seat !== undefined)
    return { city: seat, region: null, country: CAPITALS.get(plainName(seat)) ?? null, venue: name }
  // "the Norwegian capital" is the town that is known for it; of a state nobody knows it only says which state.
  const capitalOf = name.match(/^(.+) capital$/u)?.[1]
  if (capitalOf !== undefined) {
    const state = stateOfAdjective(capitalOf)
    return { city: CAPITAL_OF.get(plainName(state)) ?? null, region: null, country: state, venue }
  }
  const state = CAPITALS.get(plain)
  if (state !== undefined && !STATES.has(plain)) return { city: name, region: null, country: within ?? state, venue }
  if (STATES.has(plain) || states.has(plain)) return { city: null, region: null, country: name, venue }
  if (REGIONS.has(plain)) return { city: null, region: name, country: within, venue }
  return { city: name, region: null, country: within, venue }
}

/** Whether the two can be one place: the same town, a town in its state, or one of them not told. MODEL §4, M1. */
export function placesCompatible(a: Place, b: Place): boolean {
  if (sameTown(a, b)) return true
  if (a.city !== null && b.city !== null) return false
  if (a.region !== null && b.region !== null && comparedBy(a).region === comparedBy(b).region) return true
  if (a.region !== null && b.region !== null) return false
  // A town against a region: nothing tells that it lies there.
  if ((a.city !== null && b.region !== null) || (a.region !== null && b.city !== null)) return false
  if (a.country !== null && b.country !== null) return comparedBy(a).country === comparedBy(b).country
  return !isTold(a) || !isTold(b) || (a.city === null && b.city === null)
}

/** Whether anything but the building is known. */
export function isTold({ city, region, country }: Place): boolean {
  return city !== null || region !== null || country !== null
}

/** Both name the same town. */
export function sameTown(a: Place, b: Place): boolean {
  return a.city !== null && b.city !== null && comparedBy(a).city === comparedBy(b).city
}

/** The names of a place as they are compared. A place is held against many others, and its names are made plain once. */
function comparedBy(place: Place): Pick<Place, 'city' | 'region' | 'country'> {
  const known = COMPARED_BY.get(place)
  if (known !== undefined) return known
  const [city, region, country] = [place.city, place.region, place.country].map(name => name && townName(name)) as [
    string | null,
    string | null,
    string | null,
  ]
  const plain = { city, region, country }
  COMPARED_BY.set(place, plain)
  return plain
}

const COMPARED_BY = new WeakMap<Place, Pick<Place, 'city' | 'region' | 'country'>>()

/** "Washington DC" is Washington. */
function townName(name: string): string {
  return plainName(name).replace(/ d ?c$/, '')
}

/** What either of two compatible places knows. */
export function joinedPlace(a: Place, b: Place): Place {
  return {
    city: a.city ?? b.city,
    region: a.region ?? b.region,
    country: a.country ?? b.country,
    venue: a.venue ?? b.venue,
  }
}
