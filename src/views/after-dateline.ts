/** @module A sentence without its dateline: where a report was written is nothing that it says. */
import { isCountry, stateOfCapital } from '../alignment/know-places.ts'
import { datelineLength } from '../statements/datelines.ts'

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?`

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'

/** What a new sentence begins with: an article, a number, a plural, a name of two words. A person may stand before a colon alone. */
const SENTENCE = String.raw`(?=(?:The|An?|Some|Most|Both|Two|Three|Four|\p{Lu}\p{Ll}+s|${NAME}['’]s|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\s+\p{L})`

/** "Osford – ", "Osford, Ardan -- ", "OSFORD: ", "Osford, Ardan: ", and then a new sentence. */
const TOWN = [
  new RegExp(String.raw`^${NAME}(?:, ${NAME})?\s+(?:—|–|--?)\s+${SENTENCE}`, 'u'),
  new RegExp(String.raw`^${NAME}, ${NAME}:\s+(?=\p{Lu}\p{Ll}+\s+\p{L})`, 'u'),
  new RegExp(String.raw`^\p{Lu}{4,}:\s+${SENTENCE}`, 'u'),
  // "Osford, May 5: Ardan has asked …"
  new RegExp(
    String.raw`^${NAME}, (?:${MONTH}\.? \d{1,2}|\d{1,2} ${MONTH})(?:, \d{4})?(?::|\s+(?:—|–|--?))\s+(?=\p{Lu})`,
    'u',
  ),
  // An agency's text whose "(Agency) -" was taken out: "PORT OSFORD Dozens of millers …".
  /^\p{Lu}{3,} \p{Lu}{3,} (?=\p{Lu}\p{Ll}+ \p{Ll})/u,
]

/** A town in capitals whose dash a feed has lost: "OSFORD/PORT ARDAN The council …", "OSFORD, Ardan A convoy …", "OSLO Talks …". */
const BARE =
  /^(?<towns>\p{Lu}{3,}(?: \p{Lu}{3,})?(?<more>\/\p{Lu}{3,}(?: \p{Lu}{3,})?)*)(?:, (?<country>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?))?\s+(?=(?:An?|\p{Lu}[\p{L}.’']*\p{Ll}[\p{L}’']*|U\.S\.|U\.N\.)\s)/u

export function afterDateline(sentence: string): string {
  const length = datelineLength(sentence)
  if (length > 0) return sentence.slice(length)
  const { towns, more, country } = BARE.exec(sentence)?.groups ?? {}
  // One word in capitals may be a body ("OPEC Ministers …"): a town is known, or is followed by another or its country.
  const isTown = towns !== undefined && (more !== undefined || isCountry(country ?? '') || isCapital(towns))
  return isTown ? sentence.replace(BARE, '') : TOWN.reduce((rest, town) => rest.replace(town, ''), sentence)
}

function isCapital(words: string): boolean {
  const name = words.toLowerCase().replace(/(?:^| )\p{L}/gu, letter => letter.toUpperCase())
  return stateOfCapital(name) !== undefined
}
