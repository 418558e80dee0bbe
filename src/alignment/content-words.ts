/** @module Content words: what is left of a wording when its grammar is taken away, so that two wordings can be compared. */
import functionWords from './function-words.json' with { type: 'json' }

const FUNCTION_WORDS: ReadonlySet<string> = new Set(functionWords.words.map(stemOf))

/** Lower case, without accents: "Morené" → "morene". Length may differ from the input's. */
export function plain(text: string): string {
  // Most text has no accents, and to look for them costs more than to see that.
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

const PLAIN = /^[\x20-\x7e]*$/

/** Every word and number of a text as printed order gives it, plain and stemmed. A possessive ending is no word. */
export function stems(text: string): readonly string[] {
  const known = KNOWN.get(text)
  if (known !== undefined) return known
  if (KNOWN.size === MOST_KNOWN) KNOWN.clear()
  const found = stemsOf(text)
  KNOWN.set(text, found)
  return found
}

/** Passages are held against many others: the words of the last few thousand are kept, which changes no answer. */
const KNOWN = new Map<string, readonly string[]>()

/** Passages of a record of some hundred reports; a few megabytes. */
const MOST_KNOWN = 20_000

function stemsOf(text: string): readonly string[] {
  const words =
    plain(text)
      .replace(/[’']s(?![\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map(stemOf)
}

/** The stems that carry meaning, in order, repeats kept: function words are left out, "not" and numbers stay. */
export function contentWords(text: string): readonly string[] {
  return stems(text).filter(stem => !isFunctionStem(stem))
}

/** Whether a stem is grammar only: "the", "had". */
export function isFunctionStem(stem: string): boolean {
  return FUNCTION_WORDS.has(stem)
}

/**
 * A word without its inflection: "releases", "released", "releasing" → "releas". Light on purpose: derivations
 * ("territorial", "territory") stay apart. After the S-stemmer of Harman 1991, with -ed and -ing.
 */
export function stemOf(word: string): string {
  let stem = word
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`
  else if (stem.length > 3 && /[^su]s$/.test(stem) && !stem.endsWith('is')) stem = stem.slice(0, -1)
  // Four letters must remain: "string", "need" are no inflections. "agreed" has lost its e with the ending.
  if (stem.length >= 6 && stem.endsWith('ed')) return undoubled(stem.slice(0, -2))
  if (stem.length >= 7 && stem.endsWith('ing')) stem = undoubled(stem.slice(0, -3))
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem
}

/** "plann" → "plan", but "pass" and "pull" as they are. */
function undoubled(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem
}
