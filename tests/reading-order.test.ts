/** @module A report is read the same whatever was read before it. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { annotate } from '../src/analyse-report.ts'
import { trainedModels } from '../src/workflows/trained-models.ts'

const FOLDERS = ['examples/lake-talks/reports', 'tests/sets/brdo-talks/reports', 'tests/sets/oshel-talks/reports']

test('the layers of a report do not depend on which reports were read before it', () => {
  const texts = FOLDERS.flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .map(name => readFileSync(`${folder}/${name}`, 'utf8')),
  )
  const read = (text: string) => JSON.stringify(annotate({ text, published: null, outlet: null }, trainedModels()))
  const forward = texts.map(read)
  const backward = texts.toReversed().map(read).toReversed()
  expect(backward).toEqual(forward)
})
