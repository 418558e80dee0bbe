/** @module Countries: their names, the words for their people, their capitals. Data: countries.json, see manifest.json. */
import countries from './countries.json' with { type: 'json' }
import { fold } from './phrase-book.ts'

/** A country as news names it. */
export interface Country {
  /** ISO 3166-1 alpha-3 (`XKX` for Kosovo, by custom). */
  readonly code: string
  /** English short name: what a figure's `side` holds. */
  readonly name: string
  readonly aliases: readonly string[]
  /** "Danish". */
  readonly adjectives: readonly string[]
  /** "Danes". */
  readonly people: readonly string[]
  /** The seat of government, in the spellings in use; empty where the city is called as the country. */
  readonly capitals: readonly string[]
}

/** Countries of the world; source and licence in the manifest. */
export const COUNTRIES: readonly Country[] = countries

const byName = index(country => [country.name, ...country.aliases])
const byDemonym = index(country => [...country.adjectives, ...country.people])
const byCapital = index(country => country.capitals)

/** The country of a name or alias: "UK" → United Kingdom. Case matters. */
export function countryNamed(name: string): Country | undefined {
  return byName.get(fold(name))
}

/** The country of an adjective or a people: "Danish", "Danes" → Denmark. */
export function countryOfDemonym(word: string): Country | undefined {
  return byDemonym.get(fold(word))
}

/** The country a capital stands for when it speaks: "Ottawa" → Canada. */
export function countryOfCapital(city: string): Country | undefined {
  return byCapital.get(fold(city))
}

const codes = new Set(COUNTRIES.map(({ code }) => code))

/** Three letters of ISO 3166-1, as given after names in lists of results. */
export function isCountryCode(word: string): boolean {
  return codes.has(word)
}

function index(namesOf: (country: Country) => readonly string[]): ReadonlyMap<string, Country> {
  const map = new Map<string, Country>()
  for (const country of COUNTRIES)
    for (const name of namesOf(country)) if (!map.has(fold(name))) map.set(fold(name), country)
  return map
}
