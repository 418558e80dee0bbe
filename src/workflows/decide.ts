/** @module Puts a person's decision into a dossier, once everything it names is found in the record. */
import type { Decision } from '../record/decision.ts'
import type { Record } from '../record/record.ts'
import { addDecision, storedDecisions } from '../storage/decisions.ts'
import { openExistingDossier, withDossier } from '../storage/open-dossier.ts'
import { gatherFromDossier } from './gather-from-dossier.ts'
import { makeRecord } from './make-brief.ts'

export type { Decision }

/** What a person says; the dossier gives it its number. */
export type NewDecision = Omit<Decision, 'id'>

/** A name or id that nothing in the record has, or a decision that is not there: most likely a slip of the pen. */
export class UnknownTarget extends Error {
  override name = 'UnknownTarget'

  constructor(target: string, dossier: string) {
    super(
      `${dossier} holds nothing called "${target}". Name an actor, a report's file, or the id of an item in the record; ` +
        'nothing was decided.',
    )
  }
}

/** Stores a decision and returns it with its id. Nothing is stored where a target is unknown. */
export async function decide(file: string, decision: NewDecision): Promise<Decision> {
  const record = makeRecord(await gatherFromDossier(file))
  const known = namesIn(record)
  const unknown = decision.targets.find(target => !known.has(target.toLowerCase()))
  if (unknown !== undefined) throw new UnknownTarget(unknown, file)
  return withDossier(openExistingDossier(file), dossier => {
    const { supersedes } = decision
    if (supersedes !== null && !storedDecisions(dossier).some(({ id }) => id === supersedes))
      throw new UnknownTarget(supersedes, file)
    return addDecision(dossier, decision)
  })
}

/** All decisions of a dossier, oldest first. */
export function decisionsOf(file: string): Promise<readonly Decision[]> {
  return withDossier(openExistingDossier(file), storedDecisions)
}

/** Everything a decision can be about, in lower case: ids of all items, names of actors, files of reports. */
function namesIn(record: Record): ReadonlySet<string> {
  const ids = Object.values(record)
    .filter(list => Array.isArray(list))
    .flatMap((list: readonly { readonly id: string }[]) => list.map(({ id }) => id))
  const names = record.actors.flatMap(({ name, aliases }) => [name, ...aliases])
  const files = record.reports.map(({ file }) => file)
  const labels = record.issues.map(({ label }) => label)
  return new Set([...ids, ...names, ...files, ...labels].map(name => name.toLowerCase()))
}
