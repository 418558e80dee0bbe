/** @module Next steps: what is planned, offered or expected, and what is said to have no date. */

import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { dayOf } from '../document/dates.ts'
import type { NextStep, RecordStatement, ReportEntry } from './record.ts'
import { distinctPassages } from './statements.ts'
import type { Happening } from './timeline.ts'

const NOT_SCHEDULED =
  /\b(?:no (?:new )?date|without (?:a )?(?:new )?date|not (?:yet )?(?:been )?scheduled|no (?:follow-up |further |new |next )?(?:meeting|talks|round|summit|session)\b.{0,60}\b(?:scheduled|planned|set)|not imminent|put off|postponed indefinitely)\b/i

const CONDITIONAL = /\b(?:only if|only when|as soon as|once|provided|on condition|unless|if)\b/i

const EXPECTED = /\b(?:expected|expects?|anticipated|likely|hopes?|hoped)\b/i

const OFFERED = /\b(?:offered|offers|ready|willing|prepared|invited)\b/i

/** What a passage must say to be about a step ahead. A bare "will" is too often a boast or a threat. */
const AHEAD =
  /\b(?:scheduled (?:to|for)|(?:is|are|was|were) (?:due|set|expected|to) (?:to |back|on\b|in\b|meet|resume|return|travel|hold|visit|leave|arrive|begin)|(?:plans?|planned|planning) to (?:meet|return|travel|visit|hold|resume|send|sign)|will (?:come together|meet|resume|return|travel|reconvene|hold talks|leave|convene|visit)|would (?:meet|resume|return|reconvene)|expected to (?:meet|resume|return|continue|be back|arrive|approve|travel|visit)|next (?:round|meeting|session) (?:of [\w ]{1,30} )?(?:is|was|will))\b/i

/** A date to come is a step only where something is arranged for it: "we may have a deal next week" is a hope. */
const ARRANGED =
  /\b(?:due|scheduled|expected|anticipated|planned|plans?|is to|are to|set to|will (?!be\b)|would (?:meet|resume|return)|to (?:meet|leave|visit|resume|return|send)|agreed to)\b/i

/** Longer passages hold more than the step. */
const LONGEST = 400

export function nextSteps(
  events: readonly (readonly Happening[])[],
  statements: readonly RecordStatement[],
  reports: readonly ReportEntry[],
): readonly NextStep[] {
  const planned = events.flatMap((same): readonly NextStep[] => {
    const [first] = same as readonly [Happening, ...Happening[]]
    const words = first.passage.exact
    const published = dayOf(reports[first.report]!.published)
    if (first.kind !== 'planned' || words.length > LONGEST || !ARRANGED.test(words)) return []
    if (published !== null && first.range.latest !== null && first.range.latest < published) return []
    return [
      {
        id: `next-${reports[first.report]!.id}-${first.passage.start}-${first.passage.end}`,
        what: words,
        who: first.actors,
        when: first.range.earliest === first.range.latest ? first.range.earliest : null,
        dateRange: first.range,
        status: statusOf(words),
        evidence: distinctPassages(same.map(({ passage }) => passage)),
      },
    ]
  })
  const covered = new Set(planned.flatMap(({ evidence }) => evidence.map(({ file }) => file)))
  const said = statements.flatMap((statement): readonly NextStep[] => {
    const [best] = statement.variants as readonly [RecordStatement['variants'][0]]
    const words = best.wording
    if (words.length > LONGEST || !(AHEAD.test(words) || NOT_SCHEDULED.test(words))) return []
    if (planned.some(step => tellsTheSame(step, statement, covered))) return []
    return [
      {
        id: `next-${statement.id}`,
        what: words,
        who: statement.speaker === NARRATOR ? [] : [statement.speaker],
        when: null,
        dateRange: { earliest: null, latest: null },
        status: statusOf(`${words} ${statement.condition ?? ''}`),
        evidence: statement.evidence,
      },
    ]
  })
  return [...planned, ...said]
}

function statusOf(words: string): NextStep['status'] {
  if (NOT_SCHEDULED.test(words)) return 'not scheduled'
  if (CONDITIONAL.test(words)) return 'conditional'
  if (EXPECTED.test(words)) return 'expected'
  return OFFERED.test(words) ? 'offered' : 'planned'
}

/** An event inside a statement's passage is that statement's step. */
function tellsTheSame(step: NextStep, statement: RecordStatement, files: ReadonlySet<string>): boolean {
  return statement.evidence.some(
    said =>
      files.has(said.file) &&
      step.evidence.some(
        ({ file, start, end, exact }) =>
          file === said.file && start < said.end && said.start < end && contentWords(exact).length > 0,
      ),
  )
}
