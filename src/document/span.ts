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

/** Those of `items` that lie within `outer`. `items` are in order of `start`; found by halving, so that long reports stay cheap. */
export function within<S extends Span>(items: readonly S[], outer: Span): readonly S[] {
  const found: S[] = []
  for (let at = firstFrom(items, outer.start); at < items.length && items[at]!.start <= outer.end; at += 1)
    if (items[at]!.end <= outer.end) found.push(items[at]!)
  return found
}

/** The one of `items` that covers `inner`. `items` are in order of `start` and never overlap. */
export function holding<S extends Span>(items: readonly S[], inner: Span): S | undefined {
  const item = items[firstFrom(items, inner.start + 1) - 1]
  return item !== undefined && covers(item, inner) ? item : undefined
}

/** Index of the first item that starts at `offset` or later; `items.length` where none does. */
export function firstFrom(items: readonly Span[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The span without the white space at its two ends; an all-white span becomes empty at its start. */
export function trimmed(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/.test(text[from]!)) from += 1
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1
  return from < to ? { start: from, end: to } : { start, end: start }
}
