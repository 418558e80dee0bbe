/**
 * @module How likely each label is at each place of a row, over all rows that may be (Baum's forward-backward sums).
 * Sums are scaled at each place, so that long rows do not vanish (Rabiner 1989, section V.A).
 */
import { MAY_END, MAY_FOLLOW, MAY_OPEN, ROLES } from '../src/statements/scoring/roles.ts'

/** Room for rows up to a length; used again for every row. */
export class RowProbabilities {
  /** Of each label at each place: `length` times `ROLES`. */
  readonly labels: Float64Array
  /** Of each pair of labels, summed over places: before times after. */
  readonly pairs = new Float64Array(ROLES * ROLES)
  private readonly raised: Float64Array
  private readonly forward: Float64Array
  private readonly backward: Float64Array
  private readonly scales: Float64Array
  private readonly raisedPairs = new Float64Array(ROLES * ROLES)

  constructor(longest: number) {
    this.labels = new Float64Array(longest * ROLES)
    this.raised = new Float64Array(longest * ROLES)
    this.forward = new Float64Array(longest * ROLES)
    this.backward = new Float64Array(longest * ROLES)
    this.scales = new Float64Array(longest)
  }

  /** Fills `labels` and `pairs`. `false`: the scores lie so far apart that no row has a chance left to speak of. */
  of(unary: Float32Array, transitions: Float32Array, length: number): boolean {
    const { labels, forward, backward, scales } = this
    for (let cell = 0; cell < ROLES * ROLES; cell += 1) this.raisedPairs[cell] = Math.exp(transitions[cell]!)
    this.raise(unary, length)
    if (!this.goForward(length) || !this.goBackward(length)) return false
    this.pairs.fill(0)
    for (let cell = 0; cell < length * ROLES; cell += 1) labels[cell] = forward[cell]! * backward[cell]!
    for (let at = 1; at < length; at += 1)
      for (let before = 0; before < ROLES; before += 1)
        for (const after of MAY_FOLLOW[before]!) {
          const pair = before * ROLES + after
          const here = at * ROLES + after
          this.pairs[pair] =
            this.pairs[pair]! +
            (forward[(at - 1) * ROLES + before]! * this.raisedPairs[pair]! * this.raised[here]! * backward[here]!) /
              scales[at]!
        }
    return true
  }

  private raise(unary: Float32Array, length: number): void {
    for (let row = 0; row < length * ROLES; row += ROLES) {
      let highest = unary[row]!
      for (let label = 1; label < ROLES; label += 1) highest = Math.max(highest, unary[row + label]!)
      for (let label = 0; label < ROLES; label += 1) this.raised[row + label] = Math.exp(unary[row + label]! - highest)
    }
  }

  private goForward(length: number): boolean {
    const { forward, raised, raisedPairs } = this
    forward.fill(0, 0, length * ROLES)
    for (const label of MAY_OPEN) forward[label] = raised[label]!
    for (let at = 0; at < length; at += 1) {
      const here = at * ROLES
      if (at > 0)
        for (let before = 0; before < ROLES; before += 1) {
          const share = forward[here - ROLES + before]!
          for (const after of MAY_FOLLOW[before]!)
            forward[here + after] =
              forward[here + after]! + share * raisedPairs[before * ROLES + after]! * raised[here + after]!
        }
      let sum = 0
      for (let label = 0; label < ROLES; label += 1) sum += forward[here + label]!
      if (!(sum > 0)) return false
      this.scales[at] = sum
      for (let label = 0; label < ROLES; label += 1) forward[here + label] = forward[here + label]! / sum
    }
    return true
  }

  private goBackward(length: number): boolean {
    const { forward, backward, raised, raisedPairs, scales } = this
    backward.fill(0, 0, length * ROLES)
    let ends = 0
    const last = (length - 1) * ROLES
    for (const label of MAY_END) ends += forward[last + label]!
    if (!(ends > 0)) return false
    for (const label of MAY_END) backward[last + label] = 1 / ends
    for (let at = length - 2; at >= 0; at -= 1)
      for (let before = 0; before < ROLES; before += 1) {
        let sum = 0
        for (const after of MAY_FOLLOW[before]!) {
          const next = (at + 1) * ROLES + after
          sum += raisedPairs[before * ROLES + after]! * raised[next]! * backward[next]!
        }
        backward[at * ROLES + before] = sum / scales[at + 1]!
      }
    return true
  }
}
