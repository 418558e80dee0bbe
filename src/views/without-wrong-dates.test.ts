import { expect, test } from 'vitest'
import { withoutWrongDates } from './without-wrong-dates.ts'

const passage = { file: 'a.txt', start: 0, end: 80, exact: '', prefix: '', suffix: '' }
const anomalies = [
  { id: 'x', kind: 'date-arithmetic', summary: 'Monday 4 May: that day is a Tuesday.', evidence: [passage] },
]

test.each([
  ['the lock had been closed on Monday 4 May by the crews', 'the lock had been closed by the crews'],
  ['the lock had been closed on Tuesday 5 May', 'the lock had been closed on Tuesday 5 May'],
  ['“the lock was closed on Monday 4 May”', '“the lock was closed on Monday 4 May”'],
])('%s', (content, expected) => {
  const told = { verb: 'said', content, clause: true, quoted: false, passages: [passage], words: 9, source: null }
  expect(withoutWrongDates({ anomalies })(told).content).toBe(expected)
  expect(withoutWrongDates({ anomalies: [] })(told).content).toBe(content)
})
