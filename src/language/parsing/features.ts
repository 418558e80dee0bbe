/**
 * @module What the parser looks at. Training uses this very file, so the two cannot drift apart.
 * Templates after Zhang & Nivre 2011, "Transition-based Dependency Parsing with Rich Non-local Features", with word clusters
 * and punctuation between the two words in question.
 */
import type { TokenRange } from '../../document/span.ts'
import { hash2, hashText } from '../../learning/hash.ts'
import type { Template } from '../../learning/templates.ts'
import type { WordType } from '../word-types.ts'
import type { ParseState } from './transitions.ts'

/** The words of a sentence as columns of numbers: index 0 is no word, then the words, then the root. */
export interface ParsedWords {
  readonly length: number
  readonly word: Int32Array
  readonly tag: Int32Array
  readonly shape: Int32Array
  readonly fine: Int32Array
  readonly coarse: Int32Array
  /** Up to and with this word: punctuation marks, verbs with auxiliaries, and "and" and its like. */
  readonly marks: Int32Array
  readonly verbs: Int32Array
  readonly links: Int32Array
}

const NO_WORD = hashText('no word')
const ROOT = hashText('the root')

/** @param tags UPOS of each word, and beside it in `finerTags` XPOS */
export function parsedWords(
  types: readonly WordType[],
  tags: readonly string[],
  finerTags: readonly string[],
): ParsedWords {
  return createColumns(types.length)(types, tags, finerTags, { first: 0, past: types.length })
}

/** Writes the words of sentences, one after the other, into the same columns: making columns takes longer than filling them. */
export function createColumns(
  room: number,
): (
  types: readonly WordType[],
  tags: readonly string[],
  finerTags: readonly string[],
  range: TokenRange,
) => ParsedWords {
  let words = allot(room)
  return (types, tags, finerTags, { first, past }) => {
    const length = past - first
    const root = length + 1
    if (root >= words.word.length) words = allot(2 * length)
    for (let at = 1; at <= length; at += 1) {
      const from = first + at - 1
      write(words, at, types[from]!, tags[from]!, finerTags[from] ?? '')
    }
    words.length = length
    words.word[root] = ROOT
    words.tag[root] = ROOT
    for (const column of [words.shape, words.fine, words.coarse]) column[root] = 0
    for (const counts of [words.marks, words.verbs, words.links]) counts[root] = counts[length]!
    return words
  }
}

function allot(length: number) {
  const column = () => new Int32Array(length + 2)
  const words = {
    length,
    word: column(),
    tag: column(),
    shape: column(),
    fine: column(),
    coarse: column(),
    marks: column(),
    verbs: column(),
    links: column(),
  }
  words.word[0] = NO_WORD
  words.tag[0] = NO_WORD
  return words
}

function write(words: ParsedWords, at: number, type: WordType, tag: string, finerTag: string): void {
  words.word[at] = type.word
  words.tag[at] = tagHash(tag, finerTag)
  words.shape[at] = type.shape
  words.fine[at] = type.fine
  words.coarse[at] = type.coarse
  words.marks[at] = words.marks[at - 1]! + (tag === 'PUNCT' ? 1 : 0)
  words.verbs[at] = words.verbs[at - 1]! + (tag === 'VERB' || tag === 'AUX' ? 1 : 0)
  words.links[at] = words.links[at - 1]! + (tag === 'CCONJ' ? 1 : 0)
}

const hashes = new Map<string, number>()

/** One number for both tags of a word. */
export function tagHash(tag: string, finerTag: string): number {
  return hash2(0, textHash(tag), textHash(finerTag))
}

function textHash(text: string): number {
  let hash = hashes.get(text)
  if (hash === undefined) {
    hash = hashText(text)
    // Tags are few; of invented ones only so many are kept.
    if (hashes.size < 1000) hashes.set(text, hash)
  }
  return hash
}

/**
 * The values of a state, by their places in the list. s: the topmost word of the stack, b: the next of the buffer; s1 and s2 under s, b1 to
 * b3 behind b. h: head of; l, r: outermost dependents left and right; l2, r2: the ones within.
 */
const AT = {
  sWord: 0,
  sTag: 1,
  sRelation: 2,
  sShape: 3,
  sFine: 4,
  sCoarse: 5,
  sLeftCount: 6,
  sLeftRelations: 7,
  sRightRelations: 8,
  afterSTag: 9,
  shWord: 10,
  shTag: 11,
  shRelation: 12,
  shCoarse: 13,
  sh2Tag: 14,
  slWord: 15,
  slTag: 16,
  slRelation: 17,
  sl2Word: 18,
  sl2Tag: 19,
  sl2Relation: 20,
  srTag: 21,
  srRelation: 22,
  srFine: 23,
  sr2Tag: 24,
  sr2Relation: 25,
  s1Word: 26,
  s1Tag: 27,
  s1Relation: 28,
  s2Tag: 29,
  bWord: 30,
  bTag: 31,
  bShape: 32,
  bFine: 33,
  bCoarse: 34,
  bLeftRelations: 35,
  blWord: 36,
  blTag: 37,
  blRelation: 38,
  bl2Word: 39,
  bl2Tag: 40,
  bl2Relation: 41,
  b1Word: 42,
  b1Tag: 43,
  b1Fine: 44,
  b1Coarse: 45,
  b2Tag: 46,
  b3Tag: 47,
  apart: 48,
  marksBetween: 49,
  clauses: 50,
} as const

/** What of a state speaks for which move. Numbers left out were of no use: with 126 kinds of features the parser was slower and no better. */
export const PARSE_TEMPLATES: readonly Template[] = [
  [1, AT.sWord],
  [2, AT.sTag],
  [3, AT.sWord, AT.sTag],
  [5, AT.bTag],
  [6, AT.bWord, AT.bTag],
  [7, AT.b1Word],
  [8, AT.b1Tag],
  [11, AT.b2Tag],
  [19, AT.sTag, AT.bTag],
  [20, AT.bTag, AT.b1Tag],
  [21, AT.bTag, AT.b1Tag, AT.b2Tag],
  [22, AT.sTag, AT.bTag, AT.b1Tag],
  [24, AT.sTag, AT.slTag, AT.bTag],
  [26, AT.sTag, AT.bTag, AT.blTag],
  [27, AT.sWord, AT.apart],
  [36, AT.sTag, AT.sLeftCount],
  [39, AT.shWord],
  [40, AT.shTag],
  [41, AT.sRelation],
  [42, AT.slWord],
  [43, AT.slTag],
  [44, AT.slRelation],
  [46, AT.srTag],
  [47, AT.srRelation],
  [48, AT.blWord],
  [49, AT.blTag],
  [50, AT.blRelation],
  [52, AT.sh2Tag],
  [53, AT.shRelation],
  [54, AT.sl2Word],
  [55, AT.sl2Tag],
  [56, AT.sl2Relation],
  [59, AT.sr2Relation],
  [60, AT.bl2Word],
  [61, AT.bl2Tag],
  [62, AT.bl2Relation],
  [63, AT.sTag, AT.slTag, AT.sl2Tag],
  [64, AT.sTag, AT.srTag, AT.sr2Tag],
  [70, AT.sTag, AT.sLeftRelations],
  [73, AT.s1Tag, AT.sTag, AT.bTag],
  [74, AT.s1Word, AT.bTag],
  [75, AT.s1Tag],
  [78, AT.sTag, AT.bWord, AT.b1Tag],
  [81, AT.sTag, AT.afterSTag],
  [84, AT.bTag, AT.b1Tag, AT.b2Tag, AT.b3Tag],
  [93, AT.sTag, AT.marksBetween, AT.bTag],
  [94, AT.sFine, AT.sTag],
  [95, AT.bFine, AT.bTag],
  [96, AT.sFine, AT.bFine],
  [97, AT.sFine, AT.bTag],
  [99, AT.sCoarse, AT.bCoarse, AT.sTag, AT.bTag],
  [102, AT.b1Fine, AT.b1Tag],
  [104, AT.sCoarse, AT.bTag, AT.b1Coarse],
  [105, AT.srFine, AT.sFine],
  [106, AT.shCoarse, AT.sCoarse, AT.bCoarse],
  // What lies between: verbs and links ask for clauses.
  [108, AT.sTag, AT.bTag, AT.clauses],
  // Whether the next word would rather belong further down the stack.
  [116, AT.s1Tag, AT.sRelation, AT.s1Relation, AT.bTag],
  [117, AT.s2Tag, AT.bTag, AT.s1Relation],
  // What the two have already, with what they are.
  [122, AT.sFine, AT.sRightRelations, AT.bTag],
  [123, AT.bTag, AT.bLeftRelations, AT.b1Tag],
  // Shapes and clusters of both.
  [133, AT.sTag, AT.sShape, AT.bShape, AT.bTag],
  [134, AT.sCoarse, AT.bCoarse, AT.apart, AT.marksBetween],
]

/** Writes the values of a state. The stack is not empty and words are left. */
export function writeParseValues(into: Int32Array, state: ParseState, words: ParsedWords): void {
  const { word, tag, shape, fine, coarse, marks, verbs, links } = words
  const { head, relation, left, left2, right, right2, leftCount, leftRelations, rightRelations } = state
  const past = state.length + 1
  // 0 where there is none.
  const s = state.top
  const s1 = state.depth > 1 ? state.stack[state.depth - 2]! : 0
  const s2 = state.depth > 2 ? state.stack[state.depth - 3]! : 0
  const b = state.next
  const b1 = b + 1 <= past ? b + 1 : 0
  const b2 = b + 2 <= past ? b + 2 : 0
  const b3 = b + 3 <= past ? b + 3 : 0
  const sh = head[s]!
  const sh2 = head[sh]!
  const sl = left[s]!
  const sl2 = left2[s]!
  const sr = right[s]!
  const sr2 = right2[s]!
  const bl = left[b]!
  const bl2 = left2[b]!
  into[AT.sWord] = word[s]!
  into[AT.sTag] = tag[s]!
  into[AT.sRelation] = relation[s]!
  into[AT.sShape] = shape[s]!
  into[AT.sFine] = fine[s]!
  into[AT.sCoarse] = coarse[s]!
  into[AT.sLeftCount] = leftCount[s]!
  into[AT.sLeftRelations] = leftRelations[s]!
  into[AT.sRightRelations] = rightRelations[s]!
  into[AT.afterSTag] = tag[s + 1]!
  into[AT.shWord] = word[sh]!
  into[AT.shTag] = tag[sh]!
  into[AT.shRelation] = relation[sh]!
  into[AT.shCoarse] = coarse[sh]!
  into[AT.sh2Tag] = tag[sh2]!
  into[AT.slWord] = word[sl]!
  into[AT.slTag] = tag[sl]!
  into[AT.slRelation] = relation[sl]!
  into[AT.sl2Word] = word[sl2]!
  into[AT.sl2Tag] = tag[sl2]!
  into[AT.sl2Relation] = relation[sl2]!
  into[AT.srTag] = tag[sr]!
  into[AT.srRelation] = relation[sr]!
  into[AT.srFine] = fine[sr]!
  into[AT.sr2Tag] = tag[sr2]!
  into[AT.sr2Relation] = relation[sr2]!
  into[AT.s1Word] = word[s1]!
  into[AT.s1Tag] = tag[s1]!
  into[AT.s1Relation] = relation[s1]!
  into[AT.s2Tag] = tag[s2]!
  into[AT.bWord] = word[b]!
  into[AT.bTag] = tag[b]!
  into[AT.bShape] = shape[b]!
  into[AT.bFine] = fine[b]!
  into[AT.bCoarse] = coarse[b]!
  into[AT.bLeftRelations] = leftRelations[b]!
  into[AT.blWord] = word[bl]!
  into[AT.blTag] = tag[bl]!
  into[AT.blRelation] = relation[bl]!
  into[AT.bl2Word] = word[bl2]!
  into[AT.bl2Tag] = tag[bl2]!
  into[AT.bl2Relation] = relation[bl2]!
  into[AT.b1Word] = word[b1]!
  into[AT.b1Tag] = tag[b1]!
  into[AT.b1Fine] = fine[b1]!
  into[AT.b1Coarse] = coarse[b1]!
  into[AT.b2Tag] = tag[b2]!
  into[AT.b3Tag] = tag[b3]!
  into[AT.apart] = distance(b - s)
  into[AT.marksBetween] = marks[b]! - marks[s]!
  into[AT.clauses] = Math.min(3, verbs[b - 1]! - verbs[s]!) * 4 + Math.min(2, links[b - 1]! - links[s]!)
}

/** 1 to 5 as they are, then 6 to 9 as one, and all beyond as one. */
function distance(words: number): number {
  return words > 9 ? 10 : words > 5 ? 6 : words
}
