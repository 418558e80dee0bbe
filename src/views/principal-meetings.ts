/** @module Which meeting a brief opens with. */
import { daysBetween } from '../document/dates.ts'
import type { Meeting, Record } from '../record/record.ts'
import { leadingParties } from './leading-parties.ts'

/** Parties that talks are between, mediators among them. */
const AT_TALKS = 3

/** Days that a round takes at most; told more widely, it is told of in passing. */
const LONGEST_ROUND = 8

/**
 * Talks that took place: those between parties that take positions first, of them sittings before calls and those with days of their own, then those that
 * most reports tell of, between equals the latest; a day of a round is told with its round.
 */
export function principalMeetings(
  record: Pick<Record, 'meetings' | 'positions' | 'statements' | 'actors'>,
): readonly Meeting[] {
  const { meetings } = record
  const leading = new Set(leadingParties(record).slice(0, AT_TALKS))
  const together = ({ sides }: Meeting) => Math.min(2, sides.filter(({ party }) => leading.has(party)).length)
  const tellers = ownTellers(meetings)
  const latest = ({ dateRange }: Meeting) => dateRange.latest ?? ''
  const isShort = ({ dateRange: { earliest, latest } }: Meeting) =>
    earliest !== null && latest !== null && daysBetween(earliest, latest) < LONGEST_ROUND
  // Talks over weeks have days where a sitting of theirs has.
  const dated = new Set(meetings.filter(isShort).flatMap(({ id, round }) => (round === null ? [id] : [id, round])))
  const isDated = ({ id }: Meeting) => dated.has(id)
  return meetings
    .filter(
      ({ status, sides, format, round }) =>
        status === 'held' && sides.length > 1 && format !== 'debrief' && round === null,
    )
    .toSorted(
      (a, b) =>
        together(b) - together(a) ||
        Number(a.format === 'call') - Number(b.format === 'call') ||
        Number(isDated(b)) - Number(isDated(a)) ||
        tellers(b) - tellers(a) ||
        (latest(a) > latest(b) ? -1 : 1),
    )
}

/**
 * Reports that tell of a meeting itself. A passage that stands behind several, as one that only says who heads a delegation,
 * tells of none of them; those of a round's days are the round's, and two tellings of one day with a pair of parties in common are
 * as one here.
 */
function ownTellers(meetings: readonly Meeting[]): (meeting: Meeting) => number {
  const of = new Map<string, Set<string>>()
  for (const { id, round, evidence } of meetings)
    for (const { file, start } of evidence) {
      const at = `${file} ${start}`
      of.set(at, (of.get(at) ?? new Set()).add(round ?? id))
    }
  const byId = new Map(meetings.map(meeting => [meeting.id, meeting]))
  const files = new Map<string, Set<string>>()
  for (const [at, ids] of of) {
    const [first, ...others] = [...ids].map(id => byId.get(id))
    if (first === undefined || !others.every(other => other !== undefined && isOfOneDay(first, other))) continue
    for (const id of ids) files.set(id, (files.get(id) ?? new Set()).add(at.slice(0, at.lastIndexOf(' '))))
  }
  return ({ id }) => files.get(id)?.size ?? 0
}

/** Of one day, with two parties at least at both. */
function isOfOneDay(a: Meeting, b: Meeting): boolean {
  const parties = new Set(a.sides.map(({ party }) => party))
  return (
    a.dateRange.earliest !== null &&
    a.dateRange.earliest === b.dateRange.earliest &&
    new Set(b.sides.map(({ party }) => party).filter(party => parties.has(party))).size > 1
  )
}
