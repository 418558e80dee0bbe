/** @module Matters nearby: what a saying is on that names nothing, by what its speaker was told to speak of just before it. */
import type { Passage } from '../document/passage.ts'
import type { RecordStatement } from './record.ts'

/** Code units between two sayings that may be on one thing: a sentence or two. */
const REACH = 300

/** What one says first is what he goes on about; what comes behind counts as if it were so much further away. */
const BEHIND = 100

/**
 * For a statement that names no issue and no matter: the key of the matter that the same speaker named nearest to it in the same report,
 * and where he did; `null` where he named none. `keyOf`: what a statement names.
 */
export function matterNearby(
  statements: readonly RecordStatement[],
  keyOf: (statement: RecordStatement) => string | null,
): (statement: RecordStatement) => { readonly key: string; readonly passage: Passage } | null {
  const places = statements.flatMap(statement => {
    const key = keyOf(statement)
    return key === null ? [] : statement.variants.map(({ evidence }) => ({ key, evidence, speaker: statement.speaker }))
  })
  const inFile = Map.groupBy(places, ({ evidence }) => evidence.file)
  return ({ mode, issues, speaker, variants }) => {
    if (mode === 'narrator' || issues.length > 0) return null
    for (const { evidence } of variants) {
      const [nearest] = (inFile.get(evidence.file) ?? [])
        .filter(place => place.speaker === speaker)
        .map(({ key, evidence: passage }) => ({ key, passage, far: distance(passage, evidence) }))
        .filter(({ far }) => far <= REACH)
        .toSorted((a, b) => a.far - b.far)
      if (nearest !== undefined) return { key: nearest.key, passage: nearest.passage }
    }
    return null
  }
}

/** From what is named at `other` to what is said at `own`. */
function distance(other: Passage, own: Passage): number {
  if (other.end <= own.start) return own.start - other.end
  return other.start >= own.end ? other.start - own.end + BEHIND : 0
}
