/** @module What is uttered: all that the act of an attribution is read from, and the act that was found. */
import type { Act, Modality } from '../../document/testimony.ts'
import type { Reading } from '../reading.ts'
import type { Clause, Speaker } from './clauses.ts'

/** What the act of an attribution is read from. */
export interface Uttered {
  readonly reading: Reading
  readonly speaker: Speaker
  readonly lemma: string
  /** Token of the cue. */
  readonly at: number
  /** What the cue does by itself. */
  readonly act: Act
  readonly frame: string
  /** The cue is denied: "did not say". */
  readonly negated: boolean
  /** "no longer insists". */
  readonly noLonger: boolean
  /** "would not accept" refuses, "has not accepted" may only be silent. */
  readonly modal: boolean
  readonly clauses: readonly Clause[]
  /** The words after the content, to the end of its sentence, as `Clause.words`. */
  readonly after: () => string
  /** First words of the condition in lower case, or `null`. */
  readonly condition: string | null
  readonly modality: Modality
}

/** An act, and whether it is still denied: a negation that made the act ("would not accept") is used up. */
export interface ActFound {
  readonly act: Act
  readonly negated: boolean
}
