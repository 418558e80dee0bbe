/** @module From what was gathered to what a reader sees: the record, the brief, the page. */
import { buildRecord } from '../build-record.ts'
import { renderPage } from '../page/render-page.ts'
import type { Record } from '../record/record.ts'
import { writeWholeFile } from '../storage/write-file.ts'
import type { Brief } from '../views/brief.ts'
import type { BriefLength } from '../views/brief-length.ts'
import { composeBrief } from '../views/compose-brief.ts'
import type { Gathered } from './gathered.ts'

export function makeRecord({ testimonies, decisions }: Gathered): Record {
  return buildRecord(testimonies, decisions)
}

export function makeBrief(gathered: Gathered, length: BriefLength = 'standard'): Brief {
  return composeBrief(makeRecord(gathered), length)
}

/** The brief as one page that needs nothing else, with the reports and what is odd about them. */
export function pageOf(brief: Brief, { reports, testimonies }: Gathered): string {
  const shown = reports.map((report, at) => ({ ...report, problems: testimonies[at]?.problems ?? report.problems }))
  return renderPage({ brief, reports: shown })
}

/** Writes the page to a file. */
export function writePage(path: string, brief: Brief, gathered: Gathered): Promise<void> {
  return writeWholeFile(path, pageOf(brief, gathered))
}
