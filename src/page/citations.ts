/** @module Where each citation of a brief leads on the page: the names of its two ends. */
import type { Brief, Citation, CitedText } from '../views/brief.ts'
import type { PageReport } from './render-page.ts'

/** A citation together with the report it was found in and the marks that lead to it. */
export interface CitationEnds {
  readonly citation: Citation
  /** Position among the page's reports; `null` when no report given holds these words at this place. */
  readonly report: number | null
  /** Fragment a mark links to: the passage in its report, or the entry in the list of citations. */
  readonly target: string
  /** Ids of the marks, in reading order. */
  readonly marks: readonly string[]
}

/** Id of the passage in its report. */
export function passageId(number: number): string {
  return `passage-${number}`
}

/** Id of the entry in the list of citations. */
export function citationId(number: number): string {
  return `citation-${number}`
}

/** Id of the `occurrence`-th mark (from 1) of a citation. */
export function markId(number: number, occurrence: number): string {
  return `mark-${number}-${occurrence}`
}

/**
 * Both ends of every citation, by number. A passage counts as found only when the report has exactly its words at
 * exactly its place: a highlight on other words would be worse than none.
 */
export function endsOf(brief: Brief, reports: readonly PageReport[]): ReadonlyMap<number, CitationEnds> {
  const uses = countMarks(brief)
  const byFile = new Map<string, number>()
  for (const [index, { file }] of reports.entries()) if (!byFile.has(file)) byFile.set(file, index)
  const ends = new Map<number, CitationEnds>()
  for (const citation of brief.citations) {
    const { number, passage } = citation
    if (ends.has(number)) continue
    const index = byFile.get(passage.file)
    const text = index === undefined ? undefined : reports[index]!.text
    const inside =
      text !== undefined && 0 <= passage.start && passage.start <= passage.end && passage.end <= text.length
    const found = inside && text.slice(passage.start, passage.end) === passage.exact
    ends.set(number, {
      citation,
      report: found ? index! : null,
      target: found ? passageId(number) : citationId(number),
      marks: Array.from({ length: uses.get(number) ?? 0 }, (_, use) => markId(number, use + 1)),
    })
  }
  return ends
}

function countMarks(brief: Brief): ReadonlyMap<number, number> {
  const uses = new Map<number, number>()
  for (const run of citedTexts(brief).flat()) {
    if (run.kind === 'marks') for (const number of run.numbers) uses.set(number, (uses.get(number) ?? 0) + 1)
  }
  return uses
}

/** Every sentence and cell of the page that can hold marks, in reading order. */
function citedTexts({ sections, details }: Brief): readonly CitedText[] {
  const inBrief = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(block =>
      block.kind === 'paragraph' ? block.sentences : block.kind === 'list' ? block.items.flat() : block.rows.flat(),
    )
  if (details === undefined) return inBrief
  const { histories, timeline, graphs } = details
  return [
    ...inBrief,
    ...histories.flatMap(({ entries }) => entries.map(({ told }) => told)),
    ...timeline.map(({ told }) => told),
    ...graphs.flatMap(({ edges }) => edges.map(({ told }) => told)),
  ]
}
