/** @module Benchmark: stories in a stream, texts made from texts, sentences on one event; errors by kind; how fast. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compareLines } from '../src/workflows/compare-lines.ts'
import { groupLines } from '../src/workflows/group-lines.ts'
import type { LineAnswer } from '../src/workflows/json-lines.ts'
import { type Figures, percent, table } from './results.ts'
import { benchReuseSpeed } from './reuse-speed.ts'
import { sharedPath } from './shared.ts'

/** What is used of the kit's `lib.mjs`. Shares 0–1. */
interface Scorer {
  readonly readJsonl: (file: string) => readonly Row[]
  readonly bcubed: (
    gold: ReadonlyMap<string, string>,
    found: ReadonlyMap<string, string>,
  ) => { readonly bcubed: { readonly P: number; readonly R: number; readonly F1: number } }
  readonly binary: (rows: readonly Judged[]) => { readonly P: number; readonly R: number; readonly F1: number }
  readonly auc: (rows: readonly Judged[]) => number
}

interface Row {
  readonly id: string
  readonly text?: string
  readonly source?: string
  readonly a?: string
  readonly b?: string
  readonly cluster?: string
  /** 1: reused, or the same event. */
  readonly label?: 0 | 1
  readonly kind?: string
  readonly level?: string
}

interface Judged {
  readonly id: string
  readonly kind: string
  readonly label: 0 | 1
  readonly score: number
  readonly pred: boolean
}

export async function benchReuse(shared: string): Promise<Figures> {
  const kit = sharedPath(shared, 'kits', 'reuse')
  const scorer = (await import(pathToFileURL(join(kit, 'score', 'lib.mjs')).href)) as Scorer
  const rows = (name: string) => scorer.readJsonl(sharedPath(kit, 'data', `${name}.dev.jsonl.gz`))
  return {
    'stream-ecb': await stream('stream-ecb', rows('stream-ecb'), scorer),
    'stream-uci': await stream('stream-uci', rows('stream-uci'), scorer),
    'reuse-synth': await pairs('reuse-synth', rows('reuse-synth'), scorer),
    'reuse-clough': await pairs('reuse-clough', rows('reuse-clough').map(asPair), scorer),
    'align-ecb': await events(rows('align-ecb'), scorer),
    speed: await benchReuseSpeed(rows('stream-ecb').map(({ text }) => text!)),
  }
}

function asPair({ source, text, level, ...rest }: Row): Row {
  return { ...rest, a: source!, b: text!, kind: level! }
}

async function stream(name: string, rows: readonly Row[], { bcubed }: Scorer): Promise<Figures> {
  const begun = performance.now()
  const clusters = await answers(groupLines(lines(rows)))
  const perSecond = Math.round((1000 * rows.length) / (performance.now() - begun))
  const gold = new Map(rows.map(({ id, cluster }) => [id, cluster!]))
  const found = new Map(clusters.map(answer => [String(answer['id']), String(answer['cluster'])]))
  const { P, R, F1 } = bcubed(gold, found).bcubed
  const figures = { precision: percent(P), recall: percent(R), f1: percent(F1), 'reports/s': perSecond }
  print(`${name}: BCubed`, figures)
  console.log(table(['stories that fell together', 'reports', 'others'], worstMixes(rows, gold, found)))
  return figures
}

/** Found stories that hold most reports of another story than their main one. */
function worstMixes(
  rows: readonly Row[],
  gold: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly (readonly [string, number, number])[] {
  return [...Map.groupBy(rows, ({ id }) => found.get(id)!).values()]
    .map(members => {
      const parts = [...Map.groupBy(members, ({ id }) => gold.get(id)!)].toSorted(([, a], [, b]) => b.length - a.length)
      const names = parts.map(([, [first]]) => first!.text!.slice(0, 40).replace(/\s+/g, ' '))
      return [names.slice(0, 2).join(' + '), members.length, members.length - parts[0]![1].length] as const
    })
    .filter(([, , others]) => others > 0)
    .toSorted(([, , a], [, , b]) => b - a)
    .slice(0, 8)
}

async function pairs(name: string, rows: readonly Row[], { binary, auc }: Scorer): Promise<Figures> {
  const judged = await judge(rows)
  const { P, R, F1 } = binary(judged)
  const kinds = [...Map.groupBy(judged, ({ kind }) => kind)].map(
    ([kind, own]) =>
      [kind, own.length, own[0]!.label, percent(own.filter(({ pred }) => pred).length / own.length)] as const,
  )
  const figures = { precision: percent(P), recall: percent(R), f1: percent(F1), auc: percent(auc(judged)) }
  print(name, figures)
  console.log(table(['kind', 'pairs', 'reused', 'called reused, %'], kinds))
  for (const { id, kind, score } of judged.filter(({ label, pred }) => pred !== (label === 1)).slice(0, 10))
    console.log(`  wrong: ${id} ${kind} ${score.toFixed(2)}`)
  return { ...figures, ...Object.fromEntries(kinds.map(([kind, , , called]) => [kind, called])) }
}

async function events(rows: readonly Row[], { auc }: Scorer): Promise<Figures> {
  const judged = await judge(rows)
  const against = (kind: string) => percent(auc(judged.filter(one => one.label === 1 || one.kind === kind)))
  const others = [...new Set(judged.filter(({ label }) => label === 0).map(({ kind }) => kind))]
  const figures = {
    auc: percent(auc(judged)),
    ...Object.fromEntries(others.map(kind => [`against ${kind}`, against(kind)])),
  }
  print('align-ecb: sentences on one event', figures)
  return figures
}

async function judge(rows: readonly Row[]): Promise<readonly Judged[]> {
  const found = new Map((await answers(compareLines(lines(rows)))).map(answer => [answer['id'], answer]))
  return rows.map(({ id, kind, label }) => {
    const answer = found.get(id)!
    return { id, kind: kind!, label: label!, score: Number(answer['score']), pred: answer['pred'] === true }
  })
}

async function* lines(rows: readonly Row[]): AsyncGenerator<string> {
  for (const row of rows) yield JSON.stringify(row)
}

async function answers(stream: AsyncIterable<LineAnswer>): Promise<readonly { readonly [field: string]: unknown }[]> {
  const all = []
  for await (const { json } of stream) all.push(JSON.parse(json))
  return all
}

function print(heading: string, figures: Figures): void {
  console.log(`\n${heading}`)
  console.log(
    table(
      ['', 'figure'],
      Object.entries(figures).map(([name, value]) => [name, String(value)]),
    ),
  )
}
