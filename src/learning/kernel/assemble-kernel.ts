/**
 * @module The scoring kernel: a WebAssembly module of a few thousand bytes, assembled here for the shape of one model.
 *
 * What it does, in JavaScript, is `plainOn` in `scorer.ts`. Values are hashed into keys, template after template without a loop; then
 * the row of each feature is found and added, at once where all rows lie whole, else in passes. Nothing branches on what the memory
 * holds (but for the few full buckets), so that the machine can wait for many places of the memory at once: that is most of the time.
 * Eight classes are added at once (128-bit SIMD), and the sums stay in registers for all features.
 * The binary format: WebAssembly Core Specification 2.0, chapter 5; only the instructions named below are used.
 */

import type { Template } from '../templates.ts'

/** A table of rows: buckets of eight keys, then a note for each; 0: nothing here. */
export interface Table {
  /** Where it begins. */
  readonly at: number
  /** Buckets less one; their number is a power of two. */
  readonly mask: number
  /** The bucket a key belongs to is what is left of its bits when this many of the low ones are gone. */
  readonly shift: number
}

/** Where everything lies in the memory, in bytes from its beginning. See `scorer.ts`. */
export interface KernelLayout {
  /** Where the keys of the features begin. */
  readonly features: number
  /** Where the values lie that templates make keys of. */
  readonly values: number
  /** Where the keys go that have no long row. */
  readonly rest: number
  /** Where the addresses of the long rows found go, and the notes of the short ones. */
  readonly found: number
  readonly foundShort: number
  /** What the sums begin with, and where they are written. */
  readonly start: number
  readonly scores: number
  /** Where the greatest of each eight sums goes. */
  readonly peaks: number
  /** Sums of short rows, 32 bits for each class. */
  readonly shortSums: number
  /** Long rows; a note is an address, or the row itself. */
  readonly long: Table
  /** Short rows; a note has the number of their cells in its lowest five bits, above them the address in steps of a cell: weight and class, 16 bits each, or 8. */
  readonly short: Table
  /** Cells of the longest short row; 0: there are none. */
  readonly few: number
  /** Runs of eight classes: 1 to 32. */
  readonly vectors: number
  /** Whether weights have 8 bits, not 16. */
  readonly narrow: boolean
  /** Whether there is one class: the note of a row is its weight, in the lower half. */
  readonly alone: boolean
}

/** Eight keys and eight notes: one line of the machine's cache. */
export const BUCKET_BYTES = 64
/** The bits of a note that hold the number of cells of a short row. */
export const CELLS = 31

type Code = readonly number[]

/**
 * A module that imports `env.memory` and exports `score(count: i32)` and, for each set of templates, `weigh0(count: i32)` and so on,
 * which make keys behind the first `count` and score them all. The same layout gives the same bytes.
 */
export function assembleKernel(layout: KernelLayout, sets: readonly (readonly Template[])[]): Uint8Array {
  const i32 = 0x7f
  const v128 = 0x7b
  const functions = [
    { export: 'score', locals: [2, ...unsigned(8), i32, ...unsigned(1 + layout.vectors), v128], code: score(layout) },
    ...sets.map((set, at) => ({ export: `weigh${at}`, locals: [1, 1, i32], code: weigh(set, layout) })),
  ]
  const number = unsigned(functions.length)
  const bodies = functions.map(({ locals, code }) => [...locals, ...code, END])
  return Uint8Array.from([
    // Magic and version.
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    // One type: a function of one i32 that gives nothing back.
    ...section(1, [1, 0x60, 1, i32, 0]),
    // One import: a memory of at least one page.
    ...section(2, [1, ...name('env'), ...name('memory'), 0x02, 0x00, 1]),
    // Functions, all of type 0, exported.
    ...section(3, [...number, ...functions.map(() => 0)]),
    ...section(7, [...number, ...functions.flatMap((of, at) => [...name(of.export), 0x00, ...unsigned(at)])]),
    ...section(10, [...number, ...bodies.flatMap(body => [...unsigned(body.length), ...body])]),
  ])
}

// Locals: the parameter, eight numbers, the key sought in four lanes, then the sums.
const COUNT = 0
const AT = 1
const BUCKET = 2
const MATCHES = 3
const ROW = 4
const FOUND = 5
const FOUND_SHORT = 6
const PAST = 7
const REST = 8
const SOUGHT = 9
const FIRST_SUM = 10

// Instructions, by their names in the specification.
const END = 0x0b
const BLOCK = [0x02, 0x40]
const LOOP = [0x03, 0x40]
const IF = [0x04, 0x40]
const SELECT = [0x1b]
const I32_EQZ = [0x45]
const I32_NE = [0x47]
const I32_GE_U = [0x4f]
const I32_CTZ = [0x68]
const I32_ADD = [0x6a]
const I32_MUL = [0x6c]
const I32_AND = [0x71]
const I32_XOR = [0x73]
const I32_SHL = [0x74]
const I32_SHR_S = [0x75]
const I32_SHR_U = [0x76]
const I32X4_SPLAT = [0xfd, ...unsigned(0x11)]
const I32X4_WITH_FIRST = [0xfd, ...unsigned(0x1c), 0]
const I32X4_EQ = [0xfd, ...unsigned(0x37)]
const I16X8_BITMASK = [0xfd, ...unsigned(0x84)]
const I16X8_NARROW_I32X4_S = [0xfd, ...unsigned(0x85)]
const I16X8_ADD_SAT_S = [0xfd, ...unsigned(0x8f)]
const I16X8_MAX_S = [0xfd, ...unsigned(0x98)]
const I16X8_FIRST_LANE_S = [0xfd, ...unsigned(0x18), 0]
const CALL_SCORE = [0x10, 0]
const branch = (depth: number): Code => [0x0c, depth]
const branchIf = (depth: number): Code => [0x0d, depth]
const get = (local: number): Code => [0x20, ...unsigned(local)]
const set = (local: number): Code => [0x21, ...unsigned(local)]
const tee = (local: number): Code => [0x22, ...unsigned(local)]
const i32Const = (value: number): Code => [0x41, ...signed(value)]
// The byte after the instruction is the alignment as a power of two, only a hint.
const i32Load = (offset: number): Code => [0x28, 2, ...unsigned(offset)]
/** With its sign. */
const i32Load16 = (offset: number): Code => [0x2e, 1, ...unsigned(offset)]
const i32Store = (offset: number): Code => [0x36, 2, ...unsigned(offset)]
const i32Store16 = (offset: number): Code => [0x3b, 1, ...unsigned(offset)]
const v128Load = (offset: number): Code => [0xfd, ...unsigned(0), 4, ...unsigned(offset)]
/** Eight times eight bits, each made sixteen with its sign. */
const v128Load8x8 = (offset: number): Code => [0xfd, ...unsigned(1), 3, ...unsigned(offset)]
const v128Store = (offset: number): Code => [0xfd, ...unsigned(0x0b), 4, ...unsigned(offset)]

/** The lanes of the upper half, quarter or eighth in place of those below; what lies in the others means nothing. */
const upperLanes = (bytes: number): Code => [
  ...[0xfd, ...unsigned(0x0d)],
  ...Array.from({ length: 16 }, (_, byte) => (byte + bytes) % 16),
]

/** Hashes the values of each template as `hash.ts` does, writes the keys behind those given, and scores them all. */
function weigh(templates: readonly Template[], { features, values }: KernelLayout): Code {
  const hash = 1
  /** x ^ (x >>> bits) */
  const folded = (bits: number) => [...tee(hash), ...get(hash), ...i32Const(bits), ...I32_SHR_U, ...I32_XOR]
  const times = (factor: number) => [...i32Const(factor | 0), ...I32_MUL]
  const value = (at: number) => [...i32Const(0), ...i32Load(values + 4 * at)]
  const key = ([number, a, b, c, d]: Template) => [
    ...[...value(a!), ...i32Const(Math.imul(number, 0x9e3779b1)), ...I32_XOR],
    ...[...folded(15), ...times(0x85ebca6b), ...folded(13)],
    ...(b === undefined ? [] : [...value(b), ...I32_XOR, ...times(0xc2b2ae35), ...folded(16)]),
    ...(c === undefined ? [] : [...value(c), ...times(0x27d4eb2f), ...I32_XOR]),
    ...(c === undefined ? [] : [...folded(15), ...times(0x2c1b3c6d), ...folded(12)]),
    ...(d === undefined ? [] : [...value(d), ...times(0x165667b1), ...I32_XOR]),
    ...(d === undefined ? [] : [...folded(15), ...times(0x297a2d39), ...folded(14)]),
  ]
  return [
    ...[...get(COUNT), ...i32Const(2), ...I32_SHL, ...set(COUNT)],
    ...templates.flatMap((template, at) => [...get(COUNT), ...key(template), ...i32Store(features + 4 * at)]),
    ...[...get(COUNT), ...i32Const(2), ...I32_SHR_U, ...i32Const(templates.length), ...I32_ADD, ...CALL_SCORE],
  ]
}

function score(layout: KernelLayout): Code {
  return [
    // count = 4 * count: where the features end, in bytes.
    ...[...get(COUNT), ...i32Const(2), ...I32_SHL, ...set(COUNT)],
    ...(layout.few > 0 ? scoreInPasses(layout) : scoreAtOnce(layout)),
  ]
}

function scoreInPasses(layout: KernelLayout): Code {
  const { features, rest, found, foundShort, long, short } = layout
  return [
    ...findRows(long, features, COUNT, [...listRow(found, FOUND), ...keepRest(features, rest)]),
    ...findRows(short, rest, REST, listRow(foundShort, FOUND_SHORT)),
    ...addShortRows(layout),
    ...beginSums(layout),
    ...addListedRows(layout),
    ...giveSums(layout),
  ]
}

/** Where all rows are long each is added as it is found; for a key that has none, what lies at address 0. */
function scoreAtOnce(layout: KernelLayout): Code {
  return [...beginSums(layout), ...findRows(layout.long, layout.features, COUNT, addRow(layout)), ...giveSums(layout)]
}

/**
 * Looks up in a table the keys from the address `keys` up to the local `past`.
 * @param then what is done with what it notes for each, in `ROW`; 0: nothing
 */
function findRows({ at, mask, shift }: Table, keys: number, past: number, then: Code): Code {
  const byteMask = mask * BUCKET_BYTES
  const notes = at + BUCKET_BYTES / 2
  const lastNote = at + BUCKET_BYTES - 4
  const keysEqual = (offset: number) => [...get(BUCKET), ...v128Load(at + offset), ...get(SOUGHT), ...I32X4_EQ]
  return [
    ...[...i32Const(0), ...set(AT)],
    ...BLOCK,
    ...LOOP,
    // Leave the block when at >= past.
    ...[...get(AT), ...get(past), ...I32_GE_U, ...branchIf(1)],
    // bucket = (key = keys[at]) >>> shift, times 64
    ...[...get(AT), ...i32Load(keys), ...tee(BUCKET), ...I32X4_SPLAT, ...set(SOUGHT)],
    ...[...get(BUCKET), ...i32Const(shift), ...I32_SHR_U, ...i32Const(6), ...I32_SHL, ...set(BUCKET)],
    ...LOOP,
    // matches = one bit for each of the eight keys
    ...[...keysEqual(0), ...keysEqual(16), ...I16X8_NARROW_I32X4_S, ...I16X8_BITMASK, ...tee(MATCHES)],
    // if (none and the bucket is full) look in the next one. Seldom.
    ...[...I32_EQZ, ...get(BUCKET), ...i32Load(lastNote), ...i32Const(0), ...I32_NE, ...I32_AND, ...IF],
    ...[...get(BUCKET), ...i32Const(BUCKET_BYTES), ...I32_ADD, ...i32Const(byteMask), ...I32_AND, ...set(BUCKET)],
    ...[...branch(1), END],
    END,
    // row = matches ? note beside the first match : 0. Without a match the place read means nothing, but is in the memory.
    ...[...get(BUCKET), ...get(MATCHES), ...I32_CTZ, ...i32Const(2), ...I32_SHL, ...I32_ADD, ...i32Load(notes)],
    ...[...i32Const(0), ...get(MATCHES), ...SELECT, ...set(ROW)],
    ...then,
    ...[...get(AT), ...i32Const(4), ...I32_ADD, ...set(AT), ...branch(0)],
    ...[END, END],
  ]
}

/** Writes `ROW` behind the others at `found`; it stays there unless it is 0: a key of 0 matches empty places too. */
function listRow(found: number, end: number): Code {
  return [
    ...[...get(end), ...get(ROW), ...i32Store(found)],
    ...[...get(end), ...get(ROW), ...i32Const(0), ...I32_NE, ...i32Const(2), ...I32_SHL, ...I32_ADD, ...set(end)],
  ]
}

/** Lists a key that has no row. */
function keepRest(features: number, rest: number): Code {
  return [
    ...[...get(REST), ...get(AT), ...i32Load(features), ...i32Store(rest)],
    ...[...get(REST), ...get(ROW), ...I32_EQZ, ...i32Const(2), ...I32_SHL, ...I32_ADD, ...set(REST)],
  ]
}

/** Adds the cells of the short rows, each at its class. */
function addShortRows({ foundShort, shortSums, vectors, narrow }: KernelLayout): Code {
  const halves = Array.from({ length: 2 * vectors }, (_, half) => shortSums + 16 * half)
  const bytes = narrow ? 2 : 4
  const times = i32Const(narrow ? 1 : 2)
  return [
    // No lane of the key sought is needed any more.
    ...[...i32Const(0), ...I32X4_SPLAT, ...set(SOUGHT)],
    ...halves.flatMap(half => [...i32Const(0), ...get(SOUGHT), ...v128Store(half)]),
    ...[...i32Const(0), ...set(AT)],
    ...BLOCK,
    ...LOOP,
    ...[...get(AT), ...get(FOUND_SHORT), ...I32_GE_U, ...branchIf(1)],
    // row = the first cell; past = where the last one ends
    ...[
      ...get(AT),
      ...i32Load(foundShort),
      ...tee(PAST),
      ...i32Const(5),
      ...I32_SHR_U,
      ...times,
      ...I32_SHL,
      ...tee(ROW),
    ],
    ...[...get(PAST), ...i32Const(CELLS), ...I32_AND, ...times, ...I32_SHL, ...I32_ADD, ...set(PAST)],
    ...LOOP,
    // sums[class of the cell] += its weight
    ...[...get(ROW), ...(narrow ? i32Load16(0) : i32Load(0)), ...tee(MATCHES)],
    ...[...i32Const(0xff), ...I32_AND, ...i32Const(2), ...I32_SHL, ...tee(BUCKET)],
    ...[...get(BUCKET), ...i32Load(shortSums), ...get(MATCHES), ...i32Const(4 * bytes), ...I32_SHR_S, ...I32_ADD],
    ...i32Store(shortSums),
    ...[...get(ROW), ...i32Const(bytes), ...I32_ADD, ...tee(ROW), ...get(PAST), ...I32_NE, ...branchIf(0)],
    END,
    ...[...get(AT), ...i32Const(4), ...I32_ADD, ...set(AT), ...branch(0)],
    ...[END, END],
  ]
}

function sumsOf({ vectors }: KernelLayout): readonly number[] {
  return Array.from({ length: vectors }, (_, vector) => FIRST_SUM + vector)
}

/** What the sums begin with. */
function beginSums(layout: KernelLayout): Code {
  return sumsOf(layout).flatMap((sum, vector) => [...i32Const(0), ...v128Load(layout.start + 16 * vector), ...set(sum)])
}

/** Adds the row at the address in `ROW`, or the weight that is there in place of an address. */
function addRow(layout: KernelLayout): Code {
  if (layout.alone)
    return [
      ...[...get(FIRST_SUM), ...i32Const(0), ...I32X4_SPLAT, ...get(ROW), ...I32X4_WITH_FIRST],
      ...[...I16X8_ADD_SAT_S, ...set(FIRST_SUM)],
    ]
  return sumsOf(layout).flatMap((sum, vector) => [
    ...get(sum),
    ...get(ROW),
    ...(layout.narrow ? v128Load8x8(8 * vector) : v128Load(16 * vector)),
    ...I16X8_ADD_SAT_S,
    ...set(sum),
  ])
}

/** Adds the rows that were listed. */
function addListedRows(layout: KernelLayout): Code {
  return [
    ...[...i32Const(0), ...set(AT)],
    ...BLOCK,
    ...LOOP,
    ...[...get(AT), ...get(FOUND), ...I32_GE_U, ...branchIf(1)],
    ...[...get(AT), ...i32Load(layout.found), ...set(ROW)],
    ...addRow(layout),
    ...[...get(AT), ...i32Const(4), ...I32_ADD, ...set(AT), ...branch(0)],
    ...[END, END],
  ]
}

/** Adds the sums of the short rows, if there are any, and writes it all. */
function giveSums(layout: KernelLayout): Code {
  const { scores, peaks, shortSums, few } = layout
  const ofShort = (vector: number) => [
    ...[
      ...i32Const(0),
      ...v128Load(shortSums + 32 * vector),
      ...i32Const(0),
      ...v128Load(shortSums + 32 * vector + 16),
    ],
    ...[...I16X8_NARROW_I32X4_S, ...I16X8_ADD_SAT_S],
  ]
  const greatest = [8, 4, 2].flatMap(bytes => [
    ...[...get(SOUGHT), ...get(SOUGHT), ...get(SOUGHT), ...upperLanes(bytes), ...I16X8_MAX_S, ...set(SOUGHT)],
  ])
  return sumsOf(layout).flatMap((sum, vector) => [
    ...[...i32Const(0), ...get(sum), ...(few > 0 ? ofShort(vector) : []), ...tee(SOUGHT)],
    ...v128Store(scores + 16 * vector),
    ...[...greatest, ...i32Const(0), ...get(SOUGHT), ...I16X8_FIRST_LANE_S, ...i32Store16(peaks + 2 * vector)],
  ])
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

/** LEB128 with the sign in the highest bit written. */
function signed(value: number): Code {
  const bytes: number[] = []
  let rest = value
  while (rest < -64 || rest > 63) {
    bytes.push((rest & 127) + 128)
    rest >>= 7
  }
  return [...bytes, rest & 127]
}
