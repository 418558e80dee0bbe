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

/** How much two reports share, by several measures, each 0–1. */
export function overlapOf(a: ReportWords, b: ReportWords): Overlap {
  return overlapsAmong([a, b])(0, 1)
}

/**
 * Two of many reports at a time, by their places. A story has hundreds of thousands of pairs, so the words of the second
 * are marked once, and the first is walked over alone, without a branch: ask for all pairs with one second in a row.
 */
export function overlapsAmong(reports: readonly ReportWords[]): (a: number, b: number) => Overlap {
  const stems = numbered(reports.map(({ hashed }) => hashed.stems))
  const runs = numbered(reports.map(({ hashed }) => hashed.runs))
  const totals = reports.map(({ hashed }) => hashed.worth.reduce((sum, worth) => sum + worth, 0))
  // 1 where the marked report has the stem, the stem as a name, the run.
  const [hasStem, hasName, hasRun] = [stems, stems, runs].map(({ size }) => new Uint8Array(size)) as Marks
  const mark = (report: number, as: 0 | 1) => {
    const { named } = reports[report]!.hashed
    for (const run of runs.of[report]!) hasRun[run] = as
    for (const [at, stem] of stems.of[report]!.entries()) {
      hasStem[stem] = as
      hasName[stem] = as * named[at]!
    }
  }
  let marked = -1
  return (a, b) => {
    if (marked !== b) {
      if (marked >= 0) mark(marked, 0)
      mark(b, 1)
      marked = b
    }
    const [one, other] = [reports[a]!, reports[b]!]
    const { worth, named } = one.hashed
    const own = stems.of[a]!
    let [shared, sharedNames, sharedRuns] = [0, 0, 0]
    for (let at = 0; at < own.length; at += 1) {
      shared += worth[at]! * hasStem[own[at]!]!
      sharedNames += worth[at]! * named[at]! * hasName[own[at]!]!
    }
    const ownRuns = runs.of[a]!
    for (let at = 0; at < ownRuns.length; at += 1) sharedRuns += hasRun[ownRuns[at]!]!
    const all = totals[one.worth.size <= other.worth.size ? a : b]!
    const fewest = Math.min(one.runs.size, other.runs.size)
    const most = Math.max(one.length, other.length)
    return {
      runs: fewest === 0 ? 0 : sharedRuns / fewest,
      words: all === 0 ? 0 : shared / all,
      named: shared === 0 ? 0 : sharedNames / shared,
      lengths: most === 0 ? 1 : Math.min(one.length, other.length) / most,
    }
  }
}

type Marks = [Uint8Array, Uint8Array, Uint8Array]

/** Hashes as small numbers, the same in every list, so that a mark for each fits in a short array. */
function numbered(lists: readonly Int32Array[]): { readonly of: readonly Int32Array[]; readonly size: number } {
  const numbers = new Map<number, number>()
  const numberOf = (hash: number) => {
    const known = numbers.get(hash)
    if (known !== undefined) return known
    numbers.set(hash, numbers.size)
    return numbers.size - 1
  }
  return { of: lists.map(list => list.map(numberOf)), size: numbers.size }
}

/**
 * The odds that words were reused, as a logarithm; 0 is even. A logistic regression over four shares, fitted on rewritten,
 * shortened and summarised news against other reports of the same stories, and on answers rewritten from an encyclopedia.
 */
export function reuseOdds({ runs, words, named, lengths }: Overlap): number {
  return 12.5 * Math.sqrt(runs) + 8 * Math.sqrt(words) - 8 * named - Math.log(lengths + 0.01) - 9
}
