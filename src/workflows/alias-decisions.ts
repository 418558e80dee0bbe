/** @module A file of aliases as decisions: a person says that names are one, as if they had decided it in the dossier. */
import type { Decision } from '../record/decision.ts'
import { readAliases } from '../sources/aliases.ts'

/** Earlier than any decision made by hand, so that those may take it back. */
const BEFORE_ALL = '1970-01-01T00:00:00.000Z'

/** One decision per pair of names on a line: a report may use any two of them and none of the others. */
export async function aliasDecisions(path: string): Promise<readonly Decision[]> {
  const lines = await readAliases(path)
  return lines.flatMap((names, line) =>
    names.flatMap((name, at) =>
      names.slice(at + 1).map((other, after) => ({
        id: `alias-${line + 1}-${at}-${at + 1 + after}`,
        verb: 'same' as const,
        targets: [name, other],
        value: null,
        by: 'aliases',
        at: BEFORE_ALL,
        reason: `The file of aliases says that "${name}" and "${other}" are one.`,
        supersedes: null,
      })),
    ),
  )
}
