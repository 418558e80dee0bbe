/**
 * @module Statements as a table (CSV, RFC 4180): a row for each wording in each report, with every variable, so that
 * coders of discourse networks can go on from it.
 */
import type { Exported } from './exported.ts'

/** A row as RFC 4180 has it: what holds a comma, quote or line break is quoted. */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  const cell = (value: string | number | boolean | null) => {
    const text = value === null ? '' : String(value)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return `${cells.map(cell).join(',')}\r\n`
}

/** Names of the columns, in order. Several values of one cell are joined by "; ". */
export const STATEMENT_COLUMNS = [
  'statement',
  'speaker',
  'speaker_name',
  'speaker_type',
  'party',
  'co_speakers',
  'act',
  'modality',
  'negated',
  'issues',
  'condition',
  'earliest',
  'latest',
  'origins',
  'report',
  'file',
  'outlet',
  'published',
  'mode',
  'chain',
  'source',
  'cue',
  'wording',
  'start',
  'end',
  'exact',
] as const

/** The table, with its header. */
export function statementsCsv({ record, actor, nameOf, issue, reportOf }: Exported): string {
  const rows = record.statements.flatMap(statement =>
    statement.variants.map(variant => {
      const report = reportOf(variant.evidence)
      const party = actor(statement.speaker)?.party ?? null
      return csvLine([
        statement.id,
        statement.speaker,
        nameOf(statement.speaker),
        actor(statement.speaker)?.type ?? 'narrator',
        party === null ? null : nameOf(party),
        statement.coSpeakers.map(nameOf).join('; '),
        statement.act,
        statement.modality,
        statement.negated,
        statement.issues.map(id => issue(id)?.label ?? id).join('; '),
        statement.condition,
        statement.dateRange.earliest,
        statement.dateRange.latest,
        statement.origins,
        variant.report,
        variant.evidence.file,
        report?.outlet ?? null,
        report?.published ?? null,
        variant.mode,
        variant.chain.join('; '),
        variant.source,
        variant.cue,
        variant.wording,
        variant.evidence.start,
        variant.evidence.end,
        variant.evidence.exact,
      ])
    }),
  )
  return csvLine(STATEMENT_COLUMNS) + rows.join('')
}
