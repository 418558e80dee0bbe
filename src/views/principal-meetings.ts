/** @module Which meeting a brief opens with. */
import type { Meeting, Record } from '../record/record.ts'

/** Talks that took place, those most reports tell of first, between equals the latest; a day of a round is told with its round. */
export function principalMeetings({ meetings }: Pick<Record, 'meetings'>): readonly Meeting[] {
  const reports = ({ evidence }: Meeting) => new Set(evidence.map(({ file }) => file)).size
  const latest = ({ dateRange }: Meeting) => dateRange.latest ?? ''
  return meetings
    .filter(
      ({ status, sides, format, round }) =>
        status === 'held' && sides.length > 1 && format !== 'debrief' && round === null,
    )
    .toSorted((a, b) => reports(b) - reports(a) || (latest(a) > latest(b) ? -1 : 1))
}
