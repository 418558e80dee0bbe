/**
 * @module The dynamic oracle: how many arcs of the true tree each move makes unreachable.
 * Source: Goldberg & Nivre 2012, "A Dynamic Oracle for Arc-Eager Dependency Parsing", with the root behind the last word.
 */
import { FIRST_ARC, type Moves, NOTHING, type ParseState, REDUCE, SHIFT } from '../src/language/parsing/transitions.ts'

/** A true tree, words counted from 1, the root behind the last. */
export interface GoldTree {
  /** `heads[word]`. */
  readonly heads: Int32Array
  /** `relations[word]`, by number; -1 for the root. */
  readonly relations: Int32Array
  /** `dependents[word]`, in order. */
  readonly dependents: readonly (readonly number[])[]
}

/** Arcs lost by each kind of move. */
export interface Costs {
  shift: number
  reduce: number
  left: number
  right: number
}

/** Words on the stack, marked while costs are counted: used again for every state. */
let onStack = new Uint8Array(256)

/** Writes the costs of a state with a word on the stack and one in the buffer. */
export function costsOf(state: ParseState, { heads, dependents }: GoldTree, costs: Costs): void {
  const { stack, depth, head, next, top } = state
  if (onStack.length < heads.length) onStack = new Uint8Array(2 * heads.length)
  for (let at = 0; at < depth; at += 1) onStack[stack[at]!] = 1
  // The next word's dependents on the stack are lost as soon as it goes on top of them.
  let waiting = 0
  for (const dependent of dependents[next]!)
    if (dependent < next && onStack[dependent] === 1 && head[dependent] === NOTHING) waiting += 1
  const nextHead = heads[next]!
  const headOnStack = nextHead < next && onStack[nextHead] === 1
  costs.shift = waiting + (headOnStack ? 1 : 0)
  costs.right = waiting + (nextHead !== top && (headOnStack || nextHead > next) ? 1 : 0)
  // The topmost word's dependents to come are lost as soon as it leaves.
  let coming = 0
  for (const dependent of dependents[top]!) if (dependent >= next) coming += 1
  costs.reduce = coming
  costs.left = coming + (heads[top]! > next ? 1 : 0)
  for (let at = 0; at < depth; at += 1) onStack[stack[at]!] = 0
}

/** Which of the moves a state allows lose least of the true tree. */
export class RightMoves {
  private readonly moves: Moves
  private readonly costs: Costs = { shift: 0, reduce: 0, left: 0, right: 0 }
  private hasHead = false
  private least = 0
  /** Relation of the arc a move would draw, where that arc is of the true tree; else -1. */
  private trueLeft = -1
  private trueRight = -1

  constructor(moves: Moves) {
    this.moves = moves
  }

  /** Looks at a state that has something to decide; the other methods speak of it. */
  look(state: ParseState, gold: GoldTree): void {
    const { costs } = this
    const { top, next } = state
    costsOf(state, gold, costs)
    this.hasHead = state.head[top] !== NOTHING
    this.least = Math.min(costs.shift, costs.right, this.hasHead ? costs.reduce : costs.left)
    this.trueLeft = gold.heads[top] === next ? gold.relations[top]! : -1
    this.trueRight = gold.heads[next] === top ? gold.relations[next]! : -1
  }

  /** A word that has a head may be left behind; one that has none may find it to the right. */
  allows(move: number): boolean {
    if (move === REDUCE) return this.hasHead
    return move === SHIFT || !this.hasHead || move >= FIRST_ARC + this.moves.left.length
  }

  /** An arc of the true tree must have its true relation; of an arc that is wrong anyway, any will do. */
  has(move: number): boolean {
    const { left, right } = this.moves
    const { costs, least } = this
    if (move === SHIFT) return costs.shift === least
    if (move === REDUCE) return costs.reduce === least
    const firstRight = FIRST_ARC + left.length
    if (move < firstRight)
      return costs.left === least && (this.trueLeft < 0 || left[move - FIRST_ARC] === this.trueLeft)
    return costs.right === least && (this.trueRight < 0 || right[move - firstRight] === this.trueRight)
  }
}
