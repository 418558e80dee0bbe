/**
 * @module Last lessons of the parser: whole ways through a sentence. Where a wrong way overtakes the right one by most, the
 * weights of its moves go down and those of the right ones up, so that scores of ways can be compared, not only of moves.
 * Source: Huang, Fayong & Guo 2012, "Structured Perceptron with Inexact Search" (greatest violation).
 */
import { createSearch, type Trail, type Width } from '../src/language/parsing/search-parses.ts'
import { NOTHING_SURE } from '../src/language/parsing/sure-moves.ts'
import { countMoves, type Moves, ParseState, SHIFT } from '../src/language/parsing/transitions.ts'
import type { AveragedPerceptron } from './averaged-perceptron.ts'
import { type GoldTree, RightMoves } from './oracle.ts'
import { createParseKeys, type Lesson } from './parser-lessons.ts'

export interface PathTeaching {
  readonly width: Width
  /** By how much the right way must beat a wrong one for each of its slips, three at most. */
  readonly margin: number
}

/** Learns from a sentence, and says whether it did: whether a wrong way ever came before the right one. */
export function createPathTeacher(model: AveragedPerceptron, moves: Moves, { width, margin }: PathTeaching) {
  const { values, features, hash, write } = createParseKeys()
  // Nothing is known of the greatest scores: every one is looked at.
  const peaks = new Float64Array(Math.ceil(countMoves(moves) / 8)).fill(Number.POSITIVE_INFINITY)
  const judge = () => void model.score(features, hash())
  const search = createSearch({ values, scores: model.scores, peaks, judge }, moves, width, NOTHING_SURE)
  const state = new ParseState()
  const oracle = new RightMoves(moves)
  const past = countMoves(moves)

  /** Of the moves that lose nothing, those the model likes best, with the sums of their scores. */
  const rightWay = (words: Lesson['words'], gold: GoldTree) => {
    const way: number[] = []
    const sums: number[] = []
    let sum = 0
    state.begin(words.length)
    while (!state.done) {
      let best = SHIFT
      if (state.decides) {
        const scores = model.score(features, write(state, words))
        oracle.look(state, gold)
        best = -1
        for (let move = 0; move < past; move += 1)
          if (oracle.allows(move) && oracle.has(move) && (best < 0 || scores[move]! > scores[best]!)) best = move
        sum += scores[best]!
      }
      way.push(best)
      sums.push(sum)
      state.make(best, moves)
    }
    return { way, sums }
  }

  /** Adds to the weights of the moves of a way, from the first on which it parts from the other. */
  const move = (words: Lesson['words'], way: readonly number[], from: number, step: number) => {
    state.begin(words.length)
    for (const [at, made] of way.entries()) {
      if (at >= from && state.decides) model.moveKnown(features, write(state, words), made, step)
      state.make(made, moves)
    }
  }

  return ({ words, gold }: Lesson): boolean => {
    const { way, sums } = rightWay(words, gold)
    let worst = 0
    let trail: Trail | null = null
    search(words, {
      moves: (path, made) => {
        path.trail = { move: made, before: path.trail }
        if (!path.state.decides) return
        oracle.look(path.state, gold)
        if (!oracle.has(made)) path.slips += 1
      },
      stepped: (paths, step) => {
        const wrong = paths.find(({ slips }) => slips > 0)
        if (wrong === undefined) return
        const lead = wrong.score + margin * Math.min(3, wrong.slips) - sums[Math.min(step, sums.length - 1)]!
        if (lead <= worst) return
        worst = lead
        trail = wrong.trail
      },
    })
    model.tick()
    if (trail === null) return false
    const wrongWay = wayOf(trail)
    const rightPart = way.slice(0, wrongWay.length)
    let from = 0
    while (wrongWay[from] === rightPart[from]) from += 1
    move(words, rightPart, from, 1)
    move(words, wrongWay, from, -1)
    return true
  }
}

function wayOf(trail: Trail): readonly number[] {
  const way: number[] = []
  for (let at: Trail | null = trail; at !== null; at = at.before) way.push(at.move)
  return way.reverse()
}
