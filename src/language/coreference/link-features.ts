/**
 * @module What speaks for a phrase referring to the same as an earlier one, and what for its being new. Each line is one kind
 * of feature; its number must stay as it was in training.
 */
import { hash1, hash2, hash3, hash4 } from '../../learning/hash.ts'
import { AFTER_LAST, BEFORE_FIRST } from '../word-types.ts'
import { isSaidToBe } from './candidates.ts'
import type { Chain } from './chains.ts'
import { type PhraseWords, SPEECH_VERB } from './phrase-words.ts'
import { CONJUNCT, DESCRIPTION, NAME, PRONOUN, type Referring, SPEECH, SUBJECT } from './referring.ts'

/** What the features of a pair hang on besides its two phrases. */
export interface Pair {
  readonly chain: Chain
  /** Candidates nearer to the phrase than this one, up to 5. */
  readonly rank: number
  /** Whether it is the last of its chain. */
  readonly isLast: boolean
  readonly opensSentence: boolean
}

/** @returns how many were written */
export function writePairFeatures(
  into: Int32Array,
  phrase: Referring,
  before: Referring,
  { chain, rank, isLast, opensSentence }: Pair,
  words: PhraseWords,
): number {
  const { types, structure } = words
  const { heads } = structure
  // a: what kind of word refers; A: the same with its place in grammar.
  const a = 8 * phrase.form + phrase.group
  const A = 4 * a + phrase.grammar
  const b = 8 * before.form + before.group
  const apart = distance(phrase.sentence - before.sentence)
  const paragraphs = Math.min(phrase.form === SPEECH ? 4 : 2, phrase.paragraph - before.paragraph)
  const quoted = quotationsOf(phrase, before)
  const size = sizeOf(chain)
  const type = types[before.head]!
  const governor = heads[phrase.head]! < 0 ? BEFORE_FIRST : types[heads[phrase.head]!]!
  const sharesGovernor = heads[phrase.head]! >= 0 && heads[phrase.head] === heads[before.head] ? 1 : 0
  let n = 0
  into[n++] = hash3(1, a, apart, b)
  into[n++] = hash3(2, a, before.role, apart)
  into[n++] = hash3(3, a, phrase.role, before.role)
  into[n++] = hash3(4, a, before.kind, before.isPlural ? 1 : 0)
  into[n++] = hash3(5, a, chain.gender, phrase.gender)
  into[n++] = hash2(6, a, rank)
  into[n++] = hash3(7, a, size, apart)
  into[n++] = hash3(8, a, quoted, b)
  into[n++] = hash3(9, a, paragraphs, apart)
  into[n++] = hash4(10, a, opensSentence ? 1 : 0, apart, before.role)
  into[n++] = hash3(11, A, sharesGovernor, before.role)
  into[n++] = hash3(12, a, before.determiner, before.form)
  into[n++] = hash3(13, a, before.role, rank)
  into[n++] = hash3(14, a, before.kind, rank)
  into[n++] = hash4(15, a, size, b, isLast ? 1 : 0)
  into[n++] = hash3(16, a, quoted, apart)
  into[n++] = hash3(17, a, chain.kind, before.kind)
  into[n++] = hash4(18, a, apart, phrase.role, before.role)
  into[n++] = hash3(19, a, chain.hasName ? 1 : 0, b)
  into[n++] = hash3(20, a, isLast ? 1 : 0, apart)
  if (phrase.form >= PRONOUN) {
    into[n++] = hash2(21, a, type.fine)
    into[n++] = hash2(22, a, type.word)
    into[n++] = hash3(23, a, type.coarse, before.kind)
    into[n++] = hash3(24, a, governor.coarse, type.coarse)
    into[n++] = hash3(25, A, before.role, apart)
    into[n++] = hash3(26, A, rank, apart)
    into[n++] = hash3(27, A, phrase.role, before.role)
    into[n++] = hash3(28, a, sharesGovernor, apart)
    const speech = speechOf(phrase, words) + 2 * speechOf(before, words)
    const main = isMain(before, words)
    into[n++] = hash4(29, a, speech, apart, quoted)
    into[n++] = hash4(30, a, main, apart, rank)
    into[n++] = hash4(31, a, speech, main, before.role)
    into[n++] = hash4(33, a, b, paragraphs, rank)
    into[n++] = hash3(32, a, chain.hasName ? 1 : 0, rank)
    return n
  }
  const match = matchOf(phrase, before)
  const shape = 4 * phrase.form + before.form
  const kinds = 8 * phrase.kind + before.kind
  const said = isSaidToBe(phrase, before, words) ? 1 + (phrase.role === 10 ? 1 : 0) : 0
  const type2 = types[phrase.head]!
  const same = type.fine !== 0 && type.fine === type2.fine ? 2 : type.coarse === type2.coarse ? 1 : 0
  const extra = modifiersBeyond(phrase, before)
  into[n++] = hash2(40, shape, match)
  into[n++] = hash3(41, match, kinds, shape)
  into[n++] = hash3(42, match, phrase.determiner, shape)
  into[n++] = hash3(43, match, extra, shape)
  into[n++] = hash3(44, said, shape, kinds)
  into[n++] = hash2(45, said, match)
  into[n++] = hash2(46, shape, kinds)
  into[n++] = hash3(47, type.word, type2.word, shape)
  into[n++] = hash3(48, same, shape, match)
  into[n++] = hash3(49, match, apart, shape)
  into[n++] = hash3(50, shape, phrase.isPlural ? 1 : 0, before.isPlural ? 1 : 0)
  into[n++] = hash3(51, match, type2.fine, shape)
  into[n++] = hash3(52, match, phrase.determiner, before.determiner)
  into[n++] = hash4(53, match, extra, phrase.determiner, phrase.kind)
  into[n++] = hash3(54, shape, match, phrase.role === CONJUNCT && sharesHead(phrase, before, heads) ? 1 : 0)
  into[n++] = hash3(
    55,
    match,
    chain.gender !== 0 && phrase.gender !== 0 && chain.gender !== phrase.gender ? 1 : 0,
    kinds,
  )
  into[n++] = hash3(56, match, before.determiner, extra)
  into[n++] = hash3(57, shape, type.coarse, type2.coarse)
  into[n++] = hash2(58, match, type2.word)
  return n
}

/** What speaks for a phrase being the first of its chain. */
export function writeNewFeatures(
  into: Int32Array,
  phrase: Referring,
  candidates: readonly number[],
  phrases: readonly Referring[],
  words: PhraseWords,
): number {
  const { types, structure } = words
  const a = 8 * phrase.form + phrase.group
  const A = 4 * a + phrase.grammar
  const governor = structure.heads[phrase.head]! < 0 ? BEFORE_FIRST : types[structure.heads[phrase.head]!]!
  const type = types[phrase.head]!
  const next = types[phrase.past] ?? AFTER_LAST
  const after = types[phrase.past + 1] ?? AFTER_LAST
  const place = phrase.sentence === 0 ? 0 : phrase.sentence < 3 ? 1 : 2
  let best = 0
  if (phrase.form < PRONOUN)
    for (const candidate of candidates) best = Math.max(best, matchOf(phrase, phrases[candidate]!))
  let n = 0
  into[n++] = hash1(70, a)
  into[n++] = hash3(71, a, phrase.determiner, phrase.kind)
  into[n++] = hash2(72, A, phrase.role)
  into[n++] = hash2(73, a, type.word)
  into[n++] = hash3(74, a, type.fine, phrase.determiner)
  into[n++] = hash2(75, a, Math.min(candidates.length, 4))
  into[n++] = hash3(76, a, best, phrase.determiner)
  into[n++] = hash2(77, a, governor.word)
  into[n++] = hash2(78, a, place)
  into[n++] = hash2(79, a, next.word)
  into[n++] = hash4(80, a, best, Math.min(phrase.modifiers.length, 3), phrase.determiner)
  into[n++] = hash3(81, a, best, phrase.kind)
  into[n++] = hash2(82, a, phrase.quotation >= 0 ? 1 : 0)
  into[n++] = hash3(83, a, Math.min(phrase.past - phrase.head, 4), phrase.determiner)
  into[n++] = hash3(84, a, next.word, after.word)
  into[n++] = hash3(85, a, governor.fine, phrase.role)
  into[n++] = hash3(86, a, phrase.isPlural ? 1 : 0, phrase.determiner)
  return n
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
    if (phrase.words === before.words) return 3
    if (phrase.noun !== before.noun) return 0
    return phrase.modifiers.every(word => before.modifiers.includes(word)) ? 2 : 1
  }
  return phrase.words === before.words ? 3 : 0
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
