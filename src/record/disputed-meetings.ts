/** @module Disputed meetings: other hours, or another outcome, told of one meeting. */
import type { Passage } from '../document/passage.ts'
import { disputeId } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import type { Dispute, DisputeSide, Meeting } from './record.ts'

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
  return meetings.flatMap(({ durations, outcomes: all }) => {
    // "process only" and "not reported" contradict no outcome.
    const outcomes = all.filter(({ code }) => code === 'agreement' || code === 'no-agreement')
    // One report that tells of both tells of two things, or of hopes.
    const apart = outcomes.every(({ evidence }, at) =>
      outcomes.slice(at + 1).every(other => !sharedFile(evidence, other.evidence)),
    )
    return [
      ...dispute(
        'value',
        'low',
        'How long did they meet?',
        'Reports give one meeting other hours.',
        ofOneSitting(durations).map(({ hours, evidence }) => sideOf(`${hours} hours`, evidence)),
      ),
      ...dispute(
        'contradiction',
        'high',
        'What came of the meeting?',
        'Reports give one meeting opposite outcomes.',
        apart ? outcomes.map(({ code, evidence }) => sideOf(code, evidence)) : [],
      ),
    ]
  })
}

type Duration = Meeting['durations'][number]

/** "a closing session", "alone with her", "by telephone": a part of the meeting, or another one. */
const A_PART =
  /\b(?:alone|privately|in private|one-on-one|(?:tele)?phone|call|closing|final|opening|separate|morning|afternoon|evening|overnight)\b/i

/** Lengths further apart are of two meetings. */
const FARTHEST = 4

/** The first, and what is told of the same sitting; nothing where a part is held against the whole. */
function ofOneSitting(durations: readonly Duration[]): readonly Duration[] {
  const isPart = ({ evidence }: Duration) => evidence.every(({ exact }) => A_PART.test(exact))
  const [first] = durations
  return durations.filter(
    one =>
      isPart(one) === isPart(first!) &&
      Math.max(one.hours, first!.hours) <= FARTHEST * Math.min(one.hours, first!.hours) &&
      (one === first || !(isRound(one, first!) || isRound(first!, one))),
  )
}

/** "More than an hour" of eighty minutes. */
function isRound({ hours, evidence }: Duration, exact: Duration): boolean {
  return (
    exact.hours >= hours &&
    exact.hours <= ROUNDED * hours &&
    evidence.every(({ exact: words }) =>
      /\b(?:more than|over|at least|upwards of|well over) (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i.test(
        words,
      ),
    )
  )
}

/** A length that is rounded down is no further from the whole. */
const ROUNDED = 1.5

function sharedFile(a: readonly Passage[], b: readonly Passage[]): boolean {
  return a.some(({ file }) => b.some(other => other.file === file))
}
