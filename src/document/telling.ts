/**
 * @module Tellings: clauses in which a report, or a voice in it, tells something that another may tell otherwise: a number,
 * whether a thing was discussed, how far talks have got. What is compared across reports is these, never whole sentences.
 */
import type { Passage } from './passage.ts'

/**
 * `number`: so many of something. `discussed`: whether something was talked about. `progress`: how far something has got.
 * `continuing`: whether talks go on. `reason`: why a text was changed. `arrangement`: in the same building or in separate ones.
 * `text`: one text of so many points, or so many texts. `next-round`: the day on which the parties meet again.
 * `denied`: what somebody denies in passing. `breakdown`: why talks ended, or a meeting was put off.
 */
export type TellingTopic =
  | 'number'
  | 'discussed'
  | 'progress'
  | 'continuing'
  | 'reason'
  | 'arrangement'
  | 'text'
  | 'next-round'
  | 'denied'
  | 'breakdown'

/** One clause, one thing told. Plain data. */
export interface Telling {
  readonly topic: TellingTopic
  /** The shortest passage that still shows it. */
  readonly passage: Passage
  /** Index into the report's statements of the one whose content it stands in; `null`: the report's own voice. */
  readonly statement: number | null
  /** Figures named in the passage. */
  readonly figures: readonly number[]
  /** What is counted, discussed, changed, …: words as printed. */
  readonly about: string
  /** What is told of it, normalised: "14", "no", "conditional", "separate". */
  readonly value: string
  /** Before a number: "at least", "up to", "about"; `null` for a plain one, and for all that is no number. */
  readonly bound: 'at least' | 'up to' | 'about' | null
  /** "kilometre", "point": of a number that is measured; `null` for one that is counted. */
  readonly unit: string | null
  /** Of a number of people: what befell them; absent where the words do not say. */
  readonly fate?: 'dead' | 'hurt' | 'held' | 'missing' | 'displaced'
  /** Of a number: names of places beside it or just before it, as printed: "Port Osei; Skerry". */
  readonly setting?: string
  /** Of the length of a sitting or a call: which of them, and its day; `null` where none is told beside it. */
  readonly sitting?: { readonly day: string | null; readonly isCall: boolean }
  /** Of a denial: whose it is (index into the report's figures), and the passage it answers. */
  readonly denial?: { readonly by: number; readonly claim: Passage }
}
