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
}

/** A mention and its place in words. */
export interface Placed extends Mention {
  readonly first: number
  readonly past: number
}

/** Adds a mention of some words. */
export function placeWords(
  { words, placed }: Reading,
  first: number,
  past: number,
  form: Mention['form'],
  chain: number | null,
): void {
  placed.push({ start: words[first]!.start, end: words[past - 1]!.end, form, chain, first, past })
}
