/**
 * @module What the parser looks at. Training uses this very file, so the two cannot drift apart.
 * Templates after Zhang & Nivre 2011, "Transition-based Dependency Parsing with Rich Non-local Features", with word clusters,
 * endings of words, and punctuation between the two words in question.
 */
import { hash1, hash2, hash3, hash4, hashText } from '../../learning/hash.ts'
import type { WordType } from '../word-types.ts'
import type { ParseState } from './transitions.ts'

/** The words of a sentence as columns of numbers: index 0 is no word, then the words, then the root. */
export interface ParsedWords {
  readonly length: number
  readonly word: Int32Array
  readonly tag: Int32Array
  readonly suffix: Int32Array
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
  const length = types.length
  const column = () => new Int32Array(length + 2)
  const words = {
    length,
    word: column(),
    tag: column(),
    suffix: column(),
    shape: column(),
    fine: column(),
    coarse: column(),
    marks: column(),
    verbs: column(),
    links: column(),
  }
  words.word[0] = NO_WORD
  words.tag[0] = NO_WORD
  for (let index = 0; index < length; index += 1)
    write(words, index + 1, types[index]!, tags[index]!, finerTags[index]!)
  const root = length + 1
  words.word[root] = ROOT
  words.tag[root] = ROOT
  for (const counts of [words.marks, words.verbs, words.links]) counts[root] = counts[length]!
  return words
}

function write(words: ParsedWords, at: number, type: WordType, tag: string, finerTag: string): void {
  words.word[at] = type.word
  words.tag[at] = tagHash(tag, finerTag)
  words.suffix[at] = type.suffix3
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

/** Writes the features of a state, and says how many they are (numbers left out were of no use). The stack is not empty and words are left. */
export function writeParseFeatures(into: Int32Array, state: ParseState, words: ParsedWords): number {
  const { word, tag, suffix, shape, fine, coarse, marks, verbs, links } = words
  const { head, relation, left, left2, right, right2, leftCount, rightCount, leftRelations, rightRelations } = state
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
  into[n++] = hash1(4, bWord)
  into[n++] = hash1(5, bTag)
  into[n++] = hash2(6, bWord, bTag)
  into[n++] = hash1(7, b1Word)
  into[n++] = hash1(8, b1Tag)
  into[n++] = hash2(9, b1Word, b1Tag)
  into[n++] = hash1(10, word[b2]!)
  into[n++] = hash1(11, b2Tag)
  into[n++] = hash2(12, word[b2]!, b2Tag)
  into[n++] = hash3(16, sWord, sTag, bTag)
  into[n++] = hash3(17, sTag, bWord, bTag)
  into[n++] = hash2(18, sWord, bWord)
  into[n++] = hash2(19, sTag, bTag)
  into[n++] = hash2(20, bTag, b1Tag)
  into[n++] = hash3(21, bTag, b1Tag, b2Tag)
  into[n++] = hash3(22, sTag, bTag, b1Tag)
  into[n++] = hash3(23, shTag, sTag, bTag)
  into[n++] = hash3(24, sTag, slTag, bTag)
  into[n++] = hash3(25, sTag, srTag, bTag)
  into[n++] = hash3(26, sTag, bTag, blTag)
  into[n++] = hash2(27, sWord, apart)
  into[n++] = hash2(28, sTag, apart)
  into[n++] = hash2(29, bWord, apart)
  into[n++] = hash2(30, bTag, apart)
  into[n++] = hash3(32, sTag, bTag, apart)
  into[n++] = hash2(33, sWord, rightCount[s]!)
  into[n++] = hash2(34, sTag, rightCount[s]!)
  into[n++] = hash2(35, sWord, leftCount[s]!)
  into[n++] = hash2(36, sTag, leftCount[s]!)
  into[n++] = hash2(37, bWord, leftCount[b]!)
  into[n++] = hash2(38, bTag, leftCount[b]!)
  into[n++] = hash1(39, word[sh]!)
  into[n++] = hash1(40, shTag)
  into[n++] = hash1(41, sRelation)
  into[n++] = hash1(42, word[sl]!)
  into[n++] = hash1(43, slTag)
  into[n++] = hash1(44, relation[sl]!)
  into[n++] = hash1(45, word[sr]!)
  into[n++] = hash1(46, srTag)
  into[n++] = hash1(47, relation[sr]!)
  into[n++] = hash1(48, word[bl]!)
  into[n++] = hash1(49, blTag)
  into[n++] = hash1(50, relation[bl]!)
  into[n++] = hash1(51, word[sh2]!)
  into[n++] = hash1(52, tag[sh2]!)
  into[n++] = hash1(53, relation[sh]!)
  into[n++] = hash1(54, word[sl2]!)
  into[n++] = hash1(55, tag[sl2]!)
  into[n++] = hash1(56, relation[sl2]!)
  into[n++] = hash1(57, word[sr2]!)
  into[n++] = hash1(58, tag[sr2]!)
  into[n++] = hash1(59, relation[sr2]!)
  into[n++] = hash1(60, word[bl2]!)
  into[n++] = hash1(61, tag[bl2]!)
  into[n++] = hash1(62, relation[bl2]!)
  into[n++] = hash3(63, sTag, slTag, tag[sl2]!)
  into[n++] = hash3(64, sTag, srTag, tag[sr2]!)
  into[n++] = hash3(65, sTag, shTag, tag[sh2]!)
  into[n++] = hash3(66, bTag, blTag, tag[bl2]!)
  into[n++] = hash2(67, sWord, rightRelations[s]!)
  into[n++] = hash2(68, sTag, rightRelations[s]!)
  into[n++] = hash2(69, sWord, leftRelations[s]!)
  into[n++] = hash2(70, sTag, leftRelations[s]!)
  into[n++] = hash2(71, bWord, leftRelations[b]!)
  into[n++] = hash2(72, bTag, leftRelations[b]!)
  into[n++] = hash3(73, s1Tag, sTag, bTag)
  into[n++] = hash2(74, word[s1]!, bTag)
  into[n++] = hash1(75, s1Tag)
  into[n++] = hash4(76, sTag, bTag, b1Tag, b2Tag)
  into[n++] = hash2(77, sWord, b1Word)
  into[n++] = hash3(78, sTag, bWord, b1Tag)
  into[n++] = hash3(79, sWord, bTag, b1Tag)
  into[n++] = hash2(80, bTag, tag[b - 1]!)
  into[n++] = hash2(81, sTag, tag[s + 1]!)
  into[n++] = hash3(82, sTag, bTag, tag[b - 1]!)
  into[n++] = hash3(83, sTag, sRelation, bTag)
  into[n++] = hash4(84, bTag, b1Tag, b2Tag, tag[b3]!)
  into[n++] = hash3(85, sTag, bTag, sh === 0 ? 0 : 1)
  into[n++] = hash3(86, sWord, relation[sr]!, bTag)
  into[n++] = hash3(88, s1Tag, sTag, sRelation)
  into[n++] = hash4(89, sTag, bTag, shTag, sRelation)
  into[n++] = hash2(90, sWord, suffix[b]!)
  into[n++] = hash2(92, word[s1]!, bWord)
  into[n++] = hash3(93, sTag, marks[b]! - marks[s]!, bTag)
  into[n++] = hash2(94, sFine, sTag)
  into[n++] = hash2(95, bFine, bTag)
  into[n++] = hash2(96, sFine, bFine)
  into[n++] = hash2(97, sFine, bTag)
  into[n++] = hash2(98, sTag, bFine)
  into[n++] = hash4(99, sCoarse, bCoarse, sTag, bTag)
  into[n++] = hash2(100, sWord, bFine)
  into[n++] = hash2(101, sFine, bWord)
  into[n++] = hash2(102, fine[b1]!, b1Tag)
  into[n++] = hash3(103, sFine, bTag, b1Tag)
  into[n++] = hash3(104, sCoarse, bTag, coarse[b1]!)
  into[n++] = hash2(105, fine[sr]!, sFine)
  into[n++] = hash3(106, coarse[sh]!, sCoarse, bCoarse)
  into[n++] = hash2(107, fine[sh]!, bFine)
  // What lies between: verbs and links ask for clauses.
  const clauses = Math.min(3, verbs[b - 1]! - verbs[s]!) * 4 + Math.min(2, links[b - 1]! - links[s]!)
  into[n++] = hash3(108, sTag, bTag, clauses)
  into[n++] = hash3(109, sWord, bTag, clauses)
  into[n++] = hash3(110, sTag, bWord, clauses)
  into[n++] = hash4(111, sTag, bTag, apart, clauses)
  // Whether the next word would rather belong further down the stack.
  into[n++] = hash4(112, tag[s2]!, s1Tag, sTag, bTag)
  into[n++] = hash4(113, s1Tag, sTag, bTag, b1Tag)
  into[n++] = hash3(114, fine[s1]!, sFine, bFine)
  into[n++] = hash3(115, fine[s1]!, bFine, bTag)
  into[n++] = hash4(116, s1Tag, sRelation, relation[s1]!, bTag)
  into[n++] = hash3(117, tag[s2]!, bTag, relation[s1]!)
  // What the two have already, with what they are.
  into[n++] = hash3(119, sWord, rightRelations[s]!, bTag)
  into[n++] = hash4(120, sTag, rightRelations[s]!, bTag, relation[bl]!)
  into[n++] = hash4(121, sTag, leftRelations[s]!, bTag, leftRelations[b]!)
  into[n++] = hash3(122, sFine, rightRelations[s]!, bTag)
  into[n++] = hash3(123, bTag, leftRelations[b]!, b1Tag)
  into[n++] = hash4(124, sTag, leftRelations[s]!, rightRelations[s]!, bTag)
  into[n++] = hash4(125, leftRelations[s]!, sTag, shTag, sRelation)
  // The first word of what the next word leads, most often a preposition: what it goes with.
  into[n++] = hash4(126, sTag, bTag, word[bl]!, sFine)
  into[n++] = hash4(127, sCoarse, bCoarse, word[bl]!, bTag)
  into[n++] = hash4(128, coarse[s1]!, bCoarse, word[bl]!, bTag)
  into[n++] = hash4(129, sCoarse, coarse[sr]!, bCoarse, word[bl]!)
  into[n++] = hash3(130, sWord, word[bl]!, bTag)
  // Clusters and shapes of both.
  into[n++] = hash4(132, sFine, bFine, sTag, bTag)
  into[n++] = hash4(133, sTag, shape[s]!, shape[b]!, bTag)
  into[n++] = hash4(134, sCoarse, bCoarse, apart, marks[b]! - marks[s]!)
  return n
}

/** 1 to 5 as they are, then 6 to 9 as one, and all beyond as one. */
function distance(words: number): number {
  return words > 9 ? 10 : words > 5 ? 6 : words
}
