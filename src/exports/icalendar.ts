/**
 * @module Meetings and dated next steps as a calendar (iCalendar, RFC 5545). Days, not hours: reports rarely give more.
 * Planned is TENTATIVE, held is CONFIRMED; what was called off is CANCELLED.
 */
import { addDays, type DateRange } from '../document/dates.ts'
import type { Meeting } from '../record/record.ts'
import type { Exported } from './exported.ts'

interface Entry {
  readonly id: string
  readonly range: DateRange
  readonly summary: string
  readonly description: string
  readonly place: string | null
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
}

/** Entries without a day are left out; those of several days last from the first to the last. */
export function calendar({ record, nameOf }: Exported): string {
  const meetings = record.meetings.map((meeting): Entry => {
    const { city, venue, country } = meeting.place
    const where = [venue, city, country].filter(part => part !== null)
    return {
      id: meeting.id,
      range: meeting.dateRange,
      summary: `Talks: ${meeting.sides.map(({ party }) => nameOf(party)).join(', ')}`,
      description: meeting.evidence.map(({ file, exact }) => `${file}: “${exact}”`).join('\n'),
      place: where.length === 0 ? null : where.join(', '),
      status: STATUS[meeting.status] ?? 'TENTATIVE',
    }
  })
  const steps = record.nextSteps.map(
    ({ id, what, dateRange, status, evidence }): Entry => ({
      id,
      range: dateRange,
      summary: what,
      description: `${status}\n${evidence.map(({ file, exact }) => `${file}: “${exact}”`).join('\n')}`,
      place: null,
      status: 'TENTATIVE',
    }),
  )
  const stamp = stampOf(record.reports.flatMap(({ published }) => (published === null ? [] : [published])))
  const events = [...meetings, ...steps].flatMap(entry => eventOf(entry, stamp))
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Readout//Readout//EN', ...events, 'END:VCALENDAR', '']
    .flatMap(folded)
    .join('\r\n')
}

const STATUS: Readonly<Partial<Record<Meeting['status'] | 'cancelled', Entry['status']>>> = {
  held: 'CONFIRMED',
  planned: 'TENTATIVE',
  cancelled: 'CANCELLED',
}

function eventOf({ id, range, summary, description, place, status }: Entry, stamp: string): readonly string[] {
  const first = range.earliest ?? range.latest
  if (first === null) return []
  // The end of an event of days is the day after its last one (RFC 5545, 3.6.1).
  const past = addDays(range.latest ?? first, 1)
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@readout`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${past.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    `STATUS:${status}`,
    'END:VEVENT',
  ]
}

/** When the calendar was made: as the newest report, so that the same reports give the same bytes. */
function stampOf(published: readonly string[]): string {
  const newest = Math.max(0, ...published.map(moment => Date.parse(moment) || 0))
  return `${new Date(newest).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, mark => `\\${mark}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
}

/** Lines of at most 75 octets, the rest on lines that begin with a space (RFC 5545, 3.1). */
function folded(line: string): readonly string[] {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line.toWellFormed()) {
    const size = character <= '\u007f' ? 1 : character <= '\u07ff' ? 2 : character <= '\uffff' ? 3 : 4
    if (octets + size > 75) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current]
}
