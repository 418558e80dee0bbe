/** @module The sentences of a report that a passage stands in. */
import type { Span } from '../document/span.ts'
import type { Testimony } from '../document/testimony.ts'

/** Indices of the sentences that a passage stands in. */
export function sentencesOf({ start, end }: Span, { sentences }: Pick<Testimony, 'sentences'>): readonly number[] {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.passage.end <= start) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let at = low; at < sentences.length && sentences[at]!.passage.start < end; at += 1) found.push(at)
  return found
}
