/**
 * @module Scores of a linear model: the sum, for each class, of the weights of the features given.
 * Computed by a WebAssembly kernel where there is one, else by its plain twin; both give the same numbers.
 */
import { assembleKernel, BUCKET_BYTES, CELLS, type KernelLayout, type Table } from './kernel/assemble-kernel.ts'
import type { Weights } from './weights.ts'

/** A model ready to score. Its two arrays are used again for every call, so read the scores before the next one. */
export interface Scorer {
  /** Write the keys of the features here. Room for `MAX_FEATURES`. */
  readonly features: Int32Array
  /** One per class, -32768 to 32767: sums stop at the two ends. */
  readonly scores: Int16Array
  /** Scores the first `count` of `features`. A feature the model does not know adds nothing. */
  readonly score: (count: number) => void
}

/** More than any model here asks for. */
export const MAX_FEATURES = 256

/** The part of WebAssembly used; the pure rooms have no library that declares it. */
declare const WebAssembly: {
  readonly Memory: new (shape: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly score: Score } }
}

type Score = Scorer['score']

const PAGE = 65_536
/** Classes added at once: eight of 16 bits in 128. */
const LANES = 8
/** Keys of a bucket of the table. */
const KEYS = 8
/** Numbers of four bytes in a bucket. */
const BUCKET_NUMBERS = BUCKET_BYTES / 4
/**
 * Rows of so many cells or fewer lie in memory cell by cell, longer ones whole, with a place for every class: most rows are short, and
 * those needed often are long. They have tables of their own, so that what is needed often lies close together, in the machine's
 * cache. Where several whole rows fit into one line of the cache, all are whole.
 */
const FEW = 16

/** A scorer on the kernel; on the plain twin where the machine has no WebAssembly with SIMD. */
export function createScorer(weights: Weights): Scorer {
  const layout = layOut(weights)
  const memory = memoryOf(layout.pages)
  if (memory === undefined) return createPlainScorer(weights)
  fill(memory.buffer, layout, weights)
  return scorerOn(memory.buffer, layout, weights, kernelOn(memory, layout) ?? plainOn(memory.buffer, layout))
}

/** The same scorer without the kernel: for comparison, and where there is no WebAssembly. */
export function createPlainScorer(weights: Weights): Scorer {
  const layout = layOut(weights)
  const buffer = new ArrayBuffer(layout.pages * PAGE)
  fill(buffer, layout, weights)
  return scorerOn(buffer, layout, weights, plainOn(buffer, layout))
}

function scorerOn(buffer: ArrayBuffer, { features, scores }: Layout, { classes }: Weights, score: Score): Scorer {
  return {
    features: new Int32Array(buffer, features, MAX_FEATURES),
    scores: new Int16Array(buffer, scores, classes),
    score,
  }
}

interface Layout extends KernelLayout {
  /** Where the long rows begin. */
  readonly rows: number
  /** Bytes of a long row. */
  readonly stride: number
  /** Where the cells of short rows begin. */
  readonly cells: number
  readonly pages: number
}

/** Lists of features and of what is found for them, sums, then the tables, then the rows: long ones, with 16 bits for each class, and short ones. */
function layOut({ classes, keys, counts }: Weights): Layout {
  const vectors = Math.ceil(classes / LANES)
  const bytes = 2 * LANES * vectors
  // A row begins where a line of the cache does, unless several fit into one.
  const stride = bytes < BUCKET_BYTES ? bytes : inLines(bytes)
  const few = bytes < BUCKET_BYTES ? 0 : FEW
  let longRows = 0
  let shortCells = 0
  for (const count of counts) {
    if (count > few) longRows += 1
    else shortCells += count
  }
  const list = 4 * MAX_FEATURES
  const scores = 4 * list
  const shortSums = scores + inLines(bytes)
  const long = tableFor(longRows, shortSums + inLines(2 * bytes))
  const short = tableFor(keys.length - longRows, long.at + BUCKET_BYTES * (long.mask + 1))
  const rows = short.at + BUCKET_BYTES * (short.mask + 1)
  const cells = rows + longRows * stride
  return {
    features: 0,
    rest: list,
    found: 2 * list,
    foundShort: 3 * list,
    scores,
    shortSums,
    long,
    short,
    few,
    vectors,
    rows,
    stride,
    cells,
    // The kernel may read some way behind the last bucket, and take nothing from it.
    pages: Math.ceil((cells + 4 * shortCells + 2 * BUCKET_BYTES) / PAGE),
  }
}

/** At most five eighths of all places are taken, so that few buckets are full. */
function tableFor(keys: number, at: number): Table {
  let bits = 2
  while (2 ** bits * KEYS < keys * 1.6) bits += 1
  return { at, mask: 2 ** bits - 1, shift: 32 - bits }
}

function inLines(bytes: number): number {
  return BUCKET_BYTES * Math.ceil(bytes / BUCKET_BYTES)
}

/** Keys ascend in the file and so do their buckets, so that the memory is written from front to back. */
function fill(buffer: ArrayBuffer, layout: Layout, { keys, counts, cellWeights, cellClasses }: Weights): void {
  const { long, short, stride, few } = layout
  const numbers = new Int32Array(buffer)
  const halves = new Int16Array(buffer)
  let { rows: row, cells: free } = layout
  let cell = 0
  for (let of = 0; of < keys.length; of += 1) {
    const count = counts[of]!
    const past = cell + count
    const place = freePlace(keys[of]!, count > few ? long : short, numbers)
    numbers[place] = keys[of]!
    if (count > few) {
      numbers[place + KEYS] = row
      for (; cell < past; cell += 1) halves[row / 2 + cellClasses[cell]!] = cellWeights[cell]!
      row += stride
    } else {
      numbers[place + KEYS] = (free << 3) | count
      for (; cell < past; cell += 1, free += 4)
        numbers[free / 4] = (cellWeights[cell]! << 16) | (4 * cellClasses[cell]!)
    }
  }
}

function freePlace(key: number, { at, mask, shift }: Table, numbers: Int32Array): number {
  for (let bucket = key >>> shift; ; bucket = (bucket + 1) & mask) {
    const first = at / 4 + BUCKET_NUMBERS * bucket
    for (let place = first; place < first + KEYS; place += 1) if (numbers[place + KEYS] === 0) return place
  }
}

function memoryOf(pages: number): { readonly buffer: ArrayBuffer } | undefined {
  try {
    return new WebAssembly.Memory({ initial: pages })
  } catch {
    return undefined
  }
}

function kernelOn(memory: object, layout: KernelLayout): Score | undefined {
  const bytes = assembleKernel(layout)
  try {
    const module = new WebAssembly.Module(bytes)
    return new WebAssembly.Instance(module, { env: { memory } }).exports.score
  } catch {
    // An engine without SIMD refuses the module.
    return undefined
  }
}

/** The plain twin of the kernel, step for step. */
function plainOn(buffer: ArrayBuffer, { features, scores, long, short, vectors }: Layout): Score {
  const keys = new Int32Array(buffer, features, MAX_FEATURES)
  const sums = new Int16Array(buffer, scores, vectors * LANES)
  const shortSums = new Int32Array(vectors * LANES)
  const numbers = new Int32Array(buffer)
  const halves = new Int16Array(buffer)
  return count => {
    sums.fill(0)
    shortSums.fill(0)
    for (let feature = 0; feature < count; feature += 1) {
      const row = noteFor(keys[feature]!, long, numbers) / 2
      if (row > 0) {
        for (let of = 0; of < sums.length; of += 1) sums[of] = clipped(sums[of]! + halves[row + of]!)
        continue
      }
      const note = noteFor(keys[feature]!, short, numbers)
      const first = note >>> 5
      const past = first + (note & CELLS)
      for (let cell = first; cell < past; cell += 1) shortSums[(numbers[cell]! & 0xffff) / 4]! += numbers[cell]! >> 16
    }
    for (let of = 0; of < sums.length; of += 1) sums[of] = clipped(sums[of]! + clipped(shortSums[of]!))
  }
}

/** Sixteen bits have two ends. */
function clipped(sum: number): number {
  return sum > 32_767 ? 32_767 : sum < -32_768 ? -32_768 : sum
}

/** What a table notes for a key; 0: it has no row. */
function noteFor(key: number, { at, mask, shift }: Table, numbers: Int32Array): number {
  for (let bucket = key >>> shift; ; bucket = (bucket + 1) & mask) {
    const first = at / 4 + BUCKET_NUMBERS * bucket
    for (let place = first; place < first + KEYS; place += 1) {
      const note = numbers[place + KEYS]!
      // Places are taken from the first on.
      if (note === 0 || numbers[place] === key) return note
    }
  }
}
