/** @module Files and folders to all that a record is made of. */
import { analyseReport } from '../analyse-report.ts'
import { type ReadOptions, readReports } from '../sources/read-reports.ts'
import type { Gathered } from './gathered.ts'
import { trainedModels } from './trained-models.ts'

export type { ReadOptions }

/** No report at all is a result too; what to do then is for the caller to say. */
export async function gatherFromPaths(paths: readonly string[], options: ReadOptions = {}): Promise<Gathered> {
  const { reports, skipped } = await readReports(paths, { ...options, meanwhile: trainedModels })
  return { reports, testimonies: reports.map(report => analyseReport(report, trainedModels())), decisions: [], skipped }
}
