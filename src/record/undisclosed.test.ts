import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { buildRecord } from '../build-record.ts'

test('what a speaker would not tell is withheld by the party', () => {
  const report = testimony({
    figures: [{ name: 'Keller', side: 'Ardan' }],
    said: [{ by: 'Keller', words: 'which of the points had changed', act: 'withhold' }],
  })
  expect(
    buildRecord([report]).undisclosed.map(({ what, withheldBy, statedBy }) => [what, withheldBy, statedBy]),
  ).toEqual([['which of the points had changed', 'ardan', 'keller']])
})

test('the report may say so itself', () => {
  const report = testimony({ said: [{ words: 'She did not name the place.' }] })
  expect(buildRecord([report]).undisclosed.map(({ what, withheldBy }) => [what, withheldBy])).toEqual([
    ['She did not name the place.', null],
  ])
})

test('silence is not withholding', () => {
  expect(buildRecord([testimony({ said: [{ words: 'The ministers left by boat.' }] })]).undisclosed).toEqual([])
})
