/**
 * @module What the finder of names looks at in a word and around it. Each template is one kind of feature; its number
 * must stay as it was in training.
 */
import { hash1, hash2, hash3, hashText } from '../../learning/hash.ts'
import type { Template } from '../../learning/templates.ts'
import type { Clusters } from '../clusters.ts'
import { isFunctionWord } from '../gazetteers/common-words.ts'
import { isWorkHead } from '../gazetteers/known-names.ts'
import { isOutletWord } from '../gazetteers/outlets.ts'
import { isPortfolio } from '../gazetteers/taught-words.ts'
import { wordLists } from '../word-lists.ts'
import { AFTER_LAST, BEFORE_FIRST, notedOf, type WordType, type WordTypes } from '../word-types.ts'
import { type KnownRun, mayBeginKnown } from './find-known.ts'
import { strongestLeaning } from './leanings.ts'
import { isPeople } from './peoples.ts'

/** A word as the finder of names sees it, worked out once for each form. */
export interface NameWord {
  readonly type: WordType
  /** Packed chances, see leanings.ts; 0: none. */
  readonly leaning: number
  /** The strongest of them, 0 to 19. */
  readonly leans: number
  /** What the gazetteers tell of the word alone: one bit each. */
  readonly lists: number
  /** Features of the word that hang on nothing else. */
  readonly own: readonly number[]
  /** Whether a name may begin with it or consist of it: a capital, or a leaning to names. */
  readonly mayBegin: boolean
  /** Whether a name of the gazetteers begins with it. */
  readonly mayBeKnown: boolean
  /** Its letters, small ones. */
  readonly key: string
  readonly hasLetter: boolean
  /** Neither letters nor figures; of those, what a sentence may open with. */
  readonly isMark: boolean
  readonly opens: boolean
}

export interface NameSight {
  /** The words of a list of forms. */
  readonly all: (forms: readonly string[]) => readonly NameWord[]
}

export function createNameSight(types: WordTypes, leanings: Clusters): NameSight {
  const sight = notedOf(type => look(type, leanings))
  return { all: forms => types.all(forms).map(sight) }
}

function look(type: WordType, leanings: Clusters): NameWord {
  const bare = type.lower.replace(/'s$|\.$/, '')
  const leaning = Math.max(0, leanings.of(type.lower), bare === type.lower ? 0 : leanings.of(bare))
  const leans = strongestLeaning(leaning)
  const lists = listsOf(type)
  const prefix4 = hashText(`${type.lower.slice(0, 4)}-`)
  const { form, word, cased, suffix1, suffix2, suffix3, suffix4, prefix2, prefix3 } = type
  const { shape, fine, coarse, capitals, marks } = type
  return {
    type,
    leaning,
    leans,
    lists,
    // A plain list: to make one of 32 bits takes longer than all that is in it.
    own: [
      hash1(1, cased),
      hash1(2, word),
      hash1(3, suffix2),
      hash1(4, suffix3),
      hash1(5, suffix4),
      hash1(6, prefix2),
      hash1(7, prefix3),
      hash1(8, prefix4),
      hash1(9, shape),
      hash2(10, fine, capitals),
      hash2(11, coarse, capitals),
      hash2(12, fine, shape),
      hash3(13, capitals, marks, suffix1),
      hash2(14, leans, capitals),
      hash2(15, leaning & 15, capitals),
      hash2(16, (leaning >> 4) & 15, capitals),
      hash2(17, (leaning >> 8) & 15, capitals),
      hash2(18, (leaning >> 12) & 15, capitals),
      hash2(19, lists, capitals),
      hash3(20, leans, coarse, shape),
      hash2(21, capitals, Math.min(form.length, 6)),
    ],
    // 8: half of the chances, or a bit less.
    mayBegin: capitals > 0 || /^[\p{Lu}\d]|\p{Lu}/u.test(form) || (leans > 0 && (leans & 3) >= 2),
    mayBeKnown: mayBeginKnown(form),
    key: type.lower,
    hasLetter: /\p{L}/u.test(type.lower),
    isMark: !/[\p{L}\p{N}]/u.test(type.lower),
    opens: /^["':*•]$/.test(type.lower),
  }
}

/** One bit for each list a word is on. */
function listsOf(type: WordType): number {
  const { form } = type
  const lists = wordLists(type)
  const bits = [
    lists.isGivenName,
    isPeople(form),
    lists.isHonorific,
    lists.isOfficeNoun,
    lists.isPersonNoun,
    lists.isBodyHead,
    lists.isPlaceHead,
    isWorkHead(form),
    isOutletWord(form),
    isFunctionWord(form),
    isPortfolio(form),
  ]
  return bits.reduce((sum, bit, at) => sum | (bit ? 1 << at : 0), 0)
}

const EDGE: Omit<NameWord, 'type'> = {
  leaning: 0,
  leans: 0,
  lists: 0,
  own: [],
  mayBegin: false,
  mayBeKnown: false,
  key: '',
  hasLetter: false,
  isMark: true,
  opens: false,
}
const BEFORE: NameWord = { ...EDGE, type: BEFORE_FIRST }
const AFTER: NameWord = { ...EDGE, type: AFTER_LAST }

/** What is known of a sentence besides its words. */
export interface NameContext {
  readonly words: readonly NameWord[]
  /** For each word what the document tells of it. */
  readonly uses: readonly DocumentUse[]
  /** The names the gazetteers hold. */
  readonly runs: readonly KnownRun[]
  /** For each word what the gazetteers tell of the known name it stands in: 0 nothing, else 4 * kind + place in it. */
  readonly known: Uint8Array
  /** For each word, whether it begins a sentence as far as capitals go: 1 yes. */
  readonly opens: Uint8Array
  /** 1 when most words of the sentence have capitals: a heading, or shouting. */
  readonly capitals: 0 | 1
}

/** What the document tells of a word in all its places. */
export interface DocumentUse {
  /** Times it stands without a capital; times with one where none is due. */
  small: number
  large: number
  /** Last label type given to it plus 1, of those with capitals; 0 outside; -1 not yet. */
  last: number
}

const NEVER: DocumentUse = { small: 0, large: 0, last: -1 }

/** The values of a place, by their places in the list: the labels given to the words before, the word, and those around it. */
const AT = {
  before: 0,
  beforeThat: 1,
  hereCapitals: 2,
  opens: 3,
  sentenceCapitals: 4,
  hereWord: 5,
  hereShape: 6,
  hereCoarse: 7,
  hereFine: 8,
  hereLists: 9,
  hereLeans: 10,
  hereKnown: 11,
  hereLast: 12,
  hereSmall: 13,
  hereLarge: 14,
  backWord: 15,
  backFine: 16,
  backShape: 17,
  backCoarse: 18,
  backSuffix3: 19,
  backLists: 20,
  backLeans: 21,
  backCapitals: 22,
  backKnown: 23,
  backSmall: 24,
  back2Word: 25,
  back2Fine: 26,
  back2Coarse: 27,
  nextWord: 28,
  nextFine: 29,
  nextShape: 30,
  nextCoarse: 31,
  nextCapitals: 32,
  nextSuffix3: 33,
  nextLists: 34,
  nextLeans: 35,
  nextKnown: 36,
  nextLast: 37,
  nextSmall: 38,
  next2Word: 39,
  next2Fine: 40,
  next2Coarse: 41,
  next2Shape: 42,
} as const

/** What of a place, besides the word itself, speaks for which label. */
export const NAME_TEMPLATES: readonly Template[] = [
  [30, AT.hereCapitals, AT.opens, AT.sentenceCapitals],
  [31, AT.hereWord, AT.opens],
  [32, AT.backWord],
  [33, AT.nextWord],
  [34, AT.back2Word],
  [35, AT.next2Word],
  [36, AT.backWord, AT.hereWord],
  [37, AT.hereWord, AT.nextWord],
  [38, AT.backFine],
  [39, AT.nextFine],
  [40, AT.back2Fine],
  [41, AT.next2Fine],
  [42, AT.backShape, AT.hereShape, AT.nextShape],
  [43, AT.backCoarse, AT.hereCoarse],
  [44, AT.hereCoarse, AT.nextCoarse],
  [45, AT.backFine, AT.hereShape],
  [46, AT.nextFine, AT.hereShape],
  [47, AT.backWord, AT.hereShape],
  [48, AT.nextWord, AT.hereShape],
  [49, AT.backWord, AT.back2Word, AT.hereCapitals],
  [50, AT.nextWord, AT.next2Word, AT.hereCapitals],
  [51, AT.before],
  [52, AT.before, AT.beforeThat],
  [53, AT.before, AT.hereWord],
  [54, AT.before, AT.hereShape],
  [55, AT.before, AT.hereFine],
  [56, AT.before, AT.backWord, AT.hereFine],
  [57, AT.before, AT.nextFine],
  [58, AT.before, AT.hereCapitals, AT.nextCapitals],
  [59, AT.before, AT.nextWord, AT.nextCapitals],
  [60, AT.backSuffix3, AT.hereCapitals, AT.before],
  [61, AT.nextSuffix3, AT.hereCapitals, AT.nextCapitals],
  [62, AT.back2Coarse, AT.backCoarse, AT.hereCapitals],
  [63, AT.nextCoarse, AT.next2Coarse, AT.hereCapitals],
  [64, AT.next2Shape, AT.nextShape],
  // Lists and leanings, of the word and of its neighbours.
  [65, AT.backLists, AT.hereLists, AT.hereCapitals],
  [66, AT.hereLists, AT.nextLists, AT.nextCapitals],
  [67, AT.hereLeans, AT.nextLeans, AT.hereCapitals, AT.nextCapitals],
  [68, AT.backLeans, AT.hereLeans, AT.backCapitals, AT.hereCapitals],
  [69, AT.before, AT.hereLeans, AT.hereCapitals],
  [70, AT.before, AT.nextLeans, AT.nextCapitals, AT.hereCapitals],
  [71, AT.before, AT.hereLists, AT.nextLists],
  [72, AT.hereKnown, AT.hereCapitals, AT.opens],
  [73, AT.before, AT.hereKnown, AT.nextKnown],
  [74, AT.backKnown, AT.hereKnown, AT.nextKnown],
  [75, AT.hereLast, AT.hereCapitals],
  [76, AT.hereLast, AT.nextLast, AT.nextCapitals, AT.backCapitals],
  [77, AT.nextLast, AT.nextCapitals, AT.hereCapitals],
  [78, AT.hereSmall, AT.hereLarge, AT.hereCapitals, AT.opens],
  [79, AT.nextSmall, AT.nextCapitals, AT.hereCapitals],
  [80, AT.backSmall, AT.backCapitals, AT.hereCapitals],
  [81, AT.hereLast, AT.before, AT.hereCapitals],
]

/** Writes the values of the place of a word. */
export function writeNameValues(
  into: Int32Array,
  { words, uses, known, opens, capitals }: NameContext,
  at: number,
  before: number,
  beforeThat: number,
): void {
  const here = words[at]!
  const back = words[at - 1] ?? BEFORE
  const back2 = words[at - 2] ?? BEFORE
  const next = words[at + 1] ?? AFTER
  const next2 = words[at + 2] ?? AFTER
  const t = here.type
  const a = back.type
  const b = back2.type
  const c = next.type
  const d = next2.type
  const use = uses[at]!
  const useNext = uses[at + 1] ?? NEVER
  const useBack = uses[at - 1] ?? NEVER
  into[AT.before] = before
  into[AT.beforeThat] = beforeThat
  into[AT.hereCapitals] = t.capitals
  into[AT.opens] = opens[at]!
  into[AT.sentenceCapitals] = capitals
  into[AT.hereWord] = t.word
  into[AT.hereShape] = t.shape
  into[AT.hereCoarse] = t.coarse
  into[AT.hereFine] = t.fine
  into[AT.hereLists] = here.lists
  into[AT.hereLeans] = here.leans
  into[AT.hereKnown] = known[at]!
  into[AT.hereLast] = use.last
  into[AT.hereSmall] = Math.min(use.small, 1)
  into[AT.hereLarge] = Math.min(use.large, 2)
  into[AT.backWord] = a.word
  into[AT.backFine] = a.fine
  into[AT.backShape] = a.shape
  into[AT.backCoarse] = a.coarse
  into[AT.backSuffix3] = a.suffix3
  into[AT.backLists] = back.lists
  into[AT.backLeans] = back.leans
  into[AT.backCapitals] = a.capitals
  into[AT.backKnown] = known[at - 1] ?? 0
  into[AT.backSmall] = Math.min(useBack.small, 1)
  into[AT.back2Word] = b.word
  into[AT.back2Fine] = b.fine
  into[AT.back2Coarse] = b.coarse
  into[AT.nextWord] = c.word
  into[AT.nextFine] = c.fine
  into[AT.nextShape] = c.shape
  into[AT.nextCoarse] = c.coarse
  into[AT.nextCapitals] = c.capitals
  into[AT.nextSuffix3] = c.suffix3
  into[AT.nextLists] = next.lists
  into[AT.nextLeans] = next.leans
  into[AT.nextKnown] = known[at + 1] ?? 0
  into[AT.nextLast] = useNext.last
  into[AT.nextSmall] = Math.min(useNext.small, 1)
  into[AT.next2Word] = d.word
  into[AT.next2Fine] = d.fine
  into[AT.next2Coarse] = d.coarse
  into[AT.next2Shape] = d.shape
}
