/** @module Times counted from publication: "yesterday", "last week", "two years ago", "in recent days", "weeks after". */
import { addDays } from '../document/dates.ts'
import {
  isoDay,
  mondayOf,
  monthIndex,
  monthRange,
  NUMBER,
  numberNamed,
  onDay,
  onDays,
  phrase,
  type Reading,
  spanning,
  type TimeRule,
  yearOf,
  yearRange,
} from './time-words.ts'

/** "recent days", "days after": under a week writers count in days, so at most seven. */
const DAYS = 7
/** "recent weeks", "weeks after": at least one and at most six; beyond that they write "months". */
const WEEKS = 42
/** "recent months": beyond half a year they write "this year" or "over the past year". */
const MONTHS = 6

const UNIT = '(?<unit>hour|day|week|month|year)s?'

/** "yesterday", "today", "this morning", "eight this morning", "last night", "tomorrow evening". */
const nearDay: TimeRule = {
  pattern: phrase(
    "(?:(?:\\d{1,2}(?:[:.]\\d\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)(?: ?[ap]\\.?m\\.?| o['’]clock)? )?(?<day>this (?:morning|afternoon|evening|lunchtime))|(?:(?:late|early|earlier|later) )?(?<name>today|tonight|tomorrow|yesterday|last night|overnight|the day before yesterday|the day after tomorrow)(?: (?:night|evening|morning|afternoon))?",
  ),
  read(words, { published, quoted, anchor }) {
    if (published === null) return null
    const name = words('day') !== '' ? 'today' : words('name')
    // The speaker's day: the one named for the speech, else publication day or the day before it.
    const shift =
      { yesterday: -1, 'last night': -1, tomorrow: 1, 'the day before yesterday': -2, 'the day after tomorrow': 2 }[
        name
      ] ?? 0
    if (name === 'overnight') return onDays(addDays(published, -1), published)
    if (!quoted) return onDay(addDays(published, shift))
    const near = anchor !== null && anchor <= published && anchor >= addDays(published, -DAYS)
    return near ? onDay(addDays(anchor, shift)) : onDays(addDays(published, shift - 1), addDays(published, shift))
  },
}

/** "last week", "earlier this month", "next year", "late last year". */
const thisOrNext: TimeRule = {
  pattern: phrase('(?:(?<part>early|earlier|late|later) )?(?<which>last|this|next) (?<unit>week|month|year)'),
  read(words, { published }) {
    if (published === null) return null
    const shift = { last: -1, this: 0, next: 1 }[words('which')] ?? 0
    const whole = unitRange(published, words('unit'), shift)
    if (whole === null) return null
    const { earliest, latest } = whole.range
    if (words('part') === 'earlier' && shift === 0) return onDays(earliest, published)
    if (words('part') === 'later' && shift === 0) return onDays(published, latest)
    return whole
  },
}

/** "three days ago", "two months ago", "nearly six months ago", "a week from today". */
const ago: TimeRule = {
  pattern: phrase(
    `(?:(?:about|around|nearly|almost|some|just|only|roughly) )?(?<number>${NUMBER}) ${UNIT} (?:(?<back>ago)|from (?:today|now))`,
  ),
  read(words, { published, before }) {
    const number = numberNamed(words('number'))
    if (published === null || number === null) return null
    // "more than two years ago" has no beginning.
    const atLeast = /\b(?:more than|over|at least)\s+$/i.test(before)
    const reading = counted(published, words('back') !== '' ? -number : number, words('unit'))
    if (reading === null || !atLeast) return reading
    return { range: { earliest: null, latest: reading.range.latest }, precision: reading.precision }
  },
}

/** "recent days", "the past 10 days", "the next two weeks", "the coming days". */
const stretch: TimeRule = {
  pattern: phrase(
    `(?:the )?(?<recent>recent) (?<some>hours|days|weeks|months)|the (?<which>past|last|previous|preceding|next|coming|following)(?: (?<number>${NUMBER}|few|several))? ${UNIT}(?: or (?:so|two))?`,
  ),
  read(words, { published, before }) {
    if (published === null) return null
    if (words('recent') !== '') return backFrom(published, words('some'))
    const unit = words('unit')
    const number = numberNamed(words('number'))
    const which = words('which')
    // "the previous day" and "the following week" count from another day than publication.
    if (/^(?:previous|preceding|following)$/.test(which)) return null
    const back = which === 'past' || which === 'last'
    if (number === null) {
      if (words('number') !== '') return back ? backFrom(published, `${unit}s`) : aheadFrom(published, `${unit}s`)
      if (unit === 'day' || unit === 'hour')
        return back ? onDays(addDays(published, -1), published) : onDays(published, addDays(published, DAYS))
      // "the coming weeks" has no number either, and reaches further than one.
      if (which === 'coming') return aheadFrom(published, `${unit}s`)
    }
    // "for the last time in the last two years of the war" is counted from the war.
    if (/\bfor\s+$/.test(before) && unit === 'hour') return null
    const other = moved(published, (back ? -1 : 1) * (number ?? 1), unit)
    if (other === null) return null
    return back ? onDays(other, published) : onDays(published, other)
  },
}

/** "hours after …", "days after …", "weeks after …": dates what came first, seen from publication. */
const after: TimeRule = {
  pattern: phrase(
    '(?:(?:just|only|within|a few|several) )?(?<unit>hours|days|weeks|months) (?<side>after|before|following)',
  ),
  read(words, { published }) {
    if (published === null) return null
    if (words('unit') === 'hours') return onDays(addDays(published, -1), published)
    if (words('side') === 'before') return null
    if (words('unit') === 'days') return onDays(addDays(published, -DAYS), addDays(published, -1))
    if (words('unit') === 'weeks') return onDays(addDays(published, -WEEKS), addDays(published, -7))
    return onDays(moved(published, -MONTHS, 'month'), moved(published, -1, 'month'))
  },
}

export const relativeRules: readonly TimeRule[] = [nearDay, thisOrNext, ago, stretch, after]

/** The whole calendar unit some units away: −1 week is last week, Monday to Sunday. */
export function unitRange(day: string, unit: string, shift: number): Reading | null {
  if (unit === 'week') {
    const monday = addDays(mondayOf(day), 7 * shift)
    return onDays(monday, addDays(monday, 6))
  }
  return unit === 'month'
    ? spanning(monthRange(monthIndex(day) + shift), 'month')
    : spanning(yearRange(yearOf(day) + shift), 'year')
}

/** A day some units away: the same day number, or the month's last. `number` at most three digits, so it stays in range or is `null`. */
export function moved(day: string, number: number, unit: string): string | null {
  // Hours are rounded up to days: "the past 24 hours" began yesterday.
  if (unit === 'hour') return addDays(day, Math.sign(number) * Math.ceil(Math.abs(number) / 24))
  if (unit === 'day' || unit === 'week') return addDays(day, number * (unit === 'week' ? 7 : 1))
  const month = monthIndex(day) + number * (unit === 'year' ? 12 : 1)
  return isoDay(Math.floor(month / 12), (month % 12) + 1, Number(day.slice(8, 10))) ?? monthRange(month)?.latest ?? null
}

/** "N units ago" is as fine as its unit: days to the day, weeks to a few days, months to the month, years to the year. */
function counted(published: string, number: number, unit: string): Reading | null {
  if (unit === 'hour')
    return onDays(...inOrder(published, addDays(published, Math.sign(number) * Math.ceil(Math.abs(number) / 24))))
  if (unit === 'day') return onDay(addDays(published, number))
  if (unit !== 'week') return unitRange(published, unit, number)
  // A week from today is a date; two weeks ago is one to three days off.
  if (number > 0) return onDay(addDays(published, 7 * number))
  const slack = number === -1 ? 1 : 3
  return onDays(addDays(published, 7 * number - slack), addDays(published, 7 * number + slack))
}

function backFrom(published: string, units: string): Reading | null {
  if (units === 'hours') return onDays(addDays(published, -1), published)
  if (units === 'days') return onDays(addDays(published, -DAYS), published)
  if (units === 'weeks') return onDays(addDays(published, -WEEKS), published)
  return units === 'months' ? onDays(moved(published, -MONTHS, 'month'), published) : null
}

function aheadFrom(published: string, units: string): Reading | null {
  if (units === 'hours') return onDays(published, addDays(published, 1))
  if (units === 'days') return onDays(published, addDays(published, DAYS))
  if (units === 'weeks') return onDays(published, addDays(published, WEEKS))
  return units === 'months' ? onDays(published, moved(published, MONTHS, 'month')) : null
}

function inOrder(a: string, b: string): [string, string] {
  return a <= b ? [a, b] : [b, a]
}
