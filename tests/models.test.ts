/** @module The models that ship: each is the file its manifest describes, with licence and origin, and they are small. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MODEL_FILES } from '../src/language/models.ts'
import { type ModelEntry, openModelFiles } from '../src/storage/model-files.ts'

const manifest: readonly ModelEntry[] = JSON.parse(readFileSync('models/manifest.json', 'utf8'))

test('the manifest names every file, and nothing that is not there', () => {
  const files = readdirSync('models', { withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ name }) => name)
    .filter(file => !/^(?:manifest\.json|README\.md)$/.test(file))
  expect(manifest.map(({ file }) => file)).toEqual(files.sort())
  expect(Object.values(MODEL_FILES).filter(file => !files.includes(file))).toEqual([])
})

test.each(manifest)('$file is what the manifest describes', ({ file, bytes, licence, madeFrom, command }) => {
  expect(openModelFiles('models').bytes(file).length).toBe(bytes)
  expect([licence, command, ...madeFrom].every(words => words.length > 0)).toBe(true)
})

test('all models together have ten megabytes at most', () => {
  expect(manifest.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(10e6)
})
