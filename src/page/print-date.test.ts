import { expect, test } from 'vitest'
import { printDate, printDay, timeElement } from './print-date.ts'

test.each([
  ['2026-03-12', '12 March 2026', '12 March 2026'],
  ['2026-03-02T07:05:30+02:00', '2 March 2026, 07:05 +02:00', '2 March 2026'],
  ['2026-03-02T07:05:30.123Z', '2 March 2026, 07:05 UTC', '2 March 2026'],
  ['2026-13-02', '2026-13-02', '2026-13-02'],
  ['last Tuesday, at noon', 'last Tuesday, at noon', 'last Tuesday, at noon'],
  ['', '', ''],
])('%j', (iso, moment, day) => {
  expect(printDate(iso)).toBe(moment)
  expect(printDay(iso)).toBe(day)
})

test('a report without a date says so', () => {
  expect(timeElement(null)).toBe('<span class="undated">undated</span>')
})

test('what is no date is escaped like any other text', () => {
  expect(timeElement('<b>')).toBe('<bdi>&lt;b&gt;</bdi>')
})
