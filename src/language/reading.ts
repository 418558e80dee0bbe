/** @module A reading in progress: what the passes of `findMentions` have found so far, shared between them. */
import type { Mention } from '../document/layers.ts'
import type { Bound } from './bind-titles.ts'
import type { Figures } from './figure-drafts.ts'
import type { Name } from './find-names.ts'
import type { Phrase } from './find-phrases.ts'
import type { Judgement } from './judge-names.ts'
import type { Word } from './words.ts'

export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  readonly names: readonly Name[]
  readonly phrases: readonly Phrase[]
  /** `bound[i]` belongs to `names[i]`, and so does `judged[i]`. */
  readonly bound: readonly Bound[]
  readonly judged: readonly Judgement[]
  readonly figures: Figures
  /** Index of a name → index of its figure. */
  readonly figureOfName: Map<number, number>
  /** Mentions found so far, in no order. */
  readonly placed: Placed[]
  /** `nameEnding[i]`: index of the name whose last word is `i - 1`, or -1. */
  readonly nameEnding: Int32Array
  /** `nameAt[i]`: index of the name that word `i` is part of, or -1. */
  readonly nameAt: Int32Array
  /** Key of a name → the first name that has it. */
  readonly nameOfKey: ReadonlyMap<string, number>
  /** Names of the states in the report, the first 100. */
  readonly states: readonly string[]
  /** Sentence → indices of the first 60 names in it, in reading order; a longer list is a table, not a sentence. */
  readonly namesOf: ReadonlyMap<number, readonly number[]>
  /** Sentence → the first 60 mentions placed in it, in no order. */
  readonly placedIn: Map<number, Placed[]>
}

/** Names by sentence: `Reading.namesOf`. */
export function namesBySentence(
  words: readonly Word[],
  names: readonly Name[],
): ReadonlyMap<number, readonly number[]> {
  const bySentence = new Map<number, number[]>()
  names.forEach(({ first }, index) => addUpTo60(bySentence, words[first]!.sentence, index))
  return bySentence
}

function addUpTo60<Item>(map: Map<number, Item[]>, sentence: number, item: Item): void {
  const list = map.get(sentence)
  if (list === undefined) map.set(sentence, [item])
  else if (list.length < 60) list.push(item)
}

/** A mention and its place in words. */
export interface Placed extends Mention {
  readonly first: number
  readonly past: number
}

/** Adds a mention of some words. */
export function placeWords(
  { words, placed, placedIn }: Reading,
  first: number,
  past: number,
  form: Mention['form'],
  chain: number | null,
): void {
  const mention = { start: words[first]!.start, end: words[past - 1]!.end, form, chain, first, past }
  placed.push(mention)
  addUpTo60(placedIn, words[first]!.sentence, mention)
}
