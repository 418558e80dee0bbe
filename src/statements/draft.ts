/** @module Drafts: attributions while their sentence is being read, in token ranges, not yet in spans. */
import type { TokenRange } from '../document/span.ts'
import type { Act } from '../document/testimony.ts'
import type { Frame } from './cues.ts'
import type { Source, VerbGroup } from './find-source.ts'

/** An attribution while its sentence is being read: token ranges, not yet spans. */
export interface Draft {
  readonly sentence: number
  readonly source: Source | null
  readonly cue: TokenRange
  /** Where the verb or noun itself stands, for order and for carrying a subject on. */
  readonly at: number
  readonly lemma: string
  readonly act: Act
  readonly frame: Frame | 'according' | 'noun' | 'hearsay'
  readonly group: VerbGroup | null
  readonly content: readonly TokenRange[]
  /** "Keller continued:" at the end of a paragraph: the content is the quotation that follows. */
  readonly awaitsQuotation: boolean
  /** A shape that the rules know surely and the corpus of the scorer hardly has ("in the words of"): it is not weighed. */
  readonly certain?: true
  /** A turn of a transcript: the speaker's own words, without marks. */
  readonly verbatim?: true
  /** A stance told without a verb of saying ("is ready to sign"). */
  readonly stance?: true
  /** How the scorer weighed the cue, in nats: above 0 it is rather one. Absent where the rules alone speak. */
  readonly odds?: number
  /** See `Attribution.gloss`. */
  readonly gloss?: true
}

/** What is known of a draft as soon as its cue is seen. */
export type Base = Pick<Draft, 'sentence' | 'at' | 'lemma' | 'act' | 'group'>

/** What a draft of words spoken has beside source, cue and content: no verb group, a plain report. */
export const SPOKEN = {
  lemma: 'say',
  act: 'report',
  frame: 'say',
  group: null,
  awaitsQuotation: false,
  certain: true,
} as const
