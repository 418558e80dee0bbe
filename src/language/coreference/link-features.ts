/**
 * @module What speaks for a phrase referring to the same as an earlier one, and what for its being new. Each template is one
 * kind of feature; its number must stay as it was in training.
 */
import type { Template } from '../../learning/templates.ts'
import { AFTER_LAST, BEFORE_FIRST } from '../word-types.ts'
import { isSaidToBe } from './candidates.ts'
import type { Chain } from './chains.ts'
import { type PhraseWords, SPEECH_VERB } from './phrase-words.ts'
import { APPOSITION, CONJUNCT, DESCRIPTION, NAME, PRONOUN, type Referring, SPEECH, SUBJECT } from './referring.ts'

/** What the features of a pair hang on besides its two phrases. */
export interface Pair {
  readonly chain: Chain
  /** Candidates nearer to the phrase than this one, up to 5. */
  readonly rank: number
  /** Whether it is the last of its chain. */
  readonly isLast: boolean
  readonly opensSentence: boolean
}

/** The values of a choice, by their places in the list. "before" is the earlier phrase, "type" the word it hangs on. */
const AT = {
  phraseWord: 0,
  apart: 1,
  beforeWord: 2,
  beforeRole: 3,
  phraseRole: 4,
  beforeKind: 5,
  beforeIsPlural: 6,
  chainGender: 7,
  phraseGender: 8,
  rank: 9,
  chainSize: 10,
  quoted: 11,
  paragraphs: 12,
  opensSentence: 13,
  phrasePlace: 14,
  sharesGovernor: 15,
  beforeDeterminer: 16,
  beforeForm: 17,
  isLast: 18,
  chainKind: 19,
  chainHasName: 20,
  typeFine: 21,
  typeWord: 22,
  typeCoarse: 23,
  governorCoarse: 24,
  speech: 25,
  main: 26,
  forms: 27,
  match: 28,
  kinds: 29,
  phraseDeterminer: 30,
  extra: 31,
  said: 32,
  ownWord: 33,
  sameCluster: 34,
  phraseIsPlural: 35,
  ownFine: 36,
  phraseKind: 37,
  sharesHead: 38,
  gendersDiffer: 39,
  ownCoarse: 40,
  candidates: 41,
  governorWord: 42,
  place: 43,
  nextWord: 44,
  modifiers: 45,
  isQuoted: 46,
  behindHead: 47,
  afterWord: 48,
  governorFine: 49,
} as const

/** What speaks for a phrase being the first of its chain. */
const NEW: readonly Template[] = [
  [70, AT.phraseWord],
  [71, AT.phraseWord, AT.phraseDeterminer, AT.phraseKind],
  [72, AT.phrasePlace, AT.phraseRole],
  [73, AT.phraseWord, AT.ownWord],
  [74, AT.phraseWord, AT.ownFine, AT.phraseDeterminer],
  [75, AT.phraseWord, AT.candidates],
  [76, AT.phraseWord, AT.match, AT.phraseDeterminer],
  [77, AT.phraseWord, AT.governorWord],
  [78, AT.phraseWord, AT.place],
  [79, AT.phraseWord, AT.nextWord],
  [80, AT.phraseWord, AT.match, AT.modifiers, AT.phraseDeterminer],
  [81, AT.phraseWord, AT.match, AT.phraseKind],
  [82, AT.phraseWord, AT.isQuoted],
  [83, AT.phraseWord, AT.behindHead, AT.phraseDeterminer],
  [84, AT.phraseWord, AT.nextWord, AT.afterWord],
  [85, AT.phraseWord, AT.governorFine, AT.phraseRole],
  [86, AT.phraseWord, AT.phraseIsPlural, AT.phraseDeterminer],
]

/** What speaks for any pair. */
const PAIR: readonly Template[] = [
  [1, AT.phraseWord, AT.apart, AT.beforeWord],
  [2, AT.phraseWord, AT.beforeRole, AT.apart],
  [3, AT.phraseWord, AT.phraseRole, AT.beforeRole],
  [4, AT.phraseWord, AT.beforeKind, AT.beforeIsPlural],
  [5, AT.phraseWord, AT.chainGender, AT.phraseGender],
  [6, AT.phraseWord, AT.rank],
  [7, AT.phraseWord, AT.chainSize, AT.apart],
  [8, AT.phraseWord, AT.quoted, AT.beforeWord],
  [9, AT.phraseWord, AT.paragraphs, AT.apart],
  [10, AT.phraseWord, AT.opensSentence, AT.apart, AT.beforeRole],
  [11, AT.phrasePlace, AT.sharesGovernor, AT.beforeRole],
  [12, AT.phraseWord, AT.beforeDeterminer, AT.beforeForm],
  [13, AT.phraseWord, AT.beforeRole, AT.rank],
  [14, AT.phraseWord, AT.beforeKind, AT.rank],
  [15, AT.phraseWord, AT.chainSize, AT.beforeWord, AT.isLast],
  [16, AT.phraseWord, AT.quoted, AT.apart],
  [17, AT.phraseWord, AT.chainKind, AT.beforeKind],
  [18, AT.phraseWord, AT.apart, AT.phraseRole, AT.beforeRole],
  [19, AT.phraseWord, AT.chainHasName, AT.beforeWord],
  [20, AT.phraseWord, AT.isLast, AT.apart],
]

/** What speaks for the pair of a pronoun and an earlier phrase. */
const OF_PRONOUN: readonly Template[] = [
  ...PAIR,
  [21, AT.phraseWord, AT.typeFine],
  [22, AT.phraseWord, AT.typeWord],
  [23, AT.phraseWord, AT.typeCoarse, AT.beforeKind],
  [24, AT.phraseWord, AT.governorCoarse, AT.typeCoarse],
  [25, AT.phrasePlace, AT.beforeRole, AT.apart],
  [26, AT.phrasePlace, AT.rank, AT.apart],
  [27, AT.phrasePlace, AT.phraseRole, AT.beforeRole],
  [28, AT.phraseWord, AT.sharesGovernor, AT.apart],
  [29, AT.phraseWord, AT.speech, AT.apart, AT.quoted],
  [30, AT.phraseWord, AT.main, AT.apart, AT.rank],
  [31, AT.phraseWord, AT.speech, AT.main, AT.beforeRole],
  [33, AT.phraseWord, AT.beforeWord, AT.paragraphs, AT.rank],
  [32, AT.phraseWord, AT.chainHasName, AT.rank],
]

/** What speaks for the pair of a name or description and an earlier phrase. */
const OF_NAMED: readonly Template[] = [
  ...PAIR,
  [40, AT.forms, AT.match],
  [41, AT.match, AT.kinds, AT.forms],
  [42, AT.match, AT.phraseDeterminer, AT.forms],
  [43, AT.match, AT.extra, AT.forms],
  [44, AT.said, AT.forms, AT.kinds],
  [45, AT.said, AT.match],
  [46, AT.forms, AT.kinds],
  [47, AT.typeWord, AT.ownWord, AT.forms],
  [48, AT.sameCluster, AT.forms, AT.match],
  [49, AT.match, AT.apart, AT.forms],
  [50, AT.forms, AT.phraseIsPlural, AT.beforeIsPlural],
  [51, AT.match, AT.ownFine, AT.forms],
  [52, AT.match, AT.phraseDeterminer, AT.beforeDeterminer],
  [53, AT.match, AT.extra, AT.phraseDeterminer, AT.phraseKind],
  [54, AT.forms, AT.match, AT.sharesHead],
  [55, AT.match, AT.gendersDiffer, AT.kinds],
  [56, AT.match, AT.beforeDeterminer, AT.extra],
  [57, AT.forms, AT.typeCoarse, AT.ownCoarse],
  [58, AT.match, AT.ownWord],
]

/** In the order of the numbers that say which of them a choice asks for. */
export const LINK_TEMPLATES: readonly (readonly Template[])[] = [NEW, OF_PRONOUN, OF_NAMED]

/** Writes the values of a pair. @returns which of `LINK_TEMPLATES` it asks for */
export function writePairValues(
  into: Int32Array,
  phrase: Referring,
  before: Referring,
  { chain, rank, isLast, opensSentence }: Pair,
  words: PhraseWords,
): number {
  const { types, structure } = words
  const { heads } = structure
  const type = types[before.head]!
  const governor = heads[phrase.head]!
  writeWord(into, phrase)
  into[AT.apart] = distance(phrase.sentence - before.sentence)
  into[AT.beforeWord] = 8 * before.form + before.group
  into[AT.beforeRole] = before.role
  into[AT.beforeKind] = before.kind
  into[AT.beforeIsPlural] = before.isPlural ? 1 : 0
  into[AT.chainGender] = chain.gender
  into[AT.phraseGender] = phrase.gender
  into[AT.rank] = rank
  into[AT.chainSize] = sizeOf(chain)
  into[AT.quoted] = quotationsOf(phrase, before)
  into[AT.paragraphs] = Math.min(phrase.form === SPEECH ? 4 : 2, phrase.paragraph - before.paragraph)
  into[AT.opensSentence] = opensSentence ? 1 : 0
  into[AT.sharesGovernor] = governor >= 0 && governor === heads[before.head] ? 1 : 0
  into[AT.beforeDeterminer] = before.determiner
  into[AT.beforeForm] = before.form
  into[AT.isLast] = isLast ? 1 : 0
  into[AT.chainKind] = chain.kind
  into[AT.chainHasName] = chain.hasName ? 1 : 0
  into[AT.typeFine] = type.fine
  into[AT.typeWord] = type.word
  into[AT.typeCoarse] = type.coarse
  if (phrase.form >= PRONOUN) {
    into[AT.governorCoarse] = governor < 0 ? BEFORE_FIRST.coarse : types[governor]!.coarse
    into[AT.speech] = speechOf(phrase, words) + 2 * speechOf(before, words)
    into[AT.main] = isMain(before, words)
    return 1
  }
  const own = types[phrase.head]!
  into[AT.forms] = 4 * phrase.form + before.form
  into[AT.match] = matchOf(phrase, before)
  into[AT.kinds] = 8 * phrase.kind + before.kind
  into[AT.extra] = modifiersBeyond(phrase, before)
  into[AT.said] = isSaidToBe(phrase, before, words) ? 1 + (phrase.role === APPOSITION ? 1 : 0) : 0
  into[AT.ownWord] = own.word
  into[AT.sameCluster] = type.fine !== 0 && type.fine === own.fine ? 2 : type.coarse === own.coarse ? 1 : 0
  into[AT.ownFine] = own.fine
  into[AT.sharesHead] = phrase.role === CONJUNCT && sharesHead(phrase, before, heads) ? 1 : 0
  into[AT.gendersDiffer] = chain.gender !== 0 && phrase.gender !== 0 && chain.gender !== phrase.gender ? 1 : 0
  into[AT.ownCoarse] = own.coarse
  return 2
}

/** Writes the values of a phrase that may be the first of its chain. @returns which of `LINK_TEMPLATES` it asks for */
export function writeNewValues(
  into: Int32Array,
  phrase: Referring,
  candidates: readonly number[],
  phrases: readonly Referring[],
  words: PhraseWords,
): number {
  const { types, structure } = words
  const above = structure.heads[phrase.head]!
  const governor = above < 0 ? BEFORE_FIRST : types[above]!
  const own = types[phrase.head]!
  let best = 0
  if (phrase.form < PRONOUN)
    for (const candidate of candidates) best = Math.max(best, matchOf(phrase, phrases[candidate]!))
  writeWord(into, phrase)
  into[AT.ownWord] = own.word
  into[AT.ownFine] = own.fine
  into[AT.candidates] = Math.min(candidates.length, 4)
  into[AT.match] = best
  into[AT.governorWord] = governor.word
  into[AT.place] = phrase.sentence === 0 ? 0 : phrase.sentence < 3 ? 1 : 2
  into[AT.nextWord] = (types[phrase.past] ?? AFTER_LAST).word
  into[AT.modifiers] = Math.min(phrase.modifiers.length, 3)
  into[AT.isQuoted] = phrase.quotation >= 0 ? 1 : 0
  into[AT.behindHead] = Math.min(phrase.past - phrase.head, 4)
  into[AT.afterWord] = (types[phrase.past + 1] ?? AFTER_LAST).word
  into[AT.governorFine] = governor.fine
  return 0
}

/** What any choice asks of the phrase itself: what kind of word refers, the same with its place in grammar, and so on. */
function writeWord(into: Int32Array, phrase: Referring): void {
  const word = 8 * phrase.form + phrase.group
  into[AT.phraseWord] = word
  into[AT.phrasePlace] = 4 * word + phrase.grammar
  into[AT.phraseRole] = phrase.role
  into[AT.phraseKind] = phrase.kind
  into[AT.phraseDeterminer] = phrase.determiner
  into[AT.phraseIsPlural] = phrase.isPlural ? 1 : 0
}

/** 0 to 3 as they are, then 4 and 5 as one, and beyond as one. */
function distance(sentences: number): number {
  return sentences > 9 ? 6 : sentences > 5 ? 5 : sentences > 3 ? 4 : sentences
}

function sizeOf({ members }: Chain): number {
  return members.length > 4 ? 4 : members.length > 2 ? 3 : members.length
}

/** 0 both outside, 1 in one quotation, 2 the later one inside, 3 the earlier one, 4 in two. */
function quotationsOf(phrase: Referring, before: Referring): number {
  if (phrase.quotation === before.quotation) return phrase.quotation < 0 ? 0 : 1
  return before.quotation < 0 ? 2 : phrase.quotation < 0 ? 3 : 4
}

/** 1: subject of a verb of saying. */
function speechOf({ head, role }: Referring, { structure, lists }: PhraseWords): number {
  const governor = structure.heads[head]!
  return role === SUBJECT && governor >= 0 && (lists[governor]! & SPEECH_VERB) !== 0 ? 1 : 0
}

/** 1: subject of the verb its sentence hangs on. */
function isMain({ head, role }: Referring, { structure }: PhraseWords): number {
  const governor = structure.heads[head]!
  return role === SUBJECT && governor >= 0 && structure.heads[governor]! < 0 ? 1 : 0
}

function sharesHead(phrase: Referring, before: Referring, heads: Int32Array): boolean {
  return heads[phrase.head] === before.head || heads[phrase.head] === heads[before.head]
}

/**
 * How the words agree: 0 not at all, 1 noun alone, 2 noun and all words before it, 3 all words; names 4 short for the other,
 * 5 the other short for it, 6 last words, 7 some word, 8 initials, 9 all,
 * 10 one country by two names.
 */
export function matchOf(phrase: Referring, before: Referring): number {
  if (phrase.form === NAME && before.form === NAME)
    return phrase.country !== '' && phrase.country === before.country ? 10 : matchOfNames(phrase, before)
  if (phrase.form === DESCRIPTION && before.form === DESCRIPTION) {
    if (phrase.wording.words === before.wording.words) return 3
    if (phrase.noun !== before.noun) return 0
    return phrase.modifiers.every(word => before.modifiers.includes(word)) ? 2 : 1
  }
  return phrase.wording.words === before.wording.words ? 3 : 0
}

function matchOfNames({ name, whole, initials }: Referring, before: Referring): number {
  if (whole === before.whole) return 9
  if (` ${before.whole} `.includes(` ${whole} `)) return 4
  if (` ${whole} `.includes(` ${before.whole} `)) return 5
  if (whole === before.initials || before.whole === initials) return 8
  if (name.at(-1) === before.name.at(-1)) return 6
  return name.some(word => before.name.includes(word)) ? 7 : 0
}

/** Words that say which and that the earlier phrase has not, up to 2. */
function modifiersBeyond({ modifiers }: Referring, before: Referring): number {
  let beyond = 0
  for (const word of modifiers) if (!before.modifiers.includes(word)) beyond += 1
  return Math.min(beyond, 2)
}
