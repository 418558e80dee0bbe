/** @module The words times are written with, and the days they span: weekdays, months, numbers, ranges of days. */
import { addDays, type DateRange } from '../document/dates.ts'
import type { TimeExpression } from '../document/layers.ts'

/** What an expression means once it is read. */
export type Reading = Pick<TimeExpression, 'range' | 'precision'>

/** Whether the clause looks back, ahead, or leaves it open ("was due on Monday"). */
export type Tense = 'past' | 'future' | 'open'

/** What an expression is read against. */
export interface Setting {
  /** The calendar day of publication, as written there; `null`: relative expressions are left unread. */
  readonly published: string | null
  /** Tense of the clause around the expression. */
  readonly tense: () => Tense
  /** The last single day named shortly before, for "the following day"; `null`: none. */
  readonly anchor: string | null
  /** The day the story is on: the one named last in the paragraph, else that of the first sentences; `null`: none. */
  readonly focus: string | null
  /** Inside quotation marks "today" is the speaker's day, which may be the one before publication. */
  readonly quoted: boolean
  /** Year given elsewhere in the report for the same day of the year: `10-07` → 2023. */
  readonly yearOf: ReadonlyMap<string, number>
  /** What stands before and after the expression in its sentence, for rules that look around. */
  readonly before: string
  readonly after: string
}

/** A way of writing a time, and how it is read. */
export interface TimeRule {
  /** Global and sticky to word edges; quantifiers are bounded, so that a scan stays linear. */
  readonly pattern: RegExp
  /** Of each list a sentence has at least one, in lower case, wherever the pattern can match: looked for first, which is ten times as fast. */
  readonly hints: readonly (readonly string[])[]
  /** `null`: not a time after all, or not one that can be dated. */
  readonly read: (words: Words, setting: Setting) => Reading | null
}

/** The named groups of a match, lower case, `''` where a group is absent. */
export type Words = (group: string) => string

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']

/** Hints: the beginnings of months, any figure, the larger units. */
export const MONTH_HINTS: readonly string[] = MONTHS.map(month => month.slice(0, 3))
export const FIGURES: readonly string[] = [...'0123456789']
export const LARGER_UNITS: readonly string[] = ['week', 'month', 'year']

/** Sources of patterns. A space stands for one to three white-space characters, so that a line break does not hide a date. */
export const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day'
/** Beside a day of the month the short form is safe too: "Mon 9 March". */
export const SHORT_WEEKDAY = `(?:${WEEKDAY}|Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\\.?`
export const MONTH = `(?:${MONTHS.join('|')})`
export const SHORT_MONTH = `(?:${MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)`
export const DAY_OF_MONTH = '(?:0?[1-9]|[12]\\d|3[01])'
export const YEAR = '(?:1[6-9]|20)\\d\\d'
export const NUMBER = `(?:\\d{1,3}|${NUMBERS.slice(1).join('|')}|an?|(?:a )?couple of)`
export const PART_OF_DAY = '(?:night|evening|morning|afternoon|lunchtime|midday|noon)'

/** A pattern that matches whole words only, in any case, and never runs into a hyphenated compound or a number ("5,000") from the left. */
export function phrase(source: string): RegExp {
  const spaced = source.replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s{1,3}')
  return new RegExp(`(?<![\\p{L}\\p{N}_-]|\\d[.,])(?:${spaced})(?![\\p{L}\\p{N}_]|-\\p{L})`, 'giu')
}

/** 0 Sunday … 6 Saturday, also from "Mon." */
export function weekdayNamed(word: string): number {
  return WEEKDAYS.findIndex(name => name.startsWith(word.replace('.', '').toLowerCase()))
}

/** 1 January … 12 December, also from "Sept."; 0 when it is none. */
export function monthNamed(word: string): number {
  const start = word.replace('.', '').toLowerCase()
  return start.length < 3 ? 0 : MONTHS.findIndex(name => name.startsWith(start)) + 1
}

/** "10", "ten", "a" → a number; `null` when the word is none. */
export function numberNamed(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word)
  if (/^an?$/.test(word)) return 1
  if (/couple\s+of$/.test(word)) return 2
  const at = NUMBERS.indexOf(word)
  return at < 0 ? null : at
}

/** "third" → 3; `null` when the word is none of first … fifth. */
export function ordinalNamed(word: string): number | null {
  const at = ORDINALS.indexOf(word)
  return at < 0 ? null : at + 1
}

/** The ISO day, or `null` when there is no such day ("30 February"). */
export function isoDay(year: number, month: number, day: number): string | null {
  // Outside these years ISO 8601 needs an agreed extra digit or sign.
  if (year < 1 || year > 9999) return null
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  const time = Date.parse(iso)
  return Number.isNaN(time) || new Date(time).getUTCDate() !== day ? null : iso
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}

/** Number of months since year 0, so that months can be counted. */
export function monthIndex(day: string): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7)) - 1
}

/** First to last day of a month counted as in `monthIndex`; `null` outside ISO's four-digit years. */
export function monthRange(index: number): DateRange | null {
  const earliest = isoDay(Math.floor(index / 12), (index % 12) + 1, 1)
  const next = isoDay(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, 1)
  return earliest === null || next === null ? null : { earliest, latest: addDays(next, -1) }
}

/** First to last day of a year. */
export function yearRange(year: number): DateRange | null {
  const earliest = isoDay(year, 1, 1)
  return earliest === null ? null : { earliest, latest: isoDay(year, 12, 31) }
}

/** The Monday of the week of a day: newspapers count weeks Monday to Sunday, as ISO 8601 does. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(Date.parse(day)).getUTCDay() + 6) % 7))
}

/** A reading of one day. */
export function onDay(day: string | null): Reading | null {
  return day === null ? null : { range: { earliest: day, latest: day }, precision: 'day' }
}

/** A reading of several days, ends included. */
export function onDays(earliest: string | null, latest: string | null): Reading {
  return { range: { earliest, latest }, precision: 'days' }
}

/** A reading with the range, where there is one. */
export function spanning(range: DateRange | null, precision: Reading['precision']): Reading | null {
  return range === null ? null : { range, precision }
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
