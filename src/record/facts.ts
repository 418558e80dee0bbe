/** @module Facts across reports: what is told once or often, by how many origins, and whether the tellings agree. */
import type { Fact, RecordStatement } from './record.ts'

/** One fact per statement, the narrators' included. */
export function facts(statements: readonly RecordStatement[]): readonly Fact[] {
  return statements.map(({ id, origins, variants }) => ({
    id: `fact-${id}`,
    kind: 'statement',
    verdict: origins > 1 ? 'agree' : 'one-source',
    origins,
    values: variants.map(({ report, wording, evidence }) => ({ value: wording, report, evidence: [evidence] })),
  }))
}
