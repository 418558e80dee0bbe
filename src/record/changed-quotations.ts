/** @module Quotations that reports print in other words, as disputes. */
import { contentWords } from '../alignment/content-words.ts'
import { disputeId } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import type { Dispute } from './record.ts'

/** One per set of reports that quote in other words: the wording of the first against that of the others. */
export function changedQuotations({ anomalies, reports, statements }: Matter): readonly Dispute[] {
  const mutations = anomalies.filter(({ kind }) => kind === 'quote-mutation')
  const idOf = new Map(reports.map(({ id, file }) => [file, id]))
  const sayingOf = new Map(
    // The first statement of a quotation counts: a map keeps the last.
    statements
      .toReversed()
      .flatMap(statement =>
        statement.variants.flatMap(({ quoted }) => quoted.map(passage => [passage, statement] as const)),
      ),
  )
  const split = mutations.flatMap(({ evidence }) => {
    const wordings = [...Map.groupBy(evidence, ({ exact }) => contentWords(exact).join(' ')).values()].toSorted(
      (a, b) => b.length - a.length,
    )
    const [most, ...others] = wordings
    return most === undefined || others.length === 0 ? [] : [{ most, others: others.flat() }]
  })
  // "The retelling changed five quotations" is one thing to tell, not five.
  return [
    ...Map.groupBy(split, ({ others }) => [...new Set(others.map(({ file }) => file))].sort().join(' ')).values(),
  ].map((changed): Dispute => {
    const sides = [changed.flatMap(({ most }) => most), changed.flatMap(({ others }) => others)].map(evidence => {
      const speaker = sayingOf.get(evidence[0]!)
      return {
        claim: [...new Set(evidence.map(({ exact }) => `“${exact}”`))].slice(0, 2).join(', '),
        holder: speaker?.speaker ?? null,
        chain: [idOf.get(evidence[0]!.file)!, ...(speaker === undefined ? [] : [speaker.speaker])],
        statements: [],
        evidence,
      }
    })
    return {
      id: disputeId('framing', sides, reports),
      question: 'What were the words?',
      type: 'framing',
      severity: 'medium',
      basis: 'Reports quote one saying in other words; at most one is verbatim.',
      sides,
    }
  })
}
