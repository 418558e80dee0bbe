import { expect, test } from 'vitest'
import { emailDate } from './email-date.ts'

const CASES: readonly [string, string | null][] = [
  ['Fri, 13 Mar 2026 06:30:00 +0200', '2026-03-13T06:30:00+02:00'],
  ['3 Mar 2026 00:05 -0330', '2026-03-03T00:05:00-03:30'],
  ['Fri, 13 Mar 2026 06:30:00 GMT', '2026-03-13T06:30:00Z'],
  ['Fri, 13 Mar 2026 06:30:00 +0200 (a comment)', '2026-03-13T06:30:00+02:00'],
  ['13 Mrz 2026 06:30:00 +0200', null],
  ['yesterday', null],
  ['99 Mar 2026 06:30:00 +0000', null],
  ['', null],
]

test.each(CASES)('the date of a letter keeps its own offset: %s', (header, expected) => {
  expect(emailDate(header)).toBe(expected)
})
