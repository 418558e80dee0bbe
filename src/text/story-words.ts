/**
 * @module The words of a text with the names among them told from its plain words, in one light pass: grouping a stream of
 * thousands of reports a second leaves no time for sentences and mentions.
 */
import type { StoryWord } from '../document/story-word.ts'

/** Letters and digits; a point, comma or apostrophe belongs to the word where more of it follows: "1,200", "U.N", "Osei’s". */
const WORD = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu

/** From this share of capitalised words on, capitals mean a headline and no names. */
const ALL_CAPITALISED = 0.5

/** A word and what it is by its own letters and those before it. */
interface Found {
  readonly word: string
  readonly capital: boolean
  readonly joined: boolean
}

/** In reading order; never throws. `most`: words after that many are not looked at; news says first what it is about. */
export function storyWords(text: string, most: number): readonly StoryWord[] {
  const found: Found[] = []
  let capitals = 0
  /** Words with a capital that does not only open a sentence. */
  const names = new Set<string>()
  const plainWords = new Set<string>()
  let past = 0
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    if (found.length === most) break
    const word = printed.endsWith('s') ? printed.replace(/[’']s$/, '') : printed
    const capital = beginsWithCapital(printed)
    if (capital) {
      capitals += 1
      if (found.length > 0 && !OPENS.test(text.slice(past, index))) names.add(word)
    } else plainWords.add(word)
    found.push({ word, capital, joined: index === past + 1 && (text[past] === ' ' || text[past] === '-') })
    past = index + printed.length
  }
  const cased = capitals < ALL_CAPITALISED * found.length
  return found.map(({ word, capital, joined }) => {
    // The first word of a sentence is a name where it is one elsewhere, or never stands there in small letters.
    const name = cased && capital && (names.has(word) || !plainWords.has(word.toLowerCase()))
    return { word, kind: beginsWithDigit(word) ? 'number' : name ? 'name' : 'word', joined }
  })
}

/** Between two words: another sentence, line or quotation begins. */
const OPENS = /[.!?:\n“"]/

function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 48 && code <= 57 : /^\p{N}/u.test(word)
}

function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  // Nearly every word of English begins in ASCII, and comparing two numbers is ten times as fast as a pattern.
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}
