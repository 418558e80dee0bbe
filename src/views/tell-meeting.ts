/**
 * @module Tells a meeting from what the record holds of it: who, where, on which day, for how long, and what came of it.
 * What one origin alone tells of its end is given as that origin's account.
 */
import { addDays, daysBetween } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Meeting, OutcomeCode } from '../record/record.ts'
import type { CitedText, Run } from './brief.ts'
import { MEDIATES } from './brokers.ts'
import type { Desk } from './desk.ts'
import { withArticle } from './name-actors.ts'
import { originsOf, reportName } from './name-reports.ts'
import { numberWord } from './number-word.ts'
import { printDay, printRange } from './print-day.ts'
import { capital, distinctNames, ended, list, text } from './sentence-parts.ts'
import { supporting } from './supporting.ts'

/** One sentence; `null` where the record does not say between whom. */
export function tellMeeting(desk: Desk, meeting: Meeting): CitedText | null {
  const { parties, mediators, others } = whoMet(desk, meeting)
  if (parties.length < 2) return null
  const { words: subject, sought } = subjectOf(desk, meeting, parties)
  const { place } = meeting
  const where = whereOf(meeting)
  const day = dayOf(meeting)
  const under =
    mediators.length > 0
      ? `, with ${list(mediatorNames(desk, mediators))} mediating`
      : others.length > 0
        ? `, with ${list(distinctNames(others.map(desk.names.short)))} taking part`
        : ''
  // A round of several days has no length of its own: hours are those of a sitting.
  const hours = isRound(meeting) ? null : lengthOf(desk, meeting)
  const passages = supporting(meeting.evidence, [
    ...sought,
    ...[place.venue, place.city ?? place.region].map(name => [name ?? '']),
    ...(hours === null ? [] : [HOURS]),
    ...mediators.map(id => namesOf(desk, id)),
  ])
  const sentence: Run[] = [
    text(`${subject}${where}${day}${hours ?? ''}${under}`.replace(/,+(?=,)/g, '').replace(/,$/, '')),
    desk.cite.mark([...new Set([meeting.evidence[0]!, ...passages])].slice(0, MOST_PASSAGES)),
  ]
  return ended([...sentence, ...outcomeOf(desk, meeting)])
}

/** A further sitting of talks that were told already: "a session on 11 March lasted six hours and ended without agreement". */
export function tellSitting(desk: Desk, meeting: Meeting): CitedText | null {
  const { dateRange, durations, evidence, outcome } = meeting
  const day = dateRange.earliest === dateRange.latest ? printRange(dateRange, false) : null
  const isEnded = outcome.code === 'agreement' || outcome.code === 'no-agreement'
  if (day === null || (durations.length !== 1 && !isEnded)) return null
  const lasted =
    durations.length === 1
      ? [
          text(` lasted ${hoursOf(durations[0]!.hours)}`),
          desk.cite.mark([supporting(evidence, [HOURS])[0] ?? durations[0]!.evidence[0] ?? evidence[0]!]),
        ]
      : []
  // That it dealt with a text, or with how to go on, is no news of a sitting.
  const came = isEnded ? outcomeOf(desk, meeting, lasted.length > 0 ? ' and' : '') : []
  // An outcome that is told of the talks as a whole leaves nothing to say.
  return lasted.length + came.length === 0
    ? null
    : ended([text(`A ${meeting.format === 'call' ? 'call' : 'session'} on ${day}`), ...lasted, ...came])
}

/** By name; whoever is only described ("the mediator from Ardan") by the side he is of, once, where that is known. */
function mediatorNames(desk: Desk, mediators: readonly string[]): readonly string[] {
  const { actor: find } = desk.brokers
  // "Ardani mediator", "mediator from Ardan": an office is no name.
  const isNamedHere = (id: string) => find(id)?.anonymous === false && !MEDIATES.test(find(id)!.name)
  const sides = new Set(mediators.filter(isNamedHere).map(id => find(id)?.party ?? null))
  const names = mediators.flatMap(id => {
    if (isNamedHere(id)) return [desk.names.party(id)]
    const side = find(id)?.party ?? null
    if (side !== null) return sides.has(side) ? [] : [desk.names.short(side)]
    return [desk.names.short(id)]
  })
  return [...new Set(names)]
}

/** Who was there stands in several passages; so many show it. */
const MOST_PASSAGES = 5

/** Words by which a passage that tells a length is known. */
const HOURS = ['hour', 'Hour']

/** Whether the parties of a meeting and those who brought them together can be told apart, and who is which. */
export function whoMet(
  desk: Pick<Desk, 'brokers'>,
  { sides, evidence }: Meeting,
): {
  readonly parties: readonly string[]
  /** People who brought them together. */
  readonly mediators: readonly string[]
  /** Sides that hold no position: hosts, brokers, advisers. */
  readonly others: readonly string[]
} {
  const { actor: find, isBroker, isMediator, holdsPosition } = desk.brokers
  const mediates = (id: string, role: string | null) => {
    const surname = find(id)?.name.split(' ').at(-1) ?? id
    return (
      MEDIATES.test(role ?? '') ||
      // Short passages name a person with his office; in a long one another may be the mediator.
      evidence.some(({ exact }) => exact.length < 120 && exact.includes(surname) && MEDIATES.test(exact)) ||
      isMediator(id)
    )
  }
  const mediators = sides
    .flatMap(({ participants }) => participants)
    .filter(({ actor, role }) => find(actor)?.type === 'person' && mediates(actor, role))
    .map(({ actor }) => actor)
  const homes = new Set(mediators.flatMap(id => [id, find(id)?.party ?? id]))
  const all = sides.map(({ party }) => party).filter(party => !homes.has(party))
  // A body that hosts, brokers or advises is listed with the sides; those who hold positions are the parties.
  const atOdds = all.filter(party => holdsPosition(party) && !isBroker(party))
  const states = all.filter(party => ['state', 'group'].includes(find(party)?.type ?? '') && !isBroker(party))
  const parties = atOdds.length > 1 ? atOdds : states.length > 1 ? states : all
  const others = all.filter(party => !parties.includes(party) && find(party)?.type !== 'person')
  return { parties, mediators, others }
}

/** "Keller and Osei met …" where people are named on both sides, else the sides: "Ardan and Osland held talks". */
function subjectOf(desk: Desk, meeting: Meeting, parties: readonly string[]) {
  const { sides, evidence, format } = meeting
  const { statements } = desk.record
  // Whoever the reports quote most comes first: the principal before those who sat beside him.
  const voice = (actor: string) => statements.filter(({ speaker }) => speaker === actor).length
  const people = parties.map(party =>
    (sides.find(side => side.party === party)?.participants ?? [])
      .map(({ actor }) => actor)
      .filter(desk.names.isPerson)
      // "the chairman of the body" beside its named head is most often the same person.
      .filter((actor, _, all) => isNamed(desk, actor) || !all.some(other => isNamed(desk, other)))
      .toSorted((a, b) => voice(b) - voice(a)),
  )
  const met = evidence.some(({ exact }) => /\bmet\b/.test(exact))
  if (people.length === 2 && met && people.every(side => side.length > 0)) {
    return {
      words: capital(people.map(side => list(side.map(desk.names.name))).join(' met ')),
      sought: people.flat().map(one => namesOf(desk, one)),
    }
  }
  const verb =
    format === 'call'
      ? 'spoke by telephone'
      : format === 'indirect' && !met
        ? 'held indirect talks'
        : met && !isRound(meeting)
          ? 'met'
          : 'held talks'
  return {
    words: `${capital(list(distinctNames(parties.map(desk.names.short))))} ${verb}`,
    sought: parties.map(party => namesOf(desk, party)),
  }
}

function isNamed({ record }: Desk, id: string): boolean {
  return /^\p{Lu}[^ ]* \p{Lu}/u.test(record.actors.find(actor => actor.id === id)?.name ?? '')
}

/** Spellings by which a passage shows that it speaks of somebody; of a person the surname. */
function namesOf({ record }: Desk, id: string): readonly string[] {
  const actor = record.actors.find(one => one.id === id)
  if (actor === undefined) return []
  const names = [actor.name, ...actor.aliases]
  return actor.type === 'person' ? names.map(name => name.split(' ').at(-1)!) : names
}

function isRound({ id }: Meeting): boolean {
  return id.startsWith('talks-')
}

function whereOf({ format, place: { venue: named, city, region, country } }: Meeting): string {
  // Whoever telephones is in two places.
  if (format === 'call') return ''
  // "in the same building": as which, another sentence says.
  // "the U.N": the passage stops in the middle of a name.
  const isCut = /(?:^|\s)(?:\p{Lu}\.)+\p{Lu}$/u.test(named ?? '')
  const venue =
    isCut ||
    (named !== null && /^(?:the |an? )?(?:same|other|another|adjoining|neighbouring|nearby)\b/i.test(named)) ||
    // "the Osford" of Osford: a place is told once.
    (named?.replace(/^(?:the|an?) /i, '') ?? '') === (city ?? region)
      ? null
      : named
  const where = [
    venue === null ? null : /^an? /i.test(venue) ? venue : withArticle({ name: venue, type: 'organisation' }),
    city ?? region ?? (venue === null ? country : null),
  ].filter(part => part !== null)
  return where.length === 0 ? '' : ` in ${where.join(', ')}${where.length > 1 ? ',' : ''}`
}

/** " on 5 May 2026", " from 9 to 13 March 2026", " on 6 or 7 May 2026". */
function dayOf(meeting: Meeting): string {
  const { dateRange } = meeting
  const { earliest, latest } = dateRange
  const when = printRange(dateRange)
  if (when === null) return ''
  if (earliest === null || latest === null) return ` ${when}`
  // A row of talks over months is no one meeting: when they last sat is what is asked.
  if (daysBetween(earliest, latest) > LONGEST_ROUND) return `, last on ${printDay(latest)}`
  if (earliest === latest) return ` on ${when}`
  if (!isRound(meeting))
    return addDays(earliest, 1) === latest
      ? ` on ${earliest.slice(0, 7) === latest.slice(0, 7) ? Number(earliest.slice(8)) : printDay(earliest, false)} or ${printDay(latest)}`
      : ` between ${printDay(earliest, false)} and ${printDay(latest)}`
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7)
  return ` from ${sameMonth ? Number(earliest.slice(8)) : printDay(earliest, earliest.slice(0, 4) !== latest.slice(0, 4))} to ${printDay(latest)}`
}

/** Days: conferences last two weeks, and some a month. */
const LONGEST_ROUND = 45

/** " for four hours"; where reports differ each with its report. */
function lengthOf(desk: Desk, { durations }: Meeting): string | null {
  const [first, ...others] = durations
  if (first === undefined) return null
  if (others.length === 0) return ` for ${hoursOf(first.hours)}`
  const by = (evidence: readonly Passage[]) =>
    list(
      originsOf(desk, evidence)
        .slice(0, 2)
        .map(id => reportName(desk, id)),
    )
  return ` for ${durations.map(({ hours, evidence }) => `${hoursOf(hours)} (${by(evidence)})`).join(' or ')}`
}

function hoursOf(hours: number): string {
  return hours < 1 ? `${Math.round(hours * 60)} minutes` : `${numberWord(hours)} hour${hours === 1 ? '' : 's'}`
}

/** Outcomes that are worth a clause, in words that fit talks and a session. */
const ENDED: Readonly<Record<OutcomeCode, string>> = {
  agreement: 'ended with an agreement',
  'no-agreement': 'ended without agreement',
  'text-advanced': 'left a revised text on the table',
  'process-only': 'dealt with papers and procedure',
  'not-reported': 'ended without a reported result',
  'not-held': 'were not held',
}

const TOLD: ReadonlySet<OutcomeCode> = new Set(['agreement', 'no-agreement', 'text-advanced', 'process-only'])

/** Outcomes of which only one can be true. */
const OPPOSITE: Partial<Readonly<Record<OutcomeCode, OutcomeCode>>> = {
  agreement: 'no-agreement',
  'no-agreement': 'agreement',
}

/** "; according to the Gazette they ended without agreement [3]", and who tells the opposite. */
function outcomeOf(desk: Desk, meeting: Meeting, joint = '; the talks'): readonly Run[] {
  const { code } = meeting.outcome
  // "They spoke a day after the talks broke up": what a call came to is told as what was said in it.
  if (!TOLD.has(code) || meeting.format === 'call') return []
  const tell = (wanted: OutcomeCode, before: string): readonly Run[] => {
    const passages = outcomePassages(meeting, wanted)
    if (passages.length === 0) return []
    return [text(`${before} ${ENDED[wanted]}${byWhom(desk, passages)}`), desk.cite.mark(onePerOrigin(desk, passages))]
  }
  const opposite = OPPOSITE[code]
  // One origin with both is a reading that went wrong, or two meetings; it contradicts nobody.
  const [one, other] = [code, opposite].map(wanted => originsOf(desk, outcomePassages(meeting, wanted)))
  const isOpposed = other!.some(id => !one!.includes(id)) && one!.some(id => !other!.includes(id))
  return [
    ...tell(code, joint),
    ...(isOpposed && opposite !== undefined ? tell(opposite, joint === '; the talks' ? '; they' : '; it') : []),
  ]
}

/** Whether the sentence on a meeting says that it brought an agreement, or none. */
export function tellsOutcome(meeting: Meeting): boolean {
  return OPPOSITE[meeting.outcome.code] !== undefined && outcomePassages(meeting).length > 0
}

function outcomePassages(meeting: Meeting, code: OutcomeCode = meeting.outcome.code): readonly Passage[] {
  const passages = meeting.outcomes.find(outcome => outcome.code === code)?.evidence ?? []
  // "ended with an agreement to send divers and with none on the toll": what was settled is not the whole.
  return code === 'agreement' ? passages.filter(({ exact }) => !NOT_ALL.test(exact)) : passages
}

/** What an agreement leaves open, in the sentence that tells it. */
const NOT_ALL =
  /\b(?:but|and|though|although|yet|while) (?:\p{Ll}+ ){0,4}?(?:none|no (?:\p{Ll}+ )?(?:agreement|deal|accord|decision|breakthrough)|nothing|not (?:on|over|about))\b|\b(?:agreement|accord|deal|understanding) (?:only )?to (?:meet|send|open|set up|study|look|continue|exchange|reconvene|resume|hold (?:further|more|another))\b/iu

/** ", according to the Gazette": one origin is named; several stand in the marks. */
function byWhom(desk: Desk, passages: readonly Passage[]): string {
  const origins = originsOf(desk, passages)
  return origins.length === 1 ? `, according to ${reportName(desk, origins[0]!)}` : ''
}

function onePerOrigin(desk: Desk, passages: readonly Passage[]): readonly Passage[] {
  const files = originsOf(desk, passages).map(id => desk.record.reports.find(report => report.id === id)!.file)
  return passages
    .filter(({ file }, at) => files.includes(file) && passages.findIndex(one => one.file === file) === at)
    .slice(0, 3)
}
