/** @module Data files: each is named in the manifest of its folder, with source, licence and checksum. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'

interface Entry {
  readonly file: string
  readonly sha256: string
  readonly source: string
  readonly licence: string
  readonly taken: string
}

const MANIFEST = 'manifest.json'

const data = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.json'))
  .map(name => join('src', name))
const manifests = data.filter(path => basename(path) === MANIFEST)

function entriesOf(manifest: string): readonly Entry[] {
  return JSON.parse(readFileSync(manifest, 'utf8'))
}

const named = manifests.flatMap(manifest =>
  entriesOf(manifest).map(entry => ({ path: join(dirname(manifest), entry.file), ...entry })),
)

test('manifests name every data file, and nothing that is not there', () => {
  const files = data.filter(path => !manifests.includes(path))
  expect(named.map(({ path }) => path).sort()).toEqual(files.sort())
})

test.each(named)('$path is the file its manifest describes', ({ path, sha256 }) => {
  // Expected is what the manifest must say once the change of the file is meant.
  expect(sha256).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'))
})

test.each(named)('$path has a source and a licence', ({ source, licence, taken }) => {
  expect([source, licence, taken].every(words => words.length > 0)).toBe(true)
})
