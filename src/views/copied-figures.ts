/** @module A figure that a copy prints otherwise than the first of its origin: who quotes the copy passes on what no second source has said. */
import type { Passage } from '../document/passage.ts'
import type { Anomaly } from '../record/record.ts'
import type { CitedText } from './brief.ts'
import type { Desk } from './desk.ts'
import { reportName } from './name-reports.ts'
import { ended, text } from './sentence-parts.ts'

/** One trap a figure; what was told before with both its sides is no trap. */
export function copiedFigures(desk: Desk): readonly (() => CitedText | null)[] {
  const isTold = (passage: Passage) => desk.cite.citations().some(other => overlaps(other.passage, passage))
  return desk.record.anomalies
    .filter(({ kind, evidence }) => kind === 'copy-changed-fact' && evidence.length === 2)
    .filter(({ evidence }) => !evidence.every(isTold))
    .map(anomaly => () => figureOf(desk, anomaly))
}

function figureOf(desk: Desk, { evidence: [after, before] }: Anomaly): CitedText | null {
  const [copy, first] = [after!, before!].map(({ file }) => desk.record.reports.find(report => report.file === file))
  if (copy === undefined || first === undefined || copy.id === first.id) return null
  const [changed, printed] = [inContext(after!), inContext(before!)]
  if ([changed, printed].some(({ exact }) => /["“”\n]/.test(exact))) return null
  return ended([
    text(`That it is “${changed.exact}”, as ${reportName(desk, copy.id)} prints`),
    desk.cite.mark([changed]),
    text(`: ${reportName(desk, first.id)}, of the same origin and before it, has “${printed.exact}”`),
    desk.cite.mark([printed]),
  ])
}

/** The figure with the words around it that tell what it is of. */
function inContext(passage: Passage): Passage {
  const [before] = passage.prefix.match(BEFORE) ?? ['']
  const behind = (passage.suffix.match(BEHIND)?.[0] ?? '').replace(JOINTS, '')
  return {
    ...passage,
    start: passage.start - before.length,
    end: passage.end + behind.length,
    exact: before + passage.exact + behind,
    prefix: passage.prefix.slice(0, passage.prefix.length - before.length),
    suffix: passage.suffix.slice(behind.length),
  }
}

/** Whole words of the clause; the first of a prefix may be half of one. */
const BEFORE = /(?<=[^\p{L}\p{N}])(?:[\p{L}\p{N}’'-]+ ){1,5}$/u

/** The last of a suffix may be half of one. */
const BEHIND = /^(?: [\p{L}\p{N}’'-]+(?=[^\p{L}\p{N}’'-])){1,4}/u

/** Words that lead on to what is not here. */
const JOINTS =
  /(?: (?:the|an?|of|under|by|in|on|at|to|for|with|and|or|from|that|which|who|its|their|his|her|new|as|than|into|over))+$/u

function overlaps(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}
