/** @module Times counted from publication: "yesterday", "last week", "two years ago", "in recent days", "weeks after". */
import { addDays } from '../document/dates.ts'
import { moved, unitRange } from './time-units.ts'
import { LARGER_UNITS, NUMBER, numberNamed, onDay, onDays, phrase, type Reading, type TimeRule } from './time-words.ts'

/** "recent days", "days after": under a week writers count in days, so at most seven. */
const DAYS = 7
/** "recent weeks", "weeks after": at least one and at most six; beyond that they write "months". */
const WEEKS = 42
/** "recent months": beyond half a year they write "this year" or "over the past year". */
const MONTHS = 6

const COUNTED = new RegExp(`\\b${NUMBER}\\s+$`, 'i')

const UNIT = '(?<unit>hour|day|week|month|year)s?'

/** "yesterday", "today", "this morning", "eight this morning", "last night", "tomorrow evening". */
const nearDay: TimeRule = {
  hints: [['this', 'today', 'tomorrow', 'yesterday', 'night', 'noon', 'midday', 'evening']],
  pattern: phrase(
    "(?:(?:\\d{1,2}(?:[:.]\\d\\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday)(?: ?[ap]\\.?m\\.?| o['’]clock)? )?(?<day>this (?:morning|afternoon|evening|lunchtime))|(?<end>(?:by|before|until|till) (?:midnight|noon|midday)(?! (?:on|yesterday|today|tomorrow)\\b| \\p{L}+day\\b))|(?:(?:late|early|earlier|later) )?(?<name>today|tonight|tomorrow|yesterday|last (?:night|evening)|overnight|the day before yesterday|the day after tomorrow)(?: (?:night|evening|morning|afternoon))?",
  ),
  read(words, { published, quoted, anchor }) {
    if (published === null) return null
    const name = words('day') !== '' || words('end') !== '' ? 'today' : words('name')
    // The speaker's day: the one named for the speech, else publication day or the day before it.
    const shift =
      {
        yesterday: -1,
        'last night': -1,
        'last evening': -1,
        tomorrow: 1,
        'the day before yesterday': -2,
        'the day after tomorrow': 2,
      }[name] ?? 0
    // "by midnight": of the day last named, where that was just now.
    if (words('end') !== '')
      return onDay(anchor !== null && anchor <= published && anchor >= addDays(published, -1) ? anchor : published)
    if (name === 'overnight') return onDays(addDays(published, -1), published)
    if (!quoted) return onDay(addDays(published, shift))
    const near = anchor !== null && anchor <= published && anchor >= addDays(published, -DAYS)
    return near ? onDay(addDays(anchor, shift)) : onDays(addDays(published, shift - 1), addDays(published, shift))
  },
}

/** "last week", "earlier this month", "next year", "late last year". */
const thisOrNext: TimeRule = {
  hints: [['last', 'this', 'next'], LARGER_UNITS],
  pattern: phrase('(?:(?<part>early|earlier|late|later) )?(?<which>last|this|next) (?<unit>week|month|year)'),
  read(words, { published, before, after }) {
    // "the last week of March"
    if (published === null || /\bthe\s+$/i.test(before) || (words('which') !== 'this' && /^\s+of\b/.test(after)))
      return null
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
  hints: [['ago', 'from']],
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

/** "the past decade", "over the last two decades", "the next decade". */
const decades: TimeRule = {
  hints: [['decade']],
  pattern: phrase(`the (?<which>past|last|next|coming)(?: (?<number>${NUMBER}))? decades?`),
  read(words, { published, after }) {
    if (published === null || /^\s+of\b/.test(after)) return null
    const back = words('which') === 'past' || words('which') === 'last'
    const other = moved(published, (back ? -10 : 10) * (numberNamed(words('number')) ?? 1), 'year')
    if (other === null) return null
    const range = back ? { earliest: other, latest: published } : { earliest: published, latest: other }
    return { range, precision: 'year' }
  },
}

/** "in a week’s time", "in three days’ time". */
const ahead: TimeRule = {
  hints: [['time'], ['in']],
  pattern: phrase(`in (?:about |around |just )?(?<number>${NUMBER}) (?<unit>day|week|month|year)s?['’]?s? time`),
  read(words, { published }) {
    const number = numberNamed(words('number'))
    return published === null || number === null ? null : counted(published, number, words('unit'))
  },
}

/** "recent days", "the past 10 days", "the next two weeks", "the coming days". */
const stretch: TimeRule = {
  hints: [
    ['recent', 'past', 'last', 'next', 'coming'],
    ['hour', 'day', ...LARGER_UNITS],
  ],
  pattern: phrase(
    `(?:the )?(?<recent>recent) (?<some>hours|days|weeks|months)|the (?<which>past|last|previous|preceding|next|coming|following)(?: (?<number>${NUMBER}|few|several))? ${UNIT.replace('s?', '(?<plural>s)?')}(?: or (?:so|two))?`,
  ),
  read(words, { published, after }) {
    if (published === null) return null
    if (words('recent') !== '') return backFrom(published, words('some'))
    const unit = words('unit')
    const number = numberNamed(words('number'))
    const which = words('which')
    // "the previous day" and "the following week" count from another day than publication.
    if (/^(?:previous|preceding|following)$/.test(which)) return null
    // "the last two weeks of the war" is counted from the war.
    if (which !== 'past' && /^\s+of\b/.test(after)) return null
    const back = which === 'past' || which === 'last'
    const some =
      words('number') === 'few' || words('number') === 'several' || (number === null && words('plural') !== '')
    // "the last days" and "the next day" are told from within a story, not from publication.
    if (number === null && words('number') === '' && (which === 'last' || (which === 'next' && unit === 'day')))
      return null
    if (some) return back ? backFrom(published, `${unit}s`) : aheadFrom(published, `${unit}s`)
    const other = moved(published, (back ? -1 : 1) * (number ?? 1), unit)
    if (other === null) return null
    return back ? onDays(other, published) : onDays(published, other)
  },
}

/** "hours after …", "days after …", "weeks after …": dates what came first, seen from publication. "weeks ago" is as vague. */
const after: TimeRule = {
  hints: [
    ['after', 'before', 'following', 'ago'],
    ['hours', 'days', 'weeks', 'months'],
  ],
  pattern: phrase(
    '(?:(?:just|only|within|a few|several) )?(?<unit>hours|days|weeks|months) (?<side>after|before|following|ago)',
  ),
  read(words, { published, before }) {
    // "three days after the raid" is counted from the raid.
    if (published === null || COUNTED.test(before)) return null
    if (words('unit') === 'hours') return onDays(addDays(published, -1), published)
    if (words('side') === 'before') return null
    if (words('unit') === 'days') return onDays(addDays(published, -DAYS), addDays(published, -1))
    if (words('unit') === 'weeks') return onDays(addDays(published, -WEEKS), addDays(published, -7))
    return onDays(moved(published, -MONTHS, 'month'), moved(published, -1, 'month'))
  },
}

/** "by the end of the week": from publication to that end, where it is still ahead. */
const endOf: TimeRule = {
  hints: [['end'], LARGER_UNITS],
  pattern: phrase('the end of (?<which>the|this|next) (?<unit>week|month|year)'),
  read(words, { published, tense, before }) {
    // "said it would be done by the end of the year"
    if (published === null || (tense() === 'past' && !/\b(?:will|would|is|are|be)\b[^.;,]{0,50} by\s+$/i.test(before)))
      return null
    return onDays(
      published,
      unitRange(published, words('unit'), words('which') === 'next' ? 1 : 0)?.range.latest ?? null,
    )
  },
}

export const relativeRules: readonly TimeRule[] = [nearDay, thisOrNext, ago, ahead, stretch, decades, after, endOf]

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
