/** @module Finds the moves that need no weighing: counts what the parser does on the texts it learnt from. */
import type { ParsedWords } from '../src/language/parsing/features.ts'
import { createSearch, type Judge, type Path, type Width } from '../src/language/parsing/search-parses.ts'
import { NOTHING_SURE, type SureMovesFile, structureKey, wordKey } from '../src/language/parsing/sure-moves.ts'
import type { Moves } from '../src/language/parsing/transitions.ts'

/** How often a state must have been seen, and how often with one move and no other way beside it: spares a sixth of all weighing, and costs nothing that can be measured. */
const SURE = { times: 30, share: 0.995 }

/** Where several ways were followed. */
const OPEN = -1

export function findSureMoves(
  sentences: readonly ParsedWords[],
  judge: Judge,
  moves: Moves,
  width: Width,
): SureMovesFile {
  const search = createSearch(judge, moves, width, NOTHING_SURE)
  const made = [new Map<number, Map<number, number>>(), new Map<number, Map<number, number>>()]
  for (const words of sentences) {
    let before = 1
    let keys: readonly number[] = []
    let moved: number[] = []
    search(words, {
      moves: ({ state }: Path, move) => {
        if (moved.length === 0) keys = state.decides ? [structureKey(state, words), wordKey(state, words)] : []
        moved.push(move)
      },
      stepped: paths => {
        if (before === 1)
          for (const [of, key] of keys.entries()) add(made[of]!, key, moved.length === 1 ? moved[0]! : OPEN)
        before = paths.length
        moved = []
      },
    })
  }
  return sureOf(made)
}

function add(made: Map<number, Map<number, number>>, key: number, move: number): void {
  const counts = made.get(key) ?? new Map<number, number>()
  made.set(key, counts)
  counts.set(move, (counts.get(move) ?? 0) + 1)
}

function sureOf(made: readonly ReadonlyMap<number, ReadonlyMap<number, number>>[]): SureMovesFile {
  const sure = new Map<number, number[]>()
  for (const counts of made)
    for (const [key, times] of counts) {
      const all = [...times.values()].reduce((sum, count) => sum + count, 0)
      const [move, most] = [...times].reduce((best, next) => (next[1] > best[1] ? next : best))
      if (move === OPEN || all < SURE.times || most / all < SURE.share) continue
      const keys = sure.get(move) ?? []
      sure.set(move, keys)
      keys.push(key)
    }
  return Object.fromEntries(
    [...sure].sort(([a], [b]) => a - b).map(([move, keys]) => [move, keys.sort((a, b) => a - b)]),
  )
}
