/** @module Lineage in the record: groups of reports that count as one origin. */
import type { Lineage } from '../alignment/find-lineage.ts'
import type { LineageGroup, ReportEntry } from './record.ts'

export function lineageGroups(lineages: readonly Lineage[], reports: readonly ReportEntry[]): readonly LineageGroup[] {
  return lineages.map(({ members, kind, confidence, reasons, evidence }, index) => ({
    id: `lineage-${index + 1}`,
    members: members.map(member => reports[member]!.id).toSorted(),
    kind,
    confidence,
    basis: reasons.join(' '),
    evidence,
  }))
}

/** How many independent origins some reports have: those of one group count once. */
export function countOrigins(lineages: readonly Pick<Lineage, 'members'>[]): (reports: readonly number[]) => number {
  const originOf = new Map(lineages.flatMap(({ members }) => members.map(member => [member, members[0]!] as const)))
  return reports => new Set(reports.map(report => originOf.get(report) ?? report)).size
}
