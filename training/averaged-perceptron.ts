/**
 * @module The averaged perceptron: weights that are moved by each mistake, and in the end averaged over all moments.
 * Source: Collins 2002, "Discriminative Training Methods for Hidden Markov Models"; averaging by time stamps: Daumé 2006, figure 2.3.
 */
import type { Weights } from '../src/learning/weights.ts'

/** Cells are kept in pools; a row is a run of cells, moved to a longer run when it is full. */
export class AveragedPerceptron {
  readonly classes: number
  /** Scores of the last call of `score`. */
  readonly scores: Float32Array
  /** Moments passed: one for every decision. */
  private now = 1

  /** A feature becomes a row at its n-th update: rare mistakes teach nothing that recurs, and cost room. */
  private readonly minimumUpdates: number
  /** Updates of features without a row, counted by 26 bits of their keys. */
  private readonly seen: Uint8Array

  private mask = (1 << 20) - 1
  private keys = new Int32Array(1 << 20)
  private rowOf = new Int32Array(1 << 20).fill(-1)
  private rows = 0
  private rowKey = new Int32Array(1 << 18)
  private first = new Int32Array(1 << 18)
  private count = new Uint8Array(1 << 18)
  private room = new Uint8Array(1 << 18)

  private cells = 0
  private cellClass = new Uint8Array(1 << 20)
  private weight = new Float32Array(1 << 20)
  /** Sum of the weight over all moments up to `stamp`. */
  private total = new Float64Array(1 << 20)
  private stamp = new Int32Array(1 << 20)

  constructor(classes: number, minimumUpdates: number) {
    this.classes = classes
    this.minimumUpdates = minimumUpdates
    this.scores = new Float32Array(classes)
    this.seen = new Uint8Array(minimumUpdates > 1 ? 1 << 26 : 0)
  }

  get size(): string {
    return `${this.rows} rows, ${this.cells} cells`
  }

  /** Sums of the present weights, not of the averages. */
  score(features: Int32Array, count: number): Float32Array {
    const { scores, keys, rowOf, mask, first, cellClass, weight } = this
    scores.fill(0)
    for (let feature = 0; feature < count; feature += 1) {
      const key = features[feature]!
      let slot = key & mask
      while (rowOf[slot]! >= 0 && keys[slot] !== key) slot = (slot + 1) & mask
      const row = rowOf[slot]!
      if (row < 0) continue
      const past = first[row]! + this.count[row]!
      for (let cell = first[row]!; cell < past; cell += 1)
        scores[cellClass[cell]!] = scores[cellClass[cell]!]! + weight[cell]!
    }
    return scores
  }

  /** One decision has been made. */
  tick(): void {
    this.now += 1
  }

  /** Moves the weights of the features: up for the right class, down for the one chosen instead. */
  update(features: Int32Array, count: number, right: number, chosen: number, step = 1): void {
    for (let feature = 0; feature < count; feature += 1) {
      const row = this.rowFor(features[feature]!)
      if (row < 0) continue
      this.add(row, right, step)
      this.add(row, chosen, -step)
    }
  }

  /** Moves the weights of the features for one class alone. */
  move(features: Int32Array, count: number, of: number, step: number): void {
    for (let feature = 0; feature < count; feature += 1) {
      const row = this.rowFor(features[feature]!)
      if (row >= 0) this.add(row, of, step)
    }
  }

  /** The same, but only of features that have weights already. */
  moveKnown(features: Int32Array, count: number, of: number, step: number): void {
    for (let feature = 0; feature < count; feature += 1) {
      const row = this.rowOf[this.slotOf(features[feature]!)]!
      if (row >= 0) this.add(row, of, step)
    }
  }

  /** Goes on from the averages so far, which err less than the weights of the last moment; new averages begin here. */
  beginAnew(): void {
    for (let cell = 0; cell < this.cells; cell += 1) {
      this.weight[cell] = (this.total[cell]! + (this.now - this.stamp[cell]!) * this.weight[cell]!) / this.now
      this.total[cell] = 0
      this.stamp[cell] = 1
    }
    this.now = 1
  }

  /** Where a key is, or would be. */
  private slotOf(key: number): number {
    let slot = key & this.mask
    while (this.rowOf[slot]! >= 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask
    return slot
  }

  private rowFor(key: number): number {
    const slot = this.slotOf(key)
    if (this.rowOf[slot]! >= 0) return this.rowOf[slot]!
    if (this.minimumUpdates > 1) {
      const seenAt = Math.imul(key, 0x9e3779b1) >>> 6
      this.seen[seenAt]! += 1
      if (this.seen[seenAt]! < this.minimumUpdates) return -1
    }
    return this.insert(key, slot)
  }

  private insert(key: number, slot: number): number {
    const row = this.rows
    this.rows += 1
    if (row === this.first.length) {
      this.first = grown(this.first)
      this.rowKey = grown(this.rowKey)
      this.count = grown(this.count)
      this.room = grown(this.room)
    }
    this.keys[slot] = key
    this.rowOf[slot] = row
    this.rowKey[row] = key
    this.first[row] = this.allot(2)
    this.room[row] = 2
    if (this.rows * 2 > this.keys.length) this.growTable()
    return row
  }

  private growTable(): void {
    const size = this.keys.length * 2
    this.mask = size - 1
    this.keys = new Int32Array(size)
    this.rowOf = new Int32Array(size).fill(-1)
    for (let row = 0; row < this.rows; row += 1) {
      let slot = this.rowKey[row]! & this.mask
      while (this.rowOf[slot]! >= 0) slot = (slot + 1) & this.mask
      this.keys[slot] = this.rowKey[row]!
      this.rowOf[slot] = row
    }
  }

  private allot(count: number): number {
    const at = this.cells
    this.cells += count
    if (this.cells > this.cellClass.length) {
      this.cellClass = grown(this.cellClass)
      this.weight = grown(this.weight)
      this.total = grown(this.total)
      this.stamp = grown(this.stamp)
    }
    return at
  }

  private add(row: number, of: number, step: number): void {
    const cell = this.cellFor(row, of)
    this.total[cell]! += (this.now - this.stamp[cell]!) * this.weight[cell]!
    this.stamp[cell] = this.now
    this.weight[cell]! += step
  }

  private cellFor(row: number, of: number): number {
    const from = this.first[row]!
    const count = this.count[row]!
    for (let cell = from; cell < from + count; cell += 1) if (this.cellClass[cell] === of) return cell
    if (count === this.room[row]) {
      const room = Math.min(255, count * 2)
      const to = this.allot(room)
      for (const pool of [this.cellClass, this.weight, this.total, this.stamp]) pool.copyWithin(to, from, from + count)
      this.first[row] = to
      this.room[row] = room
    }
    const cell = this.first[row]! + count
    this.count[row] = count + 1
    this.cellClass[cell] = of
    this.weight[cell] = 0
    this.total[cell] = 0
    this.stamp[cell] = this.now
    return cell
  }

  /** Keys of all features that have weights. */
  get features(): Int32Array {
    return this.rowKey.subarray(0, this.rows)
  }

  /** Adds the averaged weights of a feature to the sums of the classes. */
  addAverages(key: number, sums: Float64Array): void {
    const row = this.rowOf[this.slotOf(key)]!
    if (row < 0) return
    const past = this.first[row]! + this.count[row]!
    for (let cell = this.first[row]!; cell < past; cell += 1) {
      const total = this.total[cell]! + (this.now - this.stamp[cell]!) * this.weight[cell]!
      sums[this.cellClass[cell]!] = sums[this.cellClass[cell]!]! + total / this.now
    }
  }
}

/**
 * The mean of the averages of several models, as whole numbers. Models that differ by chance alone err apart from each other;
 * their mean errs less than any of them, and costs nothing when it is used, since it is again one model.
 */
export function quantised(
  models: readonly AveragedPerceptron[],
  { unit, leastOfRow, leastOfCell }: Quantising,
): Weights {
  const { classes } = models[0]!
  const union = new Set(models.flatMap(({ features }) => [...features]))
  const keys: number[] = []
  const counts: number[] = []
  const cellWeights: number[] = []
  const cellClasses: number[] = []
  const means = new Float64Array(classes)
  for (const key of Uint32Array.from(union).sort()) {
    means.fill(0)
    for (const model of models) model.addAverages(key | 0, means)
    let strongest = 0
    let kept = 0
    for (let of = 0; of < classes; of += 1) {
      means[of] = means[of]! / models.length
      strongest = Math.max(strongest, Math.abs(means[of]!))
    }
    if (strongest < leastOfRow) continue
    for (let of = 0; of < classes; of += 1) {
      const weight = Math.round(means[of]! * unit)
      if (weight === 0 || Math.abs(means[of]!) < leastOfCell) continue
      cellWeights.push(Math.max(-32_768, Math.min(32_767, weight)))
      cellClasses.push(of)
      kept += 1
    }
    if (kept === 0) continue
    keys.push(key | 0)
    counts.push(kept)
  }
  return {
    classes,
    keys: Int32Array.from(keys),
    counts: Uint8Array.from(counts),
    cellWeights: Int16Array.from(cellWeights),
    cellClasses: Uint8Array.from(cellClasses),
  }
}

/** The weights of some classes alone, which are numbered anew. Features that speak for no other are left out. */
export function withClasses(weights: Weights, kept: readonly number[]): Weights {
  const renumbered = new Map(kept.map((of, at) => [of, at]))
  const keys: number[] = []
  const counts: number[] = []
  const cellWeights: number[] = []
  const cellClasses: number[] = []
  let cell = 0
  for (let row = 0; row < weights.keys.length; row += 1) {
    const before = cellClasses.length
    const past = cell + weights.counts[row]!
    for (; cell < past; cell += 1) {
      const of = renumbered.get(weights.cellClasses[cell]!)
      if (of === undefined) continue
      cellWeights.push(weights.cellWeights[cell]!)
      cellClasses.push(of)
    }
    if (cellClasses.length === before) continue
    keys.push(weights.keys[row]!)
    counts.push(cellClasses.length - before)
  }
  return {
    classes: kept.length,
    keys: Int32Array.from(keys),
    counts: Uint8Array.from(counts),
    cellWeights: Int16Array.from(cellWeights),
    cellClasses: Uint8Array.from(cellClasses),
  }
}

/**
 * Classes that ship: 64 weights of eight bits fill one line of the machine's cache. The tags left out are those of one word in 640, the
 * moves those of one in 160, and hardly one was found.
 */
export const MOST_CLASSES = 64

export interface Quantising {
  /** What a weight of 1 becomes. */
  readonly unit: number
  /** Rows whose strongest weight is weaker are left out; before the unit. */
  readonly leastOfRow: number
  /** The same for single cells. */
  readonly leastOfCell: number
}

type Numbers = Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

/** The same numbers with room for as many again. */
function grown<Pool extends Numbers>(pool: Pool): Pool {
  const larger = new (pool.constructor as new (length: number) => Pool)(pool.length * 2)
  larger.set(pool)
  return larger
}
