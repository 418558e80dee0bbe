/** @module Odd dates: days and spans that cannot be, by the calendar and the day of publication. The arithmetic is printed. */
import { dayOf, daysBetween, weekdayOf } from '../document/dates.ts'
import type { Testimony } from '../document/testimony.ts'
import { anomalyAt, COUNTS, countOf, each, type Look } from './oddity.ts'
import type { Anomaly } from './record.ts'
import { part } from './spellings.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const MONTH = MONTHS.join('|')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
/** Years from a month to a day, to one decimal. */
function yearsSince(year: number, month: number, published: string): number {
  const [thisYear, thisMonth] = published.split('-').map(Number) as [number, number]
  return Math.round(((thisYear - year) * 12 + (thisMonth - month)) / 1.2) / 10
}

/** "nearing its third anniversary since February 2022", told nearly four years later. */
const ANNIVERSARY = new RegExp(
  `\\b(?:near(?:ing|s)|approach(?:ing|es)|mark(?:ing|s)|ahead of|before|on) (?:its|the|their|his|her) (\\w+) anniversary\\b[^.]{0,60}?\\b(?:since|of|after|from)\\b[^.]{0,40}?\\b(?:(${MONTH}) )?((?:19|20)\\d\\d)\\b(?: \\p{L}+)?`,
  'giu',
)

const anniversaries: Look = (words, published) =>
  published === null
    ? []
    : each(ANNIVERSARY, words, ([, ordinal, month, year]) => {
        const told =
          ORDINALS.indexOf(ordinal!.toLowerCase()) > 0
            ? ORDINALS.indexOf(ordinal!.toLowerCase())
            : Number.parseInt(ordinal!, 10)
        const years = yearsSince(
          Number(year),
          month === undefined ? 6 : MONTHS.findIndex(name => name.toLowerCase() === month.toLowerCase()) + 1,
          published,
        )
        // Half a year to either side is near.
        if (!(told > 0) || Math.abs(years - told) <= (month === undefined ? 1 : 0.5)) return null
        return {
          kind: 'date-arithmetic',
          summary: `From ${[month, year].filter(word => word !== undefined).join(' ')} to ${published} it is ${years} years, not nearly ${told}.`,
        }
      })

const IMPOSSIBLE = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\b|\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? ?\\d{3})`,
  'gu',
)

/** 29 in February: whether the year has it is not asked. */
const DAYS_IN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const impossibleDates: Look = words =>
  each(IMPOSSIBLE, words, ([whole, before, month, other, after]) => {
    const [day, of] = [Number(before ?? after), MONTHS.indexOf((month ?? other)!)]
    // "May 1945", "32 March": the second is no day of any month.
    if (day === 0 || day <= DAYS_IN[of]! || day > 39) return null
    return { kind: 'date-arithmetic', summary: `There is no ${whole}.` }
  })

const DATED_WEEKDAY = new RegExp(
  `\\b(${WEEKDAYS.join('|')}),? (?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?)(?:,? ((?:19|20)\\d\\d))?\\b`,
  'gu',
)

const weekdays: Look = (words, published) =>
  each(DATED_WEEKDAY, words, ([whole, weekday, before, month, other, after, year]) => {
    const [day, of] = [Number(before ?? after), MONTHS.indexOf((month ?? other)!) + 1]
    const days = datesMeant(day, of, year === undefined ? null : Number(year), published)
    if (days.length === 0 || days.some(candidate => WEEKDAYS[weekdayOf(candidate)] === weekday)) return null
    // Without a year the day of either may be meant.
    const right = days.map(candidate => {
      const name = `a ${WEEKDAYS[weekdayOf(candidate)]}`
      return days.length === 1 ? name : `${name} in ${candidate.slice(0, 4)}`
    })
    return { kind: 'date-arithmetic', summary: `${whole}: that day is ${right.join(' or ')}.` }
  })

/** So much nearer than the other must a year's day be: who means the farther one names the year. */
const CLEARLY = 60

/** The days that a day and month may mean. Without a year: the nearest to publication, and the next nearest where it is hardly farther. */
function datesMeant(day: number, month: number, year: number | null, published: string | null): readonly string[] {
  const near = published === null ? null : Number(published.slice(0, 4))
  const years = year !== null ? [year] : near === null ? [] : [near - 1, near, near + 1]
  const days = years.flatMap(
    candidate => dayOf(`${candidate}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`) ?? [],
  )
  if (year !== null || published === null) return days
  const away = (candidate: string) => Math.abs(daysBetween(candidate, published))
  const least = Math.min(...days.map(away))
  return days.filter(candidate => away(candidate) <= least + CLEARLY)
}

/** "since 9 March, eleven months ago". */
const AGO = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?)(?:,? ((?:19|20)\\d\\d))?,? (?:some |about |nearly |almost |roughly |around |just over |more than |over )?(\\d{1,3}|${COUNTS.join('|')}) (days|weeks|months|years) ago\\b`,
  'giu',
)

/** Days in each, as people count. */
const UNIT_DAYS: Readonly<Record<string, number>> = { days: 1, weeks: 7, months: 30.4, years: 365.25 }

const agos: Look = (words, published) =>
  published === null
    ? []
    : each(AGO, words, ([, before, month, other, after, year, count, unit]) => {
        const of = MONTHS.findIndex(name => name.toLowerCase() === (month ?? other)!.toLowerCase()) + 1
        const years = year === undefined ? [0, 1].map(back => Number(published.slice(0, 4)) - back) : [Number(year)]
        const since = years
          .flatMap(candidate => datesMeant(Number(before ?? after), of, candidate, published))
          .filter(day => day < published)
        const told = countOf(count!)
        const length = UNIT_DAYS[unit!.toLowerCase()]!
        const counts = since.map(day => daysBetween(day, published) / length)
        // One more or less is how people count.
        if (
          told === 0 ||
          counts.length === 0 ||
          counts.some(real => Math.abs(real - told) <= Math.max(1, told / SHARE))
        )
          return null
        return {
          kind: 'date-arithmetic',
          summary: `From ${since[0]} to ${published} it is ${Math.round(counts[0]!)} ${unit}, not ${told}.`,
        }
      })

/** What the dates of one sentence show. */
export const ODD_DATES: readonly Look[] = [anniversaries, impossibleDates, weekdays, agos]

/** "a nearly three-year war": the span that an anniversary of the same report got wrong. */
export function withSameSpan(found: readonly Anomaly[], { sentences }: Testimony): readonly Anomaly[] {
  return found.map(anomaly => {
    const wrong = anomaly.summary.match(/not nearly (\d+)\.$/)?.[1]
    if (wrong === undefined) return anomaly
    const again = new RegExp(
      `\\b(?:nearly|almost|about) (?:${wrong}|${COUNTS[Number(wrong)] ?? wrong})[- ]years?(?:[- ]\\p{L}+)?`,
      'iu',
    )
    const places = sentences.flatMap(({ passage }) => {
      const match = passage.exact.match(again)
      return match?.index === undefined ? [] : [part(passage, match.index, match.index + match[0].length)]
    })
    return { ...anomaly, evidence: [...anomaly.evidence, ...places] }
  })
}

/** "taken on 15 May, they have now spent 40 days": from a day in the past to publication. */
const ELAPSED =
  /\b(?:has|have|had) (?:now |already |so far )?(?:spent|been|lasted|passed|gone on|waited|served)\b[^.;]{0,40}?\b(?<count>\d{1,4}|\p{L}+) (?<unit>days|weeks)\b/iu

/** A few days off is how people count. */
const FEW = 3

/** And a sixth of it. */
const SHARE = 6

/** One per span that is longer or shorter than the days since. */
export function elapsed({ sentences, events, report: { published } }: Testimony, report: string): readonly Anomaly[] {
  const day = dayOf(published)
  if (day === null) return []
  return sentences.flatMap(({ passage }) => {
    const match = passage.exact.match(ELAPSED)
    const told = countOf(match?.groups?.['count'] ?? '') * (match?.groups?.['unit'] === 'weeks' ? 7 : 1)
    if (match === null || told < 2) return []
    const since = events.find(
      ({ passage: { start }, range: { earliest, latest }, precision }) =>
        precision === 'day' &&
        earliest !== null &&
        earliest === latest &&
        earliest < day &&
        passage.start <= start &&
        start < passage.end,
    )?.range.earliest
    if (since == null) return []
    const days = daysBetween(since, day)
    if (Math.abs(days - told) <= Math.max(FEW, told / SHARE)) return []
    return [
      anomalyAt(
        {
          kind: 'date-arithmetic',
          start: 0,
          end: passage.exact.length,
          summary: `From ${since} to ${day} it is ${days} days, not ${told}.`,
        },
        passage,
        report,
      ),
    ]
  })
}
