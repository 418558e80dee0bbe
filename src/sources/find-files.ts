/** @module The files under the paths a person names, in an order that does not depend on the order of the names. */
import { readdir, stat } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { byCodeUnit } from './by-code-unit.ts'
import { FileMissing, NoText, Unreadable, Unsupported } from './unreadable.ts'

/** A file that may hold a report. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string
  /** Base name. */
  readonly name: string
  /** The folder a person named, or the folder of the file they named. Metadata is looked for up to here. */
  readonly root: string
  readonly bytes: number
}

/** All files below the paths named, and what could not be looked into. */
export interface FoundFiles {
  /** By base name, then by path; each path once. */
  readonly files: readonly FoundFile[]
  readonly skipped: readonly Unreadable[]
}

const SUPPORTED = new Set(['.txt', '.md', '.html', '.htm', '.eml'])

/** The name of the file that says what is known of the reports beside it. */
export const METADATA_NAME = 'metadata.json'

/** Files and the files of folders, folders within included. Nothing is thrown: what cannot be read is in `skipped`. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found = new Map<string, FoundFile>()
  const skipped: Unreadable[] = []
  const skip = (error: Unreadable) => skipped.push(error)
  // An empty name is a slip ("$FOLDER" unset), and would otherwise mean the folder one happens to be in.
  if (paths.includes('')) skip(new FileMissing('""'))
  const named = paths.filter(path => path !== '').map(path => resolve(path))
  for (const path of new Set(named)) await visit(path, null, found, skip)
  return {
    files: [...found.values()].sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.path, b.path)),
    skipped: skipped.sort((a, b) => byCodeUnit(a.message, b.message)),
  }
}

async function visit(
  path: string,
  root: string | null,
  found: Map<string, FoundFile>,
  skip: (error: Unreadable) => void,
): Promise<void> {
  try {
    const entry = await stat(path)
    if (entry.isDirectory()) {
      for (const name of await visibleNames(path)) await visit(join(path, name), root ?? path, found, skip)
    } else if (!entry.isFile()) {
      // Reading a pipe or a device could wait for ever.
      skip(new Unreadable(path, 'this is neither a file nor a folder. Save the report as a file.'))
    } else if (SUPPORTED.has(extname(path).toLowerCase())) {
      if (!found.has(path))
        found.set(path, { path, name: basename(path), root: root ?? resolve(path, '..'), bytes: entry.size })
    } else if (basename(path) !== METADATA_NAME) {
      skip(entry.size === 0 ? new NoText(path) : new Unsupported(path))
    }
  } catch (error) {
    skip(cannotRead(path, error as NodeJS.ErrnoException))
  }
}

/** Hidden files and installed packages are not what a person means by "the reports in this folder". Links to folders are not followed: they may lead in circles. */
async function visibleNames(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names: string[] = []
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    if (entry.isSymbolicLink() && (await leadsToFolder(join(folder, entry.name)))) continue
    names.push(entry.name)
  }
  return names.sort(byCodeUnit)
}

async function leadsToFolder(link: string): Promise<boolean> {
  try {
    return (await stat(link)).isDirectory()
  } catch {
    return false
  }
}

/** What the file system refused, as a named error. */
export function cannotRead(path: string, error: NodeJS.ErrnoException): Unreadable {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return new FileMissing(path)
  if (error.code === 'EACCES' || error.code === 'EPERM') {
    return new Unreadable(path, 'reading it is not permitted. Change its permissions.')
  }
  return new Unreadable(path, `it could not be read (${error.message}).`)
}
