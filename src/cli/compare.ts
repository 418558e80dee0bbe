/** @module `readout compare --jsonl`: pairs of texts in, and for each whether one was made from the other, or both from one. */
import { compareLines } from '../workflows/compare-lines.ts'
import { printAnswers } from './print-answers.ts'
import { readLines } from './read-lines.ts'
import { UsageError } from './usage-error.ts'

/** `readout compare --jsonl`: pairs of texts, one line of JSON for each; pairs of single sentences once the input has ended. */
export async function compare({ jsonl }: { readonly jsonl?: boolean }): Promise<void> {
  if (!jsonl) throw new UsageError('compare reads JSON lines only: readout compare --jsonl < pairs.jsonl')
  await printAnswers(compareLines(readLines(process.stdin)), '{"id": "a", "a": "one text", "b": "another"}')
}
