/**
 * @module Rewordings of one lost original: reports that tell things which no other report around them tells, in the same
 * order. Runs of words cannot find them: two rewriters of one text share fewer than two strangers who quote one speech.
 */
import { longestRise } from './longest-rise.ts'
import type { StoryIndex, StoryPair, ToldSentence } from './story-index.ts'
import type { Retold, TwiceTold } from './twice-told.ts'
import { rarityOf } from './word-rarity.ts'

/** Roots two sentences share when they tell the same: who, what was done, to what, and one detail. */
const FEWEST_SHARED = 4

/** Propositions in one order. In 4,500 pairs of news stories, those with so many shared as many runs of words too; strangers stop at three. */
const FEWEST_TOLD = 4

/** And so much of the shorter report: long reports share a few by chance. */
const LEAST_SHARE = 0.3

/** With fewer origins around, every word is rare. */
const FEWEST_ORIGINS = 4

/** Pairs that share facts which no other report of the story has. */
export function findSharedPropositions(story: StoryIndex): readonly Retold[] {
  return story.pairs.flatMap(pair => {
    const { a, b, rare } = pair
    if (rare.size < FEWEST_TOLD || story.originsNear(a) < FEWEST_ORIGINS) return []
    const told = tellingTheSame(story.told(a), story.told(b), pair)
    const of = Math.min(story.told(a).length, story.told(b).length)
    return told.length >= FEWEST_TOLD && told.length >= LEAST_SHARE * of
      ? [{ a, b, told, share: told.length / of }]
      : []
  })
}

interface Match {
  readonly a: number
  readonly b: number
  /** What both have, by worth. */
  readonly worth: number
}

/** Each sentence at most once, the best match first; then the longest run in the order of both. */
function tellingTheSame(
  a: readonly ToldSentence[],
  b: readonly ToldSentence[],
  { rare }: StoryPair,
): readonly TwiceTold[] {
  const where = new Map<string, number[]>()
  for (const [at, { roots }] of b.entries())
    for (const root of roots.keys()) if (rare.has(root)) where.get(root)?.push(at) ?? where.set(root, [at])
  const matches = a.flatMap(({ roots }, at) => {
    const candidates = new Set([...roots.keys()].flatMap(root => where.get(root) ?? []))
    return [...candidates].flatMap((other): readonly Match[] => {
      const shared = [...roots.keys()].filter(root => b[other]!.roots.has(root))
      if (shared.length < FEWEST_SHARED) return []
      return [{ a: at, b: other, worth: shared.reduce((sum, root) => sum + rarityOf(root), 0) }]
    })
  })
  const taken = { a: new Set<number>(), b: new Set<number>() }
  const chosen = matches
    .sort((x, y) => y.worth - x.worth || x.a - y.a || x.b - y.b)
    .filter(match => {
      if (taken.a.has(match.a) || taken.b.has(match.b)) return false
      taken.a.add(match.a)
      taken.b.add(match.b)
      return true
    })
  return longestRise(
    chosen.sort((x, y) => x.a - y.a),
    match => match.b,
  ).map(match => ({ a: a[match.a]!.passage, b: b[match.b]!.passage }))
}
