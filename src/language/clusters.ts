/**
 * @module Word clusters: words that stand in like company, by number. They tell the tagger and the parser something of words
 * that training never met.
 *
 * The file, little-endian: `READOUTC`; 4 bytes version, 1; 4 bytes number of words; then for each word 4 bytes `hashText` of
 * its lower-case form, ascending as unsigned numbers; then for each 2 bytes its fine cluster, 0 to 1023.
 */
import { hashText } from '../learning/hash.ts'

/** Words by the company they keep (Brown et al. 1992). */
export interface Clusters {
  /** The fine cluster of a lower-case word, 0 to 1023; -1 when it has none. A coarse cluster is 16 fine ones: `fine >> 4`. */
  readonly of: (lower: string) => number
}

/** For tests, and where a model has been trained without. */
export const NO_CLUSTERS: Clusters = { of: () => -1 }

const MAGIC = 'READOUTC'
const VERSION = 1
const HEADER = 16

/** Bytes that are no clusters. */
export class BadClusters extends Error {
  override name = 'BadClusters'
}

/** The clusters in a file.
 * @throws BadClusters */
export function decodeClusters(bytes: Uint8Array): Clusters {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (
    bytes.length < HEADER ||
    String.fromCharCode(...bytes.subarray(0, 8)) !== MAGIC ||
    header.getUint32(8, true) !== VERSION
  )
    throw new BadClusters(`This is no file of word clusters: it does not begin with ${MAGIC} and version ${VERSION}.`)
  const words = header.getUint32(12, true)
  if (bytes.length !== HEADER + 6 * words)
    throw new BadClusters(`A file of ${words} word clusters has ${HEADER + 6 * words} bytes, this one ${bytes.length}.`)
  const { buffer } = bytes.slice()
  const hashes = new Uint32Array(buffer, HEADER, words)
  const clusters = new Uint16Array(buffer, HEADER + 4 * words, words)
  return {
    of: lower => {
      const at = indexOf(hashes, hashText(lower) >>> 0)
      return at < 0 ? -1 : clusters[at]!
    },
  }
}

/** Of two words with one hash, the first is kept. */
export function encodeClusters(clusterOf: ReadonlyMap<string, number>): Uint8Array {
  const byHash = new Map<number, number>()
  for (const [word, cluster] of clusterOf) {
    const hash = hashText(word) >>> 0
    if (!byHash.has(hash)) byHash.set(hash, cluster)
  }
  const sorted = [...byHash].sort(([a], [b]) => a - b)
  const bytes = new Uint8Array(HEADER + 6 * sorted.length)
  for (let at = 0; at < 8; at += 1) bytes[at] = MAGIC.charCodeAt(at)
  const view = new DataView(bytes.buffer)
  view.setUint32(8, VERSION, true)
  view.setUint32(12, sorted.length, true)
  for (const [index, [hash, cluster]] of sorted.entries()) {
    view.setUint32(HEADER + 4 * index, hash, true)
    view.setUint16(HEADER + 4 * sorted.length + 2 * index, cluster, true)
  }
  return bytes
}

/** Binary search; -1 when it is not there. */
function indexOf(sorted: Uint32Array, value: number): number {
  let from = 0
  let past = sorted.length
  while (from < past) {
    const middle = (from + past) >>> 1
    if (sorted[middle]! < value) from = middle + 1
    else past = middle
  }
  return sorted[from] === value ? from : -1
}
