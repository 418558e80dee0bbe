/** @module What the page shows beside the brief. */
import type { CitedText } from './brief.ts'
import type { History } from './compose-histories.ts'
import type { Graph } from './graph.ts'

/** What lies behind the brief on the page. */
export interface Details {
  readonly histories: readonly History[]
  readonly timeline: readonly TimelineRow[]
  /** Entries of the record that `timeline` leaves out. */
  readonly left: number
  readonly graphs: readonly Graph[]
}

/** One dated entry: when, what kind, and the words that tell it. */
export interface TimelineRow {
  readonly when: string
  /** ISO day for machines; `null` where the entry has no single day. */
  readonly day: string | null
  readonly kind: 'event' | 'statement' | 'planned'
  readonly told: CitedText
}
