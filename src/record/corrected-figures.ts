/**
 * @module Corrected and altered figures: who still prints a number after its correction, and which copy changed one.
 * Read from tellings that were compared already; the newer and the more frequent are called neither right nor wrong.
 */
import type { Compared, Told } from '../alignment/told.ts'
import { numbersIn, otherNumbers } from '../alignment/written-numbers.ts'
import type { Anomaly, LineageGroup, RecordStatement, ReportEntry } from './record.ts'
import { distinctPassages } from './statements.ts'

const CORRECTION = /\b(?:correct(?:ed)? (?:number|figure|total|count)|should read|mistaken(?:ly)?)\b/i

/** Reports that print the earlier number although the correction had appeared. */
export function staleFigures(compared: readonly Compared[], reports: readonly ReportEntry[]): readonly Anomaly[] {
  const moment = ({ report }: Told) => Date.parse(reports[report]!.published ?? '')
  return compared.flatMap(({ topic, groups }) => {
    if (topic !== 'number' || groups.length < 2) return []
    const correction = groups.flat().find(({ passage }) => CORRECTION.test(passage.exact))
    if (correction === undefined) return []
    const late = groups
      .flat()
      .filter(
        told =>
          told.value !== correction.value && told.report !== correction.report && moment(told) > moment(correction),
      )
    return late.map(told => ({
      id: `anomaly-${reports[told.report]!.id}-stale-${told.passage.start}`,
      kind: 'stale-after-correction',
      summary: `It prints ${told.value}; a correction to ${correction.value} had appeared in ${reports[correction.report]!.file}.`,
      evidence: [told.passage, correction.passage],
    }))
  })
}

/** A correction shows the figure it takes back: the passages that print it, beside its own. */
export function withCorrected(found: readonly Anomaly[], compared: readonly Compared[]): readonly Anomaly[] {
  return found.map(anomaly => {
    if (anomaly.kind !== 'superseded') return anomaly
    const { file } = anomaly.evidence[0]!
    const passages = compared.flatMap(({ topic, groups }) => {
      if (topic !== 'number' || groups.length < 2) return []
      const told = groups.flat()
      return told.some(({ passage }) => passage.file === file && CORRECTION.test(passage.exact))
        ? told
            .filter(({ passage }) => passage.file !== file || CORRECTION.test(passage.exact))
            .map(({ passage }) => passage)
        : []
    })
    return passages.length === 0 ? anomaly : { ...anomaly, evidence: [...anomaly.evidence, ...passages] }
  })
}

/** A copy of a report that prints another number in the same sentence. */
export function alteredFigures(
  statements: readonly RecordStatement[],
  lineage: readonly LineageGroup[],
): readonly Anomaly[] {
  const groupOf = new Map(lineage.flatMap(({ id, members }) => members.map(member => [member, id] as const)))
  return statements.flatMap(({ id, variants }) => {
    const sets = variants
      .map(variant => ({ variant, numbers: numbersIn(variant.wording) }))
      .filter(({ numbers }) => numbers.length > 0)
    const counts = Map.groupBy(sets, ({ numbers }) => numbers.join(' '))
    const [most] = [...counts.values()].toSorted((a, b) => b.length - a.length)
    // Of two wordings nobody can say which was changed.
    if (most === undefined || most.length < 2) return []
    return sets.flatMap(({ variant, numbers }) => {
      const other = most.find(
        ({ variant: { report } }) => groupOf.has(report) && groupOf.get(report) === groupOf.get(variant.report),
      )
      if (other === undefined || !otherNumbers(numbers, other.numbers)) return []
      return [
        {
          id: `anomaly-${variant.report}-copy-${id}`,
          kind: 'copy-changed-fact',
          summary: `A copy prints ${numbers.join(', ')} where the others of its origin print ${other.numbers.join(', ')}.`,
          // Two that agree make the others of its origin: no fewer of them are needed.
          evidence: distinctPassages(
            [variant, other.variant, ...most.slice(0, 2).map(one => one.variant)].map(({ evidence }) => evidence),
          ),
        },
      ]
    })
  })
}
