import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { buildRecord } from '../build-record.ts'

test('two spellings of one surname are shown where they stand', () => {
  expect(spellingsOf('Ilyas Petrov', 'Ilias Petroff')).toEqual([['Petroff', 'Petrov']])
})

test('a surname alone is no other spelling', () => {
  expect(spellingsOf('Ilyas Petrov', 'Petrov')).toEqual([])
})

function spellingsOf(...names: readonly string[]): readonly (readonly string[])[] {
  const reports = names.map((name, at) =>
    testimony({ file: `${at}.txt`, figures: [{ name }], said: [{ by: name, words: `nothing of note, day ${at}` }] }),
  )
  return buildRecord(reports).anomalies.map(({ evidence }) => evidence.map(({ exact }) => exact))
}
