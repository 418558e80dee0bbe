/** @module `readout group --jsonl`: a stream of reports in, and for each the story it belongs to, at once. */
import { groupLines } from '../workflows/group-lines.ts'
import { printAnswers } from './print-answers.ts'
import { readLines } from './read-lines.ts'
import { UsageError } from './usage-error.ts'

/** `readout group --jsonl`: the story of each report of a stream, one line of JSON for each. */
export async function group({ jsonl }: { readonly jsonl?: boolean }): Promise<void> {
  if (!jsonl) throw new UsageError('group reads JSON lines only: readout group --jsonl < reports.jsonl')
  await printAnswers(groupLines(readLines(process.stdin)), '{"id": "a", "text": "…", "title": "…", "t": 1741780800}')
}
