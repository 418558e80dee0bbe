/** @module Moves that need no weighing: read, asked for, and made without asking the model. */
import { expect, test } from 'vitest'
import { NO_CLUSTERS } from '../clusters.ts'
import { createWordTypes } from '../word-types.ts'
import { parsedWords } from './features.ts'
import { createSearch } from './search-parses.ts'
import { NOTHING_SURE, readSureMoves, structureKey, wordKey } from './sure-moves.ts'
import { FIRST_ARC, type Moves, ParseState, SHIFT } from './transitions.ts'

const MOVES: Moves = { relations: ['det'], left: [0], right: [] }
const DET = FIRST_ARC

const types = createWordTypes(NO_CLUSTERS)
const THE_TALKS = parsedWords([types.of('the'), types.of('talks')], ['DET', 'NOUN'], ['', ''])

/** "the" on the stack, "talks" next. */
function begun(): ParseState {
  const state = new ParseState()
  state.begin(2)
  state.shift()
  return state
}

test('a state is known by the structure around its two words, or by the next word', () => {
  const state = begun()
  const [structure, word] = [structureKey(state, THE_TALKS), wordKey(state, THE_TALKS)]
  expect(readSureMoves({ [DET]: [structure] })(state, THE_TALKS)).toBe(DET)
  expect(readSureMoves({ [DET]: [word] })(state, THE_TALKS)).toBe(DET)
  expect(readSureMoves({ [DET]: [structure + 1, word + 1] })(state, THE_TALKS)).toBe(-1)
  expect(readSureMoves({})(state, THE_TALKS)).toBe(-1)
})

test('every key is found again, however many share a place', () => {
  const state = begun()
  const key = structureKey(state, THE_TALKS)
  const others = Array.from({ length: 1000 }, (_, at) => (key + 4096 * (at + 1)) | 0)
  expect(readSureMoves({ [SHIFT]: others, [DET]: [key] })(state, THE_TALKS)).toBe(DET)
})

test('a sure move is made without asking the model', () => {
  let asked = 0
  const judge = {
    values: new Int32Array(64),
    scores: [9, 0, 0],
    peaks: [9],
    judge: () => {
      asked += 1
    },
  }
  const width = { paths: 2, reach: 1 }
  const headOf = (sure = NOTHING_SURE) => createSearch(judge, MOVES, width, sure)(THE_TALKS).head[1]
  expect([headOf(), asked]).toEqual([0, 1])
  expect([headOf(readSureMoves({ [DET]: [structureKey(begun(), THE_TALKS)] })), asked]).toEqual([2, 1])
})
