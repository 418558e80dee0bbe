/**
 * @module Benchmark: short talks of our own, each of two or three reports that name their sides as loosely as the press does.
 * Told: for which side each speaker speaks, which sides are one actor, who met, and who holds what.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyseReport } from '../src/analyse-report.ts'
import { buildRecord } from '../src/build-record.ts'
import type { Span } from '../src/document/span.ts'
import { partiesOf } from '../src/record/party.ts'
import type { Actor, Record } from '../src/record/record.ts'
import { trainedModels } from '../src/workflows/trained-models.ts'
import { type Figures, percent, table } from './results.ts'

/** A place in one of the reports: `exact` occurs once in it. */
interface Place {
  /** Index into `reports`. */
  readonly report: number
  readonly exact: string
}

/** One story of `tests/short-talks`, with what a reader takes from it. */
export interface ShortTalks {
  readonly id: string
  readonly kind: string
  readonly reports: readonly { readonly outlet: string; readonly published: string; readonly text: string }[]
  readonly sides: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[]
  readonly said: readonly (Place & { readonly side: string })[]
  readonly met?: readonly (Place & { readonly sides: readonly string[]; readonly day: string })[]
  readonly held?: readonly (Place & { readonly side: string; readonly stance: readonly string[] })[]
}

/** What is counted, `[right, of]`. */
export interface TalksScore {
  readonly said: readonly [found: number, all: number]
  readonly speakers: readonly [right: number, found: number]
  /** Speakers that are given to another side; the rest of those not right have none. */
  readonly wrongSide: number
  readonly sides: readonly [one: number, all: number]
  readonly meetings: readonly [right: number, all: number]
  readonly stances: readonly [right: number, all: number]
  /** A line for each miss. */
  readonly misses: readonly string[]
}

const FOLDER = fileURLToPath(new URL('../tests/short-talks', import.meta.url))

export function benchTalks(): Promise<Figures> {
  const scores = readdirSync(FOLDER)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as ShortTalks)
    .map(talks => ({ talks, score: scoreTalks(talks, recordOf(talks)) }))
  for (const { talks, score } of scores) {
    console.log(`\n${talks.id} (${talks.kind})`)
    for (const line of score.misses) console.log(`  ${line}`)
  }
  const rows = [
    ...scores.map(({ talks, score }) => [talks.id, ...columnsOf(score)]),
    ['all', ...columnsOf(sum(scores.map(({ score }) => score)))],
  ]
  const heads = ['said found', 'right side', 'wrong side', 'sides one actor', 'meetings', 'stances']
  console.log(`\n${table(['', ...heads], rows)}`)
  return Promise.resolve(Object.fromEntries(heads.map((head, at) => [head, rows.at(-1)![at + 1]!])))
}

function columnsOf({ said, speakers, wrongSide, sides, meetings, stances }: TalksScore): readonly string[] {
  const rate = ([right, all]: readonly [number, number]) => `${right}/${all} ${percent(right / Math.max(all, 1))} %`
  return [rate(said), rate(speakers), `${wrongSide}`, rate(sides), rate(meetings), rate(stances)]
}

function sum(scores: readonly TalksScore[]): TalksScore {
  const pair = (of: (score: TalksScore) => readonly [number, number]) =>
    scores.map(of).reduce(([a, b], [c, d]) => [a + c, b + d] as const, [0, 0])
  return {
    said: pair(({ said }) => said),
    speakers: pair(({ speakers }) => speakers),
    wrongSide: scores.reduce((count, { wrongSide }) => count + wrongSide, 0),
    sides: pair(({ sides }) => sides),
    meetings: pair(({ meetings }) => meetings),
    stances: pair(({ stances }) => stances),
    misses: [],
  }
}

function fileOf(report: number): string {
  return `${report + 1}.txt`
}

function recordOf({ reports }: ShortTalks): Record {
  return buildRecord(
    reports.map(({ outlet, published, text }, at) =>
      analyseReport(
        {
          id: `${at + 1}`,
          file: fileOf(at),
          text,
          title: null,
          outlet,
          byline: null,
          published,
          url: null,
          problems: [],
        },
        trainedModels(),
      ),
    ),
  )
}

/** What of one story the record has right. */
export function scoreTalks(talks: ShortTalks, record: Record): TalksScore {
  const misses: string[] = []
  const sideOf = sidesOf(talks, record)
  const hits = <Item>(
    items: readonly Item[],
    evidence: (item: Item) => readonly Evidence[],
    place: Place,
    least: number,
  ) =>
    items
      .map(item => ({ item, share: shareOf(evidence(item), talks, place) }))
      .filter(({ share }) => share >= least)
      .toSorted((a, b) => b.share - a.share)
      .map(({ item }) => item)

  let [found, right, wrongSide] = [0, 0, 0]
  const spoken = record.statements.filter(({ speaker }) => speaker !== 'narrator')
  for (const place of talks.said) {
    const told = hits(spoken, ({ variants }) => variants.map(({ evidence }) => evidence), place, HALF)
    if (told.length === 0) misses.push(`said missed: ${shown(place)}`)
    else {
      found += 1
      const given = told.map(({ speaker }) => sideOf(speaker))
      if (given.includes(place.side)) right += 1
      else {
        if (given[0] !== null) wrongSide += 1
        misses.push(`said ${given[0] === null ? 'for nobody' : `for ${given[0]}`}, not ${place.side}: ${shown(place)}`)
      }
    }
  }

  const voices = new Set([...talks.said, ...(talks.held ?? [])].map(({ side }) => side))
  const tops = record.actors.filter(({ anonymous, party }) => !anonymous && party === null)
  const split = [...voices].map(side => [side, tops.filter(({ id }) => sideOf(id) === side)] as const)
  for (const [side, actors] of split)
    if (actors.length !== 1) misses.push(`side ${side}: ${actors.map(({ name }) => name).join(' | ') || 'no actor'}`)

  const meetings = (talks.met ?? []).filter(place => {
    const told = hits(record.meetings, ({ evidence }) => evidence, place, THIRD)
    const isRight = told.some(({ sides, dateRange }) => {
      const there = new Set(sides.map(({ party }) => sideOf(party)))
      return place.sides.every(side => there.has(side)) && dateRange.latest === place.day
    })
    if (!isRight)
      misses.push(`met ${told.length === 0 ? 'missed' : 'in part'}: ${place.sides.join(', ')} ${shown(place)}`)
    return isRight
  })

  const stances = (talks.held ?? []).filter(place => {
    const cells = hits(
      record.positions.filter(({ party }) => sideOf(party) === place.side),
      ({ evidence }) => evidence,
      place,
      THIRD,
    )
    const isRight = cells.some(({ stance }) => place.stance.includes(stance))
    if (!isRight)
      misses.push(
        `held ${cells.length === 0 ? 'missed' : `as ${cells[0]!.stance}`}: ${place.side} ${place.stance[0]} ${shown(place)}`,
      )
    return isRight
  })

  return {
    said: [found, talks.said.length],
    speakers: [right, found],
    wrongSide,
    sides: [split.filter(([, actors]) => actors.length === 1).length, split.length],
    meetings: [meetings.length, talks.met?.length ?? 0],
    stances: [stances.length, talks.held?.length ?? 0],
    misses,
  }
}

type Evidence = Span & { readonly file: string }

/** Of the shorter of both, what they must share for a saying, and for what is told in several clauses. */
const HALF = 0.5
const THIRD = 0.3

function shareOf(evidence: readonly Evidence[], { reports }: ShortTalks, { report, exact }: Place): number {
  const start = reports[report]!.text.indexOf(exact)
  const end = start + exact.length
  return Math.max(
    0,
    ...evidence
      .filter(({ file }) => file === fileOf(report))
      .map(one => (Math.min(one.end, end) - Math.max(one.start, start)) / Math.min(one.end - one.start, end - start)),
  )
}

function shown({ exact }: Place): string {
  return exact.length > 100 ? `${exact.slice(0, 100)}…` : exact
}

/** Actor of the record → side of the story: that of its last party, by its name, else by most of its other names. */
function sidesOf({ sides }: ShortTalks, { actors }: Record): (actor: string) => string | null {
  const byName = Map.groupBy(
    sides.flatMap(({ id, name, aliases }) => [name, ...aliases].map(alias => ({ id, name: plain(alias) }))),
    ({ name }) => name,
  )
  const idsOf = (name: string) => [...new Set(byName.get(plain(name))?.map(({ id }) => id) ?? [])]
  const named = ({ name, aliases }: Actor): string | null => {
    const own = idsOf(name)
    if (own.length === 1) return own[0]!
    const counts = Map.groupBy([name, ...aliases].flatMap(idsOf), id => id)
    return [...counts].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? null
  }
  const byId = new Map(actors.map(actor => [actor.id, actor]))
  const partyOf = partiesOf(actors)
  return actor => {
    const party = byId.get(partyOf(actor) ?? actor)
    return party === undefined ? null : named(party)
  }
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[’']s?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
