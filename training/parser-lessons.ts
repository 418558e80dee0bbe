/** @module Sentences the parser learns from, as it will see them, with their true trees. */
import { PARSE_TEMPLATES, type ParsedWords, parsedWords, writeParseValues } from '../src/language/parsing/features.ts'
import type { Moves, ParseState } from '../src/language/parsing/transitions.ts'
import type { WordTypes } from '../src/language/word-types.ts'
import { MAX_FEATURES } from '../src/learning/scorer.ts'
import { MAX_VALUES, writeKeys } from '../src/learning/templates.ts'
import type { Tree } from './corpora/conllu.ts'
import type { GoldTree } from './oracle.ts'

/** A tree to learn from, with the tags a tagger gave its words that had not seen it. */
export interface ParserExample {
  readonly tree: Tree
  /** "NOUN NN" for each word. */
  readonly labels: readonly string[]
}

/** Relations are kept apart by the side on which they occur: a third of the moves would never be made. */
export function movesOf(trees: readonly Tree[]): Moves {
  const arcs = trees.flatMap(({ tokens }) =>
    tokens.map(({ head, relation }, index) => ({
      relation,
      side: head < 0 ? 'root' : index < head ? 'left' : 'right',
    })),
  )
  const relations = [...new Set(arcs.filter(({ side }) => side !== 'root').map(({ relation }) => relation))].sort()
  const on = (wanted: string) => {
    const seen = new Set(arcs.filter(({ side }) => side === wanted).map(({ relation }) => relation))
    return [...relations.keys()].filter(index => seen.has(relations[index]!))
  }
  return { relations, left: on('left'), right: on('right') }
}

export interface Lesson {
  readonly words: ParsedWords
  readonly gold: GoldTree
}

export function lessonOf({ tree: { tokens }, labels }: ParserExample, types: WordTypes, { relations }: Moves): Lesson {
  const tags = labels.map(label => label.split(' ') as [string, string])
  const words = parsedWords(
    tokens.map(({ form }) => types.of(form)),
    tags.map(([upos]) => upos),
    tags.map(([, xpos]) => xpos),
  )
  const root = tokens.length + 1
  const heads = new Int32Array(root + 1)
  const relationOf = new Int32Array(root + 1).fill(-1)
  const dependents: number[][] = Array.from({ length: root + 1 }, () => [])
  for (const [index, { head, relation }] of tokens.entries()) {
    const of = head < 0 ? root : head + 1
    heads[index + 1] = of
    relationOf[index + 1] = relations.indexOf(relation)
    dependents[of]!.push(index + 1)
  }
  return { words, gold: { heads, relations: relationOf, dependents } }
}

/** Writes the keys of the features of a state into a list of its own; `hash` those of the values as they are. Both say how many. */
export function createParseKeys() {
  const values = new Int32Array(MAX_VALUES)
  const features = new Int32Array(MAX_FEATURES)
  const hash = () => writeKeys(features, 0, values, PARSE_TEMPLATES)
  const write = (state: ParseState, words: ParsedWords) => {
    writeParseValues(values, state, words)
    return hash()
  }
  return { values, features, hash, write }
}
