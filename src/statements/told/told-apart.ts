/** @module Meetings told by other means than a word for them: an entry of a calendar, a visitor who stayed for hours. */
import type { Figure } from '../../document/layers.ts'
import { type Entry, entryIn } from './calendar-entries.ts'
import { NOWHERE } from './find-place.ts'
import type { Visit } from './find-visits.ts'
import type { Line } from './lines.ts'
import { hoursNear } from './meeting-length.ts'
import { timeOf, undatedRange } from './meeting-time.ts'
import type { Telling } from './telling.ts'

/** What a calendar has for one day, told as a sitting of that day. */
export function entriesOf(
  line: Line,
  at: number,
  figures: readonly Figure[],
  published: string | null,
): readonly Telling[] {
  const entry = entryIn(line, figures)
  const range = line.times[0]?.range
  if (entry === null || range === undefined || range.earliest === null || published === null) return []
  return [tellingOfEntry(entry, line, at, range, range.earliest > published ? 'planned' : 'held')]
}

function tellingOfEntry(
  { span, present, town }: Entry,
  line: Line,
  at: number,
  range: Telling['range'],
  status: 'planned' | 'held',
): Telling {
  return {
    ...BARE,
    status,
    present,
    ofBoth: true,
    range,
    place: { ...NOWHERE, name: town },
    passage: { start: line.start + span.start, end: line.start + span.end },
    line: at,
  }
}

/** A sitting of which nothing is told but who, when and where. */
export const BARE = {
  form: 'sitting',
  format: null,
  definite: false,
  adds: false,
  other: true,
  dated: true,
  name: '',
  ofBoth: false,
  ofSides: null,
  ofMore: true,
  withHolder: false,
  ordinal: null,
  dayNumber: null,
  days: null,
  edge: null,
  placeGuessed: false,
  hours: [],
  outcomes: [],
} as const

/** Somebody came and stayed for hours. */
export function tellingOfVisit(
  { span, trigger, present }: Visit,
  lines: readonly Line[],
  at: number,
  published: string | null,
): Telling {
  const line = lines[at]!
  const clause = { at, line, trigger, isVerb: true, isDeal: false, from: 0, to: line.words.length }
  const time = timeOf(clause, published, 'held', false)
  const passage = { start: line.start + span.start, end: line.start + span.end }
  const hours = hoursNear(clause)
  const town = line.words.slice(trigger.end).match(/^ (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)/u)?.[1] ?? null
  return {
    ...BARE,
    status: 'held',
    present,
    dated: time !== null,
    name: line.words.slice(trigger.start, trigger.end),
    ofMore: false,
    withHolder: true,
    range: time ?? undatedRange('held', published),
    place: { ...NOWHERE, name: town },
    hours: hours === null ? [] : [{ hours, passage }],
    passage,
    line: at,
  }
}
