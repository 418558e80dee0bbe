/** @module Whether a meeting is still to come by the day beside it, or long past by its year. */
import { addDays } from '../../document/dates.ts'
import { DAY_IN_FRONT } from './calendar-entries.ts'
import type { Clause } from './meeting-triggers.ts'
import { weekdayToCome } from './weekday-ahead.ts'

export function isAhead({ line, to, trigger, isVerb }: Clause, published: string | null): boolean {
  const after = line.words.slice(trigger.end, to)
  const isNow = isVerb ? IN_PRESENT.test(line.words.slice(trigger.start, trigger.end)) : GOES_ON.test(after)
  // "January 28: Keller sees Osei in Osford": a calendar has the day in front.
  const next = line.times.find(
    ({ start, precision }) =>
      (start >= trigger.end || DAY_IN_FRONT.test(line.words.slice(0, trigger.start))) && precision !== 'order',
  )
  const range = next === undefined ? null : isVerb && isNow ? weekdayToCome(line, next, published).range : next.range
  const day = range?.earliest ?? null
  const last = range?.latest ?? day
  return (
    isNow &&
    next !== undefined &&
    next.start - trigger.end <= 60 &&
    published !== null &&
    day !== null &&
    // "return later this week"
    (day > published || (day === published && last! > published))
  )
}

/** Verbs of meeting as a plan has them: "The two sides sit again on Friday". */
export const IN_PRESENT =
  /^(?:meets?|sees|receives|hosts|reconvenes?|sits?|sit down|returns?(?: to the (?:negotiating |bargaining )?table)?)$/i

/** "announced a fourth round for March 20": the day for which it is. */
export function isForDayAhead({ line, trigger, isVerb }: Clause, published: string | null): boolean {
  const next = line.times.find(({ start, precision }) => start >= trigger.end && precision !== 'order')
  const day = next?.range.earliest ?? null
  return (
    !isVerb &&
    published !== null &&
    day !== null &&
    day > published &&
    /^(?: (?:in|at|between|of|with) [^.;,“”"]{2,60})? for $/.test(line.words.slice(trigger.end, next!.start))
  )
}

/**
 * "Lamps must be lit before the round in Osford on 3 August", "if the keepers’ meeting on June 9 names a pilot": whoever
 * names it so, with its day, takes it as planned, whatever the sentence makes of the rest.
 */
export function isTakenAsPlanned({ line, trigger, isVerb }: Clause, published: string | null): boolean {
  if (isVerb || published === null || !KNOWN.test(line.words.slice(0, trigger.start))) return false
  const next = line.times.find(({ start, precision }) => start >= trigger.end && /^days?$/.test(precision))
  if (next === undefined || next.range.earliest === null || next.range.earliest <= published) return false
  return WITH_ITS_DAY.test(line.words.slice(trigger.end, next.start))
}

/** "the", "their", "Ardan’s", and no "proposed" or "possible"; "would resume the talks on Friday if" makes nothing of them. */
const KNOWN =
  /(?<!\b(?:continue|resume|hold|have|attend|join|reopen|host|skip|boycott|call off|cancel) )(?:\b(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er)|[\p{L}][’']s|s[’']) (?:(?!(?:proposed|suggested|possible|mooted|offered|cancell?ed|postponed|abandoned|hoped-for|would-be)\b)[\p{L}\d-]+ ){0,3}$/u

/** Between the noun and its day: where and of whom. */
const WITH_ITS_DAY =
  /^(?: (?:in|at|of|between|with|on|over|between) (?:(?!\b(?:would|will|could|may|might|should|was|were|is|are|had|has|have|said|that|and|but)\b)[^.,;:“”"]){2,60}?)?(?: on| of| from| for)? (?:the )?$/iu

/** The first day named behind it is still to come. */
export function isDayAhead({ line, to, trigger }: Clause, published: string | null): boolean {
  const next = line.times.find(({ start, precision }) => start >= trigger.end && start <= to && precision !== 'order')
  const day = next?.range.earliest ?? null
  return published !== null && day !== null && day > published
}

/** "In May he will leave for Osford": a day to come stands in the clause, and none that is past. */
export function isWhollyAhead({ line, from, to }: Clause, published: string | null): boolean {
  const days = line.times.filter(
    ({ start, end, precision }) => start >= from && end <= to + 1 && precision !== 'order' && precision !== 'year',
  )
  return (
    published !== null &&
    days.some(({ range: { earliest } }) => earliest !== null && earliest > published) &&
    days.every(({ range: { latest } }) => latest === null || latest >= published)
  )
}

/** A year gone by is named behind or before it, and no day. */
export function isOfAnotherYear({ line, from, to, trigger }: Clause, published: string | null): boolean {
  const times = line.times.filter(({ start, end }) => start >= from && end <= to + 1)
  const [year] = times.filter(({ precision }) => precision === 'year')
  if (year === undefined || published === null || times.some(({ precision }) => precision !== 'year')) return false
  return (
    year.range.latest !== null &&
    year.range.latest < addDays(published, -LONG_AGO) &&
    /\b[Ii]n (?:early |late |mid-)?$/.test(line.words.slice(0, year.start)) &&
    (year.start < trigger.start || line.words.slice(trigger.end, year.start).length <= FAR_BEHIND)
  )
}

/** Half a year, in days. */
const LONG_AGO = 180

/** Code units between a meeting and its year: who met and where they did. */
const FAR_BEHIND = 90

/** Verbs of talks in the present tense. */
const GOES_ON =
  /^[^.;,]{0,40}? (?:resume|reopen|open|begin|start|continue|reconvene|meet|go on|end|close(?! to\b)|take place)s?\b/iu
