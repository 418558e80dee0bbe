/** @module Calendar units: whole weeks, months and years, and days some units away. */
import { addDays } from '../document/dates.ts'
import {
  isoDay,
  mondayOf,
  monthIndex,
  monthRange,
  onDays,
  type Reading,
  spanning,
  yearOf,
  yearRange,
} from './time-words.ts'

/** The whole calendar unit some units away: −1 week is last week, Monday to Sunday. */
export function unitRange(day: string, unit: string, shift: number): Reading | null {
  if (unit === 'week') {
    const monday = addDays(mondayOf(day), 7 * shift)
    return onDays(monday, addDays(monday, 6))
  }
  return unit === 'month'
    ? spanning(monthRange(monthIndex(day) + shift), 'month')
    : spanning(yearRange(yearOf(day) + shift), 'year')
}

/** A day some units away: the same day number, or the month's last. `number` at most three digits, so it stays in range or is `null`. */
export function moved(day: string, number: number, unit: string): string | null {
  // Hours are rounded up to days: "the past 24 hours" began yesterday.
  if (unit === 'hour') return addDays(day, Math.sign(number) * Math.ceil(Math.abs(number) / 24))
  if (unit === 'day' || unit === 'week') return addDays(day, number * (unit === 'week' ? 7 : 1))
  const month = monthIndex(day) + number * (unit === 'year' ? 12 : 1)
  return isoDay(Math.floor(month / 12), (month % 12) + 1, Number(day.slice(8, 10))) ?? monthRange(month)?.latest ?? null
}
