/** @module `readout export`: the record or the brief for other programs. */
import { resolve } from 'node:path'
import { EXPORT_FORMATS } from '../workflows/export-formats.ts'
import { exportRecord, writeExport } from '../workflows/export-record.ts'
import { gather, type RecordOptions } from './brief.ts'
import { printResult, tell } from './print.ts'
import { UsageError } from './usage-error.ts'

/** What `readout export` takes. */
export interface ExportOptions extends RecordOptions {
  readonly format: string
  /** Where it goes instead of stdout. */
  readonly out?: string
}

/** `readout export PATH… --format F`: the record in a format of others. */
export async function exportTo(paths: readonly string[], { format, out, ...options }: ExportOptions): Promise<void> {
  const wanted = EXPORT_FORMATS.find(known => known === format)
  if (wanted === undefined) {
    throw new UsageError(`--format "${format}" is not known. Choose one of ${EXPORT_FORMATS.join(', ')}.`)
  }
  if (wanted === 'docx' && out === undefined && process.stdout.isTTY) {
    throw new UsageError(`${wanted} is no text for a terminal. Name a file with --out.`)
  }
  const written = await exportRecord(await gather(paths, options), wanted)
  if (out === undefined) return printResult(written)
  await writeExport(out, written)
  tell(`The export is ${resolve(out)}`)
}
