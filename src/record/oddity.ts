/** @module An oddity: something in one sentence that does not add up, before it is an anomaly of the record. */
import { everyMatch } from '../document/every-match.ts'
import type { Passage } from '../document/passage.ts'
import type { Anomaly } from './record.ts'
import { part } from './spellings.ts'

/** What one sentence shows: a kind, where in its words, and why. */
export interface Oddity {
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly summary: string
}

/** Of one sentence of a report of a day. */
export type Look = (words: string, published: string | null) => readonly Oddity[]

/** The anomaly that an oddity is. @param report id of the report */
export function anomalyAt({ kind, start, end, summary }: Oddity, passage: Passage, report: string): Anomaly {
  const evidence = part(passage, start, end)
  return { id: `anomaly-${report}-${kind}-${evidence.start}`, kind, summary, evidence: [evidence] }
}

/** One for each match of a pattern, unless `of` finds nothing odd about it. */
export function each(
  pattern: RegExp,
  words: string,
  of: (match: RegExpExecArray) => Omit<Oddity, 'start' | 'end'> | null,
): readonly Oddity[] {
  return everyMatch(words, pattern).flatMap(match => {
    const found = of(match)
    return found === null ? [] : [{ ...found, start: match.index, end: match.index + match[0].length }]
  })
}

export const COUNTS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "twelve", "4,000"; 0 for any other word. */
export function countOf(word: string): number {
  return /^\d/.test(word)
    ? Number.parseInt(word.replaceAll(',', ''), 10)
    : Math.max(COUNTS.indexOf(word.toLowerCase()), 0)
}
