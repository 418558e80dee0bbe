/**
 * @module What the full brief adds: every position, statement, meeting, text, step, withheld thing and dated entry of the
 * record, one line each with its passage. What cannot be retold in a clause is named, and its passage tells it.
 */
import type { Passage } from '../document/passage.ts'
import type { Issue, OutcomeCode, RecordStatement, Undisclosed } from '../record/record.ts'
import type { CitedText, Run, Section } from './brief.ts'
import { cellOf } from './compose-matrix.ts'
import { clause, type Desk, soleTeller } from './desk.ts'
import { doubtOfText, withDoubt } from './mark-doubt.ts'
import { isPartOf } from './name-actors.ts'
import { reportName, soleOrigin } from './name-reports.ts'
import { relayOf } from './name-speaker.ts'
import { oneLine, openingWords, quotedWords } from './own-voice.ts'
import { printRange } from './print-day.ts'
import { lowered } from './retell-words.ts'
import { capital, ended, label, list, text } from './sentence-parts.ts'
import { tellEntry } from './tell-entry.ts'

/** Sections in the order of the record; a kind without items has none. */
export function everything(desk: Desk): readonly Section[] {
  return [positions, statements, meetings, texts, steps, withheld, timeline].map(compose => compose(desk))
}

function positions(desk: Desk): Section {
  const { record, names } = desk
  const byIssue = Map.groupBy(record.positions, ({ issue }) => issue)
  return listed(
    'Every position',
    matterAfterIssue(record.issues).flatMap(({ id, label: words }) => {
      const held = byIssue.get(id)
      if (held === undefined) return []
      const runs = held.flatMap((position, at): readonly Run[] => [
        text(`${at === 0 ? ' ' : '; '}${names.party(position.party)}: `),
        ...cellOf(desk, position),
        ...(position.basis === 'narrator' ? [text(' (in a report’s own voice)')] : []),
      ])
      return [[label(`${words}.`), ...runs, text('.')]]
    }),
  )
}

/** Each issue with its matters behind it, which are named with it; then those of no issue. */
function matterAfterIssue(issues: readonly Issue[]): readonly Issue[] {
  const byWhole = Map.groupBy(issues, ({ matterOf }) => matterOf)
  return [
    ...(byWhole.get(undefined) ?? []).flatMap(issue => [
      issue,
      ...(byWhole.get(issue.id) ?? []).map(matter => ({
        ...matter,
        label: `${issue.label}: ${lowered(matter.label)}`,
      })),
    ]),
    ...(byWhole.get(null) ?? []),
  ]
}

function statements(desk: Desk): Section {
  return listed(
    'Every statement',
    desk.record.statements.map(statement => tellOne(desk, statement)),
  )
}

/** The statement with its day; the narrator's as the report's own, and what a side did, which is no saying, as told by its report. */
function tellOne(desk: Desk, statement: RecordStatement): CitedText {
  const day = printRange(statement.dateRange)
  const head: readonly Run[] = day === null ? [] : [label(`${capital(day)}.`), text(' ')]
  const [variant] = statement.variants as readonly [RecordStatement['variants'][number]]
  const told = desk.retell(statement)
  if (told !== null) {
    const plain = desk.isLong && head.length > 0 ? { ...desk, isLong: false } : desk
    const candidate = { statement, told }
    return ended([...head, ...withDoubt(desk, clause(plain, candidate, soleTeller(desk, candidate)), told.passages)])
  }
  const words = [text(`${voiceOf(desk, statement)}${afterColon(variant.evidence)}`), desk.cite.mark([variant.evidence])]
  return ended([...head, ...withDoubt(desk, words, [variant.evidence])])
}

/** Whose words stand behind the colon: of what a side is told to have done, the report's that tells it. */
function voiceOf(desk: Desk, statement: RecordStatement): string {
  const [variant] = statement.variants as readonly [RecordStatement['variants'][number]]
  const report = reportName(desk, variant.report)
  if (statement.speaker === 'narrator') return `${capital(report)}, in its own voice`
  const name = capital(desk.names.name(statement.speaker).replace(/,$/, ''))
  const relay = relayOf(desk, statement)
  const outlet = desk.record.reports.find(({ id }) => id === variant.report)?.outlet ?? null
  // "The Post has read it", in the Post.
  const isOwn = desk.names.isPerson(statement.speaker) || variant.quoted.length > 0 || isPartOf(name, outlet)
  const teller = relay ?? (isOwn ? null : report)
  return teller === null ? name : `${name}, according to ${teller.replace(/,$/, '')}`
}

function afterColon(passage: Passage): string {
  return `: ${wordsOrOpening(passage)}`
}

function inLine(passage: Passage): string {
  return ` ${wordsOrOpening(passage)}`
}

/** The words, or of a page of them how it begins: a line without words tells a reader nothing. */
function wordsOrOpening(passage: Passage): string {
  return quotedWords(passage) ?? openingWords(passage)
}

function meetings(desk: Desk): Section {
  const { record, names } = desk
  return listed(
    'Every meeting',
    record.meetings.map(({ sides, status, dateRange, place, outcome, evidence }) => {
      const who = list(sides.map(({ party }) => names.party(party)))
      const where = [place.venue, place.city ?? place.region, place.country].filter(part => part !== null).join(', ')
      const facts = [printRange(dateRange), where, status === 'held' ? HELD[outcome.code] : status]
      const told = [who === '' ? 'Sides not told' : capital(who), ...facts.filter(fact => fact !== null && fact !== '')]
      return ended([text(told.join('; ')), mark(desk, evidence)])
    }),
  )
}

const HELD: Readonly<globalThis.Record<OutcomeCode, string>> = {
  agreement: 'held, ended with an agreement',
  'no-agreement': 'held, ended without agreement',
  'text-advanced': 'held, dealt with a new version of a text',
  'process-only': 'held, settled how to go on',
  'not-reported': 'held, no result reported',
  'not-held': 'not held',
}

function texts(desk: Desk): Section {
  return listed(
    'Every text',
    desk.record.proposals.flatMap(({ name, versions }) =>
      versions.map(({ label: version, status, dateRange, evidence }) => {
        const day = printRange(dateRange)
        // What one origin alone tells of is there by its word.
        const origin = soleOrigin(desk, evidence)
        const teller = origin === null ? '' : `, according to ${origin}`
        return ended([
          label(`${capital(oneLine(name))}.`),
          text(` ${capital(oneLine(version))}, ${status}${day === null ? '' : `, ${day}`}${teller}`),
          ...doubtOfText(desk, evidence.slice(0, SHOWN)),
          mark(desk, evidence),
        ])
      }),
    ),
  )
}

function steps(desk: Desk): Section {
  return listed(
    'Every step ahead',
    desk.record.nextSteps.map(({ status, when, evidence }) =>
      ended([
        label(`${capital(status)}.`),
        text(`${inLine(evidence[0]!)}${when === null ? '' : ` (${printRange({ earliest: when, latest: when })})`}`),
        mark(desk, evidence),
      ]),
    ),
  )
}

function withheld(desk: Desk): Section {
  return listed(
    'Everything withheld',
    desk.record.undisclosed.map(({ withheldBy, basis, evidence }) =>
      ended([
        label(`${withheldBy === null ? WITHHELD[basis] : capital(desk.names.party(withheldBy))}.`),
        text(inLine(evidence[0]!)),
        mark(desk, evidence),
      ]),
    ),
  )
}

const WITHHELD: Readonly<globalThis.Record<Undisclosed['basis'], string>> = {
  said: 'Not said',
  acknowledged: 'Not known',
  'not told': 'Not told',
}

function timeline(desk: Desk): Section {
  return listed(
    'Timeline',
    desk.record.timeline.map(entry =>
      ended([
        label(`${capital(printRange(entry.dateRange) ?? 'Day not known')}.`),
        text(' '),
        ...tellEntry(desk, entry),
      ]),
    ),
  )
}

/** Two passages show a line; the record holds the rest. */
const SHOWN = 2

function mark(desk: Desk, evidence: readonly Passage[]): Run {
  return desk.cite.mark(evidence.slice(0, SHOWN))
}

function listed(heading: string, items: readonly CitedText[]): Section {
  return { heading, blocks: items.length > 0 ? [{ kind: 'list', items: items.map(item => [item]) }] : [] }
}
