/**
 * @module The scoring kernel: a WebAssembly module of a few hundred bytes, assembled here for the shape of one model.
 *
 * What it does, in JavaScript, is `scorePlainly` in `scorer.ts`: for each feature find its row, add the row to the sums.
 * Eight classes are added at once (128-bit SIMD), and the sums stay in registers for all features.
 * The binary format: WebAssembly Core Specification 2.0, chapter 5; only the instructions named below are used.
 */

/** Where everything lies in the memory, in bytes from its beginning. See `scorer.ts`. */
export interface KernelLayout {
  /** Where the keys of the features begin. */
  readonly features: number
  /** Where the sums are written. */
  readonly scores: number
  /** Where the table of rows begins: pairs of key and address of the row; address 0: nothing here. */
  readonly table: number
  /** Slots of the table less one; their number is a power of two. */
  readonly mask: number
  /** Runs of eight classes: 1 to 32. */
  readonly vectors: number
}

type Code = readonly number[]

/** A module that imports `env.memory` and exports `score(count: i32)`. The same layout gives the same bytes. */
export function assembleKernel(layout: KernelLayout): Uint8Array {
  const i32 = 0x7f
  const v128 = 0x7b
  const locals = [2, ...unsigned(4), i32, ...unsigned(layout.vectors), v128]
  const body = [...locals, ...score(layout), END]
  return Uint8Array.from([
    // Magic and version.
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    // One type: a function of one i32 that gives nothing back.
    ...section(1, [1, 0x60, 1, i32, 0]),
    // One import: a memory of at least one page.
    ...section(2, [1, ...name('env'), ...name('memory'), 0x02, 0x00, 1]),
    // One function, of type 0, exported.
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('score'), 0x00, 0]),
    ...section(10, [1, ...unsigned(body.length), ...body]),
  ])
}

// Locals: the parameter, then four numbers, then the sums.
const COUNT = 0
const FEATURE = 1
const KEY = 2
const SLOT = 3
const ROW = 4
const FIRST_SUM = 5

// Instructions, by their names in the specification.
const END = 0x0b
const BLOCK = [0x02, 0x40]
const LOOP = [0x03, 0x40]
const IF = [0x04, 0x40]
const ELSE = [0x05]
const I32_EQ = [0x46]
const I32_GE_U = [0x4f]
const I32_ADD = [0x6a]
const I32_AND = [0x71]
const I32_SHL = [0x74]
const I16X8_ADD_SAT_S = [0xfd, ...unsigned(0x8f)]
const branch = (depth: number): Code => [0x0c, depth]
const branchIf = (depth: number): Code => [0x0d, depth]
const get = (local: number): Code => [0x20, ...unsigned(local)]
const set = (local: number): Code => [0x21, ...unsigned(local)]
const tee = (local: number): Code => [0x22, ...unsigned(local)]
const i32Const = (value: number): Code => [0x41, ...signed(value)]
// The byte after the instruction is the alignment as a power of two, only a hint.
const i32Load = (offset: number): Code => [0x28, 2, ...unsigned(offset)]
const v128Load = (offset: number): Code => [0xfd, ...unsigned(0), 4, ...unsigned(offset)]
const v128Store = (offset: number): Code => [0xfd, ...unsigned(0x0b), 4, ...unsigned(offset)]

function score({ features, scores, table, mask, vectors }: KernelLayout): Code {
  const sums = Array.from({ length: vectors }, (_, vector) => FIRST_SUM + vector)
  // A slot has 8 bytes; slots are counted in bytes here, so the mask is too.
  const byteMask = mask * 8
  const addRow = sums.flatMap((sum, vector) => [
    ...get(sum),
    ...get(ROW),
    ...v128Load(16 * vector),
    ...I16X8_ADD_SAT_S,
    ...set(sum),
  ])
  return [
    // count = 4 * count: where the features end, in bytes.
    ...[...get(COUNT), ...i32Const(2), ...I32_SHL, ...set(COUNT)],
    ...BLOCK,
    ...LOOP,
    // Leave the block when feature >= count.
    ...[...get(FEATURE), ...get(COUNT), ...I32_GE_U, ...branchIf(1)],
    // slot = (key = features[feature]) * 8 & byteMask
    ...[...get(FEATURE), ...i32Load(features), ...tee(KEY)],
    ...[...i32Const(3), ...I32_SHL, ...i32Const(byteMask), ...I32_AND, ...set(SLOT)],
    ...LOOP,
    // if (row = table[slot].row)
    ...[...get(SLOT), ...i32Load(table + 4), ...tee(ROW), ...IF],
    // if (table[slot].key == key) add the row; else slot = slot + 8 & byteMask, and look again.
    ...[...get(SLOT), ...i32Load(table), ...get(KEY), ...I32_EQ, ...IF],
    ...addRow,
    ...ELSE,
    ...[...get(SLOT), ...i32Const(8), ...I32_ADD, ...i32Const(byteMask), ...I32_AND, ...set(SLOT), ...branch(2)],
    ...[END, END, END],
    // feature += 4, and go on.
    ...[...get(FEATURE), ...i32Const(4), ...I32_ADD, ...set(FEATURE), ...branch(0)],
    ...[END, END],
    ...sums.flatMap((sum, vector) => [...i32Const(0), ...get(sum), ...v128Store(scores + 16 * vector)]),
  ]
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content]
}

function name(text: string): Code {
  return [text.length, ...Array.from(text, letter => letter.charCodeAt(0))]
}

/** LEB128, as the format writes sizes and offsets: seven bits a byte, low ones first, the eighth says that more follow. */
function unsigned(value: number): Code {
  const bytes: number[] = []
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return [...bytes, rest]
}

/** LEB128 with the sign in the highest bit written. Only for values from 0 up. */
function signed(value: number): Code {
  const bytes = [...unsigned(value)]
  const last = bytes.at(-1)!
  return last < 64 ? bytes : [...bytes.slice(0, -1), last + 128, 0]
}
