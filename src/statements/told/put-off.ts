/** @module Meetings put off to another day: "The session due on Friday was postponed until Monday" is a plan for Monday. */
import { addDays, type DateRange } from '../../document/dates.ts'
import type { TimeExpression } from '../../document/layers.ts'
import type { Clause } from './meeting-triggers.ts'
import type { Telling } from './telling.ts'

/** Behind the meeting, with the day right behind it. */
const PUT_OFF =
  /\b(?:put off|putting off|postpon(?:ed|ing)|push(?:ed|ing) back|moved(?: back)?|delayed|reschedul(?:ed|ing)|put back|deferred|adjourned|shifted|brought forward)\b(?: (?:again|from [^.;,]{2,40}?|by [^.;,]{2,30}?))?,? (?:until|till|to|for) (?:the )?$/iu

/** The day to which the sentence puts the meeting off, with the words that name it. */
export function newDayOf({ line, trigger }: Pick<Clause, 'line' | 'trigger'>): TimeExpression | null {
  const day = line.times.find(
    ({ start, precision, range }) =>
      start > trigger.start &&
      precision !== 'order' &&
      range.earliest !== null &&
      PUT_OFF.test(line.words.slice(0, start)),
  )
  return day ?? null
}

/** What was put off is planned for the new day: "postponed to Saturday" names a day that is still to come. */
export function putOffTo(telling: Telling, clause: Clause, published: string | null): Telling {
  if (telling.status !== 'cancelled') return telling
  const day = newDayOf(clause)
  const range = day === null ? null : stillAhead(day.range, published)
  return range === null ? telling : { ...telling, status: 'planned', moved: true, dated: true, range }
}

const WEEK = 7

/** A weekday that a past tense lets one take for the last is the next of its name. */
function stillAhead({ earliest, latest }: DateRange, published: string | null): DateRange | null {
  if (published === null || latest === null || latest >= published) return { earliest, latest }
  return latest >= addDays(published, -WEEK) && earliest !== null
    ? { earliest: addDays(earliest, WEEK), latest: addDays(latest, WEEK) }
    : null
}
