/**
 * @module Marked text: spans written as tags, so that a test needs no offsets.
 * `'<cue>said</cue> so'` is the text `'said so'` with the span `cue` at 0–4.
 */
import type { Span } from '../src/document/span.ts'

export interface Mark extends Span {
  readonly label: string
}

/** The text without its tags. */
export function unmark(marked: string): string {
  return marked.replace(/<\/?\w+>/g, '')
}

/** The text with its tags. Spans may touch and nest; they may not cross. */
export function mark(text: string, marks: readonly Mark[]): string {
  const innerFirst = marks.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  const outerFirst = innerFirst.toReversed()
  const tagsAt = (at: number) => [
    ...innerFirst.filter(({ end }) => end === at).map(({ label }) => `</${label}>`),
    ...outerFirst.filter(({ start }) => start === at).map(({ label }) => `<${label}>`),
  ]
  return Array.from({ length: text.length + 1 }, (_, at) => tagsAt(at).join('') + text.slice(at, at + 1)).join('')
}
