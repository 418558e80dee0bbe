/**
 * @module Meetings as one report tells them: first every telling by itself, then those of one meeting together.
 * A definite mention ("the talks", "the two delegations") goes back to the meeting told before it. MODEL §4.
 */
import type { DateRange } from '../../document/dates.ts'
import { addDays, dayOf } from '../../document/dates.ts'
import type { Figure } from '../../document/layers.ts'
import { overlaps, type Span } from '../../document/span.ts'
import type { ToldMeeting, ToldPlace } from '../../document/testimony.ts'
import { debriefsIn } from './find-debriefs.ts'
import { pairIn } from './find-pairs.ts'
import { NOBODY, type Present, presentIn, together } from './find-people.ts'
import { datelineLength, NOWHERE, placeBefore, placeIn } from './find-place.ts'
import { type Line, sideNameOf } from './lines.ts'
import {
  daysIn,
  edgeIn,
  formatIn,
  hoursIn,
  MEETING_NOUN,
  MEETING_VERB,
  NOW,
  OF_ONE_BODY,
  ordinalIn,
  outcomeIn,
  SITTING,
  statusIn,
} from './meeting-words.ts'

/** One telling: a meeting as one clause has it. Offsets of passages count from the beginning of the report. */
export interface Telling extends Omit<ToldMeeting, 'passages' | 'hours' | 'outcomes' | 'people' | 'sides'> {
  readonly present: Present
  /** "the talks", "both delegations": goes back to something told before. */
  readonly definite: boolean
  /** "attended by Osei": only adds people to what was told. */
  readonly adds: boolean
  /** "another round", "previous talks": never the one told before. */
  readonly other: boolean
  readonly dated: boolean
  readonly hours: readonly { readonly hours: number; readonly passage: Span }[]
  readonly outcomes: readonly { readonly code: ToldMeeting['outcomes'][number]['code']; readonly passage: Span }[]
  readonly passage: Span
  /** Index of its line. */
  readonly line: number
}

/** Everything a trigger's clause offers. Offsets within the line. */
interface Clause {
  readonly at: number
  readonly line: Line
  readonly from: number
  readonly to: number
  /** The words that name the meeting. */
  readonly trigger: Span
  readonly isVerb: boolean
}

export function tellingsIn(
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  here: ToldPlace,
): readonly Telling[] {
  return lines.flatMap((line, at) => [
    ...triggersIn(line).flatMap(found => {
      const clause = { at, line, ...found, ...clauseAround(line, found.trigger) }
      const telling = tellingOf(clause, lines, figures, dayOf(published), here)
      return telling === null ? [] : [telling]
    }),
    ...debriefsIn(line, figures).map(({ people, sides, place, span }): Telling => {
      const clause = { at, line, trigger: span, isVerb: true, from: 0, to: line.words.length }
      const time = timeOf(clause, dayOf(published), 'held', false)
      return {
        form: 'sitting',
        format: 'debrief',
        status: 'held',
        present: { people, sides },
        definite: false,
        adds: false,
        other: true,
        dated: time !== null,
        range: time ?? undatedRange('held', dayOf(published)),
        ordinal: null,
        days: null,
        edge: null,
        place,
        hours: [],
        outcomes: [],
        passage: { start: line.start + span.start, end: line.start + span.end },
        line: at,
      }
    }),
  ])
}

/** Words that make "meeting" a verb: "after meeting with Osei", "is meeting mediators", "since last week meeting them". */
const GERUND =
  /(?:^|\b(?:after|before|since|upon|while|when|by|of|to|been|be|is|are|was|were|week|month|days?|will be),? )$/i

function triggersIn(line: Line): readonly { readonly trigger: Span; readonly isVerb: boolean }[] {
  const spans = (pattern: RegExp) =>
    [...line.words.matchAll(pattern)].map(found => ({
      start: found.index,
      end: found.index + found[0].length,
    }))
  const isGerund = ({ start, end }: Span) =>
    /^meeting$/i.test(line.words.slice(start, end)) &&
    GERUND.test(line.words.slice(Math.max(0, start - 12), start)) &&
    !/^ (?:between|in|at|on)\b/.test(line.words.slice(end))
  const nouns = spans(MEETING_NOUN).filter(
    span => !isGerund(span) && !OF_ONE_BODY.test(line.words.slice(Math.max(0, span.start - 20), span.start)),
  )
  const verbs = spans(MEETING_VERB).filter(
    span => !/^meeting$/i.test(line.words.slice(span.start, span.end)) || isGerund(span),
  )
  return [
    ...nouns.map(trigger => ({ trigger, isVerb: false })),
    ...verbs.filter(verb => !nouns.some(noun => overlaps(noun, verb))).map(trigger => ({ trigger, isVerb: true })),
  ].toSorted((a, b) => a.trigger.start - b.trigger.start)
}

/** Words that open another clause. */
const OPENS =
  /[;:—–]|\b(?:that|while|as|when|after(?! (?:(?:nearly|about|some|almost|over|more than|just) )?[\p{L}\d-]+ (?:and a half )?hours?\b(?! of))|before|ahead of|on the eve of|though|although|because|whether|which|where|but|said|says|told|added|announced|stated|confirmed|reported|following|since(?! (?:last|then|\p{Lu}|\d)))\b/giu

/** Quoted words are a clause of their own from four words on; fewer are part of the sentence: the “proximity” talks. */
function isSpeech(line: Line): (quotation: Span) => boolean {
  return ({ start, end }) => line.words.slice(start, end).split(/\s+/).length >= 4
}

/** Where the clause of a trigger begins and ends: at the words that open another one, never inside a mention. */
function clauseAround(line: Line, trigger: Span): { readonly from: number; readonly to: number } {
  const cuts = [...line.words.matchAll(OPENS)]
    .map(found => ({ start: found.index, end: found.index + found[0].length }))
    .concat(
      line.quoted.filter(isSpeech(line)).flatMap(({ start, end }) => [
        { start, end: start + 1 },
        { start: end - 1, end },
      ]),
    )
    .filter(cut => !line.acting.some(mention => overlaps(mention, cut)))
    .toSorted((a, b) => a.start - b.start)
  const opened = cuts.filter(({ end }) => end <= trigger.start).at(-1)?.end ?? 0
  const dateline = datelineLength(line.words)
  const from = dateline <= trigger.start ? Math.max(opened, dateline) : opened
  const to = cuts.find(({ start }) => start >= trigger.end)?.start ?? line.words.length
  return { from, to }
}

function tellingOf(
  clause: Clause,
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
  here: ToldPlace,
): Telling | null {
  const { line, from, to, trigger, isVerb, at } = clause
  const before = line.words.slice(from, trigger.start)
  const after = line.words.slice(trigger.end, to)
  const name = line.words.slice(trigger.start, trigger.end)
  const status = statusIn(before, name, after)
  const inQuotes = line.quoted.some(quotation => overlaps(quotation, trigger))
  // "due to join the talks": the talks are others'.
  if (status === 'planned' && /\bjoin(?:ing)? (?:the |these )?(?:[\p{L}-]+ )?$/u.test(before)) return null
  // What somebody offers stands in his own words; of what was held the report itself tells.
  if (status === null || (inQuotes && status !== 'offered')) return null
  const found = isVerb ? presentAtVerb(clause, lines, figures) : presentAtNoun(clause, lines, figures)
  const definite = isVerb
    ? SEATED.test(name)
    : /\b(?:the|these|this|those|their|both|its|such)\b(?: [\p{L}’'-]+){0,2} $/iu.test(before)
  const ofLead = definite && status === 'held' && isOfLead(at, isVerb, lines) ? statesOf(lines[0]!, figures) : []
  const present = ofLead.length === 2 ? together(found, { people: [], sides: ofLead }) : found
  const { people, sides } = present
  // "following the meeting": only another event is told by it.
  if (definite && people.length + sides.length === 0 && AS_A_DATE.test(line.words.slice(0, trigger.start))) return null
  // "Keller met reporters", "discussions went on": with nobody on the other side it is no meeting of sides.
  if (isVerb && people.length + sides.length < 2 && !ABOUT_BOTH.test(before)) return null
  const time =
    (ofLead.length === 2 ? dayOfLead(lines[0]!, published) : null) ??
    timeOf(clause, published, status, status === 'held' && (isVerb ? NOW.test(name) : JUST_OVER.test(after)))
  const near = isVerb ? '' : before.slice(-70)
  const ordinal = ordinalIn(before)
  const edge = status === 'held' ? edgeIn(after) : null
  const place = placeOf(clause, figures, here, lines)
  const hours = hoursNear(clause)
  const code = status === 'held' ? outcomeIn(resultOf(clause)) : null
  const isNamed = people.length + sides.length > 0 || place.name !== null || place.venue !== null || time !== null
  // "the talks": the bare word tells nothing of the meeting.
  if (!isNamed && hours === null && ordinal === null && edge === null && (code === null || !definite)) return null
  // "… in Osford following the vote": the time that only orders it belongs to it.
  const behind = line.times.find(({ start, precision }) => precision === 'order' && start >= to - 1 && start <= to + 1)
  const passage = {
    start: line.start + firstWord(line, from),
    end: line.start + (to - from > 30 ? (behind?.end ?? to) : line.words.length),
  }
  return {
    form: isVerb || SITTING.test(name) || hours !== null ? 'sitting' : 'talks',
    format: /\bcall/i.test(name) ? 'call' : formatIn(`${near} ${name} ${after.slice(0, 80)}`),
    status,
    present,
    definite: definite && (isVerb || !(people.length > 0 && sides.length > 1)),
    adds: isVerb && SEATED.test(name),
    other:
      /\b(?:another|previous|earlier|further|second|next|new|last|follow-up|separate)\b(?: [\p{L}’'-]+){0,2} $/iu.test(
        before,
      ),
    dated: time !== null,
    range: time ?? undatedRange(status, published),
    ordinal,
    days: daysIn(before),
    edge,
    place,
    hours: hours === null ? [] : [{ hours, passage }],
    outcomes: code === null ? [] : [{ code, passage: { start: line.start, end: line.start + line.words.length } }],
    passage,
    line: at,
  }
}

/** "The round has broken up": news of the day of print. */
const JUST_OVER =
  /^[^.;,]{0,80}? ha(?:s|ve) (?:just |again )?(?:ended|broken (?:up|off)|concluded|closed|collapsed|finished)\b/iu

/** What follows the telling, as far as the next meeting that is named: "the meeting came after the talks had ended". */
function resultOf({ line, from, trigger }: Clause): string {
  const next = triggersIn(line).find(({ trigger: other }) => other.start >= trigger.end)
  return line.words.slice(from, next?.trigger.start)
}

/** "Keller sat next to his aides": who else was at the table. */
const SEATED = /^(?:(?:sat|seated) (?!down)|\p{Ll}+ by$)/iu

const AS_A_DATE =
  /\b(?:familiar with|close to|involved in|aware of|briefed on|knowledge of|details of|substance of|outcome of|result of|following|after|before|ahead of|prior to|since|until|to) (?:the |this |that |these |those )(?:[\p{L}-]+ ){0,2}$/iu

/** "The delegations will meet again", "both sides met": who they are was told before. */
const ABOUT_BOTH =
  /\b(?:delegations|delegates|sides|parties|teams|negotiators|leaders|ministers|presidents|envoys|they|pair|two)\b/i

/** Words after which the subject, the purpose or the result follows, and no place of the meeting any more. */
const PLACE_ENDS =
  /\b(?:on(?! (?:\p{Lu}\p{L}*day|\p{Lu}\p{L}+ \d|\d|the (?:eve|sidelines)))|over(?! the weekend)|about|without|to|no|that|aimed|for(?! (?:\d|an? |one|two|three|four|five|six|seven|eight|nine|ten|several|over|more)))\b/u

/** Verbs after which a place may follow all the same: "talks on the quota resumed in Osford". */
const BEGINS_OR_ENDS =
  /\b(?:opened|began|begin|started|resumed?|held|took place|take place|concluded|ended|closed|w[io]u?nds? up|continued?|continue) /gu

function placeOf(
  { line, from, to, trigger, isVerb, at }: Clause,
  figures: readonly Figure[],
  here: ToldPlace,
  lines: readonly Line[],
): ToldPlace {
  const rest = line.words.slice(trigger.end, to)
  const near = placeIn(
    line,
    figures,
    trigger.end,
    Math.min(clauseEnd(line, to), stopOutside(line, trigger.end, PLACE_ENDS)),
  )
  const verbs = [...rest.matchAll(BEGINS_OR_ENDS)].map(({ index }) => trigger.end + index)
  const later = verbs.map(start =>
    placeIn(line, figures, start, Math.min(to, start + 60, stopOutside(line, start, PLACE_ENDS))),
  )
  // "In Osford on Monday, Keller met Osei": the place opens the sentence.
  const first = /^\s*(?:In|At) /.test(line.words) && from === 0 ? [placeIn(line, figures, 0, trigger.start)] : []
  const attribute = isVerb ? null : placeBefore(line, figures, trigger.start)
  // "has been in Osford since Monday meeting the mediators"
  const earlier =
    isVerb && /^meeting$/i.test(line.words.slice(trigger.start, trigger.end))
      ? [placeIn(line, figures, from, trigger.start)]
      : []
  const found = [near, ...later, ...first, ...earlier, { ...NOWHERE, name: attribute }]
  const place = {
    name: found.find(({ name }) => name !== null)?.name ?? null,
    within: found.find(({ within }) => within !== null)?.within ?? null,
    venue: found.find(({ venue }) => venue !== null)?.venue ?? null,
  }
  const isHere =
    /\bhere\b/.test(line.words.slice(from, to)) || (place.name === null && (at === 0 || isOfLead(at, isVerb, lines)))
  return isHere ? { name: place.name ?? here.name, within: place.within ?? here.within, venue: place.venue } : place
}

/** How far down the first session named may be the one the lead is about. */
const LEAD = 3

/** "The two-hour session …" below a lead that names no meeting itself: it is what the lead tells of, where the dateline says. */
function isOfLead(at: number, isVerb: boolean, lines: readonly Line[]): boolean {
  return !isVerb && at > 0 && at <= LEAD && lines.slice(0, at).every(line => triggersIn(line).length === 0)
}

/** The states a sentence is about. */
function statesOf(line: Line, figures: readonly Figure[]): readonly string[] {
  const states = line.acting.map(({ figure }) => figures[figure]!).filter(({ kind }) => kind === 'state')
  return [...new Set(states.map(({ name }) => name))]
}

/** "… failed on Tuesday to agree": the one day the sentence names, not later than the day of print. */
function dayOfLead(line: Line, published: string | null): DateRange | null {
  const behind = datelineLength(line.words)
  const days = line.times.filter(
    ({ start, range }) => start >= behind && range.earliest !== null && range.earliest === range.latest,
  )
  const [only] = days
  return only !== undefined && days.length === 1 && !isAfter(only.range, published) ? only.range : null
}

/** The first printed character at or after an offset. */
function firstWord(line: Line, from: number): number {
  const rest = line.words.slice(from).search(/[^\s,.;:–—-]/u)
  return rest < 0 ? from : from + rest
}

/** The place may follow the clause's end by a few words: ", in Geneva". */
function clauseEnd(line: Line, to: number): number {
  return Math.min(line.words.length, to + 1)
}

function hoursNear({ line, from, to, trigger, isVerb }: Clause): number | null {
  const found = hoursIn(line.words.slice(from, to))
  if (found === null) return null
  // "five-hour meeting" stands before its noun, "lasted five hours" after; an hour spent on one subject far off is not the whole.
  const distance = Math.abs(from + found.at - trigger.start)
  const isAtItsEnd = JUST_OVER.test(line.words.slice(trigger.end, to)) && distance <= 120
  return isAtItsEnd || distance <= (isVerb ? 80 : 60) ? found.hours : null
}

function undatedRange(status: ToldMeeting['status'], published: string | null): DateRange {
  if (status === 'held' || status === 'cancelled') return { earliest: null, latest: published }
  return { earliest: published, latest: null }
}

/** The days its clause names; for what stands in the present tense the day of print and the one before. */
function timeOf(
  { line, from, to, trigger }: Clause,
  published: string | null,
  status: ToldMeeting['status'],
  now: boolean,
): DateRange | null {
  const times = line.times
    .filter(
      ({ start, end, precision }) =>
        start >= from - 25 && end <= to + 25 && precision !== 'order' && precision !== 'year',
    )
    // "weeks after the leak" dates the leak.
    .filter(({ start, end }) => !/\b(?:after|before)$/.test(line.words.slice(start, end)))
    .filter(({ range }) => status === 'planned' || status === 'offered' || !isAfter(range, published))
    .filter(({ range }) => range.earliest !== null || range.latest !== null)
    // The dateline and "3 March (Outlet)" before the sentence are the day of print, not of the meeting.
    .filter(
      ({ start }) =>
        !/^\s*(?:\(|\.? ?[—–-])/.test(line.words.slice(start).replace(/^[^(—–.-]*/, '')) ||
        start > 60 ||
        trigger.start < start,
    )
  const nearest = times.toSorted((a, b) => distance(a, trigger) - distance(b, trigger))[0] ?? afterVoice(line, trigger)
  if (nearest === undefined)
    return now && published !== null ? { earliest: addDays(published, -1), latest: published } : null
  // "since last Sunday": from then on.
  if (/\bsince (?:the )?$/i.test(line.words.slice(0, nearest.start)))
    return { earliest: nearest.range.earliest, latest: published }
  // "stretched past midnight": the day after as well.
  const { latest } = nearest.range
  return latest !== null && /\b(?:past|after|beyond|until) midnight\b/i.test(line.words)
    ? { ...nearest.range, latest: addDays(latest, 1) }
    : nearest.range
}

/** "The delegations will meet again, the mediator said, on Monday": the day stands behind the voice. */
function afterVoice(line: Line, trigger: Span): Line['times'][number] | undefined {
  const rest = line.words
    .slice(trigger.end)
    .match(/^[^,;]{0,30}, [^,;]{1,60} (?:said|says|told \p{L}+|added|announced),? /u)
  if (rest === null) return undefined
  return line.times.find(({ start }) => start >= trigger.end && start <= trigger.end + rest[0].length + 4)
}

function isAfter({ earliest }: DateRange, day: string | null): boolean {
  return earliest !== null && day !== null && earliest > day
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end)
}

/** What ends a list of those who met: their subject, the place, the time, the verb. */
const LIST_ENDS =
  /[;:.?!—–(“"]|\b(?:to|on|over|about|for|concluded|ended|resumed|began|yielded|produced|without|that|as|in|at|after|before|during|while|failed|collapsed|broke|were|was|have|has|had|is|are|who|which|where|said|would|will|amid|since|until|following|ahead|aimed|late|early|next|last|yesterday|today|scheduled|planned|lasted|took|remain\w*)\b|\b\p{Lu}\p{L}+day\b/iu

/** Who stands after "with", "between" or the verb, as far as the list goes. */
function listFrom(line: Line, start: number): Span {
  if (/^(?: again)?,/.test(line.words.slice(start))) return { start, end: start }
  return { start, end: withoutLooseEnd(line, start, stopOutside(line, start, LIST_ENDS)) }
}

/** The first such word that stands in no mention: "the envoy to North Ardan, Keller" has the stop word "to" in a title. */
function stopOutside(line: Line, start: number, stops: RegExp): number {
  let from = start
  for (;;) {
    const stop = line.words.slice(from).search(stops)
    const at = stop < 0 ? line.words.length : from + stop
    const mention = line.acting.find(one => one.start <= at && at < one.end)
    if (mention === undefined) return at
    from = mention.end
  }
}

/** After a comma only somebody may follow, with a title before at most. */
function withoutLooseEnd(line: Line, start: number, end: number): number {
  const commas = [...line.words.slice(start, end).matchAll(/,/g)].map(({ index }) => start + index)
  for (const comma of commas) {
    if (line.acting.some(mention => mention.start <= comma && comma < mention.end)) continue
    const next = line.acting.find(mention => mention.start > comma && mention.start - comma <= 45)
    if (next === undefined || next.start >= end) return comma
  }
  return end
}

/** "led by Keller and joined by Osei", "attended by the envoy": who comes after such words took part, whatever the clause. */
const JOINED =
  /\b(?:(?<=\b(?:delegation|delegations|delegates|team|teams|negotiators|side|officials),? (?:which (?:is|was) )?)(?:led|headed)|joined|attended|accompanied|facilitated|mediated|hosted|chaired|brokered|flanked) by |\b(?:alongside|together with|(?:sat|seated) (?:next to|beside|across from)) /gi

/** Verbs whose subject takes part in the talks that are their object. */
const TAKES_PART =
  /\b(?:h[eo]ld|holding|ended?|ending|began|begin|opened|resumed?|concluded|attend(?:ed|s)?|continued|had|have|having|wrapped up|broke off|completed|finished|entered|started|restarted|conducted|opened|took part in|participated in|ready|willing|open|prepared|offer(?:ed|s)|invited|available)\b[^;]{0,60}$/i

function presentAtNoun(clause: Clause, lines: readonly Line[], figures: readonly Figure[]): Present {
  const { line, from, trigger } = clause
  const after = line.words.slice(trigger.end)
  const between = after.match(/^(?:,? (?:in|at|on|inside) [^,;]{1,40}?)?,? between /)
  const withThem = after.match(/^(?:,? (?:directly|in|at|on|inside) ?[^,;]{0,40}?)?(?:,| -)? with /)
  const opening = between ?? withThem
  const list = opening === null ? null : listFrom(line, trigger.end + opening[0].length)
  // "left the talks, with Ardan accusing Bela": what somebody else does meanwhile.
  const isAside =
    list !== null &&
    opening![0].includes(',') &&
    /^\P{Lu}*\p{Lu}[^,;]*? \p{Ll}{3,}ing\b/u.test(line.words.slice(list.start, list.end))
  const named = list === null || isAside ? NOBODY : presentIn(line, figures, list)
  const before = line.words.slice(from, trigger.start)
  const subject =
    between === null && TAKES_PART.test(before)
      ? presentIn(line, figures, { start: from, end: from + before.search(TAKES_PART) })
      : NOBODY
  const speaks = /\b(?:ready|willing|open|prepared|available)\b/i.test(before) && /\b(?:I|we|We)\b/.test(before)
  const speaker = speaks && line.speakers[0] !== undefined ? ofFigure(line.speakers[0], figures) : NOBODY
  const own = /\b(?:his|her|its|their)\b(?: [\p{L}-]+){0,2} $/iu.test(before) ? ownerBefore(clause, figures) : NOBODY
  const pairs = compoundBefore(line, figures, trigger.start)
  const anaphor = between === null ? null : pairIn(lines, clause.at, figures, { start: trigger.end, end: clause.to })
  return [
    subject,
    speaker,
    own,
    pairs,
    joinedIn(clause, figures),
    anaphor === null ? NOBODY : { people: anaphor, sides: [] },
  ].reduce(together, named)
}

function ofFigure(figure: number, figures: readonly Figure[]): Present {
  const { kind, anonymous } = figures[figure]!
  const side = sideNameOf(figures[figure]!)
  return { people: kind === 'person' && !anonymous ? [figure] : [], sides: side === null ? [] : [side] }
}

/** "after its meeting with Keller": it is whoever was named last. */
function ownerBefore({ line, trigger }: Clause, figures: readonly Figure[]): Present {
  const last = line.acting.filter(({ end }) => end <= trigger.start).at(-1)
  return last === undefined ? NOBODY : presentIn(line, figures, last)
}

/** "the Keller-Osei summit", "Ardan-Belan talks". */
function compoundBefore(line: Line, figures: readonly Figure[], start: number): Present {
  const [compound] = line.words.slice(0, start).match(/\p{Lu}[\p{L}.]*[-–]\p{Lu}[\p{L}.]* (?:[\p{L}-]+ ){0,2}$/u) ?? []
  return compound === undefined ? NOBODY : presentIn(line, figures, { start: start - compound.length, end: start + 1 })
}

function joinedIn({ line }: Clause, figures: readonly Figure[]): Present {
  return [...line.words.matchAll(JOINED)]
    .map(found => presentIn(line, figures, listFrom(line, found.index + found[0].length)))
    .reduce(together, NOBODY)
}

function presentAtVerb(clause: Clause, lines: readonly Line[], figures: readonly Figure[]): Present {
  const { line, from, trigger, at } = clause
  const met = presentIn(line, figures, listFrom(line, trigger.end))
  const before = line.words.slice(from, trigger.start)
  const isAdverbial = /^\s*(?:after|before|following|since|upon|while|on)?\s*$/i.test(before)
  const subject = isAdverbial
    ? subjectAfter(clause, lines, figures)
    : presentIn(line, figures, { start: from, end: trigger.start })
  const pair = isAdverbial ? null : pairIn(lines, at, figures, { start: from, end: trigger.start })
  return [subject, pair === null ? NOBODY : { people: pair, sides: [] }, joinedIn(clause, figures)].reduce(
    together,
    met,
  )
}

/** "After meeting Osei in Osford, Keller flew home": who met stands after the comma. */
function subjectAfter({ line, trigger, at }: Clause, lines: readonly Line[], figures: readonly Figure[]): Present {
  for (const comma of line.words.slice(trigger.end).matchAll(/, /g)) {
    const start = trigger.end + comma.index + 2
    const mention = line.acting.find(one => one.start >= start && one.start <= start + 4)
    const pair = pairIn(lines, at, figures, { start, end: Math.min(line.words.length, start + 45) })
    if (pair !== null) return { people: pair, sides: [] }
    if (mention !== undefined && !/^[’']s/.test(line.words.slice(mention.end)))
      return presentIn(line, figures, listFrom(line, start))
  }
  return NOBODY
}

export { NOWHERE }
