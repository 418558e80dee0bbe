/**
 * @module Days told by their number alone, "back on the 21st", "by Wednesday, the nineteenth", "between the 3rd and the 5th of
 * May", and seasons without a year, "since the summer": the one that fits the tense, seen from publication.
 */
import type { DateRange } from '../document/dates.ts'
import {
  FIGURES,
  isoDay,
  MONTH,
  monthIndex,
  monthNamed,
  monthRange,
  onDay,
  onDays,
  phrase,
  type Setting,
  SHORT_MONTH,
  spanning,
  type TimeRule,
  WEEKDAY,
} from './time-words.ts'

const ONES = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const TWENTIES = ONES.map(one => `twenty-${one}`)

/** "first" is 1 … "thirty-first" is 31. */
const SPELLED = [...ONES, ...TEENS, ...TWENTIES, 'thirtieth', 'thirty-first']

const IN_FIGURES = '(?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)'
const NUMBERED = `(?:${IN_FIGURES}|${SPELLED.join('|')})`

/** What may stand behind a day; a noun makes it one in a row: "on the 20th floor", "for the third time". */
const ENDS_THERE =
  /^(?:\s*(?:[,.;:)”"’]|[–—]|$)|\s+(?:and|or|but|at|in|to|for|with|when|where|if|unless|before|after|as|because|although|though|while|that|which|until|since|by|on|it|he|she|they|we|not|is|was|will|would|are|were|has|had|from|without|instead|rather|so|once|provided)\b)/

const ON_A_DAY = /\b(?:on|for|by|until|till|from|before|after|since|to)\s+$/i

const DAY_HINTS = [...FIGURES, 'th', 'st', 'nd', 'rd']

/** "on the 21st", "for the 21st", "due by the nineteenth", "on the 17th and 18th". */
const numberAlone: TimeRule = {
  hints: [['the'], DAY_HINTS],
  pattern: phrase(
    `(?:(?<weekday>${WEEKDAY}),? )?the (?<day>${NUMBERED})(?:(?: and | to |[-–])(?:the )?(?<last>${IN_FIGURES}))?(?: of (?<which>this|last|next) month)?`,
  ),
  read(words, setting) {
    const isSpelled = !/^\d/.test(words('day'))
    const isOnDay = words('weekday') !== '' || ON_A_DAY.test(setting.before)
    if (!isOnDay || !ENDS_THERE.test(setting.after)) return null
    // "after the second", "on the third": of the things told before.
    if (isSpelled && ONES.slice(0, 4).includes(words('day'))) return null
    if (isSpelled && words('weekday') === '' && !/\b(?:on|by)\s+$/i.test(setting.before)) return null
    const shift = { last: -1, this: 0, next: 1 }[words('which')]
    const first =
      shift === undefined
        ? inNearMonth(dayNumber(words('day')), setting)
        : inMonth(dayNumber(words('day')), setting, shift)
    if (first === null || words('last') === '') return onDay(first)
    const last = isoDay(Number(first.slice(0, 4)), Number(first.slice(5, 7)), dayNumber(words('last')))
    return last === null || last < first ? null : onDays(first, last)
  },
}

/** "between the 3rd and the 5th of May", "from the 3rd to the 5th", "the third of May". */
const ofMonth: TimeRule = {
  hints: [['the'], DAY_HINTS],
  pattern: phrase(
    `(?:between|from) the (?<day>${NUMBERED}) (?:and|to|until) the (?<last>${NUMBERED})(?: of (?<month>${SHORT_MONTH}))?|the (?<first>${SPELLED.join('|')}) of (?<of>${MONTH})`,
  ),
  read(words, setting) {
    const named = monthNamed(words('month') || words('of'))
    const first = dayNumber(words('day') || words('first'))
    const from = named === 0 ? inNearMonth(first, setting) : inNearYear(named, first, setting)
    if (from === null || words('last') === '') return onDay(from)
    const to = isoDay(Number(from.slice(0, 4)), Number(from.slice(5, 7)), dayNumber(words('last')))
    return to === null || to < from ? null : onDays(from, to)
  },
}

/** "since the summer", "in the spring": the last one that began, or the next one where the clause looks ahead. */
const seasonAlone: TimeRule = {
  hints: [['spring', 'summer', 'autumn', 'winter']],
  pattern: phrase('(?:in|since|over|during|by|before|until|from) (?:the )?(?<season>spring|summer|autumn|winter)'),
  read(words, { published, tense, after }) {
    if (published === null || /^(?:\s+(?:of|and|or|to|\p{Ll}+s?\s+(?:wheat|crop|session))\b|[’'])/u.test(after))
      return null
    // A noun behind it is what the season only colours: "in winter coats".
    if (!ENDS_THERE.test(after) && !/^\s+(?:she|he|they|it|\p{Lu}|the|a|an)/u.test(after)) return null
    const first = { spring: 3, summer: 6, autumn: 9, winter: 12 }[words('season')]!
    const now = Number(published.slice(0, 4))
    const near = [-1, 0, 1].flatMap((years): readonly DateRange[] => {
      const [from, to] = [monthRange((now + years) * 12 + first - 1), monthRange((now + years) * 12 + first + 1)]
      return from === null || to === null ? [] : [{ earliest: from.earliest, latest: to.latest }]
    })
    const isPast = tense() === 'past'
    const found = isPast
      ? near.findLast(({ earliest }) => earliest! <= published)
      : near.find(({ latest }) => latest! >= published)
    return spanning(found ?? null, 'month')
  },
}

export const dayNumberRules: readonly TimeRule[] = [ofMonth, numberAlone, seasonAlone]

function dayNumber(word: string): number {
  const at = SPELLED.indexOf(word)
  return at < 0 ? Number.parseInt(word, 10) : at + 1
}

function inMonth(day: number, { published }: Setting, shift: number): string | null {
  if (published === null) return null
  const month = monthIndex(published) + shift
  return isoDay(Math.floor(month / 12), (month % 12) + 1, day)
}

/** Of the months around publication the one that fits the tense; open: the nearest. */
function inNearMonth(day: number, setting: Setting): string | null {
  const days = [-1, 0, 1].flatMap(shift => inMonth(day, setting, shift) ?? [])
  return fitting(days, setting)
}

function inNearYear(month: number, day: number, setting: Setting): string | null {
  if (setting.published === null) return null
  const year = Number(setting.published.slice(0, 4))
  return fitting(
    [-1, 0, 1].flatMap(years => isoDay(year + years, month, day) ?? []),
    setting,
  )
}

function fitting(days: readonly string[], { published, tense }: Setting): string | null {
  if (published === null) return null
  const past = days.findLast(day => day <= published) ?? null
  const next = days.find(day => day >= published) ?? null
  if (past === null || next === null) return past ?? next
  const clause = tense()
  if (clause !== 'open') return clause === 'past' ? past : next
  return Date.parse(published) - Date.parse(past) <= Date.parse(next) - Date.parse(published) ? past : next
}
