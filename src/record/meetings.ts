/**
 * @module Meetings: who met whom, where and when, by passages that say so in so many words.
 * Thin on purpose: a walk, a visit or a cabinet meeting is none, and without a place and a day nothing is listed.
 */
import { byCodeUnits } from '../alignment/code-unit-order.ts'
import type { Actor, Meeting, ReportEntry } from './record.ts'
import { distinctPassages } from './statements.ts'
import type { Happening } from './timeline.ts'

/** The sides face each other; what follows names one of them, or both. */
const MEETING =
  /\b(?:(?:[Tt]alks|[Nn]egotiations|[Cc]onsultations|[Dd]iscussions|[Mm]eeting|[Ss]ession)(?: in [\p{Lu}][\p{L} ]{1,30})? (?:between|with)|(?:met|meets?) (?:with )?(?=[\p{Lu}\d]|the |his |her )|(?:talks|a meeting|discussions|consultations) with|sat down with|hosted|faced each other)\b|\b[Nn]egotiators from\b/u

const NOT_HELD =
  /\b(?:would|will|could|should|may|might|ahead of|before|to) (?:be )?(?:meet|hold|talk|take)|\b(?:due|scheduled|expected|planned?|set) to\b|\bnot (?:meet|held)\b|\bno (?:meeting|talks)\b|\bif\b/i

/** "Keller said that after a meeting with Osei …": who says so need not have been there. */
const SAID_FIRST = /\b(?:said|says|stated|told|added|announced|according|reported|warned)\b/i

/** Where the naming of the sides ends and what they talked about, or what came of it, begins. */
const NO_MORE_SIDES = / (?:to|on|over|about|for|concluded|ended|resumed|began|yielded|produced|without|that|as) /

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
    if ((status === 'held' && NOT_HELD.test(exact)) || SAID_FIRST.test(exact.slice(0, exact.search(MEETING)))) return []
    const sides = sidesOf(first, sidesNamed(exact), byId, partyOf)
    const place = placeIn(exact, actors)
    if (sides.length < 2 || place === null) return []
    return [
      {
        id: `meeting-${reports[first.report]!.id}-${first.passage.start}`,
        sides,
        place,
        dateRange: first.range,
        duration: hoursIn(exact),
        status,
        outcome: { code: NO_AGREEMENT.test(exact) ? 'no-agreement' : 'not-reported', summary: null },
        evidence: distinctPassages(same.map(({ passage }) => passage)),
      },
    ]
  })
  return joinSame(found)
}

const NO_AGREEMENT =
  /\b(?:without (?:an? )?(?:\w+ )?(?:agreement|progress|breakthrough|accord|deal)|no (?:agreement|accord|breakthrough|deal))\b/i

/** The words that name the sides: all up to the verb "met", or what follows "between", as far as the subject of the talks. */
function sidesNamed(words: string): string {
  const found = words.match(MEETING)!
  const from = found[0].endsWith('between') ? found.index! : 0
  const after = found.index! + found[0].length
  const stop = words.slice(after).search(NO_MORE_SIDES)
  return words.slice(from, stop < 0 ? undefined : after + stop)
}

function sidesOf(
  { actors }: Happening,
  named: string,
  byId: ReadonlyMap<string, Actor>,
  partyOf: (actor: string) => string | null,
): Meeting['sides'] {
  const sides = new Map<string, { readonly actor: string; readonly role: string | null }[]>()
  for (const id of actors) {
    const party = partyOf(id)
    const actor = byId.get(id)!
    if (party === null || ![actor.name, ...actor.aliases].some(alias => named.includes(alias))) continue
    const people = sides.get(party) ?? sides.set(party, []).get(party)!
    if (actor.type === 'person' && !actor.anonymous) people.push({ actor: id, role: actor.titles[0] ?? null })
  }
  return [...sides]
    .map(([party, participants]) => ({ party, participants }))
    .toSorted((a, b) => byCodeUnits(a.party, b.party))
}

/** The first place that is nobody's name; a state's name is a country. */
function placeIn(words: string, actors: readonly Actor[]): Meeting['place'] | null {
  const others = actors.filter(({ type }) => type !== 'state')
  const people = new Set(others.flatMap(({ name, aliases }) => [name, ...aliases]))
  const states = new Set(actors.filter(({ type }) => type === 'state').map(({ name }) => name))
  for (const [, found] of words.matchAll(PLACE)) {
    const place = found!.replace(/[’']s$/u, '')
    if (people.has(place) || DAYS.has(place.split(' ')[0]!)) continue
    return states.has(place) ? { city: null, venue: null, country: place } : { city: place, venue: null, country: null }
  }
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
    JSON.stringify([sides.map(({ party }) => party), place, dateRange, status])
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
