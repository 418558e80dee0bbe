/** @module Tells an entry of the timeline: what somebody said as his, else what a report tells as that report’s. */
import type { Passage } from '../document/passage.ts'
import type { TimelineEntry } from '../record/record.ts'
import type { CitedText } from './brief.ts'
import { clause, type Desk } from './desk.ts'
import { withDoubt } from './mark-doubt.ts'
import { reportName } from './name-reports.ts'
import { asPrinted, inOwnVoice, openingWords, quotedWords } from './own-voice.ts'
import { capital, text } from './sentence-parts.ts'

/** Never without words, and never the report’s words as Readout’s own; the day stands beside it. */
export function tellEntry(desk: Desk, entry: TimelineEntry): CitedText {
  const [passage] = entry.evidence
  return passage === undefined ? [text('A day without words')] : withDoubt(desk, tell(desk, entry, passage), [passage])
}

function tell(desk: Desk, { kind }: TimelineEntry, passage: Passage): CitedText {
  const plain = { ...desk, isLong: false }
  const said = kind === 'statement' ? saidIn(plain, passage) : null
  const report = desk.record.reports.find(({ file }) => file === passage.file)
  const told =
    said ??
    (report === undefined ? null : (inOwnVoice(plain, report.id, passage) ?? asPrinted(plain, report.id, passage)))
  if (told !== null) return withoutDay(told)
  const words = inMarks(passage).replace(/\.$/, '')
  const whose = words.startsWith('“') || report === undefined ? '' : `${capital(reportName(desk, report.id))}: `
  return [text(`${whose}${words}`), desk.cite.mark([passage])]
}

/** The statement whose words fill the passage. */
function saidIn(desk: Desk, { file, start, end }: Passage): CitedText | null {
  for (const statement of desk.record.statements) {
    if (statement.speaker === 'narrator') continue
    const variant = statement.variants.find(
      ({ evidence }) => evidence.file === file && start <= evidence.start && evidence.end <= end + 1,
    )
    if (variant === undefined || (variant.evidence.end - variant.evidence.start) * 2 < end - start) continue
    const told = desk.retell({ ...statement, variants: [variant] })
    if (told !== null) return clause(desk, { statement, told })
  }
  return null
}

/** Words that hold marks of their own stand in marks all the same: the others would be read as ours. */
function inMarks(passage: Passage): string {
  const words = quotedWords(passage)
  return words === null || !words.startsWith('“') || words.indexOf('”') < words.length - 1
    ? openingWords(passage)
    : words
}

/** Without the date in brackets that stands beside the entry. */
function withoutDay(told: CitedText): CitedText {
  return told.map(run =>
    run.kind === 'text' ? { ...run, text: run.text.replace(/ \(\d{1,2} \p{Lu}\p{Ll}+\)$/u, '') } : run,
  )
}
