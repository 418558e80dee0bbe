/**
 * @module Disputes: what reports or voices tell differently, each side with its holder, its chain and its passages.
 * Found by several rules, each of which says in `basis` why two tellings are held against each other. Readout never decides.
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import type { Compared } from '../alignment/told.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import { changedInCopies } from './changed-in-copies.ts'
import { countsBeside } from './counts-beside.ts'
import { disputedDates } from './disputed-dates.ts'
import { disputedDenials } from './disputed-denials.ts'
import { disputedMeetings } from './disputed-meetings.ts'
import { disputedTellings } from './disputed-tellings.ts'
import { disputedWordings } from './disputed-wordings.ts'
import { droppedConditions } from './dropped-conditions.ts'
import { isOneTelling } from './is-one-telling.ts'
import { mutualBlame } from './mutual-blame.ts'
import type { Actor, Anomaly, Dispute, Meeting, RecordStatement, ReportEntry } from './record.ts'
import { wholeOrPart } from './whole-or-part.ts'

/** All that the finders of disputes look at. */
export interface Matter {
  readonly testimonies: readonly Testimony[]
  readonly statements: readonly RecordStatement[]
  readonly actors: readonly Actor[]
  readonly reports: readonly ReportEntry[]
  readonly compared: readonly Compared[]
  readonly anomalies: readonly Anomaly[]
  readonly meetings: readonly Meeting[]
  readonly partyOf: (actor: string) => string | null
}

const WEIGHT: Readonly<Record<Dispute['severity'], number>> = { high: 0, medium: 1, low: 2 }

/** The weightiest first; of two that rest on the same passages only the first found. */
export function disputes(matter: Matter): readonly Dispute[] {
  const found = [
    ...disputedDenials(matter),
    ...disputedMeetings(matter),
    ...disputedDates(matter),
    ...disputedTellings(matter),
    ...disputedWordings(matter),
    ...droppedConditions(matter),
    ...wholeOrPart(matter),
    ...countsBeside(matter),
    ...mutualBlame(matter),
    // Last: what a rule above tells of a figure it tells better.
    ...changedInCopies(matter),
  ]
  const kept: Dispute[] = []
  // By file: where the sides of those kept stand.
  const seen = new Map<string, { readonly passage: Passage; readonly number: number }[]>()
  for (const dispute of found) {
    // Two sides that an earlier dispute already holds against each other are no second one, unless it is about something else.
    const sides = dispute.sides.map(({ evidence }) =>
      evidence
        .map(passage => seen.get(passage.file)?.find(other => meets(other.passage, passage))?.number)
        .find(number => number !== undefined),
    )
    const [first] = sides
    if (first !== undefined && sides.filter(number => number === first).length >= 2 && !isOther(dispute, kept[first]!))
      continue
    // One question that three answer is one dispute with three sides.
    const same = kept.findIndex(({ id, question }) => id === dispute.id && question === dispute.question)
    const at = same < 0 ? kept.length : same
    for (const passage of dispute.sides.flatMap(({ evidence }) => evidence)) {
      const places = seen.get(passage.file)
      if (places === undefined) seen.set(passage.file, [{ passage, number: at }])
      else places.push({ passage, number: at })
    }
    kept[at] = same < 0 ? dispute : joined(kept[same]!, dispute)
  }
  return kept
    .filter(dispute => !isOneTelling(matter, dispute))
    .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || byCodeUnits(a.id, b.id))
}

/** The sides of both, each once. */
function joined(one: Dispute, other: Dispute): Dispute {
  const isNew = (side: Dispute['sides'][number]) =>
    !one.sides.some(({ evidence }) => evidence.some(a => side.evidence.some(b => meets(a, b))))
  return { ...one, sides: [...one.sides, ...other.sides.filter(isNew)] }
}

function meets(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}

/** Types that ask one question in two ways. */
const QUESTION: Readonly<Record<Dispute['type'], string>> = {
  contradiction: 'is it so',
  'claim-vs-denial': 'is it so',
  value: 'how many',
  degree: 'how far',
  framing: 'how said',
  reference: 'which',
  attribution: 'who',
  anomaly: 'is it odd',
}

/** Why talks ended is one question, how much was asked for another, though one sentence answers both. */
function isOther(one: Dispute, other: Dispute): boolean {
  return QUESTION[one.type] !== QUESTION[other.type]
}
