/** @module Sentences of two reports that tell the same: what speaks for one origin, and can be shown. */
import type { Passage } from '../document/passage.ts'

/** One thing told twice: a passage of either report. */
export interface TwiceTold {
  readonly a: Passage
  readonly b: Passage
}

/** Two reports of which one retells the other, or both a third. */
export interface Retold {
  /** Indices into the testimonies. */
  readonly a: number
  readonly b: number
  /** In the order of both. */
  readonly told: readonly TwiceTold[]
  /** How much of the shorter report that is, 0–1. */
  readonly share: number
}
