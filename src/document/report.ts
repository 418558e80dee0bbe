/** @module Reports: one news item as it was read, before anything is found in it. */
import type { Span } from './span.ts'

/** Something odd in a text. Never an error: the report is read all the same, and the reader is told. */
export interface Problem extends Span {
  readonly kind: ProblemKind
  /** One sentence for people. */
  readonly message: string
}

/** What can be wrong with a text. None of it stops the reading. */
export type ProblemKind =
  /** Two sentences with no space between them: "was not imminent.Later, the". */
  | 'joined-sentences'
  /** Two words with no space between them: "as Keller and Oseiarrived". */
  | 'joined-words'
  /** The text stops in the middle of a word or sentence. */
  | 'cut-off'
  /** An opening quotation mark that nothing closes. */
  | 'unclosed-quotation'
  /** A closing quotation mark that nothing opened. */
  | 'unopened-quotation'
  /** The page vouches for itself: "fact-checked", "your trusted source". Gives no statement and no credit. */
  | 'self-certification'
  /** Subscription lines, disclaimers, newsletter and copyright lines. */
  | 'boilerplate'
  /** Half of a surrogate pair: not a character. */
  | 'lone-surrogate'
  /** Control characters or replacement characters: something was lost before the text reached us. */
  | 'unreadable-characters'
  /** There is nothing to read. */
  | 'empty'
  /** The file was not UTF-8; the message says what it was taken for. */
  | 'encoding'
  /** No publication date: weekdays and "yesterday" stay open. */
  | 'no-publication-date'

/** One news item: its text, which never changes, and what its file or page said about it. */
export interface Report {
  /** SHA-256 of `text` as UTF-8, hexadecimal. The same text is the same report, whatever its file is called. */
  readonly id: string
  /** Base name of the file. */
  readonly file: string
  readonly text: string
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  /** ISO 8601: a day (`2026-03-12`) or a moment (`2026-03-12T07:00:00+02:00`). */
  readonly published: string | null
  readonly url: string | null
  /** What went wrong while reading it. */
  readonly problems: readonly Problem[]
}
