/** @module Gaps: how far apart two parties are on one issue, as far as their stances alone can tell. */
import { contentWords } from '../alignment/content-words.ts'
import type { Gap, Movement, Position, Stance } from './record.ts'
import { figuresIn } from './stated-figures.ts'

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
          kind: narrowed(kindOf(a, b), issue, [a.party, b.party], movements),
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

/**
 * Two demands may be the same or opposite, and what one rejects need not be what the other wants: without the same words on
 * both sides that is unknown.
 */
function kindOf(one: Position, other: Position): Gap['kind'] {
  const pair = [one.stance, other.stance]
  if (one.stance === 'accepts' && other.stance === 'accepts') return 'aligned'
  if (pair.includes('rejects') && pair.includes('accepts')) return 'incompatible'
  if (pair.includes('rejects') && pair.some(stance => WANTS.includes(stance)))
    return ofOneThing(one, other) ? 'incompatible' : 'unknown'
  // "Some of it", "only if …": something is open between them, and neither says no.
  if (pair.some(stance => HALFWAY.includes(stance)) && pair.every(stance => [...HALFWAY, ...WANTS].includes(stance)))
    return 'partial'
  return pair.every(stance => WANTS.includes(stance)) && otherFigures(one, other) ? 'partial' : 'unknown'
}

const HALFWAY: readonly Stance[] = ['accepts-in-part', 'conditional']

/** Both want it, and count it differently: "a truce of 30 days", "a truce of 90". */
function otherFigures(one: Position, other: Position): boolean {
  const [a, b] = [one, other].map(({ paraphrase }) => figuresIn(paraphrase))
  const [first, ...more] = a!
  const [second, ...others] = b!
  if (first === undefined || second === undefined || more.length > 0 || others.length > 0) return false
  return first.unit === second.unit && first.value !== second.value
}

/** Words two paraphrases must share to speak of one thing; a party's name or the issue's alone is in both anyway. */
const FEWEST_SHARED = 3

function ofOneThing(one: Position, other: Position): boolean {
  const words = new Set(contentWords(one.paraphrase))
  return new Set(contentWords(other.paraphrase).filter(word => words.has(word))).size >= FEWEST_SHARED
}
