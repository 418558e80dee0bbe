/**
 * @module Composes the brief from the record: what happened, where the parties stand, what is not disclosed, what comes
 * next, and where it all comes from. Every sentence is a projection of items of the record and carries their passages;
 * no item, no sentence. Composition rules: docs/brief.md.
 */
import { onIssues } from '../record/matters.ts'
import type { Record } from '../record/record.ts'
import type { Brief, Section } from './brief.ts'
import { type BriefLength, LIMITS, ROOM } from './brief-length.ts'
import { createCiter } from './cite.ts'
import { composeDetails } from './compose-details.ts'
import { disputed } from './compose-disputed.ts'
import { everything } from './compose-everything.ts'
import { whatHappened } from './compose-happened.ts'
import { whereTheyStand } from './compose-matrix.ts'
import { mustNotBeSaid } from './compose-must-not.ts'
import { whatComesNext } from './compose-next.ts'
import { sourcesAndOrigins } from './compose-sources.ts'
import { notDisclosed } from './compose-undisclosed.ts'
import { cutToLength } from './cut-to-length.ts'
import { type Desk, openDesk } from './desk.ts'
import { leadingParties } from './leading-parties.ts'
import { withArticle } from './name-actors.ts'
import { soleOutlet } from './name-reports.ts'
import { principalMeetings } from './principal-meetings.ts'
import { printRange } from './print-day.ts'
import { capital, distinctNames, list } from './sentence-parts.ts'
import { whoMet } from './tell-meeting.ts'

/** The brief of a record. The same record gives the same brief; an empty record gives one without sections. */
export function composeBrief(record: Record, length: BriefLength = 'standard'): Brief {
  return briefOf(openDesk(record), length)
}

/** The brief with what a page shows beside it: evidence and history of every cell, the timeline, the graphs. */
export function composePage(record: Record, length: BriefLength = 'standard'): Brief {
  const desk = openDesk(record)
  const brief = briefOf(desk, length)
  // A glance has no table and needs nothing beside it.
  if (length === 'short') return brief
  const cite = createCiter(brief.citations)
  const details = composeDetails({ ...desk, cite }, brief.sections)
  return { ...brief, citations: cite.citations(), details }
}

function briefOf(desk: Desk, length: BriefLength): Brief {
  const brief = { title: titleOf(desk), sections: sectionsOf(desk, length), citations: desk.cite.citations() }
  const room = ROOM[length]
  return room === null ? brief : cutToLength(brief, room)
}

/** In reading order: marks are numbered by it. */
function sectionsOf(whole: Desk, length: BriefLength): readonly Section[] {
  // Matters stand in the list of everything; a table of a few rows is of issues.
  const desk = { ...whole, record: { ...whole.record, positions: onIssues(whole.record.positions) } }
  const { happened, stand, disputes, undisclosed, steps, traps } = LIMITS[length]
  const sections: readonly Section[] = [
    whatHappened(desk, happened),
    whereTheyStand(desk, stand),
    disputed(desk, disputes),
    notDisclosed(desk, undisclosed),
    whatComesNext(desk, steps),
    mustNotBeSaid(desk, traps),
    sourcesAndOrigins(desk),
    ...(length === 'full' ? everything(whole) : []),
  ]
  return sections.filter(({ blocks }) => blocks.length > 0)
}

/** Where no meeting tells who sat together. */
const MOST_LEADING = 3

/** Four at one table are each named; a congress of more is not a title. */
const MOST_NAMED = 4

/** "Talks in Osford: Ardan and Osland, in reports of 2–3 December 2025"; no outcome: that has its origin beside it. */
function titleOf(desk: Desk): string {
  const { record, names } = desk
  const [principal] = principalMeetings(record)
  const met = principal === undefined ? [] : whoMet(desk, principal).parties
  const inFull = (id: string) => (names.isPerson(id) ? names.party(id) : names.short(id))
  const isBody = (id: string) => record.actors.find(actor => actor.id === id)?.type === 'organisation'
  const holds = new Set(record.positions.map(({ party }) => party))
  // A body that hosts or watches takes no stand; beside the parties it is none.
  const sides = met.filter(id => !isBody(id) || holds.has(id))
  const named = (
    met.length < 2 ? leadingParties(record).slice(0, MOST_LEADING) : sides.length < 2 ? met : sides
  ).filter((id, at) => at < MOST_LEADING || !isBody(id))
  const who = list(distinctNames(named.map(inFull)).slice(0, MOST_NAMED))
  const days = record.reports.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)])).sort()
  const when = days.length === 0 ? null : printRange({ earliest: days[0]!, latest: days.at(-1)! })
  const place = principal?.place.city ?? null
  const subject = place !== null && who !== '' ? `Talks in ${place}: ${who}` : who === '' ? null : capital(who)
  if (subject === null) return when === null ? 'What the reports say' : `What the reports of ${when} say`
  const outlet = soleOutlet(record)
  const by = outlet === null ? '' : ` by ${withArticle({ name: outlet, type: 'media' })}`
  return when === null ? subject : `${subject}, in reports${by} of ${when}`
}
