/** @module The timeline: what the reports date, the meetings and the texts, each happening once however many reports tell it. */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { contentWords } from '../alignment/content-words.ts'
import { addDays, type DateRange } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import { overlaps } from '../document/span.ts'
import type { DatedEvent, Testimony } from '../document/testimony.ts'
import type { Actor, Dispute, Meeting, Proposal, RecordStatement, TimelineEntry } from './record.ts'
import { type Happening, isFixed, sameHappenings } from './same-happenings.ts'
import { distinctPassages } from './statements.ts'

/** All that the timeline is drawn from. */
export interface Told {
  readonly testimonies: readonly Testimony[]
  readonly actorOf: readonly (readonly string[])[]
  readonly actors: readonly Actor[]
  readonly statements: readonly RecordStatement[]
  readonly meetings: readonly Meeting[]
  readonly proposals: readonly Proposal[]
  readonly disputes: readonly Dispute[]
  readonly partyOf: (actor: string) => string | null
}

/** Entries by their earliest day; those without one come where the order of telling puts them. */
export function timeline(told: Told): readonly TimelineEntry[] {
  const published = told.testimonies.flatMap(({ report }) => report.published?.slice(0, 10) ?? []).sort()[0] ?? null
  const fixed = [...told.meetings.flatMap(meetingAt), ...told.proposals.flatMap(textAt)]
  const events = eventsOf(told)
  const happenings = [...fixed, ...events, ...saidSomewhere(told)]
  const disputesOf = disputesAt(told.disputes)
  const people = new Set(told.actors.filter(({ type }) => type === 'person').map(({ id }) => id))
  return sameHappenings(happenings, published, people, told.statements)
    .map(same => entryOf(same, disputesOf))
    .toSorted(
      (a, b) =>
        byCodeUnits(dayOfEntry(a), dayOfEntry(b)) ||
        byCodeUnits(a.dateRange.latest ?? '', b.dateRange.latest ?? '') ||
        byCodeUnits(a.id, b.id),
    )
}

function dayOfEntry({ dateRange: { earliest, latest } }: TimelineEntry): string {
  return earliest ?? latest ?? ''
}

/** A saying has its day: "has said in recent weeks" belongs nowhere on a line of days; "said last week" does. */
const LONGEST_SAYING = 7

/** Nor does "in recent months", where it is no named month or year: what lasts longer than a fortnight is a state of things. */
const LONGEST_EVENT = 14

/** "weeks after the leak": a window in which something happened once. Six weeks at most. */
const LONGEST_WINDOW = 42

/** A date line ("Thursday 12 March") tells nothing. */
const FEWEST_WORDS = 3

function hasItsTime({ range: { earliest, latest }, precision, kind, passage }: DatedEvent): boolean {
  if (earliest === null && latest === null) return false
  const window = /\bweeks (?:after|before|earlier)\b/i.test(passage.exact)
  const longest = window
    ? LONGEST_WINDOW
    : kind === 'statement' && precision !== 'month'
      ? LONGEST_SAYING
      : precision === 'days'
        ? LONGEST_EVENT
        : null
  if (longest !== null && earliest !== null && latest !== null && latest >= addDays(earliest, longest)) return false
  return contentWords(passage.exact).length >= FEWEST_WORDS
}

function eventsOf({ testimonies, actorOf, actors, partyOf, meetings }: Told): readonly Happening[] {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const sides = new Set(meetings.flatMap(meeting => meeting.sides.map(({ party }) => party)))
  return testimonies.flatMap(({ events, report: { file } }, report) =>
    events.filter(hasItsTime).flatMap((event): readonly Happening[] => {
      const who = [...new Set(event.figures.flatMap(figure => actorOf[report]![figure] ?? []))].sort(byCodeUnits)
      if (
        event.kind === 'statement' &&
        sides.size > 0 &&
        who.length > 0 &&
        who.every(id => isOutsider(byId.get(id), partyOf, sides))
      )
        return []
      const { passage, range, precision, kind } = event
      return [
        {
          id: `event-${file.replace(/\.[^.]+$/, '')}-${passage.start}-${passage.end}`,
          range,
          precision,
          kind,
          actors: who,
          passages: [passage],
        },
      ]
    }),
  )
}

/** Reports that name somebody from whom on he belongs to the story. */
const KNOWN = 3

/** A body of its own that sits at no table: what it says of its figures is no event of the talks. */
function isOutsider(actor: Actor | undefined, partyOf: Told['partyOf'], sides: ReadonlySet<string>): boolean {
  return (
    actor?.type === 'organisation' &&
    partyOf(actor.id) === actor.id &&
    !sides.has(actor.id) &&
    actor.evidence.length < KNOWN
  )
}

/** A sitting, or talks of which no sitting is told; what is only offered happens on no day. */
function meetingAt({ id, status, dateRange, evidence, sides }: Meeting): readonly Happening[] {
  if (id.startsWith('talks-') || status === 'offered' || status === 'cancelled') return []
  if (dateRange.earliest === null && dateRange.latest === null) return []
  // A plan on which reports differ is one entry for each day that is told.
  if (status === 'planned' && dateRange.earliest !== dateRange.latest && dateRange.latest !== null) return []
  const people = sides.flatMap(({ participants }) => participants.map(({ actor }) => actor))
  const actors = people.length > 0 ? people : sides.map(({ party }) => party)
  const isDay = dateRange.earliest === dateRange.latest
  const precision = isDay ? 'day' : dateRange.earliest === null ? 'order' : 'days'
  return [
    { id, range: dateRange, precision, kind: status === 'planned' ? 'planned' : 'event', actors, passages: evidence },
  ]
}

/** A text that somebody answers with, on the day of its making or before the first report of it. */
function textAt({ kind, versions, proponents }: Proposal): readonly Happening[] {
  if (kind !== 'counter') return []
  // "will present a counter-proposal on Friday": nothing was presented yet.
  const made = versions.filter(
    ({ dateRange, evidence }) => dateRange.earliest !== null || !evidence.some(({ exact }) => YET_TO_COME.test(exact)),
  )
  return made.map(({ id, dateRange, evidence }) => ({
    id: `text-${id}`,
    range: dateRange,
    precision: dateRange.earliest === null ? ('order' as const) : ('days' as const),
    kind: 'event' as const,
    actors: proponents,
    passages: evidence,
  }))
}

const YET_TO_COME =
  /\b(?:will|would|plans to|intends to|is to|are to) (?:present|submit|table|offer|send|hand|put|circulate|unveil|make)\b/i

/** "said in Lima": a saying of its own, though no day is told. */
function saidSomewhere({ statements }: Told): readonly Happening[] {
  return statements.flatMap(({ id, speaker, dateRange, variants }) => {
    const there = variants.filter(
      ({ cue, evidence }) =>
        cue !== null && dateRange.earliest === null && /^ in \p{Lu}\p{Ll}+/u.test(placeAfter(evidence.exact, cue)),
    )
    return there.length === 0
      ? []
      : [
          {
            id: `said-${id}`,
            range: dateRange,
            precision: 'order' as const,
            kind: 'statement' as const,
            actors: [speaker],
            passages: there.map(({ evidence }) => evidence),
          },
        ]
  })
}

/** The few words behind the cue, where a place stands. */
function placeAfter(passage: string, cue: string): string {
  const at = passage.indexOf(cue)
  return at < 0 ? '' : passage.slice(at + cue.length, at + cue.length + 25).split(/[,;“"]| that /)[0]!
}

/** Gives, for passages, the disputes in which one of them is a side, in the order of the record. */
function disputesAt(disputes: readonly Dispute[]): (passages: readonly Passage[]) => readonly string[] {
  const sides = disputes.flatMap(({ id, sides: all }) =>
    all.flatMap(({ evidence }) => evidence.map(passage => ({ id, passage }))),
  )
  const byFile = Map.groupBy(sides, ({ passage }) => passage.file)
  return passages => {
    const found = new Set(
      passages.flatMap(passage =>
        (byFile.get(passage.file) ?? []).filter(side => overlaps(side.passage, passage)).map(({ id }) => id),
      ),
    )
    return disputes.flatMap(({ id }) => (found.has(id) ? [id] : []))
  }
}

function entryOf(
  same: readonly Happening[],
  disputesOf: (passages: readonly Passage[]) => readonly string[],
): TimelineEntry {
  // What is known best dates it: a meeting or text first, else the finest telling.
  const dated = same.toSorted((a, b) => length(a.range) - length(b.range) || Number(isFixed(b)) - Number(isFixed(a)))
  const first = dated[0]!
  const passages = same.flatMap(happening => happening.passages)
  // What else a meeting rests on, as who led a side, does not tell of it.
  const telling = same.flatMap(({ passages: all }) => all.slice(0, 1))
  const shortest = telling.toSorted(
    (a, b) => a.exact.length - b.exact.length || byCodeUnits(a.file, b.file) || a.start - b.start,
  )
  const kinds = same.map(({ kind }) => kind)
  return {
    id: same[0]!.id.startsWith('event-') ? same[0]!.id : `event-${same[0]!.id}`,
    dateRange: first.range,
    precision: first.precision,
    // The shortest telling is the plainest.
    what: shortest.find(({ exact }) => contentWords(exact).length >= FEWEST_WORDS)?.exact ?? shortest[0]!.exact,
    // A plan that came about has happened.
    kind: kinds.includes('event') ? 'event' : kinds.includes('planned') ? 'planned' : 'statement',
    actors: [...new Set(same.flatMap(({ actors }) => actors))].sort(byCodeUnits),
    disputes: disputesOf(telling),
    evidence: distinctPassages(passages),
  }
}

function length({ earliest, latest }: DateRange): number {
  return earliest === null || latest === null ? Number.MAX_SAFE_INTEGER : Date.parse(latest) - Date.parse(earliest)
}
