/** @module Disputes that several rules find, each question once: what was found before is not told again, and one question that three answer has three sides. */
import type { Passage } from '../document/passage.ts'
import type { Dispute } from './record.ts'

/** A dispute while others may still join it. */
interface Open {
  readonly dispute: Dispute
  readonly sides: Dispute['sides'][number][]
  /** Where its sides stand; looked at only when another dispute asks the same. */
  places: Map<string, Passage[]> | null
}

/** Where a side of a dispute stands. */
interface Seen {
  readonly passage: Passage
  readonly of: Open
  /** Index into the sides of the dispute as it was found. */
  readonly side: number
}

/** In the order found; of two that rest on the same passages only the first. */
export function joinDisputes(found: readonly Dispute[]): readonly Dispute[] {
  const kept: Open[] = []
  const byQuestion = new Map<string, Open>()
  // By file: where the sides of those kept stand.
  const seen = new Map<string, Seen[]>()
  for (const dispute of found) {
    // Two sides that an earlier dispute already holds against each other are no second one, unless it is about something else.
    const [first, ...others] = dispute.sides.map(({ evidence }) =>
      evidence.flatMap(passage => seen.get(passage.file)?.filter(other => meets(other.passage, passage)) ?? []),
    )
    const holdsBoth = first?.some(
      one =>
        !isOther(dispute, one.of.dispute) &&
        others.some(side => side.some(other => other.of === one.of && other.side !== one.side)),
    )
    if (holdsBoth === true) continue
    const question = `${dispute.id} ${dispute.question}`
    const same = byQuestion.get(question)
    const of = same ?? { dispute, sides: [...dispute.sides], places: null }
    for (const [side, { evidence }] of dispute.sides.entries())
      for (const passage of evidence) addTo(seen, passage.file, { passage, of, side })
    if (same === undefined) {
      byQuestion.set(question, of)
      kept.push(of)
    } else addSides(same, dispute.sides)
  }
  return kept.map(({ dispute, sides }) => ({ ...dispute, sides }))
}

/** Sides that none of the dispute's own meets. */
function addSides(open: Open, sides: Dispute['sides']): void {
  const places = open.places ?? placesOf(open.sides)
  open.places = places
  const added = sides.filter(
    ({ evidence }) => !evidence.some(passage => places.get(passage.file)?.some(other => meets(other, passage))),
  )
  open.sides.push(...added)
  for (const { evidence } of added) for (const passage of evidence) addTo(places, passage.file, passage)
}

function placesOf(sides: Dispute['sides']): Map<string, Passage[]> {
  return Map.groupBy(
    sides.flatMap(({ evidence }) => evidence),
    ({ file }) => file,
  )
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
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
