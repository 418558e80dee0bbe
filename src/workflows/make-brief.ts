/** @module From what was gathered to what a reader sees: the record, the brief, the page. */
import { buildRecord } from '../build-record.ts'
import { renderPage } from '../page/render-page.ts'
import type { Record } from '../record/record.ts'
import { writeWholeFile } from '../storage/write-file.ts'
import type { Brief } from '../views/brief.ts'
import type { BriefLength } from '../views/brief-length.ts'
import { composeBrief, composePage } from '../views/compose-brief.ts'
import type { Gathered } from './gathered.ts'

/** The record of all that was gathered. */
export function makeRecord({ testimonies, decisions }: Gathered): Record {
  return buildRecord(testimonies, decisions)
}

/** The brief of a record, as long as asked for. */
export function makeBrief(record: Record, length: BriefLength = 'standard'): Brief {
  return composeBrief(record, length)
}

/** The brief as one page that needs nothing else, with what lies behind it, the reports, and what is odd about them. */
export function pageOf(record: Record, { reports, testimonies }: Gathered, length: BriefLength = 'standard'): string {
  const shown = reports.map((report, at) => ({ ...report, problems: testimonies[at]?.problems ?? report.problems }))
  return renderPage({ brief: composePage(record, length), reports: shown })
}

/** Writes the page to a file. */
export function writePage(path: string, page: string): Promise<void> {
  return writeWholeFile(path, page)
}
