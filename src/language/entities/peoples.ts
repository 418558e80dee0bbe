/** @module Words for nations, peoples, religions and parties: what is a norp by itself. Data: peoples.json and the gazetteer of countries. */
import { COUNTRIES, countryNamed } from '../gazetteers/countries.ts'
import { fold } from '../gazetteers/phrase-book.ts'
import peoples from './peoples.json' with { type: 'json' }

const words = new Set(
  [
    ...[peoples.religions, peoples.parties, peoples.peoples].flatMap(list => list.split(' ')),
    // "US" and "New Zealand" are names of places, whatever they stand before.
    ...COUNTRIES.flatMap(country => [...country.adjectives, ...country.people]).filter(
      word => countryNamed(word) === undefined,
    ),
  ].map(fold),
)

/** "Danish", "Danes", "Sunni"; "South Korean" too. Case matters. */
export function isPeople(word: string): boolean {
  return words.has(fold(word))
}

const parties = new Set(peoples.parties.split(' '))

/** "Republican", "Tories". */
export function isPartyWord(word: string): boolean {
  return parties.has(word)
}
