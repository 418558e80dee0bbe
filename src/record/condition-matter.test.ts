import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { buildRecord } from '../build-record.ts'
import { conditionMatter } from './condition-matter.ts'

test.each([
  ['only if the lorries are weighed', 'lorries'],
  ['as long as old border crossings stay shut', 'old border crossings'],
  ['until the rebels give up their bridge', 'bridge'],
  ['provided that the ferry licences were renewed', 'ferry licences'],
  // What somebody does is no thing of his.
  ['provided the Guild drops the levy', 'levy'],
  ['until Tarvesh answers for two drivers', null],
  ['as long as the thaw holds', 'thaw'],
  ['in exchange for food imports', 'food imports'],
  ['if it was still shut', null],
  ['if the two sides agree', null],
])('what a condition asks for: %s', (condition, matter) => {
  expect(conditionMatter(condition)).toBe(matter)
})

test('what a condition asks for has a row of its own', () => {
  const report = testimony({
    figures: [{ name: 'Keller', side: 'Ardan' }],
    said: [
      {
        by: 'Keller',
        words: 'that Ardan would accept a ceasefire only if the lorries were weighed',
        act: 'condition',
        only: 'only if the lorries were weighed',
      },
    ],
  })
  expect(
    buildRecord([report]).positions.map(({ issue, stance, particular }) => [issue, stance, particular ?? false]),
  ).toEqual([
    ['ceasefire', 'conditional', false],
    ['lorries', 'demands', true],
  ])
})
