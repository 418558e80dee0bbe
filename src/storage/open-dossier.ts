/**
 * @module Opens dossiers: one SQLite file each, which knows that it is a dossier and of which version.
 * Nothing of a file that is not a whole dossier is changed.
 */
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import {
  CannotWrite,
  DamagedDossier,
  DossierBusy,
  DossierFromNewerVersion,
  DossierMissing,
  NotADossier,
} from './dossier-errors.ts'

/** A dossier ready for work: one SQLite file. Close it with `closeDossier`. */
export interface Dossier {
  readonly file: string
  readonly database: DatabaseSync
}

/** "RDOT" in ASCII: what `PRAGMA application_id` says of a dossier. https://www.sqlite.org/pragma.html#pragma_application_id */
const APPLICATION_ID = 0x52444f54

/** The SQL that leads from each version to the next: `MIGRATIONS[0]` makes version 1 of an empty file. */
const MIGRATIONS = ['0001-dossier.sql'].map(name =>
  readFileSync(new URL(`./migrations/${name}`, import.meta.url), 'utf8'),
)

const VERSION = MIGRATIONS.length

const TABLES = ['reports', 'analyses', 'decisions']

/** Milliseconds to wait for another process that writes; one report takes a few. */
const PATIENCE = 5_000

/** Every SQLite file begins with these 16 bytes. https://www.sqlite.org/fileformat.html#magic_header_string */
const SQLITE_HEADER = 'SQLite format 3\0'

/** Whether the file is a SQLite database, and so may be a dossier. Never throws. */
export function isDatabase(file: string): boolean {
  return startOf(file) === SQLITE_HEADER
}

/** Opens a dossier to read and write, and makes it where there is no such file. */
export function openDossier(file: string): Dossier {
  const start = startOf(file)
  if (start !== null && start !== '' && start !== SQLITE_HEADER) throw new NotADossier(file)
  const isNew = start === null || start === ''
  return opened(file, isNew)
}

/** Opens a dossier that must be there. */
export function openExistingDossier(file: string): Dossier {
  if (!existsSync(file)) throw new DossierMissing(file)
  if (!isDatabase(file)) throw new NotADossier(file)
  try {
    return opened(file, false)
  } catch (error) {
    if (!(error instanceof CannotWrite) || existsSync(`${file}-wal`)) throw error
    return openedToRead(file)
  }
}

/**
 * On a disk or in a folder that may only be read, SQLite cannot keep its files beside the dossier, and reads it only when
 * told that nobody changes it: https://www.sqlite.org/uri.html#uriimmutable. A log of changes beside it would be overlooked.
 */
function openedToRead(file: string): Dossier {
  return explained(file, () => {
    const address = pathToFileURL(resolve(file))
    address.searchParams.set('immutable', '1')
    const dossier = { file, database: new DatabaseSync(address, { readOnly: true }) }
    try {
      checkWhole(dossier)
      if (pragma(dossier.database, 'PRAGMA user_version') < VERSION) throw new CannotWrite(file, 'its format is older')
      return dossier
    } catch (error) {
      dossier.database.close()
      throw error
    }
  })
}

/** Closes the file. A dossier closed already is fine. */
export function closeDossier({ database }: Dossier): void {
  if (database.isOpen) database.close()
}

/** Runs work on a dossier and closes it, whatever happens. */
export async function withDossier<T>(dossier: Dossier, work: (dossier: Dossier) => T | Promise<T>): Promise<T> {
  try {
    return await work(dossier)
  } finally {
    closeDossier(dossier)
  }
}

function opened(file: string, isNew: boolean): Dossier {
  return explained(file, () => {
    const database = new DatabaseSync(file, { timeout: PATIENCE, enableForeignKeyConstraints: true })
    try {
      const dossier = { file, database }
      if (!isNew) checkWhole(dossier)
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
      migrate(dossier)
      return dossier
    } catch (error) {
      database.close()
      throw error
    }
  })
}

function checkWhole({ file, database }: Dossier): void {
  const version = pragma(database, 'PRAGMA user_version')
  if (pragma(database, 'PRAGMA application_id') !== APPLICATION_ID) throw new NotADossier(file)
  if (version > VERSION) throw new DossierFromNewerVersion(file, version, VERSION)
  const [found] = database.prepare('PRAGMA quick_check(1)').all()
  const said = String(Object.values(found ?? {})[0])
  if (said !== 'ok') throw new DamagedDossier(file, firstLine(said))
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
  const missing = TABLES.find(name => !tables.some(table => table['name'] === name))
  if (missing !== undefined) throw new DamagedDossier(file, `it has no ${missing}`)
}

/** Brings a dossier to this version, wholly or not at all. Another process may have done so in the meantime. */
function migrate({ database }: Dossier): void {
  if (pragma(database, 'PRAGMA user_version') === VERSION) return
  database.exec('BEGIN IMMEDIATE')
  try {
    for (const sql of MIGRATIONS.slice(pragma(database, 'PRAGMA user_version'))) database.exec(sql)
    // A PRAGMA takes no parameters; both are constants of this file.
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${VERSION}; COMMIT`)
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function pragma(database: DatabaseSync, sql: string): number {
  return Number(Object.values(database.prepare(sql).get() ?? {})[0])
}

/** The first 16 bytes as Latin-1; `null` where there is no file that can be read. */
function startOf(file: string): string | null {
  try {
    // Opening a pipe would wait for a writer for ever.
    if (!statSync(file).isFile()) return null
    const handle = openSync(file, 'r')
    try {
      const bytes = new Uint8Array(SQLITE_HEADER.length)
      const length = readSync(handle, bytes)
      return String.fromCharCode(...bytes.subarray(0, length))
    } finally {
      closeSync(handle)
    }
  } catch {
    return null
  }
}

/** Runs SQL; what SQLite reports of the file comes out as a named error. Codes: https://www.sqlite.org/rescode.html */
export function explained<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const { code, errcode, message } = error as { code?: string; errcode?: number; message: string }
    if (code !== 'ERR_SQLITE_ERROR' || errcode === undefined) throw error
    // The low byte is the kind; the rest says where it happened.
    switch (errcode & 0xff) {
      case 5: // SQLITE_BUSY
      case 6: // SQLITE_LOCKED
        throw new DossierBusy(file)
      case 11: // SQLITE_CORRUPT
      case 26: // SQLITE_NOTADB
        throw new DamagedDossier(file, firstLine(message))
      case 8: // SQLITE_READONLY
      case 10: // SQLITE_IOERR
      case 13: // SQLITE_FULL
      case 14: // SQLITE_CANTOPEN
        throw new CannotWrite(file, firstLine(message))
      case 1: // SQLITE_ERROR: our own SQL is tested, so a table or column is missing
        throw new DamagedDossier(file, firstLine(message))
      default:
        throw error
    }
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!
}
