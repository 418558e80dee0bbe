/**
 * @module Which reports are copies of one another, by the runs of words they share.
 * Method: containment of shingles, Broder 1997, "On the resemblance and containment of documents": |A∩B| / min(|A|, |B|).
 * Rewordings are not found this way (see `find-lineage.ts` for all ways together).
 */
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { plain } from './content-words.ts'

/** Two reports that share text. Indices into the testimonies. */
export interface CopyLink {
  readonly a: number
  readonly b: number
  /** Of the smaller report's word runs, the share that stands in the other, 0–1. */
  readonly share: number
}

/** Papers on one event share up to an eighth of their runs by quoting the same people; a desk that rewrites a story keeps a quarter, a copy well over half. */
const DERIVED = 0.2

/** Under this many runs a report is a headline or a stub, and sharing them says nothing. */
const FEWEST_SHINGLES = 20

/** A run in more reports than this is boilerplate, or a copy whose neighbours in the list tie it in already. */
const MOST_NEIGHBOURS = 50

/** Two reports and how many runs of words both have. */
export interface SharedRuns {
  readonly a: number
  readonly b: number
  readonly runs: number
}

/** Pairs of reports that share their words: MinHash candidates, then exact containment. */
export function findCopies(
  testimonies: readonly Testimony[],
  shared: readonly SharedRuns[] = sharedRuns(testimonies),
): readonly CopyLink[] {
  const size = (report: number) => testimonies[report]!.shingles.length
  const near = shared.map(({ a, b, runs }): CopyLink => ({ a, b, share: runs / Math.min(size(a), size(b)) }))
  const same = [...Map.groupBy(testimonies.keys(), report => testimonies[report]!.report.id).values()].flatMap(
    reports => reports.slice(1).map((b): CopyLink => ({ a: reports[0]!, b, share: 1 })),
  )
  return [
    ...near.filter(({ a, b, share }) => share >= DERIVED && Math.min(size(a), size(b)) >= FEWEST_SHINGLES),
    ...same,
  ]
}

/** How many runs two reports share, for every two that share any. */
export function sharedRuns(testimonies: readonly Testimony[]): readonly SharedRuns[] {
  const holders = new Map<number, number[]>()
  // One counter per report, set back after each: thousands of reports share runs by the million, and a map of maps is slow.
  const counts = new Uint32Array(testimonies.length)
  return testimonies.flatMap(({ shingles }, b) => {
    const touched: number[] = []
    for (const shingle of shingles) {
      const before = holders.get(shingle) ?? holders.set(shingle, []).get(shingle)!
      for (let at = Math.max(0, before.length - MOST_NEIGHBOURS); at < before.length; at += 1) {
        const a = before[at]!
        if (counts[a] === 0) touched.push(a)
        counts[a]! += 1
      }
      before.push(b)
    }
    return touched.map(a => {
      const runs = counts[a]!
      counts[a] = 0
      return { a, b, runs }
    })
  })
}

/** Enough to convince a reader, few enough to read. */
const MOST_SHARED = 3

/** The longest passages that stand word for word in several reports, each once per report. */
export function sharedPassages(testimonies: readonly Testimony[]): readonly Passage[] {
  const byWords = new Map<string, Map<string, Passage>>()
  for (const { report, statements, events } of testimonies)
    for (const { passage } of [...statements, ...events]) {
      const words = (plain(passage.exact).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
      const holders = byWords.get(words) ?? byWords.set(words, new Map()).get(words)!
      const key = `${report.id} ${report.file}`
      if (!holders.has(key)) holders.set(key, passage)
    }
  return [...byWords]
    .filter(([words, holders]) => words !== '' && holders.size > 1)
    .toSorted(([a, in_a], [b, in_b]) => in_b.size - in_a.size || b.length - a.length || (a < b ? -1 : 1))
    .slice(0, MOST_SHARED)
    .flatMap(([, holders]) => [...holders.values()])
}
