/** @module Votes: what several reports together say for one answer and for others, and whether that settles it. */
import type { Passage } from '../../document/passage.ts'
import { byCodeUnits } from '../code-unit-order.ts'

/** 5 passages are enough to see it. */
const MOST_EVIDENCE = 5

/** Candidates with their weight, and where that is seen. */
export interface Votes {
  readonly add: (candidate: string, weight: number, reason: string, passage?: Passage) => void
  /** The candidate that has enough and outweighs every other by so many times; `null`: it stays open. `barred`: who cannot be it. */
  readonly winner: (enough: number, times: number, barred?: ReadonlySet<string>) => Verdict | null
  readonly isEmpty: () => boolean
}

/** Who won, with the reason that weighed most. */
export interface Verdict {
  readonly winner: string
  readonly reason: string
  readonly evidence: readonly Passage[]
  readonly weight: number
  readonly isContested: boolean
}

interface Candidate {
  weight: number
  readonly reasons: Map<string, number>
  readonly evidence: Passage[]
}

/** An empty box. */
export function votes(): Votes {
  const box = new Map<string, Candidate>()
  return {
    add(candidate, weight, reason, passage) {
      const own = box.get(candidate) ?? { weight: 0, reasons: new Map<string, number>(), evidence: [] }
      own.weight += weight
      own.reasons.set(reason, (own.reasons.get(reason) ?? 0) + weight)
      if (passage !== undefined && own.evidence.length < MOST_EVIDENCE) own.evidence.push(passage)
      box.set(candidate, own)
    },
    winner(enough, times, barred = new Set()) {
      const standing = [...box].filter(([candidate]) => !barred.has(candidate))
      const [first, second] = standing.toSorted((a, b) => b[1].weight - a[1].weight || byCodeUnits(a[0], b[0]))
      if (first === undefined || first[1].weight < enough) return null
      if (second !== undefined && first[1].weight < times * second[1].weight) return null
      const [reason] = [...first[1].reasons].toSorted((a, b) => b[1] - a[1] || byCodeUnits(a[0], b[0]))[0]!
      const { weight, evidence } = first[1]
      return { winner: first[0], reason, evidence, weight, isContested: second !== undefined }
    },
    isEmpty: () => box.size === 0,
  }
}
