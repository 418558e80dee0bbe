/** @module What GUM marks of times and numbers: dates with the days they mean, phrases of time, ordinals and numbers. */
import type { DateRange } from '../../src/document/dates.ts'
import type { Span } from '../../src/document/span.ts'
import { type CoreferenceDocument, readCoreference } from './gum-coreference.ts'
import { linesOf } from './read-lines.ts'

/** A date as TEI marks it. `null`: of unknown days, or before our era. */
export interface MarkedDate extends Span {
  readonly days: DateRange | null
}

export interface DatedDocument {
  readonly document: CoreferenceDocument
  /** ISO day on which the text was written; `null` where GUM knows less. */
  readonly written: string | null
  readonly dates: readonly MarkedDate[]
  /** Mentions of the type `time`: "the last five months of her life", "that day". */
  readonly phrases: readonly Span[]
  /** Tokens that are ordinals, and those that are numbers. */
  readonly ordinals: readonly Span[]
  readonly numbers: readonly Span[]
}

interface Columns {
  written: string | null
  /** Of each token: finer tag, features, and what the last column says. */
  readonly tokens: (readonly [finerTag: string, features: string, misc: string])[]
}

export function readDates(file: string): readonly DatedDocument[] {
  const columns = columnsOf(file)
  return readCoreference(file).map((document, index) => {
    const { written, tokens } = columns[index]!
    const { places, mentions } = document
    return {
      document,
      written,
      dates: datesIn(
        tokens.map(([, , misc]) => misc),
        places,
      ),
      phrases: mentions
        .filter(({ type }) => type === 'time')
        .map(({ first, past }) => ({ start: places[first]!.start, end: places[past - 1]!.end })),
      ordinals: places.filter((_, at) => tokens[at]![1].includes('NumType=Ord')),
      numbers: places.filter((_, at) => tokens[at]![0] === 'CD'),
    }
  })
}

function columnsOf(file: string): readonly Columns[] {
  const documents: Columns[] = []
  for (const line of linesOf(file)) {
    if (line.startsWith('# newdoc')) documents.push({ written: null, tokens: [] })
    const written = /^# meta::dateCreated = (\d{4}-\d\d-\d\d)$/.exec(line)?.[1]
    if (written !== undefined) documents.at(-1)!.written = written
    const [number = '', , , , finerTag = '', features = '', , , , misc = ''] = line.split('\t')
    if (/^\d+$/.test(number)) documents.at(-1)!.tokens.push([finerTag, features, misc])
  }
  return documents
}

/** `XML=<date when:::"2005-03">` opens a date at a token, `</date>` closes it; both may stand at one. */
function datesIn(miscs: readonly string[], places: readonly Span[]): readonly MarkedDate[] {
  const dates: MarkedDate[] = []
  const open: { readonly start: number; readonly days: DateRange | null }[] = []
  for (const [at, misc] of miscs.entries())
    for (const { 0: tag, 1: attributes } of misc.matchAll(/<date([^>]*)>|<\/date>/g)) {
      if (attributes !== undefined) open.push({ start: places[at]!.start, days: daysOf(attributes) })
      else {
        const last = open.pop()
        if (tag === '</date>' && last !== undefined) dates.push({ ...last, end: places[at]!.end })
      }
    }
  return dates
}

/** `null` unless both ends are told, each as a year, month or day of our era. */
function daysOf(attributes: string): DateRange | null {
  const told = new Map([...attributes.matchAll(/(\w+):::"([^"]*)"/g)].map(([, name, value]) => [name!, value!]))
  const from = told.get('when') ?? told.get('from')
  const to = told.get('when') ?? told.get('to')
  const [earliest, latest] = [
    /^\d{4}(?:-\d\d){0,2}$/.exec(from ?? '')?.[0],
    /^\d{4}(?:-\d\d){0,2}$/.exec(to ?? '')?.[0],
  ]
  if (earliest === undefined || latest === undefined) return null
  return { earliest: `${earliest}-01-01`.slice(0, 10), latest: lastDayOf(latest) }
}

function lastDayOf(date: string): string {
  if (date.length === 10) return date
  const [year, month = 12] = date.split('-').map(Number)
  return new Date(Date.UTC(year!, month, 0)).toISOString().slice(0, 10)
}
