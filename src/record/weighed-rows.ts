/**
 * @module Weighed rows: which issue a saying is on that names none, where no rule tells, weighed by what was learnt from talks
 * that people have read (`training/learn-rows.ts`). Like what stands in context, it holds only where no saying of its party names
 * the issue.
 */
import { STANCE_ACTS } from '../document/stance-acts.ts'
import { isTextIssue } from './issues.ts'
import type { RecordStatement } from './record.ts'
import { type RowGround, type RowSigns, rowSigns } from './row-signs.ts'
import learnt from './row-weights.json' with { type: 'json' }

/** Sign → what it is worth. */
export type RowWeights = Readonly<Record<string, number>>

/** How likely an issue must be, among all that stand around a saying. */
export const SURE = 0.5

/** Who will not say something may be asked of anything. */
const SURE_OF_SILENCE = 0.6

/** The statements, each of those that are on no issue on the likeliest one around it, where one is likely enough. */
export function withWeighedRows(ground: RowGround, weights: RowWeights = learnt.weights): readonly RecordStatement[] {
  let signsOf: ReturnType<typeof rowSigns> | null = null
  const { statements, partyOf } = ground
  const takingPart = new Set(
    statements.flatMap(({ act, issues, inContext, speaker }) =>
      STANCE_ACTS.has(act) && act !== 'withhold' && issues.length > 0 && inContext === undefined
        ? (partyOf(speaker) ?? [])
        : [],
    ),
  )
  return statements.map(statement => {
    const party = partyOf(statement.speaker)
    // Of a mediator who says of nothing what it wants, no stance is guessed.
    if (!isWeighed(statement) || party === null || !takingPart.has(party)) return statement
    signsOf ??= rowSigns(ground)
    const [best] = likeliest(signsOf(statement), weights)
    if (best === undefined || best.share < (statement.act === 'withhold' ? SURE_OF_SILENCE : SURE)) return statement
    const { issue, namedIn } = best
    // Of texts most talks speak; and what its condition is on, or the thing it names, has a place already.
    if (isTextIssue(issue) || issue === statement.matter || statement.conditionIssues.includes(issue)) return statement
    return { ...statement, issues: [issue], inContext: true, namedIn }
  })
}

/** Whether a statement says where its party stands, and not on what. */
export function isWeighed({ act, mode, modality, issues }: RecordStatement): boolean {
  return issues.length === 0 && mode !== 'narrator' && (STANCE_ACTS.has(act) || modality === 'ready')
}

/** Stands for every candidate that is no issue of the saying: it may be on none of them. */
export const NONE_OF_THEM = 'none of them'

/** The candidates with their shares of all likelihood, that of none of them among it, the likeliest first. */
export function likeliest(
  candidates: readonly RowSigns[],
  weights: RowWeights,
): readonly (RowSigns & { readonly share: number })[] {
  const worth = candidates.map(({ signs }) => worthOf(signs, weights))
  const all = worth.reduce((sum, one) => sum + one, worthOf([NONE_OF_THEM], weights))
  return candidates
    .map((candidate, at) => ({ ...candidate, share: worth[at]! / all }))
    .toSorted((a, b) => b.share - a.share || (a.issue < b.issue ? -1 : 1))
}

/** Above nothing; the more, the likelier. */
export function worthOf(signs: readonly string[], weights: RowWeights): number {
  return Math.exp(signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0))
}
