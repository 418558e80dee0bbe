/**
 * @module Sayings on an occasion of their own, "told a news conference in Osford", "wrote on the ministry’s page", where no day is
 * told: they are of the day the report is on, which its first sentences name.
 */
import { addDays } from '../../document/dates.ts'
import type { DatedEvent } from '../../document/testimony.ts'
import type { Line } from './lines.ts'

/** What people come together for to hear somebody, and where words are put before all the world. */
const OCCASION =
  /\b(?:(?:told|addressed|addressing|before) (?:an? |the |his |her |its |their )?(?:[\p{L}’'-]+ ){0,3}?(?:(?:news|press) (?:conference|briefing)|briefing|rally|crowd|parliament|assembly|senate|congress|deputies|lawmakers|senators|meeting of (?:supporters|members))|at (?:an?|the|his|her|its|their) (?:[\p{L}’'-]+ ){0,3}?(?:(?:news|press) (?:conference|briefing)|briefing|rally)|in (?:an?|the|his|her|its|their) (?:[\p{L}’'-]+ ){0,3}?(?:interview|(?:televised |radio |evening )?(?:address|speech))(?: (?:with|to|on)\b|[,. ])|(?:wrote|said|posted) on (?:X\b|Twitter|Telegram|Facebook|social media|(?:his|her|its|their) (?:[\p{L}-]+ ){0,2}(?:account|channel|page)))/u

/** Sentences of a report that say of which day it tells. */
const LEAD = 3

/** Days a report looks back on as of just now. */
const RECENT = 3

/** The day the report is on: the first single day of its first sentences, not ahead of the day of print. */
export function storyDay(lines: readonly Line[], published: string | null): string | null {
  if (published === null) return null
  const since = addDays(published, -RECENT)
  const days = lines
    .slice(0, LEAD)
    .flatMap(({ times }) => times)
    .flatMap(({ precision, range: { earliest } }) => (precision === 'day' && earliest !== null ? [earliest] : []))
  return days.find(day => day <= published && day >= since) ?? null
}

/** A saying of that day; `null` where the sentence has a time of its own, or tells of no such occasion. */
export function saidAtOccasion(
  line: Line,
  day: string | null,
): Pick<DatedEvent, 'range' | 'precision' | 'kind'> | null {
  if (day === null || line.times.length > 0 || line.speakers.length === 0) return null
  const found = line.words.match(OCCASION)
  if (found === null || line.quoted.some(({ start, end }) => start <= found.index! && found.index! < end)) return null
  return { range: { earliest: day, latest: day }, precision: 'day', kind: 'statement' }
}
