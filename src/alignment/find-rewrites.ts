/** @module Which reports were made from one another by rewording, cutting or summing up: enough of the words is left to show it. */
import type { Testimony } from '../document/testimony.ts'
import type { SharedRuns } from './find-copies.ts'
import { reportWords } from './report-words.ts'
import { type Overlap, overlapsAmong, reuseOdds } from './reuse-likeness.ts'

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

/** @param shared runs of words of every two reports that have any, as `sharedRuns` counts them, those of one `b` in a row */
export function findRewrites(testimonies: readonly Testimony[], shared: readonly SharedRuns[]): readonly Rewrite[] {
  const near = shared.filter(({ runs }) => runs >= FEWEST_RUNS)
  const met = new Set<number>()
  for (const { a, b } of near) met.add(a).add(b)
  const words = [...met].map(report => reportWords(testimonies[report]!.sentences.map(({ passage }) => passage.exact)))
  const placeOf: number[] = []
  for (const [place, report] of [...met].entries()) placeOf[report] = place
  const overlap = overlapsAmong(words)
  return near.flatMap(({ a, b }) => {
    const [one, other] = [placeOf[a]!, placeOf[b]!]
    if (Math.min(words[one]!.length, words[other]!.length) < SHORTEST) return []
    const shares = overlap(one, other)
    const odds = reuseOdds(shares)
    return odds < LEAST_ODDS ? [] : [{ a, b, odds, overlap: shares }]
  })
}
