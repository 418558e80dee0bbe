/** @module From what was gathered to why one item is in the record. */
import { explainItem } from '../views/explain-item.ts'
import { itemsWith } from '../views/find-items.ts'
import type { Gathered } from './gathered.ts'
import { makeRecord } from './make-brief.ts'

/** Lines for people; `null` where the record has no such item. */
export function explainRecordItem(gathered: Gathered, id: string): readonly string[] | null {
  return explainItem(makeRecord(gathered), id, gathered.decisions)
}

/** Lines on the items in whose passages these words stand, a few at most. */
export function itemsByWords(gathered: Gathered, words: string): readonly string[] {
  return itemsWith(makeRecord(gathered), words, MOST_ITEMS)
}

/** As many as a screen shows without scrolling. */
const MOST_ITEMS = 12
