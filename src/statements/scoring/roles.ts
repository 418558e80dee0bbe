/**
 * @module Roles: which words of a sentence are the source and which the content of a cue.
 * A label for each word says which role it has and whether it begins or ends it; the best row of labels is found at once.
 */

/** Outside; the first, an inner, the last and the only word of a source; then of a content, of which a single word is a first without a last. */
export const OUTSIDE = 0
export const SOURCE_FIRST = 1
export const SOURCE_INNER = 2
export const SOURCE_LAST = 3
export const SOURCE_ONLY = 4
export const CONTENT_FIRST = 5
export const CONTENT_INNER = 6
export const CONTENT_LAST = 7

/** Eight, since the kernel adds eight classes at once. */
export const ROLES = 8

/** Where no role goes on: also what a sentence may begin with. */
const ENDED = [OUTSIDE, SOURCE_FIRST, SOURCE_ONLY, CONTENT_FIRST]

/** What may stand after each label. */
export const MAY_FOLLOW: readonly (readonly number[])[] = [
  ENDED,
  [SOURCE_INNER, SOURCE_LAST],
  [SOURCE_INNER, SOURCE_LAST],
  ENDED,
  ENDED,
  [CONTENT_INNER, CONTENT_LAST, OUTSIDE, SOURCE_FIRST, SOURCE_ONLY],
  [CONTENT_INNER, CONTENT_LAST],
  ENDED,
]

/** Labels a sentence may begin with. */
export const MAY_OPEN = ENDED

/** Labels a sentence may end with. */
export const MAY_END = [OUTSIDE, SOURCE_LAST, SOURCE_ONLY, CONTENT_FIRST, CONTENT_LAST]

const NEVER = -1e9

/** The bits of a state that are its label. */
const LABEL = ROLES - 1

/** Labels, once for rows that have no content so far and once for those that have some. */
const STATES = 2 * ROLES

/** The steps into each state, one state after the other: those into `state` are from `first[state]` to before `first[state + 1]`. */
interface Steps {
  readonly first: Uint8Array
  readonly from: Uint8Array
  /** What each gains by the labels alone. */
  readonly gains: Int32Array
}

/** Among all rows; and among those that have a content: of two as good the one that has none so far stands. */
const STEPS = stepsInto(ROLES)
const STEPS_TO_CONTENT = stepsInto(STATES)

function stepsInto(states: number): Steps {
  const first = [0]
  const from: number[] = []
  for (let to = 0; to < states; to += 1) {
    for (let before = 0; before < states; before += 1) {
      const reached = to % ROLES >= CONTENT_FIRST ? states - ROLES + (to % ROLES) : to
      const isSameHalf = to % ROLES >= CONTENT_FIRST || before < ROLES === to < ROLES
      if (reached === to && isSameHalf && MAY_FOLLOW[before % ROLES]!.includes(to % ROLES)) from.push(before)
    }
    first.push(from.length)
  }
  return { first: Uint8Array.from(first), from: Uint8Array.from(from), gains: new Int32Array(from.length) }
}

/** Room for the steps back of one row; grows with the longest. */
let back = new Uint8Array(100 * STATES)

/** Room for the best sums up to a word, by its state; of two words in turn. */
const SUMS = [new Int32Array(STATES), new Int32Array(STATES)] as const

/**
 * The best row of labels (Viterbi 1967) among those that have a content: a cue without one is none.
 * @param unary `length` times `ROLES` scores of single labels
 * @param transitions `ROLES` times `ROLES`, before times after
 * @param labels where the row is written, from its beginning; `length` is at least 1
 */
export function bestRow(unary: Int32Array, transitions: Int32Array, length: number, labels: Uint8Array): void {
  // Nearly always the best of all rows has a content.
  bestOf(unary, transitions, length, labels, ROLES)
  for (let at = 0; at < length; at += 1) if (labels[at]! >= CONTENT_FIRST) return
  bestOf(unary, transitions, length, labels, STATES)
}

/** @param states `ROLES`: among all rows; `STATES`: among those that have a content */
function bestOf(unary: Int32Array, transitions: Int32Array, length: number, labels: Uint8Array, states: number): void {
  if (back.length < length * STATES) back = new Uint8Array(length * STATES)
  const { first, from, gains } = states === ROLES ? STEPS : STEPS_TO_CONTENT
  for (let to = 0; to < states; to += 1)
    for (let step = first[to]!; step < first[to + 1]!; step += 1)
      gains[step] = transitions[(from[step]! % ROLES) * ROLES + (to % ROLES)]!
  let [scores, next] = SUMS
  scores.fill(NEVER)
  const some = states - ROLES
  for (const label of MAY_OPEN) scores[label >= CONTENT_FIRST ? some + label : label] = unary[label]!
  for (let at = 1; at < length; at += 1) {
    let step = 0
    for (let to = 0; to < states; to += 1) {
      let best = NEVER
      let by = 0
      for (const past = first[to + 1]!; step < past; step += 1) {
        const before = from[step]!
        const score = scores[before]! + gains[step]!
        if (score > best) {
          best = score
          by = before
        }
      }
      next[to] = best + unary[at * ROLES + (to & LABEL)]!
      back[at * STATES + to] = by
    }
    const spent = scores
    scores = next
    next = spent
  }
  let best = some + CONTENT_FIRST
  for (const label of MAY_END) if (scores[some + label]! > scores[best]!) best = some + label
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = best & LABEL
    best = back[at * STATES + best]!
  }
}
