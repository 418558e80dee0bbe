/** @module Two graphs beside the brief: how one version of a text came from another, and who echoes whom. */
import type { LineageGroup, ProposalEdge } from '../record/record.ts'
import type { Desk } from './desk.ts'
import type { Graph, GraphEdge, GraphNode } from './graph.ts'
import { momentOf } from './moment-of.ts'
import { isPartOf, withArticle } from './name-actors.ts'
import { inOrderOfPrint, reportName } from './name-reports.ts'
import { oneLine } from './own-voice.ts'
import { printDay, printRange } from './print-day.ts'
import { capital, ended, text } from './sentence-parts.ts'

/** Versions of the texts on the table; `null` where none came from another. */
export function graphOfTexts(desk: Desk): Graph | null {
  const { proposals, proposalLineage } = desk.record
  if (proposalLineage.length === 0) return null
  const versions = proposals.flatMap(({ versions: all, proponent }) =>
    all.map(version => ({ ...version, by: version.author ?? proponent })),
  )
  const nameOf = (id: string) =>
    oneLine(versions.find(version => version.id === id)?.label ?? id).replace(/^(?:The|An?)\b/, word =>
      word.toLowerCase(),
    )
  const labelOf = (id: string) => capital(nameOf(id))
  const linked = new Set(proposalLineage.flatMap(({ from, to }) => [from, to]))
  const nodes: readonly GraphNode[] = versions
    .filter(({ id }) => linked.has(id))
    .map(({ id, by, dateRange }) => ({
      id,
      label: labelOf(id),
      note: [by === null ? null : desk.names.short(by), printRange(dateRange)].filter(part => part !== null).join(', '),
    }))
  const edges: readonly GraphEdge[] = proposalLineage.map(({ from, to, relation, evidence }) => ({
    from,
    to,
    label: LINE[relation],
    isReported: relation !== 'unknown',
    told: ended([
      text(
        relation === 'unknown'
          ? `No report says how these two are related: ${nameOf(from)}; ${nameOf(to)}`
          : `${capital(nameOf(from))} ${agreeing(nameOf(from), RELATION[relation])} ${nameOf(to)}`,
      ),
      ...(evidence.length > 0 ? [desk.cite.mark(evidence.slice(0, 2))] : []),
    ]),
  }))
  return {
    title: 'Versions of the texts',
    caption: 'Each arrow leads from a version to what came of it; a broken line is a relation that no report tells.',
    nodes,
    edges,
  }
}

/** "The 14 points were revised". */
function agreeing(name: string, relation: string): string {
  return /^(?!(?:an?|the) \p{L}+ (?:of|for|by)\b).*[^su]s$/u.test(name)
    ? relation.replace(/^was\b/, 'were').replace(/^is\b/, 'are')
    : relation
}

const RELATION: { readonly [relation in ProposalEdge['relation']]: string } = {
  'revised-into': 'was revised into',
  'countered-by': 'was answered with',
  'amended-into': 'was amended into',
  'amended-by': 'was amended by',
  'amendment-proposed': 'was to be amended by',
  'based-on': 'is based on',
  unknown: 'relation not told',
}

/** On the line. */
const LINE: { readonly [relation in ProposalEdge['relation']]: string } = {
  'revised-into': 'revised',
  'countered-by': 'answered',
  'amended-into': 'amended',
  'amended-by': 'amended',
  'amendment-proposed': 'amendment',
  'based-on': 'based on',
  unknown: 'not told',
}

/** Reports and the outlets they draw on; `null` where every report stands alone. */
export function graphOfOrigins(desk: Desk): Graph | null {
  const { reports, lineage } = desk.record
  const nodes = new Map<string, GraphNode>()
  const addReport = (id: string) => {
    const published = reports.find(report => report.id === id)?.published ?? null
    const label = capital(reportName(desk, id))
    // "Ardan Post of 3 May" has its day.
    nodes.set(id, {
      id,
      label,
      note: published === null || label.includes(printDay(published, false)) ? '' : printDay(published),
    })
  }
  const edges: GraphEdge[] = []
  for (const group of lineage) {
    // Outlets that are named are drawn below, those outside of the record with them; a rewrite names nothing to draw.
    const words = ECHO[group.kind]
    if (words === undefined) continue
    const [first, ...others] = inOrderOfPrint(reports.filter(({ id }) => group.members.includes(id)))
    if (first === undefined) continue
    group.members.forEach(addReport)
    const isKnown =
      group.kind !== 'correction' && others.every(other => momentOf(first.published) < momentOf(other.published))
    for (const { id } of others) {
      const [label, verb] = isKnown || group.kind === 'correction' ? words : ['one origin', 'shares its origin with']
      edges.push({
        from: first.id,
        to: id,
        label,
        isReported: true,
        told: ended([
          text(`${capital(reportName(desk, id))} ${verb} ${reportName(desk, first.id)}`),
          ...(group.evidence.length > 0 ? [desk.cite.mark(group.evidence.slice(0, 4))] : []),
        ]),
      })
    }
  }
  const linked = new Set(edges.map(({ from, to }) => `${from} ${to}`))
  for (const { id, outlet, citedOutlets } of reports) {
    for (const { name, evidence } of citedOutlets) {
      if (isPartOf(name, outlet)) continue
      const [own, ...more] = reports.filter(report => report.id !== id && isPartOf(name, report.outlet))
      // Several reports of the outlet: which of them is drawn on, nobody says.
      const source = own !== undefined && more.length === 0 ? own.id : `outlet ${name}`
      if ([own, ...more].some(report => linked.has(`${report?.id} ${id}`))) continue
      if (source === own?.id) addReport(source)
      else
        nodes.set(source, {
          id: source,
          label: capital(withArticle({ name, type: 'media' })),
          note: 'named as a source',
        })
      addReport(id)
      edges.push({
        from: source,
        to: id,
        label: 'drawn on',
        isReported: true,
        told: ended([
          text(`${capital(reportName(desk, id))} draws on ${withArticle({ name, type: 'media' })}`),
          desk.cite.mark(evidence.slice(0, 1)),
        ]),
      })
    }
  }
  if (edges.length === 0) return null
  const alone = reports.filter(({ id }) => !nodes.has(id)).length
  return {
    title: 'Who echoes whom',
    caption: `Each arrow leads from a source to a report that repeats it or draws on it; reports of one origin count once.${
      alone === 0 ? '' : ` ${alone} ${alone === 1 ? 'report stands' : 'reports stand'} alone.`
    }`,
    nodes: [...nodes.values()],
    edges,
  }
}

/** On the line, and in a sentence about the later report. */
const ECHO: { readonly [kind in LineageGroup['kind']]?: readonly [line: string, verb: string] } = {
  copy: ['copied', 'carries the text of'],
  derived: ['reworded', 'repeats wording of'],
  'common-origin': ['retold', 'tells in other words what stands in'],
  correction: ['corrected', 'belongs, as a correction, to'],
}
