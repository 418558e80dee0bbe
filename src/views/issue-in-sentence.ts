/** @module The label of an issue as words of a sentence: "Size of the armed forces" is "the size of the armed forces" there. */
import { withArticle } from './name-actors.ts'

/**
 * In lower case but for names, with the article that a noun with its complement takes.
 * @param isName whether the reports write a word with a capital wherever it stands: "Ardanian chief"
 */
export function inSentence(label: string, isName: (word: string) => boolean = () => false): string {
  const words =
    /^\p{Lu}{2}|^\p{Lu}\.\p{Lu}/u.test(label) || isName(label.split(' ')[0]!)
      ? label
      : `${label.charAt(0).toLowerCase()}${label.slice(1)}`
  const noun = words
    .replace(/\b(?<!the )(?=(?:United (?:States|Kingdom|Nations|Arab Emirates)|Netherlands|Philippines)\b)/g, 'the ')
    // "from European Commission": a body called by a common noun.
    .replace(
      /\b(from |and |, )(\p{Lu}[\p{L} ]*?)(?=,| and |$)/gu,
      (_, joint, name) => joint + withArticle({ name, type: 'organisation' }),
    )
  return /^(?!the |an? )(?:\d+-)?\p{Ll}+(?:-\p{Ll}+)?(?: \p{Ll}+)? (?:of|on|from|for|to|in) /u.test(noun) ||
    WHOLE.test(noun)
    ? `the ${noun}`
    : noun
}

/** Single things that everybody at the table means. */
const WHOLE =
  /^(?:ceasefire|truce|timetable|budget|merger|strike|lockout|blockade|border|text|plan|proposal|constitution|dam|annex)$/
