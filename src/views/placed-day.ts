/** @module The day that a weekday in a sentence stands for: a reader of the brief cannot place "on Sunday". */
import type { Passage } from '../document/passage.ts'
import type { Record } from '../record/record.ts'
import { printRange } from './print-day.ts'

/** Not before a noun: "Sunday work" is no day. */
const POINTING_DAY =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tomorrow|tonight)\b(?=\W*$|[,.;:!?)–—]| (?:nights?|mornings?|evening|afternoon|noon|midnight|at|in|on|to|that|after|before|when|with|without|by|for|from|as|and|but|or|over|during|unless|if|while|because|following|amid|of|near|inside|outside|until|against|about|into|under|between|through|the|an?|had|has|was|were|is|are|it|his|her|its|their)\b)/gu

/**
 * "14 March", where the words name one weekday outside quotation marks and the timeline knows its date from these passages;
 * `null` where there is none, or more than one.
 */
export function placedDay(
  { timeline }: Pick<Record, 'timeline'>,
  passages: readonly Passage[],
  words: string,
): string | null {
  const named = new Set(words.replace(/“[^”]*”/g, ' ').match(POINTING_DAY) ?? [])
  const [day] = named
  if (day === undefined || named.size > 1) return null
  const dates = new Set(
    timeline
      .filter(
        ({ precision, evidence }) =>
          precision === 'day' &&
          evidence.some(one => one.exact.includes(day) && passages.some(other => overlaps(one, other))),
      )
      .map(({ dateRange }) => printRange(dateRange, false)),
  )
  const [date] = dates
  return dates.size === 1 ? (date ?? null) : null
}

function overlaps(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}
