/**
 * @module What happened: the principal meeting with its days, place and outcome, further sittings, how the parties
 * describe the end, the texts on the table, then what else weighs most.
 */
import { dayOf, daysBetween } from '../document/dates.ts'
import type { Meeting, RecordStatement } from '../record/record.ts'
import type { CitedText, Section } from './brief.ts'
import type { Desk } from './desk.ts'
import { leadingParties } from './leading-parties.ts'
import { OUTCOME } from './outcome-words.ts'
import { principalMeetings } from './principal-meetings.ts'
import { text } from './sentence-parts.ts'
import { stepsAhead } from './steps-ahead.ts'
import { tellMeeting, tellSitting, tellsOutcome, whoMet } from './tell-meeting.ts'
import { saysTheEndAlone, tellNews } from './tell-news.ts'
import { tellTexts } from './tell-texts.ts'
import { type Candidate, oneEach, UNDATED } from './weigh-statements.ts'

/** What a section of this brief may hold, in sentences. */
export interface HappenedLimits {
  readonly sittings: number
  /** Events that reports open with. */
  readonly news: number
  readonly outcomes: number
  readonly texts: number
  /** Sentences in all; weighty statements fill what is left. */
  readonly sentences: number
}

export function whatHappened(desk: Desk, limits: HappenedLimits): Section {
  const meetings = meetingSentences(desk, limits)
  const [principal] = meetings.length > 0 ? principalMeetings(desk.record) : []
  const isEndTold = principal !== undefined && tellsOutcome(principal)
  const outcomes = () =>
    oneEach(
      desk
        .untold()
        .filter(
          ({ told }) =>
            OUTCOME.test(told.content) &&
            !SUPPOSED.test(told.content) &&
            !UNDATED.test(told.content) &&
            !(isEndTold && saysTheEndAlone(desk.record, told.content)),
        ),
    )
  const isOutcomeTold = limits.outcomes > 0 && outcomes().length > 0
  const news = tellNews(desk, limits.news, {
    passages: principal?.evidence ?? [],
    isOutcomeTold: isOutcomeTold || isEndTold,
    isEndTold,
  })
  const said = desk.tell(outcomes().slice(0, limits.outcomes))
  const texts = tellTexts(desk, limits.texts)
  const told = [...meetings, ...news, ...said, ...texts]
  const others = desk.tell(weightiest(desk).slice(0, Math.max(0, limits.sentences - told.length)))
  const sentences = [...told, ...others]
  // A reader must not take the silence of the first sentence for a meeting that everybody knows of.
  const opening =
    meetings.length > 0 || news.length > 0
      ? []
      : [[text('No meeting that was held could be made out in these reports.')]]
  return {
    heading: 'What happened',
    blocks: sentences.length > 0 ? [{ kind: 'paragraph', sentences: [...opening, ...sentences] }] : [],
  }
}

/** What weighs most of what no cell shows, one thing a voice: of those who met, where they are known, else of those who lead before bystanders. */
function weightiest(desk: Desk): readonly Candidate[] {
  const { record } = desk
  const held = new Set(record.positions.flatMap(({ statements }) => statements))
  const [principal] = principalMeetings(record)
  const met = principal === undefined ? null : whoMet(desk, principal)
  const present = new Set(met === null ? leadingParties(record).slice(0, 2) : [...met.parties, ...met.mediators])
  const sideOf = new Map(record.actors.map(({ id, party }) => [id, party ?? id]))
  const last =
    record.reports
      .map(({ published }) => dayOf(published) ?? '')
      .toSorted()
      .at(-1) ?? ''
  // Of reports that lie days apart: what was said long before the last is how it stood then.
  const isOld = ({ dateRange: { latest } }: RecordStatement) =>
    desk.isLong && last !== '' && latest !== null && daysBetween(latest, last) > RECENT
  const isPresent = ({ speaker }: RecordStatement) => present.has(speaker) || present.has(sideOf.get(speaker) ?? '')
  const rank = ({ statement }: Candidate) =>
    (isPresent(statement) ? 0 : 2) + (desk.names.isSingular(statement.speaker) ? 1 : 0)
  // What comes next is told there.
  const ahead = stepsAhead(record)
    .slice(0, MOST_AHEAD)
    .flatMap(({ evidence }) => evidence)
  const isAhead = ({ statement }: Candidate) =>
    statement.evidence.some(({ file, start, end }) =>
      ahead.some(other => other.file === file && other.start < end && start < other.end),
    )
  return oneEach(
    desk
      .untold()
      .filter(
        one =>
          !isAhead(one) &&
          !isOld(one.statement) &&
          (met === null || isPresent(one.statement)) &&
          !held.has(one.statement.id) &&
          // What is withheld has a section of its own.
          one.statement.act !== 'withhold' &&
          one.statement.issues.length > 0 &&
          desk.standsAlone(one),
      )
      .toSorted((a, b) => rank(a) - rank(b)),
  )
}

/** "unless there is an agreement", "would rather have no deal than this one": what came of the talks is something else. */
const SUPPOSED =
  /\b(?:if|unless|until|once|should there be|in case of|as long as)\b|\bwould (?:rather|prefer|be no)\b|\bbetter (?:no|without|than)\b/i

/** Steps that a brief has room for. */
const MOST_AHEAD = 5

/** Days before the last report within which a saying is of now. */
const RECENT = 7

function meetingSentences(desk: Desk, { sittings }: HappenedLimits): readonly CitedText[] {
  const held = principalMeetings(desk.record)
  for (const meeting of held) {
    const principal = tellMeeting(desk, meeting)
    if (principal === null) continue
    return [principal, ...furtherSittings(desk, meeting, sittings)]
  }
  return []
}

/** Told twice, of one day and one length: the same sitting. */
function isSameSitting({ dateRange: a, durations }: Meeting, { dateRange: b, durations: others }: Meeting): boolean {
  return (
    a.earliest === b.earliest &&
    a.latest === b.latest &&
    a.earliest === a.latest &&
    durations.length > 0 &&
    durations.every(({ hours }) => others.some(other => other.hours === hours))
  )
}

/** Days of the same round, or other sittings of the same parties, in the order of their days. */
function furtherSittings(desk: Desk, principal: Meeting, most: number): readonly CitedText[] {
  const key = (meeting: Meeting) => whoMet(desk, meeting).parties.toSorted().join('|')
  const told = new Set(
    principal.outcomes.flatMap(({ evidence }) => evidence.map(({ file, start }) => `${file} ${start}`)),
  )
  // What the whole talks came to is told before.
  const news = ({ outcomes }: Meeting) =>
    outcomes.filter(({ evidence }) => evidence.every(({ file, start }) => !told.has(`${file} ${start}`)))
  const isNews = (meeting: Meeting) => meeting.durations.length > 0 || news(meeting).length > 0
  const own = key(principal)
  const sentences: CitedText[] = []
  for (const meeting of desk.record.meetings) {
    // One after the other: what is not printed cites nothing.
    if (sentences.length >= most) break
    if (isSameSitting(meeting, principal)) continue
    if (meeting.id === principal.id || meeting.status !== 'held' || meeting.format === 'debrief') continue
    if (!isNews(meeting) || (meeting.round !== principal.id && key(meeting) !== own)) continue
    const told = tellSitting(desk, { ...meeting, outcomes: news(meeting) })
    if (told !== null) sentences.push(told)
  }
  return sentences
}
