/**
 * @module Facts across reports: what is told once or often, by how many origins, and whether the tellings agree.
 * Gathered from what the record holds already: a fact is never more than the items and passages it is made of.
 */
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

/**
 * What is disputed, then what is told of meetings, texts, numbers and positions, then every statement.
 * @param originOf index of a report → the origin it counts as
 */
export function facts(known: Known, originOf: (report: number) => number): readonly Fact[] {
  const sources = new Map(known.reports.map(({ file, id }, index) => [file, { id, origin: originOf(index) }]))
  const reportOf = ({ file }: Passage) => sources.get(file)?.id ?? file
  const surnames = new Map(known.actors.map(({ id, name }) => [id, name.slice(name.lastIndexOf(' ') + 1)]))
  const fact = (
    id: string,
    kind: Fact['kind'],
    // Each place once: what a meeting is known by are thousands, and facts share them.
    told: readonly { readonly value: string; readonly evidence: readonly Passage[] }[],
    verdict?: Fact['verdict'],
  ): Fact => {
    const origins = new Set<number>()
    const values = told.flatMap(({ value, evidence }) =>
      evidence.map(passage => {
        const source = sources.get(passage.file)
        if (source !== undefined) origins.add(source.origin)
        return { value, report: source?.id ?? passage.file, evidence: [passage] }
      }),
    )
    return {
      id: `fact-${id}`,
      kind,
      verdict: verdict ?? (origins.size > 1 ? 'agree' : 'one-source'),
      origins: origins.size,
      values,
    }
  }
  return [
    ...known.disputes.map(({ id, type, sides }) =>
      fact(
        id,
        'dispute',
        sides.map(({ claim, evidence }) => ({ value: claim, evidence: distinctPassages(evidence) })),
        type === 'claim-vs-denial' ? 'denied' : 'conflict',
      ),
    ),
    ...known.meetings.flatMap(meeting =>
      aspectsOf(meeting, surnames).map(({ aspect, value, evidence }) =>
        fact(`${meeting.id}${aspect}`, 'meeting', [{ value, evidence }]),
      ),
    ),
    ...known.meetings.flatMap(({ id, durations, outcomes }) => [
      ...(durations.length > 0
        ? [
            fact(
              `${id}-duration`,
              'number',
              durations.map(({ hours, evidence }) => ({
                value: `${hours} hours`,
                evidence: distinctPassages(evidence),
              })),
              durations.length > 1 ? 'conflict' : undefined,
            ),
          ]
        : []),
      ...(outcomes.length > 0
        ? [
            fact(
              `${id}-outcome`,
              'meeting',
              outcomes.map(({ code, evidence }) => ({ value: code, evidence: distinctPassages(evidence) })),
              outcomes.length > 1 ? 'conflict' : undefined,
            ),
          ]
        : []),
    ]),
    ...known.proposals.flatMap(({ versions }) =>
      versions.map(({ id, label, evidence }) =>
        fact(id, 'text', [{ value: label, evidence: naming(distinctPassages(evidence)) }]),
      ),
    ),
    ...known.positions.map(({ id, stance, evidence }) =>
      fact(id, 'position', [{ value: stance, evidence: distinctPassages(evidence) }]),
    ),
    ...known.compared.flatMap(({ topic, groups }) =>
      groups.length === 1 && groups[0]!.length > 1
        ? [
            fact(
              `${topic}-${reportOf(groups[0]![0]!.passage)}-${groups[0]![0]!.passage.start}-${groups[0]![0]!.value}`,
              topic === 'number' ? 'number' : 'telling',
              [{ value: groups[0]![0]!.value, evidence: distinctPassages(groups[0]!.map(({ passage }) => passage)) }],
            ),
          ]
        : [],
    ),
    ...known.statements.map(({ id, variants }) =>
      fact(
        id,
        'statement',
        variants.map(({ wording, evidence }) => ({ value: wording, evidence: [evidence] })),
      ),
    ),
  ]
}

/** Finds the passages that hold one of some names, in their order. Each passage is read once: a meeting may have thousands. */
function holdersOf(evidence: readonly Passage[]): (names: readonly string[]) => readonly Passage[] {
  const byWord = new Map<string, number[]>()
  for (const [index, { exact }] of evidence.entries())
    for (const word of new Set(exact.match(/\p{L}+/gu) ?? []))
      (byWord.get(word) ?? byWord.set(word, []).get(word)!).push(index)
  return names => {
    const found = names.flatMap(name => {
      const [first = ''] = name.match(/\p{L}+/u) ?? []
      return (byWord.get(first) ?? []).filter(index => evidence[index]!.exact.includes(name))
    })
    const inOrder = names.length === 1 ? found : [...new Set(found)].sort((a, b) => a - b)
    return inOrder.map(index => evidence[index]!)
  }
}

/** What is told of a meeting besides its hours and outcome: where it was, who was there; where neither is told, that it was. */
function aspectsOf(
  { evidence: told, place, sides }: Meeting,
  surnames: ReadonlyMap<string, string>,
): readonly { readonly aspect: string; readonly value: string; readonly evidence: readonly Passage[] }[] {
  const places = [place.venue, place.city, place.region].flatMap(name => name ?? [])
  const people = sides
    .flatMap(({ participants }) => participants)
    .flatMap(({ actor }) => {
      const name = surnames.get(actor)
      return name === undefined ? [] : [{ aspect: `-${actor}`, names: [name] }]
    })
  const evidence = distinctPassages(told)
  const naming = holdersOf(evidence)
  const aspects = [{ aspect: '-place', names: places }, ...people]
    .map(({ aspect, names }) => ({ aspect, value: names.join(', '), evidence: naming(names) }))
    .filter(one => one.evidence.length > 0)
  return aspects.length > 0 ? aspects : [{ aspect: '', value: sides.map(({ party }) => party).join(' – '), evidence }]
}

/** Of the places that mean a text those that name it by its number; where none does, all. */
function naming(evidence: readonly Passage[]): readonly Passage[] {
  const numbered = evidence.filter(({ exact }) => /\d/.test(exact))
  return numbered.length > 0 ? numbered : evidence
}
