/** @module The side that a body’s own name tells, and what bodies are called that serve no state. */

import { commonParty } from '../document/common-parties.ts'
import { isDemonym } from '../document/demonym.ts'
import { countryNamed, countryOfDemonym } from './gazetteers/countries.ts'
import { isOfficeNoun, isPeopleNoun, isPersonNoun } from './gazetteers/offices.ts'
import type { Reading } from './reading.ts'
import { isSeated, sideOfName, sideOfSeatAt } from './side-of-phrase.ts'
import { follows, printed, type Word } from './words.ts'

/** What bodies are called that serve no state, even where a state is in their name: unions, parties, movements, companies. */
const OF_NO_STATE =
  /\b(?:liberation|resistance|revolutionary|provisional|self-declared|rebel|rebels|movement|front|party|unions?|guild|brotherhood|workers|teachers|alliance|coalition|association|federation|confederation|league|chamber|company|corporation|foundation|university|society|relief|opposition|democrats|forum|network|campaign|church|synod|diocese|cooperative|club|brotherhood|charity|lobby|list|greens|liberals|socialists|conservatives|republicans|nationalists|communists|radicals)\b/i

/** Whether a body is by its name none of a state's: "Growers’ League". */
export function servesNoState(name: string): boolean {
  return OF_NO_STATE.test(name)
}

/** The side that a body's own name tells: "Ardani Foreign Ministry", "Denmark's | Water Board". */
export function sideOfBody(reading: Reading, index: number): string | null {
  const { words, names, nameEnding } = reading
  const { first, past } = names[index]!
  if (servesNoState(printed(words, first, past))) return null
  for (let at = first; at < past; at += 1) {
    const side = sideOfWord(reading, words[at]!)
    if (side !== null) return side
  }
  // "the Foreign Ministry in Sendal"
  if (words.slice(first, past).some(({ text }) => isSeated(text))) {
    const seat = sideOfSeatAt(reading, past)
    if (seat !== null) return seat
  }
  // "Danish Harl rebels", "a Danish Harl member": the adjective goes with the people.
  const next = words[past]
  const isModifier =
    next !== undefined &&
    follows(words, past) &&
    !words[past - 1]!.possessive &&
    (isOfficeNoun(next.text) ||
      isPeopleNoun(next.text) ||
      isPersonNoun(next.text) ||
      commonParty(next.text) !== undefined)
  if (isModifier && names[index]!.shape === null && first > 0 && !words[first - 1]!.possessive) return null
  const owner = follows(words, first) ? nameEnding[first]! : -1
  return owner === -1 ? null : sideOfName(reading, owner)
}

function sideOfWord({ states }: Reading, word: Word): string | null {
  const country = countryOfDemonym(word.text) ?? countryNamed(word.text)
  if (country !== undefined) return country.name
  return states.find(state => word.folded === state || isDemonym(word.folded, state)) ?? null
}
