/** @module How long a meeting took, by the clause that tells of it: "after almost four hours", "a 90-minute call". */
import type { Amount } from '../../document/layers.ts'
import { overlaps } from '../../document/span.ts'
import type { Line } from './lines.ts'
import { JUST_OVER } from './meeting-time.ts'
import type { Clause } from './meeting-triggers.ts'

/** In hours, as printed: "almost four hours" are 4, "less than half an hour" is 0.5; `null` where no length near it is the meeting's. */
export function hoursNear(clause: Clause): number | null {
  const { line, from, to, trigger, isVerb } = clause
  const isOver = JUST_OVER.test(line.words.slice(trigger.end, to))
  for (const length of line.lengths) {
    // A quotation mark may stand between the clause and its "eight hours".
    if (length.start < from - 2 || length.end > to + 2 || !(overlaps(length, trigger) || isOfIt(line, length))) continue
    const away = Math.max(length.start - trigger.end, trigger.start - length.end, 0)
    // "five-hour meeting" stands before its noun, "lasted five hours" after; an hour spent on one subject far off is not the whole.
    const isLasting = /\b(?:lasted|ran|went on|took|dragged on|stretched)(?: for| to)?(?: [a-z]+){0,2} ?$/i.test(
      line.words.slice(trigger.end, length.start),
    )
    if (away > (isOver || isLasting ? 120 : isVerb ? 80 : 60)) continue
    const hours = printedHours(line, length)
    if (hours !== null) return hours
  }
  return null
}

/** Words that make it a length, and no distance in time: "two hours ago", "three hours later". */
function isOfIt(line: Line, { start, end }: Amount): boolean {
  const before = line.words.slice(0, start)
  const after = line.words.slice(end)
  if (/^ (?:ago|later|earlier|before|away|on (?:the|a)\b|a (?:day|week)|after)/i.test(after)) return false
  return (
    /(?:for|lasted|lasting|ran|running|took|after|following|over|stretched|through|spent|in|dragged on|went on|(?:session|sessions|sitting|audience|encounter|round|meeting|meetings|call|conversation|sitting) of)(?: just| only| another| a full| some| barely| nearly| almost| about| roughly| over| under| more than| less than| well over| close to| at least)?\s*[“"]?$/i.test(
      before,
    ) ||
    /^[”"]? of\b/.test(after) ||
    /^ (?:[\p{L}-]+ ){0,2}(?:session|meeting|talks|call|round|summit|sit-down|conversation|dinner|negotiations)/iu.test(
      after,
    ) ||
    line.words.slice(start, end).includes('-')
  )
}

/** Longer is no sitting. */
const MOST_HOURS = 48

function printedHours(line: Line, { start, end, unit, value: { min, max } }: Amount): number | null {
  const factor = unit === 'hour' ? 1 : unit === 'minute' ? 1 / 60 : null
  const printed = line.words.slice(start, end)
  // "several hours", "hours of talks": how many, nobody says.
  if (
    factor === null ||
    !/\d|½|\b(?:half|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety)\b/i.test(
      printed,
    )
  )
    return null
  const isAbout = /^(?:about|around|roughly|some|approximately)\b/i.test(printed)
  const count = isAbout && min !== null && max !== null ? (min + max) / 2 : (max ?? min)
  const hours = count === null ? null : Math.round(count * factor * 100) / 100
  return hours !== null && hours <= MOST_HOURS ? hours : null
}
