/** @module Examples of meetings: the days that clauses name in the project's own sets of talks, and of which people took the clause to tell a meeting of that day. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate, type Models } from '../src/analyse-report.ts'
import { compatible, type DateRange, dayOf } from '../src/document/dates.ts'
import type { Span } from '../src/document/span.ts'
import { readReports } from '../src/sources/read-reports.ts'
import { tellingsIn } from '../src/statements/told/find-meetings.ts'
import { datelineOf } from '../src/statements/told/find-place.ts'
import { linesOf } from '../src/statements/told/lines.ts'
import { datedClauses, isRuled } from '../src/statements/told/weighed-meetings.ts'

/** A day of a clause, and whether a meeting of it is told there. */
export interface MeetingExample {
  /** Name of its set. */
  readonly from: string
  readonly features: readonly string[]
  readonly isRuled: boolean
  readonly isMeeting: boolean
  /** There was a meeting of that day, wherever it is told. */
  readonly isDayOfMeeting: boolean
  /** The clause as printed, for reading what is wrong. */
  readonly words: string
}

interface GoldMeeting {
  readonly status?: string
  readonly dateRange?: Partial<DateRange>
  readonly evidence?: readonly (Span & { readonly file: string })[]
}

/** The examples of one set. */
export async function meetingExamples(
  folder: string,
  from: string,
  models: Models,
): Promise<readonly MeetingExample[]> {
  const gold: { readonly meetings: readonly GoldMeeting[] } = JSON.parse(
    readFileSync(join(folder, 'gold.json'), 'utf8'),
  )
  const { reports } = await readReports([join(folder, 'reports')], { metadata: join(folder, 'metadata.json') })
  return reports.flatMap(report => {
    const document = annotate(report, models)
    const lines = linesOf(document)
    const { figures, published } = document
    const ruled = tellingsIn(lines, figures, published, datelineOf(lines[0]?.words ?? ''))
    return datedClauses(lines, figures, dayOf(published)).map(one => {
      const start = one.line.start + one.span.start
      const end = one.line.start + one.span.end
      const ofDay = gold.meetings.filter(({ dateRange, status }) => {
        const range = { earliest: dateRange?.earliest ?? null, latest: dateRange?.latest ?? null }
        const isShort = range.earliest !== null && range.latest !== null
        return (
          isShort && compatible(range, one.time.range) && /planned|offered|cancelled/.test(status ?? '') === one.isAhead
        )
      })
      const isMeeting = ofDay.some(({ evidence = [] }) =>
        evidence.some(passage => passage.file === report.file && passage.start < end && start < passage.end),
      )
      return {
        from,
        features: one.features,
        isRuled: isRuled(one, ruled),
        isMeeting,
        isDayOfMeeting: ofDay.length > 0,
        words: `${one.line.words.slice(one.span.start, one.span.end)} [${one.line.words.slice(one.time.start, one.time.end)}]`,
      }
    })
  })
}
