/** @module Of the passages of an item, the few that carry the words of one sentence. */
import type { Passage } from '../document/passage.ts'

/**
 * For every group of words the first passage that has one of them, in the order given; a passage serves as often as it can.
 * @param sought each group: spellings of one thing, any of which will do
 */
export function supporting(passages: readonly Passage[], sought: readonly (readonly string[])[]): readonly Passage[] {
  const found: Passage[] = []
  for (const words of sought) {
    const has = ({ exact }: Passage) => words.some(word => word !== '' && exact.includes(word))
    if (found.some(has)) continue
    const next = passages.find(has)
    if (next !== undefined) found.push(next)
  }
  return found
}
