/** @module Disputed meetings: other hours, or another outcome, told of one meeting. */
import type { Passage } from '../document/passage.ts'
import { disputeId } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import type { Dispute, DisputeSide } from './record.ts'

/** One for each value of a meeting that reports give differently. */
export function disputedMeetings({ meetings, reports }: Matter): readonly Dispute[] {
  const idOf = new Map(reports.map(({ id, file }) => [file, id]))
  const sideOf = (claim: string, evidence: readonly Passage[]): DisputeSide => ({
    claim,
    holder: null,
    chain: [idOf.get(evidence[0]!.file) ?? evidence[0]!.file],
    statements: [],
    evidence,
  })
  const dispute = (
    type: Dispute['type'],
    severity: Dispute['severity'],
    question: string,
    basis: string,
    sides: readonly DisputeSide[],
  ) => (sides.length < 2 ? [] : [{ id: disputeId(type, sides, reports), question, type, severity, basis, sides }])
  return meetings.flatMap(({ durations, outcomes }) => [
    ...dispute(
      'value',
      'low',
      'How long did they meet?',
      'Reports give one meeting other hours.',
      durations.map(({ hours, evidence }) => sideOf(`${hours} hours`, evidence)),
    ),
    // "process only" and "not reported" contradict no outcome.
    ...dispute(
      'contradiction',
      'high',
      'What came of the meeting?',
      'Reports give one meeting opposite outcomes.',
      outcomes
        .filter(({ code }) => code === 'agreement' || code === 'no-agreement')
        .map(({ code, evidence }) => sideOf(code, evidence)),
    ),
  ])
}
