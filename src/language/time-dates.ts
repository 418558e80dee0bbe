/** @module Calendar dates as times: "11 March", "March 11-13, 2026", "Monday the 23rd", "early March", "February 2022", "in 2019". */
import { addDays, type DateRange, weekdayOf } from '../document/dates.ts'
import { unitRange } from './time-units.ts'
import {
  DAY_OF_MONTH,
  FIGURES,
  isoDay,
  MONTH,
  MONTH_HINTS,
  monthIndex,
  monthNamed,
  monthRange,
  onDay,
  onDays,
  ordinalNamed,
  phrase,
  type Reading,
  type Setting,
  SHORT_MONTH,
  SHORT_WEEKDAY,
  spanning,
  type TimeRule,
  WEEKDAY,
  weekdayNamed,
  YEAR,
  yearOf,
  yearRange,
} from './time-words.ts'

/** News adds the year to dates nearly a year old; so a bare date further back than this … */
const LONG_AGO = 270
/** … is taken for one as near ahead as this, whatever the verb ("they agreed on 20 March"). */
const SOON = 95

const WEEKDAY_BEFORE = `(?:${SHORT_WEEKDAY},? (?:the )?)?`
const ORDINAL_END = '(?:st|nd|rd|th)?'
const DASH = '(?: ?[-–—] ?| to | and | or )'

/** "Monday, March 11-13, 2026" */
const monthFirst: TimeRule = {
  hints: [MONTH_HINTS, FIGURES],
  pattern: phrase(
    `${WEEKDAY_BEFORE}(?<month>${SHORT_MONTH}) (?:the )?(?<day>${DAY_OF_MONTH})${ORDINAL_END}(?:(?: ?[-–—] ?| to | and )(?<last>${DAY_OF_MONTH})${ORDINAL_END})?(?:,? (?<year>${YEAR}))?`,
  ),
  read(words, setting) {
    // "In March 11 people were killed": a count, not a day.
    if (
      words('year') === '' &&
      /^\s+(?:people|men|women|children|soldiers|civilians|others|of|per|percent)\b/.test(setting.after)
    )
      return null
    return readDays(words, setting)
  },
}

/** "Thursday 12 March 2026", "11 to 13 March", "the 23rd of March" */
const dayFirst: TimeRule = {
  hints: [MONTH_HINTS, FIGURES],
  pattern: phrase(
    `${WEEKDAY_BEFORE}(?<day>${DAY_OF_MONTH})${ORDINAL_END}(?:${DASH}(?<last>${DAY_OF_MONTH})${ORDINAL_END})?(?: of)? (?<month>${SHORT_MONTH})(?:,? (?<year>${YEAR}))?`,
  ),
  read: readDays,
}

/** "March 20, 22 and 25", "3, 4 and 6 May": from the first of them to the last. */
const listed: TimeRule = {
  hints: [MONTH_HINTS, FIGURES, [',']],
  pattern: phrase(
    `(?<month>${SHORT_MONTH}) (?<day>${DAY_OF_MONTH})(?:, ?${DAY_OF_MONTH}){1,6},? (?:and|or) (?<last>${DAY_OF_MONTH})(?:,? (?<year>${YEAR}))?|(?<first>${DAY_OF_MONTH})(?:, ?${DAY_OF_MONTH}){1,6},? (?:and|or) (?<late>${DAY_OF_MONTH}) (?<of>${SHORT_MONTH})(?:,? (?<in>${YEAR}))?`,
  ),
  read(words, setting) {
    const either: Record<string, string> = { month: 'of', day: 'first', last: 'late', year: 'in' }
    return readDays(group => words(group) || words(either[group] ?? group), setting)
  },
}

/** "2026-03-12", "12.03.2026", "12/03/2026" where only one order makes a date. */
const numeric: TimeRule = {
  hints: [FIGURES],
  pattern: phrase(
    `(?<year>${YEAR})-(?<month>\\d\\d)-(?<day>\\d\\d)|(?<first>\\d\\d?)(?<mark>[./])(?<second>\\d\\d?)[./](?<late>${YEAR})`,
  ),
  read(words) {
    if (words('year') !== '') return onDay(isoDay(Number(words('year')), Number(words('month')), Number(words('day'))))
    const year = Number(words('late'))
    const [first, second] = [Number(words('first')), Number(words('second'))]
    const dayThenMonth = isoDay(year, second, first)
    // With full stops the day comes first wherever they are used; with slashes the two sides of the Atlantic differ.
    if (words('mark') === '.') return onDay(dayThenMonth)
    const monthThenDay = isoDay(year, first, second)
    return dayThenMonth !== null && monthThenDay !== null && dayThenMonth !== monthThenDay
      ? null
      : onDay(dayThenMonth ?? monthThenDay)
  },
}

/** "Monday the 23rd": the nearest month in which the 23rd is a Monday, from last month to the month after next. */
const weekdayAndNumber: TimeRule = {
  hints: [['day'], FIGURES],
  pattern: phrase(`(?<weekday>${WEEKDAY}),? the (?<day>${DAY_OF_MONTH})(?:st|nd|rd|th)`),
  read(words, { published }) {
    if (published === null) return null
    const days = [0, 1, -1, 2].map(months => {
      const month = monthIndex(published) + months
      return isoDay(Math.floor(month / 12), (month % 12) + 1, Number(words('day')))
    })
    return onDay(days.find(day => day !== null && weekdayOf(day) === weekdayNamed(words('weekday'))) ?? null)
  },
}

/** "the third Sunday of February" */
const nthWeekday: TimeRule = {
  hints: [['day'], MONTH_HINTS],
  pattern: phrase(
    `the (?<nth>first|second|third|fourth|fifth|last) (?<weekday>${WEEKDAY}) (?:of|in) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
  ),
  read(words, setting) {
    const inYear = (year: number) =>
      nthIn(year, monthNamed(words('month')), weekdayNamed(words('weekday')), words('nth'))
    if (words('year') !== '') return onDay(inYear(Number(words('year'))))
    return onDay(nearest(inYear, setting))
  },
}

/** "in March", "early March", "the first week of March", "February 2022", "last November", "March last year". */
const month: TimeRule = {
  hints: [MONTH_HINTS],
  pattern: phrase(
    `(?:(?<part>early(?: in)?|mid|late(?: in)?|the (?:beginning|start|end|middle) of|the (?:(?:first|second|third|fourth|last|final) week|(?:first|second) half|(?:first|opening|last|final|closing) days) (?:of|in))[ -])?(?:(?<which>last|this|next) )?(?<month>${MONTH})(?:(?: of)?,? (?<year>${YEAR})|,? (?:of )?(?<otherYear>this|last|next) year)?`,
  ),
  read(words, setting) {
    if (!isMonth(words, setting)) return null
    // "until the end of March 15": the end of that day, which another rule reads.
    if (words('part') !== '' && words('year') === '' && /^\s+\d{1,2}(?![\d,.]\d|\d)\b/.test(setting.after)) return null
    const { published } = setting
    const number = monthNamed(words('month'))
    const inYear = (year: number) => isoDay(year, number, 1)
    let first: string | null
    if (words('year') !== '') first = inYear(Number(words('year')))
    else if (published === null) return null
    else if (words('otherYear') !== '')
      first = inYear(yearOf(published) + ({ last: -1, next: 1 }[words('otherYear')] ?? 0))
    else if (words('which') === 'this') first = inYear(yearOf(published))
    else first = nearestMonth(inYear, published, words('which'), setting)
    return first === null ? null : spanning(...partOf(first, words('part')))
  },
}

/** "in 2019", "the 2015 accord", "early 2022". */
const year: TimeRule = {
  hints: [FIGURES],
  pattern: phrase(
    `(?:(?<part>early(?: in)?|mid|late(?: in)?|the (?:beginning|start|end|middle) of)[ -])?(?<year>${YEAR})`,
  ),
  read(words, { before, after }) {
    const number = Number(words('year'))
    const dated =
      STRETCH.test(before) ||
      /\b(?:in|since|until|till|from|during|before|after|of|by|and|back to|between|through)\s+$/i.test(before)
    if (
      words('part') === '' &&
      !(dated && (STRETCH.test(before) || !countsThings(after))) &&
      !(/\b(?:the|an?|its|their|that)\s+$/i.test(before) && EVENT.test(after))
    )
      return null
    // Thirds of a year: as loose as the words are.
    if (words('part').startsWith('early') || /beginning|start/.test(words('part')))
      return spanning({ earliest: isoDay(number, 1, 1), latest: isoDay(number, 4, 30) }, 'year')
    if (words('part').startsWith('mid') || words('part').includes('middle'))
      return spanning({ earliest: isoDay(number, 5, 1), latest: isoDay(number, 8, 31) }, 'year')
    if (words('part') !== '')
      return spanning({ earliest: isoDay(number, 9, 1), latest: isoDay(number, 12, 31) }, 'year')
    return spanning(yearRange(number), 'year')
  },
}

/** "the 1990s", "the late 1980s", "mid-1970s": ten years, or the third of them that is told. */
const decade: TimeRule = {
  hints: [['0s']],
  pattern: phrase('(?:the )?(?:(?<part>early|mid|late)[ -])?(?<decade>(?:1[6-9]|20)\\d0)s'),
  read(words) {
    const first = Number(words('decade'))
    const [from, to] = { early: [0, 3], mid: [3, 6], late: [6, 9] }[words('part')] ?? [0, 9]
    return spanning({ earliest: isoDay(first + from!, 1, 1), latest: isoDay(first + to!, 12, 31) }, 'year')
  },
}

/** "the 19th century", "the late 18th century": a hundred years, or the third of them that is told. None before our era. */
const century: TimeRule = {
  hints: [['centur']],
  pattern: phrase('(?:the )?(?:(?<part>early|mid|late)[ -])?(?<nth>1\\d|2[01])(?:st|th) century'),
  read(words, { after }) {
    if (/^\s+B\.?C/.test(after)) return null
    const first = 100 * (Number(words('nth')) - 1)
    const [from, to] = { early: [0, 33], mid: [33, 66], late: [66, 99] }[words('part')] ?? [0, 99]
    return spanning({ earliest: isoDay(first + from!, 1, 1), latest: isoDay(first + to!, 12, 31) }, 'year')
  },
}

/** "last summer", "this autumn", "the spring of 2024": three months, by the seasons of the northern half, where most datelines are. */
const season: TimeRule = {
  hints: [['spring', 'summer', 'autumn', 'fall', 'winter']],
  pattern: phrase(
    `(?<which>last|this|next) (?<near>spring|summer|autumn|fall|winter)|(?:the )?(?<season>spring|summer|autumn|fall|winter) (?:of )?(?<year>${YEAR})`,
  ),
  read(words, { published }) {
    const first = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[words('near') || words('season')] ?? 0
    const inYear = (year: number): DateRange | null => {
      const [from, to] = [monthRange(year * 12 + first - 1), monthRange(year * 12 + first + 1)]
      return from === null || to === null ? null : { earliest: from.earliest, latest: to.latest }
    }
    if (words('year') !== '') return spanning(inYear(Number(words('year'))), 'month')
    if (published === null) return null
    const now = yearOf(published)
    // "last": the latest that is over; "next": the first still to begin; "this": the one that is nearest.
    const near = [-1, 0, 1].map(years => inYear(now + years)).filter(range => range !== null)
    if (words('which') === 'last') return spanning(near.findLast(({ latest }) => latest! < published) ?? null, 'month')
    if (words('which') === 'next') return spanning(near.find(({ earliest }) => earliest! > published) ?? null, 'month')
    return spanning(near.find(({ latest }) => latest! >= published) ?? null, 'month')
  },
}

export const dateRules: readonly TimeRule[] = [
  listed,
  monthFirst,
  dayFirst,
  numeric,
  weekdayAndNumber,
  nthWeekday,
  month,
  season,
  decade,
  century,
  year,
]

/** "between 2019 and", "from 2019 to" */
const STRETCH = new RegExp(`\\b(?:between\\s+${YEAR}\\s+and|from\\s+${YEAR}\\s+(?:to|until))\\s+$`, 'i')

/** Nouns that a year before them dates: "the 2015 accord". */
const EVENT =
  /^\s+(?:\p{L}+\s+)?(?:maps?|frontiers?|borders?|census|laws?|decrees?|convention|rulings?|judge?ment|charter|pledges?|promise|massacre|fighting|clashes|pact|armistice|partition|accord|agreement|deal|treaty|pact|ceasefire|truce|war|invasion|annexation|election|elections|summit|talks|crisis|coup|protests|attack|attacks|memorandum|protocol|resolution|constitution|referendum|conflict|uprising|revolution|offensive|earthquake)\b/iu

/** "of 2000 men": the number counts the lower-case word after it, where that is no small word of grammar. */
function countsThings(after: string): boolean {
  const next = after.match(/^\s+([a-z]+)/)?.[1]
  return (
    next !== undefined &&
    !/^(?:and|or|when|that|which|who|after|before|to|with|the|by|as|but|for|on|at|in|from|until|was|were|had|has|have|is|are|a|an|over|under|it|he|she|they|we|would|will|could|while|where|because|under|between|during|following|despite|through|if|than|then|amid)$/.test(
      next,
    )
  )
}

function readDays(words: (group: string) => string, setting: Setting): Reading | null {
  const month = monthNamed(words('month'))
  const day = Number(words('day'))
  const inYear = (year: number) => isoDay(year, month, day)
  const known = words('year') === '' ? setting.yearOf.get(`${month}-${day}`) : Number(words('year'))
  const first = known === undefined ? nearest(inYear, setting) : inYear(known)
  if (first !== null && /\bweek of\s+(?:the\s+)?$/.test(setting.before)) return unitRange(first, 'week', 0)
  if (first === null || words('last') === '') return onDay(first)
  const last = isoDay(yearOf(first), month, Number(words('last')))
  return last === null || last < first ? null : onDays(first, last)
}

/** The day in the year that fits the publication day and the tense; `null` without a publication day. */
function nearest(inYear: (year: number) => string | null, { published, tense }: Setting): string | null {
  if (published === null) return null
  const days = [-1, 0, 1].flatMap(years => inYear(yearOf(published) + years) ?? [])
  const past = days.findLast(day => day <= published)
  const next = days.find(day => day >= published)
  if (past === undefined || next === undefined) return past ?? next ?? null
  const since = daysBetween(past, published)
  const until = daysBetween(published, next)
  const clause = tense()
  if (clause === 'future') return next
  if (clause === 'past') return since > LONG_AGO && until < SOON ? next : past
  return since <= until ? past : next
}

/** First day of the month meant. The month of publication itself is both past and to come. */
function nearestMonth(
  inYear: (year: number) => string | null,
  published: string,
  which: string,
  { tense }: Setting,
): string | null {
  const months = [-1, 0, 1].flatMap(years => inYear(yearOf(published) + years) ?? [])
  const now = monthIndex(published)
  if (which === 'last') return months.findLast(day => monthIndex(day) < now) ?? null
  if (which === 'next') return months.find(day => monthIndex(day) > now) ?? null
  const past = months.findLast(day => monthIndex(day) <= now) ?? null
  const next = months.find(day => monthIndex(day) >= now) ?? null
  if (past === null || next === null) return past ?? next
  const clause = tense()
  if (clause !== 'open') return clause === 'past' ? past : next
  return now - monthIndex(past) <= monthIndex(next) - now ? past : next
}

/** A month or a third of it, from its first day. */
function partOf(first: string, part: string): [DateRange | null, Reading['precision']] {
  const whole = monthRange(monthIndex(first))
  const [, nth, unit] = part.match(/^the (\w+) (week|half|days)/) ?? []
  if (nth !== undefined && whole !== null) return [pieceOf(whole, nth, unit!), 'days']
  // Thirds of ten days, as weather services and the French décade count them.
  if (/^(?:early|the (?:beginning|start))/.test(part)) return [{ earliest: first, latest: addDays(first, 9) }, 'days']
  if (/^(?:mid|the middle)/.test(part)) return [{ earliest: addDays(first, 10), latest: addDays(first, 19) }, 'days']
  if (part !== '' && whole !== null) return [{ earliest: addDays(first, 20), latest: whole.latest }, 'days']
  return [whole, 'month']
}

/** "the second week of June" is its 8th to 14th, "the second half" begins on the 16th; "the first days" are as many as a week has. */
function pieceOf({ earliest, latest }: DateRange, nth: string, unit: string): DateRange {
  if (earliest === null || latest === null || /^(?:last|final|closing)$/.test(nth))
    return { earliest: latest === null ? null : addDays(latest, -6), latest }
  if (unit === 'half')
    return nth === 'first' ? { earliest, latest: addDays(earliest, 14) } : { earliest: addDays(earliest, 15), latest }
  const first = addDays(earliest, 7 * ((ordinalNamed(nth) ?? 1) - 1))
  return { earliest: first, latest: addDays(first, 6) }
}

/** "May" and "March" are also a verb and a walk, "April", "June" and "August" also names: a bare one needs a word of time. */
function isMonth(words: (group: string) => string, { before }: Setting): boolean {
  if (words('part') !== '' || words('which') !== '' || words('year') !== '' || words('otherYear') !== '') return true
  return /\b(?:in|since|of|by|until|till|from|during|through|throughout|and|or|before|after|to|between)\s+$/i.test(
    before,
  )
    ? !/\b(?:and|or|to|of|from|after|before|between)\s+$/i.test(before) ||
        !['march', 'may', 'april', 'june', 'august'].includes(words('month'))
    : false
}

function nthIn(year: number, month: number, weekday: number, nth: string): string | null {
  const range = monthRange(year * 12 + month - 1)
  if (range === null || range.earliest === null || range.latest === null) return null
  if (nth === 'last') return addDays(range.latest, -((weekdayOf(range.latest) - weekday + 7) % 7))
  const first = addDays(range.earliest, (weekday - weekdayOf(range.earliest) + 7) % 7)
  const day = addDays(first, 7 * ((ordinalNamed(nth) ?? 1) - 1))
  return day <= range.latest ? day : null
}

function daysBetween(from: string, to: string): number {
  // A day of UTC has 86,400,000 milliseconds.
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
