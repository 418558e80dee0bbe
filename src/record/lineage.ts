/** @module Lineage in the record: groups of reports that count as one origin. */
import type { Copies } from '../alignment/find-copies.ts'
import type { LineageGroup, ReportEntry } from './record.ts'

export function lineageGroups(copies: readonly Copies[], reports: readonly ReportEntry[]): readonly LineageGroup[] {
  return copies.map(({ members, kind, confidence, containment, evidence }, index) => ({
    id: `lineage-${index + 1}`,
    members: members.map(member => reports[member]!.id).toSorted(),
    kind,
    confidence,
    basis: `At least ${Math.floor(containment * 100)} % of the runs of words of each shorter report stand in another of the group: ${members.map(member => reports[member]!.file).join(', ')}.`,
    evidence,
  }))
}

/** How many independent origins some reports have: those of one group count once. */
export function countOrigins(copies: readonly Copies[]): (reports: readonly number[]) => number {
  const originOf = new Map(copies.flatMap(({ members }) => members.map(member => [member, members[0]!] as const)))
  return reports => new Set(reports.map(report => originOf.get(report) ?? report)).size
}
