/**
 * @module What a noun phrase speaks of: a person, a body, a place, some other thing, or nothing that could be meant again.
 * Each line of `writeKindFeatures` is one kind of feature; its number must stay as it was in training.
 */
import { hash1, hash2, hash3 } from '../../learning/hash.ts'
import { AFTER_LAST, BEFORE_FIRST } from '../word-types.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { PhraseWords } from './phrase-words.ts'

/** `none`: part of a name, of a measure, of a phrase that stands for nothing. */
export const PHRASE_KINDS = ['none', 'person', 'organisation', 'place', 'thing'] as const
export type PhraseKind = (typeof PHRASE_KINDS)[number]

export const PERSON = 1
export const ORGANISATION = 2
export const PLACE = 3
export const THING = 4

export function writeKindFeatures(
  into: Int32Array,
  { types, tag, relation, entity, lists, structure }: PhraseWords,
  { head, first, past }: NounPhrase,
): number {
  const { heads, firstChild, nextChild, relations } = structure
  const type = types[head]!
  const governor = heads[head]!
  const above = governor < 0 ? BEFORE_FIRST : types[governor]!
  const opening = types[first]!
  const before = types[head - 1] ?? BEFORE_FIRST
  const after = types[head + 1] ?? AFTER_LAST
  const own = relation[head]!
  let preposition = 0
  let prepositionWord = 0
  let n = 0
  into[n++] = hash1(1, type.word)
  into[n++] = hash2(2, type.fine, type.capitals)
  into[n++] = hash2(3, type.coarse, tag[head]!)
  into[n++] = hash2(4, type.suffix3, tag[head]!)
  into[n++] = hash2(5, type.suffix2, type.capitals)
  into[n++] = hash2(6, entity[head]!, own)
  into[n++] = hash3(7, entity[head]!, type.capitals, tag[head]!)
  into[n++] = hash2(8, entity[head]!, type.coarse)
  into[n++] = hash2(9, own, tag[head]!)
  into[n++] = hash2(10, own, above.word)
  into[n++] = hash2(11, own, above.fine)
  into[n++] = hash3(12, own, above.coarse, type.coarse)
  into[n++] = hash2(13, opening.word, first === head ? 1 : 0)
  into[n++] = hash2(14, opening.word, tag[head]!)
  into[n++] = hash2(15, before.word, type.word)
  into[n++] = hash2(16, before.fine, type.fine)
  into[n++] = hash1(17, after.word)
  into[n++] = hash2(18, after.word, own)
  into[n++] = hash2(19, lists[head]!, type.capitals)
  into[n++] = hash3(20, lists[head]!, entity[head]!, own)
  into[n++] = hash2(21, Math.min(past - first, 5), own)
  into[n++] = hash3(22, type.fine, opening.word, own)
  // 6: what a noun has of modifiers beyond these is rare.
  let children = 0
  for (let child = firstChild[head]!; child >= 0 && children < 6; child = nextChild[child]!) {
    const kind = relations[child]!
    const below = types[child]!
    if (kind === 'case') {
      preposition = below.word
      prepositionWord = 1
      continue
    }
    if (kind === 'punct' || kind === 'det') continue
    children += 1
    into[n++] = hash2(23, relation[child]!, below.word)
    into[n++] = hash2(24, relation[child]!, below.fine)
    into[n++] = hash3(25, relation[child]!, type.coarse, entity[child]!)
  }
  into[n++] = hash2(26, preposition, type.coarse)
  into[n++] = hash2(27, preposition, type.word)
  into[n++] = hash3(28, prepositionWord, entity[head]!, own)
  into[n++] = hash3(29, preposition, above.word, entity[head]!)
  into[n++] = hash2(30, governor < 0 ? 0 : entity[governor]!, own)
  into[n++] = hash3(31, own, type.fine, above.fine)
  into[n++] = hash2(32, children, tag[head]!)
  return n
}

/** Index of the greatest score; of equal ones the first. */
export function bestKind(scores: ArrayLike<number>): number {
  let best = 0
  for (let kind = 1; kind < PHRASE_KINDS.length; kind += 1) if (scores[kind]! > scores[best]!) best = kind
  return best
}

/**
 * The kind of every phrase, where one name has one kind throughout: what all its places speak for together.
 * @param keys a name's words; '' for what is no name
 */
export function agreedKinds(scores: readonly ArrayLike<number>[], keys: readonly string[]): readonly number[] {
  const sums = new Map<string, Float64Array>()
  for (const [index, key] of keys.entries()) {
    if (key === '') continue
    const sum = sums.get(key) ?? new Float64Array(PHRASE_KINDS.length)
    sums.set(key, sum)
    for (let kind = 0; kind < sum.length; kind += 1) sum[kind] = sum[kind]! + scores[index]![kind]!
  }
  return scores.map((own, index) => bestKind(sums.get(keys[index]!) ?? own))
}

/** Words by which a phrase is known to be the same name elsewhere: all of a short phrase with a capital at its head. */
export function nameKey({ types }: PhraseWords, { first, past, head }: NounPhrase): string {
  // 6: longer names are printed whole once, then by a part.
  if (types[head]!.capitals === 0 || past - first > 6) return ''
  let key = ''
  for (let at = first; at < past; at += 1) if (types[at]!.capitals > 0) key += `${types[at]!.lower} `
  return key
}
