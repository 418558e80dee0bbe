/** @module Texts at meetings: a text that was tabled or handed over on the day of a sitting is what came of it, where no report tells more. MODEL §4, M6. */
import type { Meeting, Proposal } from './record.ts'

/** Passages that show it; more of them add nothing. */
const MOST_EVIDENCE = 2

/** Meetings with the ids of the texts that were on their table. */
export function withTexts(meetings: readonly Meeting[], proposals: readonly Proposal[]): readonly Meeting[] {
  const dated = proposals.flatMap(({ kind, versions }) =>
    versions.flatMap(version =>
      version.dateRange.earliest !== null && version.dateRange.earliest === version.dateRange.latest
        ? [{ ...version, day: version.dateRange.earliest, kind }]
        : [],
    ),
  )
  return meetings.map(meeting => {
    const { status, dateRange, outcome, outcomes, id } = meeting
    if (status !== 'held' || outcome.code !== 'not-reported' || outcomes.length > 0 || id.startsWith('talks-'))
      return meeting
    if (dateRange.earliest === null || dateRange.earliest !== dateRange.latest || !isOfTalks(meeting)) return meeting
    const text = dated.find(({ day }) => day === dateRange.earliest)
    if (text === undefined) return meeting
    const code = text.status === 'refined' ? ('text-advanced' as const) : ('process-only' as const)
    const evidence = text.evidence.slice(0, MOST_EVIDENCE)
    return { ...meeting, outcome: { code, summary: evidence[0]?.exact ?? null }, outcomes: [{ code, evidence }] }
  })
}

/** A call, a debrief or a dinner of two leaders is no place where the text of the talks is tabled. */
function isOfTalks({ round, format }: Meeting): boolean {
  return round !== null && format !== 'call' && format !== 'debrief'
}
