/** @module First lessons of the parser: each move by itself, from the states its own mistakes lead to as well. */
import { countMoves, type Moves, ParseState } from '../src/language/parsing/transitions.ts'
import type { AveragedPerceptron } from './averaged-perceptron.ts'
import { RightMoves } from './oracle.ts'
import { createParseKeys, type Lesson } from './parser-lessons.ts'

export interface MoveTeaching {
  /** By how much the right move must beat the others, else it is learnt from as a mistake is. */
  readonly margin: number
  /** How often the parser goes where its own mistake leads, to learn to go on from there. */
  readonly explore: number
  readonly random: () => number
}

/** Learns from a sentence, and says how many of its moves were wrong. */
export function createMoveTeacher(model: AveragedPerceptron, moves: Moves) {
  const { features, write } = createParseKeys()
  const state = new ParseState()
  const oracle = new RightMoves(moves)
  const past = countMoves(moves)

  /**
   * `chosen`: the move of the highest score; `right`: that among those which lose least of the true tree; `rival`: that among
   * those which lose more, -1 when there is none.
   */
  const bestMoves = (scores: Float32Array) => {
    let right = -1
    let rival = -1
    for (let move = 0; move < past; move += 1) {
      if (!oracle.allows(move)) continue
      if (oracle.has(move)) {
        if (right < 0 || scores[move]! > scores[right]!) right = move
      } else if (rival < 0 || scores[move]! > scores[rival]!) rival = move
    }
    // Between equals the lower number wins, as in a search.
    const wins = rival < 0 || scores[right]! > scores[rival]! || (scores[right] === scores[rival] && right < rival)
    return { chosen: wins ? right : rival, right, rival }
  }

  return ({ words, gold }: Lesson, { margin, explore, random }: MoveTeaching) => {
    let wrong = 0
    let all = 0
    state.begin(words.length)
    while (!state.done) {
      if (!state.decides) {
        state.shift()
        continue
      }
      const count = write(state, words)
      const scores = model.score(features, count)
      oracle.look(state, gold)
      const { chosen, right, rival } = bestMoves(scores)
      all += 1
      if (chosen !== right) wrong += 1
      if (rival >= 0 && scores[right]! <= scores[rival]! + margin) model.update(features, count, right, rival)
      model.tick()
      state.make(random() < explore ? chosen : right, moves)
    }
    return { wrong, all }
  }
}
