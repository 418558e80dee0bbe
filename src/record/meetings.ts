/**
 * @module Meetings: who met whom, where and when, by passages that say so in so many words.
 * Thin on purpose: a walk, a visit or a cabinet meeting is none, and without a place and a day nothing is listed.
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import type { Actor, Meeting, ReportEntry } from './record.ts'
import { distinctPassages } from './statements.ts'
import type { Happening } from './timeline.ts'

/** The sides face each other. "Met with reporters" and "met the deadline" name no second party, so they fail later. */
const MEETING =
  /\b(?:met(?: with)?|meets? (?:with )?|meeting (?:between|with)|talks (?:between|with)|held (?:\w+ ){0,2}(?:talks|a meeting|discussions|consultations)|negotiators from|faced each other|sat down with|hosted|conferred with)\b/

const NOT_HELD =
  /\b(?:would|will|could|should|may|might|ahead of|before|to) (?:be )?(?:meet|hold|talk)|\b(?:due|scheduled|expected|planned?|set) to\b|\bnot (?:meet|held)\b|\bno (?:meeting|talks)\b|\bif\b/i

/** "in Ardan City", "at the Harbour House": capitalised words after a preposition of place. */
const PLACE = /\b(?:in|at) (?:the )?((?:\p{Lu}[\p{L}’'.-]+)(?: \p{Lu}[\p{L}’'.-]+){0,3})/gu

export function meetings(
  events: readonly (readonly Happening[])[],
  actors: readonly Actor[],
  partyOf: (actor: string) => string | null,
  reports: readonly ReportEntry[],
): readonly Meeting[] {
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const found = events.flatMap((same): readonly Meeting[] => {
    const [first] = same as readonly [Happening, ...Happening[]]
    const { exact } = first.passage
    const status = first.kind === 'planned' ? 'planned' : 'held'
    if (first.kind === 'statement' || first.precision === 'order' || !MEETING.test(exact)) return []
    if (status === 'held' && NOT_HELD.test(exact)) return []
    const sides = sidesOf(first, byId, partyOf)
    const city = placeIn(exact, actors)
    if (sides.length < 2 || city === null) return []
    return [
      {
        id: `meeting-${reports[first.report]!.id}-${first.passage.start}`,
        sides,
        place: { city, venue: null, country: null },
        dateRange: first.range,
        duration: hoursIn(exact),
        status,
        outcome: { code: 'not-reported', summary: null },
        evidence: distinctPassages(same.map(({ passage }) => passage)),
      },
    ]
  })
  return joinSame(found)
}

function sidesOf(
  { actors }: Happening,
  byId: ReadonlyMap<string, Actor>,
  partyOf: (actor: string) => string | null,
): Meeting['sides'] {
  const sides = new Map<string, { readonly actor: string; readonly role: string | null }[]>()
  for (const id of actors) {
    const party = partyOf(id)
    if (party === null) continue
    const people = sides.get(party) ?? sides.set(party, []).get(party)!
    const actor = byId.get(id)
    if (actor?.type === 'person' && !actor.anonymous) people.push({ actor: id, role: actor.titles[0] ?? null })
  }
  return [...sides]
    .map(([party, participants]) => ({ party, participants }))
    .toSorted((a, b) => byCodeUnits(a.party, b.party))
}

/** The first place that is nobody's name. */
function placeIn(words: string, actors: readonly Actor[]): string | null {
  const people = new Set(
    actors.filter(({ type }) => type !== 'state').flatMap(({ name, aliases }) => [name, ...aliases]),
  )
  for (const [, place] of words.matchAll(PLACE))
    if (!people.has(place!) && !DAYS.has(place!.split(' ')[0]!)) return place!
  return null
}

const DAYS: ReadonlySet<string> = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December'.split(
    ' ',
  ),
)

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

function hoursIn(words: string): Meeting['duration'] {
  const [, count] = words.match(/\b(\d{1,2}|[a-z]+)[ -]hours?\b/i) ?? []
  const hours = count === undefined ? 0 : Number(count) || NUMBERS.indexOf(count.toLowerCase()) + 1
  return hours > 0 ? { hours } : null
}

/** Two mentions are one meeting when the same parties met on the same days in the same place. */
function joinSame(found: readonly Meeting[]): readonly Meeting[] {
  const key = ({ sides, place, dateRange, status }: Meeting) =>
    JSON.stringify([sides.map(({ party }) => party), place.city, dateRange, status])
  return [...Map.groupBy(found, key).values()].map(same => ({
    ...same[0]!,
    sides: same[0]!.sides.map(({ party }) => ({
      party,
      participants: [
        ...new Map(
          same
            .flatMap(({ sides }) => sides.find(side => side.party === party)!.participants)
            .map(participant => [participant.actor, participant] as const),
        ).values(),
      ],
    })),
    duration: same.find(({ duration }) => duration !== null)?.duration ?? null,
    evidence: distinctPassages(same.flatMap(({ evidence }) => evidence)),
  }))
}
