/** @module Anomalies: what a reader should know of before quoting the reports. */
import type { Compared } from '../alignment/told.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { alteredFigures, staleFigures, withCorrected } from './corrected-figures.ts'
import { damage } from './damage.ts'
import { changedSpeakers, droppedHedges, leftOutHedges } from './dropped-hedges.ts'
import { figuresInCopies } from './figures-in-copies.ts'
import { lostConditions } from './lost-conditions.ts'
import { oddSentences } from './odd-sentences.ts'
import { overstatedHeadlines } from './overstated-headlines.ts'
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
  readonly partyOf: (actor: string) => string | null
}

/** Damaged text first, then what does not add up, changed quotations and figures, then names spelled in several ways. */
export function anomalies({
  testimonies,
  reports,
  statements,
  actors,
  compared,
  lineage,
  partyOf,
}: Finds): readonly Anomaly[] {
  return told([
    ...damage(testimonies, reports),
    ...withCorrected(oddSentences(testimonies, reports), compared),
    ...quoteMutations(statements, originsOf(lineage, reports), actors),
    ...droppedHedges(testimonies, reports),
    ...leftOutHedges(statements),
    ...changedSpeakers(statements, actors),
    ...overstatedHeadlines(testimonies, reports),
    ...lostConditions({ statements, actors, reports, partyOf }),
    ...alteredFigures(statements, lineage),
    ...figuresInCopies(testimonies, lineage, reports),
    ...staleFigures(compared, reports),
    ...spellings(actors, testimonies),
  ])
}

/** The groups of one origin that a file is in; a correction or a citation tells no words again. */
function originsOf(
  lineage: readonly LineageGroup[],
  reports: readonly ReportEntry[],
): (file: string) => readonly number[] {
  const fileOf = new Map(reports.map(({ id, file }) => [id, file]))
  const found = new Map<string, number[]>()
  lineage.forEach(({ kind, members }, group) => {
    if (kind === 'correction' || kind === 'cites') return
    for (const file of members.flatMap(member => fileOf.get(member) ?? []))
      found.set(file, [...(found.get(file) ?? []), group])
  })
  return file => found.get(file) ?? []
}

/** What two finders find in one place is told once, as the first tells it. */
function told(found: readonly Anomaly[]): readonly Anomaly[] {
  const places = new Map<string, Passage[]>()
  return found.filter(({ kind, evidence: [first] }) => {
    if (first === undefined) return true
    const key = JSON.stringify([kind, first.file])
    const known = places.get(key) ?? places.set(key, []).get(key)!
    const isNew = !known.some(({ start, end }) => start < first.end && first.start < end)
    known.push(first)
    return isNew
  })
}
