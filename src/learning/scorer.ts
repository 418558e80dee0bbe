/**
 * @module Scores of a linear model: the sum, for each class, of the weights of the features given.
 * Computed by a WebAssembly kernel where there is one, else by its plain twin; both give the same numbers.
 */
import { assembleKernel, BUCKET_BYTES, CELLS, type KernelLayout, type Table } from './kernel/assemble-kernel.ts'
import { MAX_VALUES, type Template, writeKeys } from './templates.ts'
import type { Weights } from './weights.ts'

/** A model ready to score. Its arrays are used again for every call, so read the scores before the next one. */
export interface Scorer {
  /** Write the keys of the features here. Room for `MAX_FEATURES`. */
  readonly features: Int32Array
  /** Write here what templates make features of. Room for `MAX_VALUES`. */
  readonly values: Int32Array
  /** What the sums begin with, one per class; 0 unless something is written, and then until it is taken back. */
  readonly start: Int16Array
  /** One per class, -32768 to 32767: sums stop at the two ends. */
  readonly scores: Int16Array
  /** `peaks[i]`: no score from class 8i to 8i + 7 is greater. */
  readonly peaks: Int16Array
  /** Scores the first `count` of `features`. A feature the model does not know adds nothing. */
  readonly score: (count: number) => void
  /** For each set of templates: scores those too that it makes of `values`, and writes their keys behind the first `count`. */
  readonly weigh: readonly ((count: number) => void)[]
}

/** More than any model here asks for. */
export const MAX_FEATURES = 256

/** The part of WebAssembly used; the pure rooms have no library that declares it. */
declare const WebAssembly: {
  readonly Memory: new (shape: { initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly [name: string]: Score } }
}

type Score = Scorer['score']
type Scores = Pick<Scorer, 'score' | 'weigh'>
type Sets = readonly (readonly Template[])[]

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
 * cache. Weights that all have eight bits take half the room. Where several whole rows fit into one line of the cache, all are whole;
 * where there is one class, the table itself has the weights.
 */
const FEW = 16

/**
 * A scorer on the kernel; on the plain twin where the machine has no WebAssembly with SIMD.
 * @param sets sets of templates, for `weigh`
 */
export function createScorer(weights: Weights, sets: Sets = []): Scorer {
  const layout = layOut(weights)
  const memory = memoryOf(layout.pages)
  if (memory === undefined) return createPlainScorer(weights, sets)
  fill(memory.buffer, layout, weights)
  return scorerOn(
    memory.buffer,
    layout,
    weights,
    kernelOn(memory, layout, sets) ?? plainOn(memory.buffer, layout, sets),
  )
}

/** The same scorer without the kernel: for comparison, and where there is no WebAssembly. */
export function createPlainScorer(weights: Weights, sets: Sets = []): Scorer {
  const layout = layOut(weights)
  const buffer = new ArrayBuffer(layout.pages * PAGE)
  fill(buffer, layout, weights)
  return scorerOn(buffer, layout, weights, plainOn(buffer, layout, sets))
}

function scorerOn(buffer: ArrayBuffer, layout: Layout, { classes }: Weights, scores: Scores): Scorer {
  return {
    features: new Int32Array(buffer, layout.features, MAX_FEATURES),
    values: new Int32Array(buffer, layout.values, MAX_VALUES),
    start: new Int16Array(buffer, layout.start, classes),
    scores: new Int16Array(buffer, layout.scores, classes),
    peaks: new Int16Array(buffer, layout.peaks, layout.vectors),
    ...scores,
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

/**
 * A row of zeros, lists of features and of what is found for them, sums, then the tables, then the rows: long ones, with 16 bits for
 * each class, and short ones. The zeros lie at address 0: what is noted for a key without a row adds nothing.
 */
function layOut({ classes, keys, counts, cellWeights }: Weights): Layout {
  const alone = classes === 1
  const narrow = !alone && cellWeights.every(weight => weight >= -128 && weight <= 127)
  const vectors = Math.ceil(classes / LANES)
  const bytes = 2 * LANES * vectors
  const rowBytes = narrow ? bytes / 2 : bytes
  // A row begins where a line of the cache does, or half of one, unless several fit into one.
  const stride = rowBytes < BUCKET_BYTES ? rowBytes : inSteps(rowBytes, narrow ? BUCKET_BYTES / 2 : BUCKET_BYTES)
  const few = bytes < BUCKET_BYTES ? 0 : FEW
  let longRows = 0
  let shortCells = 0
  for (const count of counts) {
    if (count > few) longRows += 1
    else shortCells += count
  }
  const list = 4 * MAX_FEATURES
  const features = inLines(bytes)
  const values = features + 4 * list
  const start = values + 4 * MAX_VALUES
  const scores = start + inLines(bytes)
  const peaks = scores + inLines(bytes)
  const shortSums = peaks + inLines(2 * vectors)
  const long = tableFor(longRows, shortSums + inLines(2 * bytes))
  const short = tableFor(keys.length - longRows, long.at + BUCKET_BYTES * (long.mask + 1))
  const rows = short.at + BUCKET_BYTES * (short.mask + 1)
  const cells = rows + (alone ? 0 : longRows * stride)
  return {
    features,
    values,
    rest: features + list,
    found: features + 2 * list,
    foundShort: features + 3 * list,
    start,
    scores,
    peaks,
    shortSums,
    long,
    short,
    few,
    vectors,
    narrow,
    alone,
    rows,
    stride,
    cells,
    // The kernel may read some way behind the last bucket, and take nothing from it.
    pages: Math.ceil((cells + cellBytes(narrow) * shortCells + 2 * BUCKET_BYTES) / PAGE),
  }
}

/** At most five eighths of all places are taken, so that few buckets are full. */
function tableFor(keys: number, at: number): Table {
  let bits = 2
  while (2 ** bits * KEYS < keys * 1.6) bits += 1
  return { at, mask: 2 ** bits - 1, shift: 32 - bits }
}

function inLines(bytes: number): number {
  return inSteps(bytes, BUCKET_BYTES)
}

function inSteps(bytes: number, step: number): number {
  return step * Math.ceil(bytes / step)
}

/** Bytes of a cell of a short row: its weight in the upper half or, of four bytes, in the upper two, below it the class. */
function cellBytes(narrow: boolean): number {
  return narrow ? 2 : 4
}

/** Keys ascend in the file and so do their buckets, so that the memory is written from front to back. */
function fill(buffer: ArrayBuffer, layout: Layout, { keys, counts, cellWeights, cellClasses }: Weights): void {
  const { long, short, stride, few, narrow, alone } = layout
  const numbers = new Int32Array(buffer)
  const weights = narrow ? new Int8Array(buffer) : new Int16Array(buffer)
  const cells = narrow ? new Int16Array(buffer) : numbers
  const bytes = cellBytes(narrow)
  const bits = 4 * bytes
  let { rows: row, cells: free } = layout
  let cell = 0
  for (let of = 0; of < keys.length; of += 1) {
    const count = counts[of]!
    const past = cell + count
    const place = freePlace(keys[of]!, count > few ? long : short, numbers)
    numbers[place] = keys[of]!
    if (alone) {
      numbers[place + KEYS] = cellWeights[past - 1]! & 0xffff
      cell = past
    } else if (count > few) {
      numbers[place + KEYS] = row
      const first = row / weights.BYTES_PER_ELEMENT
      for (; cell < past; cell += 1) weights[first + cellClasses[cell]!] = cellWeights[cell]!
      row += stride
    } else {
      numbers[place + KEYS] = ((free / bytes) << 5) | count
      for (; cell < past; cell += 1, free += bytes)
        cells[free / bytes] = (cellWeights[cell]! << bits) | cellClasses[cell]!
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

function kernelOn(memory: object, layout: KernelLayout, sets: Sets): Scores | undefined {
  const bytes = assembleKernel(layout, sets)
  try {
    const module = new WebAssembly.Module(bytes)
    const { exports } = new WebAssembly.Instance(module, { env: { memory } })
    return { score: exports['score']!, weigh: sets.map((_, at) => exports[`weigh${at}`]!) }
  } catch {
    // An engine without SIMD refuses the module.
    return undefined
  }
}

/** The plain twin of the kernel, step for step. */
function plainOn(buffer: ArrayBuffer, layout: Layout, sets: Sets): Scores {
  const { long, short, vectors, narrow, alone } = layout
  const keys = new Int32Array(buffer, layout.features, MAX_FEATURES)
  const values = new Int32Array(buffer, layout.values, MAX_VALUES)
  const start = new Int16Array(buffer, layout.start, vectors * LANES)
  const sums = new Int16Array(buffer, layout.scores, vectors * LANES)
  const peaks = new Int16Array(buffer, layout.peaks, vectors)
  const shortSums = new Int32Array(vectors * LANES)
  const numbers = new Int32Array(buffer)
  const weights = narrow ? new Int8Array(buffer) : new Int16Array(buffer)
  const cells = narrow ? new Int16Array(buffer) : numbers
  const bits = 4 * cellBytes(narrow)
  const score = (count: number) => {
    sums.set(start)
    shortSums.fill(0)
    for (let feature = 0; feature < count; feature += 1) {
      const found = noteFor(keys[feature]!, long, numbers)
      if (alone) {
        sums[0] = clipped(sums[0]! + ((found << 16) >> 16))
        continue
      }
      const row = found / weights.BYTES_PER_ELEMENT
      if (row > 0) {
        for (let of = 0; of < sums.length; of += 1) sums[of] = clipped(sums[of]! + weights[row + of]!)
        continue
      }
      const note = noteFor(keys[feature]!, short, numbers)
      const first = note >>> 5
      const past = first + (note & CELLS)
      for (let cell = first; cell < past; cell += 1) shortSums[cells[cell]! & 0xff]! += cells[cell]! >> bits
    }
    peaks.fill(-32_768)
    for (let of = 0; of < sums.length; of += 1) {
      sums[of] = clipped(sums[of]! + clipped(shortSums[of]!))
      peaks[of >> 3] = Math.max(peaks[of >> 3]!, sums[of]!)
    }
  }
  return { score, weigh: sets.map(set => (count: number) => score(writeKeys(keys, count, values, set))) }
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
