/** @module From what was gathered to why one item is in the record. */
import { explainItem } from '../views/explain-item.ts'
import type { Gathered } from './gathered.ts'
import { makeRecord } from './make-brief.ts'

/** Lines for people; `null` where the record has no such item. */
export function explainRecordItem(gathered: Gathered, id: string): readonly string[] | null {
  return explainItem(makeRecord(gathered), id, gathered.decisions)
}
