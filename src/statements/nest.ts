/** @module Which attribution stands in whose content. */
import type { Attribution } from '../document/layers.ts'
import { covers } from '../document/span.ts'
import type { Joined } from './join-quotations.ts'

/** Orders by place and notes which attribution stands in whose content. */
export function nested(joined: readonly Joined[]): readonly Attribution[] {
  const ordered = joined.toSorted((a, b) => a.cue[0]!.start - b.cue[0]!.start || a.cue[0]!.end - b.cue[0]!.end)
  return ordered.map((attribution, index) => {
    const cue = attribution.cue[0]!
    let nestedIn: number | null = null
    let smallest = Number.POSITIVE_INFINITY
    // Only neighbours can enclose it: attributions do not reach over more than a few sentences.
    for (let other = Math.max(0, index - 12); other < Math.min(ordered.length, index + 12); other += 1) {
      if (other === index) continue
      for (const piece of ordered[other]!.content) {
        // Of two around the same words the one whose speaker is known: "According to new figures, …, Keller said".
        const size = piece.end - piece.start + (ordered[other]!.speakers.length > 0 ? 0 : 0.5)
        if (covers(piece, cue) && size < smallest) {
          nestedIn = other
          smallest = size
        }
      }
    }
    return { ...attribution, nestedIn }
  })
}
