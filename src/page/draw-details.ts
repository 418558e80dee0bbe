/** @module What the page shows beside the brief: the evidence behind each cell with its history, the timeline, the graphs. */
import type { CitedText } from '../views/brief.ts'
import type { Details, TimelineRow } from '../views/details.ts'
import { drawGraph } from './draw-graph.ts'
import { escapeHtml, running } from './escape.ts'

type DrawCited = (cited: CitedText) => string

/** Id of the history of a position, and of the link in the cell that leads there. */
export function historyIds(details: Details | undefined): ReadonlyMap<string, string> {
  return new Map((details?.histories ?? []).map(({ position }, at) => [position, `history-${at + 1}`]))
}

/** Sections after the brief; nothing where there is nothing to show. */
export function drawDetails(details: Details | undefined, drawCited: DrawCited): string {
  if (details === undefined) return ''
  return [drawHistories(details, drawCited), drawTimeline(details, drawCited), drawGraphs(details, drawCited)].join(
    '\n',
  )
}

function drawHistories(details: Details, drawCited: DrawCited): string {
  if (details.histories.length === 0) return ''
  const ids = historyIds(details)
  const items = details.histories.map(({ position, heading, entries }) => {
    const id = ids.get(position)!
    const said = entries.map(
      ({ when, told, isGround }) =>
        `<li><span class="when">${running(when ?? 'Day not known')}</span> ${drawCited(told)}${isGround ? ' <span class="ground">The cell rests on this.</span>' : ''}</li>`,
    )
    return [
      `<section class="history" id="${id}" tabindex="-1" aria-labelledby="${id}-title">`,
      `<h3 id="${id}-title">${running(heading)}</h3>`,
      `<ol class="dated">${said.join('')}</ol>`,
      `<p class="back"><a href="#${id}-cell">Back to the table</a></p>`,
      '</section>',
    ].join('\n')
  })
  return `<section class="histories">\n<h2>Evidence and history of the positions</h2>\n${items.join('\n')}\n</section>`
}

const KIND: Readonly<Record<TimelineRow['kind'], string>> = { event: '', statement: 'Said', planned: 'Planned' }

function drawTimeline({ timeline, left }: Details, drawCited: DrawCited): string {
  if (timeline.length === 0) return ''
  const rows = timeline.map(({ when, day, kind, told }) => {
    const date = day === null ? running(when) : `<time datetime="${escapeHtml(day)}">${running(when)}</time>`
    const label = KIND[kind] === '' ? '' : ` <span class="kind">${KIND[kind]}</span>`
    return `<li><span class="when">${date}${label}</span> ${drawCited(told)}</li>`
  })
  const more = left === 0 ? '' : `\n<p>${left} more in the record.</p>`
  return `<section class="timeline">\n<h2>Timeline</h2>\n<ol class="dated">\n${rows.join('\n')}\n</ol>${more}\n</section>`
}

function drawGraphs({ graphs }: Details, drawCited: DrawCited): string {
  if (graphs.length === 0) return ''
  const drawn = graphs.map((graph, at) => drawGraph(graph, at + 1, drawCited))
  return `<section class="graphs">\n<h2>Texts and origins</h2>\n${drawn.join('\n')}\n</section>`
}
