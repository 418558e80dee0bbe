/** @module Which attribution stands in whose content. */
import type { Attribution } from '../document/layers.ts'
import type { Joined } from './join-quotations.ts'

/** Only neighbours can enclose one: attributions do not reach over more than a few sentences. */
const NEIGHBOURS = 12

/** Orders by place and notes which attribution stands in whose content. */
export function nested(joined: readonly Joined[]): readonly Attribution[] {
  const ordered = joined.toSorted((a, b) => a.cue[0]!.start - b.cue[0]!.start || a.cue[0]!.end - b.cue[0]!.end)
  return ordered.map((attribution, index) => ({ ...attribution, nestedIn: smallestAround(ordered, index) }))
}

/** Index of the smallest content around the cue; `null`: none. Of two around the same words the one whose speaker is known. */
function smallestAround(ordered: readonly Joined[], index: number): number | null {
  const { start, end } = ordered[index]!.cue[0]!
  const past = Math.min(ordered.length, index + NEIGHBOURS)
  let found: number | null = null
  let smallest = Number.POSITIVE_INFINITY
  for (let other = Math.max(0, index - NEIGHBOURS); other < past; other += 1) {
    if (other === index) continue
    const { content, speakers } = ordered[other]!
    for (let at = 0; at < content.length; at += 1) {
      const piece = content[at]!
      if (piece.start > start || piece.end < end) continue
      // "According to new figures, …, Keller said": half a code unit decides.
      const size = piece.end - piece.start + (speakers.length > 0 ? 0 : 0.5)
      if (size >= smallest) continue
      found = other
      smallest = size
    }
  }
  return found
}
