/**
 * @module Figures that a copy changed: two reports of one origin print one sentence with two numbers, so at most one is what the
 * first had. Told as a dispute where no other rule holds the two against each other.
 */
import type { Told } from '../alignment/told.ts'
import type { Passage } from '../document/passage.ts'
import { disputeId, reportIdOf, sideOfTold } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import type { Dispute, DisputeSide } from './record.ts'
import { figuresIn } from './stated-figures.ts'

/** One per changed figure; each side in the clause that tells it, and with it whoever else tells the same. */
export function changedInCopies({ anomalies, compared, reports }: Matter): readonly Dispute[] {
  const told = compared
    .filter(({ topic }) => topic === 'number')
    .flatMap(({ groups }) => groups.flatMap(group => group.map(one => ({ one, group }))))
  const inFile = Map.groupBy(told, ({ one }) => one.passage.file)
  return anomalies.flatMap(({ kind, evidence: [after, before] }): readonly Dispute[] => {
    if (kind !== 'copy-changed-fact' || after === undefined || before === undefined) return []
    const sides = [before, after].map(passage => sideAt(passage, inFile.get(passage.file) ?? [], reports))
    return [
      {
        id: disputeId('value', sides, reports),
        question: `“${before.exact}” or “${after.exact}”?`,
        type: 'value',
        severity: 'medium',
        basis: 'Reports of one origin print other figures in one sentence.',
        sides,
      },
    ]
  })
}

function sideAt(
  passage: Passage,
  told: readonly { readonly one: Told; readonly group: readonly Told[] }[],
  reports: Matter['reports'],
): DisputeSide {
  // A clause may count two things: "60 per cent sugar, put at 410 kg".
  const values = figuresIn(passage.exact).map(({ value }) => value)
  const found = told.find(({ one }) => covers(one.passage, passage) && values.includes(Number(one.value)))
  if (found !== undefined) return sideOfTold([found.one, ...found.group.filter(one => one !== found.one)], reports)
  const report = reportIdOf(passage.file, reports)
  return { claim: passage.exact, holder: null, chain: [report], statements: [], evidence: [passage] }
}

function covers(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start <= b.start && b.end <= a.end
}
