/** @module Disputed firmness: how far a saying went, and whose it was, where the reports that carry it differ. */
import { disputeId, sideOf } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import { firmerWordings, otherSpeakers, sidesOf } from './firmer-wordings.ts'
import type { Dispute } from './record.ts'

/** One per firmer wording, and one per saying that is given to two persons. */
export function disputedFirmness({ statements, actors, reports }: Matter): readonly Dispute[] {
  const firmer = firmerWordings(statements).map((found): Dispute => {
    const sides = sidesOf(found)
    return {
      id: disputeId('framing', sides, reports),
      question: `“${found.hedge}”, or without it?`,
      type: 'framing',
      severity: 'medium',
      basis: 'One report prints the saying as settled, another with a hedge.',
      sides,
    }
  })
  const given = otherSpeakers(statements, actors).map(({ statement, own, other, speaker }): Dispute => {
    const sides = [
      sideOf(own.map(variant => ({ statement, variant }))),
      { ...sideOf([{ statement, variant: other }]), holder: speaker },
    ]
    return {
      id: disputeId('attribution', sides, reports),
      question: 'Who said it?',
      type: 'attribution',
      severity: 'medium',
      basis: 'Reports give one saying to two persons.',
      sides,
    }
  })
  return [...firmer, ...given]
}
