/** @module Each export is read back by somebody else's parser, or held against a published vocabulary. */
import defaultModel from '@alephdata/followthemoney/dist/defaultModel.json' with { type: 'json' }
import { parse } from 'csv-parse/sync'
import graphology from 'graphology'
import graphml from 'graphology-graphml'
import ICAL from 'ical.js'
import jsonld, { type ContextDefinition } from 'jsonld'
import mammoth from 'mammoth'
import { beforeAll, expect, test } from 'vitest'
import { exported } from '../src/exports/exported.ts'
import { calendar } from '../src/exports/icalendar.ts'
import type { Record as TalksRecord } from '../src/record/record.ts'
import { EXPORT_FORMATS } from '../src/workflows/export-formats.ts'
import { exportRecord } from '../src/workflows/export-record.ts'
import { gatherFromPaths } from '../src/workflows/gather-from-paths.ts'
import type { Gathered } from '../src/workflows/gathered.ts'
import { makeRecord } from '../src/workflows/make-brief.ts'

let gathered: Gathered
let record: TalksRecord

beforeAll(async () => {
  gathered = await gatherFromPaths(['examples/lake-talks'])
  record = makeRecord(gathered)
})

async function textOf(format: (typeof EXPORT_FORMATS)[number]): Promise<string> {
  return String(await exportRecord(gathered, format))
}

test.each(EXPORT_FORMATS)('%s is the same bytes twice', async format => {
  const [one, other] = [await exportRecord(gathered, format), await exportRecord(gathered, format)]
  expect(one.length).toBeGreaterThan(100)
  expect(one).toEqual(other)
})

test('the table has a row for each wording, and its passages are the reports’ own words', async () => {
  const rows: Record<string, string>[] = parse(await textOf('csv'), { columns: true, record_delimiter: '\r\n' })
  expect(rows).toHaveLength(record.statements.flatMap(({ variants }) => variants).length)
  const texts = new Map(gathered.reports.map(({ file, text }) => [file, text]))
  for (const { file, start, end, exact } of rows)
    expect(texts.get(file!)?.slice(Number(start), Number(end))).toBe(exact)
})

test('JSON lines hold every item of the record', async () => {
  const [head, ...items] = (await textOf('jsonl'))
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(head).toEqual({ schema: 'readout-record/1' })
  expect(items.filter(({ list }) => list === 'statements').map(({ list, ...item }) => item)).toEqual(
    JSON.parse(JSON.stringify(record.statements)),
  )
})

test('the network is a graph of actors and issues with all attributes', async () => {
  // Both packages are CommonJS; what they export is under their default.
  const graph = graphml.parse(graphology.MultiDirectedGraph, await textOf('graphml'))
  expect(graph.order).toBe(record.actors.length + record.issues.length)
  const [{ id, party, issue, stance } = {} as never] = record.positions
  expect(graph.getEdgeAttribute(`position:${id}`, 'stance')).toBe(stance)
  expect(graph.extremities(`position:${id}`)).toEqual([`actor:${party}`, `issue:${issue}`])
})

test('the calendar is read by a calendar', async () => {
  const text = await textOf('ics')
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(one => new ICAL.Event(one))
  const dated = record.nextSteps.filter(({ dateRange: { earliest, latest } }) => earliest !== null || latest !== null)
  expect(dated.length).toBeGreaterThan(0)
  for (const { id, what, dateRange } of dated) {
    const days = events.filter(({ uid, summary }) => uid === `${id}@readout` && summary === what)
    expect(days.map(({ startDate }) => startDate.toString())).toContain(dateRange.earliest ?? dateRange.latest)
  }
})

test('a meeting in the calendar is on its days, and its status says whether it took place', () => {
  const meeting = (status: 'held' | 'planned') => ({
    id: `meeting-${status}`,
    sides: [{ party: 'ardan', participants: [] }],
    place: { city: 'Osterby; Old Town', venue: null, country: null },
    dateRange: { earliest: '2031-05-05', latest: '2031-05-07' },
    status,
    evidence: [],
  })
  const from = { ...record, nextSteps: [], meetings: [meeting('held'), meeting('planned')] } as unknown as TalksRecord
  const events = new ICAL.Component(ICAL.parse(calendar(exported(from)))).getAllSubcomponents('vevent')
  expect(events.map(event => event.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'TENTATIVE'])
  expect(String(events[0]?.getFirstPropertyValue('dtend'))).toBe('2031-05-08')
  expect(events[0]?.getFirstPropertyValue('location')).toBe('Osterby; Old Town')
})

/** Event types of PLOVER 2 (Halterman et al. 2023). */
const PLOVER = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
].concat(['THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])

test('each event has a type of PLOVER', async () => {
  const rows: Record<string, string>[] = parse(await textOf('plover'), { columns: true, record_delimiter: '\r\n' })
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(row => !PLOVER.includes(row['Event Type']!))).toEqual([])
})

/** The terms used of the context that the recommendation publishes at http://www.w3.org/ns/anno.jsonld. */
const ANNO: ContextDefinition = {
  oa: 'http://www.w3.org/ns/oa#',
  as: 'http://www.w3.org/ns/activitystreams#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dc: 'http://purl.org/dc/terms/',
  dce: 'http://purl.org/dc/elements/1.1/',
  id: { '@type': '@id', '@id': '@id' },
  type: { '@type': '@id', '@id': '@type' },
  Annotation: 'oa:Annotation',
  AnnotationCollection: 'as:OrderedCollection',
  AnnotationPage: 'as:OrderedCollectionPage',
  TextualBody: 'oa:TextualBody',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  describing: 'oa:describing',
  motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
  body: { '@type': '@id', '@id': 'oa:hasBody' },
  target: { '@type': '@id', '@id': 'oa:hasTarget' },
  source: { '@type': '@id', '@id': 'oa:hasSource' },
  selector: { '@type': '@id', '@id': 'oa:hasSelector' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
  end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
  format: 'dce:format',
  value: 'rdf:value',
  total: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:totalItems' },
  startIndex: { '@type': 'xsd:nonNegativeInteger', '@id': 'as:startIndex' },
  first: { '@type': '@id', '@id': 'as:first' },
  items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
}

/** RDF of a JSON-LD document; contexts come from here and not from a network. */
async function quadsOf(text: string): Promise<string> {
  const contexts: Readonly<Record<string, ContextDefinition>> = {
    'http://www.w3.org/ns/anno.jsonld': ANNO,
    'https://schema.org': { '@vocab': 'https://schema.org/' },
  }
  const documentLoader = async (url: string) => ({
    document: { '@context': contexts[url] ?? {} },
    documentUrl: url,
  })
  // `safe` refuses a term the context does not define; the types do not know it yet.
  const options = { format: 'application/n-quads', documentLoader, safe: true } as const
  return String(await jsonld.toRDF(JSON.parse(text), options))
}

function count(quads: string, term: string): number {
  return quads.split('\n').filter(quad => quad.includes(`<${term}>`)).length
}

test('every annotation has a body, a source and both selectors', async () => {
  const text = await textOf('annotations')
  const { total } = JSON.parse(text)
  const quads = await quadsOf(text)
  expect(total).toBeGreaterThan(record.statements.length)
  expect(count(quads, 'http://www.w3.org/ns/oa#hasTarget')).toBe(total)
  expect(count(quads, 'http://www.w3.org/ns/oa#hasSource')).toBe(total)
  expect(count(quads, 'http://www.w3.org/ns/oa#exact')).toBe(total)
  expect(count(quads, 'http://www.w3.org/ns/oa#start')).toBe(total)
})

test('every statement was quoted from a report, and every position derived from statements', async () => {
  const quads = await quadsOf(await textOf('prov'))
  const cited = record.statements.map(({ evidence }) => new Set(evidence.map(({ file }) => file)).size)
  expect(count(quads, 'http://www.w3.org/ns/prov#wasQuotedFrom')).toBe(cited.reduce((sum, each) => sum + each, 0))
  expect(count(quads, 'http://www.w3.org/ns/prov#wasDerivedFrom')).toBeGreaterThan(0)
})

test('direct speech is a Quotation, other attributed statements a Claim, and nothing is a verdict', async () => {
  const text = await textOf('schema-org')
  const quads = await quadsOf(text)
  const types = (JSON.parse(text)['@graph'] as { '@type': string }[]).map(one => one['@type'])
  const spoken = record.statements.filter(({ speaker }) => speaker !== 'narrator')
  expect(types.filter(type => type === 'Quotation')).toHaveLength(spoken.filter(({ mode }) => mode === 'direct').length)
  expect(count(quads, 'https://schema.org/spokenByCharacter')).toBe(types.filter(type => type === 'Quotation').length)
  expect(text).not.toMatch(/Review|Rating/)
})

interface FtmSchema {
  readonly abstract?: boolean
  readonly extends?: readonly string[]
  readonly properties: Readonly<Record<string, object>>
}

test('every entity and property is one of the FollowTheMoney model', async () => {
  const schemata = defaultModel.schemata as unknown as Readonly<Record<string, FtmSchema>>
  const propertiesOf = (schema: string): readonly string[] => [
    ...Object.keys(schemata[schema]!.properties),
    ...(schemata[schema]!.extends ?? []).flatMap(propertiesOf),
  ]
  const entities = (await textOf('ftm'))
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line))
  expect(entities.length).toBeGreaterThan(record.reports.length)
  for (const { schema, properties } of entities) {
    expect(schemata[schema]?.abstract ?? false).toBe(false)
    expect(Object.keys(properties).filter(name => !propertiesOf(schema).includes(name))).toEqual([])
  }
})

test('the Word document says what the brief says', async () => {
  const bytes = (await exportRecord(gathered, 'docx')) as Uint8Array
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  const plain = (words: string) => words.replace(/[\s*|#-]+/g, '')
  const markdown = await textOf('markdown')
  const [title] = markdown.split('\n', 1)
  expect(plain(value)).toContain(plain(title!))
  for (const heading of markdown.match(/^## .*$/gm)!) expect(value).toContain(heading.slice(3))
})
