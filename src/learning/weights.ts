/**
 * @module Our file format for the weights of a linear model: which feature speaks for which class, how strongly.
 *
 * Little-endian throughout. In this order, without gaps:
 *
 * | bytes          | what                                                                          |
 * |----------------|-------------------------------------------------------------------------------|
 * | 8              | `READOUTW`                                                                    |
 * | 4              | version of the format, 1                                                      |
 * | 4              | `classes`, 1 to 255                                                           |
 * | 4              | `rows`: features that have weights                                            |
 * | 4              | `cells`: weights in all rows together                                         |
 * | 4 × rows       | key of each row (see `hash.ts`), ascending as unsigned numbers, none twice     |
 * | 2 × cells      | weights, signed, row after row                                                |
 * | 1 × rows       | cells of each row, 1 to 255                                                   |
 * | 1 × cells      | class of each cell                                                            |
 */

/** The weights of a linear model, as they lie in the file. */
export interface Weights {
  readonly classes: number
  /** Keys of the features, ascending as unsigned numbers. */
  readonly keys: Int32Array
  /** `counts[i]` cells belong to `keys[i]`; the cells of one row lie together, rows in the order of `keys`. */
  readonly counts: Uint8Array
  readonly cellWeights: Int16Array
  /** `cellClasses[i]` is what `cellWeights[i]` speaks for. */
  readonly cellClasses: Uint8Array
}

/** Bytes that are no weights: of another format, of another version, cut off or damaged. */
export class BadWeights extends Error {
  override name = 'BadWeights'

  constructor(reason: string) {
    super(`This is no file of weights: ${reason}. Restore it from git, or retrain.`)
  }
}

const MAGIC = 'READOUTW'
const VERSION = 1
const HEADER = 24

/** The bytes of a file of weights; the same weights give the same bytes. */
export function encodeWeights({ classes, keys, counts, cellWeights, cellClasses }: Weights): Uint8Array {
  const parts = [keys, cellWeights, counts, cellClasses]
  const bytes = new Uint8Array(HEADER + parts.reduce((sum, part) => sum + part.byteLength, 0))
  for (let at = 0; at < MAGIC.length; at += 1) bytes[at] = MAGIC.charCodeAt(at)
  const header = new DataView(bytes.buffer)
  for (const [at, value] of [VERSION, classes, keys.length, cellWeights.length].entries())
    header.setUint32(MAGIC.length + 4 * at, value, true)
  let at = HEADER
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return bytes
}

/** The weights in a file. Every bound is checked here, once, so that scoring need not.
 * @throws BadWeights */
export function decodeWeights(bytes: Uint8Array): Weights {
  if (bytes.length < HEADER) throw new BadWeights(`it has ${bytes.length} bytes`)
  if (String.fromCharCode(...bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new BadWeights(`it does not begin with ${MAGIC}`)
  const header = new DataView(bytes.buffer, bytes.byteOffset, HEADER)
  const [version, classes, rows, cells] = [8, 12, 16, 20].map(at => header.getUint32(at, true)) as [
    number,
    number,
    number,
    number,
  ]
  if (version !== VERSION) throw new BadWeights(`its version is ${version}, not ${VERSION}`)
  if (classes < 1 || classes > 255) throw new BadWeights(`it has ${classes} classes`)
  const length = HEADER + 5 * rows + 3 * cells
  if (bytes.length !== length) throw new BadWeights(`it has ${bytes.length} bytes instead of ${length}`)
  // A copy begins at an address that numbers of four bytes may begin at.
  const { buffer } = bytes.slice()
  const weights = {
    classes,
    keys: new Int32Array(buffer, HEADER, rows),
    cellWeights: new Int16Array(buffer, HEADER + 4 * rows, cells),
    counts: new Uint8Array(buffer, HEADER + 4 * rows + 2 * cells, rows),
    cellClasses: new Uint8Array(buffer, HEADER + 5 * rows + 2 * cells, cells),
  }
  check(weights)
  return weights
}

function check({ classes, keys, counts, cellClasses }: Weights): void {
  let cells = 0
  for (let row = 0; row < keys.length; row += 1) {
    cells += counts[row]!
    if (row > 0 && keys[row - 1]! >>> 0 >= keys[row]! >>> 0) throw new BadWeights(`row ${row} is out of order`)
    if (counts[row] === 0) throw new BadWeights(`row ${row} is empty`)
  }
  if (cells !== cellClasses.length) throw new BadWeights(`its rows have ${cells} cells, not ${cellClasses.length}`)
  for (let cell = 0; cell < cells; cell += 1)
    if (cellClasses[cell]! >= classes)
      throw new BadWeights(`cell ${cell} speaks for class ${cellClasses[cell]} of ${classes}`)
}
