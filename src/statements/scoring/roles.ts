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

/** What may follow what, as two flat rows: each word takes every one of these steps. */
const FROM = Uint8Array.from(MAY_FOLLOW.flatMap((labels, before) => labels.map(() => before)))
const TO = Uint8Array.from(MAY_FOLLOW.flat())

const NEVER = -1e9

/** Labels, once for rows that have no content so far and once for those that have some. */
const STATES = 2 * ROLES

/**
 * The best row of labels (Viterbi 1967) among those that have a content: a cue without one is none.
 * @param unary `length` times `ROLES` scores of single labels
 * @param transitions `ROLES` times `ROLES`, before times after
 * @param labels where the row is written; `length` is at least 1
 */
export function bestRow(unary: Float32Array, transitions: Float32Array, length: number, labels: Uint8Array): void {
  const back = new Uint8Array(length * STATES)
  let scores = new Float32Array(STATES).fill(NEVER)
  let next = new Float32Array(STATES)
  const gains = new Float64Array(FROM.length)
  for (const label of MAY_OPEN) scores[stateOf(label, 0)] = unary[label]!
  for (let at = 1; at < length; at += 1) {
    next.fill(NEVER)
    for (let step = 0; step < FROM.length; step += 1)
      gains[step] = transitions[FROM[step]! * ROLES + TO[step]!]! + unary[at * ROLES + TO[step]!]!
    // All rows without content before all that have some: of two as good the first stands.
    for (let half = 0; half < STATES; half += ROLES) {
      for (let step = 0; step < FROM.length; step += 1) {
        const state = half + FROM[step]!
        if (scores[state]! <= NEVER / 2) continue
        const score = scores[state]! + gains[step]!
        const to = TO[step]! >= CONTENT_FIRST ? ROLES + TO[step]! : half + TO[step]!
        if (score > next[to]!) {
          next[to] = score
          back[at * STATES + to] = state
        }
      }
    }
    const spent = scores
    scores = next
    next = spent
  }
  let best = stateOf(CONTENT_FIRST, 0)
  for (const label of MAY_END) if (scores[ROLES + label]! > scores[best]!) best = ROLES + label
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = best % ROLES
    best = back[at * STATES + best]!
  }
}

/** The state a label leads to from a state: once there is content there always is. */
function stateOf(label: number, before: number): number {
  return label >= CONTENT_FIRST || before >= ROLES ? ROLES + label : label
}
