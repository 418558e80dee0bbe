/** @module Holidays as times: "on Christmas Eve", "after Easter", "by Thanksgiving": days that a calendar fixes or a rule counts. */
import { addDays, weekdayOf } from '../document/dates.ts'
import { isoDay, onDay, phrase, type Setting, type TimeRule, YEAR, yearOf } from './time-words.ts'

/** Day of the holiday in a year. Moons that somebody must first see (Eid, the beginning of Ramadan) are in no list. */
const HOLIDAYS: Readonly<Record<string, (year: number) => string | null>> = {
  'christmas eve': year => isoDay(year, 12, 24),
  'christmas day': year => isoDay(year, 12, 25),
  'boxing day': year => isoDay(year, 12, 26),
  'new year’s eve': year => isoDay(year, 12, 31),
  'new year’s day': year => isoDay(year, 1, 1),
  'valentine’s day': year => isoDay(year, 2, 14),
  'international women’s day': year => isoDay(year, 3, 8),
  'bastille day': year => isoDay(year, 7, 14),
  'fourth of july': year => isoDay(year, 7, 4),
  'all saints’ day': year => isoDay(year, 11, 1),
  'armistice day': year => isoDay(year, 11, 11),
  halloween: year => isoDay(year, 10, 31),
  'ash wednesday': year => fromEaster(year, -46),
  'palm sunday': year => fromEaster(year, -7),
  'maundy thursday': year => fromEaster(year, -3),
  'good friday': year => fromEaster(year, -2),
  'easter sunday': year => fromEaster(year, 0),
  'easter monday': year => fromEaster(year, 1),
  'ascension day': year => fromEaster(year, 39),
  'whit monday': year => fromEaster(year, 50),
  thanksgiving: year => nth(year, 11, 4, 4),
  'labor day': year => nth(year, 9, 1, 1),
}

const NAMES = Object.keys(HOLIDAYS)
  .map(name => name.replace('’', "[’']?").replace('thanksgiving', 'thanksgiving(?: day)?'))
  .join('|')

const holiday: TimeRule = {
  hints: [['eve', 'day', 'july', 'halloween', 'thanksgiving']],
  pattern: phrase(`(?<name>${NAMES})(?:,? (?<year>${YEAR}))?`),
  read(words, setting) {
    const name = words('name')
      .replace(/'/g, '’')
      .replace(/^thanksgiving day$/, 'thanksgiving')
    const known =
      HOLIDAYS[name] ?? Object.entries(HOLIDAYS).find(([key]) => key.replace('’', '') === name.replace('’', ''))?.[1]
    // "the Good Friday Agreement", "the Boxing Day tsunami": part of a name.
    if (known === undefined || /^\s+(?:\p{Lu}|tsunami|agreement|accord)/u.test(setting.after)) return null
    return onDay(words('year') !== '' ? known(Number(words('year'))) : near(known, setting))
  },
}

export const holidayRules: readonly TimeRule[] = [holiday]

/** The one the clause means: the last or the next by its tense, else the nearer of the two. */
function near(known: (year: number) => string | null, { published, tense }: Setting): string | null {
  if (published === null) return null
  const days = [-1, 0, 1].flatMap(years => known(yearOf(published) + years) ?? [])
  const past = days.findLast(day => day <= published)
  const next = days.find(day => day >= published)
  if (past === undefined || next === undefined) return past ?? next ?? null
  if (tense() === 'future') return next
  return Date.parse(published) - Date.parse(past) <= Date.parse(next) - Date.parse(published) ? past : next
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher: Nature 1876, 13, 487), moved by whole days. */
function fromEaster(year: number, days: number): string | null {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const easter = isoDay(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
  return easter === null ? null : addDays(easter, days)
}

/** The `count`-th such weekday of a month. */
function nth(year: number, month: number, weekday: number, count: number): string | null {
  const first = isoDay(year, month, 1)
  return first === null ? null : addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1))
}
