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
  readonly rows: number
  /** Bytes of a row. */
  readonly stride: number
  readonly pages: number
}

/** Features, the rows found for them, scores, then the table, then a dense row of 16-bit weights for each key. */
function layOut({ classes, keys }: Weights): Layout {
  const vectors = Math.ceil(classes / LANES)
  const bytes = 2 * LANES * vectors
  // A row begins where a line of the cache does, unless several fit into one.
  const stride = bytes < BUCKET_BYTES ? bytes : BUCKET_BYTES * Math.ceil(bytes / BUCKET_BYTES)
  const features = 0
  const found = 4 * MAX_FEATURES
  const scores = 2 * found
  // A bucket lies in one line of the cache.
  const table = scores + BUCKET_BYTES * Math.ceil(stride / BUCKET_BYTES)
  // At most half of all places are taken, so that few buckets are full.
  let buckets = 4
  while (buckets * KEYS < keys.length * 2) buckets *= 2
  const rows = table + BUCKET_BYTES * buckets
  return {
    features,
    found,
    scores,
    table,
    mask: buckets - 1,
    vectors,
    rows,
    stride,
    // The kernel may read some way behind the last bucket, and take nothing from it.
    pages: Math.ceil((rows + keys.length * stride + 2 * BUCKET_BYTES) / PAGE),
  }
}

function fill(
  buffer: ArrayBuffer,
  { table, mask, rows, stride }: Layout,
  { keys, counts, cellWeights, cellClasses }: Weights,
): void {
  const places = new Int32Array(buffer, table, BUCKET_NUMBERS * (mask + 1))
  const cells = new Int16Array(buffer)
  const addresses = addressesOf(counts, rows, stride)
  let cell = 0
  for (let row = 0; row < keys.length; row += 1) {
    const address = addresses[row]!
    let bucket = keys[row]! & mask
    let place = BUCKET_NUMBERS * bucket
    for (let taken = 0; places[place + KEYS] !== 0; place += 1) {
      taken += 1
      if (taken < KEYS) continue
      bucket = (bucket + 1) & mask
      // One less, for the step of the loop.
      place = BUCKET_NUMBERS * bucket - 1
      taken = 0
    }
    places[place] = keys[row]!
    places[place + KEYS] = address
    const past = cell + counts[row]!
    for (; cell < past; cell += 1) cells[address / 2 + cellClasses[cell]!] = cellWeights[cell]!
  }
}

/** Rows with many cells belong to frequent features: they lie together, so that what is needed often is in few places. */
function addressesOf(counts: Uint8Array, rows: number, stride: number): Int32Array {
  const next = new Int32Array(256)
  for (const count of counts) next[count]! += stride
  for (let count = 255, address = rows; count >= 0; count -= 1) {
    const bytes = next[count]!
    next[count] = address
    address += bytes
  }
  return Int32Array.from(counts, count => {
    const address = next[count]!
    next[count] = address + stride
    return address
  })
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
  try {
    const module = new WebAssembly.Module(assembleKernel(layout))
    return new WebAssembly.Instance(module, { env: { memory } }).exports.score
  } catch {
    // An engine without SIMD refuses the module.
    return undefined
  }
}

/** The plain twin of the kernel, step for step. */
function plainOn(buffer: ArrayBuffer, { features, scores, table, mask, vectors }: Layout): (count: number) => void {
  const keys = new Int32Array(buffer, features, MAX_FEATURES)
  const places = new Int32Array(buffer, table, BUCKET_NUMBERS * (mask + 1))
  const sums = new Int16Array(buffer, scores, vectors * LANES)
  const cells = new Int16Array(buffer)
  return count => {
    sums.fill(0)
    for (let feature = 0; feature < count; feature += 1) {
      const row = addressOf(keys[feature]!, places, mask) / 2
      if (row === 0) continue
      for (let lane = 0; lane < sums.length; lane += 1) {
        const sum = sums[lane]! + cells[row + lane]!
        sums[lane] = sum > 32_767 ? 32_767 : sum < -32_768 ? -32_768 : sum
      }
    }
  }
}

/** Where the row of a key begins; 0: it has none. */
function addressOf(key: number, places: Int32Array, mask: number): number {
  for (let bucket = key & mask; ; bucket = (bucket + 1) & mask) {
    const first = BUCKET_NUMBERS * bucket
    for (let place = first; place < first + KEYS; place += 1) {
      const address = places[place + KEYS]!
      // Places are taken from the first on.
      if (address === 0 || places[place] === key) return address
    }
  }
}
