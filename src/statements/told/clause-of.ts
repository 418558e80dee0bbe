/** @module The clause around some words of a line: as far as the next border, never inside a mention or a short quotation. */
import { overlaps, type Span } from '../../document/span.ts'
import type { Line } from './lines.ts'

/** Longer shows a page, not a place. About three lines of print. */
const LONGEST = 240

const BORDERS =
  /[;—–]|:(?!\d)|, (?=(?:and|but|while|though|although|which|who|with|as|saying|adding|he|she|it|they|we)\b)|\b(?:but|while|although|though|whereas|and that(?= (?:the|an?|its|their|his|her|it|he|she|they|\p{Lu}\p{L}+) ))\b/giu

/** The clause that holds `span`; trimmed, with its condition where one follows. */
export function clauseOf(line: Line, span: Span): Span {
  const cuts = [...line.words.matchAll(BORDERS)]
    .map(found => ({ start: found.index, end: found.index + found[0].length }))
    .filter(cut => !overlaps(cut, span) && !line.acting.some(mention => overlaps(mention, cut)))
  const from = cuts.filter(({ end }) => end <= span.start).at(-1)?.end ?? 0
  // "…, though only if the quota rises": what follows is part of the step.
  const to =
    cuts.find(
      ({ start }) =>
        start >= span.end &&
        !/^[,;:—–\s]*(?:though |but )?(?:only )?(?:if|when|once|provided|as soon as|unless)\b/i.test(
          line.words.slice(start),
        ),
    )?.start ?? line.words.length
  const start =
    from + (line.words.slice(from, to).match(/^[\s,;:—–-]*(?:and |but |while |though |although )?/i)?.[0].length ?? 0)
  const end = Math.min(to, start + LONGEST)
  return { start, end: Math.max(span.end, start + line.words.slice(start, end).trimEnd().length) }
}
