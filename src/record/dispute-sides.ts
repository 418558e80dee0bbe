/** @module Sides of a dispute, made from statements and tellings. */

import { NARRATOR } from '../alignment/match-actors.ts'
import type { Told } from '../alignment/told.ts'
import type { Passage } from '../document/passage.ts'
import type { Dispute, DisputeSide, RecordStatement, ReportEntry, StatementVariant } from './record.ts'
import { distinctPassages } from './statements.ts'

/** Two lines of print; the passages have the rest. */
const LONGEST_CLAIM = 200

/** The side that some wordings of one or more statements make; the first gives the claim. */
export function sideOf(
  said: readonly { readonly statement: RecordStatement; readonly variant: StatementVariant }[],
): DisputeSide {
  const [{ statement, variant }] = said as readonly [(typeof said)[number]]
  return {
    claim: shortened(variant.wording),
    holder: statement.speaker === NARRATOR ? null : statement.speaker,
    chain: variant.chain,
    statements: [...new Set(said.map(({ statement: { id } }) => id))],
    evidence: distinctPassages(said.map(({ variant: { evidence } }) => evidence)),
  }
}

/** The side that tellings of the same make. */
export function sideOfTold(told: readonly Told[], reports: readonly ReportEntry[]): DisputeSide {
  // A named voice says more than the report's own.
  const first = told.find(({ holder }) => holder !== null) ?? told[0]!
  const chain = told.map(({ report, holder }) => [reports[report]!.id, ...(holder === null ? [] : [holder])])
  return {
    claim: shortened(first.passage.exact),
    holder: first.holder,
    chain: chain[told.indexOf(first)]!,
    statements: [],
    evidence: distinctPassages([first, ...told.filter(other => other !== first)].map(placeOf)),
  }
}

/** A longer statement shows more than the telling in it. */
const LONGEST_STATEMENT = 300

/** Who says it is part of what is told: the statement, unless it is much longer. */
function placeOf({ topic, said, passage }: Told): Passage {
  // The day may stand outside of what was said.
  if (topic === 'next-round') return passage
  return said !== null && said.speaker !== null && said.passage.exact.length <= LONGEST_STATEMENT
    ? said.passage
    : passage
}

/** A claim as printed, on at most two lines. */
export function shortened(words: string): string {
  const clean = words
    .replace(/\s+/g, ' ')
    .replace(/^that /, '')
    .replace(/[\s,;.]+$/, '')
  if (clean.length <= LONGEST_CLAIM) return clean
  const cut = clean.slice(0, LONGEST_CLAIM)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}

/** Named by its type and the place where its first side stands, so that a new report elsewhere leaves it as it is. */
export function disputeId(
  type: Dispute['type'],
  sides: readonly DisputeSide[],
  reports: readonly ReportEntry[],
): string {
  const [first] = sides[0]!.evidence as readonly [Passage, ...Passage[]]
  return `dispute-${type}-${reportIdOf(first.file, reports)}-${first.start}-${first.end}`
}

/** Id of the report that a file is; the file's name, where it is none. */
export function reportIdOf(file: string, reports: readonly ReportEntry[]): string {
  const known = IDS.get(reports) ?? idsOf(reports)
  return known.get(file) ?? file
}

function idsOf(reports: readonly ReportEntry[]): ReadonlyMap<string, string> {
  // Of two reports of one file the first is meant: a map keeps the last.
  const ids = new Map(reports.toReversed().map(({ id, file }) => [file, id]))
  IDS.set(reports, ids)
  return ids
}

/** Asked for every dispute: of thousands of reports the file is not looked for anew. */
const IDS = new WeakMap<readonly ReportEntry[], ReadonlyMap<string, string>>()
