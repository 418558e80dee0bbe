import fc from 'fast-check'
import { expect, test } from 'vitest'
import { narrowed } from './statements.ts'

const day = fc.option(
  fc.integer({ min: 1, max: 28 }).map(date => `2031-05-${String(date).padStart(2, '0')}`),
  { nil: null },
)
const range = fc
  .record({ earliest: day, latest: day })
  .filter(({ earliest, latest }) => earliest === null || latest === null || earliest <= latest)

test('what two tellings date apart was said by the earlier day', () => {
  expect(narrowed({ earliest: null, latest: '2031-05-03' }, { earliest: '2031-05-04', latest: '2031-05-04' })).toEqual({
    earliest: null,
    latest: '2031-05-03',
  })
})

test('no time ends before it begins', () => {
  fc.assert(
    fc.property(range, range, (a, b) => {
      const { earliest, latest } = narrowed(a, b)
      expect(earliest === null || latest === null || earliest <= latest).toBe(true)
    }),
  )
})
