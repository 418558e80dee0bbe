/** @module Items of the record by words of their passages: whoever reads a brief has its words, and no id. */
import type { Record } from '../record/record.ts'
import { behind, type Item, type Section } from './explain-item.ts'
import { oneLine } from './own-voice.ts'

/** Items in whose passages the words stand, so many at most, each as "id: how the passage begins". */
export function itemsWith(record: Record, words: string, most: number): readonly string[] {
  const wanted = oneLine(words).toLowerCase()
  if (wanted === '') return []
  const found: string[] = []
  for (const section of ASKED_FIRST) {
    for (const item of record[section] as readonly Item[]) {
      if (found.length >= most) return found
      const passage = behind(record, section, item).find(({ exact }) => oneLine(exact).toLowerCase().includes(wanted))
      if (passage !== undefined) found.push(`${item.id}: "${oneLine(passage.exact).slice(0, SHOWN)}"`)
    }
  }
  return found
}

/** What a reader of a brief asks about, in this order. */
const ASKED_FIRST: readonly Section[] = [
  'positions',
  'disputes',
  'movements',
  'meetings',
  'nextSteps',
  'undisclosed',
  'statements',
]

/** Letters of a passage by which it is known again. */
const SHOWN = 100
