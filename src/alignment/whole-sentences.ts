/**
 * @module Sentences in which one speaker does one thing, held against one another whole: of "vowed revenge on the ports after the
 * raids on its colliers" and "threatened to close the bay in answer to strikes on colliers" little is shared of what is said.
 */
import type { Testimony } from '../document/testimony.ts'
import { contentWords } from './content-words.ts'
import type { Pair } from './likely-pairs.ts'
import { remembering } from './remembering.ts'
import { sentencesOf } from './sentences-of.ts'
import { type Bag, bagOf, overlap } from './weigh-words.ts'
import { rarityOf } from './word-rarity.ts'
import type { Said } from './wordings.ts'

/** What the lighter sentence and both together must share: with less two sentences are only of one story. */
const CONTAINED = 0.4
const COMMON = 0.2

/** Of pairs of wordings those whose sentences are alike, each the likest of the other's report. */
export function inOneSentence(
  pairs: readonly Pair[],
  said: readonly Said[],
  testimonies: readonly Testimony[],
): ReadonlySet<Pair> {
  const bagOfSentence = remembering((index: number) => sentenceBag(said[index]!, testimonies[said[index]!.report]!))
  const alike = pairs.flatMap(pair => {
    const { contained, common } = overlap(bagOfSentence(pair.a), bagOfSentence(pair.b))
    return contained >= CONTAINED && common >= COMMON ? [{ pair, likeness: contained + common }] : []
  })
  const best = new Map<string, number>()
  const keysOf = ({ a, b }: Pair) => [`${a} ${said[b]!.report}`, `${b} ${said[a]!.report}`]
  for (const { pair, likeness } of alike)
    for (const key of keysOf(pair)) best.set(key, Math.max(likeness, best.get(key) ?? 0))
  return new Set(
    alike.filter(({ pair, likeness }) => keysOf(pair).every(key => best.get(key) === likeness)).map(({ pair }) => pair),
  )
}

/** Words by how rare they are in English: of the reports at hand too few would be counted. */
function sentenceBag({ statement }: Said, testimony: Testimony): Bag {
  const sentences = sentencesOf(statement.passage, testimony).map(at => testimony.sentences[at]!.passage.exact)
  // Who speaks is the same in both.
  const source = new Set(contentWords(statement.source ?? ''))
  const stems = contentWords(sentences.join(' ')).filter(stem => !source.has(stem))
  return bagOf(new Map(stems.map(stem => [stem, rarityOf(stem)])))
}
