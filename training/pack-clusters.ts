/** @module Packs the word clusters: from words and numbers in a table to the file the models ship with. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { encodeClusters } from '../src/language/clusters.ts'

/** @param file packed lines of word, coarse cluster and fine cluster, parted by tabs, most frequent words first */
export function packClusters(file: string): Uint8Array {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n')
  return encodeClusters(
    new Map(
      lines
        .map(line => line.split('\t'))
        .filter(cells => cells.length === 3)
        .map(([word, , fine]) => [word!, Number(fine)]),
    ),
  )
}
