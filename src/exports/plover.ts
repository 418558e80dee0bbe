/**
 * @module Acts as political events (PLOVER, https://github.com/openeventdata/PLOVER): a row for each act that PLOVER has an
 * event type for, with the passage it rests on. Mere statements have none: PLOVER dropped CAMEO's "make public statement".
 */
import type { Act } from '../document/testimony.ts'
import type { Record } from '../record/record.ts'
import { csvLine } from './csv.ts'
import type { Exported } from './exported.ts'

/** PLOVER's event types that acts of speech and meetings fall under. */
export type PloverType = 'AGREE' | 'CONSULT' | 'SUPPORT' | 'CONCEDE' | 'REQUEST' | 'ACCUSE' | 'REJECT' | 'THREATEN'

/** `docs/model.md`, acts. */
const TYPES: Readonly<Partial<globalThis.Record<Act, PloverType>>> = {
  propose: 'AGREE',
  demand: 'REQUEST',
  accept: 'AGREE',
  'accept-in-part': 'AGREE',
  condition: 'REQUEST',
  reject: 'REJECT',
  'reject-in-part': 'REJECT',
  concede: 'CONCEDE',
  commit: 'AGREE',
  threaten: 'THREATEN',
  accuse: 'ACCUSE',
}

/** Names of the columns, after PLOVER's own where it has one. */
export const PLOVER_COLUMNS = [
  'Event ID',
  'Event Date',
  'Event Type',
  'Event Mode',
  'Contexts',
  'Actor Name',
  'Actor Country',
  'Recipient Name',
  'Recipient Country',
  'Placename',
  'Source File',
  'Start',
  'End',
  'Event Text',
] as const

/** The rows with their header: statements of somebody, then meetings that were held. */
export function ploverCsv({ record, actor, nameOf, issue }: Exported): string {
  const countryOf = (id: string) => {
    const party = actor(id)?.party ?? id
    return actor(party)?.type === 'state' ? nameOf(party) : null
  }
  const acts = record.statements.flatMap(({ id, speaker, act, negated, modality, dateRange, issues, evidence }) => {
    const type = TYPES[act]
    const passage = evidence[0]
    // What is denied or only possible did not take place.
    if (type === undefined || passage === undefined || negated || actor(speaker) === undefined) return []
    return [
      csvLine([
        id,
        dateRange.latest,
        type,
        modality,
        issues.map(topic => issue(topic)?.label ?? topic).join('; '),
        nameOf(speaker),
        countryOf(speaker),
        null,
        null,
        null,
        passage.file,
        passage.start,
        passage.end,
        passage.exact,
      ]),
    ]
  })
  return csvLine(PLOVER_COLUMNS) + acts.join('') + meetingRows(record.meetings, nameOf, countryOf)
}

/** One row for each pair of sides that sat together. */
function meetingRows(
  meetings: Record['meetings'],
  nameOf: (id: string) => string,
  countryOf: (id: string) => string | null,
): string {
  return meetings
    .filter(({ status, evidence }) => status === 'held' && evidence.length > 0)
    .flatMap(({ id, dateRange, sides, place, evidence: [passage] }) =>
      sides.flatMap(({ party: one }, at) =>
        sides
          .slice(at + 1)
          .map(({ party: other }) =>
            csvLine([
              id,
              dateRange.latest,
              'CONSULT',
              'meet',
              null,
              nameOf(one),
              countryOf(one),
              nameOf(other),
              countryOf(other),
              place.city ?? place.country,
              passage!.file,
              passage!.start,
              passage!.end,
              passage!.exact,
            ]),
          ),
      ),
    )
    .join('')
}
