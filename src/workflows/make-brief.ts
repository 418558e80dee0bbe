/** @module From what was gathered to what a reader sees: the record, the brief, the page. */
import { buildRecord } from '../build-record.ts'
import { renderPage } from '../page/render-page.ts'
import type { Record } from '../record/record.ts'
import { writeWholeFile } from '../storage/write-file.ts'
import type { Brief } from '../views/brief.ts'
import { composeBrief } from '../views/compose-brief.ts'
import type { Gathered } from './gathered.ts'

export function makeRecord({ testimonies, decisions }: Gathered): Record {
  return buildRecord(testimonies, decisions)
}

export function makeBrief(gathered: Gathered): Brief {
  return composeBrief(makeRecord(gathered))
}

/** Writes the brief as one page that needs nothing else, with the reports and what is odd about them. */
export function writePage(path: string, brief: Brief, { reports, testimonies }: Gathered): Promise<void> {
  const shown = reports.map((report, at) => ({ ...report, problems: testimonies[at]?.problems ?? report.problems }))
  return writeWholeFile(path, renderPage({ brief, reports: shown }))
}
