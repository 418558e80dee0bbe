/** @module The manifest of the gazetteers says what is there. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import manifest from './manifest.json' with { type: 'json' }

const folder = import.meta.dirname
const files = readdirSync(folder).filter(file => file.endsWith('.json') && file !== 'manifest.json')

test('every data file is in the manifest, and no other', () => {
  expect(manifest.map(({ file }) => file)).toEqual(files.toSorted())
})

test.each(manifest)('$file is the file the manifest describes', ({ file, sha256 }) => {
  expect(
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex'),
  ).toBe(sha256)
})
