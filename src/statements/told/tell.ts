/** @module What a report tells of the negotiation beside what is said: meetings, delegates, texts on the table, what is withheld, next steps. Each item with its passage. */
import { dayOf } from '../../document/dates.ts'
import type { Figure } from '../../document/layers.ts'
import { passageOf } from '../../document/passage.ts'
import type { Report } from '../../document/report.ts'
import { overlaps, type Span } from '../../document/span.ts'
import type { Testimony, ToldPlace, ToldText } from '../../document/testimony.ts'
import type { WeighPoints } from '../scoring/weigh-points.ts'
import { delegatesIn } from './find-delegates.ts'
import { eventsIn } from './find-events.ts'
import { tellingsIn } from './find-meetings.ts'
import { datelineOf } from './find-place.ts'
import { pointsIn } from './find-points.ts'
import { type StepFound, stepsIn } from './find-steps.ts'
import { textsIn } from './find-texts.ts'
import { withheldIn } from './find-withheld.ts'
import { groupTellings, toldOf } from './group-meetings.ts'
import { type Line, linesOf, type ToldInput } from './lines.ts'
import { presentAtTalks } from './present-at-talks.ts'
import { isLivePage, talksOf, withTalks, withVerdict } from './talks-of-report.ts'
import type { Telling } from './telling.ts'
import { weighedMeetings } from './weighed-meetings.ts'
import { weighedSteps } from './weighed-steps.ts'

export type { WeighPoints }

/** What the report tells, in reading order. */
export function tell(
  report: Report,
  document: ToldInput,
  weighPoints: WeighPoints | null = null,
): Pick<Testimony, 'events' | 'meetings' | 'likelyMeetings' | 'delegates' | 'texts' | 'withheld' | 'steps'> {
  const lines = linesOf(document)
  const { figures, published } = document
  const passage = (line: number, { start, end }: Span) =>
    passageOf(report, { start: lines[line]!.start + start, end: lines[line]!.start + end })
  const headings = linesOf(document, 'heading')
  const here = whereWritten(document, lines, headings)
  const delegates = delegatesIn(lines, figures, dayOf(published))
  const placed = (telling: Telling) => inTownOf(withDesk(telling, lines, here.name ?? deskOf(document)), here, figures)
  // The title of a live page says what its entries take as known.
  const title = isLivePage(lines) ? tellingsIn(headings, figures, published, here) : []
  const ruledMeetings = tellingsIn(lines, figures, published, here)
  const told = [...title.map(telling => ({ ...telling, line: 0 })), ...ruledMeetings].map(placed)
  const likely = weighedMeetings(lines, figures, dayOf(published), here, ruledMeetings)
  const talks = talksOf(told, lines, headings, delegates, figures, dayOf(published))
  const isThere = here.name !== null && here.name === talks.place.name
  const there = presentAtTalks(lines, figures, talks.place.name, isThere).filter(
    ({ figure, role }) =>
      !delegates.some(known => known.figure === figure && (role === 'spoke there' || known.role === role)),
  )
  const tellings = told
    .map(telling => withTalks(telling, talks, figures))
    .map((telling, at) => (at < title.length ? withVerdict(telling, lines) : telling))
  const texts = toldTexts(report, document, lines, headings, weighPoints)
  const points = texts.flatMap(text => text.points.map(point => point.passage))
  // "It would free 40 captives; there would be talks within a week": what a text sets out comes about if it does.
  const isTerm = ({ line, span, range }: StepFound) =>
    range.earliest === null &&
    /\bwould\b/.test(lines[line]!.words.slice(span.start, span.end)) &&
    points.some(point => overlaps(point, passage(line, span)))
  const ruled = stepsIn(lines, figures, published)
  const weighed = weighedSteps(lines, figures, dayOf(published), ruled)
  const steps = [...ruled, ...weighed]
    .toSorted(inOrder)
    .map(step => (step.status === 'planned' && isTerm(step) ? { ...step, status: 'conditional' as const } : step))
  const meetingOf = (group: readonly Telling[]) => ({
    ...toldOf(group),
    ...(here.name === null ? {} : { writtenIn: here.name }),
    passages: group.map(({ passage }) => passageOf(report, passage)),
    hours: group.flatMap(({ hours }) =>
      hours.map(one => ({ hours: one.hours, passage: passageOf(report, one.passage) })),
    ),
    outcomes: group.flatMap(({ outcomes }) =>
      outcomes.map(one => ({ code: one.code, passage: passageOf(report, one.passage) })),
    ),
  })
  return {
    events: eventsIn(lines, document).map(({ span, ...event }) => ({ ...event, passage: passageOf(report, span) })),
    meetings: groupTellings(tellings, figures, talks.between).map(meetingOf),
    likelyMeetings: likely.map(({ weight, telling }) => ({
      ...meetingOf([withTalks(placed(telling), talks, figures)]),
      weight,
    })),
    delegates: [...delegates, ...there].map(({ figure, role, ...span }) => ({
      figure,
      role,
      passage: passageOf(report, span),
    })),
    texts,
    withheld: withheldIn(lines, figures).map(({ line, span, what, ...told }) => ({
      ...told,
      passage: passage(line, span),
      what: passage(line, what),
    })),
    steps: steps.map(({ line, span, condition, status, range, who }) => ({
      status,
      range,
      who,
      passage: passage(line, span),
      condition: condition === null ? null : passage(line, condition),
    })),
  }
}

function inOrder(a: StepFound, b: StepFound): number {
  return a.line - b.line || a.span.start - b.span.start
}

/** "OSFORD — … talks in Ardan ended": written in the seat of that state, the report tells of talks in this town. */
function inTownOf(telling: Telling, { name: town }: ToldPlace, figures: readonly Figure[]): Telling {
  const { status, place } = telling
  if (town === null || place.name === null || place.name === town || (status !== 'held' && status !== 'cancelled'))
    return telling
  const isSeat = figures.some(
    ({ kind, name, aliases }) => kind === 'state' && name === place.name && aliases.includes(town),
  )
  return isSeat ? { ...telling, place: { ...place, name: town, within: place.name } } : telling
}

/** "agreed to meet here on 3 May", in a report whose byline has a town and a day: a desk may be anywhere, but its "here" is there. */
function withDesk(telling: Telling, lines: readonly Line[], desk: string | null): Telling {
  const { place, passage, line } = telling
  const { words, start } = lines[line]!
  if (desk === null || place.name !== null) return telling
  const isSaid = /\bhere (?:on|in|at|for|by|next|this|last|and|to)\b|\bhere[.,]/.test(
    words.slice(passage.start - start, passage.end - start),
  )
  return isSaid ? { ...telling, place: { ...place, name: desk } } : telling
}

function deskOf({ text, paragraphs }: ToldInput): string | null {
  const towns = paragraphs.flatMap(({ kind, start, end }) =>
    kind === 'body' ? [] : (text.slice(start, end).match(TOWN_AND_DAY_OF_BYLINE)?.[1] ?? []),
  )
  return towns[0] ?? null
}

/** "By Ada Keller, Osford, Friday 8 May" */
const TOWN_AND_DAY_OF_BYLINE =
  /^By [^\n]{3,70}?, (\p{Lu}[\p{L}’-]+(?: (?:(?:de|la|es|el|al) )?\p{Lu}[\p{L}’-]+){0,2}), (?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2})(?:,? \d{4})?$/mu

/** The town of the dateline; else that of the byline, where a heading names it too: a desk may be anywhere. */
function whereWritten(document: ToldInput, lines: readonly Line[], headings: readonly Line[]): ToldPlace {
  const dateline = datelineOf(lines[0]?.words ?? '')
  if (dateline.name !== null) return dateline
  const { text, paragraphs } = document
  const towns = paragraphs.flatMap(({ kind, start, end }) =>
    kind === 'body' ? [] : (text.slice(start, end).match(TOWN_OF_BYLINE)?.[1] ?? []),
  )
  const name = towns.find(town =>
    [...headings, ...lines.slice(0, 1)].some(({ words }) => words.includes(town) && !TOWN_OF_BYLINE.test(words)),
  )
  return name === undefined ? dateline : { ...dateline, name }
}

/** "Ada Keller in Osford" */
const TOWN_OF_BYLINE =
  /^(?:By )?\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+){1,3},? in (\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)*)$/u

function toldTexts(
  report: Report,
  document: ToldInput,
  lines: readonly Line[],
  headings: readonly Line[],
  weighPoints: WeighPoints | null,
): readonly ToldText[] {
  const { figures, published } = document
  const texts = textsIn(lines, figures, published, headings)
  const points = pointsIn(lines, texts, texts.length === 0 ? null : weighPoints?.(document, lines, texts, figures))
  const passage = (line: number, { start, end }: Span) =>
    passageOf(report, { start: lines[line]!.start + start, end: lines[line]!.start + end })
  return texts.map(({ line, name, offer, isLetter: _, isAside: __, noun: ___, isHandedOver: ____, ...text }, at) => ({
    ...text,
    passage: passage(line, name),
    offer: offer === null ? null : passage(line, offer),
    points: points
      .filter(point => point.text === at)
      .map(({ line: here, span, number }) => ({ number, passage: passage(here, span) })),
  }))
}
