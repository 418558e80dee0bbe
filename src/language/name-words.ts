/** @module Words that may stand in a name, and what the gazetteers know at a word. */
import { isFunctionWord } from './gazetteers/common-words.ts'
import { KNOWN_NAMES } from './gazetteers/known-names.ts'
import { longestPhrase } from './gazetteers/phrase-book.ts'
import type { Word } from './words.ts'

/** A word with a capital that is no small word, month or day. */
export function isNameWord(word: Word): boolean {
  return word.capital && !(isFunctionWord(word.text) && !/^(?:US|UN|IT|WHO)$/.test(word.text)) && !word.calendar
}

const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|hundred|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/

/** "Group of Seven", "the Third Brigade": a number with a capital that no sentence asks for. */
export function isNameOrNumber(word: Word): boolean {
  return isNameWord(word) || (word.capital && !word.opens && NUMBER.test(word.lower))
}

/** What the gazetteers know at a word, the longest first; `undefined` where they know nothing. */
export function knownAt(words: readonly Word[], at: number) {
  const here = words[at]!
  if (!here.capital && !/^\p{Ll}+$/u.test(here.text) && here.text !== 'dpa') return undefined
  if (!here.capital) return undefined
  // "WHO LOWERED THE TOLL?": in capitals throughout, a small word is no acronym.
  if (here.upper && isFunctionWord(here.text) && [words[at - 1], words[at + 1]].some(isShouted(here))) return undefined
  const found = longestPhrase(KNOWN_NAMES, offset => {
    const word = words[at + offset]
    if (word === undefined || word.sentence !== here.sentence) return undefined
    if (offset > 0 && (words[at + offset - 1]!.possessive || !/^[ \u00a0/&-]+$/.test(word.gap))) return undefined
    return word.folded
  })
  if (found === undefined) return undefined
  // "The Hill", "The Times": at the start of a sentence the article may be only an article.
  if (here.lower === 'the' && here.opens && found.entry.kind === 'media') return undefined
  return found
}

/** A word of the same sentence in capitals, that is no acronym by its length. */
function isShouted({ sentence }: Word): (other: Word | undefined) => boolean {
  // 6 letters: acronyms are seldom so long.
  return other => other !== undefined && other.sentence === sentence && other.upper && other.text.length >= 6
}
