/**
 * @module Entities for investigators' tools (FollowTheMoney, https://followthemoney.tech): actors, reports, meetings and dated
 * events as JSON lines that Aleph and OpenAleph load.
 */
import type { Actor } from '../record/record.ts'
import { addressOf, type Exported, reportAddress } from './exported.ts'

interface FtmEntity {
  readonly id: string
  readonly schema: string
  /** Every property is a list of strings. */
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const SCHEMA: Readonly<Record<Actor['type'], string>> = {
  person: 'Person',
  state: 'PublicBody',
  organisation: 'Organization',
  group: 'Organization',
  media: 'Company',
}

/** One entity a line; unnamed speakers are nobody an investigator could follow, and are left out. */
export function followTheMoney({ record, actor, nameOf, reportOf }: Exported): string {
  const known = (id: string) => actor(id) !== undefined && actor(id)?.anonymous === false
  const actors = record.actors
    .filter(({ anonymous }) => !anonymous)
    .map(({ id, name, type, aliases, titles }) =>
      entity(addressOf('actor', id), SCHEMA[type], {
        name: [name],
        alias: aliases,
        ...(type === 'person' ? { position: titles } : {}),
      }),
    )
  const reports = record.reports.map(report =>
    entity(reportAddress(report), 'Article', {
      title: [report.headline],
      fileName: [report.file],
      publishedAt: report.published === null ? [] : [report.published.slice(0, 10)],
      publisher: report.outlet === null ? [] : [report.outlet],
      sourceUrl: report.url === null ? [] : [report.url],
    }),
  )
  const proofOf = (evidence: Parameters<typeof reportOf>[0][]) => [
    ...new Set(
      evidence.flatMap(passage => {
        const report = reportOf(passage)
        return report === undefined ? [] : [reportAddress(report)]
      }),
    ),
  ]
  const meetings = record.meetings.map(({ id, sides, place, dateRange, evidence }) =>
    entity(addressOf('meeting', id), 'Event', {
      name: [`Talks: ${sides.map(({ party }) => nameOf(party)).join(', ')}`],
      involved: [
        ...new Set(sides.flatMap(({ party, participants }) => [party, ...participants.map(person => person.actor)])),
      ]
        .filter(known)
        .map(participant => addressOf('actor', participant)),
      location: [place.venue, place.city, place.country].filter(part => part !== null),
      startDate: dateRange.earliest === null ? [] : [dateRange.earliest],
      endDate: dateRange.latest === null ? [] : [dateRange.latest],
      description: evidence.map(({ exact }) => exact),
      proof: proofOf([...evidence]),
    }),
  )
  const events = record.timeline.map(({ id, what, actors: who, dateRange, evidence }) =>
    entity(addressOf('event', id), 'Event', {
      name: [what],
      involved: who.filter(known).map(participant => addressOf('actor', participant)),
      startDate: dateRange.earliest === null ? [] : [dateRange.earliest],
      endDate: dateRange.latest === null ? [] : [dateRange.latest],
      proof: proofOf([...evidence]),
    }),
  )
  return [...actors, ...reports, ...meetings, ...events].map(one => `${JSON.stringify(one)}\n`).join('')
}

/** Empty properties are left out, as FollowTheMoney wants it. */
function entity(id: string, schema: string, properties: FtmEntity['properties']): FtmEntity {
  const filled = Object.entries(properties).filter(([, values]) => values.length > 0)
  return { id, schema, properties: Object.fromEntries(filled) }
}
