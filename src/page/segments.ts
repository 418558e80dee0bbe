/** @module Segments: a text cut wherever a cited passage begins or ends, since passages overlap and HTML elements cannot. */
import type { Span } from '../document/span.ts'

/** A passage in the text at hand, under the number the brief cites it by. */
export interface NumberedSpan extends Span {
  readonly number: number
}

/** A piece of the text that lies in the same passages from end to end. */
export interface Segment extends Span {
  /** Citations whose passage covers the piece, ascending; empty between passages. */
  readonly numbers: readonly number[]
  /** Citations whose passage begins with the piece, ascending; the place a link to the passage leads to. */
  readonly begins: readonly number[]
}

/**
 * The segments, in reading order; joined they are the whole text. An empty passage gets an empty segment of its own.
 * Spans are moved out of surrogate pairs: half a character can be neither shown nor marked.
 */
export function segmentsOf(text: string, passages: readonly NumberedSpan[]): readonly Segment[] {
  const whole = passages
    .map(({ number, start, end }) => ({
      number,
      start: before(text, start),
      end: end === start ? before(text, end) : after(text, end),
    }))
    .toSorted((a, b) => a.start - b.start || a.number - b.number)
  const cuts = [...new Set([0, text.length, ...whole.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const segments: Segment[] = []
  let open: readonly NumberedSpan[] = []
  let next = 0
  for (const [at, start] of cuts.entries()) {
    open = open.filter(passage => passage.end > start)
    const beginning: NumberedSpan[] = []
    while (next < whole.length && whole[next]!.start === start) {
      const passage = whole[next]!
      if (passage.end > passage.start) beginning.push(passage)
      else segments.push({ start, end: start, numbers: [passage.number], begins: [passage.number] })
      next += 1
    }
    open = [...open, ...beginning]
    const end = cuts[at + 1]
    if (end !== undefined) {
      segments.push({ start, end, numbers: ascending(open), begins: ascending(beginning) })
    }
  }
  return segments
}

function ascending(passages: readonly NumberedSpan[]): readonly number[] {
  return passages.map(({ number }) => number).sort((a, b) => a - b)
}

function splitsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1))
}

function before(text: string, at: number): number {
  return splitsPair(text, at) ? at - 1 : at
}

function after(text: string, at: number): number {
  return splitsPair(text, at) ? at + 1 : at
}
