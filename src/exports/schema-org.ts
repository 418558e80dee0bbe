/**
 * @module Quotations, claims and events for the open web (schema.org) as JSON-LD. No ClaimReview: that asks for a verdict,
 * and Readout gives none.
 */
import type { Claim, Event, Graph, NewsArticle, Quotation } from 'schema-dts'
import type { RecordStatement } from '../record/record.ts'
import { addressOf, type Exported, reportAddress } from './exported.ts'

/** Direct speech becomes a Quotation, other attributed statements a Claim with all its appearances, meetings Events. */
export function schemaOrg({ record, actor, nameOf, reportOf }: Exported): Graph {
  const speakerOf = (id: string) => ({
    '@type': actor(id)?.type === 'person' ? ('Person' as const) : ('Organization' as const),
    '@id': addressOf('actor', id),
    name: nameOf(id),
  })
  const articles = record.reports.map(
    (report): NewsArticle => ({
      '@type': 'NewsArticle',
      '@id': reportAddress(report),
      headline: report.headline,
      ...(report.published === null ? {} : { datePublished: report.published }),
      ...(report.url === null ? {} : { url: report.url }),
      ...(report.outlet === null ? {} : { publisher: { '@type': 'NewsMediaOrganization', name: report.outlet } }),
    }),
  )
  const appearances = ({ evidence }: RecordStatement) =>
    [...new Set(evidence.map(reportOf))]
      .filter(report => report !== undefined)
      .map(report => ({ '@id': reportAddress(report) }))
  const said = record.statements
    .filter(({ speaker }) => actor(speaker) !== undefined)
    .map((statement): Quotation | Claim => {
      const { id, speaker, mode, variants } = statement
      const [best] = variants
      const text = mode === 'direct' ? (best!.quoted[0]?.exact ?? best!.wording) : best!.wording
      return mode === 'direct'
        ? {
            '@type': 'Quotation',
            '@id': addressOf('statement', id),
            text,
            spokenByCharacter: speakerOf(speaker),
            isPartOf: appearances(statement),
          }
        : {
            '@type': 'Claim',
            '@id': addressOf('statement', id),
            text,
            creator: speakerOf(speaker),
            appearance: appearances(statement),
          }
    })
  const events = record.meetings.map(({ id, sides, place, dateRange, status }): Event => {
    const where = [place.venue, place.city, place.country].filter(part => part !== null).join(', ')
    return {
      '@type': 'Event',
      '@id': addressOf('meeting', id),
      name: `Talks: ${sides.map(({ party }) => nameOf(party)).join(', ')}`,
      ...(dateRange.earliest === null ? {} : { startDate: dateRange.earliest }),
      ...(dateRange.latest === null ? {} : { endDate: dateRange.latest }),
      ...(where === '' ? {} : { location: { '@type': 'Place', name: where } }),
      ...(status === 'planned' ? { eventStatus: 'https://schema.org/EventScheduled' } : {}),
      attendee: sides.map(({ party }) => speakerOf(party)),
    }
  })
  return { '@context': 'https://schema.org', '@graph': [...articles, ...said, ...events] }
}
