/** @module Reports and their analyses in a dossier. */
import type { Report } from '../document/report.ts'
import type { Testimony } from '../document/testimony.ts'
import { DamagedDossier } from './dossier-errors.ts'
import { type Dossier, explained } from './open-dossier.ts'

/** How storing went: stored; the text was there already (`as` its file); or another text has that file name. */
export type Stored =
  | { readonly kind: 'added' }
  | { readonly kind: 'known'; readonly as: string }
  | { readonly kind: 'name-taken' }

/** What one report testifies, and by which version of the engine it was found. */
export interface Analysis {
  readonly engine: number
  readonly testimony: Testimony
}

/**
 * Stores a report together with its analysis: both or neither. A text that is there already changes nothing.
 * @param addedAt ISO 8601, UTC
 */
export function storeReport(
  dossier: Dossier,
  report: Report,
  { engine, testimony }: Analysis,
  addedAt: string,
): Stored {
  const { id, file, text, ...metadata } = report
  return inTransaction(dossier, () => {
    const { database } = dossier
    const known = database.prepare('SELECT file FROM reports WHERE id = ?').get(id)
    if (known !== undefined) return { kind: 'known', as: String(known['file']) }
    if (database.prepare('SELECT 1 FROM reports WHERE file = ?').get(file) !== undefined) return { kind: 'name-taken' }
    database
      .prepare('INSERT INTO reports (id, file, text, metadata, added_at) VALUES (?, ?, ?, ?, ?)')
      .run(id, file, text, JSON.stringify(metadata), addedAt)
    database
      .prepare('INSERT INTO analyses (report, engine, testimony) VALUES (?, ?, ?)')
      .run(id, engine, JSON.stringify(testimony))
    return { kind: 'added' }
  })
}

/** All reports, by file name in code unit order. */
export function storedReports(dossier: Dossier): readonly Report[] {
  return selectedReports(dossier, '')
}

/** Reports that an engine has not analysed yet; asked of the database, since reading thousands of analyses takes seconds. */
export function reportsWithoutAnalysis(dossier: Dossier, engine: number): readonly Report[] {
  return selectedReports(
    dossier,
    'WHERE NOT EXISTS (SELECT 1 FROM analyses WHERE analyses.report = reports.id AND analyses.engine = ?)',
    engine,
  )
}

function selectedReports(dossier: Dossier, which: string, ...values: readonly number[]): readonly Report[] {
  return explained(dossier.file, () =>
    dossier.database
      .prepare(`SELECT id, file, text, metadata FROM reports ${which} ORDER BY file COLLATE BINARY`)
      .all(...values)
      .map(row => {
        const metadata = fromJson<Omit<Report, 'id' | 'file' | 'text'>>(dossier, row['metadata'])
        return { id: String(row['id']), file: String(row['file']), text: String(row['text']), ...metadata }
      }),
  )
}

/** The file each stored text has, by report id. */
export function storedFiles(dossier: Dossier): ReadonlyMap<string, string> {
  return explained(
    dossier.file,
    () =>
      new Map(
        dossier.database
          .prepare('SELECT id, file FROM reports')
          .all()
          .map(row => [String(row['id']), String(row['file'])]),
      ),
  )
}

/** How many reports are stored. */
export function countReports(dossier: Dossier): number {
  return explained(dossier.file, () =>
    Number(dossier.database.prepare('SELECT count(*) AS total FROM reports').get()!['total']),
  )
}

/** What an engine made of each report, by report id. */
export function storedTestimonies(dossier: Dossier, engine: number): ReadonlyMap<string, Testimony> {
  return explained(
    dossier.file,
    () =>
      new Map(
        dossier.database
          .prepare('SELECT report, testimony FROM analyses WHERE engine = ?')
          .all(engine)
          .map(row => [String(row['report']), fromJson<Testimony>(dossier, row['testimony'])]),
      ),
  )
}

/** Stores analyses made anew. An analysis that is there already stays. */
export function storeAnalyses(dossier: Dossier, analyses: readonly Analysis[]): void {
  inTransaction(dossier, () => {
    const insert = dossier.database.prepare(
      'INSERT INTO analyses (report, engine, testimony) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
    )
    for (const { engine, testimony } of analyses) insert.run(testimony.report.id, engine, JSON.stringify(testimony))
  })
}

/** Wholly or not at all, and alone: the lock to write is taken at once, so that two processes wait and never deadlock. */
export function inTransaction<T>({ file, database }: Dossier, work: () => T): T {
  return explained(file, () => {
    database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      database.exec('COMMIT')
      return result
    } catch (error) {
      // After some errors (a full disk) SQLite has rolled back by itself.
      if (database.isTransaction) database.exec('ROLLBACK')
      throw error
    }
  })
}

/** JSON that was valid when it was stored. */
export function fromJson<T>({ file }: Dossier, json: unknown): T {
  try {
    return JSON.parse(String(json)) as T
  } catch {
    throw new DamagedDossier(file, 'a stored value is no JSON')
  }
}
