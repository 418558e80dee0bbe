/** @module Damage: what is broken in the reports that a reader should know of before quoting them. */
import type { Passage } from '../document/passage.ts'
import type { Problem, ProblemKind } from '../document/report.ts'
import { covers } from '../document/span.ts'
import type { Testimony } from '../document/testimony.ts'
import type { Anomaly, ReportEntry } from './record.ts'
import { part } from './spellings.ts'

/** Problems worth a line in the record, by the name they have there. Boilerplate and missing dates are none. */
const KIND: Readonly<Partial<Record<ProblemKind, string>>> = {
  'joined-sentences': 'run-together',
  'joined-words': 'run-together',
  'cut-off': 'truncated',
  'unclosed-quotation': 'unclosed-quote',
  'unopened-quotation': 'unclosed-quote',
  'self-certification': 'self-certification',
  'unreadable-characters': 'unreadable',
  'lone-surrogate': 'unreadable',
}

/** One per problem whose words the testimony holds: without evidence there is no item. */
export function damage(testimonies: readonly Testimony[], reports: readonly ReportEntry[]): readonly Anomaly[] {
  return testimonies.flatMap((testimony, index) =>
    testimony.problems.flatMap((problem, at) => {
      const kind = KIND[problem.kind]
      const evidence = testimony.problemPassages?.[at] ?? passageUnder(testimony, problem)
      if (kind === undefined || evidence === undefined) return []
      const id = `anomaly-${reports[index]!.id}-${problem.kind}-${problem.start}`
      return [{ id, kind, summary: problem.message, evidence: [evidence] }]
    }),
  )
}

/** The words of a problem, cut from a passage of the testimony that covers them. */
function passageUnder({ statements, events }: Testimony, { start, end }: Problem): Passage | undefined {
  const around = [...statements, ...events]
    .map(({ passage }) => passage)
    .find(passage => covers(passage, { start, end }))
  return around === undefined || end <= start ? undefined : part(around, start - around.start, end - around.start)
}
