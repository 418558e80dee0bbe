/** @module Claims and denials: who claims what, who denies it, and what third voices say of it. */
import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { disputeId, sideOf } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import type { Dispute, RecordStatement, StatementVariant } from './record.ts'

interface Place {
  readonly statement: RecordStatement
  readonly variant: StatementVariant
}

/** What a denier adds right behind the denial belongs to it. */
const ADDED = 120

/** One dispute per claim that is denied. */
export function disputedDenials({ statements, reports, partyOf }: Matter): readonly Dispute[] {
  const byId = new Map(statements.map(statement => [statement.id, statement]))
  const denied = Map.groupBy(
    statements.filter(({ denies }) => denies !== null && byId.has(denies)),
    ({ denies }) => denies!,
  )
  const said = statements.filter(({ speaker }) => speaker !== NARRATOR)
  const around: Around = {
    byFile: Map.groupBy(said.flatMap(placesOf), ({ variant }) => variant.evidence.file),
    counts: countWords(said),
    partyOf,
  }
  return [...denied].map(([id, deniers]): Dispute => {
    const claim = byId.get(id)!
    const against = deniers.flatMap(denier => placesOf(denier))
    const sides = [
      sideOf(placesOf(claim)),
      ...[...Map.groupBy(against, ({ statement }) => statement.speaker).values()].map(places =>
        sideOf([...places, ...places.flatMap(place => addedTo(place, around))]),
      ),
      ...thirdViews(claim, deniers, around).map(place => sideOf([place])),
    ]
    return {
      id: disputeId('claim-vs-denial', sides, reports),
      question: `Is it so: “${sides[0]!.claim}”?`,
      type: 'claim-vs-denial',
      severity: claim.act === 'accuse' || claim.act === 'claim' || claim.act === 'accept' ? 'high' : 'medium',
      basis: 'One voice claims it and another denies it.',
      sides,
    }
  })
}

/** What is said beside a claim and its denial, looked up by file. */
interface Around {
  readonly byFile: ReadonlyMap<string, readonly Place[]>
  /** Stem → number of statements that have it. */
  readonly counts: ReadonlyMap<string, number>
  readonly partyOf: Matter['partyOf']
}

function placesOf(statement: RecordStatement): readonly Place[] {
  return statement.variants.map(variant => ({ statement, variant }))
}

function countWords(statements: readonly RecordStatement[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { variants } of statements)
    for (const word of new Set(contentWords(variants[0]!.wording))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** "Keller denied it. 'Not one gate has moved,' he said." */
function addedTo({ statement, variant: { evidence } }: Place, { byFile }: Around): readonly Place[] {
  return (byFile.get(evidence.file) ?? [])
    .filter(other => other.statement !== statement && other.statement.speaker === statement.speaker)
    .filter(({ variant }) => {
      const gap = variant.evidence.start - evidence.end
      return gap >= 0 && gap <= ADDED
    })
    .slice(0, 1)
}

/** A third voice on the same claim stands within a page of it. */
const NEAR = 1500

/** Statements that may share a name and still be of one thing. */
const RARE = 5

/** Other voices that speak of the same: a name that is not in everything said, and another word of the claim. */
function thirdViews(
  claim: RecordStatement,
  deniers: readonly RecordStatement[],
  { byFile, counts, partyOf }: Around,
): readonly Place[] {
  const [{ wording, evidence }] = claim.variants as readonly [StatementVariant]
  const names = new Set(
    contentWords((wording.match(NAME) ?? []).join(' ')).filter(word => (counts.get(word) ?? 0) <= RARE),
  )
  if (names.size === 0) return []
  const words = new Set(contentWords(wording))
  const taken = new Set([claim, ...deniers].flatMap(({ speaker }) => [speaker, partyOf(speaker) ?? speaker]))
  const found = new Map<string, Place>()
  for (const place of byFile.get(evidence.file) ?? []) {
    const { speaker } = place.statement
    if (taken.has(speaker) || found.has(speaker)) continue
    if (Math.abs(place.variant.evidence.start - evidence.end) > NEAR) continue
    const shared = new Set(contentWords(place.variant.wording).filter(word => words.has(word)))
    if (shared.size >= 2 && [...shared].some(word => names.has(word))) found.set(speaker, place)
  }
  return [...found.values()]
}

/** A capitalised word that does not open a sentence. */
const NAME = /(?<![.!?]\s)(?<!^)\p{Lu}\p{L}+/gu
