/** @module What a report is about, as weighted keys: stems, numbers, names, and names that stand side by side. */
import type { StoryWord } from '../document/story-word.ts'
import { isFunctionStem, plain } from './content-words.ts'
import { stemOf } from './stem-of.ts'

/** A name tells one fire from another; twice a plain word. */
const NAME = 2

/** The head and the first sentences say what a report is about. */
const LEAD_WORDS = 40
const LEAD = 2

/** Shorter texts are all head. */
const LONG_TEXT = 80

/** Words already brought to their stems: the same few thousand come again and again. */
const MOST_REMEMBERED = 50_000
const remembered = new Map<string, string>()

/** Key → weight, greater than 0. A repeated word weighs more, but not in proportion. */
export function storyKeys(words: readonly StoryWord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const add = (key: string, weight: number) => counts.set(key, (counts.get(key) ?? 0) + weight)
  let before = ''
  for (let at = 0; at < words.length; at += 1) {
    const { word, kind, joined } = words[at]!
    const stem = rememberedStem(word)
    if (stem === '') {
      before = ''
      continue
    }
    const lead = at < LEAD_WORDS && words.length > LONG_TEXT ? LEAD : 1
    const weight = lead * (kind === 'name' ? NAME : 1)
    add(stem, weight)
    if (kind === 'name' && joined && before !== '') add(`${before} ${stem}`, weight)
    before = kind === 'name' ? stem : ''
  }
  for (const [key, count] of counts) counts.set(key, 1 + Math.log(count))
  return counts
}

/** The stem of a printed word; empty for what carries nothing: function words and single letters. */
function rememberedStem(word: string): string {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const lower = plain(word)
  const stem = stemOf(lower)
  const kept = isFunctionStem(stem) || (lower.length < 2 && !/\p{N}/u.test(lower)) ? '' : stem
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(word, kept)
  return kept
}
