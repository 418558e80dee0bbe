/** @module What is known of reports from outside: a JSON file beside them, or one that a person names. */
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { dayOf } from '../document/dates.ts'
import { cannotRead, type FoundFile, METADATA_NAME } from './find-files.ts'
import { BadMetadata, FileMissing } from './unreadable.ts'

/** All that metadata can say of one report. What it does not say is `null`. */
export interface MetadataEntry {
  readonly file: string
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly published: string | null
  readonly url: string | null
}

/** Reads a metadata file: an array of entries, one entry, or an object from file names to entries. Extra fields are ignored. */
export async function readMetadata(path: string): Promise<readonly MetadataEntry[]> {
  return entriesOf(path, parsed(path, await contents(path)))
}

async function contents(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw cannotRead(path, error as NodeJS.ErrnoException)
  }
}

function parsed(path: string, json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new BadMetadata(path, `this is no JSON (${(error as Error).message})`)
  }
}

function entriesOf(path: string, value: unknown): readonly MetadataEntry[] {
  if (Array.isArray(value)) return value.map((item, at) => entryOf(path, item, `entry ${at + 1}`))
  if (!isObject(value)) throw new BadMetadata(path, 'this is neither an array nor an object')
  if (typeof value['file'] === 'string') return [entryOf(path, value, 'the entry')]
  return Object.entries(value).map(([file, item]) => entryOf(path, isObject(item) ? { file, ...item } : item, file))
}

function entryOf(path: string, item: unknown, where: string): MetadataEntry {
  if (!isObject(item) || typeof item['file'] !== 'string') throw new BadMetadata(path, `${where} names no "file"`)
  const said = (name: string): string | null => {
    const value = item[name]
    if (value === undefined || value === null || value === '') return null
    if (typeof value !== 'string') throw new BadMetadata(path, `${where}: "${name}" is no string`)
    return value
  }
  const published = said('published')
  if (published !== null && dayOf(published) === null) {
    throw new BadMetadata(path, `${where}: "published" is "${published}", no ISO date such as 2026-03-12`)
  }
  return {
    file: item['file'],
    title: said('title'),
    outlet: said('outlet'),
    byline: said('byline'),
    published,
    url: said('url'),
  }
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The metadata files that may speak of a report, nearest first: in its folder, in the folders above it up to the one a
 * person named, and in the folder above one called `reports`.
 */
function metadataPaths({ path, root }: FoundFile): readonly string[] {
  const paths: string[] = []
  let folder = dirname(path)
  paths.push(join(folder, METADATA_NAME))
  while (folder !== root && folder !== dirname(folder)) {
    folder = dirname(folder)
    paths.push(join(folder, METADATA_NAME))
  }
  if (basename(folder) === 'reports') paths.push(join(dirname(folder), METADATA_NAME))
  return paths
}

/** Reads each metadata file once, and answers for every report. A file that is not there says nothing. */
export function metadataBeside(): (found: FoundFile) => Promise<MetadataEntry | null> {
  const read = new Map<string, Promise<readonly MetadataEntry[]>>()
  return async found => {
    for (const path of metadataPaths(found)) {
      if (!read.has(path)) read.set(path, readMetadata(path).catch(missingIsEmpty))
      const entry = entryFor(found, await read.get(path)!)
      if (entry !== null) return entry
    }
    return null
  }
}

function missingIsEmpty(error: unknown): readonly MetadataEntry[] {
  if (error instanceof FileMissing) return []
  throw error
}

/** The entry that names the file: by base name, or by the end of its path (`monday/wire.txt`). */
export function entryFor(found: FoundFile, entries: readonly MetadataEntry[]): MetadataEntry | null {
  const path = found.path.replaceAll('\\', '/')
  return entries.find(({ file }) => file === found.name || (file.includes('/') && path.endsWith(`/${file}`))) ?? null
}
