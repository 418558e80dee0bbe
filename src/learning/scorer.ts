/**
 * @module Scores of a linear model: the sum, for each class, of the weights of the features given.
 * Computed by a WebAssembly kernel where there is one, else by its plain twin; both give the same numbers.
 */
import { assembleKernel, type KernelLayout } from './kernel/assemble-kernel.ts'
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

/** Features, then scores, then the table, then a dense row of 16-bit weights for each key. */
function layOut({ classes, keys }: Weights): Layout {
  const vectors = Math.ceil(classes / LANES)
  const stride = 2 * LANES * vectors
  const features = 0
  const scores = 4 * MAX_FEATURES
  const table = scores + stride
  // At most five slots in eight are taken, so that a search is short.
  let slots = 16
  while (slots * 5 < keys.length * 8) slots *= 2
  // The first row begins where sixteen bytes may begin.
  const rows = table + 8 * slots
  return {
    features,
    scores,
    table,
    mask: slots - 1,
    vectors,
    rows,
    stride,
    pages: Math.ceil((rows + keys.length * stride) / PAGE),
  }
}

function fill(
  buffer: ArrayBuffer,
  { table, mask, rows, stride }: Layout,
  { keys, counts, cellWeights, cellClasses }: Weights,
): void {
  const slots = new Int32Array(buffer, table, 2 * (mask + 1))
  const cells = new Int16Array(buffer)
  let cell = 0
  for (let row = 0; row < keys.length; row += 1) {
    const address = rows + row * stride
    let slot = keys[row]! & mask
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask
    slots[2 * slot] = keys[row]!
    slots[2 * slot + 1] = address
    const past = cell + counts[row]!
    for (; cell < past; cell += 1) cells[address / 2 + cellClasses[cell]!] = cellWeights[cell]!
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
  const slots = new Int32Array(buffer, table, 2 * (mask + 1))
  const sums = new Int16Array(buffer, scores, vectors * LANES)
  const cells = new Int16Array(buffer)
  return count => {
    sums.fill(0)
    for (let feature = 0; feature < count; feature += 1) {
      const key = keys[feature]!
      let slot = key & mask
      while (slots[2 * slot + 1] !== 0 && slots[2 * slot] !== key) slot = (slot + 1) & mask
      const address = slots[2 * slot + 1]!
      if (address === 0) continue
      const row = address / 2
      for (let lane = 0; lane < sums.length; lane += 1) {
        const sum = sums[lane]! + cells[row + lane]!
        sums[lane] = sum > 32_767 ? 32_767 : sum < -32_768 ? -32_768 : sum
      }
    }
  }
}
