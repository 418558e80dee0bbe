/**
 * @module Altered quotations: a later report of the same origin that prints other words inside quotation marks adds nothing to
 * what was said. Where a party stands is read from the earlier wording alone.
 */
import type { Lineage } from '../alignment/find-lineage.ts'
import { quoteMutations } from './quote-mutations.ts'
import type { RecordStatement, ReportEntry } from './record.ts'

/** The statements, without those that stand only in altered copies of another statement's words. */
export function unaltered(
  statements: readonly RecordStatement[],
  lineages: readonly Pick<Lineage, 'members'>[],
  reports: readonly ReportEntry[],
): readonly RecordStatement[] {
  const groupsOf = new Map<string, number[]>()
  lineages.forEach(({ members }, group) => {
    for (const member of members)
      groupsOf.set(reports[member]!.file, [...(groupsOf.get(reports[member]!.file) ?? []), group])
  })
  const order = new Map(reports.map(({ file }, at) => [file, at]))
  const originsOf = (file: string) => groupsOf.get(file) ?? []
  const ofOneOrigin = (a: string, b: string) => originsOf(a).some(group => originsOf(b).includes(group))
  const altered = new Set(
    quoteMutations(statements, originsOf).flatMap(({ evidence }) =>
      evidence
        .filter(({ file }) =>
          evidence.some(other => order.get(other.file)! < order.get(file)! && ofOneOrigin(other.file, file)),
        )
        .map(({ file, start }) => `${file} ${start}`),
    ),
  )
  return statements.filter(
    ({ variants }) =>
      !variants.every(({ quoted }) => quoted.some(({ file, start }) => altered.has(`${file} ${start}`))),
  )
}
