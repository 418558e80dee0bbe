/** @module What is disputed: so far, whose words the reports quote differently. Each wording is cited with its report; none is called the right one. */
import type { Passage } from '../document/passage.ts'
import type { CitedText, Run, Section } from './brief.ts'
import { type Desk, ended, label, reportName, text } from './desk.ts'

/** More wordings of one saying than this are left to the record. */
const MOST_WORDINGS = 3

/** One item per speaker and saying. */
export function disputed(desk: Desk): Section {
  const items = desk.record.anomalies
    .filter(({ kind }) => kind === 'quote-mutation')
    .flatMap(({ evidence }) => {
      const item = differentWords(desk, evidence)
      return item === null ? [] : [[item]]
    })
  return { heading: 'What is disputed', blocks: items.length > 0 ? [{ kind: 'list', items }] : [] }
}

function differentWords(desk: Desk, evidence: readonly Passage[]): CitedText | null {
  const speaker = desk.record.statements.find(({ variants }) =>
    variants.some(({ quoted }) => quoted.some(passage => evidence.includes(passage))),
  )?.speaker
  if (speaker === undefined) return null
  const published = new Map(desk.record.reports.map(report => [report.file, report]))
  // Moments of different time zones are compared as moments; a report without a date comes last.
  const firstSeen = (passages: readonly Passage[]) =>
    Math.min(
      ...passages.map(({ file }) => Date.parse(published.get(file)?.published ?? '') || Number.POSITIVE_INFINITY),
    )
  const wordings = [...Map.groupBy(evidence, ({ exact }) => exact.replace(/[\s,.;]+$/, '').replace(/\s+/g, ' '))]
    .toSorted(([one, a], [other, b]) =>
      firstSeen(a) < firstSeen(b) || (firstSeen(a) === firstSeen(b) && one < other) ? -1 : 1,
    )
    .slice(0, MOST_WORDINGS)
  const [first, ...others] = wordings
  // A wording with marks of its own cannot be set in marks.
  if (first === undefined || others.length === 0 || /["“”]/.test(first[0])) return null
  const isFirst = firstSeen(first[1]) < firstSeen(others[0]![1])
  const nameOf = (passages: readonly Passage[]) => {
    const report = published.get(passages[0]!.file)
    return report === undefined ? passages[0]!.file : reportName(desk, report.id)
  }
  // Only the first to be published is set in quotation marks: whoever repeats the brief repeats one wording, not a mixture.
  const runs: Run[] = [
    label(`The words of ${desk.names.short(speaker)}.`),
    text(
      ` Reports quote ${desk.names.name(speaker)} in different words: “${first[0]}” in ${nameOf(first[1])}${isFirst ? ', the first to appear' : ''}`,
    ),
    desk.cite.mark(first[1]),
  ]
  for (const [, passages] of others) runs.push(text(`; other words in ${nameOf(passages)}`), desk.cite.mark(passages))
  return ended(runs)
}
