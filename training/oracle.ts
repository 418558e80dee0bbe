/**
 * @module The dynamic oracle: how many arcs of the true tree each move makes unreachable.
 * Source: Goldberg & Nivre 2012, "A Dynamic Oracle for Arc-Eager Dependency Parsing", with the root behind the last word.
 */
import { NOTHING, type ParseState } from '../src/language/parsing/transitions.ts'

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
