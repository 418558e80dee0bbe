/** @module The timeline: what the reports date, the meetings and the texts, each happening once however many reports tell it. */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { contentWords } from '../alignment/content-words.ts'
import { disjointSets } from '../alignment/join-sets.ts'
import { addDays, compatible, type DateRange } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import { overlaps } from '../document/span.ts'
import type { DatedEvent, Testimony } from '../document/testimony.ts'
import type { Actor, Meeting, Proposal, RecordStatement, TimelineEntry } from './record.ts'
import { distinctPassages } from './statements.ts'

/** One telling of something that happened, in the record's terms. */
interface Happening {
  readonly id: string
  readonly range: DateRange
  readonly precision: TimelineEntry['precision']
  readonly kind: TimelineEntry['kind']
  readonly actors: readonly string[]
  readonly passages: readonly Passage[]
}

/** All that the timeline is drawn from. */
export interface Told {
  readonly testimonies: readonly Testimony[]
  readonly actorOf: readonly (readonly string[])[]
  readonly actors: readonly Actor[]
  readonly statements: readonly RecordStatement[]
  readonly meetings: readonly Meeting[]
  readonly proposals: readonly Proposal[]
  readonly partyOf: (actor: string) => string | null
}

/** Entries by their earliest day; those without one come where the order of telling puts them. */
export function timeline(told: Told): readonly TimelineEntry[] {
  const published = told.testimonies.flatMap(({ report }) => report.published?.slice(0, 10) ?? []).sort()[0] ?? null
  const fixed = [...told.meetings.flatMap(meetingAt), ...told.proposals.flatMap(textAt)]
  const events = eventsOf(told)
  const happenings = [...fixed, ...events, ...saidSomewhere(told)]
  return joined(happenings, published)
    .map(entryOf)
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

/** More than half of the shorter clause's content words: the same day and the same words are the same event. */
const ALIKE = 0.6

/** A clause of one or two content words is alike to everything. */
const FEWEST_SHARED = 3

/** A word in more clauses of one day than this ("talks") tells them not apart, and comparing all of them would cost their square. */
const COMMON = 24

/** Before the reports by more than a month: what they recall of one day is one thing. */
const BACKGROUND = 30

function joined(happenings: readonly Happening[], published: string | null): readonly (readonly Happening[])[] {
  const sets = disjointSets(happenings.length)
  const words = happenings.map(({ passages }) => new Set(contentWords(passages[0]!.exact)))
  joinByPlace(happenings, sets)
  // Only what has the very same days is compared: the same happening dated otherwise is for a person to join.
  for (const same of Map.groupBy(happenings.keys(), index => JSON.stringify(happenings[index]!.range)).values()) {
    const { range } = happenings[same[0]!]!
    const isPast =
      published !== null &&
      range.earliest !== null &&
      range.earliest === range.latest &&
      range.latest < addDays(published, -BACKGROUND)
    if (isPast) for (const index of same) sets.join(same[0]!, index)
    for (const edge of Map.groupBy(same, index => edgeOf(happenings[index]!)).entries())
      if (edge[0] !== '') for (const index of edge[1]) sets.join(edge[1][0]!, index)
    const holding = new Map<string, number[]>()
    for (const index of same)
      for (const word of words[index]!) (holding.get(word) ?? holding.set(word, []).get(word)!).push(index)
    for (const indices of holding.values())
      if (indices.length <= COMMON)
        indices.forEach((a, at) => {
          for (const b of indices.slice(at + 1))
            if (sameKind(happenings[a]!, happenings[b]!) && alike(words[a]!, words[b]!)) sets.join(a, b)
        })
  }
  return sets.all().map(indices => indices.map(index => happenings[index]!))
}

/** An event inside the passage of a meeting or a text, on days that can be its own, is that meeting. */
function joinByPlace(happenings: readonly Happening[], sets: ReturnType<typeof disjointSets>): void {
  const places = happenings.flatMap(({ passages }, index) => passages.map(passage => ({ passage, index })))
  for (const same of Map.groupBy(places, ({ passage }) => passage.file).values()) {
    const sorted = same.toSorted((a, b) => a.passage.start - b.passage.start)
    let reach = 0
    sorted.forEach(({ passage, index }, at) => {
      for (let back = at - 1; back >= 0 && at - back <= REACH && reach > passage.start; back -= 1) {
        const other = sorted[back]!
        if (other.index === index || !overlaps(other.passage, passage)) continue
        const [a, b] = [happenings[index]!, happenings[other.index]!]
        if (
          (isFixed(a) || isFixed(b)) &&
          isFixed(a) !== isFixed(b) &&
          (isHeld(a) ? isWithin(other.passage, passage) : !isHeld(b) || isWithin(passage, other.passage)) &&
          compatible(a.range, b.range) &&
          (a.kind === b.kind || (a.kind !== 'statement' && b.kind !== 'statement'))
        )
          sets.join(index, other.index)
      }
      reach = Math.max(reach, passage.end)
    })
  }
}

/** "Osei’s attack on the League as the envoys came for talks": most of it tells of something else than the talks. */
function isWithin(event: Passage, fixed: Passage): boolean {
  return (Math.min(event.end, fixed.end) - Math.max(event.start, fixed.start)) * 3 >= event.end - event.start
}

/** Passages of one place that can overlap: a sentence is told of in a handful of ways. */
const REACH = 12

/** A sitting that was held. */
function isHeld({ id, kind }: Happening): boolean {
  return id.startsWith('meeting-') && kind === 'event'
}

function isFixed({ id }: Happening): boolean {
  return !id.startsWith('event-') && !id.startsWith('said-')
}

function sameKind(a: Happening, b: Happening): boolean {
  return a.kind === b.kind
}

const TALKS = /\b(?:talks|negotiations|summit|conference|consultations|delegations|session)\b/i

/** Talks that open or close on a day do so once, whoever tells it, before or after. */
function edgeOf({ passages, kind }: Happening): string {
  if (kind === 'statement') return ''
  const words = passages[0]!.exact
  if (!TALKS.test(words)) return ''
  if (
    /\b(?:talks|negotiations|summit|conference|consultations)\b[^.;]{0,60}\b(?:end(?:ed|s)?|clos(?:ed|es|e)|conclud(?:ed|es|e)|w[io]u?nds? up|wrap(?:ped)? up)\b/i.test(
      words,
    )
  )
    return 'end'
  if (
    /\b(?:talks|negotiations|summit|conference|consultations)\b[^.;]{0,60}\b(?:open(?:ed|s)?|beg[ai]n|start(?:ed|s)?|resum(?:ed|es))\b/i.test(
      words,
    )
  )
    return 'start'
  return /\b(?:session|meet again|come together|back)\b/i.test(words) &&
    /\b(?:due|anticipated|expected|will|scheduled|planned)\b/i.test(words)
    ? 'next'
    : ''
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  const shared = [...fewer].filter(word => more.has(word)).length
  return shared === more.size || (shared >= FEWEST_SHARED && shared / fewer.size >= ALIKE)
}

function entryOf(same: readonly Happening[]): TimelineEntry {
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
    evidence: distinctPassages(passages),
  }
}

function length({ earliest, latest }: DateRange): number {
  return earliest === null || latest === null ? Number.MAX_SAFE_INTEGER : Date.parse(latest) - Date.parse(earliest)
}
