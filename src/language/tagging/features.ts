/**
 * @module What the tagger looks at. Training uses this very file, so the two cannot drift apart.
 * Templates after Ratnaparkhi 1996, with the tags a word had in training, and word clusters (Turian et al. 2010).
 */
import { hash1, hash2, hash3 } from '../../learning/hash.ts'
import { AFTER_LAST, BEFORE_FIRST, notedOf, type WordType } from '../word-types.ts'
import type { TagLexicon } from './tag-lexicon.ts'

/** A word of the sentence, as the tagger sees it. */
export interface TaggedType {
  readonly type: WordType
  /** See `TagLexicon.tagsOf`. */
  readonly known: number
  /** See `TagLexicon.certain`. */
  readonly certain: number
  /** Features of the word alone, whatever stands around it. */
  readonly own: Int32Array
  /** What they give to each class together; empty while training. */
  readonly ownScores: Int16Array
}

const NO_SCORES = new Int16Array(0)

/** Sees a word. The same type gives the same object, so that its features are worked out and weighed once. */
export function createSight(
  lexicon: TagLexicon,
  scoresOf: (features: Int32Array) => Int16Array = () => NO_SCORES,
): (type: WordType) => TaggedType {
  return notedOf(type => {
    const known = lexicon.tagsOf(type.lower)
    const own = ownFeatures(type, known)
    return { type, known, certain: lexicon.certain(type.lower), own, ownScores: scoresOf(own) }
  })
}

function ownFeatures(type: WordType, known: number): Int32Array {
  const { word, cased, suffix1, suffix2, suffix3, suffix4, prefix1, prefix2, prefix3, shape, capitals, marks } = type
  return Int32Array.of(
    hash1(1, word),
    hash1(2, cased),
    hash1(3, suffix1),
    hash1(4, suffix2),
    hash1(5, suffix3),
    hash1(6, suffix4),
    hash1(7, prefix1),
    hash1(8, prefix2),
    hash1(9, prefix3),
    hash1(10, shape),
    hash2(11, capitals, marks),
    hash2(12, suffix2, capitals),
    hash2(13, suffix3, capitals),
    hash1(14, type.coarse),
    hash1(15, type.fine),
    hash2(16, type.fine, suffix2),
    hash2(17, known, capitals),
    hash3(18, known, type.fine, capitals),
  )
}

const EDGE = { known: 0, certain: -1, own: new Int32Array(0), ownScores: NO_SCORES }
const FIRST: TaggedType = { ...EDGE, type: BEFORE_FIRST }
const LAST: TaggedType = { ...EDGE, type: AFTER_LAST }

/**
 * Writes the features of one word, and says how many they are.
 * @param before class given to the word before; -1: none
 * @param beforeThat class given to the word before that
 */
export function writeTagFeatures(
  into: Int32Array,
  words: readonly TaggedType[],
  at: number,
  before: number,
  beforeThat: number,
): number {
  const { own } = words[at]!
  into.set(own)
  return writePlaceFeatures(into, own.length, words, at, before, beforeThat)
}

/** Those that hang on what stands around the word, from place `from` on. */
export function writePlaceFeatures(
  into: Int32Array,
  from: number,
  words: readonly TaggedType[],
  at: number,
  before: number,
  beforeThat: number,
): number {
  const { type: here, known } = words[at]!
  const { type: left } = words[at - 1] ?? FIRST
  const { type: left2 } = words[at - 2] ?? FIRST
  const { type: right, known: knownRight } = words[at + 1] ?? LAST
  const { type: right2, known: knownRight2 } = words[at + 2] ?? LAST
  const opens = at === 0 ? 1 : 0
  let n = from
  // The tags given so far.
  into[n++] = hash1(19, before)
  into[n++] = hash2(20, before, beforeThat)
  into[n++] = hash2(21, before, here.word)
  into[n++] = hash2(22, before, here.suffix3)
  into[n++] = hash2(23, known, before)
  into[n++] = hash3(24, before, beforeThat, known)
  // The neighbours.
  into[n++] = hash1(25, left.word)
  into[n++] = hash1(26, left2.word)
  into[n++] = hash1(27, right.word)
  into[n++] = hash1(28, right2.word)
  into[n++] = hash1(29, left.suffix3)
  into[n++] = hash1(30, right.suffix3)
  into[n++] = hash2(31, right.suffix2, here.suffix2)
  into[n++] = hash2(32, here.suffix3, right.word)
  into[n++] = hash2(33, left.word, here.word)
  into[n++] = hash2(34, here.word, right.word)
  into[n++] = hash2(35, before, right.word)
  // The tags the neighbours had in training.
  into[n++] = hash2(36, knownRight, known)
  into[n++] = hash3(37, before, known, knownRight)
  into[n++] = hash2(38, knownRight, knownRight2)
  into[n++] = hash3(39, known, knownRight, knownRight2)
  into[n++] = hash2(40, known, right.word)
  into[n++] = hash2(41, known, left.word)
  into[n++] = hash2(42, known, left.suffix2)
  into[n++] = hash2(43, known, right.suffix3)
  // Capitals, which say less at the beginning of a sentence.
  into[n++] = hash2(44, right.capitals, here.capitals * 4 + opens * 2 + (left.capitals > 0 ? 1 : 0))
  into[n++] = hash2(45, here.shape, opens)
  into[n++] = hash3(46, known, here.capitals, opens)
  // Clusters.
  into[n++] = hash1(47, left.fine)
  into[n++] = hash1(48, right.fine)
  into[n++] = hash2(49, before, here.fine)
  into[n++] = hash2(50, right.coarse, here.coarse)
  into[n++] = hash2(51, known, right.fine)
  into[n++] = hash3(52, before, here.coarse, right.coarse)
  return n
}
