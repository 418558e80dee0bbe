/** @module What is disputed: so far, whose words the reports quote differently. Both wordings are shown, and neither is preferred. */
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
  const wordings = [...Map.groupBy(evidence, ({ exact }) => exact.replace(/[\s,.;]+$/, '').replace(/\s+/g, ' '))].slice(
    0,
    MOST_WORDINGS,
  )
  // A wording with marks of its own cannot be set in marks.
  if (wordings.length < 2 || wordings.some(([words]) => /["“”]/.test(words))) return null
  const runs: Run[] = [
    label(`The words of ${desk.names.short(speaker)}.`),
    text(` Reports quote ${desk.names.name(speaker)} in different words: `),
  ]
  wordings.forEach(([words, passages], at) => {
    const { file } = passages[0]!
    const report = desk.record.reports.find(candidate => candidate.file === file)
    runs.push(
      text(`${at === 0 ? '' : '; '}“${words}” in ${report === undefined ? file : reportName(desk, report.id)}`),
      desk.cite.mark(passages),
    )
  })
  return ended(runs)
}
