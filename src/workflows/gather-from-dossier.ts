/** @module A dossier to all that a record is made of. */
import { analyseReport, ENGINE } from '../analyse-report.ts'
import type { Testimony } from '../document/testimony.ts'
import { storedDecisions } from '../storage/decisions.ts'
import { CannotWrite } from '../storage/dossier-errors.ts'
import { type Dossier, isDatabase, openExistingDossier, withDossier } from '../storage/open-dossier.ts'
import { reportsWithoutAnalysis, storeAnalyses, storedReports, storedTestimonies } from '../storage/reports.ts'
import type { Gathered } from './gathered.ts'
import { trainedModels } from './trained-models.ts'

export { isDatabase as mayBeDossier }

/** What a dossier holds, analysed again where the engine is newer. Throws DossierMissing, DamagedDossier or DossierBusy. */
export function gatherFromDossier(file: string): Promise<Gathered> {
  return withDossier(openExistingDossier(file), dossier => {
    refreshAnalyses(dossier)
    const reports = storedReports(dossier)
    const known = storedTestimonies(dossier, ENGINE)
    const testimonies = reports.map(report => known.get(report.id) ?? analyseReport(report, trainedModels()))
    return { reports, testimonies, decisions: storedDecisions(dossier), skipped: [] }
  })
}

/** Analyses by an older engine are made anew; all others are used as they are. */
function refreshAnalyses(dossier: Dossier): void {
  const stale = reportsWithoutAnalysis(dossier, ENGINE)
  if (stale.length === 0) return
  const made = stale.map((report): { engine: number; testimony: Testimony } => ({
    engine: ENGINE,
    testimony: analyseReport(report, trainedModels()),
  }))
  try {
    storeAnalyses(dossier, made)
  } catch (error) {
    // A dossier that may only be read can be read all the same.
    if (!(error instanceof CannotWrite)) throw error
  }
}
