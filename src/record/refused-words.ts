/** @module What a "no" is said of: the words that the other side must have said for it to be a denial of theirs. */
import { deniedIn } from '../alignment/part-wordings.ts'

/** That something is, or is known of: "no pact existed" is of the pact, "knew of no such letter" of the letter. */
const BEING =
  /\b(?:exist(?:s|ed)?|happen(?:s|ed)?|(?:took|taken|takes|take) place|occur(?:s|red)?|(?:knew|knows?|aware|hear[ds]?) of|such(?: thing)?|n?either|nor|anyone|anybody|anything|ever)\b/giu

/** "No quay, crane or rail had been pledged": any of them is denied. */
const LIST = /\b(?<no>no|neither) (?<items>(?:[\p{L}-]+, )*[\p{L}-]+,? n?or [\p{L}-]+)\b/iu

/** Content words of what is denied, once for each thing of a list; no reading is empty. */
export function refusedReadings(wording: string): readonly (readonly string[])[] {
  const plainly = wording.replace(BEING, ' ')
  const { no, items } = LIST.exec(plainly)?.groups ?? {}
  const each =
    items === undefined
      ? [plainly]
      : items.split(/, (?:n?or )?| n?or /).map(item => plainly.replace(`${no} ${items}`, `${no} ${item}`))
  return each.map(deniedIn).filter(words => words.length > 0)
}

/** Content words of what is denied, all in one. */
export function refusedWords(wording: string): readonly string[] {
  return deniedIn(wording.replace(BEING, ' '))
}
