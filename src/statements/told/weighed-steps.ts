/**
 * @module Steps that no rule knows by its words: clauses that look ahead, weighed by what was learnt from talks that people have read
 * (`scoring/weigh-step.ts`). What the rules find is not asked of again.
 */
import { OPEN } from '../../document/dates.ts'
import type { Figure } from '../../document/layers.ts'
import { covers, overlaps } from '../../document/span.ts'
import type { ToldStep } from '../../document/testimony.ts'
import { isDatedAhead, mayBeStep, type StepClause, stepFeatures } from '../scoring/step-features.ts'
import { stepWeigher, type WeighStep } from '../scoring/weigh-step.ts'
import { type ClauseFound, clausesOfLine } from './clauses-of-line.ts'
import { conditionIn, type StepFound, timeAhead, whoIn } from './find-steps.ts'
import type { Line } from './lines.ts'

/**
 * What must speak for a clause, in nats. In sets that the rules were made on and that it has not learnt from, people took 30 of 71 clauses
 * so likely for a next step; in eight sets that neither knows it brought 8 steps of 38 that the rules had missed.
 */
const SURE = -0.4

const learnt = stepWeigher()

/** The clauses of a report that may tell a step, with what is seen of each; none without grammar or a day. */
export function stepClauses(
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  ruled: readonly StepFound[],
): readonly (StepClause & { readonly at: number; readonly features: readonly string[] })[] {
  if (published === null) return []
  return lines.flatMap((line, at) =>
    clausesOfLine(line)
      .filter(clause => mayBeStep({ line, clause, published }))
      .map(clause => {
        const isRuled = ruled.some(step => step.line === at && overlaps(step.span, clause.span))
        const one = { line, clause, figures, published, isRuled }
        return { ...one, at, features: stepFeatures(one) }
      }),
  )
}

/** The steps that are weighed heavy enough. */
export function weighedSteps(
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  ruled: readonly StepFound[],
  weigh: WeighStep = learnt,
): readonly StepFound[] {
  const found: StepFound[] = []
  for (const one of stepClauses(lines, figures, published, ruled)) {
    const { line, at, clause, isRuled, features } = one
    if (isRuled || weigh(features) <= SURE) continue
    if (found.some(step => step.line === at && overlaps(step.span, clause.span))) continue
    const { span } = clause
    const verb = { start: line.grammar![clause.head]!.start, end: line.grammar![clause.head]!.end }
    const range = timeAhead(line, span, verb, published)
    if (range === null) continue
    const condition = conditionIn(line, { start: span.start, end: span.start }, span)
    found.push({
      line: at,
      span,
      condition,
      status: statusOf(line, clause, condition !== null),
      range: isDatedAhead(one) || range === OPEN ? range : OPEN,
      who: whoIn(line, span, figures),
    })
  }
  return found
}

function statusOf({ words, quoted }: Line, { span }: ClauseFound, isConditional: boolean): ToldStep['status'] {
  const clause = words.slice(span.start, span.end)
  if (isConditional || /^\W*should\b|\b(?:could|might|may)\b/i.test(clause)) return 'conditional'
  if (/\b(?:ready|willing|prepared|offer\p{L}*)\b/iu.test(clause)) return 'offered'
  const isHoped = /\b(?:hop(?:e[sd]?|ing)|expect\p{L}*|likely)\b/iu.test(words)
  return isHoped && !quoted.some(quotation => covers(quotation, span)) ? 'expected' : 'planned'
}
