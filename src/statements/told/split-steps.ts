/** @module Two steps in one sentence: "they sit again in May, when the experts are due to report", "will reply by Monday, and in May he will leave". */
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'

/** Where a second step may begin: another clause is joined, with its own day or its own doer. */
const JOINTS = /,? (?:and|but|while|when|where|whereupon|with|before which|after which)(?= )|[;—–]/gu

/**
 * The place between two phrases at which their clauses part: the joint nearest to the second; `null` where none stands between
 * them, and both tell one step.
 */
export function jointBetween({ words, acting }: Line, first: Span, second: Span): Span | null {
  const found = [...words.matchAll(JOINTS)]
    .map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }))
    .filter(
      ({ start, end }) =>
        start >= first.end &&
        end <= second.start &&
        !acting.some(mention => mention.start < end && start < mention.end) &&
        HAS_OWN_DOER.test(words.slice(end, second.start)),
    )
  return found.at(-1) ?? null
}

/** More than an adverb stands between the joint and its verb: a subject, or a day. */
const HAS_OWN_DOER = /(?:\p{Lu}\p{L}+|\b(?:he|she|it|they|the|its|their|his|her|both|an?|on|in|by|two)\b)/u
