import { expect, test } from 'vitest'
import { printDay, printRange } from './print-day.ts'

test.each([
  ['2026-03-02', '2 March 2026'],
  ['not a day', 'not a day'],
])('a day in words: %s', (day, words) => {
  expect(printDay(day)).toBe(words)
})

test.each([
  ['2025-12-02', '2025-12-02', '2 December 2025'],
  ['2025-12-02', '2025-12-03', '2–3 December 2025'],
  ['2025-11-30', '2025-12-02', '30 November – 2 December 2025'],
  ['2024-12-31', '2025-01-01', '31 December 2024 – 1 January 2025'],
  ['2025-12-01', '2025-12-31', 'December 2025'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2025-02-01', '2025-02-27', '1–27 February 2025'],
  ['2024-01-01', '2024-12-31', '2024'],
  [null, '2025-12-02', 'by 2 December 2025'],
  ['2025-12-02', null, 'from 2 December 2025'],
  [null, null, null],
] as const)('%s to %s', (earliest, latest, words) => {
  expect(printRange({ earliest, latest })).toBe(words)
})
