/** @module Which reports were made from one another by rewording, cutting or summing up: enough of the words is left to show it. */
import type { Testimony } from '../document/testimony.ts'
import type { SharedRuns } from './find-copies.ts'
import { type ReportWords, reportWords } from './report-words.ts'
import { type Overlap, overlapOf, reuseOdds } from './reuse-likeness.ts'

/** A report that says it was made from another. */
export interface Rewrite {
  /** Indices into the testimonies. */
  readonly a: number
  readonly b: number
  readonly odds: number
  readonly overlap: Overlap
}

/** Higher than even: in a story of many reports there are many more pairs that are not rewrites than pairs that are. */
const LEAST_ODDS = 1

/** A rewrite of any length keeps a few runs of five words; comparing all reports with all would cost the square. */
const FEWEST_RUNS = 2

/** A report of so few words is a headline or a stub. */
const SHORTEST = 40

/** @param shared runs of words of every two reports that have any, as `sharedRuns` counts them */
export function findRewrites(testimonies: readonly Testimony[], shared: readonly SharedRuns[]): readonly Rewrite[] {
  const known = new Map<number, ReportWords>()
  const wordsOf = (report: number) => {
    const words = known.get(report) ?? reportWords(testimonies[report]!.sentences.map(({ passage }) => passage.exact))
    known.set(report, words)
    return words
  }
  return shared.flatMap(({ a, b, runs }) => {
    if (runs < FEWEST_RUNS) return []
    const [one, other] = [wordsOf(a), wordsOf(b)]
    if (Math.min(one.length, other.length) < SHORTEST) return []
    const overlap = overlapOf(one, other)
    const odds = reuseOdds(overlap)
    return odds < LEAST_ODDS ? [] : [{ a, b, odds, overlap }]
  })
}
