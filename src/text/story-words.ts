/**
 * @module The words of a text with the names among them told from its plain words, in one light pass: grouping a stream of
 * thousands of reports a second leaves no time for sentences and mentions.
 */
import type { StoryWord } from '../document/story-word.ts'

/** Letters and digits; a point, comma or apostrophe belongs to the word where more of it follows: "1,200", "U.N", "Osei’s". */
const WORD = /[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu

/** From this share of capitalised words on, capitals mean a headline and no names. */
const ALL_CAPITALISED = 0.5

interface Found {
  readonly word: string
  readonly capital: boolean
  readonly opens: boolean
  readonly joined: boolean
}

/** In reading order; never throws. `most`: words after that many are not looked at; news says first what it is about. */
export function storyWords(text: string, most: number): readonly StoryWord[] {
  const found = wordsOf(text, most)
  const capitals = found.filter(({ capital }) => capital).length
  const cased = capitals < ALL_CAPITALISED * found.length
  const names = new Set(found.filter(({ capital, opens }) => capital && !opens).map(({ word }) => word))
  const plainWords = new Set(found.filter(({ capital }) => !capital).map(({ word }) => word))
  return found.map(({ word, capital, joined }) => {
    // The first word of a sentence is a name where it is one elsewhere, or never stands there in small letters.
    const name = cased && capital && (names.has(word) || !plainWords.has(word.toLowerCase()))
    return { word, kind: beginsWithDigit(word) ? 'number' : name ? 'name' : 'word', joined }
  })
}

function wordsOf(text: string, most: number): readonly Found[] {
  const found: Found[] = []
  let past = 0
  for (const match of text.matchAll(WORD)) {
    if (found.length === most) break
    const between = text.slice(past, match.index)
    past = match.index + match[0].length
    const capital = beginsWithCapital(match[0])
    found.push({
      word: match[0].endsWith('s') ? match[0].replace(/[’']s$/, '') : match[0],
      capital,
      opens: capital && (found.length === 0 || /[.!?:\n“"]/.test(between)),
      joined: between === ' ' || between === '-',
    })
  }
  return found
}

function beginsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 48 && code <= 57 : /^\p{N}/u.test(word)
}

function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  // Nearly every word of English begins in ASCII, and comparing two numbers is ten times as fast as a pattern.
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}
