/** @module Composes what the page shows beside the brief: histories of the cells, the timeline, and two graphs. */
import type { TimelineEntry } from '../record/record.ts'
import type { Section } from './brief.ts'
import { graphOfOrigins, graphOfTexts } from './compose-graphs.ts'
import { composeHistories } from './compose-histories.ts'
import type { Desk } from './desk.ts'
import type { Details, TimelineRow } from './details.ts'
import { printRange } from './print-day.ts'
import { ended } from './sentence-parts.ts'
import { tellEntry } from './tell-entry.ts'

/** More entries than this are no timeline to look at; the record holds them all. */
const MOST_ENTRIES = 60

/** Composed with the desk of the brief, so that its marks go on where the brief's end. */
export function composeDetails(desk: Desk, sections: readonly Section[]): Details {
  const { timeline } = desk.record
  return {
    histories: composeHistories(desk, sections),
    timeline: timeline.slice(0, MOST_ENTRIES).map(entry => rowOf(desk, entry)),
    left: Math.max(0, timeline.length - MOST_ENTRIES),
    graphs: [graphOfTexts(desk), graphOfOrigins(desk)].filter(graph => graph !== null),
  }
}

function rowOf(desk: Desk, entry: TimelineEntry): TimelineRow {
  const { earliest, latest } = entry.dateRange
  return {
    when: printRange(entry.dateRange) ?? 'Day not known',
    day: earliest !== null && earliest === latest ? earliest : null,
    kind: entry.kind,
    told: ended(tellEntry(desk, entry)),
  }
}
