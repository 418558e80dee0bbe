/** @module `readout decide` and `readout decisions`: what a person decides about the record, with name and reason. */
import { type Decision, decide, decisionsOf } from '../workflows/decide.ts'
import { json } from './brief.ts'
import { printResult } from './print.ts'
import { UsageError } from './usage-error.ts'

/** Who decides, why, and what. */
export interface DecideOptions {
  readonly by: string
  readonly reason: string
  readonly value?: string
  /** Id of an earlier decision that this one replaces. */
  readonly insteadOf?: string
}

/** How many things each verb is about. */
const TARGETS: Readonly<Record<Decision['verb'], 1 | 2>> = {
  same: 2,
  different: 2,
  unsure: 2,
  reject: 1,
  relabel: 1,
  resolve: 1,
}

/** `readout decide DOSSIER VERB TARGET…`: stores what a person says of items of the record. */
export async function decideIn(
  dossier: string,
  verb: string,
  targets: readonly string[],
  { by, reason, value, insteadOf }: DecideOptions,
): Promise<void> {
  const wanted = (Object.keys(TARGETS) as Decision['verb'][]).find(known => known === verb)
  if (wanted === undefined)
    throw new UsageError(`"${verb}" is no decision. Choose one of ${Object.keys(TARGETS).join(', ')}.`)
  if (targets.length !== TARGETS[wanted])
    throw new UsageError(`"${verb}" is about ${TARGETS[wanted] === 2 ? 'two names or ids' : 'one name or id'}.`)
  const needsValue = wanted === 'relabel' || wanted === 'resolve'
  if (needsValue !== (value !== undefined))
    throw new UsageError(needsValue ? `"${verb}" needs --value.` : `"${verb}" takes no --value.`)
  const at = new Date().toISOString()
  const decision = { verb: wanted, targets, value: value ?? null, by, at, reason, supersedes: insteadOf ?? null }
  const { id } = await decide(dossier, decision)
  await printResult(`${id}: ${sentenceOf(decision)}\n`)
}

/** `readout decisions DOSSIER`: all that was decided, the earliest first. */
export async function listDecisions(dossier: string, { json: asJson }: { readonly json?: boolean }): Promise<void> {
  const decisions = await decisionsOf(dossier)
  const lines = decisions.map(
    decision =>
      `${decision.id}: ${sentenceOf(decision)}${decision.supersedes === null ? '' : ` (instead of ${decision.supersedes})`}\n`,
  )
  await printResult(asJson ? json(decisions) : lines.join(''))
}

/** "same: Keller, the minister. Osei, 2031-05-06: the caption names her". */
function sentenceOf({ verb, targets, value, by, at, reason }: Omit<Decision, 'id'>): string {
  return `${verb}: ${targets.join(', ')}${value === null ? '' : ` → ${value}`}. ${by}, ${at.slice(0, 10)}: ${reason}`
}
