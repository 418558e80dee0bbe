/**
 * @module Where everything comes from (PROV-O, W3C Recommendation, https://www.w3.org/TR/prov-o/), as JSON-LD: reports and
 * statements are entities, speakers agents; a statement was quoted from its reports, a copy derived from its origin.
 */
import { addressOf, type Exported, reportAddress } from './exported.ts'

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  id: '@id',
  type: '@type',
  label: { '@id': 'http://www.w3.org/2000/01/rdf-schema#label' },
  value: 'prov:value',
  generatedAtTime: { '@id': 'prov:generatedAtTime', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  issued: 'dcterms:issued',
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  wasQuotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
  wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
  hadMember: { '@id': 'prov:hadMember', '@type': '@id' },
} as const

/** One JSON-LD document with its context inside, so that it is read without a network. */
export function provenance({ record, actor, reportOf }: Exported): object {
  const readout = addressOf('agent', 'readout')
  const building = addressOf('activity', 'building-the-record')
  const reportIds = new Map(record.reports.map(report => [report.id, reportAddress(report)]))
  const reports = record.reports.map(report => ({
    id: reportAddress(report),
    type: 'prov:Entity',
    label: report.headline,
    ...(report.published === null ? {} : { issued: report.published }),
    ...(report.outlet === null ? {} : { wasAttributedTo: addressOf('outlet', report.outlet) }),
  }))
  const outlets = [...new Set(record.reports.flatMap(({ outlet }) => outlet ?? []))].map(name => ({
    id: addressOf('outlet', name),
    type: 'prov:Organization',
    label: name,
  }))
  const agents = record.actors.map(({ id, name, type }) => ({
    id: addressOf('actor', id),
    type: type === 'person' ? 'prov:Person' : 'prov:Organization',
    label: name,
  }))
  const statements = record.statements.map(({ id, speaker, evidence, variants }) => ({
    id: addressOf('statement', id),
    type: 'prov:Entity',
    value: variants[0]?.wording ?? '',
    wasGeneratedBy: building,
    ...(actor(speaker) === undefined ? {} : { wasAttributedTo: addressOf('actor', speaker) }),
    wasQuotedFrom: [
      ...new Set(
        evidence.flatMap(passage => {
          const report = reportOf(passage)
          return report === undefined ? [] : [reportAddress(report)]
        }),
      ),
    ],
  }))
  const positions = record.positions.map(({ id, stance, paraphrase, statements: from }) => ({
    id: addressOf('position', id),
    type: 'prov:Entity',
    value: `${stance}: ${paraphrase}`,
    wasGeneratedBy: building,
    wasDerivedFrom: from.map(statement => addressOf('statement', statement)),
  }))
  // Which of a group is the first is not always known: the group is a collection, and no arrow is drawn.
  const lineage = record.lineage.map(({ id, members, basis }) => ({
    id: addressOf('lineage', id),
    type: ['prov:Entity', 'prov:Collection'],
    label: basis,
    hadMember: members.flatMap(member => reportIds.get(member) ?? []),
  }))
  return {
    '@context': CONTEXT,
    '@graph': [
      { id: readout, type: 'prov:SoftwareAgent', label: 'Readout' },
      { id: building, type: 'prov:Activity', wasAssociatedWith: readout },
      ...outlets,
      ...reports,
      ...agents,
      ...statements,
      ...positions,
      ...lineage,
    ],
  }
}
