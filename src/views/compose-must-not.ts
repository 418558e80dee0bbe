/** @module What must not be said: each wording that would outrun the record, then what the record says instead, cited. */
import type { MustNotSay, Record } from '../record/record.ts'
import type { CitedText, Section } from './brief.ts'
import { createCiter } from './cite.ts'
import { cellOf } from './compose-matrix.ts'
import { type Desk, ended, list, reportName, text } from './desk.ts'

/** More traps than this are not kept in mind; the record holds them all. */
const MOST_TRAPS = 7

/** One trap an item. */
export function mustNotBeSaid(desk: Desk): Section {
  const items: CitedText[][] = []
  for (const trap of desk.record.mustNotSay) {
    if (items.length === MOST_TRAPS) break
    const item = WORDED[trap.kind](desk, trap)
    if (item !== null) items.push([item])
  }
  return { heading: 'What must not be said', blocks: items.length > 0 ? [{ kind: 'list', items }] : [] }
}

const WORDED: Readonly<globalThis.Record<MustNotSay['kind'], (desk: Desk, trap: MustNotSay) => CitedText | null>> = {
  'in full': (desk, trap) =>
    ofPosition(
      desk,
      trap,
      (party, issue, whose) => `That ${party} has accepted ${issue} in full: ${whose ?? 'it'} accepts in part`,
    ),
  'without its condition': (desk, trap) =>
    ofPosition(
      desk,
      trap,
      (party, issue, whose) =>
        `That ${party} has agreed on ${issue} without the condition ${whose === null ? 'attached' : `named by ${whose}`}`,
    ),
  narrator: (desk, trap) =>
    ofPosition(
      desk,
      trap,
      (party, issue) => `That ${party} itself has said so on ${issue}; only a report’s own voice does`,
    ),
  echo: (desk, { item, evidence }) => {
    const group = desk.record.lineage.find(({ id }) => id === item)
    // Four passages show the echo; the record holds the rest.
    const shown = evidence.slice(0, 4)
    return group === undefined || shown.length === 0
      ? null
      : ended([
          text(
            `That ${list(group.members.map(id => reportName(desk, id)))} confirm one another: they share one origin and count once`,
          ),
          desk.cite.mark(shown),
        ])
  },
  // The figure that cannot be is not printed: whoever skims the brief would take it along.
  impossible: (desk, { item, evidence }) => {
    const anomaly = desk.record.anomalies.find(({ id }) => id === item)
    const [passage] = evidence
    const report = desk.record.reports.find(({ file }) => file === passage?.file)
    if (anomaly === undefined || passage === undefined || report === undefined) return null
    return ended([
      text(`That it adds up as ${reportName(desk, report.id)} has it`),
      desk.cite.mark([passage]),
      text(`: ${midSentence(anomaly.summary)}`),
    ])
  },
}

/** A cell: the stance, in brackets whose words it rests on, and the words. */
const CELL = /^[^(:]+?(?: \((?:says )?([^)]*)\))?: (.*)$/s

/** The wording that goes too far, then the cell's words as they are; `null` where the cell has no words of its own. */
function ofPosition(
  desk: Desk,
  { item }: MustNotSay,
  tempting: (party: string, issue: string, whose: string | null) => string,
): CitedText | null {
  const position = desk.record.positions.find(({ id }) => id === item)
  const issue = position === undefined ? undefined : issueOf(desk.record, position.issue)
  if (position === undefined || issue === undefined) return null
  // Tried with numbers of its own first: what is not printed cites nothing.
  const [first] = cellOf({ ...desk, cite: createCiter() }, position)
  const [, whose, words] = (first?.kind === 'text' ? first.text : '').match(CELL) ?? []
  if (words === undefined) return null
  const [, ...rest] = cellOf(desk, position)
  return ended([text(`${tempting(desk.names.short(position.party), issue, whose ?? null)}: ${words}`), ...rest])
}

function issueOf({ issues }: Record, id: string): string | undefined {
  const label = issues.find(issue => issue.id === id)?.label
  return label === undefined ? undefined : `${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

/** "From February to May it is three months": without what it is not, and as the second half of a sentence. */
function midSentence(summary: string): string {
  const [said = ''] = summary.split(/, not /)
  return `${said.charAt(0).toLowerCase()}${said.slice(1).replace(/\.$/, '')}`
}
