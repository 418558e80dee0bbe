/**
 * @module Dates: intervals of days, open at either end.
 * The shape follows EDTF level 1 (ISO 8601-2:2019) intervals, written as two fields.
 */

/** Something that happened between two days, both included. `null` is an open end: not known, never guessed. */
export interface DateRange {
  /** ISO day, `2026-03-12`. */
  readonly earliest: string | null
  readonly latest: string | null
}

/** A time nobody tells. */
export const OPEN: DateRange = { earliest: null, latest: null }

/** Milliseconds in a day; UTC days have no summer time. */
const DAY = 86_400_000

/** The calendar day of an ISO day or moment as written there (no change of time zone); `null` when it is not a date. */
export function dayOf(iso: string | null): string | null {
  const day = iso?.match(/^\d{4}-\d{2}-\d{2}/)?.[0]
  if (day === undefined || Number.isNaN(Date.parse(day))) return null
  // JavaScript reads 30 February as 2 March.
  return addDays(day, 0) === day ? day : null
}

/** A day moved by whole days. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
}

/** A day as a number that grows by one a day; `null` stays `null`. For comparing many. */
export function dayNumber(day: string | null): number | null {
  return day === null ? null : Math.floor(Date.parse(day) / DAY)
}

/** Whole days between two days, in either order. */
export function daysBetween(a: string, b: string): number {
  return Math.round(Math.abs(Date.parse(a) - Date.parse(b)) / DAY)
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay()
}

/** Whether the two can be the same time. Open ends meet everything on their side. */
export function compatible(a: DateRange, b: DateRange): boolean {
  if (a.earliest !== null && b.latest !== null && b.latest < a.earliest) return false
  return !(a.latest !== null && b.earliest !== null && b.earliest > a.latest)
}
