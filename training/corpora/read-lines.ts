/** @module The lines of a file, packed or not. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

export function linesOf(file: string): readonly string[] {
  const bytes = readFileSync(file)
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split(/\r?\n/)
}
