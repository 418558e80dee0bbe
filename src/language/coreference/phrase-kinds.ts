/**
 * @module What a noun phrase speaks of: a person, a body, a place, some other thing, or nothing that could be meant again.
 * Each template is one kind of feature; its number must stay as it was in training.
 */
import { hash2, hash3 } from '../../learning/hash.ts'
import type { Template } from '../../learning/templates.ts'
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

/** The values of a phrase, by their places in the list: of its head, of the word above, of those around it. */
const AT = {
  word: 0,
  fine: 1,
  capitals: 2,
  coarse: 3,
  tag: 4,
  suffix3: 5,
  suffix2: 6,
  entity: 7,
  relation: 8,
  aboveWord: 9,
  aboveFine: 10,
  aboveCoarse: 11,
  openingWord: 12,
  isOpening: 13,
  beforeWord: 14,
  beforeFine: 15,
  afterWord: 16,
  lists: 17,
  length: 18,
  preposition: 19,
  hasPreposition: 20,
  aboveEntity: 21,
  children: 22,
} as const

/** What of a phrase, besides what modifies its head, speaks for which kind. */
export const KIND_TEMPLATES: readonly Template[] = [
  [1, AT.word],
  [2, AT.fine, AT.capitals],
  [3, AT.coarse, AT.tag],
  [4, AT.suffix3, AT.tag],
  [5, AT.suffix2, AT.capitals],
  [6, AT.entity, AT.relation],
  [7, AT.entity, AT.capitals, AT.tag],
  [8, AT.entity, AT.coarse],
  [9, AT.relation, AT.tag],
  [10, AT.relation, AT.aboveWord],
  [11, AT.relation, AT.aboveFine],
  [12, AT.relation, AT.aboveCoarse, AT.coarse],
  [13, AT.openingWord, AT.isOpening],
  [14, AT.openingWord, AT.tag],
  [15, AT.beforeWord, AT.word],
  [16, AT.beforeFine, AT.fine],
  [17, AT.afterWord],
  [18, AT.afterWord, AT.relation],
  [19, AT.lists, AT.capitals],
  [20, AT.lists, AT.entity, AT.relation],
  [21, AT.length, AT.relation],
  [22, AT.fine, AT.openingWord, AT.relation],
  [26, AT.preposition, AT.coarse],
  [27, AT.preposition, AT.word],
  [28, AT.hasPreposition, AT.entity, AT.relation],
  [29, AT.preposition, AT.aboveWord, AT.entity],
  [30, AT.aboveEntity, AT.relation],
  [31, AT.relation, AT.fine, AT.aboveFine],
  [32, AT.children, AT.tag],
]

/** Writes the values of a phrase, and the keys of the features of what modifies its head. @returns how many keys */
export function writeKindValues(
  into: Int32Array,
  keys: Int32Array,
  { types, tag, relation, entity, lists, structure }: PhraseWords,
  { head, first, past }: NounPhrase,
): number {
  const { heads, firstChild, nextChild, relations } = structure
  const type = types[head]!
  const governor = heads[head]!
  const above = governor < 0 ? BEFORE_FIRST : types[governor]!
  const before = types[head - 1] ?? BEFORE_FIRST
  let preposition = 0
  let hasPreposition = 0
  let n = 0
  // 6: what a noun has of modifiers beyond these is rare.
  let children = 0
  for (let child = firstChild[head]!; child >= 0 && children < 6; child = nextChild[child]!) {
    const kind = relations[child]!
    const below = types[child]!
    if (kind === 'case') {
      preposition = below.word
      hasPreposition = 1
      continue
    }
    if (kind === 'punct' || kind === 'det') continue
    children += 1
    keys[n++] = hash2(23, relation[child]!, below.word)
    keys[n++] = hash2(24, relation[child]!, below.fine)
    keys[n++] = hash3(25, relation[child]!, type.coarse, entity[child]!)
  }
  into[AT.word] = type.word
  into[AT.fine] = type.fine
  into[AT.capitals] = type.capitals
  into[AT.coarse] = type.coarse
  into[AT.tag] = tag[head]!
  into[AT.suffix3] = type.suffix3
  into[AT.suffix2] = type.suffix2
  into[AT.entity] = entity[head]!
  into[AT.relation] = relation[head]!
  into[AT.aboveWord] = above.word
  into[AT.aboveFine] = above.fine
  into[AT.aboveCoarse] = above.coarse
  into[AT.openingWord] = types[first]!.word
  into[AT.isOpening] = first === head ? 1 : 0
  into[AT.beforeWord] = before.word
  into[AT.beforeFine] = before.fine
  into[AT.afterWord] = (types[head + 1] ?? AFTER_LAST).word
  into[AT.lists] = lists[head]!
  into[AT.length] = Math.min(past - first, 5)
  into[AT.preposition] = preposition
  into[AT.hasPreposition] = hasPreposition
  into[AT.aboveEntity] = governor < 0 ? 0 : entity[governor]!
  into[AT.children] = children
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
  const sums = new Map<string, number[]>()
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!
    if (key === '') continue
    const sum = sums.get(key)
    if (sum === undefined)
      sums.set(
        key,
        PHRASE_KINDS.map((_, kind) => scores[index]![kind]!),
      )
    else for (let kind = 0; kind < sum.length; kind += 1) sum[kind] = sum[kind]! + scores[index]![kind]!
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
