/**
 * @module What must not be said of these talks: the wordings a hurried reader would take from the record, which go further
 * than it does. Derived from positions, lineage and anomalies; each names the item it guards.
 */
import type { Anomaly, LineageGroup, MustNotSay, Position } from './record.ts'
import { distinctPassages } from './statements.ts'

/** Everything the list is derived from. */
interface Guarded {
  readonly positions: readonly Position[]
  readonly lineage: readonly LineageGroup[]
  readonly anomalies: readonly Anomaly[]
}

/** In the order of what weighs most: what a party holds, what counts double, what cannot be. */
export function mustNotSay({ positions, lineage, anomalies }: Guarded): readonly MustNotSay[] {
  return [
    ...oncePerCondition(positions).flatMap(position => {
      const kind = overstatementOf(position)
      return kind === null ? [] : [guard(kind, position)]
    }),
    ...lineage.filter(({ kind }) => kind !== 'correction').map(group => guard('echo', group)),
    ...anomalies.filter(({ kind }) => IMPOSSIBLE.has(kind)).map(anomaly => guard('impossible', anomaly)),
  ]
}

/** Of one saying that is a position on what it says and on what its condition names, only one: its condition is to be kept once. */
function oncePerCondition(positions: readonly Position[]): readonly Position[] {
  const kept = new Set<string>()
  return positions.filter(({ party, stance, condition, statements: [first] }) => {
    const key = `${party} ${first} ${condition}`
    if (stance !== 'conditional' || condition === null || first === undefined) return true
    if (kept.has(key)) return false
    kept.add(key)
    return true
  })
}

/** Anomalies of arithmetic: what cannot be as it stands. */
const IMPOSSIBLE: ReadonlySet<string> = new Set(['date-arithmetic', 'arithmetic'])

/** How a position is most easily said to be more than it is; `null` where it says all there is. */
function overstatementOf({ stance, basis, condition }: Position): MustNotSay['kind'] | null {
  if (basis === 'narrator') return 'narrator'
  if (basis !== 'attributed') return null
  if (stance === 'accepts-in-part') return 'in full'
  return stance === 'conditional' || (condition !== null && stance === 'accepts') ? 'without its condition' : null
}

function guard(
  kind: MustNotSay['kind'],
  { id, evidence }: { readonly id: string; readonly evidence: MustNotSay['evidence'] },
): MustNotSay {
  return { id: `must-not-${id}`, kind, item: id, evidence: distinctPassages(evidence) }
}
