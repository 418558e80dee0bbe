/**
 * @module How likely two sentences tell of one event. Of two headlines it cannot be said who took from whom; whether they tell
 * of the same thing can, within limits: words show it only where words are shared, or words of like meaning.
 */
import { meaningsOf } from './meanings.ts'
import type { ReportWords } from './report-words.ts'

/** A name tells one fire from another. */
const NAME = 1.3

/** "talks" for "discussions": half the word. */
const SAME_MEANING = 0.5

/** A longer sentence tells of more events, so that what is shared is held against length, but not in proportion. */
const LENGTH = 0.3

/** What two sentences share where it is even whether they tell of one event. */
const EVEN = 1.8

/** 0–1; even at 0.5. */
export function eventLikeness(a: ReportWords, b: ReportWords): number {
  const ownToB = new Set([...b.worth.keys()].filter(stem => !a.worth.has(stem)).flatMap(meaningsOf))
  let shared = 0
  for (const stem of a.worth.keys())
    if (b.worth.has(stem)) shared += weightOf(stem, a)
    else if (meaningsOf(stem).some(meaning => ownToB.has(meaning))) shared += SAME_MEANING * weightOf(stem, a)
  if (shared === 0) return 0
  const likeness = shared / (totalOf(a) * totalOf(b)) ** LENGTH
  return likeness / (likeness + EVEN)
}

/** The square root, since a rare word of a sentence is often a detail and no event. */
function weightOf(stem: string, { worth, names }: ReportWords): number {
  return Math.sqrt(worth.get(stem)!) * (names.has(stem) ? NAME : 1)
}

function totalOf(words: ReportWords): number {
  return words.worth.keys().reduce((sum, stem) => sum + weightOf(stem, words), 0)
}
