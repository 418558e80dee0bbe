/**
 * @module Moves that need no weighing: in states that look like this the parser has, on its training texts, as good as always made the
 * same move and followed no other way beside it. "the" on the stack and an adjective before it: it waits for its noun.
 */
import { hash3, hash4 } from '../../learning/hash.ts'
import type { ParsedWords } from './features.ts'
import type { ParseState } from './transitions.ts'

/** As they lie in the file: number of a move → keys of the states in which it is sure. */
export interface SureMovesFile {
  readonly [move: string]: readonly number[]
}

/** The move that is sure in a state that has something to decide; -1: it must be weighed. */
export type SureMove = (state: ParseState, words: ParsedWords) => number

/** Nothing is sure: for parsers still being taught. */
export const NOTHING_SURE: SureMove = () => -1

/** What a state looks like by the structure around the two words in question, and the next word's class. */
export function structureKey({ top, next, head, left, relation }: ParseState, { tag }: ParsedWords): number {
  const around = hash3(2, relation[top]!, tag[head[top]!]!, tag[left[next]!]!)
  return hash4(1, tag[top]!, around, tag[next]!, tag[next + 1]!)
}

/** What it looks like by the next word itself. */
export function wordKey({ top, next, relation }: ParseState, { tag, word }: ParsedWords): number {
  return hash4(3, tag[top]!, relation[top]!, word[next]!, tag[next + 1]!)
}

/** Places for a key: so many that hardly one is taken twice. */
const PLACES_A_KEY = 4

export function readSureMoves(file: SureMovesFile): SureMove {
  const entries = Object.entries(file).flatMap(([move, keys]) => keys.map(key => [key, Number(move)] as const))
  const size = 2 ** Math.ceil(Math.log2(PLACES_A_KEY * (entries.length + 1)))
  const keys = new Int32Array(size)
  const moves = new Int8Array(size).fill(-1)
  const placeOf = (key: number) => {
    let place = key & (size - 1)
    while (moves[place]! >= 0 && keys[place] !== key) place = (place + 1) & (size - 1)
    return place
  }
  for (const [key, move] of entries) {
    const place = placeOf(key)
    keys[place] = key
    moves[place] = move
  }
  return (state, words) => {
    const sure = moves[placeOf(structureKey(state, words))]!
    return sure >= 0 ? sure : moves[placeOf(wordKey(state, words))]!
  }
}
