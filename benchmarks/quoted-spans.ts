/** @module Quoted spans: whether words that stand in quotation marks and are somebody's lie in the content of an attribution. */
import { readFileSync } from 'node:fs'
import type { Pair } from './outcomes.ts'

/** A span of a set's `attributions.json`, marks included. */
interface QuotedSpan {
  readonly doc: string
  readonly span: Pair
}

interface Found {
  readonly content: readonly Pair[]
}

/** How many of the quoted spans lie in a content of ours, marks or no marks, and how many there are. */
export function quotedSpansOf(
  file: string,
  predictions: readonly { readonly id: string; readonly attributions: readonly Found[] }[],
): { readonly covered: number; readonly of: number } {
  const { quotedSpans } = JSON.parse(readFileSync(file, 'utf8')) as { readonly quotedSpans: readonly QuotedSpan[] }
  const covered = quotedSpans.filter(({ doc, span: [start, end] }) =>
    predictions
      .find(({ id }) => id === doc)
      ?.attributions.some(({ content }) => content.some(([from, to]) => from <= start + 1 && to >= end - 1)),
  )
  return { covered: covered.length, of: quotedSpans.length }
}
