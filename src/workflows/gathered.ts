/** @module What a record is made of: reports, what each testifies, and what people decided. */
import type { Report } from '../document/report.ts'
import type { Testimony } from '../document/testimony.ts'
import type { Decision } from '../record/decision.ts'

/** Reports read, what each testifies, and what people decided about them. */
export interface Gathered {
  /** By file name, in code unit order. */
  readonly reports: readonly Report[]
  /** `testimonies[i]` belongs to `reports[i]`. */
  readonly testimonies: readonly Testimony[]
  readonly decisions: readonly Decision[]
  /** What could not be read, for people. */
  readonly skipped: readonly string[]
}
