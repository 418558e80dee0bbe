import { expect, test } from 'vitest'
import { reportOf } from '../../tests/make-report.ts'
import { analyseReport } from '../analyse-report.ts'

const TALKS =
  '1. The dam\n\nThe talks in Velm ended without a text. Anna Keller of Norway said the gates would stay shut.\n\n'

test.each([
  [
    'an item on another matter, with nobody of the talks',
    '2. Flour\n\nThe bakers’ guild said a loaf would cost more by June.',
    1,
  ],
  [
    'an item that names somebody of the talks',
    '2. Who has moved\n\nIn May she was harder. Keller said a year ago that no gate would ever open.',
    2,
  ],
])('of a digest %s', (_, item, expected) => {
  const { statements } = analyseReport(reportOf(`${TALKS}${item}`))
  expect(statements.filter(({ speaker }) => speaker !== null)).toHaveLength(expected)
})
