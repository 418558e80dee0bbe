/** @module `readout brief` and `readout record`: from reports or a dossier to what they add up to. */
import { resolve } from 'node:path'
import { dayOf } from '../document/dates.ts'
import { BRIEF_LENGTHS, type BriefLength } from '../views/brief-length.ts'
import { briefMarkdown } from '../views/brief-markdown.ts'
import { aliasDecisions } from '../workflows/alias-decisions.ts'
import { asOf } from '../workflows/as-of.ts'
import { NothingToRead } from '../workflows/failures.ts'
import { gatherFromDossier, mayBeDossier } from '../workflows/gather-from-dossier.ts'
import { gatherFromPaths } from '../workflows/gather-from-paths.ts'
import type { Gathered } from '../workflows/gathered.ts'
import { makeBrief, makeRecord, pageOf, writePage } from '../workflows/make-brief.ts'
import { printResult, tell } from './print.ts'
import { showProgress } from './progress.ts'
import { UsageError } from './usage-error.ts'

/** How to read what the paths name. */
export interface SourceOptions {
  readonly metadata?: string
  readonly published?: string
}

/** What every command that builds a record takes. */
export interface RecordOptions extends SourceOptions {
  /** A file of names that are one. */
  readonly aliases?: string
  /** ISO day or moment: only what was published by then. */
  readonly asOf?: string
}

/** What `readout brief` takes. */
export interface BriefOptions extends RecordOptions {
  /** How much it tells: one of `BRIEF_LENGTHS`. */
  readonly length?: string
  /** Where the page goes. */
  readonly html?: string
  readonly json?: boolean
}

/** `readout brief PATH…`: the brief as Markdown or JSON, or as a page. */
export async function brief(paths: readonly string[], options: BriefOptions): Promise<void> {
  const length = lengthOf(options)
  const gathered = await gather(paths, options)
  const made = makeRecord(gathered)
  if (options.html !== undefined) await writePage(options.html, pageOf(made, gathered, length))
  await printResult(options.json ? json(made) : briefMarkdown(makeBrief(made, length)))
  if (options.html !== undefined) tell(`The page is ${resolve(options.html)}`)
}

function lengthOf({ length = 'standard' }: BriefOptions): BriefLength {
  const known = BRIEF_LENGTHS.find(one => one === length)
  if (known === undefined) throw new UsageError(`--length "${length}" is none of ${BRIEF_LENGTHS.join(', ')}.`)
  return known
}

/** `readout record PATH…`: the record as JSON. */
export async function record(paths: readonly string[], options: RecordOptions): Promise<void> {
  await printResult(json(makeRecord(await gather(paths, options))))
}

/** Reads one dossier, or files and folders. */
export async function gather(
  paths: readonly string[],
  { aliases, asOf: until, ...options }: RecordOptions,
): Promise<Gathered> {
  checkPublished(options)
  if (until !== undefined) checkDate('--as-of', until)
  const dossiers = paths.filter(mayBeDossier)
  if (dossiers.length > 0 && paths.length > 1) {
    throw new UsageError(`${dossiers[0]} is a database. Name one dossier alone, or files and folders of reports.`)
  }
  if (dossiers.length > 0 && (options.metadata !== undefined || options.published !== undefined)) {
    throw new UsageError('--metadata and --published are for files; a dossier knows its reports already.')
  }
  const given = aliases === undefined ? [] : await aliasDecisions(aliases)
  const all = dossiers[0] === undefined ? await readFiles(paths, options) : await gatherFromDossier(dossiers[0])
  const gathered = until === undefined ? all : asOf(all, until)
  gathered.skipped.forEach(tell)
  if (gathered.reports.length === 0) throw new NothingToRead(paths)
  return { ...gathered, decisions: [...given, ...gathered.decisions] }
}

async function readFiles(paths: readonly string[], options: SourceOptions): Promise<Gathered> {
  const { onFile, end } = showProgress()
  try {
    return await gatherFromPaths(paths, { ...options, onFile })
  } finally {
    end()
  }
}

/** Throws UsageError where `--published` is no date. */
export function checkPublished({ published }: SourceOptions): void {
  if (published !== undefined) checkDate('--published', published)
}

/** Throws UsageError where an option that takes a date was given something else. */
export function checkDate(option: string, date: string): void {
  if (dayOf(date) === null) throw new UsageError(`${option} "${date}" is no ISO date. Write it as 2026-03-12.`)
}

/** JSON for people and programs: two spaces, and a line end. */
export function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
