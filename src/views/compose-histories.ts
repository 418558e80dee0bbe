/** @module The evidence and the history behind each cell of the matrix: every dated stance of that party on that issue, in order. */
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Position, RecordStatement } from '../record/record.ts'
import type { CitedText, Section } from './brief.ts'
import { clause, type Desk } from './desk.ts'
import { inSentence } from './issue-in-sentence.ts'
import { quotedWords } from './own-voice.ts'
import { printRange } from './print-day.ts'
import { ended, text } from './sentence-parts.ts'

/** What stands behind one position. */
export interface History {
  /** Id of the position. */
  readonly position: string
  /** "Ardan on tariffs". */
  readonly heading: string
  /** The earliest first; what has no day comes last. */
  readonly entries: readonly HistoryEntry[]
}

/** One word of a party on an issue, in the order of time. */
export interface HistoryEntry {
  /** In words; `null`: no report dates it. */
  readonly when: string | null
  readonly told: CitedText
  /** The position rests on it; otherwise it was said beside it, before or after. */
  readonly isGround: boolean
}

/** One history for each position that a table of these sections shows, in reading order. */
export function composeHistories(desk: Desk, sections: readonly Section[]): readonly History[] {
  const shown = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(block => (block.kind === 'table' ? (block.positions ?? []).flat(2) : []))
  const byId = new Map(desk.record.positions.map(position => [position.id, position]))
  return [...new Set(shown)].flatMap(id => {
    const position = byId.get(id)
    return position === undefined ? [] : [historyOf(desk, position)]
  })
}

function historyOf(desk: Desk, { id, party, issue, statements }: Position): History {
  const { record, names } = desk
  const sideOf = new Map(record.actors.map(actor => [actor.id, actor.party ?? actor.id]))
  const grounds = new Set(statements)
  const stances = record.statements.filter(
    statement =>
      grounds.has(statement.id) ||
      (sideOf.get(statement.speaker) === party && statement.issues.includes(issue) && STANCE_ACTS.has(statement.act)),
  )
  const label = record.issues.find(one => one.id === issue)?.label ?? issue
  return {
    position: id,
    heading: `${names.party(party)} on ${inSentence(label)}`,
    entries: inTime(stances).map(statement => ({
      when: printRange(statement.dateRange),
      told: tellOne(desk, statement),
      isGround: grounds.has(statement.id),
    })),
  }
}

/** By the day they were said at the latest; of one day as the record has them. */
function inTime(statements: readonly RecordStatement[]): readonly RecordStatement[] {
  const day = ({ dateRange }: RecordStatement) => dateRange.latest ?? dateRange.earliest ?? '9'
  return statements.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.id < b.id ? -1 : 1))
}

function tellOne(desk: Desk, statement: RecordStatement): CitedText {
  const told = desk.retell(statement)
  if (told !== null) return ended(clause({ ...desk, isLong: false }, { statement, told }))
  const passage = statement.variants[0]!.evidence
  return ended([text(quotedWords(passage) ?? 'In the words of the passage'), desk.cite.mark([passage])])
}
