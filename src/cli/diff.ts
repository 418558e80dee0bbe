/** @module `readout diff`: what changed in the record between two moments. */
import { briefMarkdown } from '../views/brief-markdown.ts'
import { asOf } from '../workflows/as-of.ts'
import { compareMoments } from '../workflows/compare-moments.ts'
import { checkDate, gather, json, type RecordOptions } from './brief.ts'
import { printResult } from './print.ts'
import { UsageError } from './usage-error.ts'

/** What `readout diff` takes. */
export interface DiffOptions extends Omit<RecordOptions, 'asOf'> {
  /** ISO days or moments. */
  readonly from: string
  readonly to: string
  readonly json?: boolean
}

/** `readout diff PATH… --from T1 --to T2`: what changed between two moments. */
export async function diff(
  paths: readonly string[],
  { from, to, json: asJson, ...options }: DiffOptions,
): Promise<void> {
  checkDate('--from', from)
  checkDate('--to', to)
  if (Date.parse(to) < Date.parse(from)) throw new UsageError(`--to ${to} is before --from ${from}.`)
  const gathered = await gather(paths, { ...options, asOf: to })
  const { changes, brief } = compareMoments(asOf(gathered, from), gathered, { from, to })
  await printResult(asJson ? json(changes) : briefMarkdown(brief))
}
