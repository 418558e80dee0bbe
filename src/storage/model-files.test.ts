/** @module Files of models: only those their manifest describes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openModelFiles, sha256, WrongModelFile } from './model-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'models-'))
afterAll(() => rmSync(folder, { recursive: true }))

const content = Buffer.from('{"labels":[]}')
writeFileSync(join(folder, 'tagger.json'), content)
writeFileSync(join(folder, 'damaged.json'), '{"labels":1}')
writeFileSync(join(folder, 'stray.json'), content)
writeFileSync(
  join(folder, 'manifest.json'),
  JSON.stringify(['tagger.json', 'damaged.json', 'missing.json'].map(file => ({ file, sha256: sha256(content) }))),
)

test('a file that is what the manifest describes is read', () => {
  expect(openModelFiles(folder).json('tagger.json')).toEqual({ labels: [] })
})

test.each(['damaged.json', 'missing.json', 'stray.json'])('%s is refused, by name', file => {
  const read = () => openModelFiles(folder).bytes(file)
  expect(read).toThrow(WrongModelFile)
  expect(read).toThrow(file)
})
