/** @module `readout add`: keeps reports in a dossier. */
import { addToDossier } from '../workflows/add-to-dossier.ts'
import { NothingToRead } from '../workflows/failures.ts'
import { checkPublished, type SourceOptions } from './brief.ts'
import { printResult, tell } from './print.ts'
import { showProgress } from './progress.ts'

/** `readout add DOSSIER PATH…`: stores reports. Says on stderr what was skipped. */
export async function add(dossier: string, paths: readonly string[], options: SourceOptions): Promise<void> {
  checkPublished(options)
  const { onFile, end } = showProgress()
  try {
    const addedAt = new Date().toISOString()
    const { added, known, total, skipped } = await addToDossier(dossier, paths, { ...options, onFile, addedAt })
    end()
    skipped.forEach(tell)
    if (added.length === 0 && known === 0) throw new NothingToRead(paths)
    await printResult(`${counted(added.length)} added, ${known} already there; ${dossier} holds ${total}.\n`)
  } finally {
    end()
  }
}

function counted(reports: number): string {
  return reports === 1 ? '1 report' : `${reports} reports`
}
