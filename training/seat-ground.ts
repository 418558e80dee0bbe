/** @module What the record knows of its meetings when seats are weighed, for training. */
import { findLineage } from '../src/alignment/find-lineage.ts'
import { matchActors } from '../src/alignment/match-actors.ts'
import { matchStatements } from '../src/alignment/match-statements.ts'
import { orderReports } from '../src/alignment/order-reports.ts'
import type { Testimony } from '../src/document/testimony.ts'
import { recordActors } from '../src/record/actors.ts'
import { namedFirst } from '../src/record/delegates-at-meetings.ts'
import { issuesOfRecord } from '../src/record/learn-issues.ts'
import { meetings } from '../src/record/meetings.ts'
import { partiesByName, partiesOf } from '../src/record/party.ts'
import { proposals } from '../src/record/proposals.ts'
import { reportEntries } from '../src/record/report-entries.ts'
import type { SeatGround } from '../src/record/seat-signs.ts'
import { recordStatements } from '../src/record/statements.ts'
import { delegates } from '../src/record/told-meetings.ts'

export function groundOfSeats(unordered: readonly Testimony[]): SeatGround {
  const testimonies = orderReports(unordered)
  const reports = reportEntries(testimonies)
  const lineages = findLineage(testimonies)
  const matched = matchActors(testimonies)
  const same = matchStatements(testimonies, matched, lineages)
  const actors = recordActors(matched, same, testimonies)
  const partyOf = partiesOf(actors)
  const sought = issuesOfRecord(same, actors, testimonies)
  const said = recordStatements(same, { testimonies, reports, matched, sought, lineages })
  const onTheTable = proposals(testimonies, partiesByName(actors, partyOf), said, partyOf, sought.listed)
  const { actorOf } = matched
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  return {
    meetings: meetings(testimonies, actorOf, actors, partyOf, reports, onTheTable, {}),
    testimonies,
    actorOf,
    actors,
    partyOf,
    heads: namedFirst(delegates(testimonies, actorOf, partyOf), byId),
  }
}
