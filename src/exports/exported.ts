/** @module What an export is made from: the record, and lookups every format needs. */
import type { Passage } from '../document/passage.ts'
import type { Actor, Issue, Record, ReportEntry } from '../record/record.ts'

/** A record with its items by id. */
export interface Exported {
  readonly record: Record
  /** Printed name of an actor; ids nobody bears (the narrator) stay as they are. */
  readonly nameOf: (actor: string) => string
  readonly actor: (id: string) => Actor | undefined
  readonly issue: (id: string) => Issue | undefined
  /** The report a passage stands in. */
  readonly reportOf: (passage: Passage) => ReportEntry | undefined
}

/** Indexes a record once, for all formats. */
export function exported(record: Record): Exported {
  const actors = new Map(record.actors.map(actor => [actor.id, actor]))
  const issues = new Map(record.issues.map(issue => [issue.id, issue]))
  const reports = new Map(record.reports.map(report => [report.file, report]))
  return {
    record,
    nameOf: id => actors.get(id)?.name ?? id,
    actor: id => actors.get(id),
    issue: id => issues.get(id),
    reportOf: ({ file }) => reports.get(file),
  }
}

/** Every item's own address inside one export: "urn:readout:statement:keller-demand-01-0". Ids are kept, made safe for a URI. */
export function addressOf(kind: string, id: string): string {
  return `urn:readout:${kind}:${encodeURIComponent(id)}`
}

/** A report's address: its URL where one is known. */
export function reportAddress({ id, url }: Pick<ReportEntry, 'id' | 'url'>): string {
  return url ?? addressOf('report', id)
}
