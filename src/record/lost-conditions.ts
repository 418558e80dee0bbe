/** @module Conditions lost on the way: what a later report tells without the condition that an earlier one gives. Nobody is corrected. */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import type { Matter } from './disputes.ts'
import { droppedConditions } from './dropped-conditions.ts'
import type { Anomaly } from './record.ts'

/** After every date: who gives none may have copied. */
const LAST = '~'

/** One per place that leaves out a condition which a report before it has. */
export function lostConditions(
  matter: Pick<Matter, 'statements' | 'actors' | 'reports' | 'partyOf'>,
): readonly Anomaly[] {
  const at = new Map(matter.reports.map(({ id, file, published }) => [file, { id, published: published ?? LAST }]))
  const publishedIn = (file: string) => at.get(file)?.published ?? LAST
  return droppedConditions(matter).flatMap(({ sides }) => {
    const [kept, lost] = sides
    const [first] = kept!.evidence.toSorted((a, b) => byCodeUnits(publishedIn(a.file), publishedIn(b.file)))
    return lost!.evidence
      .filter(({ file }) => publishedIn(file) >= publishedIn(first!.file))
      .map(passage => ({
        id: `anomaly-${at.get(passage.file)?.id ?? passage.file}-condition-${passage.start}`,
        kind: 'condition-dropped',
        summary: `It tells without its condition what ${first!.file} tells with it: “${kept!.claim}”.`,
        evidence: [passage],
      }))
  })
}
