/** @module One spelling for words that British and American desks spell otherwise: a quotation is not changed by its editor's dictionary. */

/** Pattern of what one side of the ocean writes, and what the other does. Words of up to six letters ("size", "hour") are left alone. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3}[^aeiou])iz(?=e[drs]?$|ing$|ations?$|ers$)/u, 'is'],
  [/(?<=\p{L}{3,})our(?=s?$|ed$|ing$|able$|abl[ey]$|hoods?$|ly$)/u, 'or'],
  [/(?<=^(?:cent|theat|lit|fib|(?:\p{L}*)met))re(?=s?$)/u, 'er'],
  [/(?<=^(?:def|off|lic|pret))ence(?=s?$)/u, 'ense'],
  [/(?<=^(?:trave|cance|signa|labe|fue|mode|counse|quarre|riva))ll(?=ed$|ing$|ers?$|ors?$)/u, 'l'],
  [/^programme(?=s?$)/u, 'program'],
]

/** A plain word (`plain`) in one spelling of the two. */
export function oneSpelling(word: string): string {
  if (word.length < 5) return word
  const found = OTHERWISE.find(([pattern]) => pattern.test(word))
  return found === undefined ? word : word.replace(found[0], found[1])
}
