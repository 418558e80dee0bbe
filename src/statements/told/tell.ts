/** @module What a report tells of the negotiation beside what is said: meetings and delegates. Each item with its passage. */
import { passageOf } from '../../document/passage.ts'
import type { Report } from '../../document/report.ts'
import type { Testimony } from '../../document/testimony.ts'
import { delegatesIn } from './find-delegates.ts'
import { tellingsIn } from './find-meetings.ts'
import { datelineOf } from './find-place.ts'
import { groupTellings, toldOf } from './group-meetings.ts'
import { linesOf, type ToldInput } from './lines.ts'

/** What the report tells, in reading order. */
export function tell(report: Report, document: ToldInput): Pick<Testimony, 'meetings' | 'delegates'> {
  const lines = linesOf(document)
  const { figures, published } = document
  const tellings = tellingsIn(lines, figures, published, datelineOf(lines[0]?.words ?? ''))
  return {
    meetings: groupTellings(tellings, figures).map(group => ({
      ...toldOf(group),
      passages: group.map(({ passage }) => passageOf(report, passage)),
      hours: group.flatMap(({ hours }) =>
        hours.map(one => ({ hours: one.hours, passage: passageOf(report, one.passage) })),
      ),
      outcomes: group.flatMap(({ outcomes }) =>
        outcomes.map(one => ({ code: one.code, passage: passageOf(report, one.passage) })),
      ),
    })),
    delegates: delegatesIn(lines, figures).map(({ figure, role, ...span }) => ({
      figure,
      role,
      passage: passageOf(report, span),
    })),
  }
}
