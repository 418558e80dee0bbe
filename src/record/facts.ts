/**
 * @module Facts across reports: what is told once or often, by how many origins, and whether the tellings agree.
 * Gathered from what the record holds already: a fact is never more than the items and passages it is made of.
 */
import { rememberingTexts } from '../alignment/remembering.ts'
import type { Compared } from '../alignment/told.ts'
import type { Passage } from '../document/passage.ts'
import type { Actor, Dispute, Fact, Meeting, Position, Proposal, RecordStatement, ReportEntry } from './record.ts'
import { distinctPassages } from './statements.ts'

/** All that facts are drawn from. */
export interface Known {
  readonly reports: readonly ReportEntry[]
  readonly statements: readonly RecordStatement[]
  readonly actors: readonly Actor[]
  readonly meetings: readonly Meeting[]
  readonly positions: readonly Position[]
  readonly proposals: readonly Proposal[]
  readonly disputes: readonly Dispute[]
  readonly compared: readonly Compared[]
}

/** A place, with what is asked of it for each fact that rests on it: those of a meeting may be thousands. */
interface Placed {
  readonly report: string
  /** `null`: of no report of the record. */
  readonly origin: number | null
  readonly evidence: readonly [Passage]
}

/** A value and the places that tell it, each once. */
interface Aspect {
  readonly value: string
  readonly places: readonly Placed[]
}

/**
 * What is disputed, then what is told of meetings, texts, numbers and positions, then every statement.
 * @param originOf index of a report → the origin it counts as
 */
export function facts(known: Known, originOf: (report: number) => number): readonly Fact[] {
  const sources = new Map(known.reports.map(({ file, id }, index) => [file, { id, origin: originOf(index) }]))
  const reportOf = (file: string) => sources.get(file)?.id ?? file
  const placed = (evidence: readonly Passage[]) =>
    distinctPassages(evidence).map(
      (passage): Placed => ({
        report: reportOf(passage.file),
        origin: sources.get(passage.file)?.origin ?? null,
        evidence: [passage],
      }),
    )
  const surnames = new Map(known.actors.map(({ id, name }) => [id, name.slice(name.lastIndexOf(' ') + 1)]))
  const fact = (id: string, kind: Fact['kind'], told: readonly Aspect[], verdict?: Fact['verdict']): Fact => {
    const origins = new Set<number>()
    for (const { places } of told) for (const { origin } of places) if (origin !== null) origins.add(origin)
    return {
      id: `fact-${id}`,
      kind,
      verdict: verdict ?? (origins.size > 1 ? 'agree' : 'one-source'),
      origins: origins.size,
      values: told.flatMap(({ value, places }) => places.map(({ report, evidence }) => ({ value, report, evidence }))),
    }
  }
  return [
    ...known.disputes.map(({ id, type, sides }) =>
      fact(
        id,
        'dispute',
        sides.map(({ claim, evidence }) => ({ value: claim, places: placed(evidence) })),
        type === 'claim-vs-denial' ? 'denied' : 'conflict',
      ),
    ),
    ...known.meetings.flatMap(meeting =>
      aspectsOf(meeting, surnames, placed(meeting.evidence)).map(({ id, ...aspect }) => fact(id, 'meeting', [aspect])),
    ),
    ...known.meetings.flatMap(({ id, durations, outcomes }) => [
      ...(durations.length > 0
        ? [
            fact(
              `${id}-duration`,
              'number',
              durations.map(({ hours, evidence }) => ({ value: `${hours} hours`, places: placed(evidence) })),
              durations.length > 1 ? 'conflict' : undefined,
            ),
          ]
        : []),
      ...(outcomes.length > 0
        ? [
            fact(
              `${id}-outcome`,
              'meeting',
              outcomes.map(({ code, evidence }) => ({ value: code, places: placed(evidence) })),
              outcomes.length > 1 ? 'conflict' : undefined,
            ),
          ]
        : []),
    ]),
    ...known.proposals.flatMap(({ versions }) =>
      versions.map(({ id, label, evidence }) => fact(id, 'text', [{ value: label, places: placed(naming(evidence)) }])),
    ),
    ...known.positions.map(({ id, stance, evidence }) =>
      fact(id, 'position', [{ value: stance, places: placed(evidence) }]),
    ),
    ...known.compared.flatMap(({ topic, groups }) =>
      groups.length === 1 && groups[0]!.length > 1
        ? [
            fact(
              `${topic}-${reportOf(groups[0]![0]!.passage.file)}-${groups[0]![0]!.passage.start}-${groups[0]![0]!.value}`,
              topic === 'number' ? 'number' : 'telling',
              [{ value: groups[0]![0]!.value, places: placed(groups[0]!.map(({ passage }) => passage)) }],
            ),
          ]
        : [],
    ),
    ...known.statements.map(({ id, variants }) =>
      fact(
        id,
        'statement',
        variants.map(({ wording, evidence }) => ({ value: wording, places: placed([evidence]) })),
      ),
    ),
  ]
}

/** The words of a passage, each once; one passage may be of many meetings. */
const wordsOf = rememberingTexts((text): readonly string[] => [...new Set(text.match(WORD) ?? [])])

const WORD = /\p{L}+/gu

/** Finds the places that hold one of some of these names, in their order. Each place is looked through once for all names. */
function holdersOf(names: readonly string[], places: readonly Placed[]): (own: readonly string[]) => readonly Placed[] {
  const firstOf = new Map(names.map(name => [name, name.match(WORD)?.[0] ?? '']))
  const byWord = new Map([...firstOf.values()].map((word): [string, number[]] => [word, []]))
  places.forEach(({ evidence: [{ exact }] }, index) => {
    for (const word of wordsOf(exact)) byWord.get(word)?.push(index)
  })
  return own => {
    const found = own.flatMap(name =>
      byWord.get(firstOf.get(name)!)!.filter(index => places[index]!.evidence[0].exact.includes(name)),
    )
    const inOrder = own.length === 1 ? found : [...new Set(found)].sort((a, b) => a - b)
    return inOrder.map(index => places[index]!)
  }
}

/** What is told of a meeting besides its hours and outcome: where it was, who was there; where neither is told, that it was. */
function aspectsOf(
  { id, place, sides }: Meeting,
  surnames: ReadonlyMap<string, string>,
  places: readonly Placed[],
): readonly (Aspect & { readonly id: string })[] {
  const towns = [place.venue, place.city, place.region].flatMap(name => name ?? [])
  const people = sides
    .flatMap(({ participants }) => participants)
    .flatMap(({ actor }) => {
      const name = surnames.get(actor)
      return name === undefined ? [] : [{ id: `${id}-${actor}`, names: [name] }]
    })
  const told = [{ id: `${id}-place`, names: towns }, ...people]
  const holders = holdersOf(
    told.flatMap(({ names }) => names),
    places,
  )
  const aspects = told
    .map(({ id: of, names }) => ({ id: of, value: names.join(', '), places: holders(names) }))
    .filter(aspect => aspect.places.length > 0)
  return aspects.length > 0 ? aspects : [{ id, value: sides.map(({ party }) => party).join(' – '), places }]
}

/** Of the places that mean a text those that name it by its number; where none does, all. */
function naming(evidence: readonly Passage[]): readonly Passage[] {
  const numbered = evidence.filter(({ exact }) => /\d/.test(exact))
  return numbered.length > 0 ? numbered : evidence
}
