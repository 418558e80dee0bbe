/** @module `readout why`: the rule and the passages behind one item of the record. */
import { explainRecordItem, itemsByWords } from '../workflows/explain-record-item.ts'
import { gather, type RecordOptions } from './brief.ts'
import { printResult } from './print.ts'
import { UsageError } from './usage-error.ts'

/** The last argument is the item, or words of a passage. */
export async function why(args: readonly string[], options: RecordOptions): Promise<void> {
  const [item, paths] = [args.at(-1), args.slice(0, -1)]
  if (item === undefined || paths.length === 0)
    throw new UsageError(
      'Name the reports or a dossier first, then the id of one item: readout why reports/ dispute-….',
    )
  const gathered = await gather(paths, options)
  const lines = explainRecordItem(gathered, item)
  if (lines !== null) return await printResult(`${lines.join('\n')}\n`)
  // Whoever reads a brief has its words and no id.
  const items = itemsByWords(gathered, item)
  if (items.length === 0)
    throw new UsageError(
      `The record has no item "${item}", and no passage with these words. "readout record" shows every id.`,
    )
  await printResult(`Items that rest on a passage with "${item}"; ask for one by its id:\n${items.join('\n')}\n`)
}
