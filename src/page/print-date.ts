/** @module Dates as a newspaper prints them, the same on every machine. */
import { escapeHtml } from './escape.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "12 March 2026", or "12 March 2026, 07:00 +02:00"; anything that is not an ISO day or moment stays as it is. */
export function printDate(iso: string): string {
  const found = iso.match(/^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/)
  const month = found ? MONTHS[Number(found[2]) - 1] : undefined
  if (!found || month === undefined) return iso
  const [, year, , day, time, zone] = found
  const moment = time === undefined ? '' : `, ${time}${zone === undefined ? '' : ` ${zone === 'Z' ? 'UTC' : zone}`}`
  return `${Number(day)} ${month} ${year}${moment}`
}

/** The day alone, for narrow places. */
export function printDay(iso: string): string {
  const day = printDate(iso)
  return day === iso ? iso : day.replace(/,.*$/, '')
}

/** The date as an HTML element; "undated" when there is none. */
export function timeElement(iso: string | null, print = printDate): string {
  if (iso === null) return '<span class="undated">undated</span>'
  const printed = print(iso)
  return printed === iso ? `<bdi>${escapeHtml(iso)}</bdi>` : `<time datetime="${escapeHtml(iso)}">${printed}</time>`
}
