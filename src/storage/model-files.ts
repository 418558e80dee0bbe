/** @module Reads the files of trained models, and refuses those that are not what their manifest describes. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelFiles } from '../learning/model-files.ts'

/** One entry of `models/manifest.json`. */
export interface ModelEntry {
  readonly file: string
  readonly sha256: string
  readonly bytes: number
  readonly licence: string
  /** What it was made from, with licences. */
  readonly madeFrom: readonly string[]
  /** The command that makes it anew, byte for byte. */
  readonly command: string
  /** The commit of the code it was made with. */
  readonly commit: string | null
  /** Figures on development data. */
  readonly scores: { readonly [name: string]: number }
}

/** A file of a model that is not the one `models/manifest.json` describes. */
export class WrongModelFile extends Error {
  override name = 'WrongModelFile'

  readonly file: string
  readonly expected: string
  /** `null`: it is not there. */
  readonly found: string | null

  constructor(file: string, expected: string, found: string | null) {
    super(
      `${file} ${found === null ? 'is not there' : `has SHA-256 ${found.slice(0, 12)}…`}, but models/manifest.json says ` +
        `${expected.slice(0, 12)}…. Restore it from git, or retrain with "npm run train" and commit the new manifest.`,
    )
    this.file = file
    this.expected = expected
    this.found = found
  }
}

/** Files of a folder with a manifest. Each is read and checked when it is asked for.
 * @throws WrongModelFile */
export function openModelFiles(folder: string): ModelFiles {
  const manifest: readonly ModelEntry[] = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const bytes = (file: string) => {
    const expected = manifest.find(entry => entry.file === file)?.sha256 ?? 'nothing of it'
    const path = join(folder, file)
    const content = readIfThere(path)
    const found = content === null ? null : sha256(content)
    if (content === null || found !== expected) throw new WrongModelFile(path, expected, found)
    return content
  }
  return { bytes, json: file => JSON.parse(bytes(file).toString('utf8')) }
}

/** SHA-256 of a file as the manifests print it: 64 hexadecimal digits, small. */
export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return null
  }
}
