/**
 * @module What the finder of names looks at in a word and around it. Each line of `writeFeatures` is one kind of feature;
 * its number must stay as it was in training.
 */
import { hash1, hash2, hash3, hash4, hashText } from '../../learning/hash.ts'
import type { Clusters } from '../clusters.ts'
import { isFunctionWord } from '../gazetteers/common-words.ts'
import { isGivenName } from '../gazetteers/given-names.ts'
import { isPlaceHead, isWorkHead } from '../gazetteers/known-names.ts'
import { isPeopleNoun } from '../gazetteers/offices.ts'
import { isOutletWord } from '../gazetteers/outlets.ts'
import {
  isBodyBeforeOf,
  isBodyHead,
  isHonorific,
  isOfficeNoun,
  isPersonNoun,
  isPortfolio,
} from '../gazetteers/taught-words.ts'
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
  readonly own: Int32Array
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
  const leaning = Math.max(0, leanings.of(type.lower), leanings.of(type.lower.replace(/'s$|\.$/, '')))
  const leans = strongestLeaning(leaning)
  const lists = listsOf(type.form)
  const prefix4 = hashText(`${type.lower.slice(0, 4)}-`)
  const { form, word, cased, suffix1, suffix2, suffix3, suffix4, prefix2, prefix3 } = type
  const { shape, fine, coarse, capitals, marks } = type
  return {
    type,
    leaning,
    leans,
    lists,
    own: Int32Array.of(
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
    ),
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
function listsOf(form: string): number {
  const bits = [
    isGivenName(form),
    isPeople(form),
    isHonorific(form),
    isOfficeNoun(form),
    isPersonNoun(form) || isPeopleNoun(form),
    isBodyHead(form) || isBodyBeforeOf(form),
    isPlaceHead(form),
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
  own: new Int32Array(0),
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

/** Writes the features of a word, and how many there are. */
export function writeFeatures(
  features: Int32Array,
  { words, uses, known, opens, capitals }: NameContext,
  at: number,
  before: number,
  beforeThat: number,
): number {
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
  let count = here.own.length
  features.set(here.own)
  const add = (key: number) => {
    features[count] = key
    count += 1
  }
  const opening = opens[at]!
  add(hash3(30, t.capitals, opening, capitals))
  add(hash2(31, t.word, opening))
  add(hash1(32, a.word))
  add(hash1(33, c.word))
  add(hash1(34, b.word))
  add(hash1(35, d.word))
  add(hash2(36, a.word, t.word))
  add(hash2(37, t.word, c.word))
  add(hash1(38, a.fine))
  add(hash1(39, c.fine))
  add(hash1(40, b.fine))
  add(hash1(41, d.fine))
  add(hash3(42, a.shape, t.shape, c.shape))
  add(hash2(43, a.coarse, t.coarse))
  add(hash2(44, t.coarse, c.coarse))
  add(hash2(45, a.fine, t.shape))
  add(hash2(46, c.fine, t.shape))
  add(hash2(47, a.word, t.shape))
  add(hash2(48, c.word, t.shape))
  add(hash3(49, a.word, b.word, t.capitals))
  add(hash3(50, c.word, d.word, t.capitals))
  add(hash1(51, before))
  add(hash2(52, before, beforeThat))
  add(hash2(53, before, t.word))
  add(hash2(54, before, t.shape))
  add(hash2(55, before, t.fine))
  add(hash3(56, before, a.word, t.fine))
  add(hash2(57, before, c.fine))
  add(hash3(58, before, t.capitals, c.capitals))
  add(hash3(59, before, c.word, c.capitals))
  add(hash3(60, a.suffix3, t.capitals, before))
  add(hash3(61, c.suffix3, t.capitals, c.capitals))
  add(hash3(62, b.coarse, a.coarse, t.capitals))
  add(hash3(63, c.coarse, d.coarse, t.capitals))
  add(hash2(64, d.shape, c.shape))
  // Lists and leanings, of the word and of its neighbours.
  add(hash3(65, back.lists, here.lists, t.capitals))
  add(hash3(66, here.lists, next.lists, c.capitals))
  add(hash4(67, here.leans, next.leans, t.capitals, c.capitals))
  add(hash4(68, back.leans, here.leans, a.capitals, t.capitals))
  add(hash3(69, before, here.leans, t.capitals))
  add(hash4(70, before, next.leans, c.capitals, t.capitals))
  add(hash3(71, before, here.lists, next.lists))
  add(hash3(72, known[at]!, t.capitals, opening))
  add(hash3(73, before, known[at]!, known[at + 1] ?? 0))
  add(hash3(74, known[at - 1] ?? 0, known[at]!, known[at + 1] ?? 0))
  // What the rest of the document tells.
  const use = uses[at]!
  const useNext = uses[at + 1] ?? NEVER
  const useBack = uses[at - 1] ?? NEVER
  add(hash2(75, use.last, t.capitals))
  add(hash4(76, use.last, useNext.last, c.capitals, a.capitals))
  add(hash3(77, useNext.last, c.capitals, t.capitals))
  add(hash4(78, Math.min(use.small, 1), Math.min(use.large, 2), t.capitals, opening))
  add(hash3(79, Math.min(useNext.small, 1), c.capitals, t.capitals))
  add(hash3(80, Math.min(useBack.small, 1), a.capitals, t.capitals))
  add(hash3(81, use.last, before, t.capitals))
  return count
}
