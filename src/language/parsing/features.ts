/**
 * @module What the parser looks at. Training uses this very file, so the two cannot drift apart.
 * Templates after Zhang & Nivre 2011, "Transition-based Dependency Parsing with Rich Non-local Features", with word clusters
 * and punctuation between the two words in question.
 */
import type { TokenRange } from '../../document/span.ts'
import { hash1, hash2, hash3, hash4, hashText } from '../../learning/hash.ts'
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

/** Writes the features of a state, and says how many they are. Numbers left out were of no use: with 126 kinds of features the parser was slower and no better. The stack is not empty and words are left. */
export function writeParseFeatures(into: Int32Array, state: ParseState, words: ParsedWords): number {
  const { word, tag, shape, fine, coarse, marks, verbs, links } = words
  const { head, relation, left, left2, right, right2, leftCount, leftRelations, rightRelations } = state
  const past = state.length + 1
  // s: the topmost word of the stack, b: the next of the buffer; s1 and s2 under s, b1 to b3 behind b. 0 where there is none.
  const s = state.top
  const s1 = state.depth > 1 ? state.stack[state.depth - 2]! : 0
  const s2 = state.depth > 2 ? state.stack[state.depth - 3]! : 0
  const b = state.next
  const b1 = b + 1 <= past ? b + 1 : 0
  const b2 = b + 2 <= past ? b + 2 : 0
  const b3 = b + 3 <= past ? b + 3 : 0
  // h: head of; l, r: outermost dependents left and right; l2, r2: the ones within.
  const sh = head[s]!
  const sh2 = head[sh]!
  const sl = left[s]!
  const sl2 = left2[s]!
  const sr = right[s]!
  const sr2 = right2[s]!
  const bl = left[b]!
  const bl2 = left2[b]!
  const sWord = word[s]!
  const sTag = tag[s]!
  const s1Tag = tag[s1]!
  const bWord = word[b]!
  const bTag = tag[b]!
  const b1Word = word[b1]!
  const b1Tag = tag[b1]!
  const b2Tag = tag[b2]!
  const shTag = tag[sh]!
  const slTag = tag[sl]!
  const srTag = tag[sr]!
  const blTag = tag[bl]!
  const sRelation = relation[s]!
  const sFine = fine[s]!
  const bFine = fine[b]!
  const sCoarse = coarse[s]!
  const bCoarse = coarse[b]!
  const apart = distance(b - s)
  let n = 0
  into[n++] = hash1(1, sWord)
  into[n++] = hash1(2, sTag)
  into[n++] = hash2(3, sWord, sTag)
  into[n++] = hash1(5, bTag)
  into[n++] = hash2(6, bWord, bTag)
  into[n++] = hash1(7, b1Word)
  into[n++] = hash1(8, b1Tag)
  into[n++] = hash1(11, b2Tag)
  into[n++] = hash2(19, sTag, bTag)
  into[n++] = hash2(20, bTag, b1Tag)
  into[n++] = hash3(21, bTag, b1Tag, b2Tag)
  into[n++] = hash3(22, sTag, bTag, b1Tag)
  into[n++] = hash3(24, sTag, slTag, bTag)
  into[n++] = hash3(26, sTag, bTag, blTag)
  into[n++] = hash2(27, sWord, apart)
  into[n++] = hash2(36, sTag, leftCount[s]!)
  into[n++] = hash1(39, word[sh]!)
  into[n++] = hash1(40, shTag)
  into[n++] = hash1(41, sRelation)
  into[n++] = hash1(42, word[sl]!)
  into[n++] = hash1(43, slTag)
  into[n++] = hash1(44, relation[sl]!)
  into[n++] = hash1(46, srTag)
  into[n++] = hash1(47, relation[sr]!)
  into[n++] = hash1(48, word[bl]!)
  into[n++] = hash1(49, blTag)
  into[n++] = hash1(50, relation[bl]!)
  into[n++] = hash1(52, tag[sh2]!)
  into[n++] = hash1(53, relation[sh]!)
  into[n++] = hash1(54, word[sl2]!)
  into[n++] = hash1(55, tag[sl2]!)
  into[n++] = hash1(56, relation[sl2]!)
  into[n++] = hash1(59, relation[sr2]!)
  into[n++] = hash1(60, word[bl2]!)
  into[n++] = hash1(61, tag[bl2]!)
  into[n++] = hash1(62, relation[bl2]!)
  into[n++] = hash3(63, sTag, slTag, tag[sl2]!)
  into[n++] = hash3(64, sTag, srTag, tag[sr2]!)
  into[n++] = hash2(70, sTag, leftRelations[s]!)
  into[n++] = hash3(73, s1Tag, sTag, bTag)
  into[n++] = hash2(74, word[s1]!, bTag)
  into[n++] = hash1(75, s1Tag)
  into[n++] = hash3(78, sTag, bWord, b1Tag)
  into[n++] = hash2(81, sTag, tag[s + 1]!)
  into[n++] = hash4(84, bTag, b1Tag, b2Tag, tag[b3]!)
  into[n++] = hash3(93, sTag, marks[b]! - marks[s]!, bTag)
  into[n++] = hash2(94, sFine, sTag)
  into[n++] = hash2(95, bFine, bTag)
  into[n++] = hash2(96, sFine, bFine)
  into[n++] = hash2(97, sFine, bTag)
  into[n++] = hash4(99, sCoarse, bCoarse, sTag, bTag)
  into[n++] = hash2(102, fine[b1]!, b1Tag)
  into[n++] = hash3(104, sCoarse, bTag, coarse[b1]!)
  into[n++] = hash2(105, fine[sr]!, sFine)
  into[n++] = hash3(106, coarse[sh]!, sCoarse, bCoarse)
  // What lies between: verbs and links ask for clauses.
  const clauses = Math.min(3, verbs[b - 1]! - verbs[s]!) * 4 + Math.min(2, links[b - 1]! - links[s]!)
  into[n++] = hash3(108, sTag, bTag, clauses)
  // Whether the next word would rather belong further down the stack.
  into[n++] = hash4(116, s1Tag, sRelation, relation[s1]!, bTag)
  into[n++] = hash3(117, tag[s2]!, bTag, relation[s1]!)
  // What the two have already, with what they are.
  into[n++] = hash3(122, sFine, rightRelations[s]!, bTag)
  into[n++] = hash3(123, bTag, leftRelations[b]!, b1Tag)
  // Shapes and clusters of both.
  into[n++] = hash4(133, sTag, shape[s]!, shape[b]!, bTag)
  into[n++] = hash4(134, sCoarse, bCoarse, apart, marks[b]! - marks[s]!)
  return n
}

/** 1 to 5 as they are, then 6 to 9 as one, and all beyond as one. */
function distance(words: number): number {
  return words > 9 ? 10 : words > 5 ? 6 : words
}
