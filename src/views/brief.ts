/**
 * @module The brief: a neutral, cited account of the record, as a structure that Markdown and the HTML page both draw.
 * Composition rules: docs/brief.md.
 */
import type { Passage } from '../document/passage.ts'
import type { Details } from './details.ts'

/** A whole brief. */
export interface Brief {
  readonly title: string
  readonly sections: readonly Section[]
  /** `citations[i].number` is `i + 1`: numbered by first appearance. */
  readonly citations: readonly Citation[]
  /** What the page shows beside the brief; its marks are among the citations. Absent where only the brief was asked for. */
  readonly details?: Details
}

/** A heading and what stands under it. */
export interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** A paragraph, a list or a table; every sentence, item and cell carries its marks. */
export type Block =
  | { readonly kind: 'paragraph'; readonly sentences: readonly CitedText[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly CitedText[])[] }
  | {
      readonly kind: 'table'
      readonly header: readonly string[]
      readonly rows: readonly (readonly CitedText[])[]
      /** Ids of the record's positions behind each cell, row by row, without the first column. */
      readonly positions?: readonly (readonly (readonly string[])[])[]
    }

/** One sentence or table cell: words, and the marks where each clause ends. */
export type CitedText = readonly Run[]

/** A piece of a sentence: words, a label, or marks. */
export type Run =
  | { readonly kind: 'text'; readonly text: string }
  /** A short label in bold at the head of a list item or of a cell. */
  | { readonly kind: 'label'; readonly text: string }
  /** Citation numbers, one or several: [3][7]. */
  | { readonly kind: 'marks'; readonly numbers: readonly number[] }

/** One numbered passage. */
export interface Citation {
  readonly number: number
  readonly passage: Passage
}
