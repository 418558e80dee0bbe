/** @module Adds reports to a dossier, one by one: what is stored stays stored, whatever the next file is like. */
import { existsSync } from 'node:fs'
import { analyseReport, ENGINE } from '../analyse-report.ts'
import { type ReadOptions, readReports } from '../sources/read-reports.ts'
import { closeDossier, openDossier, withDossier } from '../storage/open-dossier.ts'
import { countReports, storedFiles, storeReport } from '../storage/reports.ts'
import { trainedModels } from './trained-models.ts'

/** What adding changed. Bad files are skipped and named; nothing already stored is lost. */
export interface Addition {
  /** Files added now. */
  readonly added: readonly string[]
  /** How many files were there already. */
  readonly known: number
  /** Reports in the dossier now. */
  readonly total: number
  readonly skipped: readonly string[]
}

/**
 * A dossier is made only when there is something to keep. Analyses by an older engine are left to the next reading.
 * @param addedAt ISO 8601, UTC
 */
export async function addToDossier(
  file: string,
  paths: readonly string[],
  { addedAt, ...options }: ReadOptions & { readonly addedAt: string },
): Promise<Addition> {
  // Opened once: a dossier is checked page by page when it is.
  const there = existsSync(file) ? openDossier(file) : null
  try {
    const stored = there === null ? new Map<string, string>() : storedFiles(there)
    const { reports, known, skipped } = await readReports(paths, { ...options, stored })
    if (reports.length === 0) return { added: [], known, total: stored.size, skipped }
    return await withDossier(there ?? openDossier(file), dossier => {
      const added: string[] = []
      const told = [...skipped]
      let alreadyThere = known
      for (const report of reports) {
        const result = storeReport(
          dossier,
          report,
          { engine: ENGINE, testimony: analyseReport(report, trainedModels()) },
          addedAt,
        )
        // Another process may have added reports since the names were looked up.
        if (result.kind === 'added') added.push(report.file)
        else if (result.kind === 'known') alreadyThere += 1
        else told.push(`${report.file}: another text was just added under this name. Add it again.`)
      }
      return { added, known: alreadyThere, total: countReports(dossier), skipped: told }
    })
  } finally {
    if (there !== null) closeDossier(there)
  }
}
