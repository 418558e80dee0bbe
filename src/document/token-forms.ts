/** @module The words of a document as strings, cut out once for all stages. */
import type { Layers } from './layers.ts'
import { textOf } from './span.ts'

/** The tokens of a document as strings, and what is kept of them. */
interface Forms {
  readonly text: string
  readonly printed: readonly string[]
  /** Made when first asked for. */
  lower: Lower | null
}

/** Tokens in lower case: each as a string, and by its number. */
interface Lower {
  readonly words: readonly string[]
  readonly numbers: Int32Array
}

/** What was cut, by the list of tokens; forgotten with it. */
const cut = new WeakMap<Layers['tokens'], Forms>()

/** What tokens are cut from. */
type Cut = { readonly text: string } & Pick<Layers, 'tokens'>

/**
 * What the text has at each of `tokens`. The same tokens of the same text give the same strings: the engine works out the hash of a
 * string once, and every stage looks its words up by it.
 */
export function tokenForms(document: Cut): readonly string[] {
  return formsOf(document).printed
}

/** The same in lower case with straight apostrophes; the same word is the same string, in whichever document. */
export function tokenWords(document: Cut): readonly string[] {
  return lowerOf(document).words
}

/** The number of each of `tokenWords`, for `notedOf`; -1: it has none. */
export function wordNumbers(document: Cut): Int32Array {
  return lowerOf(document).numbers
}

/** What a stage works out of a word in lower case, worked out once for each: a look into a list by its number, where a map would search. */
export function notedOf<Note>(make: (word: string) => Note): (word: string, number: number) => Note {
  const notes: (Note | undefined)[] = []
  return (word, number) => {
    const found = notes[number]
    if (found !== undefined) return found
    const note = make(word)
    if (number === -1) return note
    // Without gaps the engine keeps them as a list.
    while (notes.length < number) notes.push(undefined)
    notes[number] = note
    return note
  }
}

function formsOf({ text, tokens }: Cut): Forms {
  const found = cut.get(tokens)
  if (found !== undefined && found.text === text) return found
  const forms = { text, printed: tokens.map(token => textOf(text, token)), lower: null }
  cut.set(tokens, forms)
  return forms
}

function lowerOf(document: Cut): Lower {
  const forms = formsOf(document)
  if (forms.lower === null) {
    const known = forms.printed.map(wordOf)
    forms.lower = { words: known.map(({ word }) => word), numbers: Int32Array.from(known, ({ number }) => number) }
  }
  return forms.lower
}

/** A word in lower case, and how many were known before it. */
interface Word {
  readonly word: string
  readonly number: number
}

/** Words known at most, some 30 MB; a year of news from one paper has fewer, and those that come later have no number. */
const KNOWN = 200_000

/** As printed → the word, and in lower case → the word. */
const byForm = new Map<string, Word>()
const byWord = new Map<string, Word>()

function wordOf(printed: string): Word {
  const found = byForm.get(printed)
  if (found !== undefined) return found
  const lower = (printed.includes('’') ? printed.replaceAll('’', "'") : printed).toLowerCase()
  const known = byWord.get(lower)
  if (byForm.size >= KNOWN) return known ?? { word: lower, number: -1 }
  const word = known ?? { word: lower, number: byWord.size }
  byForm.set(printed, word)
  byWord.set(lower, word)
  return word
}
