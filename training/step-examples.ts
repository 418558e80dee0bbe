/** @module Examples of steps: the clauses that look ahead in the project's own sets of talks, and which of them people took for a next step. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate, type Models } from '../src/analyse-report.ts'
import { dayOf } from '../src/document/dates.ts'
import type { Span } from '../src/document/span.ts'
import { readReports } from '../src/sources/read-reports.ts'
import { stepsIn } from '../src/statements/told/find-steps.ts'
import { linesOf } from '../src/statements/told/lines.ts'
import { stepClauses } from '../src/statements/told/weighed-steps.ts'

/** A clause, and whether people took it for a step. */
export interface StepExample {
  /** Name of its set. */
  readonly from: string
  readonly features: readonly string[]
  readonly isRuled: boolean
  readonly isStep: boolean
  /** The clause as printed, for reading what is wrong. */
  readonly words: string
}

/** So much of the shorter of clause and passage must be common. */
const COMMON = 0.5

/** The examples of one set. */
export async function stepExamples(folder: string, from: string, models: Models): Promise<readonly StepExample[]> {
  const gold: { readonly nextSteps: readonly { readonly evidence?: readonly (Span & { readonly file: string })[] }[] } =
    JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))
  const { reports } = await readReports([join(folder, 'reports')], { metadata: join(folder, 'metadata.json') })
  const told = gold.nextSteps.flatMap(({ evidence = [] }) => evidence)
  return reports.flatMap(report => {
    const document = annotate(report, models)
    const lines = linesOf(document)
    const ruled = stepsIn(lines, document.figures, document.published)
    return stepClauses(lines, document.figures, dayOf(document.published), ruled).map(one => {
      const { start, end } = one.clause.span
      const span = { start: one.line.start + start, end: one.line.start + end }
      const isStep = told.some(passage => passage.file === report.file && isCommon(passage, span))
      return { from, features: one.features, isRuled: one.isRuled, isStep, words: one.line.words.slice(start, end) }
    })
  })
}

function isCommon(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common > 0 && common >= COMMON * Math.min(a.end - a.start, b.end - b.start)
}
