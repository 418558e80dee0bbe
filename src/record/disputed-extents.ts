/** @module Disputes of degree: one party is told to take some of a text, and to turn down much of it. */
import { disputeId, sideOf } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import type { Dispute } from './record.ts'
import { near, type Place } from './wording-places.ts'

const MANY = /\b(?:many|most|multiple|numerous|the majority|much|all|almost all|nearly all)\b/i
const SOME = /\b(?:some|certain|several|a few|a number|parts?|partly|partially)\b/i
const PARTS =
  /\b(?:elements?|points?|parts?|provisions?|clauses?|formulations?|proposals?|things|components?|aspects?|concepts?|articles?)\b/i

/** How much of a text one party takes: some of it, or little of it. */
export function disputedExtents(places: readonly Place[], { reports }: Matter): readonly Dispute[] {
  const partly = places.filter(
    ({ statement, variant }) =>
      (statement.act === 'accept-in-part' || statement.act === 'reject-in-part') && PARTS.test(variant.wording),
  )
  return [...Map.groupBy(partly, ({ party }) => party).values()].flatMap((said): readonly Dispute[] => {
    const amount = ({ statement, variant: { wording } }: Place) =>
      `${statement.act} ${MANY.test(wording) ? 'many' : SOME.test(wording) ? 'some' : ''}`
    const groups = Map.groupBy(said, amount)
    const some = groups.get('accept-in-part some') ?? []
    const many = groups.get('reject-in-part many') ?? groups.get('accept-in-part many') ?? []
    if (some.length === 0 || many.length === 0 || !some.some(a => many.some(b => near(a, b)))) return []
    const sides = [sideOf(some), sideOf(many)]
    return [
      {
        id: disputeId('degree', sides, reports),
        question: 'How much of the text is accepted?',
        type: 'degree',
        severity: 'medium',
        basis: 'One party is told to accept some of it and to reject much of it.',
        sides,
      },
    ]
  })
}
