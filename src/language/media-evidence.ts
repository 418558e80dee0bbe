/** @module Signs that a name is that of an outlet: it is told things, credited in a dateline, called a paper. */
import type { Evidence } from './name-evidence.ts'
import type { Use } from './name-use.ts'
import type { Word } from './words.ts'

/** Counts the signs of an outlet. */
export function countMedia(it: Evidence, use: Use): void {
  const { before, earlier, next, isTouching, isOwner, past, sentence, words } = use
  if (before === 'the' && TOLD.test(earlier)) it.media += 2
  // "the Sendal daily X reported"
  if (/^(?:daily|newspaper|broadcaster|tabloid|weekly|newswire|website)$/.test(before) && !isOwner) it.media += 2
  if (isDatelineCredit(use)) it.media += 3
  if (next === undefined) return
  if (TOLD.test(before) && /^(?:that|on|in|the)$/.test(next.lower)) it.media += 1
  if (isTouching && !isOwner && before !== 'in' && /^(?:reported|reports|newspaper|broadcaster)$/.test(next.lower))
    it.media += 1
  if (/^,\s$/.test(next.gap) && /^(?:a|an|the)$/.test(next.lower) && isOutletNoun(words, past + 1, sentence))
    it.media += 3
}

const TOLD = /^(?:told|tells|telling)$/

/** "SENDAL, March 3 (Westwire) - …": brackets and a dash, near a capital beginning. */
function isDatelineCredit({ first, past, words, sentence }: Use): boolean {
  const next = words[past]
  if (next === undefined || !/\($/.test(words[first]!.gap) || !/^\)\s*[-–—]/.test(next.gap)) return false
  // 8 words: city, country, day and month.
  for (let at = first - 1; at >= 0 && first - at <= 8; at -= 1)
    if (words[at]!.opens && words[at]!.upper && words[at]!.sentence === sentence) return true
  return false
}

const OUTLET_NOUN =
  /^(?:daily|newspaper|paper|broadcaster|agency|website|channel|station|magazine|tabloid|weekly|newswire)$/

function isOutletNoun(words: readonly Word[], at: number, sentence: number): boolean {
  for (let next = at; next < at + 3; next += 1)
    if (words[next]?.sentence === sentence && OUTLET_NOUN.test(words[next]!.lower)) return true
  return false
}
