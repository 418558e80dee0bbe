/** @module Days in words, the same on every machine and in every time zone. */
import type { DateRange } from '../document/dates.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "2 December 2025", or without its year: "2 December". Anything that is no ISO day stays as it is. */
export function printDay(day: string, withYear = true): string {
  const [, year, month, date] = day.match(/^(\d{4})-(\d{2})-(\d{2})/) ?? []
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name}${withYear ? ` ${year}` : ''}`
}

/** "December 2025", "2025": from the first day to the last; `null` for any other days. */
function wholeOf(earliest: string, latest: string): string | null {
  const [year, month] = latest.split('-')
  const isFirst = earliest === `${year}-${month}-01`
  if (isFirst && latest.slice(0, 10) === lastOfMonth(Number(year), Number(month)))
    return `${MONTHS[Number(month) - 1]} ${year}`
  return earliest === `${year}-01-01` && latest === `${year}-12-31` ? year! : null
}

function lastOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** "2–3 December 2025", "30 November – 2 December 2025", "by 2 December 2025", "from …"; `null` when both ends are open. */
export function printRange({ earliest, latest }: DateRange, withYear = true): string | null {
  if (earliest === null && latest === null) return null
  if (earliest === null) return `by ${printDay(latest!, withYear)}`
  if (latest === null) return `from ${printDay(earliest, withYear)}`
  if (earliest === latest) return printDay(earliest, withYear)
  const whole = wholeOf(earliest, latest)
  if (whole !== null) return whole
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7)
  const sameYear = earliest.slice(0, 4) === latest.slice(0, 4)
  return sameMonth
    ? `${Number(earliest.slice(8, 10))}–${printDay(latest, withYear)}`
    : `${printDay(earliest, withYear && !sameYear)} – ${printDay(latest, withYear)}`
}
