/**
 * @module The talks as a network (GraphML, http://graphml.graphdrawing.org): actors and issues are nodes, each statement an
 * edge from its speaker to each issue it is about, each position an edge from its party. All attributes are kept.
 */
import type { Exported } from './exported.ts'

type Value = string | number | boolean | null

interface Element {
  readonly id: string
  readonly attributes: Readonly<Record<string, Value>>
}

interface Edge extends Element {
  readonly from: string
  readonly to: string
}

/** A directed graph with parallel edges: ids begin with what a node is ("actor:", "issue:"). */
export function networkGraphml({ record, nameOf }: Exported): string {
  const nodes: Element[] = [
    ...record.actors.map(({ id, name, type, party, anonymous, aliases }) => ({
      id: `actor:${id}`,
      attributes: {
        kind: 'actor',
        label: name,
        type,
        party: party === null ? null : nameOf(party),
        anonymous,
        aliases: aliases.join('; '),
      },
    })),
    ...record.issues.map(({ id, label }) => ({ id: `issue:${id}`, attributes: { kind: 'issue', label } })),
  ]
  const known = new Set(nodes.map(({ id }) => id))
  const edges: Edge[] = [
    ...record.statements.flatMap(
      ({ id, speaker, issues, act, modality, negated, mode, dateRange, origins, variants }) =>
        issues.map(issue => ({
          id: `statement:${id}:${issue}`,
          from: `actor:${speaker}`,
          to: `issue:${issue}`,
          attributes: {
            kind: 'statement',
            act,
            modality,
            negated,
            mode,
            earliest: dateRange.earliest,
            latest: dateRange.latest,
            origins,
            reports: variants.map(({ report }) => report).join('; '),
            exact: variants[0]!.evidence.exact,
          },
        })),
    ),
    ...record.positions.map(({ id, party, issue, stance, condition, basis, asOf }) => ({
      id: `position:${id}`,
      from: `actor:${party}`,
      to: `issue:${issue}`,
      attributes: { kind: 'position', stance, condition, basis, earliest: asOf.earliest, latest: asOf.latest },
    })),
    // The narrator is nobody at the table and no node.
  ].filter(({ from, to }) => known.has(from) && known.has(to))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf('node', nodes),
    ...keysOf('edge', edges),
    '<graph id="talks" edgedefault="directed">',
    ...nodes.map(({ id, attributes }) => `<node id="${xml(id)}">${dataOf('node', attributes)}</node>`),
    ...edges.map(
      ({ id, from, to, attributes }) =>
        `<edge id="${xml(id)}" source="${xml(from)}" target="${xml(to)}">${dataOf('edge', attributes)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

/** GraphML names the type of each attribute before the graph. */
function keysOf(of: 'node' | 'edge', elements: readonly Element[]): readonly string[] {
  const types = new Map<string, string>()
  for (const { attributes } of elements)
    for (const [name, value] of Object.entries(attributes))
      if (value !== null)
        types.set(name, typeof value === 'number' ? 'int' : typeof value === 'boolean' ? 'boolean' : 'string')
  return [...types].map(
    ([name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  )
}

function dataOf(of: 'node' | 'edge', attributes: Readonly<Record<string, Value>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `<data key="${of}-${name}">${xml(String(value))}</data>`)
    .join('')
}

/** Characters XML 1.0 cannot hold (https://www.w3.org/TR/xml/#charsets) become U+FFFD; the record keeps them. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
