/** @module Anomalies: what a reader should know of before quoting the reports. */
import type { Testimony } from '../document/testimony.ts'
import { damage } from './damage.ts'
import { quoteMutations } from './quote-mutations.ts'
import type { Actor, Anomaly, RecordStatement, ReportEntry } from './record.ts'
import { spellings } from './spellings.ts'

/** Damaged text first, then changed quotations, then names spelled in several ways. */
export function anomalies(
  testimonies: readonly Testimony[],
  reports: readonly ReportEntry[],
  statements: readonly RecordStatement[],
  actors: readonly Actor[],
): readonly Anomaly[] {
  return [...damage(testimonies, reports), ...quoteMutations(statements), ...spellings(actors, testimonies)]
}
