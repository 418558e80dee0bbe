import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { buildRecord } from '../build-record.ts'

test('whose capital it is that is ready all reports together know', () => {
  const report = testimony({
    figures: [
      { name: 'Keller', side: 'Ardan' },
      { name: 'Ardan', kind: 'state', side: 'Ardan', aliases: ['Sendal'] },
    ],
    said: [
      { by: 'Keller', words: 'Sendal was ready to lift the sanctions', act: 'report', modality: 'ready' },
      { by: 'Keller', words: 'Bela was ready to free the prisoners', act: 'report', modality: 'ready' },
    ],
  })
  expect(buildRecord([report]).positions.map(({ issue, party, stance }) => `${issue} ${party} ${stance}`)).toEqual([
    'sanctions ardan proposes',
  ])
})

test('of another that it must asks for it, of the own side it does not', () => {
  const report = testimony({
    figures: [
      { name: 'Keller', side: 'Ardan' },
      { name: 'Ardan', kind: 'state', side: 'Ardan' },
      { name: 'Bela', kind: 'state', side: 'Bela' },
    ],
    said: [
      { by: 'Keller', words: 'Bela would have to lift the sanctions', act: 'report', modality: 'will' },
      { by: 'Keller', words: 'Ardan would have to free the prisoners', act: 'report', modality: 'will' },
    ],
  })
  expect(buildRecord([report]).positions.map(({ issue, party, stance }) => `${issue} ${party} ${stance}`)).toEqual([
    'sanctions ardan demands',
  ])
})

test.each([
  ['the front wants the sanctions lifted', 'does', ['sanctions lake-front demands']],
  ['the front could live with other sanctions', 'could', ['sanctions lake-front accepts-in-part']],
  ['the front will not accept the sanctions', 'will', ['sanctions lake-front rejects']],
  ['the army wants the sanctions lifted', 'does', []],
  ['the front has never sought the sanctions', 'does', []],
  ['the sanctions on wool must end', 'does', ['sanctions lake-front demands']],
  ['the sanctions must not have been seen by many', 'does', []],
  ['the sanctions could not be shortened', 'could', ['sanctions lake-front rejects']],
  ['the sanctions could be shortened', 'could', []],
] as const)('a front that its own chief speaks of is his: %s', (words, modality, expected) => {
  const report = testimony({
    figures: [
      { name: 'Lake Front', kind: 'group' },
      { name: 'Keller', side: 'Lake Front' },
    ],
    said: [
      { by: 'Lake Front', words: 'that the day was long', act: 'report' },
      { by: 'Keller', words, act: 'report', modality },
    ],
  })
  expect(buildRecord([report]).positions.map(({ issue, party, stance }) => `${issue} ${party} ${stance}`)).toEqual(
    expected,
  )
})
