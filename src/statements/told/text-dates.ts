/** @module The day on which a text was made or handed over, as its sentence says it. */
import { addDays, type DateRange } from '../../document/dates.ts'
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'

/** "put it to them on 11 May" may be read as a day to come; whoever has done it did it the last time there was one. */
export function gone(range: DateRange, published: string | null): DateRange {
  if (published === null || range.earliest === null || range.earliest <= published) return range
  const yearBefore = (day: string | null) => day && `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return { earliest: yearBefore(range.earliest), latest: yearBefore(range.latest) }
}

/** "Sunday’s text", where "agreed to swap" looks ahead: the Sunday gone by. */
function weekGone(range: DateRange, published: string | null): DateRange {
  if (published === null || range.earliest === null || range.latest === null || range.earliest <= published)
    return range
  return { earliest: addDays(range.earliest, -WEEK), latest: addDays(range.latest, -WEEK) }
}

const WEEK = 7

/** The day behind the noun: "tabled on Monday", "that leaked on Tuesday", "circulated on Wednesday evening". */
export function madeOn(line: Line, { start, end }: Span, reach: number, published: string | null): DateRange | null {
  const made =
    /\b(?:tabled|leaked|circulated|presented|delivered|handed|given|put forward|put before|submitted|unveiled|published|drafted|received|sent|turned up|proposed|agreed|answered|replied|responded|countered)\b/i
  const behind = line.words.slice(end, end + Math.min(reach, 110))
  const time = line.times.find(one => one.start >= end && one.end <= end + behind.length + 2)
  // "will not be published before Thursday": nothing was done yet.
  const isAhead =
    time !== undefined && /\b(?:will|would|shall|is to|are to|to be|not|yet)\b/.test(line.words.slice(end, time.start))
  if (time !== undefined && !isAhead && made.test(line.words.slice(end, time.start)) && time.precision !== 'order')
    return time.range
  // "the draft of 19 May", "a paper dated 2 May", "Tuesday’s text"
  const inside = line.times.find(one => one.start >= start - 1 && one.end <= end && one.precision === 'day')
  if (inside !== undefined) return weekGone(inside.range, published)
  if (time?.precision === 'day' && /^,? (?:of|dated|from) (?:the )?$/.test(line.words.slice(end, time.start)))
    return time.range
  const before = line.words.slice(Math.max(0, start - 60), start)
  // "tabled a draft on Monday"
  const isBehind = time !== undefined && /^ (?:on |late on |early on |in )?$/.test(line.words.slice(end, time.start))
  if (isBehind && made.test(before) && time.precision !== 'order') return time.range
  const earlier = line.times.findLast(one => one.end <= start && one.start >= start - 60)
  if (earlier !== undefined && made.test(before) && earlier.precision !== 'order') return earlier.range
  return made.test(before) && /\b(?:has|have) /.test(before) && published !== null
    ? { earliest: null, latest: published }
    : null
}
