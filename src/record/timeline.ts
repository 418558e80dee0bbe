/** @module The timeline: everything the reports date, each event once. */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import { contentWords } from '../alignment/content-words.ts'
import { disjointSets } from '../alignment/join-sets.ts'
import { addDays } from '../document/dates.ts'
import type { DatedEvent, Testimony } from '../document/testimony.ts'
import type { ReportEntry, TimelineEntry } from './record.ts'
import { distinctPassages } from './statements.ts'

/** Half of the shorter clause's content words: the same day and the same words are the same event. */
const ALIKE = 0.6

/** A clause of one or two content words is alike to everything. */
const FEWEST_SHARED = 3

export interface Happening extends DatedEvent {
  readonly report: number
  readonly actors: readonly string[]
}

/** Events of all reports, those of one happening together, in order of time. */
export function happenings(
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
): readonly (readonly Happening[])[] {
  const events = testimonies.flatMap(({ events: found }, report) =>
    found.filter(hasItsTime).map(
      (event): Happening => ({
        ...event,
        report,
        actors: [...new Set(event.figures.flatMap(figure => actorOf[report]![figure] ?? []))].sort(byCodeUnits),
      }),
    ),
  )
  const words = events.map(({ passage }) => new Set(contentWords(passage.exact)))
  const sets = disjointSets(events.length)
  // Only events with the very same days are compared: the same happening dated otherwise is for a person to join.
  const sameDays = Map.groupBy(events.keys(), index => JSON.stringify([events[index]!.range, events[index]!.kind]))
  for (const indices of sameDays.values())
    indices.forEach((a, at) => {
      for (const b of indices.slice(at + 1)) if (alike(words[a]!, words[b]!)) sets.join(a, b)
    })
  return sets.all().map(indices => indices.map(index => events[index]!))
}

/** A saying has its day: "has said in recent weeks" belongs nowhere on a line of days. */
const LONGEST_SAYING = 3

/** Nor does "in recent months", where it is no named month or year: what lasts longer than a fortnight is a state of things. */
const LONGEST_EVENT = 14

/** A date line ("Thursday 12 March") tells nothing. */
const FEWEST_WORDS = 3

function hasItsTime({ range: { earliest, latest }, precision, kind, passage }: DatedEvent): boolean {
  if (earliest === null && latest === null) return false
  const longest = kind === 'statement' ? LONGEST_SAYING : precision === 'days' ? LONGEST_EVENT : null
  if (longest !== null && earliest !== null && latest !== null && latest >= addDays(earliest, longest)) return false
  return contentWords(passage.exact).length >= FEWEST_WORDS
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a]
  const shared = [...fewer].filter(word => more.has(word)).length
  return shared === more.size || (shared >= FEWEST_SHARED && shared / fewer.size >= ALIKE)
}

export function timeline(
  events: readonly (readonly Happening[])[],
  reports: readonly ReportEntry[],
): readonly TimelineEntry[] {
  return events
    .map(same => {
      // The shortest telling is the plainest.
      const [first] = same.toSorted(
        (a, b) => a.passage.exact.length - b.passage.exact.length || a.report - b.report,
      ) as [Happening]
      return {
        id: `event-${reports[same[0]!.report]!.id}-${same[0]!.passage.start}-${same[0]!.passage.end}`,
        dateRange: first.range,
        precision: first.precision,
        what: first.passage.exact,
        kind: first.kind,
        actors: [...new Set(same.flatMap(({ actors }) => actors))].sort(byCodeUnits),
        evidence: distinctPassages(same.map(({ passage }) => passage)),
      }
    })
    .toSorted(
      (a, b) =>
        byCodeUnits(
          a.dateRange.earliest ?? a.dateRange.latest ?? '',
          b.dateRange.earliest ?? b.dateRange.latest ?? '',
        ) ||
        byCodeUnits(a.dateRange.latest ?? '', b.dateRange.latest ?? '') ||
        byCodeUnits(a.id, b.id),
    )
}
