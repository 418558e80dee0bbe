/**
 * @module What the tagger looks at. Training uses this very file, so the two cannot drift apart.
 * Templates after Ratnaparkhi 1996, with the tags a word had in training, and word clusters (Turian et al. 2010).
 */
import { hash1, hash2, hash3 } from '../../learning/hash.ts'
import type { Template } from '../../learning/templates.ts'
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
  readonly own: readonly number[]
}

/** Sees a word. The same type gives the same object, so that its features are worked out once. */
export function createSight(lexicon: TagLexicon): (type: WordType) => TaggedType {
  return notedOf(type => {
    const known = lexicon.tagsOf(type.lower)
    return { type, known, certain: lexicon.certain(type.lower), own: ownFeatures(type, known) }
  })
}

function ownFeatures(type: WordType, known: number): readonly number[] {
  const { word, cased, suffix1, suffix2, suffix3, suffix4, prefix1, prefix2, prefix3, shape, capitals, marks } = type
  // A plain list: to make one of 32 bits takes longer than all that is in it.
  return [
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
  ]
}

const EDGE = { known: 0, certain: -1, own: [] }
const FIRST: TaggedType = { ...EDGE, type: BEFORE_FIRST }
const LAST: TaggedType = { ...EDGE, type: AFTER_LAST }

/** The values of a place, by their places in the list: the classes given to the words before, the word, and those around it. */
const AT = {
  before: 0,
  beforeThat: 1,
  hereWord: 2,
  hereSuffix2: 3,
  hereSuffix3: 4,
  hereShape: 5,
  hereCapitals: 6,
  hereFine: 7,
  hereCoarse: 8,
  known: 9,
  opens: 10,
  capitalsBefore: 11,
  leftWord: 12,
  leftSuffix2: 13,
  leftSuffix3: 14,
  leftFine: 15,
  left2Word: 16,
  rightWord: 17,
  rightSuffix2: 18,
  rightSuffix3: 19,
  rightCapitals: 20,
  rightFine: 21,
  rightCoarse: 22,
  knownRight: 23,
  right2Word: 24,
  knownRight2: 25,
} as const

/** What of a place, besides the word itself, speaks for which class. */
export const TAG_TEMPLATES: readonly Template[] = [
  // The tags given so far.
  [19, AT.before],
  [20, AT.before, AT.beforeThat],
  [21, AT.before, AT.hereWord],
  [22, AT.before, AT.hereSuffix3],
  [23, AT.known, AT.before],
  [24, AT.before, AT.beforeThat, AT.known],
  // The neighbours.
  [25, AT.leftWord],
  [26, AT.left2Word],
  [27, AT.rightWord],
  [28, AT.right2Word],
  [29, AT.leftSuffix3],
  [30, AT.rightSuffix3],
  [31, AT.rightSuffix2, AT.hereSuffix2],
  [32, AT.hereSuffix3, AT.rightWord],
  [33, AT.leftWord, AT.hereWord],
  [34, AT.hereWord, AT.rightWord],
  [35, AT.before, AT.rightWord],
  // The tags the neighbours had in training.
  [36, AT.knownRight, AT.known],
  [37, AT.before, AT.known, AT.knownRight],
  [38, AT.knownRight, AT.knownRight2],
  [39, AT.known, AT.knownRight, AT.knownRight2],
  [40, AT.known, AT.rightWord],
  [41, AT.known, AT.leftWord],
  [42, AT.known, AT.leftSuffix2],
  [43, AT.known, AT.rightSuffix3],
  // Capitals, which say less at the beginning of a sentence.
  [44, AT.rightCapitals, AT.capitalsBefore],
  [45, AT.hereShape, AT.opens],
  [46, AT.known, AT.hereCapitals, AT.opens],
  // Clusters.
  [47, AT.leftFine],
  [48, AT.rightFine],
  [49, AT.before, AT.hereFine],
  [50, AT.rightCoarse, AT.hereCoarse],
  [51, AT.known, AT.rightFine],
  [52, AT.before, AT.hereCoarse, AT.rightCoarse],
]

/**
 * Writes the values of the place of a word.
 * @param before class given to the word before; -1: none
 * @param beforeThat class given to the word before that
 */
export function writeTagValues(
  into: Int32Array,
  words: readonly TaggedType[],
  at: number,
  before: number,
  beforeThat: number,
): void {
  const { type: here, known } = words[at]!
  const { type: left } = words[at - 1] ?? FIRST
  const { type: left2 } = words[at - 2] ?? FIRST
  const { type: right, known: knownRight } = words[at + 1] ?? LAST
  const { type: right2, known: knownRight2 } = words[at + 2] ?? LAST
  const opens = at === 0 ? 1 : 0
  into[AT.before] = before
  into[AT.beforeThat] = beforeThat
  into[AT.hereWord] = here.word
  into[AT.hereSuffix2] = here.suffix2
  into[AT.hereSuffix3] = here.suffix3
  into[AT.hereShape] = here.shape
  into[AT.hereCapitals] = here.capitals
  into[AT.hereFine] = here.fine
  into[AT.hereCoarse] = here.coarse
  into[AT.known] = known
  into[AT.opens] = opens
  into[AT.capitalsBefore] = here.capitals * 4 + opens * 2 + (left.capitals > 0 ? 1 : 0)
  into[AT.leftWord] = left.word
  into[AT.leftSuffix2] = left.suffix2
  into[AT.leftSuffix3] = left.suffix3
  into[AT.leftFine] = left.fine
  into[AT.left2Word] = left2.word
  into[AT.rightWord] = right.word
  into[AT.rightSuffix2] = right.suffix2
  into[AT.rightSuffix3] = right.suffix3
  into[AT.rightCapitals] = right.capitals
  into[AT.rightFine] = right.fine
  into[AT.rightCoarse] = right.coarse
  into[AT.knownRight] = knownRight
  into[AT.right2Word] = right2.word
  into[AT.knownRight2] = knownRight2
}
