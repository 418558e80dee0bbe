/** @module A report on its way in: what the file itself says, before metadata and identity are added. */
import type { Problem } from '../document/report.ts'

/** A report as a reader of files hands it on, before it has an id. */
export interface Draft {
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly url: string | null
  readonly problems: readonly Problem[]
}

/** A file that says nothing of itself. */
export const NOTHING_SAID: Omit<Draft, 'text'> = {
  title: null,
  outlet: null,
  byline: null,
  published: null,
  url: null,
  problems: [],
}
