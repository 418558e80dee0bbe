/** @module The desk a brief is written at: the record, the marks, the names, and what has been told already. */
import type { Record, RecordStatement } from '../record/record.ts'
import type { CitedText, Run } from './brief.ts'
import { type Citer, createCiter } from './cite.ts'
import { createNamer, type Namer } from './name-actors.ts'
import { type Candidate, weighStatements } from './weigh-statements.ts'

export interface Desk {
  readonly record: Record
  readonly cite: Citer
  readonly names: Namer
  /** Statements not yet told, the weightiest first: a brief says a thing once. */
  readonly untold: () => readonly Candidate[]
  readonly isTold: (statement: RecordStatement) => boolean
  /** One sentence a statement; each counts as told from now on. */
  readonly tell: (candidates: readonly Candidate[]) => readonly CitedText[]
}

export function openDesk(record: Record): Desk {
  const told = new Set<string>()
  const weighed = weighStatements(record.statements, record.actors)
  const desk: Desk = {
    record,
    cite: createCiter(),
    names: createNamer(record),
    untold: () => weighed.filter(({ statement }) => !told.has(statement.id)),
    isTold: ({ id }) => told.has(id),
    tell: candidates =>
      candidates.map(candidate => {
        told.add(candidate.statement.id)
        return ended(clause(desk, candidate))
      }),
  }
  return desk
}

export const text = (words: string): Run => ({ kind: 'text', text: words })

/** The sentence with its stop: after the marks, unless it ended inside a quotation already. */
export function ended(runs: CitedText): CitedText {
  return [...runs, text('.')]
}

/** "Ardan’s envoy Keller said: “…” [3]"; a voice that reaches us through an outlet is introduced by it. */
export function clause(desk: Desk, { statement, told }: Candidate): CitedText {
  const relay = relayOf(desk, statement)
  const subject = list(
    [statement.speaker, ...statement.coSpeakers]
      .slice(0, 2)
      .map((id, at) => speakerName(desk, id, at === 0 ? told.source : null)),
  )
  const opensWithQuotation = told.content.startsWith('“')
  const link =
    opensWithQuotation && /^(?:said|wrote|replied)$/.test(told.verb)
      ? ': '
      : told.clause && !opensWithQuotation
        ? ' that '
        : ' '
  return [
    text(
      `${relay === null ? capital(subject) : `According to ${relay}, ${subject}`} ${told.verb}${link}${told.content}`,
    ),
    desk.cite.mark(told.passages),
  ]
}

/** Officials and seats of power speak for a state; the sentence names them, not the state. */
function speakerName({ names }: Desk, id: string, printed: string | null): string {
  const plain = printed === null ? '' : printed.replace(/\s+/g, ' ').trim()
  const usable = plain !== '' && plain.split(' ').length <= 6 && !/[,;:()]/.test(plain) && !PRONOUN.test(plain)
  return names.isPerson(id) || !usable
    ? names.name(id)
    : plain.replace(/^(?:The|An?|Some|Both|Many|Several)\b/, word => word.toLowerCase())
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|some|many|others|both|neither|none|one|his|her|their|its)$/i

/** The outlet between report and speaker, of the wording that is told; unnamed relays are said to be unnamed. */
function relayOf(desk: Desk, { variants }: RecordStatement): string | null {
  const chain = variants[0]!.chain
  const [link] = chain.slice(1, -1)
  if (link === undefined || link === '[unattributed]') return null
  if (link === '[anonymous]') return `unnamed sources in ${reportName(desk, chain[0]!)}`
  return desk.record.actors.some(({ id }) => id === link) ? desk.names.name(link) : link
}

/** The outlet, or where none is known the file: "report 03-ardan". */
export function reportName({ record }: Desk, id: string): string {
  const report = record.reports.find(candidate => candidate.id === id)
  return report?.outlet ?? `report ${report?.file.replace(/\.[^.]+$/, '') ?? id}`
}

export function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
