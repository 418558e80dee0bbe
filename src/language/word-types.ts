/**
 * @module What can be told of a word by its letters alone, worked out once for each form: the raw material of the features
 * of tagger and parser.
 */
import { hashBeginning, hashEnding, hashText } from '../learning/hash.ts'
import type { Clusters } from './clusters.ts'

/** Numbers are hashes unless said otherwise; the word of no letters has all 0. */
export interface WordType {
  /** As it is printed. */
  readonly form: string
  /** Counts the forms kept, from 0, so that what stages know of a word lies in lists (`notedOf`); they begin anew when all are forgotten. */
  readonly number: number
  /** The form, with one kind of quotation mark, apostrophe and dash, in lower case; figures as zeros. */
  readonly lower: string
  readonly word: number
  /** The form with its capitals. */
  readonly cased: number
  /** The last one, two, three and four letters in lower case. */
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  /** The first one, two and three. */
  readonly prefix1: number
  readonly prefix2: number
  readonly prefix3: number
  /** "Osei-2" is "Xx-d": kinds of characters, runs cut to two. */
  readonly shape: number
  /** No hash: 0 small, 1 first letter a capital, 2 all capitals. */
  readonly capitals: 0 | 1 | 2
  /** No hash: 1 has a figure, 2 has a hyphen, 3 both. */
  readonly marks: number
  /** No hash: number of the fine cluster plus one; 0: none. */
  readonly fine: number
  /** No hash: number of the coarse cluster plus one; 0: none. */
  readonly coarse: number
}

/** Finds the type of a form. Keeps those it has seen, so hold on to it. */
export interface WordTypes {
  readonly of: (form: string) => WordType
  /** Those of a list of forms. The same list gives the same types without a search: every stage asks for those of the document. */
  readonly all: (forms: readonly string[]) => readonly WordType[]
}

/** Forms kept at most, some 100 MB; then it begins anew. A year of news from one paper has fewer. */
const KEPT = 200_000
/** Longest form looked at; more letters than any word of English has. */
const LONGEST = 64

export function createWordTypes(clusters: Clusters): WordTypes {
  const known = new Map<string, WordType>()
  const lists = new WeakMap<readonly string[], readonly WordType[]>()
  const of = (form: string) => {
    const found = known.get(form)
    if (found !== undefined) return found
    if (known.size >= KEPT) known.clear()
    const type = typeOf(form, known.size, clusters)
    known.set(form, type)
    return type
  }
  return {
    of,
    all: forms => {
      const found = lists.get(forms)
      if (found !== undefined) return found
      const types = forms.map(of)
      lists.set(forms, types)
      return types
    },
  }
}

/**
 * What a stage works out of a word, worked out once for each: a look into a list by the word's number, where a map would search.
 * Not for what stands before and after sentences.
 */
export function notedOf<Note>(make: (type: WordType) => Note): (type: WordType) => Note {
  const types: (WordType | undefined)[] = []
  const notes: (Note | undefined)[] = []
  return type => {
    const { number } = type
    // Numbers begin anew when the words kept have been forgotten.
    if (types[number] === type) return notes[number]!
    // Without gaps the engine keeps them as lists.
    while (notes.length < number) {
      types.push(undefined)
      notes.push(undefined)
    }
    const note = make(type)
    types[number] = type
    notes[number] = note
    return note
  }
}

function typeOf(form: string, number: number, clusters: Clusters): WordType {
  const plain = withPlainMarks(form.length > LONGEST ? form.slice(0, LONGEST) : form)
  const small = plain.toLowerCase()
  const hasFigure = /\d/.test(plain)
  const lower = hasFigure && /^[\d.,]+$/.test(small) ? small.replace(/\d/g, '0') : small
  const word = hashText(lower)
  const cluster = clusterOf(lower, clusters)
  return {
    form,
    number,
    lower,
    word,
    cased: plain === lower ? word : hashText(plain),
    suffix1: hashEnding(lower, 1),
    suffix2: hashEnding(lower, 2),
    suffix3: hashEnding(lower, 3),
    suffix4: hashEnding(lower, 4),
    prefix1: hashBeginning(lower, 1),
    prefix2: hashBeginning(lower, 2),
    prefix3: hashBeginning(lower, 3),
    shape: hashText(shapeOf(plain)),
    capitals: kindOf(plain) === 'X' ? (plain.length > 1 && plain === plain.toUpperCase() ? 2 : 1) : 0,
    marks: (hasFigure ? 1 : 0) + (plain.includes('-') ? 2 : 0),
    fine: cluster + 1,
    coarse: (cluster >> 4) + 1,
  }
}

/** One kind of each mark, so that papers that print curly ones are read like those that do not. */
function withPlainMarks(form: string): string {
  if (!/[^!-_a-~]/.test(form)) return form
  return form
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
}

/** Of the form, else of what stands before a possessive ending or after the last hyphen. */
function clusterOf(lower: string, clusters: Clusters): number {
  const found = clusters.of(lower)
  if (found >= 0) return found
  const ending = lower.endsWith("'s") ? 2 : lower.endsWith('.') ? 1 : 0
  if (ending > 0) return clusters.of(lower.slice(0, -ending))
  const hyphen = lower.lastIndexOf('-')
  return hyphen > 0 ? clusters.of(lower.slice(hyphen + 1)) : -1
}

function shapeOf(form: string): string {
  let shape = ''
  let last = ''
  let run = 0
  for (const letter of form) {
    const kind = kindOf(letter)
    run = kind === last ? run + 1 : 1
    last = kind
    if (run < 3) shape += kind
  }
  return shape
}

/** Of the first letter: X capital, x any other letter, d figure, else the character itself. */
function kindOf(text: string): string {
  const code = text.charCodeAt(0)
  if (code >= 97 && code <= 122) return 'x'
  if (code >= 65 && code <= 90) return 'X'
  if (code >= 48 && code <= 57) return 'd'
  if (code < 128) return text[0]!
  return /^\p{Lu}/u.test(text) ? 'X' : /^\p{L}/u.test(text) ? 'x' : /^\p{Nd}/u.test(text) ? 'd' : text
}

/** What stands before the first word of a sentence, and after the last. */
export const BEFORE_FIRST: WordType = edge(1)
export const AFTER_LAST: WordType = edge(2)

function edge(word: number): WordType {
  return {
    form: '',
    number: -1,
    lower: '',
    word,
    cased: word,
    suffix1: word,
    suffix2: word,
    suffix3: word,
    suffix4: word,
    prefix1: word,
    prefix2: word,
    prefix3: word,
    shape: word,
    capitals: 0,
    marks: 0,
    fine: 0,
    coarse: 0,
  }
}
