/** @module Days told together: "on Monday and Tuesday", "from Sunday until Tuesday" are one span of time. */
import { addDays, type DateRange, daysBetween } from '../../document/dates.ts'
import type { TimeExpression } from '../../document/layers.ts'
import type { Line } from './lines.ts'

/** "from Sunday until Tuesday", "on May 13 and 14 and on May 16": what lasts, from its first day to its last. */
export function spanOfDays(line: Line, time: TimeExpression): TimeExpression {
  const next = line.times.find(({ start }) => start >= time.end && start <= time.end + FAR_APART)
  if (next === undefined || next.range.latest === null || time.range.earliest === null) return time
  const between = line.words.slice(time.end, next.start)
  const isFrom =
    /\bfrom (?:[\p{L}\d:.]+ (?:on )?)?$/iu.test(line.words.slice(0, time.start)) &&
    /^ (?:until|till|to|through)\b/i.test(between)
  const isList = /^,? (?:and|and on|as well as) $/i.test(between)
  const isLater = next.range.latest > (time.range.latest ?? time.range.earliest)
  return (isFrom || isList) && isLater
    ? { ...time, end: next.end, range: { earliest: time.range.earliest, latest: next.range.latest } }
    : time
}

/** Between the two ends of a span of days: "until the small hours of". */
const FAR_APART = 30

/** "The talks in Osford from 3 to 6 May": how many days they went on, where the line names both ends; "last week" names none. */
export function daysFromTo(line: Line, { earliest, latest }: DateRange): number | null {
  if (earliest === null || latest === null || earliest === latest) return null
  const told = line.times.find(({ range }) => range.earliest === earliest && range.latest !== null)
  if (told === undefined) return null
  const words = line.words.slice(Math.max(0, told.start - 'between '.length), told.end + FAR_APART)
  return FROM_TO.test(words) ? daysBetween(earliest, latest) + 1 : null
}

const FROM_TO = /\bfrom .{1,30}?(?: to | until | till | through )|\bbetween .{1,30}? and |\d ?(?:[-–]|to) ?\d/iu

/** "on 3 and 4 May", and no week or month in which it was. */
export function isOfSomeDays(time: DateRange | null): boolean {
  if (time === null || time.earliest === null || time.latest === null || time.earliest === time.latest) return false
  return time.latest < addDays(time.earliest, LONGEST_MEETING)
}

/** Days that one meeting lasts; a week is when it was. */
const LONGEST_MEETING = 5
