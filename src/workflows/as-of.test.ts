import { expect, test } from 'vitest'
import { testimony } from '../../tests/make-testimony.ts'
import { asOf } from './as-of.ts'

/** Published, until, whether it is out by then. */
const CASES: readonly [string | null, string, boolean][] = [
  ['2031-05-05', '2031-05-05', true],
  ['2031-05-05T23:30:00Z', '2031-05-05', true],
  ['2031-05-06', '2031-05-05', false],
  ['2031-05-05T10:00:00Z', '2031-05-05T12:00:00Z', true],
  // Noon in the east is morning at Greenwich.
  ['2031-05-05T12:00:00+05:00', '2031-05-05T08:00:00Z', true],
  ['2031-05-05T12:00:00Z', '2031-05-05T08:00:00Z', false],
  ['2031-05-04', '2031-05-05T08:00:00Z', true],
  // Only a day is known, and the moment lies in it: it may have come later.
  ['2031-05-05', '2031-05-05T08:00:00Z', false],
  [null, '2031-05-05', false],
]

test.each(CASES)('published %s, as of %s: %s', (published, until, expected) => {
  const one = testimony({ said: [{ words: 'It rained.' }] })
  const report = { ...one.report, published, text: 'It rained.' }
  const gathered = { reports: [report], testimonies: [one], decisions: [], skipped: [] }
  const { reports, testimonies, skipped } = asOf(gathered, until)
  expect(reports).toHaveLength(expected ? 1 : 0)
  expect(testimonies).toHaveLength(reports.length)
  expect(skipped).toHaveLength(published === null ? 1 : 0)
})
