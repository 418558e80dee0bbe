import { expect, test } from 'vitest'
import { datelineLength } from './datelines.ts'

test.each([
  'ARDAN, March 11 (Agency) - ',
  'PORT ARDAN, Osland, March 11, 2026 (Agency) – ',
  'ARDAN — ',
  'ARDAN/BELA, 10 June. — ',
  'Ardan, March 11 (Agency) -- ',
  'Ardan (Agency) — ',
  '(Ardan) — ',
  'ARDAN (Agency), 10 June - ',
  '',
])('a dateline is told by its form: "%s"', dateline => {
  expect(datelineLength(`${dateline}The talks have failed, Keller said.`)).toBe(dateline.length)
})

test.each([
  'Ardan City – ',
  'Merrow, Ardan - ',
  'Port Ardan — ',
])('at the head of a report a town and a dash are one: "%s"', dateline => {
  expect(datelineLength(`${dateline}The talks have failed, Keller said.`, true)).toBe(dateline.length)
  expect(datelineLength(`${dateline}The talks have failed, Keller said.`)).toBe(0)
})

test.each([
  'Anna Keller – The Envoy – said no.',
  'Ardan – a port of nine thousand people.',
])('and there a name before an aside is none: %s', sentence => {
  expect(datelineLength(sentence, true)).toBe(0)
})

test.each([
  'Rep. Anna Keller (D-Mass.) said no.',
  'NATO, which met on Monday — without Ardan — said no.',
  'Ardan — a port of nine thousand — said no.',
])('and a name is none: %s', sentence => {
  expect(datelineLength(sentence)).toBe(0)
})
