/**
 * @module Spans: where a piece of text begins and ends.
 * Offsets count UTF-16 code units (what `String.slice` counts), end excluded. Why: docs/decisions/0001-offsets-are-utf16.md
 */

/** A piece of a text: `text.slice(start, end)`. `0 <= start <= end <= text.length`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A run of tokens: `tokens.slice(first, past)`. Other field names than `Span`, so that the compiler keeps the two apart. */
export interface TokenRange {
  readonly first: number
  readonly past: number
}

/** The words under a span. */
export function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** Whether `inner` lies within `outer`; a span covers itself. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The span without the white space at its two ends; an all-white span becomes empty at its start. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from]!)) from += 1
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1
  return from < to ? { start: from, end: to } : { start, end: start }
}
