/**
 * @module Chooses the moves of a sentence: the best few ways to parse it are followed at once, since what is best at a word
 * is often known only some words later.
 * Sources: beam search, Zhang & Clark 2008, "A Tale of Two Parsers"; ways that can never differ again are one, Huang & Sagae
 * 2010, "Dynamic Programming for Linear-Time Incremental Parsing". Where the model is sure there is but one way, and no cost.
 */

import type { Scorer } from '../../learning/scorer.ts'
import { type ParsedWords, writeParseValues } from './features.ts'
import type { SureMove } from './sure-moves.ts'
import { countMoves, FIRST_ARC, type Moves, NOTHING, ParseState, REDUCE, SHIFT } from './transitions.ts'

/** What scores moves: a model, or in training one still being taught. */
export interface Judge {
  /** Where the values of a state are written. */
  readonly values: Int32Array
  /** One per move, of the last call. */
  readonly scores: ArrayLike<number>
  /** `peaks[i]`: no score from move 8i to 8i + 7 is greater. */
  readonly peaks: ArrayLike<number>
  readonly judge: () => void
}

export interface Width {
  /** Ways followed at once. */
  readonly paths: number
  /** Ways whose score is this far behind the best are given up. In the scale of the judge. */
  readonly reach: number
}

/** One way to parse the sentence, so far. */
export class Path {
  readonly state = new ParseState()
  /** Sum of the scores of its moves. */
  score = 0
  /** The moves made, last one first; kept only for who watches. */
  trail: Trail | null = null
  /** Moves that lost arcs of the true tree; counted only by who watches. */
  slips = 0

  copy({ state, score, trail, slips }: Path): void {
    this.state.copy(state)
    this.score = score
    this.trail = trail
    this.slips = slips
  }
}

export interface Trail {
  readonly move: number
  readonly before: Trail | null
}

/** Sees a search as it goes: training does. */
export interface Watch {
  /** A path is about to make a move. */
  readonly moves: (path: Path, move: number) => void
  /** A step is done. @param paths best first */
  readonly stepped: (paths: readonly Path[], step: number) => void
}

/** What a path without anything left to do does. */
const STAY = -1

/** The judge a scorer is, with the templates of the parser as its first. */
export function judgeOf({ values, scores, peaks, weigh }: Scorer): Judge {
  const first = weigh[0]!
  return { values, scores, peaks, judge: () => first(0) }
}

/**
 * A search ready for work; its result is good until the next one.
 * @param sure asked where one way is followed alone: between several, sums of scores decide
 */
export function createSearch(
  { values, scores, peaks, judge }: Judge,
  moves: Moves,
  width: Width,
  sure: SureMove,
): (words: ParsedWords, watch?: Watch) => ParseState {
  const choices = new Choices(width)
  const firstRight = FIRST_ARC + moves.left.length
  const past = countMoves(moves)
  const spare: Path[] = []
  let paths: Path[] = []

  /** Weighs all a path may do. */
  const weigh = (from: number, words: ParsedWords) => {
    const { state, score } = paths[from]!
    if (state.done) return choices.offer(from, STAY, score)
    if (!state.decides) return choices.offer(from, SHIFT, score)
    const known = paths.length === 1 ? sure(state, words) : -1
    if (known >= 0) return choices.offer(from, known, score)
    writeParseValues(values, state, words)
    judge()
    choices.offer(from, SHIFT, score + scores[SHIFT]!)
    // A word that has a head may be left behind; one that has none may find it to the right.
    let move = FIRST_ARC
    if (state.head[state.top] !== NOTHING) {
      choices.offer(from, REDUCE, score + scores[REDUCE]!)
      move = firstRight
    }
    let { bar } = choices
    while (move < past) {
      const end = Math.min(past, (move | 7) + 1)
      // Most runs of eight moves have none that is good enough.
      if (score + peaks[move >> 3]! > bar)
        for (; move < end; move += 1) {
          const sum = score + scores[move]!
          if (!(sum > bar)) continue
          choices.offer(from, move, sum)
          bar = choices.bar
        }
      move = end
    }
  }

  return (words, watch) => {
    spare.push(...paths)
    paths = [spare.pop() ?? new Path()]
    begin(paths[0]!, words.length)
    for (let step = 0; !areDone(paths); step += 1) {
      choices.clear()
      for (let from = 0; from < paths.length; from += 1) weigh(from, words)
      paths = choices.follow(paths, moves, spare, watch)
      if (paths.length > 1) dropTwins(paths, spare)
      watch?.stepped(paths, step)
    }
    return paths[0]!.state
  }
}

function areDone(paths: readonly Path[]): boolean {
  for (let at = 0; at < paths.length; at += 1) if (!paths[at]!.state.done) return false
  return true
}

function begin(path: Path, words: number): void {
  path.state.begin(words)
  path.score = 0
  path.trail = null
  path.slips = 0
}

/** The best few moves of all paths, best first. Between equals the first offered wins. */
class Choices {
  private count = 0
  private readonly from: Int32Array
  private readonly move: Int32Array
  private readonly score: Float64Array
  private readonly reach: number
  /** A choice must score more. */
  bar = Number.NEGATIVE_INFINITY

  constructor({ paths, reach }: Width) {
    this.from = new Int32Array(paths)
    this.move = new Int32Array(paths)
    this.score = new Float64Array(paths)
    this.reach = reach
  }

  clear(): void {
    this.count = 0
    this.bar = Number.NEGATIVE_INFINITY
  }

  offer(from: number, move: number, score: number): void {
    if (!(score > this.bar)) return
    const last = this.score.length - 1
    let at = this.count <= last ? this.count++ : last
    for (; at > 0 && this.score[at - 1]! < score; at -= 1) {
      this.from[at] = this.from[at - 1]!
      this.move[at] = this.move[at - 1]!
      this.score[at] = this.score[at - 1]!
    }
    this.from[at] = from
    this.move[at] = move
    this.score[at] = score
    this.bar = Math.max(this.score[0]! - this.reach, this.count > last ? this.score[last]! : Number.NEGATIVE_INFINITY)
  }

  /** Makes the moves chosen. Paths that are not gone on with become spare. */
  follow(paths: Path[], moves: Moves, spare: Path[], watch: Watch | undefined): Path[] {
    // Choices made early may have fallen out of reach since.
    while (this.count > 1 && this.score[this.count - 1]! <= this.score[0]! - this.reach) this.count -= 1
    const next = this.count === 1 && paths.length === 1 ? paths : this.carriers(paths, spare)
    for (let at = 0; at < next.length; at += 1) {
      const path = next[at]!
      path.score = this.score[at]!
      if (this.move[at] === STAY) continue
      watch?.moves(path, this.move[at]!)
      path.state.make(this.move[at]!, moves)
    }
    return next
  }

  /** A path for each choice, in the state it was chosen in. */
  private carriers(paths: readonly Path[], spare: Path[]): Path[] {
    const next: Path[] = []
    for (let at = 0; at < this.count; at += 1) {
      const path = paths[this.from[at]!]!
      // The last choice of a path takes it along; those before take copies.
      if (this.isLast(at)) next.push(path)
      else {
        const copy = spare.pop() ?? new Path()
        copy.copy(path)
        next.push(copy)
      }
    }
    for (const path of paths) if (!next.includes(path)) spare.push(path)
    return next
  }

  private isLast(at: number): boolean {
    for (let later = at + 1; later < this.count; later += 1) if (this.from[later] === this.from[at]) return false
    return true
  }
}

/** Of paths that can never differ again only the best stay. */
function dropTwins(paths: Path[], spare: Path[]): void {
  for (let at = paths.length - 1; at > 0; at -= 1) if (hasTwin(paths, at)) spare.push(...paths.splice(at, 1))
}

/** Whether a better path can never differ from this one again. */
function hasTwin(paths: readonly Path[], at: number): boolean {
  for (let better = 0; better < at; better += 1) if (paths[better]!.state.isTwinOf(paths[at]!.state)) return true
  return false
}
