/** @module Benchmark: the record of every set of reports, held against its gold by the scorer of the sets. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { briefMarkdown } from '../src/views/brief-markdown.ts'
import type { Gathered } from '../src/workflows/gathered.ts'
import { makeBrief, makeRecord } from '../src/workflows/make-brief.ts'
import { type Figures, table } from './results.ts'
import { gatherSet, setNames, setPath, sharedPath } from './shared.ts'
import { type SpeakerParties, speakerParties } from './speaker-parties.ts'

/** What is used of the scorer's answer. A rate is "23/24 96%", or "-" where there is nothing to count. */
interface Scored {
  readonly set: string
  readonly evidence: { readonly valid: string }
  readonly table: { readonly [kind: string]: { readonly [column: string]: string | number } }
  readonly sub: { readonly [rate: string]: string }
  readonly detail: { readonly [kind: string]: unknown }
  readonly mustNot: { readonly hold: readonly string[]; readonly violated: readonly string[] }
}

const COLUMNS = ['recall', 'precision', 'must', 'should', 'may', 'spurious']

/** Missed items of one kind that are listed; the rest is counted. */
const LISTED = 12

export async function benchRecord(shared: string): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
  const figures: { [set: string]: Figures } = {}
  try {
    for (const set of setNames(shared)) {
      const gathered = await gatherSet(shared, set)
      const scored = scoreSet(set, candidateOf(gathered), folder, shared)
      print(set, scored)
      const sides = speakerParties(makeRecord(gathered), join(setPath(shared, set), 'gold.json'))
      printSides(sides)
      figures[set] = { ...figuresOf(scored), speakersParty: `${sides.right}/${sides.found}` }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return figures
}

/** The record as the command line prints it, and the brief's words, so that rules about what must not be written are tested too. */
function candidateOf(gathered: Gathered): object {
  const record = makeRecord(gathered)
  const withoutPassages = { ...makeBrief(record), citations: [] }
  return { ...record, brief: [briefMarkdown(withoutPassages)] }
}

function scoreSet(set: string, record: object, folder: string, shared: string): Scored {
  const candidate = join(folder, `${set}.json`)
  const answer = join(folder, `${set}.scored.json`)
  writeFileSync(candidate, JSON.stringify(record))
  const gold = join(setPath(shared, set), 'gold.json')
  execFileSync(process.execPath, [
    sharedPath(shared, 'sets', 'score.mjs'),
    candidate,
    gold,
    '--json',
    answer,
    '--quiet',
  ])
  return JSON.parse(readFileSync(answer, 'utf8')) as Scored
}

function print(set: string, { evidence, table: kinds, sub, detail, mustNot }: Scored): void {
  console.log(`\n${set}: evidence valid ${evidence.valid}`)
  const row = (kind: string) => [kind, ...COLUMNS.map(column => kinds[kind]?.[column] ?? '-')]
  console.log(table(['', ...COLUMNS], Object.keys(kinds).map(row)))
  console.log(table(['', 'rate'], Object.entries(sub)))
  const held = `${mustNot.hold.length} hold, violated: ${mustNot.violated.join(' ') || 'none'}`
  console.log(`must-not rules that were tested: ${held}`)
  for (const line of missedLines(detail)) console.log(line)
}

function printSides({ right, found, wrong }: SpeakerParties): void {
  console.log(`speakers of the right party: ${right}/${found} ${Math.round((100 * right) / Math.max(found, 1))}%`)
  for (const line of wrong.slice(0, LISTED)) console.log(`  ${line}`)
}

/** What was missed, a line for each kind. */
export function missedLines(detail: Scored['detail']): readonly string[] {
  return Object.entries(detail).flatMap(([kind, value]) => {
    const missed = (value as { readonly missed?: unknown } | null)?.missed
    if (!Array.isArray(missed) || missed.length === 0) return []
    const more = missed.length > LISTED ? ` and ${missed.length - LISTED} more` : ''
    return [`missed ${kind}: ${missed.slice(0, LISTED).map(nameOf).join(', ')}${more}`]
  })
}

function nameOf(item: unknown): string {
  return typeof item === 'string' ? item : JSON.stringify(item)
}

/** Recall and precision as the scorer prints them. */
function figuresOf({ evidence, table: kinds, sub, mustNot }: Scored): Figures {
  const pair = ({ recall, precision }: { readonly [column: string]: string | number }) =>
    precision === undefined || precision === '-' ? `${recall}` : `${recall}, precision ${precision}`
  return {
    evidence: evidence.valid,
    ...Object.fromEntries(Object.entries(kinds).map(([kind, columns]) => [kind, pair(columns)])),
    ...sub,
    mustNotViolated: mustNot.violated.length,
  }
}
