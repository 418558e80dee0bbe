/**
 * @module Structure: on which word each word depends, and how, by the relations of Universal Dependencies.
 * Method: arc-eager transitions (see `transitions.ts`), each move chosen by a linear model. Linear in the length of the text.
 */
import type { Head, Layers, With } from '../../document/layers.ts'
import { tokenRanges } from '../../document/layers.ts'
import { textOf } from '../../document/span.ts'
import type { Scorer } from '../../learning/scorer.ts'
import type { WordTypes } from '../word-types.ts'
import { type ParsedWords, parsedWords, tagHash, writeParseFeatures } from './features.ts'
import { countMoves, FIRST_ARC, type Moves, NOTHING, ParseState, REDUCE, SHIFT } from './transitions.ts'

/** A parser ready for work. Made once, used for every report. */
export interface Parser {
  readonly moves: Moves
  readonly scorer: Scorer
  readonly types: WordTypes
}

/** The stage: a document with its word classes in, heads and relations out. */
export function createSentenceParser(
  parser: Parser,
): (document: With<'sentences' | 'tokens' | 'tags' | 'finerTags'>) => Pick<Layers, 'heads'> {
  const state = new ParseState()
  return document => {
    const { text, tokens, tags, finerTags } = document
    const heads: Head[] = []
    for (const { first, past } of tokenRanges(document)) {
      const types = tokens.slice(first, past).map(token => parser.types.of(textOf(text, token)))
      const sentenceTags = tags.slice(first, past)
      parseSentence(
        state,
        parsedWords(
          types,
          sentenceTags.map((tag, index) => tagHash(tag, finerTags[first + index] ?? '')),
          sentenceTags.map(tag => tag === 'PUNCT'),
        ),
        parser,
      )
      for (const head of headsOf(state, sentenceTags, first, parser.moves.relations)) heads.push(head)
    }
    return { heads }
  }
}

/** Parses into `state`: afterwards it holds head and relation of each word but those that depend on the root. */
export function parseSentence(
  state: ParseState,
  words: ParsedWords,
  { scorer, moves }: Pick<Parser, 'scorer' | 'moves'>,
): void {
  const last = countMoves(moves)
  const firstRight = FIRST_ARC + moves.left.length
  const { features, scores } = scorer
  state.begin(words.length)
  while (!state.done) {
    if (!state.decides) {
      state.shift()
      continue
    }
    scorer.score(writeParseFeatures(features, state, words))
    let best = SHIFT
    // A word that has a head may be left behind; one that has none may find it to the right.
    if (state.head[state.top] !== NOTHING) {
      if (scores[REDUCE]! > scores[best]!) best = REDUCE
    } else for (let move = FIRST_ARC; move < firstRight; move += 1) if (scores[move]! > scores[best]!) best = move
    for (let move = firstRight; move < last; move += 1) if (scores[move]! > scores[best]!) best = move
    state.make(best, moves)
  }
}

/** The heads as the document has them. Of several words without a head, one is the root, and the others hang on it. */
export function headsOf(
  { length, head, relation }: ParseState,
  tags: readonly string[],
  first: number,
  relations: readonly string[],
): readonly Head[] {
  const roots: number[] = []
  for (let word = 1; word <= length; word += 1) if (head[word] === NOTHING) roots.push(word)
  const root =
    roots.find(word => tags[word - 1] === 'VERB') ?? roots.find(word => tags[word - 1] !== 'PUNCT') ?? roots[0]
  return Array.from({ length }, (_, index) => {
    const word = index + 1
    if (word === root) return { head: -1, relation: 'root' }
    if (head[word] === NOTHING)
      return { head: first + root! - 1, relation: tags[index] === 'PUNCT' ? 'punct' : 'parataxis' }
    return { head: first + head[word]! - 1, relation: relations[relation[word]!]! }
  })
}
