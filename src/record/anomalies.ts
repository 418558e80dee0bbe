/** @module Anomalies: what a reader should know of before quoting the reports. */
import type { Compared } from '../alignment/compare-tellings.ts'
import type { Testimony } from '../document/testimony.ts'
import { alteredFigures, slippedDigits, staleFigures, withCorrected } from './corrected-figures.ts'
import { damage } from './damage.ts'
import { droppedHedges } from './dropped-hedges.ts'
import { oddSentences } from './odd-sentences.ts'
import { quoteMutations } from './quote-mutations.ts'
import type { Actor, Anomaly, LineageGroup, RecordStatement, ReportEntry } from './record.ts'
import { spellings } from './spellings.ts'

/** All that the finders of anomalies look at. */
export interface Finds {
  readonly testimonies: readonly Testimony[]
  readonly reports: readonly ReportEntry[]
  readonly statements: readonly RecordStatement[]
  readonly actors: readonly Actor[]
  readonly compared: readonly Compared[]
  readonly lineage: readonly LineageGroup[]
}

/** Damaged text first, then what does not add up, changed quotations and figures, then names spelled in several ways. */
export function anomalies({ testimonies, reports, statements, actors, compared, lineage }: Finds): readonly Anomaly[] {
  return [
    ...damage(testimonies, reports),
    ...withCorrected(oddSentences(testimonies, reports), compared),
    ...quoteMutations(statements),
    ...droppedHedges(testimonies, reports),
    ...alteredFigures(statements, lineage),
    ...slippedDigits(compared, lineage, reports),
    ...staleFigures(compared, reports),
    ...spellings(actors, testimonies),
  ]
}
