/**
 * @module Scores of a linear model: the sum, for each class, of the weights of the features given.
 * Computed by a WebAssembly kernel where there is one, else by its plain twin; both give the same numbers.
 */
import { assembleKernel, BUCKET_BYTES, type KernelLayout } from './kernel/assemble-kernel.ts'
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
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: { readonly score: (count: number) => void } }
}

const PAGE = 65_536
/** Classes added at once: eight of 16 bits in 128. */
const LANES = 8
/** Keys of a bucket of the table. */
const KEYS = 8
/** Numbers of four bytes in a bucket. */
const BUCKET_NUMBERS = BUCKET_BYTES / 4
/**
 * Rows of so many cells or fewer lie in memory cell by cell, longer ones whole, with a place for every class: most rows are short, and
 * those needed often are long. Where several whole rows fit into one line of the cache, all are whole.
 */
const FEW = 16

/** A scorer on the kernel; on the plain twin where the machine has no WebAssembly with SIMD. */
export function createScorer(weights: Weights): Scorer {
  const layout = layOut(weights)
  const memory = memoryOf(layout.pages)
  if (memory === undefined) return createPlainScorer(weights)
  fill(memory.buffer, layout, weights)
  const run = kernelOn(memory, layout)
  return { ...viewsOf(memory.buffer, layout, weights), score: run ?? plainOn(memory.buffer, layout) }
}

/** The same scorer without the kernel: for comparison, and where there is no WebAssembly. */
export function createPlainScorer(weights: Weights): Scorer {
  const layout = layOut(weights)
  const buffer = new ArrayBuffer(layout.pages * PAGE)
  fill(buffer, layout, weights)
  return { ...viewsOf(buffer, layout, weights), score: plainOn(buffer, layout) }
}

interface Layout extends KernelLayout {
  /** Where the whole rows begin. */
  readonly whole: number
  /** Bytes of a whole row. */
  readonly stride: number
  /** Cells of the longest short row. */
  readonly few: number
  /** Where the cells of short rows begin. */
  readonly cells: number
  readonly pages: number
}

/** Features, what is found for them, scores, then the table, then the rows: whole ones, with 16 bits for each class, and short ones. */
function layOut({ classes, keys, counts }: Weights): Layout {
  const vectors = Math.ceil(classes / LANES)
  const bytes = 2 * LANES * vectors
  // A row begins where a line of the cache does, unless several fit into one.
  const stride = bytes < BUCKET_BYTES ? bytes : inLines(bytes)
  const few = bytes < BUCKET_BYTES ? 0 : FEW
  let wholeRows = 0
  let fewCells = 0
  for (const count of counts) {
    if (count > few) wholeRows += 1
    else fewCells += count
  }
  const found = 4 * MAX_FEATURES
  const foundFew = 2 * found
  const scores = 3 * found
  const fewSums = scores + inLines(bytes)
  // A bucket lies in one line of the cache.
  const table = fewSums + inLines(2 * bytes)
  // At most half of all places are taken, so that few buckets are full.
  let bits = 2
  while (2 ** bits * KEYS < keys.length * 2) bits += 1
  const buckets = 2 ** bits
  const whole = table + BUCKET_BYTES * buckets
  const cells = whole + wholeRows * stride
  return {
    features: 0,
    found,
    foundFew,
    scores,
    fewSums,
    table,
    mask: buckets - 1,
    shift: 32 - bits,
    vectors,
    whole,
    stride,
    few,
    cells,
    // The kernel may read some way behind the last bucket, and take nothing from it.
    pages: Math.ceil((cells + 4 * fewCells + 2 * BUCKET_BYTES) / PAGE),
  }
}

function inLines(bytes: number): number {
  return BUCKET_BYTES * Math.ceil(bytes / BUCKET_BYTES)
}

/** Keys ascend in the file and so do their buckets, so that the memory is written from front to back. */
function fill(buffer: ArrayBuffer, layout: Layout, { keys, counts, cellWeights, cellClasses }: Weights): void {
  const { table, mask, shift, stride, few } = layout
  const places = new Int32Array(buffer, table, BUCKET_NUMBERS * (mask + 1))
  const numbers = new Int32Array(buffer)
  const halves = new Int16Array(buffer)
  let { whole, cells: short } = layout
  let cell = 0
  for (let row = 0; row < keys.length; row += 1) {
    const count = counts[row]!
    const past = cell + count
    const place = freePlace(keys[row]! >>> shift, places, mask)
    places[place] = keys[row]!
    if (count > few) {
      places[place + KEYS] = noteOf(whole, 0)
      for (; cell < past; cell += 1) halves[whole / 2 + cellClasses[cell]!] = cellWeights[cell]!
      whole += stride
    } else {
      places[place + KEYS] = noteOf(short, count)
      for (; cell < past; cell += 1, short += 4)
        numbers[short / 4] = (cellWeights[cell]! << 16) | (4 * cellClasses[cell]!)
    }
  }
}

/** Where a row is, as the table notes it: its address in steps of four bytes, and in the lowest five bits the cells of a short row, 0 for a whole one. */
function noteOf(address: number, cells: number): number {
  return (address << 3) | cells
}

function freePlace(from: number, places: Int32Array, mask: number): number {
  for (let bucket = from; ; bucket = (bucket + 1) & mask) {
    const first = BUCKET_NUMBERS * bucket
    for (let place = first; place < first + KEYS; place += 1) if (places[place + KEYS] === 0) return place
  }
}

function viewsOf(buffer: ArrayBuffer, { features, scores }: Layout, { classes }: Weights) {
  return { features: new Int32Array(buffer, features, MAX_FEATURES), scores: new Int16Array(buffer, scores, classes) }
}

function memoryOf(pages: number): { readonly buffer: ArrayBuffer } | undefined {
  try {
    return new WebAssembly.Memory({ initial: pages })
  } catch {
    return undefined
  }
}

function kernelOn(memory: object, layout: KernelLayout): ((count: number) => void) | undefined {
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
function plainOn(
  buffer: ArrayBuffer,
  { features, scores, table, mask, shift, vectors }: Layout,
): (count: number) => void {
  const keys = new Int32Array(buffer, features, MAX_FEATURES)
  const places = new Int32Array(buffer, table, BUCKET_NUMBERS * (mask + 1))
  const sums = new Int16Array(buffer, scores, vectors * LANES)
  const fewSums = new Int32Array(vectors * LANES)
  const numbers = new Int32Array(buffer)
  const halves = new Int16Array(buffer)
  return count => {
    sums.fill(0)
    fewSums.fill(0)
    for (let feature = 0; feature < count; feature += 1) {
      const note = noteFor(keys[feature]!, places, mask, shift)
      if (note === 0) continue
      const first = note >>> 5
      const cells = note & 31
      if (cells === 0)
        for (let of = 0; of < sums.length; of += 1) sums[of] = clipped(sums[of]! + halves[2 * first + of]!)
      else
        for (let cell = first; cell < first + cells; cell += 1)
          fewSums[(numbers[cell]! & 0xffff) / 4]! += numbers[cell]! >> 16
    }
    for (let of = 0; of < sums.length; of += 1) sums[of] = clipped(sums[of]! + clipped(fewSums[of]!))
  }
}

/** Sixteen bits have two ends. */
function clipped(sum: number): number {
  return sum > 32_767 ? 32_767 : sum < -32_768 ? -32_768 : sum
}

/** What the table notes for a key; 0: it has no row. */
function noteFor(key: number, places: Int32Array, mask: number, shift: number): number {
  for (let bucket = key >>> shift; ; bucket = (bucket + 1) & mask) {
    const first = BUCKET_NUMBERS * bucket
    for (let place = first; place < first + KEYS; place += 1) {
      const note = places[place + KEYS]!
      // Places are taken from the first on.
      if (note === 0 || places[place] === key) return note
    }
  }
}
