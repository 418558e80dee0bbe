/**
 * @module Meetings that no rule knows by its words: clauses that name a day, weighed by what was learnt from talks that people have
 * read (`scoring/weigh-meeting.ts`). Where the rules find a meeting of the day in a sentence, nothing is asked.
 */
import { addDays, compatible } from '../../document/dates.ts'
import type { Figure } from '../../document/layers.ts'
import { covers } from '../../document/span.ts'
import type { ToldPlace } from '../../document/testimony.ts'
import { type DatedClause, meetingFeatures } from '../scoring/meeting-features.ts'
import { meetingWeigher, type WeighMeeting } from '../scoring/weigh-meeting.ts'
import { type ClauseFound, clausesOfLine } from './clauses-of-line.ts'
import { presentIn } from './find-people.ts'
import { NOWHERE } from './find-place.ts'
import type { Line } from './lines.ts'
import { hoursNear } from './meeting-length.ts'
import { placeOf } from './meeting-place.ts'
import type { Clause } from './meeting-triggers.ts'
import { formatIn, outcomeIn } from './meeting-words.ts'
import type { Telling } from './telling.ts'
import { BARE } from './told-apart.ts'

/** What must speak for a clause, in nats, for the record to look at it beside those of other reports: tried on the sets of talks that were read. */
const LEAST = -1.5

/** Days that one sitting takes at most. */
const LONGEST = 2

const learnt = meetingWeigher()

/** The days that clauses of a report name, with what is seen of each; none without grammar or a day of print. */
export function datedClauses(
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
): readonly (DatedClause & { readonly features: readonly string[] })[] {
  if (published === null) return []
  return lines.flatMap((line, at) => {
    if (line.grammar === null || line.times.length === 0) return []
    const clauses = clausesOfLine(line)
    return line.times.flatMap(time => {
      const { precision, range } = time
      if (precision === 'order' || range.earliest === null || range.latest === null) return []
      if (range.latest > addDays(range.earliest, LONGEST)) return []
      const own = smallest(clauses.filter(({ span }) => covers(span, time)))
      if (own === undefined) return []
      const one = { line, at, ...own, time, figures, published, isAhead: isAhead(line, own, range.latest, published) }
      return [{ ...one, features: meetingFeatures(one) }]
    })
  })
}

function smallest(clauses: readonly ClauseFound[]): ClauseFound | undefined {
  return clauses.toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
}

/** After the day of print; on it by the tense. */
function isAhead({ words }: Line, { span }: ClauseFound, latest: string, published: string): boolean {
  if (latest !== published) return latest > published
  return /\b(?:will|would|shall|due to|is to|are to|later (?:on|today))\b/i.test(words.slice(span.start, span.end))
}

/** A telling, and what speaks for it in nats. */
export interface LikelyTelling {
  readonly weight: number
  readonly telling: Telling
}

/** The tellings that are weighed heavy enough to be looked at beside those of other reports. */
export function weighedMeetings(
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  here: ToldPlace,
  ruled: readonly Telling[],
  weigh: WeighMeeting = learnt,
): readonly LikelyTelling[] {
  const found: LikelyTelling[] = []
  for (const one of datedClauses(lines, figures, published)) {
    const weight = weigh(one.features)
    if (weight <= LEAST || isRuled(one, ruled)) continue
    const same = found.findIndex(({ telling: { line, range } }) => line === one.at && compatible(range, one.time.range))
    if (same >= 0 && found[same]!.weight >= weight) continue
    const likely = { weight, telling: tellingOf(one, lines, here) }
    if (same < 0) found.push(likely)
    else found[same] = likely
  }
  return found
}

/** Whether the rules find a meeting of the day in its sentence. */
export function isRuled({ at, time, span, line }: DatedClause, ruled: readonly Telling[]): boolean {
  return ruled.some(
    telling =>
      telling.line === at &&
      ((telling.dated && compatible(telling.range, time.range)) ||
        (telling.passage.start < line.start + span.end &&
          line.start + span.start < telling.passage.end &&
          telling.dated)),
  )
}

function tellingOf(
  { line, at, head, span, time, isAhead, figures }: DatedClause,
  lines: readonly Line[],
  here: ToldPlace,
): Telling {
  const verb = line.grammar![head]!
  const clause: Clause = {
    at,
    line,
    from: span.start,
    to: span.end,
    trigger: { start: verb.start, end: verb.end },
    isVerb: true,
    isDeal: false,
  }
  const { placeGuessed, ...place } = placeOf(clause, figures, here, lines)
  const words = line.words.slice(span.start, span.end)
  const hours = isAhead ? null : hoursNear(clause)
  const passage = { start: line.start + span.start, end: line.start + span.end }
  const code = isAhead ? null : outcomeIn(words)
  const isOffer = /\b(?:offer|invit|ready|willing|propos)/i.test(words)
  return {
    ...BARE,
    form: hours === null ? 'talks' : 'sitting',
    format: formatIn(words),
    status: isAhead ? (isOffer ? 'offered' : 'planned') : 'held',
    definite: true,
    other: false,
    ofBoth: true,
    ofMore: false,
    present: presentIn(line, figures, span),
    range: time.range,
    place: placeGuessed && isAhead ? NOWHERE : place,
    placeGuessed,
    hours: hours === null ? [] : [{ hours, passage }],
    outcomes: code === null ? [] : [{ code, passage }],
    passage,
    line: at,
  }
}
