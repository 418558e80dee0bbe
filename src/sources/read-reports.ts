/** @module Paths to reports. What cannot be read is skipped and told, so that one bad file never costs the others. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import { dayOf } from '../document/dates.ts'
import type { Problem, Report } from '../document/report.ts'
import { byCodeUnit } from './by-code-unit.ts'
import { type Draft, NOTHING_SAID } from './draft.ts'
import { cannotRead, type FoundFile, findFiles } from './find-files.ts'
import { MAX_FILE_BYTES, MAX_PAGE_TIME, MAX_TEXT_LENGTH } from './limits.ts'
import { entryFor, type MetadataEntry, metadataBeside, readMetadata } from './metadata.ts'
import { readEmail } from './read-email.ts'
import { declaredEncoding, openPageReader, type PageReader } from './read-html.ts'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './read-text.ts'
import { NoText, TooLarge, TooLong, Unreadable } from './unreadable.ts'

/** What is known of the reports beside their files. */
export interface ReadOptions {
  /** A metadata file that goes before those found beside the reports. */
  readonly metadata?: string | undefined
  /** ISO day or moment for reports that have no date of their own. */
  readonly published?: string | undefined
  /** Reports a dossier holds already, id → file: they are not read as new, and their names are taken. */
  readonly stored?: ReadonlyMap<string, string> | undefined
  /** Called before each file, for people who wait. */
  readonly onFile?: ((done: number, of: number) => void) | undefined
  /** Called when a page is waited for: what is needed later anyway can be made ready here. */
  readonly meanwhile?: (() => void) | undefined
}

/** Reports that were read, and what was not. */
export interface Reading {
  /** By file name; each text once. */
  readonly reports: readonly Report[]
  /** How many of the files are among the stored ones. */
  readonly known: number
  /** What was not read, and why, for people. */
  readonly skipped: readonly string[]
}

/** Throws only when the metadata file that a person named cannot be used. */
export async function readReports(paths: readonly string[], options: ReadOptions = {}): Promise<Reading> {
  const named = options.metadata === undefined ? [] : await readMetadata(options.metadata)
  const { files, skipped: unread } = await findFiles(paths)
  const skipped = new Set(unread.map(({ message }) => message))
  const beside = metadataBeside()
  const pages = openPageReader(MAX_PAGE_TIME, options.meanwhile)
  const reports = new Map<string, Report>()
  const stored = options.stored ?? new Map<string, string>()
  const names = new Set(stored.values())
  let known = 0
  try {
    for (const [done, found] of files.entries()) {
      options.onFile?.(done, files.length)
      try {
        const draft = await readFound(found, pages)
        const entry = entryFor(found, named) ?? (await orTold(beside(found), skipped))
        const report = finish(draft, entry, found, options.published ?? null)
        const twin = reports.get(report.id)?.file ?? stored.get(report.id)
        if (stored.has(report.id)) known += 1
        if (twin === undefined) reports.set(report.id, { ...report, file: freeName(found.path, report.id, names) })
        else if (twin !== found.name || !stored.has(report.id)) {
          skipped.add(`${found.path}: the same text as ${twin}; it counts once.`)
        }
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error
        skipped.add(error.message)
      }
    }
  } finally {
    await pages.close()
  }
  return { reports: [...reports.values()].sort((a, b) => byCodeUnit(a.file, b.file)), known, skipped: [...skipped] }
}

async function readFound(found: FoundFile, pages: PageReader): Promise<Draft> {
  if (found.bytes > MAX_FILE_BYTES) throw new TooLarge(found.path, found.bytes)
  const draft = await readDraft(found, await bytesOf(found.path), pages)
  if (!/[\p{L}\p{N}]/u.test(draft.text)) throw new NoText(found.path)
  if (draft.text.length > MAX_TEXT_LENGTH) throw new TooLong(found.path, draft.text.length)
  return draft
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw cannotRead(path, error as NodeJS.ErrnoException)
  }
}

async function readDraft({ path }: FoundFile, bytes: Uint8Array, pages: PageReader): Promise<Draft> {
  switch (extname(path).toLowerCase()) {
    case '.eml':
      return readEmail(path, bytes, pages)
    case '.html':
    case '.htm': {
      const { text: html, problems } = readText(path, bytes, declaredEncoding(bytes))
      return { ...(await pages.read(path, html)), problems }
    }
    case '.md':
      return readMarkdown(path, bytes)
    default:
      return { ...NOTHING_SAID, ...readText(path, bytes) }
  }
}

/** Metadata found by itself that cannot be used costs nobody a report; it is told once. */
async function orTold(entry: Promise<MetadataEntry | null>, skipped: Set<string>): Promise<MetadataEntry | null> {
  try {
    return await entry
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    skipped.add(error.message)
    return null
  }
}

/** What a person wrote down of a report goes before what its file says. */
function finish(draft: Draft, entry: MetadataEntry | null, found: FoundFile, fallback: string | null): Report {
  const own = draft.published !== null && dayOf(draft.published) !== null ? draft.published : null
  const published = entry?.published ?? own ?? fallback
  return {
    id: createHash('sha256').update(draft.text, 'utf8').digest('hex'),
    file: found.name,
    text: draft.text,
    title: entry?.title ?? draft.title,
    outlet: entry?.outlet ?? draft.outlet,
    byline: entry?.byline ?? draft.byline,
    published,
    url: entry?.url ?? draft.url,
    problems: published === null ? [...draft.problems, UNDATED] : draft.problems,
  }
}

const UNDATED: Problem = {
  start: 0,
  end: 0,
  kind: 'no-publication-date',
  message: 'No publication date: weekdays and words such as "yesterday" stay open.',
}

/**
 * A name no other report has, so that a passage names one place: the base name; where that is taken, with its folder;
 * where that is taken too, with the first digits of the report's id.
 */
function freeName(path: string, id: string, taken: Set<string>): string {
  const name = basename(path)
  const candidates = [name, `${basename(dirname(path))}/${name}`, `${id.slice(0, 12)}/${name}`]
  const free = candidates.find(candidate => !taken.has(candidate)) ?? `${id}/${name}`
  taken.add(free)
  return free
}
