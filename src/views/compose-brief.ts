/**
 * @module Composes the brief from the record: what happened, where the parties stand, what is not disclosed, what comes
 * next, and where it all comes from. Every sentence is a projection of items of the record and carries their passages;
 * no item, no sentence. Composition rules: docs/brief.md.
 */
import type { Passage } from '../document/passage.ts'
import type { Meeting, NextStep, Record } from '../record/record.ts'
import type { Brief, CitedText, Section } from './brief.ts'
import { disputed } from './compose-disputed.ts'
import { whereTheyStand } from './compose-matrix.ts'
import { mustNotBeSaid } from './compose-must-not.ts'
import { sourcesAndOrigins } from './compose-sources.ts'
import { capital, clause, type Desk, ended, list, openDesk, reportName, text } from './desk.ts'
import { leadingParties } from './leading-parties.ts'
import { withArticle } from './name-actors.ts'
import { printDay, printRange } from './print-day.ts'
import { tellStatement } from './tell-statement.ts'
import { oneEach } from './weigh-statements.ts'

/** The brief of a record. The same record gives the same brief; an empty record gives one without sections. */
export function composeBrief(record: Record): Brief {
  const desk = openDesk(record)
  const sections = [
    whatHappened,
    whereTheyStand,
    disputed,
    notDisclosed,
    whatComesNext,
    mustNotBeSaid,
    sourcesAndOrigins,
  ]
    .map(compose => compose(desk))
    .filter(({ blocks }) => blocks.length > 0)
  return { title: titleOf(desk), sections, citations: desk.cite.citations() }
}

/** "Ardan and Osland: reports of 2–3 December 2025"; no outcome that the record does not hold. */
function titleOf({ record, names }: Desk): string {
  const who = list(leadingParties(record).slice(0, 3).map(names.short))
  const days = record.reports.flatMap(({ published }) => (published === null ? [] : [published.slice(0, 10)])).sort()
  const when = days.length === 0 ? null : printRange({ earliest: days[0]!, latest: days.at(-1)! })
  const place = principalMeetings(record)[0]?.place.city ?? null
  const subject =
    place !== null && who !== '' ? `Talks in ${place}: ${who}` : who === '' ? 'What the reports say' : capital(who)
  return when === null ? subject : `${subject}, in reports of ${when}`
}

/** How talks ended or how far they got, by somebody's account. Praise of the mood is no outcome. */
const OUTCOME =
  /\b(?:no (?:\w+ ){0,2}(?:agreement|breakthrough|compromise|accord|deal|progress|consensus)|(?:did|had|have|has|was|were|could)(?: not|n['’]t) (?:\w+ ){0,3}(?:agree|reach|come to an agreement|advance|yield|found|compromise)|compromises? (?:have|has|had) not|without (?:\w+ ){0,2}(?:agreement|accord|deal|breakthrough|compromise)|neither (?:further|closer|nearer)|reached (?:a|an) (?:\w+ )?(?:deal|agreement|accord)|signed (?:a|an|the) )\b/i

/** Meetings that took place, the one most reports tell of first; between equals the latest. */
function principalMeetings({ meetings }: Record): Record['meetings'] {
  const reports = ({ evidence }: Meeting) => new Set(evidence.map(({ file }) => file)).size
  return meetings
    .filter(({ status, sides }) => status === 'held' && sides.length > 1)
    .toSorted((a, b) => reports(b) - reports(a) || ((a.dateRange.latest ?? '') > (b.dateRange.latest ?? '') ? -1 : 1))
}

function whatHappened(desk: Desk): Section {
  const { record } = desk
  const sentences: CitedText[] = []
  for (const meeting of principalMeetings(record)) {
    // One after the other: what is not printed cites nothing.
    sentences.push(...meetingSentences(desk, meeting))
    if (sentences.length > 0) break
  }
  const outcomes = desk.untold().filter(({ told }) => OUTCOME.test(told.content))
  const said = [...sentences, ...reportedOutcomes(desk), ...desk.tell(oneEach(outcomes).slice(0, 3))]
  // Too few for an account: the two weightiest statements beside them.
  if (said.length < 2) said.push(...desk.tell(oneEach(desk.untold()).slice(0, 3 - said.length)))
  return { heading: 'What happened', blocks: said.length > 0 ? [{ kind: 'paragraph', sentences: said }] : [] }
}

const TALKS = /\b(?:talks|negotiations|negotiators|meeting|summit|session|round|discussions)\b/i

/** The two newest accounts of how talks ended in a report's own voice, quoted: what a narrator says is never made Readout's. */
function reportedOutcomes(desk: Desk): readonly CitedText[] {
  const { record } = desk
  const published = new Map(record.reports.map(({ id, published: day }) => [id, day ?? '']))
  return record.statements
    .filter(({ speaker }) => speaker === 'narrator')
    .map(({ variants }) => variants[0]!)
    .filter(({ wording }) => OUTCOME.test(wording) && TALKS.test(wording) && standsAlone(withoutDash(oneLine(wording))))
    .toSorted((a, b) =>
      published.get(b.report)! < published.get(a.report)!
        ? -1
        : published.get(b.report)! > published.get(a.report)!
          ? 1
          : a.evidence.start - b.evidence.start,
    )
    .slice(0, 2)
    .map(({ report, evidence, wording }) =>
      ended([
        text(
          `${capital(reportName(desk, report))} reports: “${withoutGloss(withoutDash(oneLine(wording))).replace(/\.$/, '')}”`,
        ),
        desk.cite.mark([evidence]),
      ]),
    )
}

/** Without the participle a narrator hangs on his sentence: ", highlighting the immense challenges" is his view. */
function withoutGloss(words: string): string {
  const cut = words.match(/^(.{40,}?), \p{Ll}+ing\b/u)?.[1]
  return cut ?? words
}

/** Without its dateline: "ARDAN, Friday. — ". */
function withoutDash(words: string): string {
  return words.replace(/^(?:\p{Lu}{2,}[\p{Lu} ]*,[^—–]{0,40})?[—–-]\s*/u, '')
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** A meeting in the words of the report that tells it: "met" would be ours where the report says "indirect talks". */
function meetingSentences(desk: Desk, { sides, place, dateRange, evidence }: Meeting): readonly CitedText[] {
  const wordsOf = ({ exact }: Passage) => withoutGloss(withoutDash(oneLine(exact)))
  const passage = evidence.find(one => standsAlone(wordsOf(one)))
  const report = desk.record.reports.find(({ file }) => file === passage?.file)
  if (passage === undefined || report === undefined) return []
  const words = wordsOf(passage)
  const when = printRange(dateRange)
  // Whoever the reports quote most comes first: the principal before those who sat beside him.
  const voice = (id: string) => desk.record.statements.filter(({ speaker }) => speaker === id).length
  const people = sides.map(({ participants }) =>
    list(participants.toSorted((a, b) => voice(b.actor) - voice(a.actor)).map(({ actor }) => desk.names.name(actor))),
  )
  if (people.length === 2 && !people.includes('') && /\bmet\b/.test(words)) {
    const where = [
      place.venue === null ? null : withArticle({ name: place.venue, type: 'organisation' }),
      place.city,
    ].filter(part => part !== null)
    const time = when === null ? '' : /^(?:by|from)/.test(when) ? `, ${when}` : ` on ${when}`
    return [
      ended([
        text(
          `${people.join(' met ')}${where.length === 0 ? '' : ` in ${where.join(', ')},`}${time}`.replace(
            /,(?=, )/,
            '',
          ),
        ),
        // Who was there stands in several passages; four show it.
        desk.cite.mark(evidence.slice(0, 4)),
      ]),
    ]
  }
  const dated = when === null || DATED.test(words) ? '' : ` (${when})`
  return [
    ended([
      text(`${capital(reportName(desk, report.id))} reports: “${words.replace(/\.$/, '')}”${dated}`),
      desk.cite.mark([passage]),
    ]),
  ]
}

/** Who would not say what, by their own refusal or by somebody's account of it. */
export function notDisclosed(desk: Desk): Section {
  const withheld = desk.untold().filter(({ statement }) => statement.act === 'withhold')
  const sentences = desk.tell(withheld.slice(0, 5))
  return { heading: 'What is not disclosed', blocks: sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : [] }
}

const STATUS: readonly NextStep['status'][] = ['planned', 'conditional', 'expected', 'offered', 'not scheduled']

/** What is planned, offered, expected or said to have no date. */
export function whatComesNext(desk: Desk): Section {
  const steps = desk.record.nextSteps.toSorted(
    (a, b) =>
      STATUS.indexOf(a.status) - STATUS.indexOf(b.status) ||
      ((a.dateRange.earliest ?? '9') < (b.dateRange.earliest ?? '9') ? -1 : 1),
  )
  const sentences: CitedText[] = []
  const shown = new Set<string>()
  for (const step of steps) {
    const place = `${step.evidence[0]!.file} ${step.evidence[0]!.start}`
    if (shown.has(place)) continue
    shown.add(place)
    // Five steps are what a reader keeps in mind; the record holds them all.
    if (sentences.length >= 5) break
    sentences.push(...stepSentence(desk, step))
  }
  return { heading: 'What comes next', blocks: sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : [] }
}

/** A step as somebody said it, else the report's own sentence when it can stand alone. */
function stepSentence(desk: Desk, step: NextStep): readonly CitedText[] {
  const passage = step.evidence[0]!
  const day = step.when === null ? null : printDay(step.when, false)
  const said = desk.record.statements.find(
    ({ id, speaker, evidence }) =>
      speaker !== 'narrator' &&
      (step.id === `next-${id}` ||
        evidence.some(
          ({ file, start, end }) => file === passage.file && start === passage.start && end === passage.end,
        )),
  )
  const told = said === undefined ? null : tellStatement(said)
  if (said !== undefined) {
    if (told === null || desk.isTold(said)) return []
    const words = clause(desk, { statement: said, told })
    desk.tell([{ statement: said, told }])
    return [ended(day === null || told.content.includes(day) ? words : [...words, text(` (${day})`)])]
  }
  const words = oneLine(passage.exact)
  if (!standsAlone(words)) return []
  const report = desk.record.reports.find(({ file }) => file === passage.file)
  if (report === undefined) return []
  const dated = day === null || DATED.test(words) ? '' : ` (${day})`
  return [
    ended([
      text(`${capital(reportName(desk, report.id))} says: ${words.replace(/\.$/, '')}${dated}`),
      desk.cite.mark([passage]),
    ]),
  ]
}

/** A day of the month stands in the sentence already. */
const DATED =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/

/** Whether a sentence can be lifted out: whole, without quotation marks, and with nothing in it that points back. */
function standsAlone(words: string): boolean {
  if (!/^\p{Lu}/u.test(words) || !/\.$/.test(words) || /["“”]/.test(words) || words.length > 240) return false
  return !/^(?:He|She|It|They|This|That|These|Those|But|And|However|Later|Then|There|His|Her|Its|Their|Neither|Both)\b|\b(?:I|we|our|us|my|he|she|you|your)\b/.test(
    words,
  )
}
