import { expect, test } from 'vitest'
import type { Passage } from '../document/passage.ts'
import type { TimelineEntry } from '../record/record.ts'
import { placedDay } from './placed-day.ts'

const passage = (start: number, exact: string): Passage => ({
  file: 'a.txt',
  start,
  end: start + exact.length,
  exact,
  prefix: '',
  suffix: '',
})
const entry = (day: string, evidence: Passage): TimelineEntry => ({
  id: 't',
  dateRange: { earliest: day, latest: day },
  precision: 'day',
  what: '',
  kind: 'event',
  actors: [],
  disputes: [],
  evidence: [evidence],
})
const sentence = passage(10, 'the ferries stopped on Sunday')
const timeline = [entry('2026-03-08', sentence)]

test.each([
  ['a weekday that the timeline knows', 'the ferries stopped on Sunday', '8 March'],
  ['no weekday', 'the ferries stopped', null],
  ['two weekdays', 'they met on Sunday and part on Monday', null],
  ['a weekday in somebody’s words', 'it was “like any Sunday”', null],
  ['another weekday', 'the ferries stopped on Friday', null],
])('%s', (_, words, day) => {
  expect(placedDay({ timeline }, [sentence], words)).toBe(day)
})

test('a weekday of another sentence places nothing', () => {
  expect(placedDay({ timeline }, [passage(200, 'they return on Sunday')], 'they return on Sunday')).toBeNull()
})
