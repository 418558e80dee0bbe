/**
 * @module Disputes: what reports or voices tell differently, each side with its holder, its chain and its passages.
 * Found by several rules, each of which says in `basis` why two tellings are held against each other. Readout never decides.
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import type { Compared } from '../alignment/told.ts'
import type { Testimony } from '../document/testimony.ts'
import { changedInCopies } from './changed-in-copies.ts'
import { countsBeside } from './counts-beside.ts'
import { discussedOrNot } from './discussed-or-not.ts'
import { disputedDates } from './disputed-dates.ts'
import { disputedDenials } from './disputed-denials.ts'
import { disputedFirmness } from './disputed-firmness.ts'
import { disputedMeetings } from './disputed-meetings.ts'
import { disputedTellings } from './disputed-tellings.ts'
import { disputedWordings } from './disputed-wordings.ts'
import { droppedConditions } from './dropped-conditions.ts'
import { isOneTelling } from './is-one-telling.ts'
import { joinDisputes } from './join-disputes.ts'
import { mutualBlame } from './mutual-blame.ts'
import type { Actor, Anomaly, Dispute, Meeting, RecordStatement, ReportEntry } from './record.ts'
import { whoAsked } from './who-asked.ts'
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
    ...discussedOrNot(matter),
    ...disputedDenials(matter),
    ...disputedMeetings(matter),
    ...disputedDates(matter),
    ...disputedTellings(matter),
    ...disputedWordings(matter),
    ...droppedConditions(matter),
    ...wholeOrPart(matter),
    ...countsBeside(matter),
    ...mutualBlame(matter),
    ...whoAsked(matter),
    ...disputedFirmness(matter),
    // Last: what a rule above tells of a figure it tells better.
    ...changedInCopies(matter),
  ]
  return joinDisputes(found)
    .filter(dispute => !isOneTelling(matter, dispute))
    .toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || byCodeUnits(a.id, b.id))
}
