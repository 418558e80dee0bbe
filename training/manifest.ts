/** @module Writes a model's files, and what they are into `models/manifest.json`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ModelEntry, sha256 } from '../src/storage/model-files.ts'

/** What shares the licence of the data it was made from, named like that. */
export type Made = Omit<ModelEntry, 'file' | 'sha256' | 'bytes'>

export function writeModelFile(folder: string, file: string, content: Uint8Array, made: Made): void {
  const entry: ModelEntry = { file, sha256: sha256(content), bytes: content.length, ...made }
  const others = readManifest(folder).filter(other => other.file !== file)
  writeFileSync(join(folder, file), content)
  writeManifest(folder, [...others, entry])
}

/** Figures of the files named, in place of those in their entries. */
export function writeScores(folder: string, scoresOf: { readonly [file: string]: ModelEntry['scores'] }): void {
  writeManifest(
    folder,
    readManifest(folder).map(entry => ({ ...entry, scores: scoresOf[entry.file] ?? entry.scores })),
  )
}

function readManifest(folder: string): readonly ModelEntry[] {
  const path = join(folder, 'manifest.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
}

function writeManifest(folder: string, entries: readonly ModelEntry[]): void {
  const sorted = [...entries].sort((a, b) => (a.file < b.file ? -1 : 1))
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(sorted, null, 2)}\n`)
}

/** Plain data as it lies in a file: the same data gives the same bytes. */
export function jsonBytes(data: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(data)}\n`)
}
