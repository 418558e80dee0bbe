/** @module Content words: what is left of a wording when its grammar is taken away, so that two wordings can be compared. */
import functionWords from './function-words.json' with { type: 'json' }
import { rememberingTexts } from './remembering.ts'
import { stemOf } from './stem-of.ts'

const FUNCTION_WORDS: ReadonlySet<string> = new Set(functionWords.words.map(stemOf))

/** Lower case, without accents: "Morené" → "morene". Length may differ from the input's. */
export function plain(text: string): string {
  // Most text has no accents, and to look for them costs more than to see that.
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(LETTERS, letter => LATIN[letter]!)
}

/** Letters with no mark to take off, as English papers print them: "Guðrún" is "Gudrun", "Sørby" "Sorby", "Wałek" "Walek". */
const LATIN: Readonly<Record<string, string>> = {
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
  ŧ: 't',
}

const LETTERS = /[ðđþøłßæœıħŋŧ]/g

const PLAIN = /^[\x20-\x7e]*$/

/** The stems of a single word, as `stems` has them, kept apart: single words would push the passages out. */
export const wordStems = rememberingTexts(stemsOf)

/** Every word and number of a text as printed order gives it, plain and stemmed. A possessive ending is no word. */
export function stems(text: string): readonly string[] {
  return read(text).stems
}

/** A text as it was read; its content words once somebody asks for them. */
interface Read {
  readonly stems: readonly string[]
  content: readonly string[] | null
}

/** Passages are held against many others: their words are read once. */
const read = rememberingTexts((text): Read => ({ stems: stemsOf(text), content: null }))

function stemsOf(text: string): readonly string[] {
  const words =
    plain(text)
      .replace(/[’']s(?![\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map(stemOf)
}

/** The stems that carry meaning, in order, repeats kept: function words are left out, "not" and numbers stay. */
export function contentWords(text: string): readonly string[] {
  const known = read(text)
  known.content ??= known.stems.filter(stem => !isFunctionStem(stem))
  return known.content
}

/** Whether a stem is grammar only: "the", "had". */
export function isFunctionStem(stem: string): boolean {
  return FUNCTION_WORDS.has(stem)
}
