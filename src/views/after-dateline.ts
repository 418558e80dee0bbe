/** @module A sentence without its dateline: where a report was written is nothing that it says. */
import { datelineLength } from '../statements/datelines.ts'

const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?`

/** What a new sentence begins with: an article, a number, a plural, a name of two words. A person may stand before a colon alone. */
const SENTENCE = String.raw`(?=(?:The|An?|Some|Most|Both|Two|Three|Four|\p{Lu}\p{Ll}+s|${NAME}['’]s|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\s+\p{L})`

/** "Osford – ", "Osford, Ardan -- ", "OSFORD: ", "Osford, Ardan: ", and then a new sentence. */
const TOWN = [
  new RegExp(String.raw`^${NAME}(?:, ${NAME})?\s+(?:—|–|--?)\s+${SENTENCE}`, 'u'),
  new RegExp(String.raw`^${NAME}, ${NAME}:\s+(?=\p{Lu}\p{Ll}+\s+\p{L})`, 'u'),
  new RegExp(String.raw`^\p{Lu}{4,}:\s+${SENTENCE}`, 'u'),
  // An agency's text whose "(Agency) -" was taken out: "PORT OSFORD Dozens of millers …".
  /^\p{Lu}{3,} \p{Lu}{3,} (?=\p{Lu}\p{Ll}+ \p{Ll})/u,
]

export function afterDateline(sentence: string): string {
  const length = datelineLength(sentence)
  return length > 0 ? sentence.slice(length) : TOWN.reduce((rest, town) => rest.replace(town, ''), sentence)
}
