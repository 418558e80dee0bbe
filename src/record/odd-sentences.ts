/**
 * @module Odd sentences: what does not add up within one report. Dates that cannot be, sums that are none, an office without
 * its holder, a figure without a source, phrases a rewriting program left behind. The arithmetic is printed; nobody is corrected.
 */
import { dayOf, daysBetween, weekdayOf } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import type { Anomaly, ReportEntry } from './record.ts'
import { part } from './spellings.ts'

/** What one sentence shows: a kind, where in its words, and why. */
interface Oddity {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly summary: string
}

/** Of one sentence of a report of a day. */
type Look = (words: string, published: string | null) => readonly Oddity[]

/** One per oddity, in the order of the reports. */
export function oddSentences(testimonies: readonly Testimony[], reports: readonly ReportEntry[]): readonly Anomaly[] {
  return testimonies.flatMap((testimony, at) => {
    const published = dayOf(testimony.report.published)
    const found = testimony.sentences.flatMap(({ passage }) =>
      passage.exact.length > LONGEST
        ? []
        : LOOKS.flatMap(look => look(passage.exact, published)).map(oddity =>
            anomalyAt(oddity, passage, reports[at]!.id),
          ),
    )
    return [
      ...withSameSpan(oneCorrection(found), testimony),
      ...insertedSources(testimony, reports[at]!.id),
      ...elapsed(testimony, reports[at]!.id),
    ]
  })
}

/** Longer than any sentence that somebody wrote. */
const LONGEST = 2000

function anomalyAt({ kind, start, end, summary }: Oddity, passage: Passage, report: string): Anomaly {
  const evidence = part(passage, start, end)
  return { id: `anomaly-${report}-${kind}-${evidence.start}`, kind, summary, evidence: [evidence] }
}

function each(
  pattern: RegExp,
  words: string,
  of: (match: RegExpExecArray) => Omit<Oddity, 'start' | 'end'> | null,
): readonly Oddity[] {
  return [...words.matchAll(pattern)].flatMap(match => {
    const found = of(match)
    return found === null ? [] : [{ ...found, start: match.index, end: match.index + match[0].length }]
  })
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const MONTH = MONTHS.join('|')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

function countOf(word: string): number {
  return /^\d/.test(word)
    ? Number.parseInt(word.replaceAll(',', ''), 10)
    : Math.max(COUNTS.indexOf(word.toLowerCase()), 0)
}

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
    return { kind: 'date-arithmetic', summary: `${whole}: that day is another day of the week.` }
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

/** "28 hostages – 10 alive and 19 dead". */
const SUM = /\b(\d{1,6}|\w+) (?:\p{L}+ ){1,3}?[-–—:(] ?(\d{1,6}|\w+) (?:\p{L}+ ){1,3}?and (\d{1,6}|\w+) \p{L}+/gu

const sums: Look = words =>
  each(SUM, words, ([, all, one, other]) => {
    const [total, a, b] = [all, one, other].map(word => countOf(word!)) as [number, number, number]
    if (total < 2 || a < 1 || b < 1 || a + b === total) return null
    return { kind: 'sum', summary: `${a} and ${b} are ${a + b}, not ${total}.` }
  })

/** "Of the 84 licences, Ardan would have 48 and Brenn 41": parts that are more than the whole. */
const PARTS =
  /\b(?:Of|Out of) (?:the |its |their |some |about )?(?<all>\d[\d,]*)(?! ?(?:%|per ?cent))\b[^,.;:]{3,80},[^.;:]{0,80}?\b(?<one>\d[\d,]*)(?! ?(?:%|per ?cent))\b[^.;:\d]{0,60}? and [^.;:\d]{0,60}?\b(?<other>\d[\d,]*)(?! ?(?:%|per ?cent))\b/gu

const parts: Look = words =>
  each(PARTS, words, ({ groups }) => {
    const [all, one, other] = ['all', 'one', 'other'].map(name => countOf(groups![name]!)) as [number, number, number]
    if (one + other <= all || one > all || other > all) return null
    return { kind: 'arithmetic', summary: `${one} and ${other} are ${one + other}, more than ${all}.` }
  })

/** "between Ardan President and top envoys": an office of a named state, in a place where only a name or an article could stand alone. */
const NAMELESS =
  /(?<=^|[\s(])(?<!\b(?:the|a|an|its|his|her|their|our|every|each|any|no|former|then|new|next|acting|interim|first|as|for|of|by|vice|deputy|and|or)[\s-])\p{Lu}\p{L}+(?:an|ian|ese|ish|ch|sh|i|is) (?:President|Prime Minister|Chancellor|Foreign Minister|Defen[cs]e Minister|King|Emir) (?:and|met|said|told|will|has|had|with|was|is)\b/gu

const namelessOffices: Look = words =>
  each(NAMELESS, words, ([whole]) => ({ kind: 'missing-name', summary: `“${whole}”: the name is missing.` }))

const UNSOURCED =
  /\b(?:(?:tens|hundreds|dozens|scores) of (?:thousands |millions )?(?:of )?|thousands of |monthly |heavy |massive )(?:\p{L}+ ){0,2}?(?:casualt(?:y|ies)(?: figures| numbers)?|deaths|dead|victims|fatalities)\b/giu

const SOURCE = /\b(?:according to|said|says|told|reported|estimate[sd]?|figures from|data|ministry|office|agency)\b/i

const unsourced: Look = words =>
  SOURCE.test(words)
    ? []
    : each(UNSOURCED, words, ([whole]) => ({
        kind: 'unsourced-figure',
        summary: `“${whole}”: neither a number nor a source.`,
      }))

/** Phrases with which rewriting programs open a text, and which no reporter wrote. */
const STOCK =
  /(?:^|(?<=[.!?:] ))(?:According to (?:new|recent|the latest) (?:developments|updates|reports)|Let[’']s (?:dive in(?:to the details)?|take a (?:closer )?look)|Here[’']s (?:what you need to know|the latest|everything you need to know|a breakdown)|Key takeaways?|In a (?:surprising|shocking|major|significant) (?:turn of events|development|move)|In today[’']s fast-paced world)[,:.]/gu

const stockPhrases: Look = words =>
  each(STOCK, words, ([whole]) => ({ kind: 'stock-lead-in', summary: `“${whole}” is a stock phrase and no source.` }))

const UPSTREAM = /\b(?:Additional )?[Rr]eporting by \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*(?: in \p{Lu}\p{L}+)?/gu

const upstreamBylines: Look = words =>
  each(UPSTREAM, words, ([whole]) => ({
    kind: 'upstream-byline',
    summary: `“${whole}”: the byline of another report.`,
  }))

const SPACING = /\p{L}+ {2,}\p{L}+/gu

const spacing: Look = words =>
  each(SPACING, words, () => ({
    kind: 'spacing',
    summary: 'More than one space between two words: something may have stood there.',
  })).slice(0, 1)

const CORRECTS =
  /\bCorrects? (?:paragraphs?|the|a|to|headline|story|spelling|figure|number|date|name|an?)\b[^.)]{0,80}|^CORRECT(?:ED|ION)\b[^.]{0,60}/gu

const corrections: Look = words =>
  each(CORRECTS, words, ([whole]) => ({
    kind: 'superseded',
    summary: `This report corrects an earlier one: “${whole}”.`,
  }))

const LOOKS: readonly Look[] = [
  anniversaries,
  impossibleDates,
  weekdays,
  agos,
  sums,
  parts,
  namelessOffices,
  unsourced,
  stockPhrases,
  upstreamBylines,
  spacing,
  corrections,
]

/** Head and note of one correction are one. */
function oneCorrection(found: readonly Anomaly[]): readonly Anomaly[] {
  const [first, ...others] = found.filter(({ kind }) => kind === 'superseded')
  if (first === undefined) return found
  const evidence = [...first.evidence, ...others.flatMap(other => other.evidence)]
  return found.flatMap(anomaly =>
    anomaly === first ? [{ ...first, evidence }] : anomaly.kind === 'superseded' ? [] : [anomaly],
  )
}

/** "a nearly three-year war": the span that an anniversary of the same report got wrong. */
function withSameSpan(found: readonly Anomaly[], { sentences }: Testimony): readonly Anomaly[] {
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

/** "Experts revealed that Negotiations …": a capital in the middle says where the sentence once began. */
const INSERTED =
  /^(?:Experts|Sources|Reports|Analysts|Officials|Insiders|Observers|Researchers|Recent reports|New reports) (?:\w+ )?(?:reveal(?:ed)?|say|said|report(?:ed)?|suggest(?:ed)?|indicate[d]?|confirm(?:ed)?|state[d]?) that (?<word>\p{Lu}\p{Ll}+)\b/u

function insertedSources({ sentences }: Testimony, report: string): readonly Anomaly[] {
  return sentences.flatMap(({ passage }) => {
    const match = passage.exact.match(INSERTED)
    const word = match?.groups?.['word']
    // A word that the report writes small elsewhere is no name.
    if (match === null || word === undefined) return []
    const small = new RegExp(`(?<=\\p{Ll} )${word.toLowerCase()}\\b`, 'u')
    if (!sentences.some(other => small.test(other.passage.exact))) return []
    return [
      anomalyAt(
        {
          kind: 'inserted-attribution',
          start: 0,
          end: match[0].length,
          summary: `“${match[0]}”: the sentence once began with “${word}”; the source was put before it.`,
        },
        passage,
        report,
      ),
    ]
  })
}

/** "taken on 15 May, they have now spent 40 days": from a day in the past to publication. */
const ELAPSED =
  /\b(?:has|have|had) (?:now |already |so far )?(?:spent|been|lasted|passed|gone on|waited|served)\b[^.;]{0,40}?\b(?<count>\d{1,4}|\p{L}+) (?<unit>days|weeks)\b/iu

/** A few days off is how people count. */
const FEW = 3

/** And a sixth of it. */
const SHARE = 6

function elapsed({ sentences, events, report: { published } }: Testimony, report: string): readonly Anomaly[] {
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
