/** @module What changed between two moments, told like a brief: every sentence a projection of items, with their passages. */
import type { ChangedItem, ChangeKind, Changes } from '../record/changes.ts'
import type { Position, Record } from '../record/record.ts'
import type { Brief, CitedText, Section } from './brief.ts'
import { disputed } from './compose-disputed.ts'
import { cellOf } from './compose-matrix.ts'
import { whatComesNext } from './compose-next.ts'
import { notDisclosed } from './compose-undisclosed.ts'
import { type Desk, openDesk } from './desk.ts'
import { printDay } from './print-day.ts'
import { label, text } from './sentence-parts.ts'
import { tellMeeting } from './tell-meeting.ts'
import { tellNews } from './tell-news.ts'

/** The changes and the two records they lie between. */
export interface Compared {
  readonly changes: Changes
  readonly before: Record
  readonly after: Record
  /** ISO days or moments. */
  readonly from: string
  readonly to: string
}

/** As many new statements as a desk reads before it opens the record. */
const MOST_STATEMENTS = 8

/** One section a kind of change; a kind without changes has none. */
export function composeChanges(compared: Compared): Brief {
  const desk = openDesk(onlyNew(compared))
  const sections = [happened, moved, newPositions, withdrawn]
    .map(compose => compose(desk, compared))
    .concat([disputed(desk), notDisclosed(desk), whatComesNext(desk), newlySaid(desk)])
    .filter(({ blocks }) => blocks.length > 0)
  const title = `What changed between ${printDay(compared.from)} and ${printDay(compared.to)}`
  return { title, sections, citations: desk.cite.citations() }
}

/** The later record with only what is new in it, so that the sections of a brief tell that and nothing else. Names stay known. */
function onlyNew({ after, changes }: Compared): Record {
  const fresh = new Set(
    changes.changes
      .filter(({ kind }) => kind === 'new' || kind === 'disputed')
      .map(({ item, after: id }) => `${item} ${id}`),
  )
  const of = <Item extends { readonly id: string }>(item: ChangedItem, items: readonly Item[]) =>
    items.filter(({ id }) => fresh.has(`${item} ${id}`))
  return {
    ...after,
    statements: of('statement', after.statements),
    meetings: of('meeting', after.meetings),
    disputes: of('dispute', after.disputes),
    anomalies: of('anomaly', after.anomalies),
    undisclosed: of('undisclosed', after.undisclosed),
    nextSteps: of('next step', after.nextSteps),
  }
}

/** Meetings that were not known to have been held, and what the new reports open with. */
function happened(desk: Desk, { before }: Compared): Section {
  const known = new Set(before.reports.map(({ id }) => id))
  const met = desk.record.meetings
    .filter(({ status, format }) => status === 'held' && format !== 'debrief')
    .slice(0, MOST_MEETINGS)
    .flatMap(meeting => {
      const told = tellMeeting(desk, meeting)
      return told === null ? [] : [told]
    })
  const news = tellNews(desk, MOST_NEWS, { reports: known })
  const sentences = [...met, ...news]
  return { heading: 'What happened', blocks: sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : [] }
}

/** What a desk reads of a day before it opens the record. */
const MOST_MEETINGS = 2
const MOST_NEWS = 3

function newlySaid(desk: Desk): Section {
  const sentences = desk.tell(desk.untold().slice(0, MOST_STATEMENTS))
  return { heading: 'Newly reported', blocks: sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : [] }
}

function moved(desk: Desk, compared: Compared): Section {
  return listed('Positions that read otherwise', itemsOf(compared, 'moved', 'position'), ([old, now]) => [
    ...headOf(desk, now!),
    text('Before: '),
    ...cellOf({ ...desk, record: compared.before }, old!),
    text('; now: '),
    ...cellOf({ ...desk, record: compared.after }, now!),
  ])
}

function newPositions(desk: Desk, compared: Compared): Section {
  return listed('Positions not reported before', itemsOf(compared, 'new', 'position'), ([, now]) => [
    ...headOf(desk, now!),
    ...cellOf({ ...desk, record: compared.after }, now!),
  ])
}

/** Not a withdrawal by the party: the record no longer says it, for the evidence pulls both ways or joined another item. */
function withdrawn(desk: Desk, compared: Compared): Section {
  return listed('Positions the record no longer holds', itemsOf(compared, 'withdrawn', 'position'), ([old]) => [
    ...headOf(desk, old!),
    text('Before: '),
    ...cellOf({ ...desk, record: compared.before }, old!),
  ])
}

type Pair = readonly [before: Position | undefined, after: Position | undefined]

function itemsOf({ changes, before, after }: Compared, wanted: ChangeKind, of: ChangedItem): readonly Pair[] {
  return changes.changes
    .filter(({ kind, item }) => kind === wanted && item === of)
    .map(change => [
      before.positions.find(({ id }) => id === change.before),
      after.positions.find(({ id }) => id === change.after),
    ])
}

function listed(heading: string, pairs: readonly Pair[], tell: (pair: Pair) => CitedText): Section {
  const items = pairs
    .filter(pair => pair.every(position => position === undefined || position.basis === 'attributed'))
    .map(pair => [tell(pair)])
  return { heading, blocks: items.length > 0 ? [{ kind: 'list', items }] : [] }
}

function headOf({ record, names }: Desk, { party, issue }: Position): CitedText {
  const found = record.issues.find(({ id }) => id === issue)
  return [label(`${names.party(party)}, ${found?.label.toLowerCase() ?? issue}.`), text(' ')]
}
