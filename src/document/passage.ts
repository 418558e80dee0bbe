/**
 * @module Passages: the exact words of a report that an item rests on.
 * A passage is the W3C Web Annotation pair of selectors in one value: TextPositionSelector (`start`, `end`) and
 * TextQuoteSelector (`exact`, `prefix`, `suffix`). Source: https://www.w3.org/TR/annotation-model/#selectors
 */
import type { Span } from './span.ts'

/** A place in a report's stored text, with its words. `text.slice(start, end) === exact`, always. */
export interface Passage extends Span {
  /** Base name of the report's file, as given when it was read. */
  readonly file: string
  readonly exact: string
  /** Up to 24 code units before `start`, so that a person and a re-flowed page can find the place again. */
  readonly prefix: string
  /** Up to 24 code units from `end` on. */
  readonly suffix: string
}

/** Enough context to tell repeated phrases apart in a page of news, short enough to read in a list. */
const CONTEXT = 24

/** The passage of a report under a span. */
export function passageOf(
  { file, text }: { readonly file: string; readonly text: string },
  { start, end }: Span,
): Passage {
  return {
    file,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  }
}

/** Whether one passage lies in another of its report. */
export function isWithin(inner: Passage, outer: Passage): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end
}
