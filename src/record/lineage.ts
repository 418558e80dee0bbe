/** @module Lineage in the record: groups of reports that count as one origin. */
import { type Correction, findCorrections } from '../alignment/find-corrections.ts'
import type { Lineage } from '../alignment/find-lineage.ts'
import type { Testimony } from '../document/testimony.ts'
import type { LineageGroup, ReportEntry } from './record.ts'
import { upstreams } from './upstreams.ts'

/** The links between reports as groups of them, numbered by their first report. */
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

/** The groups that count as one origin, and after them what reports say of one another and count apart: corrections, upstreams. */
export function lineageEntries(
  groups: readonly LineageGroup[],
  testimonies: readonly Testimony[],
  reports: readonly ReportEntry[],
): readonly LineageGroup[] {
  return [...groups, ...corrections(findCorrections(testimonies), reports), ...upstreams(testimonies, reports, groups)]
}

/** A correction is new testimony about the same story: it is listed, and counts beside what it corrects. */
function corrections(found: readonly Correction[], reports: readonly ReportEntry[]): readonly LineageGroup[] {
  return found.map(({ by, of, passage }, index) => ({
    id: `correction-${index + 1}`,
    members: [reports[by]!.id, reports[of]!.id].toSorted(),
    kind: 'correction',
    confidence: 'high',
    basis: `${reports[by]!.file} says that it corrects ${reports[of]!.file}.`,
    evidence: [passage],
  }))
}

/** Report → the first of those that it has its origin with: reports of one group count as one. */
export function origins(lineages: readonly Pick<Lineage, 'members'>[]): (report: number) => number {
  const originOf = new Map(lineages.flatMap(({ members }) => members.map(member => [member, members[0]!] as const)))
  return report => originOf.get(report) ?? report
}
