/**
 * @module How likely one of two reports was made from the other, or both from one text, by what they share in words.
 * Two reports of one event share its names and figures without knowing of each other; what they then share in plain words
 * and runs of words is the rewriter's trace.
 */
import type { ReportWords } from './report-words.ts'

/** What two reports share. All shares 0–1. */
export interface Overlap {
  /** Of the shorter report's runs of three words, the share that stands in the other. */
  readonly runs: number
  /** Of the shorter report's content words, by worth, the share that stands in the other. */
  readonly words: number
  /** Of what they share by worth, the share that is names and numbers. */
  readonly named: number
  /** Length of the shorter report over that of the longer. */
  readonly lengths: number
}

export function overlapOf(a: ReportWords, b: ReportWords): Overlap {
  const [shorter, longer] = a.worth.size <= b.worth.size ? [a, b] : [b, a]
  let all = 0
  let shared = 0
  let named = 0
  for (const [stem, worth] of shorter.worth) {
    all += worth
    if (!longer.worth.has(stem)) continue
    shared += worth
    if (a.names.has(stem) && b.names.has(stem)) named += worth
  }
  const most = Math.max(a.length, b.length)
  return {
    runs: sharedRuns(a.runs, b.runs),
    words: all === 0 ? 0 : shared / all,
    named: shared === 0 ? 0 : named / shared,
    lengths: most === 0 ? 1 : Math.min(a.length, b.length) / most,
  }
}

function sharedRuns(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  if (fewer.size === 0) return 0
  let shared = 0
  for (const run of fewer) if (more.has(run)) shared += 1
  return shared / fewer.size
}

/**
 * The odds that words were reused, as a logarithm; 0 is even. A logistic regression over four shares, fitted on rewritten,
 * shortened and summarised news against other reports of the same stories, and on answers rewritten from an encyclopedia.
 */
export function reuseOdds({ runs, words, named, lengths }: Overlap): number {
  return 12.5 * Math.sqrt(runs) + 8 * Math.sqrt(words) - 8 * named - Math.log(lengths + 0.01) - 9
}
