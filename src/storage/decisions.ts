/** @module People's decisions in a dossier: added, never changed. */
import type { Decision } from '../record/decision.ts'
import { type Dossier, explained } from './open-dossier.ts'
import { fromJson, inTransaction } from './reports.ts'

/** Throws when a decision with this id is there already. */
export function storeDecision(dossier: Dossier, decision: Decision): void {
  inTransaction(dossier, () => insert(dossier, decision))
}

/** Stores a decision under the next free number ("decision-3") and returns it, also while others store theirs. */
export function addDecision(dossier: Dossier, decision: Omit<Decision, 'id'>): Decision {
  return inTransaction(dossier, () => {
    const [row] = dossier.database.prepare('SELECT count(*) AS made FROM decisions').all()
    const numbered = { id: `decision-${Number(row?.['made']) + 1}`, ...decision }
    insert(dossier, numbered)
    return numbered
  })
}

function insert({ database }: Dossier, decision: Decision): void {
  const { id, verb, targets, value, by, at, reason, supersedes } = decision
  database
    .prepare(
      'INSERT INTO decisions (id, verb, targets, value, made_by, made_at, reason, supersedes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    )
    .run(id, verb, JSON.stringify(targets), value, by, at, reason, supersedes)
}

/** All decisions, oldest first. */
export function storedDecisions(dossier: Dossier): readonly Decision[] {
  return explained(dossier.file, () =>
    dossier.database
      .prepare('SELECT * FROM decisions ORDER BY made_at, id')
      .all()
      .map(row => ({
        id: String(row['id']),
        verb: row['verb'] as Decision['verb'],
        targets: fromJson<readonly string[]>(dossier, row['targets']),
        value: row['value'] as string | null,
        by: String(row['made_by']),
        at: String(row['made_at']),
        reason: String(row['reason']),
        supersedes: row['supersedes'] as string | null,
      })),
  )
}
