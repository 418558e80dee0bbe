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
import { createColumns } from './features.ts'
import { createSearch, judgeOf, type Width } from './search-parses.ts'
import type { SureMove } from './sure-moves.ts'
import { type Moves, NOTHING, type ParseState } from './transitions.ts'

/** A parser ready for work. Made once, used for every report. */
export interface Parser {
  readonly moves: Moves
  /** With `PARSE_TEMPLATES` as its first set. */
  readonly scorer: Scorer
  readonly sure: SureMove
  readonly types: WordTypes
}

/** Wider gains nothing that can be measured; further reach little, and costs time. In the scale of the weights' files. */
export const WIDTH: Width = { paths: 3, reach: 25 }

/** Words most sentences have fewer of; for others room is made. */
const LONG = 126

/** The stage: a document with its word classes in, heads and relations out. */
export function createSentenceParser(
  parser: Parser,
): (document: With<'sentences' | 'tokens' | 'tags' | 'finerTags'>) => Pick<Layers, 'heads'> {
  const search = createSearch(judgeOf(parser.scorer), parser.moves, WIDTH, parser.sure)
  const wordsOf = createColumns(LONG)
  return document => {
    const { tags, finerTags } = document
    const types = parser.types.all(tokenForms(document))
    const heads: Head[] = []
    for (const range of tokenRanges(document)) {
      const state = search(wordsOf(types, tags, finerTags, range))
      addHeads(heads, state, tags, range.first, parser.moves.relations)
    }
    return { heads }
  }
}

/** Adds the heads of a sentence as the document has them. Of several words without a head, one is the root, and the others hang on it. */
export function addHeads(
  heads: Head[],
  { length, head, relation }: ParseState,
  tags: readonly string[],
  first: number,
  relations: readonly string[],
): void {
  const root = rootOf(head, length, tags, first)
  for (let word = 1; word <= length; word += 1) {
    const at = first + word - 1
    if (word === root) heads.push({ head: -1, relation: 'root' })
    else if (head[word] === NOTHING)
      heads.push({ head: first + root - 1, relation: tags[at] === 'PUNCT' ? 'punct' : 'parataxis' })
    else heads.push({ head: first + head[word]! - 1, relation: relations[relation[word]!]! })
  }
}

/** The first verb without a head, else the first word that is no mark. */
function rootOf(head: Int32Array, length: number, tags: readonly string[], first: number): number {
  let any = NOTHING
  let noMark = NOTHING
  for (let word = 1; word <= length; word += 1) {
    if (head[word] !== NOTHING) continue
    const tag = tags[first + word - 1]
    if (tag === 'VERB') return word
    if (any === NOTHING) any = word
    if (noMark === NOTHING && tag !== 'PUNCT') noMark = word
  }
  return noMark === NOTHING ? any : noMark
}
