/** @module What tags a word had in training: which are worth weighing, and which words have but one. */
import { hashText } from '../../learning/hash.ts'

/** As it lies in the file: tags of the words, most frequent first, and behind them the words (lower case), parted by spaces. */
export interface LexiconFile {
  /** "NOUN NN/VERB VB" → "run walk …". */
  readonly tagsOf: { readonly [tags: string]: string }
  /** Words that practically always have one tag: "DET DT" → "the …". */
  readonly certain: { readonly [tag: string]: string }
}

export interface TagLexicon {
  /** A number for the tags the word has been seen with; 0: never seen. */
  readonly tagsOf: (lower: string) => number
  /** The class of a word that has but one; -1: it must be weighed. */
  readonly certain: (lower: string) => number
}

/** @param labels the classes of the tagger, by number */
export function readLexicon({ tagsOf, certain }: LexiconFile, labels: readonly string[]): TagLexicon {
  const tags = new Map(wordsOf(tagsOf).map(([word, key]) => [word, hashText(key)]))
  const one = new Map(wordsOf(certain).map(([word, tag]) => [word, labels.indexOf(tag)]))
  return { tagsOf: lower => tags.get(lower) ?? 0, certain: lower => one.get(lower) ?? -1 }
}

function wordsOf(lists: { readonly [key: string]: string }): (readonly [word: string, key: string])[] {
  return Object.entries(lists).flatMap(([key, words]) => words.split(' ').map(word => [word, key] as const))
}
