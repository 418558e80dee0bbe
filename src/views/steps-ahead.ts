/**
 * @module Steps in the order a desk asks for them: what was put off, fixed days before open ones, the talks and their papers before
 * what is beside them.
 */
import { dayOf, daysBetween } from '../document/dates.ts'
import type { NextStep, Record } from '../record/record.ts'
import { printRange } from './print-day.ts'

const STATUS: readonly NextStep['status'][] = ['planned', 'conditional', 'expected', 'offered', 'not scheduled']

/** "No further round has been scheduled", "there is no date for new talks". */
export const UNSET =
  /\b(?:no|not|nor|neither|without)\b[^.]*\b(?:meeting|talks|round|session|summit|date|day)\b[^.]*\b(?:scheduled|set|fixed|planned|agreed|arranged|on the calendar)\b|\bno (?:new |fresh |firm )?dates?\b/i

/** Days after which a step without a date is no news of what comes next: talks have gone on since. */
const STALE = 7

/** Steps in the order a desk asks for them, what the day of the last report brings behind what comes after it; a day that has passed by the last report is nothing to come. */
export function stepsAhead(record: Pick<Record, 'nextSteps' | 'reports'>): readonly NextStep[] {
  const last = lastDay(record)
  const published = new Map(record.reports.map(({ file, published: day }) => [file, dayOf(day) ?? last]))
  const isFresh = ({ evidence }: NextStep) =>
    evidence.some(({ file }) => last === '' || daysBetween(published.get(file) ?? last, last) <= STALE)
  // "from 4 to 9 May", announced in April and begun: it is no longer to come.
  const hasBegun = ({ dateRange: { earliest }, evidence }: NextStep) =>
    earliest !== null &&
    earliest < last &&
    evidence.every(({ file, exact }) => (published.get(file) ?? last) < earliest && SPAN.test(exact))
  const ahead = record.nextSteps.filter(step => {
    if (hasBegun(step) || step.evidence.every(({ exact }) => CALLED_UNTRUE.test(exact))) return false
    const day = step.when ?? step.dateRange.latest
    // "were due to close on Friday", in a report of that day: it is over, or has another sentence.
    if (day === last && step.evidence.every(({ exact }) => WAS_DUE.test(exact))) return false
    // What an earlier report foresaw for the day of the last has come about by then, or not; the last one tells.
    if (day === last && step.evidence.every(({ file }) => (published.get(file) ?? last) < last)) return false
    return day === null ? isFresh(step) && saysOfMeeting(step) : day >= last
  })
  const putOff = ahead.filter(isPutOff)
  return ahead
    .filter(step => isPutOff(step) || step.when === null || !putOff.some(other => leaves(other, step.when!)))
    .toSorted(
      (a, b) =>
        Number(!isPutOff(a)) - Number(!isPutOff(b)) ||
        Number(!hasDay(a)) - Number(!hasDay(b)) ||
        Number(a.when === last) - Number(b.when === last) ||
        rankOf(a) - rankOf(b) ||
        (hasDay(a) ? 0 : STATUS.indexOf(a.status) - STATUS.indexOf(b.status)) ||
        ((a.dateRange.earliest ?? '9') < (b.dateRange.earliest ?? '9') ? -1 : 1),
    )
}

/** "Reports that it would open in May were “an invention”": what is said not to be so is nothing to come. */
const CALLED_UNTRUE =
  /\b(?:inventions?|fabrications?|fictions?|baseless|groundless|untrue)\b|\bdenie[sd] (?:that|reports?|having|any)\b/iu

/** Without a day a step is one of meeting again; what somebody wants, offers or makes conditional stands among the positions. */
function saysOfMeeting({ status, evidence }: NextStep): boolean {
  return status === 'not scheduled' || evidence.some(({ exact }) => OF_MEETING.test(exact))
}

const OF_MEETING =
  /\b(?:rounds?|talks|negotiations|discussions|consultations|dialogue|sessions?|summit|meetings?|meet|reconvene|resume|(?:to|will|would|could|may|might|can) (?:return|visit|travel|come|go|host|receive|sign))\b/i

/** One day, or a few that belong together: "from 9 to 11 May" is as fixed as "on 9 May". */
function hasDay(step: NextStep): boolean {
  return step.when !== null || spanOf(step) !== null
}

/** "4–10 August" for "next week"; `null` for longer spans, which say little. */
export function spanOf({ dateRange }: NextStep): string | null {
  const { earliest, latest } = dateRange
  return earliest !== null && latest !== null && daysBetween(earliest, latest) <= LONGEST_SPAN
    ? printRange(dateRange, false)
    : null
}

/** Days. */
const LONGEST_SPAN = 7

/** The talks and their papers first, then what the parties do to one another, then hearings, openings and votes. */
function rankOf({ evidence }: NextStep): number {
  return evidence.some(({ exact }) => OF_TALKS.test(exact))
    ? 0
    : evidence.some(({ exact }) => BETWEEN_THEM.test(exact))
      ? 1
      : 2
}

const OF_TALKS =
  /\b(?:rounds?|talks|negotiat(?:ions|ors)|delegations?|envoys?|mediators?|summit|plenary|(?:to|will|would|plan to|expected to) (?:re)?(?:meet|convene|resume|reconvene)|(?:draft|paper|text|proposal|version|repl(?:y|ies)|answers?|respon[sd]\w*))\b/i

const BETWEEN_THEM =
  /\b(?:session|truce|cease-?fires?|deadline|ultimatum|laps\w+|expir\w+|runs? out|exchang\w+|hand(?:ed|s)? over|releas\w+|freed|prisoners?|hostages?|sign\w*|referendum|ratif\w+|sanctions|tariffs|dut(?:y|ies)|strikes?|withdraw\w*|inspect\w*|inquiry|experts?|committee|commission|in force|take effect)\b/i

/** Whether a step says that the talks were moved: "the round was put off from 4 to 9 May". */
export function isPutOff({ evidence }: NextStep): boolean {
  return evidence.some(({ exact }) => PUT_OFF.test(exact))
}

const PUT_OFF =
  /\b(?:rounds?|talks|meetings?|sessions?|summit|negotiations)\b[^.;]*\b(?:put off|postponed|pushed back|moved|rescheduled|brought forward|deferred|delayed)\b[^.;]*\b(?:from|to|until|till|by)\b|\b(?:put off|postponed|pushed back|rescheduled|deferred) (?:the |its |their )?(?:\p{L}+ ){0,3}(?:rounds?|talks|meetings?|session|summit|negotiations)\b/iu

/** Whether the talks were moved away from a day: "from 4 May to 9 May" leaves the fourth. */
function leaves({ evidence }: NextStep, day: string): boolean {
  const [, month, date] = day.split('-').map(Number)
  const name = MONTHS[month! - 1]!
  return evidence.some(({ exact }) =>
    new RegExp(
      `\\bfrom (?:\\p{Lu}\\p{Ll}+day,? )?(?:${name}\\p{Ll}*\\.? ${date}|${date} ${name}\\p{Ll}*)\\b`,
      'u',
    ).test(exact),
  )
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Words that look ahead. */
export const AHEAD =
  /\b(?:will|would|shall|going to|to be|(?:is|are|was|were) to|ready|due|expect\w*|plan\w*|schedul\w*|intend\w*|promis\w*|propos\w*|offer\w*|resum\w*|invit\w*|await\w*|hope\w*|remain\w*|deadline|ultimatum|(?:has|have|had) until|expir\w*|lapses?|runs? out|vote|no (?:new )?date)\b/i

const WAS_DUE = /\b(?:was|were|had been) (?:due|to|scheduled|expected|supposed)\b/i

/** Days on which something goes on. */
const SPAN =
  /\bfrom\b[^.]*\b(?:to|until|till)\b|\bbetween\b[^.]*\band\b|\b(?:consecutive|straight) days\b|\bweek (?:of|from|starting|beginning)\b/i

/** The day of the last report; empty where no report has one. */
export function lastDay({ reports }: Pick<Record, 'reports'>): string {
  return (
    reports
      .map(({ published }) => published?.slice(0, 10) ?? '')
      .toSorted()
      .at(-1) ?? ''
  )
}
