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
      `${dossier} holds nothing called "${target}" that this can be decided of. Name actors or files of reports (same, ` +
        'different, unsure), an actor or issue (relabel), or the id of an item (reject, resolve). Nothing was decided.',
    )
  }
}

/** Stores a decision and returns it with its id. Nothing is stored where a target is unknown. */
export async function decide(file: string, decision: NewDecision): Promise<Decision> {
  const record = makeRecord(await gatherFromDossier(file))
  const known = subjectsOf(record, decision.verb)
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

/** What each verb can be about, in lower case: names of actors and files of reports, or ids of items. */
function subjectsOf(record: Record, verb: Decision['verb']): ReadonlySet<string> {
  const names = record.actors.flatMap(({ name, aliases }) => [name, ...aliases])
  const reports = record.reports.flatMap(({ id, file }) => [id, file])
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  const subjects = {
    same: [...names, ...reports],
    different: [...names, ...reports],
    unsure: [...names, ...reports],
    relabel: [...names, ...ids(record.actors), ...ids(record.issues), ...record.issues.map(({ label }) => label)],
    resolve: ids(record.disputes),
    reject: REJECTABLE.flatMap(list => ids(record[list])),
  }
  return new Set(subjects[verb].map(subject => subject.toLowerCase()))
}

/** Lists from which a rejected item is left out. */
const REJECTABLE = [
  'statements',
  'meetings',
  'positions',
  'movements',
  'disputes',
  'anomalies',
  'undisclosed',
  'nextSteps',
  'timeline',
  'mustNotSay',
] as const
