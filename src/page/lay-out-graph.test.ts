import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Graph } from '../views/graph.ts'
import { layOut } from './lay-out-graph.ts'

test('what came first stands left of what came of it', () => {
  const { boxes } = layOut(graph(['draft', 'revised', 'reply'], ['draft revised', 'revised reply']))
  const at = new Map(boxes.map(({ node, x }) => [node.id, x]))
  expect(at.get('draft')).toBeLessThan(at.get('revised')!)
  expect(at.get('revised')).toBeLessThan(at.get('reply')!)
})

test('a relation that no report tells moves nothing', () => {
  const plain = graph(['a', 'b'], [])
  const { boxes } = layOut({ ...plain, edges: [edge('a', 'b', false)] })
  expect(new Set(boxes.map(({ x }) => x)).size).toBe(1)
})

test('any graph, circles too: every box inside the picture, none on another', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const edges = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 12 })
  fc.assert(
    fc.property(edges, fc.array(fc.string(), { minLength: 5, maxLength: 5 }), (pairs, labels) => {
      const made: Graph = {
        ...graph(ids, []),
        nodes: ids.map((id, at) => ({ id, label: labels[at]!, note: '' })),
        edges: pairs.map(([from, to]) => edge(from, to, true)),
      }
      const { boxes, width, height } = layOut(made)
      for (const [at, box] of boxes.entries()) {
        expect(box.x + box.width).toBeLessThan(width)
        expect(box.y + box.height).toBeLessThan(height)
        for (const other of boxes.slice(at + 1))
          expect(box.x !== other.x || box.y + box.height < other.y || other.y + other.height < box.y).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})

function graph(ids: readonly string[], edges: readonly string[]): Graph {
  return {
    title: 'Texts',
    caption: '',
    nodes: ids.map(id => ({ id, label: id, note: '' })),
    edges: edges.map(pair => {
      const [from, to] = pair.split(' ')
      return edge(from!, to!, true)
    }),
  }
}

function edge(from: string, to: string, isReported: boolean) {
  return { from, to, label: 'revised', isReported, told: [] }
}
