/**
 * @module A graph as an inline picture, and under it the same in sentences: the picture is for the eye, the list for
 * everybody. A line that no report tells is broken and says so in words; no colour carries a meaning.
 */
import type { CitedText } from '../views/brief.ts'
import type { Graph } from '../views/graph.ts'
import { escapeHtml, plainLine, running } from './escape.ts'
import { type Box, type Line, layOut } from './lay-out-graph.ts'

/** @param index tells the ids of several graphs on one page apart */
export function drawGraph(graph: Graph, index: number, drawCited: (cited: CitedText) => string): string {
  const { width, height, boxes, lines } = layOut(graph)
  const id = `graph-${index}`
  return [
    `<section class="graph">`,
    `<h3 id="${id}">${running(graph.title)}</h3>`,
    `<p>${running(graph.caption)}</p>`,
    `<div class="table-scroll" role="region" tabindex="0" aria-label="Picture: ${plainLine(graph.title)}">`,
    `<svg role="img"${width <= WIDEST ? ' class="fits"' : ''} aria-labelledby="${id}" aria-describedby="${id}-words" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs><marker id="${id}-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8Z"/></marker></defs>`,
    ...lines.map(line => drawLine(line, id)),
    // After all lines: none runs through the words of another.
    ...lines.map((line, at) => drawLabel(line, lines.slice(0, at).filter(({ to }) => to === line.to).length)),
    ...boxes.map(drawBox),
    '</svg></div>',
    `<ul class="points" id="${id}-words">`,
    ...graph.edges.map(({ told }) => `<li>${drawCited(told)}</li>`),
    '</ul></section>',
  ].join('\n')
}

function drawBox({ node, lines, x, y, width, height }: Box): string {
  const noted = node.note !== ''
  const words = lines.map((line, at) => {
    const note = noted && at === lines.length - 1 ? ' class="note"' : ''
    // 13 px letters sit 13 px below the top of their line of 17.
    return `<text x="${x + 10}" y="${y + 9 + 13 + at * 17}"${note}>${escapeHtml(line)}</text>`
  })
  return `<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3"/>${words.join('')}</g>`
}

/** A picture this wide is still legible where it is made to fit its column. Pixels. */
const WIDEST = 900

/** From the right side of one box to the left of the other; within a column along its right side. */
function drawLine(line: Line, id: string): string {
  const { x1, y1, x2, y2, isBeside } = endsOf(line)
  // A curve leaves and meets its boxes level.
  const bend = isBeside ? 44 : (x2 - x1) / 2
  const path = `M${x1} ${y1}C${x1 + bend} ${y1} ${isBeside ? x2 + bend : x2 - bend} ${y2} ${x2} ${y2}`
  const broken = line.edge.isReported ? '' : ' stroke-dasharray="5 4"'
  return `<g class="line"><path d="${path}"${broken} marker-end="url(#${id}-arrow)"/></g>`
}

/**
 * Beside the arrow's head, where lines that begin together have parted.
 * @param above how many lines to the same box were drawn before: their labels stand one above the other
 */
function drawLabel(line: Line, above: number): string {
  const { x1, y1, x2, y2, isBeside } = endsOf(line)
  const [x, y] = isBeside ? [x1 + 10, (y1 + y2) / 2 + 4] : [x2 - 12, y2 - 5 - above * 13]
  return `<g class="line"><text x="${x}" y="${y}" text-anchor="${isBeside ? 'start' : 'end'}">${escapeHtml(line.edge.label)}</text></g>`
}

function endsOf({ from, to }: Line) {
  const isBeside = from.x >= to.x
  return {
    isBeside,
    x1: from.x + from.width,
    y1: from.y + from.height / 2,
    x2: isBeside ? to.x + to.width : to.x,
    y2: to.y + to.height / 2,
  }
}
