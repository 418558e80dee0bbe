/** @module The right-hand side of the page: the reports, unchanged, with the cited passages marked. */
import type { CitationEnds } from './citations.ts'
import { passageId } from './citations.ts'
import { escapeHtml, hasUnshowable, isolated } from './escape.ts'
import { printDay, timeElement } from './print-date.ts'
import type { PageReport } from './render-page.ts'
import { type NumberedSpan, type Segment, segmentsOf } from './segments.ts'

type Ends = ReadonlyMap<number, CitationEnds>

/** The list of reports at the head of the pane. */
export function drawReportList(reports: readonly PageReport[]): string {
  const items = reports.map(
    ({ file, outlet, published }, index) =>
      `<li><a href="#report-${index + 1}"><span class="tab-name">${isolated(outlet ?? file)}</span> <span class="tab-date">${timeElement(published, printDay)}</span></a></li>`,
  )
  return `<nav class="report-list" aria-label="Reports">\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`
}

/** Every report in the order given, each with its heading, what was odd about it, and its text. */
export function drawReports(reports: readonly PageReport[], ends: Ends): string {
  const found = [...ends.values()]
  return reports
    .map((report, index) => {
      const passages = found
        .filter(end => end.report === index)
        .map(({ citation: { number, passage } }) => ({ ...passage, number }))
      return drawReport(report, index + 1, passages)
    })
    .join('\n')
}

function drawReport(report: PageReport, position: number, passages: readonly NumberedSpan[]): string {
  const { file, title, outlet, published, text } = report
  const cited =
    passages.length === 0
      ? 'not cited'
      : passages.length === 1
        ? '1 passage cited'
        : `${passages.length} passages cited`
  return [
    `<article class="report" id="report-${position}" tabindex="-1" aria-labelledby="report-${position}-title">`,
    `<p class="masthead"><span class="outlet">${isolated(outlet ?? 'Outlet not known')}</span> ${timeElement(published)}</p>`,
    `<h3 id="report-${position}-title">${isolated(title ?? file)}</h3>`,
    `<p class="file">${title === null ? '' : `${isolated(file)} · `}${cited}</p>`,
    drawProblems(report),
    `<div class="report-text" dir="auto">${drawText(text, passages)}</div>`,
    '</article>',
  ]
    .filter(line => line !== '')
    .join('\n')
}

/** What the reader of the report should know before it; the same remark is made once. */
function drawProblems({ text, problems }: PageReport): string {
  const times = new Map<string, number>()
  for (const { message } of problems) times.set(message, (times.get(message) ?? 0) + 1)
  const remarks = [...times].map(([message, count]) => isolated(message) + (count > 1 ? ` (${count} times)` : ''))
  if (hasUnshowable(text)) remarks.push('Some code units of this text are not characters; � stands in their place.')
  if (remarks.length === 0) return ''
  const list = `<ul>${remarks.map(remark => `<li>${remark}</li>`).join('')}</ul>`
  return `<div class="problems" role="note" aria-label="About this text"><p>About this text</p>${list}</div>`
}

/** The text with its cited passages marked: without its tags it is the text. */
export function drawText(text: string, passages: readonly NumberedSpan[]): string {
  return segmentsOf(text, passages)
    .map(segment => drawSegment(text, segment))
    .join('')
}

function drawSegment(text: string, { start, end, numbers, begins }: Segment): string {
  const words = escapeHtml(text.slice(start, end))
  if (numbers.length === 0) return words
  const [first, ...others] = begins
  // Passages that begin together need an id each, and an element has one: the others stand inside it.
  const inner = others.reduceRight(
    (inside, number) => `<span id="${passageId(number)}" tabindex="-1">${inside}</span>`,
    words,
  )
  const place = first === undefined ? '' : ` id="${passageId(first)}" tabindex="-1"`
  const depth = numbers.length > 1 ? ' data-shared=""' : ''
  return `<mark${place} data-citations="${numbers.join(' ')}"${depth}>${inner}</mark>`
}
