/** @module What every benchmark gives back: figures to keep, one line a run, and tables to read. */
import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'

/** Named numbers and counts, nested where a benchmark measures several things. Plain data. */
export interface Figures {
  readonly [name: string]: number | string | null | Figures
}

/** One line of `results.jsonl`. */
export interface Result {
  /** ISO 8601, UTC, to the second. */
  readonly date: string
  /** Short hash of the commit, `+` behind it where files had changed since; `null` outside of git. */
  readonly commit: string | null
  readonly benchmark: string
  /** `ENGINE` of `src/analyse-report.ts`. */
  readonly engine: number
  readonly figures: Figures
}

/** Adds one line; the lines before it are never touched. */
export function appendResult(file: string, result: Result): void {
  appendFileSync(file, `${JSON.stringify(result)}\n`)
}

export function currentCommit(): string | null {
  try {
    const hash = git('rev-parse', '--short', 'HEAD')
    // The file of results itself changes with every run.
    return git('status', '--porcelain', '--', '.', ':!benchmarks/results.jsonl') === '' ? hash : `${hash}+`
  } catch {
    return null
  }
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

/**
 * Columns under their headings: the first from the left, the others from the right.
 * @param rows as many cells as there are headings
 */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const lines = [headings, ...rows].map(row => row.map(String))
  const widths = headings.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0)))
  return lines
    .map(line =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** A share as per cent with one decimal: 0.6713 is 67.1. */
export function percent(share: number): number {
  return Math.round(share * 1000) / 10
}

/** The middle value; of an even number, the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
