/** @module Many reports, from testimony and people's decisions to the record. Read top to bottom: this is the whole pipeline. */
import { compareTellings } from './alignment/compare-tellings.ts'
import { findLineage } from './alignment/find-lineage.ts'
import { matchActors } from './alignment/match-actors.ts'
import { matchStatements } from './alignment/match-statements.ts'
import { orderReports } from './alignment/order-reports.ts'
import type { Testimony } from './document/testimony.ts'
import { recordActors } from './record/actors.ts'
import { unaltered } from './record/altered-quotes.ts'
import { anomalies } from './record/anomalies.ts'
import { type Decision, standing } from './record/decision.ts'
import { disputes } from './record/disputes.ts'
import { facts } from './record/facts.ts'
import { gaps } from './record/gaps.ts'
import { lineageJudgements, nameJudgements, relabelled, resolved, withoutRejected } from './record/judgements.ts'
import { issuesOfRecord, issuesTouched } from './record/learn-issues.ts'
import { lineageEntries, lineageGroups, origins } from './record/lineage.ts'
import { onIssues } from './record/matters.ts'
import { meetings } from './record/meetings.ts'
import { movements } from './record/movements.ts'
import { mustNotSay } from './record/must-not-say.ts'
import { nextSteps } from './record/next-steps.ts'
import { partiesByName, partiesOf } from './record/party.ts'
import { positions } from './record/positions.ts'
import { proposals } from './record/proposals.ts'
import type { Record } from './record/record.ts'
import { reportEntries } from './record/report-entries.ts'
import { recordStatements } from './record/statements.ts'
import { tellApart } from './record/tell-apart.ts'
import { textIssues, withProponents } from './record/tell-texts-apart.ts'
import { timeline } from './record/timeline.ts'
import { undisclosed } from './record/undisclosed.ts'

/** The same testimonies and decisions give the same record, in whatever order they come. */
export function buildRecord(unordered: readonly Testimony[], decisions: readonly Decision[] = []): Record {
  const testimonies = orderReports(unordered)
  const judged = standing(decisions)
  const reports = reportEntries(testimonies)
  const lineages = findLineage(testimonies, lineageJudgements(judged, reports))
  const matched = matchActors(testimonies, nameJudgements(judged))
  const same = matchStatements(testimonies, matched, lineages)
  const actors = relabelled(recordActors(matched, same, testimonies), 'name', judged)
  const partyOf = partiesOf(actors)
  const sought = issuesOfRecord(same, actors, testimonies)
  const said = withoutRejected(recordStatements(same, { testimonies, reports, matched, sought, lineages }), judged)
  const onTheTable = proposals(testimonies, partiesByName(actors, partyOf), said, partyOf, sought.listed)
  const texts = textIssues(onTheTable.proposals, onTheTable.proposalLineage, actors)
  const { issues, statements } = tellApart(said, { sought, texts, actors, partyOf, testimonies })
  const met = withoutRejected(meetings(testimonies, matched.actorOf, actors, partyOf, reports, onTheTable), judged)
  const attributed = positions(unaltered(statements, lineages, reports), actors, partyOf)
  const held = withoutRejected(withProponents(attributed, onTheTable.proposals, texts), judged)
  const moved = withoutRejected(movements(onTheTable, { issues, statements }, actors, partyOf, testimonies), judged)
  const compared = compareTellings(testimonies, matched.actorOf, partyOf)
  const lineage = lineageGroups(lineages, reports)
  const told = { testimonies, reports, statements, actors, partyOf, compared, lineage, meetings: met, positions: held }
  const odd = withoutRejected(anomalies(told), judged)
  const disputed = resolved(withoutRejected(disputes({ ...told, anomalies: odd }), judged), judged)
  return {
    schema: 'readout-record/1',
    reports,
    actors,
    lineage: lineageEntries(lineage, testimonies, reports),
    statements,
    meetings: met,
    ...onTheTable,
    issues: relabelled(issuesTouched(issues, statements, held, testimonies), 'label', judged),
    positions: held,
    movements: moved,
    gaps: gaps(onIssues(held), moved),
    disputes: disputed,
    facts: facts({ ...told, ...onTheTable, disputes: disputed }, origins(lineages)),
    anomalies: odd,
    undisclosed: withoutRejected(undisclosed(statements, testimonies, matched.actorOf, partyOf, met, reports), judged),
    nextSteps: withoutRejected(nextSteps(testimonies, matched.actorOf, reports), judged),
    timeline: withoutRejected(timeline({ ...matched, ...told, ...onTheTable, disputes: disputed }), judged),
    mustNotSay: withoutRejected(mustNotSay({ positions: onIssues(held), lineage, anomalies: odd }), judged),
    decisions: judged,
  }
}
