/** @module A set of talks as `buildRecord` knows it before rows and participants are weighed, for training: who is who, what was said, which texts there are. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findLineage } from '../src/alignment/find-lineage.ts'
import { matchActors } from '../src/alignment/match-actors.ts'
import { matchStatements } from '../src/alignment/match-statements.ts'
import { orderReports } from '../src/alignment/order-reports.ts'
import { recordActors } from '../src/record/actors.ts'
import { issuesOfRecord } from '../src/record/learn-issues.ts'
import { partiesByName, partiesOf } from '../src/record/party.ts'
import { proposals } from '../src/record/proposals.ts'
import { reportEntries } from '../src/record/report-entries.ts'
import { recordStatements } from '../src/record/statements.ts'
import { gatherFromPaths } from '../src/workflows/gather-from-paths.ts'

export type RecordGround = Awaited<ReturnType<typeof recordGround>>

/** What is known of the talks of a folder with `reports` and, where there is one, `metadata.json`. */
export async function recordGround(folder: string) {
  const metadata = join(folder, 'metadata.json')
  const gathered = await gatherFromPaths([join(folder, 'reports')], existsSync(metadata) ? { metadata } : {})
  const testimonies = orderReports(gathered.testimonies)
  const reports = reportEntries(testimonies)
  const lineages = findLineage(testimonies)
  const matched = matchActors(testimonies)
  const same = matchStatements(testimonies, matched, lineages)
  const actors = recordActors(matched, same, testimonies)
  const partyOf = partiesOf(actors)
  const sought = issuesOfRecord(same, actors, testimonies)
  const said = recordStatements(same, { testimonies, reports, matched, sought, lineages })
  const onTheTable = proposals(testimonies, partiesByName(actors, partyOf), said, partyOf, sought.listed)
  return { testimonies, reports, actorOf: matched.actorOf, actors, partyOf, sought, said, onTheTable }
}
