/**
 * @module Finds expressions of time and the days they mean, read from the day of publication.
 * Method: rules in the manner of HeidelTime (Strötgen & Gertz 2010), with the tense of the clause choosing between last
 * and next (its "relation to tense in the sentence"). What cannot be dated is left out.
 */
import { addDays, dayOf } from '../document/dates.ts'
import type { Layers, TimeExpression, With } from '../document/layers.ts'
import type { Span } from '../document/span.ts'
import { dateRules } from './time-dates.ts'
import { dayNumberRules } from './time-day-numbers.ts'
import { holidayRules } from './time-holidays.ts'
import { isStoryDay, ofDayRules } from './time-of-day.ts'
import { orderRules } from './time-order.ts'
import { relativeRules } from './time-relative.ts'
import { tenseAround } from './time-tense.ts'
import { weekdayRules } from './time-weekdays.ts'
import { monthNamed, type Setting, type Tense, type TimeRule, YEAR } from './time-words.ts'

/** In the order in which they are tried where two match the same words. */
const RULES: readonly TimeRule[] = [
  ...dateRules,
  ...dayNumberRules,
  ...holidayRules,
  ...weekdayRules,
  ...relativeRules,
  ...orderRules,
  ...ofDayRules,
]

/** How many sentences a named day carries over to "the following day": about three paragraphs of a news item. */
const CARRIES = 6

/** What a rule looks at on either side of a match. */
const AROUND = 60

/** The first sentences of a report, which say of which day it tells; a dateline may be one of them. */
const LEAD = 4

/** `isPart`: a part of a day, which says nothing where its sentence names a day. */
interface Found extends TimeExpression {
  readonly isPart?: boolean
}

interface Candidate extends Span {
  readonly rule: TimeRule
  readonly match: RegExpExecArray
}

/** Expressions of time, in reading order, never overlapping; the one that starts first wins, then the longest. */
export function findTimes(
  document: With<'sentences' | 'tokens'> & Partial<Pick<Layers, 'finerTags'>>,
): Pick<Layers, 'times'> {
  const { text, sentences } = document
  const isPresent = presentVerbs(document)
  const published = plausible(dayOf(document.published))
  const yearOf = yearsNamed(text)
  const times: TimeExpression[] = []
  let anchor: string | null = null
  let anchoredIn = 0
  let quoted = { open: false, at: 0 }
  let lead: string | null = null
  let inParagraph: { readonly paragraph: number; readonly day: string } | null = null
  sentences.forEach((sentence, index) => {
    if (anchor !== null && index - anchoredIn > CARRIES) anchor = null
    let past = sentence.start
    const found: Found[] = []
    for (const { rule, match, start, end } of candidates(text, sentence)) {
      if (start < past) continue
      quoted = quotedAt(text, quoted, start)
      const setting: Setting = {
        published,
        anchor,
        focus: inParagraph?.paragraph === sentence.paragraph ? inParagraph.day : lead,
        yearOf,
        quoted: quoted.open,
        tense: once(() => tenseAround(text, sentence, start, end, isPresent)),
        before: text.slice(Math.max(sentence.start, start - AROUND), start),
        after: text.slice(end, Math.min(sentence.end, end + AROUND)),
      }
      const reading = rule.read(group => (match.groups?.[group] ?? '').toLowerCase().replace(/\s+/g, ' '), setting)
      if (reading === null) continue
      found.push({ start, end, ...reading, ...(ofDayRules.includes(rule) ? { isPart: true } : {}) })
      past = end
      if (ofDayRules.includes(rule)) continue
      const day = reading.precision === 'day' ? reading.range.earliest : null
      if (day !== null && isStoryDay(day, published)) {
        inParagraph = { paragraph: sentence.paragraph, day }
        if (index < LEAD) lead ??= day
      }
      if (reading.precision === 'day' && reading.range.earliest !== null) {
        anchor = reading.range.earliest
        anchoredIn = index
      }
    }
    times.push(...joined(text, withoutParts(found)))
  })
  return { times }
}

function withoutParts(found: readonly Found[]): readonly TimeExpression[] {
  const isDated = found.some(
    ({ isPart, precision }) => isPart !== true && (precision === 'day' || precision === 'days'),
  )
  return found.filter(({ isPart }) => isPart !== true || !isDated).map(({ isPart: _, ...time }) => time)
}

/** Says whether a verb in the present tense begins at a place; worked out when it is first asked. */
function presentVerbs({ tokens, finerTags }: With<'tokens'> & Partial<Pick<Layers, 'finerTags'>>) {
  let starts: ReadonlySet<number> | undefined
  return (at: number) => {
    starts ??= new Set(tokens.filter((_, index) => /^VB[ZP]$/.test(finerTags?.[index] ?? '')).map(({ start }) => start))
    return starts.has(at)
  }
}

/** Every match of every rule in a sentence: by start, then the longest, then the order of the rules. */
function candidates(text: string, sentence: Span): readonly Candidate[] {
  const words = text.slice(sentence.start, sentence.end)
  const lower = words.toLowerCase()
  return RULES.filter(({ hints }) => hints.every(of => of.some(hint => lower.includes(hint))))
    .flatMap(rule =>
      [...words.matchAll(rule.pattern)].filter(isCapitalised).map(match => {
        const start = sentence.start + match.index
        return { rule, match, start, end: start + match[0].trimEnd().length }
      }),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Weekdays and months are written with a capital; "may", "march" and "sun" without one are other words. */
function isCapitalised({ groups, 0: words }: RegExpExecArray): boolean {
  const names = [groups?.['weekday'], groups?.['month']].filter(name => name !== undefined)
  return names.every(name => /^[\p{Lu}\d]/u.test(name)) && words !== ''
}

/** "between Monday and Friday", "from 3 March to Tuesday", "overnight into Sunday": one stretch of days. */
function joined(text: string, times: readonly TimeExpression[]): readonly TimeExpression[] {
  const joinedTimes: TimeExpression[] = []
  for (let at = 0; at < times.length; at += 1) {
    const [first, second] = [times[at]!, times[at + 1]]
    const lead = text.slice(Math.max(0, first.start - 8), first.start).match(/\b(?:between|from)\s$/i)
    const link = second && text.slice(first.end, second.start)
    const together =
      lead && link && (/^between/i.test(lead[0]) ? /^\s+and\s+$/ : /^\s+(?:to|until|till|through)\s+$/).test(link)
    // "late on Saturday into Sunday", "overnight into Sunday", "Monday through Wednesday": from the one day to the other.
    const into = second !== undefined && /^\s+(?:(?:and )?on )?(?:into|through)\s+(?:the\s+)?$/.test(link ?? '')
    if (into && second.precision === 'day' && second.range.earliest !== null && first.range.earliest !== null) {
      const isNight = text.slice(first.start, first.end).toLowerCase() === 'overnight'
      const earliest = isNight ? addDays(second.range.earliest, -1) : first.range.earliest
      if (earliest <= second.range.earliest) {
        const range = { earliest, latest: second.range.earliest }
        joinedTimes.push({ start: first.start, end: second.end, range, precision: 'days' })
        at += 1
        continue
      }
    }
    // "during 2019 and 2020": one stretch, as it is told.
    const years =
      second !== undefined &&
      first.precision === 'year' &&
      second.precision === 'year' &&
      /^\s+and\s+$/.test(link ?? '') &&
      /\b(?:during|in|over|throughout)\s+$/i.test(text.slice(Math.max(0, first.start - 12), first.start))
    if (years && first.range.earliest! <= second.range.latest!) {
      joinedTimes.push({
        start: first.start,
        end: second.end,
        range: { earliest: first.range.earliest, latest: second.range.latest },
        precision: 'year',
      })
      at += 1
      continue
    }
    const [earliest, latest] = [first.range.earliest, second?.range.latest ?? null]
    if (together && earliest !== null && latest !== null && earliest <= latest) {
      const start = first.start - lead[0].length
      joinedTimes.push({ start, end: second.end, range: { earliest, latest }, precision: 'days' })
      at += 1
    } else joinedTimes.push(first)
  }
  return joinedTimes
}

/** Years given with a day of the year anywhere in the report, so that "the 7 October attack" has the year named elsewhere. */
function yearsNamed(text: string): ReadonlyMap<string, number> {
  const years = new Map<string, number>()
  const dates = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(\\d{1,2}) (\\p{Lu}\\p{L}{2,8})|(\\p{Lu}\\p{L}{2,8}) (\\d{1,2})),? (${YEAR})(?!\\d)`,
    'gu',
  )
  for (const [, dayBefore, monthAfter, monthBefore, dayAfter, year] of text.matchAll(dates)) {
    const month = monthNamed(monthAfter ?? monthBefore ?? '')
    const key = `${month}-${Number(dayBefore ?? dayAfter)}`
    // Two different years for one day of the year: neither is carried over.
    if (month > 0) years.set(key, (years.get(key) ?? Number(year)) === Number(year) ? Number(year) : Number.NaN)
  }
  for (const [key, year] of years) if (Number.isNaN(year)) years.delete(key)
  return years
}

/** Whether a place stands inside double quotation marks; a mark does not reach over a line break. Moves on from the place before. */
function quotedAt(
  text: string,
  from: { readonly open: boolean; readonly at: number },
  to: number,
): { open: boolean; at: number } {
  let { open } = from
  for (let at = from.at; at < to; at += 1) {
    const character = text[at]
    if (character === '\n' || character === '”') open = false
    else if (character === '“') open = true
    else if (character === '"') open = !open
  }
  return { open, at: to }
}

/** A press date before the first newspapers or centuries ahead is a typing error, and nothing is counted from it. */
function plausible(day: string | null): string | null {
  return day !== null && day >= '1600' && day < '2400' ? day : null
}

function once(find: () => Tense): () => Tense {
  let found: Tense | undefined
  return () => {
    found ??= find()
    return found
  }
}
