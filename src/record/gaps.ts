/** @module Gaps: how far apart two parties are on one issue, as far as their stances alone can tell. */
import type { Gap, Movement, Position, Stance } from './record.ts'

const WANTS: readonly Stance[] = ['demands', 'proposes', 'accepts']

/** Every two parties with a stance on the same issue. */
export function gaps(positions: readonly Position[], movements: readonly Movement[] = []): readonly Gap[] {
  return [...Map.groupBy(positions, ({ issue }) => issue)].flatMap(([issue, held]) =>
    held.flatMap((a, at) =>
      held.slice(at + 1).map(
        (b): Gap => ({
          id: `${issue}-${a.party}-${b.party}`,
          issue,
          between: [a.party, b.party],
          kind: narrowed(kindOf(a.stance, b.stance), issue, [a.party, b.party], movements),
          positions: [a.id, b.id],
        }),
      ),
    ),
  )
}

/** A gap that is open and in which one of the two has moved towards the other. Yes against no stays incompatible. */
function narrowed(
  kind: Gap['kind'],
  issue: string,
  parties: readonly string[],
  movements: readonly Movement[],
): Gap['kind'] {
  const moved = movements.some(one => one.issue === issue && one.direction === 'towards' && parties.includes(one.party))
  return moved && (kind === 'unknown' || kind === 'partial') ? 'narrowing' : kind
}

/** Two demands may be the same or opposite: the words would have to be understood, so that is unknown. */
function kindOf(a: Stance, b: Stance): Gap['kind'] {
  const pair = [a, b]
  if (a === 'accepts' && b === 'accepts') return 'aligned'
  if (pair.includes('rejects') && pair.some(stance => WANTS.includes(stance))) return 'incompatible'
  if (pair.includes('accepts-in-part') && pair.some(stance => WANTS.includes(stance) || stance === 'accepts-in-part'))
    return 'partial'
  return 'unknown'
}
