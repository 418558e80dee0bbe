/**
 * @module Changed figures: a party that named one number and now names another of the same thing, "30 days", then "45"; and what
 * was settled on in the end, beside what each had named. What it refuses is not what it names, and a copy with another number is no change.
 */
import { contentWords } from '../alignment/content-words.ts'
import { daysBetween } from '../document/dates.ts'
import {
  countTheSame,
  figuresSaid,
  figuresToldOf,
  figuresWritten,
  isPutForward,
  type NamedFigure,
} from './named-figures.ts'
import type { Movement, Proposal, RecordStatement } from './record.ts'

/** A change from one figure to another, both ends stated. */
export interface ChangedFigure {
  readonly party: string
  readonly issue: string
  readonly from: NamedFigure
  readonly to: NamedFigure
  readonly direction: Movement['direction']
}

/** Told as what was so before: it may begin a change and cannot end one. */
export const BEFORE =
  /\b(?:had|has long|have long|so far|until now|previously|originally|initially|earlier|formerly|used to|has always|have always)\b/i

/** From here on two wordings of the same or the next day are one with another number: a slip of a copy. */
const SAME_WORDS = 0.75
const NEXT_DAY = 1

type PartyOf = (actor: string) => string | null

/** One change for each party, issue and unit: from the first figure to the last. */
export function changedFigures(
  proposals: readonly Proposal[],
  statements: readonly RecordStatement[],
  partyOf: PartyOf,
): readonly ChangedFigure[] {
  const written = figuresWritten(proposals)
  const named = [...figuresSaid(statements, partyOf), ...written]
  const cells = Map.groupBy(named, ({ party, issue }) => JSON.stringify([party, issue]))
  const moved = [...cells.values()].flatMap(cell => {
    const units = new Set(cell.map(({ unit }) => unit).filter(unit => unit !== null))
    for (const unit of units.size === 0 ? [null] : units) {
      const change = firstAndLast(cell.filter(one => one.unit === unit || one.unit === null))
      if (change === null) continue
      const [from, to] = change
      const others = named.filter(
        one => one.issue === to.issue && one.party !== to.party && one.unit === (to.unit ?? unit),
      )
      return [{ party: to.party, issue: to.issue, from, to, direction: directionOf(from, to, others) }]
    }
    return []
  })
  const sure = [...moved, ...settledFigures(proposals, named)]
  const told = otherFigures(
    named.filter(({ statement }) => statement !== null),
    figuresToldOf(statements, partyOf),
  ).filter(one => !sure.some(({ party, issue }) => party === one.party && issue === one.issue))
  return [...sure, ...told]
}

/** "300 tonnes", and later "what lay there was by now 450 tonnes": whatever verb tells the other end. */
function otherFigures(named: readonly NamedFigure[], told: readonly NamedFigure[]): readonly ChangedFigure[] {
  // Of many reports most figures are of others, or count other things: each is held only against its own.
  const toldOf = Map.groupBy(told, partyAndUnit)
  const allOf = Map.groupBy([...named, ...told], partyAndUnit)
  const onIssue = Map.groupBy(named, ({ issue, unit }) => JSON.stringify([issue, unit]))
  const still = (one: NamedFigure, { from, to }: Ends) =>
    (allOf.get(partyAndUnit(one)) ?? []).some(
      ({ value, day }) => (value === to.value && day <= from.day) || (value === from.value && day >= to.day),
    )
  // Of each party, issue and unit the nearest two.
  const nearest = new Map<string, Ends & { readonly one: NamedFigure }>()
  for (const one of named) {
    if (one.unit === null) continue
    const cell = JSON.stringify([one.party, one.issue, one.unit])
    for (const other of toldOf.get(partyAndUnit(one)) ?? []) {
      const ends = endsOf(one, other)
      const before = nearest.get(cell)
      if (ends === null || (before !== undefined && ends.from.day <= before.from.day) || still(one, ends)) continue
      nearest.set(cell, { ...ends, one })
    }
  }
  return [...nearest.values()].map(({ one: { party, issue, unit }, from, to }) => {
    const others = (onIssue.get(JSON.stringify([issue, unit])) ?? []).filter(other => other.party !== party)
    return { party, issue, from, to, direction: directionOf(from, to, others) }
  })
}

type Ends = Pick<ChangedFigure, 'from' | 'to'>

function partyAndUnit({ party, unit }: NamedFigure): string {
  return JSON.stringify([party, unit])
}

/** Two figures of one party and unit as the ends of a change; `null` where they are none. */
function endsOf(one: NamedFigure, other: NamedFigure): Ends | null {
  if (one.value === other.value || one.day === other.day) return null
  if (other.issue !== '' && other.issue !== one.issue) return null
  const [from, to] = one.day < other.day ? [one, other] : [other, one]
  if (from.day === '' || isBefore(to.statement!) || !isPutForward(from)) return null
  return countTheSame(one, other) && !isCopy(from, to) ? { from, to } : null
}

/** What all have agreed on, whoever wrote it. */
const SETTLED = /\b(?:agreements?|deals?|accords?|settlements?|pacts?|treat(?:y|ies)|memorandum)\b/i
const NOT_SETTLED = /\b(?:drafts?|proposed|proposals?|possible|potential|offer|plan)\b/i

/** "It had asked for 12 per cent; they settled on 8": each who named a figure and the one that stands in what was agreed. */
function settledFigures(proposals: readonly Proposal[], named: readonly NamedFigure[]): readonly ChangedFigure[] {
  const agreed = figuresWritten(proposals, ({ id, name, proponent, versions }) =>
    versions.some(({ status }) => status === 'agreed') ||
    (proponent === null && SETTLED.test(name) && !NOT_SETTLED.test(name))
      ? id
      : null,
  )
  return agreed.flatMap(to => {
    const before = named.filter(
      one => one.issue === to.issue && one.day <= to.day && one.party !== to.party && countTheSame(one, to),
    )
    return [...Map.groupBy(before, ({ party }) => party)].flatMap(([party, own]): readonly ChangedFigure[] => {
      const from = own.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0]!
      return own.some(({ value }) => value === to.value)
        ? []
        : [{ party, issue: to.issue, from, to, direction: 'towards' }]
    })
  })
}

function firstAndLast(cell: readonly NamedFigure[]): readonly [NamedFigure, NamedFigure] | null {
  const inOrder = cell.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : idOf(a) < idOf(b) ? -1 : 1))
  // Between the versions of a text alone others look: changed clauses.
  const to = inOrder.findLast(one => one.statement !== null && !isBefore(one.statement))
  if (to === undefined) return null
  const from = inOrder.find(
    one =>
      one.day !== '' &&
      one.day < to.day &&
      one.value !== to.value &&
      !isCopy(one, to) &&
      (one.statement !== null || countTheSame(one, to)),
  )
  // Who named the new figure before the old one has not moved to it.
  return from === undefined || inOrder.some(one => one.value === to.value && one.day <= from.day) ? null : [from, to]
}

function idOf({ statement, evidence }: NamedFigure): string {
  return statement?.id ?? evidence[0]?.file ?? ''
}

function isBefore({ variants }: RecordStatement): boolean {
  return BEFORE.test(variants[0]!.cue ?? '')
}

function isCopy(one: NamedFigure, other: NamedFigure): boolean {
  const [a, b] = [one.statement, other.statement]
  if (a === null || b === null) return false
  if (a.variants.some(({ report }) => b.variants.some(variant => variant.report === report))) return !isDated(a)
  if (a.act !== b.act || daysBetween(one.day, other.day) > NEXT_DAY) return false
  const [words, otherWords] = [a, b].map(
    ({ variants }) => new Set(contentWords(variants[0]!.wording).filter(word => !/\d/.test(word))),
  )
  const shared = [...words!].filter(word => otherWords!.has(word)).length
  return shared > SAME_WORDS * (words!.size + otherWords!.size - shared)
}

/** "On Tuesday he still wanted 4": in one report the day tells the two ends apart. */
function isDated({ dateRange }: RecordStatement): boolean {
  return dateRange.earliest !== null && dateRange.earliest === dateRange.latest
}

/** Towards whoever named a figure of the same thing; `unknown` where nobody did. */
function directionOf(from: NamedFigure, to: NamedFigure, others: readonly NamedFigure[]): Movement['direction'] {
  const nearest = others.toSorted((a, b) => Math.abs(a.value - from.value) - Math.abs(b.value - from.value))[0]
  if (nearest === undefined) return 'unknown'
  return Math.abs(nearest.value - to.value) < Math.abs(nearest.value - from.value) ? 'towards' : 'hardening'
}
