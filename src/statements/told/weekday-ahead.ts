/** @module A weekday in a clause that looks ahead: "On Monday, whatever they say, she will fly home" is no Monday gone by. */
import { addDays } from '../../document/dates.ts'
import type { TimeExpression } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$/
const WEEK = 7

/** Code units before a day that opens a sentence: "And on". */
const OPENS = 7

/** The time as it stands, or a week later where it is a bare weekday just gone by and `clause` tells of what will be. */
export function weekdayAhead(line: Line, time: TimeExpression, clause: Span, published: string | null): TimeExpression {
  // "On Monday, whatever they say, she will fly home": what opens the sentence is of all of it.
  const words = time.start <= OPENS ? line.words : line.words.slice(clause.start, clause.end)
  if (
    !/(?:\b(?:will|shall)|[’']ll)\b/.test(words) ||
    /\b(?:was|were|had|did|said|told|met|held|began|ended|took|went|came|\p{L}{3,}ed)\b/u.test(words)
  )
    return time
  return weekdayToCome(line, time, published)
}

/** The time as it stands; a bare weekday just gone by a week later: "The delegation leaves on Wednesday". */
export function weekdayToCome(line: Line, time: TimeExpression, published: string | null): TimeExpression {
  const { earliest, latest } = time.range
  if (
    published === null ||
    earliest === null ||
    latest === null ||
    latest >= published ||
    earliest < addDays(published, -WEEK) ||
    !WEEKDAY.test(line.words.slice(time.start, time.end))
  )
    return time
  return { ...time, range: { earliest: addDays(earliest, WEEK), latest: addDays(latest, WEEK) } }
}
