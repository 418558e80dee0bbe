/** @module The record at two moments, and what changed between them. */
import { type Changes, compareRecords } from '../record/changes.ts'
import type { Brief } from '../views/brief.ts'
import { composeChanges } from '../views/compose-changes.ts'
import type { Gathered } from './gathered.ts'
import { makeRecord } from './make-brief.ts'

/** The changes as data, and told. The later holds every report of the earlier. */
export function compareMoments(
  earlier: Gathered,
  later: Gathered,
  moments: { readonly from: string; readonly to: string },
): { readonly changes: Changes; readonly brief: Brief } {
  const [before, after] = [makeRecord(earlier), makeRecord(later)]
  const changes = compareRecords(before, after)
  return { changes, brief: composeChanges({ changes, before, after, ...moments }) }
}
