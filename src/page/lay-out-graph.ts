/** @module Where the boxes of a small graph stand: columns by distance from what came first, no box on another. */
import type { Graph, GraphEdge, GraphNode } from '../views/graph.ts'

/** In units of the drawing, which are CSS pixels at full size. */
export interface Box {
  readonly node: GraphNode
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An edge of the graph, drawn from box to box. */
export interface Line {
  readonly edge: GraphEdge
  readonly from: Box
  readonly to: Box
}

/** Boxes and lines in pixels of the drawing; the origin is the upper left. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly lines: readonly Line[]
}

/** Wide enough for 24 letters of 13 px. */
const BOX = 184
/** Room for a label of three short words between two columns. */
const BETWEEN = 96
const ABOVE = 18
const LINE_HEIGHT = 17
const PADDING = 9
const MARGIN = 8

/** Letters to a line of a box. */
const LETTERS = 24

/** More boxes than this are no picture: those of the first edges are drawn, and the list beside the picture has all. */
const MOST_BOXES = 40

/** Columns from left to right, each box right of all that lead to it. */
export function layOut({ nodes, edges }: Graph): Layout {
  const drawn = new Set(edges.flatMap(({ from, to }) => [from, to]).slice(0, MOST_BOXES))
  const shown = nodes.filter(({ id }) => drawn.has(id))
  const kept = edges.filter(({ from, to }) => drawn.has(from) && drawn.has(to))
  const columns = Map.groupBy(shown, ({ id }) => depthOf(id, kept))
  const boxes = [...columns]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([column, members]) => {
      let y = MARGIN
      return members.map((node): Box => {
        const lines = [...wrapped(node.label), ...(node.note === '' ? [] : wrapped(node.note).slice(0, 1))]
        const height = lines.length * LINE_HEIGHT + 2 * PADDING
        const box = { node, lines, x: MARGIN + column * (BOX + BETWEEN), y, width: BOX, height }
        y += height + ABOVE
        return box
      })
    })
  const byId = new Map(boxes.map(box => [box.node.id, box]))
  return {
    width: Math.max(0, ...boxes.map(({ x, width }) => x + width)) + MARGIN,
    height: Math.max(0, ...boxes.map(({ y, height }) => y + height)) + MARGIN,
    boxes,
    lines: kept.flatMap(edge => {
      const [from, to] = [byId.get(edge.from), byId.get(edge.to)]
      return from === undefined || to === undefined ? [] : [{ edge, from, to }]
    }),
  }
}

/** The longest way from a box that nothing leads to; edges that no report tells move nothing. */
function depthOf(id: string, edges: readonly GraphEdge[]): number {
  let depth = 0
  let reached = new Set([id])
  // As many steps as there are edges at most: a circle ends there.
  while (depth <= edges.length) {
    const before = new Set(edges.filter(({ to, isReported }) => isReported && reached.has(to)).map(({ from }) => from))
    if (before.size === 0) return depth
    depth += 1
    reached = before
  }
  return 0
}

/** Lines of a label, three at most. */
function wrapped(label: string): readonly string[] {
  const lines: string[] = []
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= LETTERS) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word.length > LETTERS ? `${word.slice(0, LETTERS - 1)}…` : word)
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2]!.slice(0, LETTERS - 1)}…`]
}
