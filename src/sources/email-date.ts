/** @module The date of an e-mail in ISO 8601, with the sender's own offset: turned into UTC, the day could be another one. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `Fri, 13 Mar 2026 06:30:00 +0200` (RFC 5322, section 3.3) → `2026-03-13T06:30:00+02:00`; `null` when it is no such date. */
export function emailDate(header: string): string | null {
  const parts = header.match(
    /^\s*(?:\w{3,9},\s*)?(\d{1,2})\s+(\w{3})\w*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(\S+)?/,
  )
  if (parts === null) return null
  const [, day, month, year, hour, minute, second = '00', zone = '-0000'] = parts
  const number = MONTHS.indexOf(month!.toLowerCase()) + 1
  if (number === 0) return null
  const iso = `${year}-${two(number)}-${two(day!)}T${two(hour!)}:${minute}:${second}${offsetOf(zone)}`
  return Number.isNaN(Date.parse(iso)) ? null : iso
}

function offsetOf(zone: string): string {
  const [, sign, hours, minutes] = zone.match(/^([+-])(\d{2})(\d{2})$/) ?? []
  // Named zones ("GMT", "EST") are obsolete and read as no offset known, as RFC 5322, section 4.3 allows.
  return sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`
}

function two(value: string | number): string {
  return String(value).padStart(2, '0')
}
