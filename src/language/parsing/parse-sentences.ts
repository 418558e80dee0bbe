/**
 * @module Structure: on which word each word depends, and how, by the relations of Universal Dependencies.
 * Method: arc-eager transitions (see `transitions.ts`), chosen by a linear model (see `search-parses.ts`). Linear in the
 * length of the text.
 */
import type { Head, Layers, With } from '../../document/layers.ts'
import { tokenRanges } from '../../document/layers.ts'
import { tokenForms } from '../../document/token-forms.ts'
import type { Scorer } from '../../learning/scorer.ts'
import type { WordTypes } from '../word-types.ts'
import { parsedWords } from './features.ts'
import { createSearch, type Width } from './search-parses.ts'
import { type Moves, NOTHING, type ParseState } from './transitions.ts'

/** A parser ready for work. Made once, used for every report. */
export interface Parser {
  readonly moves: Moves
  readonly scorer: Scorer
  readonly types: WordTypes
}

/** Wider gains nothing that can be measured; further reach little, and costs time. A weight of 1 is 16 in the files. */
export const WIDTH: Width = { paths: 4, reach: 400 }

/** The stage: a document with its word classes in, heads and relations out. */
export function createSentenceParser(
  parser: Parser,
): (document: With<'sentences' | 'tokens' | 'tags' | 'finerTags'>) => Pick<Layers, 'heads'> {
  const search = createSearch(parser.scorer, parser.moves, WIDTH)
  return document => {
    const { tags, finerTags } = document
    const types = parser.types.all(tokenForms(document))
    const heads: Head[] = []
    for (const { first, past } of tokenRanges(document)) {
      const sentenceTags = tags.slice(first, past)
      const words = parsedWords(
        types.slice(first, past),
        sentenceTags,
        sentenceTags.map((_, index) => finerTags[first + index] ?? ''),
      )
      const state = search(words)
      for (const head of headsOf(state, sentenceTags, first, parser.moves.relations)) heads.push(head)
    }
    return { heads }
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
