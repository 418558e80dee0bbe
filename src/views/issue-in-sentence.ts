/** @module The label of an issue as words of a sentence: "Size of the armed forces" is "the size of the armed forces" there. */

/** In lower case but for names, with the article that a noun with its complement takes. */
export function inSentence(label: string): string {
  const words = /^\p{Lu}{2}|^\p{Lu}\.\p{Lu}/u.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`
  const noun = words.replace(
    /\b(?<!the )(?=(?:United (?:States|Kingdom|Nations|Arab Emirates)|Netherlands|Philippines)\b)/g,
    'the ',
  )
  return /^(?!the |an? )\p{Ll}+(?:-\p{Ll}+)? (?:of|on|from|for|to|in) /u.test(noun) || WHOLE.test(noun)
    ? `the ${noun}`
    : noun
}

/** Single things that everybody at the table means. */
const WHOLE =
  /^(?:ceasefire|truce|timetable|budget|merger|strike|lockout|blockade|border|text|plan|proposal|constitution|dam|annex)$/
