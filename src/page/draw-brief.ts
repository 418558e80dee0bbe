/** @module The left-hand side of the page: the brief, its marks, and the list of its citations. */
import type { Block, Brief, CitedText, Run, Section } from '../views/brief.ts'
import { type CitationEnds, citationId, markId } from './citations.ts'
import { drawDetails, historyIds } from './draw-details.ts'
import { escapeHtml, isolated, plainLine, running, shortened } from './escape.ts'
import { printDay, timeElement } from './print-date.ts'
import type { PageReport } from './render-page.ts'

type Ends = ReadonlyMap<number, CitationEnds>

/** Enough of a passage to know it by when a screen reader names the link, short enough to sit through. */
const NAME_LENGTH = 100

/** The brief's sections and what stands beside it, as HTML. */
export function drawBrief({ sections, details }: Brief, ends: Ends): string {
  const drawMarks = markDrawer(ends)
  const drawCited = (cited: CitedText) => drawSentence(cited, drawMarks)
  const histories = historyIds(details)
  return [...sections.map(section => drawSection(section, drawCited, histories)), drawDetails(details, drawCited)].join(
    '\n',
  )
}

function drawSection(
  { heading, blocks }: Section,
  drawCited: (cited: CitedText) => string,
  histories: ReadonlyMap<string, string>,
): string {
  const tables = blocks.filter(({ kind }) => kind === 'table')
  return [
    '<section>',
    `<h2>${running(heading)}</h2>`,
    ...blocks.map(block =>
      drawBlock(block, drawCited, captionOf(heading, tables.indexOf(block), tables.length), histories),
    ),
    '</section>',
  ].join('\n')
}

function captionOf(heading: string, table: number, tables: number): string {
  return tables > 1 ? `${heading}, table ${table + 1}` : heading
}

function drawBlock(
  block: Block,
  drawCited: (cited: CitedText) => string,
  caption: string,
  histories: ReadonlyMap<string, string>,
): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${block.sentences.map(drawCited).join(' ')}</p>`
    case 'list':
      return `<ul class="points">\n${block.items.map(item => `<li>${item.map(drawCited).join(' ')}</li>`).join('\n')}\n</ul>`
    case 'table':
      return drawTable(block, drawCited, caption, histories)
  }
}

function drawTable(
  { header, rows, positions }: Extract<Block, { kind: 'table' }>,
  drawCited: (cited: CitedText) => string,
  caption: string,
  histories: ReadonlyMap<string, string>,
): string {
  // An empty header cell is announced as a header of nothing; a plain cell is not.
  const head = header.map(name => (name.trim() === '' ? '<td></td>' : `<th scope="col">${running(name)}</th>`))
  const linked = new Set<string>()
  const body = rows.map((cells, row) => {
    const drawn = cells.map((cell, column) => {
      const behind = (positions?.[row]?.[column - 1] ?? []).map(id => histories.get(id)).filter(id => id !== undefined)
      const more = behind.map(id => {
        // The way back leads to the first cell that a history stands behind.
        const place = linked.has(id) ? '' : ` id="${id}-cell"`
        linked.add(id)
        const name = `Evidence and history: ${plainLine(header[column] ?? '')}, ${plainLine(wordsOf(cells[0]!))}`
        return ` <a class="more"${place} href="#${id}" aria-label="${name}">Evidence and history</a>`
      })
      const words = `${drawCited(cell)}${more.join('')}`
      if (column === 0 && cell.length > 0) return `<th scope="row">${words}</th>`
      // A cell that cites nothing says that something is absent; it is set apart from what was said.
      return cell.some(({ kind }) => kind === 'marks') ? `<td>${words}</td>` : `<td class="absent">${words}</td>`
    })
    return `<tr>${drawn.join('')}</tr>`
  })
  return [
    `<div class="table-scroll" role="region" tabindex="0" aria-label="Table: ${plainLine(caption)}">`,
    `<table><caption class="unseen">${running(caption)}</caption>`,
    `<thead><tr>${head.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody></table></div>`,
  ].join('\n')
}

/** The words of a cell without its marks. */
function wordsOf(cited: CitedText): string {
  return cited.map(run => (run.kind === 'marks' ? '' : run.text)).join('')
}

function drawSentence(cited: CitedText, drawMarks: (numbers: readonly number[]) => string): string {
  return `<span class="sentence">${cited.map((run, at) => drawRun(run, cited[at + 1], drawMarks)).join('')}</span>`
}

function drawRun(run: Run, next: Run | undefined, drawMarks: (numbers: readonly number[]) => string): string {
  switch (run.kind) {
    case 'text':
      // A raised number stands close to its word, so that the two never part at the end of a line.
      return running(next?.kind === 'marks' ? run.text.trimEnd() : run.text)
    case 'label':
      return `<strong>${running(run.text)}</strong>`
    case 'marks':
      return drawMarks(run.numbers)
  }
}

/** Draws marks in reading order: each use of a number gets an id of its own. */
function markDrawer(ends: Ends): (numbers: readonly number[]) => string {
  const used = new Map<number, number>()
  const drawMark = (number: number) => {
    const shown = `<span class="bracket">[</span>${number}<span class="bracket">]</span>`
    const end = ends.get(number)
    if (end === undefined) return `<span>${shown}</span>`
    const use = (used.get(number) ?? 0) + 1
    used.set(number, use)
    const { file, exact } = end.citation.passage
    const name = `Citation ${number}, report ${plainLine(file)}: “${plainLine(shortened(exact, NAME_LENGTH))}”`
    return `<a class="mark" id="${markId(number, use)}" href="#${end.target}" data-citation="${number}" aria-label="${name}">${shown}</a>`
  }
  return numbers => (numbers.length === 0 ? '' : `<sup class="marks">${numbers.map(drawMark).join('')}</sup>`)
}

/** The list of citations at the end of the brief: where each leads, its exact words, and the way back. */
export function drawCitations(ends: Ends, reports: readonly PageReport[]): string {
  if (ends.size === 0) return ''
  const items = [...ends.values()].map(({ citation: { number, passage }, report, target, marks }) => {
    const { file, outlet = null, published = null } = report === null ? { file: passage.file } : reports[report]!
    const name = `${isolated(outlet ?? file)}, ${report === null ? 'report not on this page' : timeElement(published, printDay)}`
    const place = `<span class="place">${outlet === null ? '' : `${isolated(file)}, `}<span class="range">characters ${passage.start}–${passage.end}</span></span>`
    const back = marks.map((mark, use) => {
      const where = marks.length > 1 ? `, place ${use + 1} of ${marks.length}` : ''
      return `<a class="up" href="#${mark}" aria-label="Back to citation ${number} in the brief${where}">↑${marks.length > 1 ? use + 1 : ''}</a>`
    })
    return [
      `<li id="${citationId(number)}" value="${number}" tabindex="-1"><div class="entry"><div>`,
      `<div class="source">${report === null ? `<span class="cited-report">${name}</span>` : `<a class="cited-report" href="#${target}" data-citation="${number}">${name}</a>`} ${place}</div>`,
      `<blockquote dir="auto">${escapeHtml(passage.exact)}</blockquote></div>`,
      back.length === 0 ? '' : `<div class="ups">${back.join(' ')}</div>`,
      '</div></li>',
    ].join('')
  })
  return `<section class="citations" id="citations">\n<h2>Citations</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`
}
