/** @module Statements in the record: one per thing said, with every wording the reports give it. */
import { NARRATOR } from '../alignment/match-actors.ts'
import { type Variant, type Variants, wordsOf } from '../alignment/match-statements.ts'
import type { DateRange } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Act } from '../document/testimony.ts'
import { splitCondition } from './conditions.ts'
import { issuesIn } from './issues.ts'
import type { RecordStatement, ReportEntry, StatementVariant } from './record.ts'

/** Which reports count as how many origins. */
type CountOrigins = (reports: readonly number[]) => number

export function recordStatements(
  matched: readonly Variants[],
  reports: readonly ReportEntry[],
  countOrigins: CountOrigins,
): readonly RecordStatement[] {
  return withInheritedIssues(
    matched.map(variants => {
      const [best] = variants
      return {
        id: idOf(variants, reports),
        speaker: best.speaker,
        coSpeakers: best.coSpeakers,
        act: best.statement.act,
        modality: best.statement.modality,
        mode: best.statement.mode,
        negated: best.statement.negated,
        chain: chainOf(best, reports),
        // A condition that one paper keeps and another drops is kept.
        condition:
          variants.map(({ statement }) => conditionOf(statement)).find(condition => condition !== null) ?? null,
        dateRange: variants.map(({ statement }) => statement.saidAt).reduce(narrowed),
        issues: issuesOf(variants),
        variants: variants.map(variant => recordVariant(variant, reports)),
        evidence: distinctPassages(variants.map(({ statement }) => statement.passage)),
        origins: countOrigins(variants.map(({ report }) => report)),
      }
    }),
  )
}

/** "Ardan wants 420": a bare number is a figure for whatever the sentence before was about. */
const BARE_FIGURE = /^(?:the )?[\d.,]+(?: \p{L}+)?$/u

/** How far back the sentence before may begin: three lines of print. */
const REACH = 250

/** Statements that name only a figure take their issues from the one just before them in the same report. */
function withInheritedIssues(statements: readonly RecordStatement[]): readonly RecordStatement[] {
  return statements.map(statement => {
    const { content, evidence } = statement.variants[0]!
    if (statement.issues.length > 0 || !BARE_FIGURE.test(content.map(({ exact }) => exact).join(' '))) return statement
    const before = statements
      .filter(({ issues }) => issues.length > 0)
      .flatMap(({ issues, variants }) =>
        variants.map(variant => ({ issues, end: variant.evidence.end, file: variant.evidence.file })),
      )
      .filter(({ file, end }) => file === evidence.file && end <= evidence.start && evidence.start - end <= REACH)
      .toSorted((a, b) => b.end - a.end)[0]
    return before === undefined ? statement : { ...statement, issues: before.issues }
  })
}

/** Names the first place it stands, so that a new report elsewhere leaves the id as it is. */
function idOf(variants: Variants, reports: readonly ReportEntry[]): string {
  const first = variants.reduce((a, b) =>
    b.report < a.report || (b.report === a.report && b.statement.index < a.statement.index) ? b : a,
  )
  return `${first.speaker}-${first.statement.act}-${reports[first.report]!.id}-${first.statement.index}`
}

function recordVariant(variant: Variant, reports: readonly ReportEntry[]): StatementVariant {
  const { statement, report } = variant
  return {
    report: reports[report]!.id,
    mode: statement.mode,
    wording: wordsOf(statement),
    source: statement.source,
    cue: statement.cue,
    lemma: statement.lemma,
    content: statement.content,
    chain: chainOf(variant, reports),
    quoted: statement.quoted,
    condition: statement.condition,
    evidence: statement.passage,
  }
}

/** Outermost first: the report, every relay as printed, the speaker. */
function chainOf({ statement, report, speaker }: Variant, reports: readonly ReportEntry[]): readonly string[] {
  // The last link of a spoken statement is the speaker, whose actor stands for the printed name.
  const relays = statement.chain.slice(0, speaker === NARRATOR ? undefined : -1).filter(({ kind }) => kind !== 'report')
  const names = relays.map(({ kind, name }) => (kind === 'missing' ? '[unattributed]' : (name ?? '[anonymous]')))
  return [reports[report]!.id, ...names, ...(speaker === NARRATOR ? [] : [speaker])]
}

/** What the best wording is about; where that is no listed issue, what any other wording is about. What stands only in the condition is not what is said. */
function issuesOf(variants: Variants): readonly string[] {
  return variants.map(({ statement }) => issuesIn(withoutCondition(statement))).find(issues => issues.length > 0) ?? []
}

function withoutCondition(statement: Variant['statement']): string {
  const condition = conditionOf(statement)
  return condition === null ? wordsOf(statement) : wordsOf(statement).replace(condition, ' … ')
}

/** Acts that a condition turns into something less; in a remark or a claim "until" is only a word. */
const CONDITIONABLE: readonly Act[] = ['accept', 'accept-in-part', 'reject', 'propose', 'commit', 'condition']

function conditionOf(statement: Variant['statement']): string | null {
  if (statement.condition !== null) return statement.condition.exact
  return CONDITIONABLE.includes(statement.act) ? (splitCondition(wordsOf(statement))?.condition ?? null) : null
}

/** The time two compatible ranges share. */
export function narrowed(a: DateRange, b: DateRange): DateRange {
  const later = (x: string | null, y: string | null) => (x === null || (y !== null && y > x) ? y : x)
  const earlier = (x: string | null, y: string | null) => (x === null || (y !== null && y < x) ? y : x)
  return { earliest: later(a.earliest, b.earliest), latest: earlier(a.latest, b.latest) }
}

/** Each place once. */
export function distinctPassages(passages: readonly Passage[]): readonly Passage[] {
  return [...new Map(passages.map(passage => [`${passage.start} ${passage.end} ${passage.file}`, passage])).values()]
}
