/** @module One report, from text to testimony. Read top to bottom: this is the whole pipeline. */
import type { Report } from './document/report.ts'
import type { Testimony } from './document/testimony.ts'

/** Grows by one whenever the same report would give another testimony, so that stored analyses are made anew. */
export const ENGINE = 1

export function analyseReport(report: Report): Testimony {
  const { text: _, ...head } = report
  return {
    report: head,
    figures: [],
    statements: [],
    events: [],
    problems: report.problems,
    shingles: [],
    headline: '',
  }
}
