/** @module Named elsewhere: whether what somebody says by his own words is also named where he does not speak. */
import { stems } from '../alignment/content-words.ts'
import type { Passage } from '../document/passage.ts'
import { overlaps } from '../document/span.ts'

/**
 * Whether a sentence outside the given passages holds all the stems of a key, which is one of `keys`: stems joined by spaces. Linear in
 * the words of the sentences.
 */
export function namedElsewhere(
  keys: readonly string[],
  sentences: readonly Passage[],
): (key: string, own: readonly Passage[]) => boolean {
  const sought = new Set(keys.map(lastOf))
  const holding = new Map<string, { readonly passage: Passage; readonly stems: ReadonlySet<string> }[]>()
  for (const passage of sought.size === 0 ? [] : sentences) {
    const held = new Set(stems(passage.exact))
    for (const stem of held)
      if (sought.has(stem)) (holding.get(stem) ?? holding.set(stem, []).get(stem)!).push({ passage, stems: held })
  }
  return (key, own) =>
    (holding.get(lastOf(key)) ?? []).some(
      ({ passage, stems: held }) =>
        key.split(' ').every(stem => held.has(stem)) &&
        !own.some(other => other.file === passage.file && overlaps(other, passage)),
    )
}

function lastOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}
