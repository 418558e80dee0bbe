/** @module `readout why`: the rule and the passages behind one item of the record. */
import { explainRecordItem } from '../workflows/explain-record-item.ts'
import { gather, type RecordOptions } from './brief.ts'
import { printResult } from './print.ts'
import { UsageError } from './usage-error.ts'

/** The last argument is the item. */
export async function why(args: readonly string[], options: RecordOptions): Promise<void> {
  const [item, paths] = [args.at(-1), args.slice(0, -1)]
  if (item === undefined || paths.length === 0)
    throw new UsageError(
      'Name the reports or a dossier first, then the id of one item: readout why reports/ dispute-….',
    )
  const lines = explainRecordItem(await gather(paths, options), item)
  if (lines === null) throw new UsageError(`The record has no item "${item}". "readout record" shows every id.`)
  await printResult(`${lines.join('\n')}\n`)
}
