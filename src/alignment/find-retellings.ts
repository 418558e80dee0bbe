/**
 * @module Reports retold sentence by sentence in other words: the words differ, the facts and their order do not.
 * Method: order-preserving alignment of sentences (dynamic programming, as for letters in Needleman & Wunsch 1970), words
 * weighed by how few reports around have them (Spärck Jones 1972), with words of like meaning counting less than the word.
 */
import { longestCommon } from './longest-common.ts'
import { meaningsOf } from './meanings.ts'
import { remembering } from './remembering.ts'
import type { StoryIndex, ToldSentence } from './story-index.ts'
import type { Retold } from './twice-told.ts'
import { rarityOf } from './word-rarity.ts'
import { numbersIn } from './written-numbers.ts'

/** Sentences in one order. */
const FEWEST_TOLD = 5

/** Of the shorter report's words by weight, what the aligned sentences share. Two reports of one event come to a tenth. */
const LEAST_SHARE = 0.2

/** So much less where the figures stand in one order as well: two strangers tell them in their own. */
const LEAST_SHARE_WITH_FIGURES = 0.1

/** Of the sentences of the shorter report, those that then must tell the same. */
const LEAST_TOLD_WITH_FIGURES = 0.3

/** Figures in one order, and their share of those of the report with fewer. In 9,400 pairs of news stories two more had so many. */
const FEWEST_FIGURES = 7
const LEAST_FIGURES = 0.6

/** Where there are hardly so many, three of four. */
const FEW_FIGURES = 6
const LEAST_OF_FEW = 0.75

/** Of what two sentences have by weight, what they share; under it they share names only. */
const LEAST_ALIKE = 0.25

/** Words two sentences share when they tell the same. */
const FEWEST_SHARED = 3

/** "talks" for "discussions": less than the word itself, more than nothing. */
const SAME_MEANING = 0.6

/** With fewer origins around, it cannot be said what all of them tell. */
const FEWEST_ORIGINS = 4

/** Sentences of a report that are aligned; the time is the product of both. */
const MOST_SENTENCES = 150

/** Pairs that tell the same in the same order in other words. */
export function findRetellings(story: StoryIndex): readonly Retold[] {
  const weighedBy = remembering((report: number) => weighedReport(story, report))
  const figuresOf = remembering((report: number) =>
    story.told(report).flatMap(({ passage }) => numbersIn(passage.exact)),
  )
  return story.pairs.flatMap(({ a, b }) => {
    if (story.originsNear(a) < FEWEST_ORIGINS) return []
    const [one, other] = [weighedBy(a), weighedBy(b)]
    const shorter = Math.min(one.total, other.total)
    // Whether they share enough in any order costs little to know, and for most pairs it is all that is asked.
    const most = sharedInAnyOrder(one, other)
    if (most < LEAST_SHARE_WITH_FIGURES * shorter) return []
    const figures = inOneOrder(figuresOf(a), figuresOf(b))
    if (most < LEAST_SHARE * shorter && !figures) return []
    const { pairs, shared } = align(one.sentences, other.sentences)
    const sentences = Math.min(one.sentences.length, other.sentences.length)
    const enough =
      shared >= LEAST_SHARE * shorter ||
      (figures && shared >= LEAST_SHARE_WITH_FIGURES * shorter && pairs.length >= LEAST_TOLD_WITH_FIGURES * sentences)
    if (pairs.length < FEWEST_TOLD || !enough) return []
    const told = pairs.map(([x, y]) => ({ a: one.sentences[x]!.passage, b: other.sentences[y]!.passage }))
    return [{ a, b, told, share: shared / shorter }]
  })
}

/** Figures of a report that are compared; the time is the product of both. */
const MOST_FIGURES = 200

/** Whether most figures of the report with fewer stand in the other in the same order. */
function inOneOrder(a: readonly number[], b: readonly number[]): boolean {
  const all = Math.min(a.length, b.length, MOST_FIGURES)
  const least = Math.min(Math.max(FEWEST_FIGURES, LEAST_FIGURES * all), Math.max(FEW_FIGURES, LEAST_OF_FEW * all))
  return all >= least && longestCommon(a.slice(0, MOST_FIGURES), b.slice(0, MOST_FIGURES)) >= least
}

interface WeighedReport {
  readonly sentences: readonly Weighed[]
  /** Root → weight, over all sentences. */
  readonly weights: ReadonlyMap<string, number>
  /** Of all sentences, repeats counted. */
  readonly total: number
}

interface Weighed extends ToldSentence {
  /** Root → weight. */
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
  /** Meaning → a root that has it. */
  readonly meanings: ReadonlyMap<number, string>
}

function weighedReport(story: StoryIndex, report: number): WeighedReport {
  const all = story.originsNear(report)
  const weightOf = remembering((root: string) => Math.log((all + 1) / Math.max(1, story.originsWith(root, report))))
  const sentences = story
    .told(report)
    .slice(0, MOST_SENTENCES)
    .map(({ passage, roots }): Weighed => {
      const weights = new Map([...roots].map(([root, stem]) => [root, weightOf(root) * rarityOf(stem)]))
      const meanings = new Map([...roots].flatMap(([root, stem]) => meaningsOf(stem).map(meaning => [meaning, root])))
      return { passage, roots, weights, total: weights.values().reduce((sum, weight) => sum + weight, 0), meanings }
    })
  return {
    sentences,
    weights: new Map(sentences.flatMap(({ weights }) => [...weights])),
    total: sentences.reduce((sum, { total }) => sum + total, 0),
  }
}

/** Repeats of the shorter counted as often as there; more than any alignment of the two can share. */
function sharedInAnyOrder(a: WeighedReport, b: WeighedReport): number {
  const [shorter, longer] = a.total <= b.total ? [a, b] : [b, a]
  let shared = 0
  for (const { weights } of shorter.sentences)
    for (const [root, weight] of weights) if (longer.weights.has(root)) shared += weight
  return shared
}

/** The pairs of sentences, in the order of both, that share the most by weight. */
function align(
  a: readonly Weighed[],
  b: readonly Weighed[],
): { readonly pairs: readonly (readonly [number, number])[]; readonly shared: number } {
  const shared = a.map(one => b.map(other => sharedWeight(one, other)))
  // most[i][j]: the greatest sum from sentence i and j on.
  const most = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      most[i]![j] = Math.max(most[i + 1]![j]!, most[i]![j + 1]!, most[i + 1]![j + 1]! + shared[i]![j]!)
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (most[i]![j] === most[i + 1]![j]) i += 1
    else if (most[i]![j] === most[i]![j + 1]) j += 1
    else {
      pairs.push([i, j])
      i += 1
      j += 1
    }
  return { pairs, shared: most[0]![0]! }
}

/** What two sentences share by weight; 0 where that is too little to tell the same. */
function sharedWeight(a: Weighed, b: Weighed): number {
  let shared = 0
  let words = 0
  for (const [root, weight] of a.weights) {
    const other = b.weights.get(root) ?? likeMeaning(a, b, root)
    if (other === undefined) continue
    shared += b.weights.has(root) ? Math.min(weight, other) : SAME_MEANING * Math.min(weight, other)
    words += 1
  }
  const alike = shared / Math.sqrt((a.total + 1) * (b.total + 1))
  return words >= FEWEST_SHARED && alike >= LEAST_ALIKE ? shared : 0
}

/** Weight of a word of `b` that means what the root means in `a`, and does not stand in `a` itself. */
function likeMeaning(a: Weighed, b: Weighed, root: string): number | undefined {
  for (const meaning of meaningsOf(a.roots.get(root)!)) {
    const other = b.meanings.get(meaning)
    if (other !== undefined && !a.weights.has(other)) return b.weights.get(other)
  }
  return undefined
}
