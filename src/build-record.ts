/** @module Many reports, from testimony and people's decisions to the record. Read top to bottom: this is the whole pipeline. */
import type { Testimony } from './document/testimony.ts'
import type { Decision } from './record/decision.ts'
import type { Record } from './record/record.ts'

export function buildRecord(testimonies: readonly Testimony[], _decisions: readonly Decision[] = []): Record {
  return {
    schema: 'readout-record/1',
    reports: testimonies.map(({ report, headline, problems }) => ({ ...report, headline, problems, citedOutlets: [] })),
    actors: [],
    lineage: [],
    statements: [],
    meetings: [],
    proposals: [],
    proposalLineage: [],
    issues: [],
    positions: [],
    movements: [],
    gaps: [],
    disputes: [],
    anomalies: [],
    undisclosed: [],
    nextSteps: [],
    timeline: [],
  }
}
