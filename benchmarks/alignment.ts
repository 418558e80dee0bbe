/** @module Benchmark: what several reports have in common, held against the sets' own alignments: statements joined or kept apart, facts with their verdicts. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Span } from '../src/document/span.ts'
import type { Record } from '../src/record/record.ts'
import { makeRecord } from '../src/workflows/make-brief.ts'
import { type Figures, percent, table } from './results.ts'
import { gatherSet, setNames, sharedPath } from './shared.ts'

/** What is used of a set's `attributions.json`. */
interface Attributions {
  readonly attributions: readonly { readonly id: string; readonly doc: string; readonly content: readonly Place[] }[]
  readonly alignments: readonly {
    readonly id: string
    readonly topic: string
    readonly members: readonly {
      readonly attribution: string
      readonly doc: string
      readonly confidence: string
      readonly part?: Place
    }[]
  }[]
  readonly notAligned: readonly { readonly pair: readonly [string, string] }[]
}

type Place = readonly [start: number, end: number]

export async function benchAlignment(shared: string): Promise<Figures> {
  const figures: { [set: string]: Figures } = {}
  for (const set of setNames(shared)) {
    const path = join(shared, 'sets', set)
    const [attributions, facts] = [join(path, 'attributions.json'), join(path, 'facts.json')]
    if (!existsSync(attributions) || !existsSync(facts)) continue
    const record = makeRecord(await gatherSet(shared, set))
    const aligned = scoreAlignments(record, JSON.parse(readFileSync(attributions, 'utf8')) as Attributions)
    const scored = scoreFacts(record, facts, shared)
    console.log(`\n${set}`)
    console.log(
      table(
        ['', 'figure'],
        Object.entries(aligned.figures).map(([name, value]) => [name, value as number]),
      ),
    )
    for (const line of aligned.missed) console.log(line)
    console.log(scored)
    figures[set] = { ...aligned.figures, facts: scored.split('\n')[0]! }
  }
  return figures
}

/** Alignments that are certain: pairs of reports joined in one statement; and pairs that must stay apart. */
function scoreAlignments(
  record: Record,
  { attributions, alignments, notAligned }: Attributions,
): { readonly figures: { readonly [name: string]: number }; readonly missed: readonly string[] } {
  const byId = new Map(attributions.map(attribution => [attribution.id, attribution]))
  const statementsAt = (id: string, part?: Place) => {
    const { doc, content } = byId.get(id)!
    return statementsIn(record, doc, part === undefined ? content : [part])
  }
  const missed: string[] = []
  let [pairs, joined] = [0, 0]
  for (const { id, topic, members } of alignments) {
    const certain = members.filter(({ confidence }) => confidence === 'certain')
    certain.forEach((one, at) => {
      for (const other of certain.slice(at + 1)) {
        if (one.doc === other.doc) continue
        const [a, b] = [one, other].map(({ attribution, part }) => statementsAt(attribution, part)) as [
          number[],
          number[],
        ]
        pairs += 1
        if (a.some(statement => b.includes(statement))) joined += 1
        else
          missed.push(
            `not joined: ${id} ${one.attribution} ${other.attribution} (${topic})${a.length * b.length === 0 ? ', no statement' : ''}`,
          )
      }
    })
  }
  const wrong = notAligned.filter(({ pair: [one, other] }) => {
    const others = statementsAt(other)
    return statementsAt(one).some(statement => others.includes(statement))
  })
  for (const { pair } of wrong) missed.push(`wrongly joined: ${pair.join(' ')}`)
  return {
    figures: {
      'certain pairs joined, %': percent(joined / pairs),
      'certain pairs': pairs,
      'kept apart': notAligned.length - wrong.length,
      'of pairs that must be': notAligned.length,
    },
    missed,
  }
}

/** Indices of the statements that have a wording in these places of a report: at least half of the shorter. */
function statementsIn({ statements }: Record, report: string, places: readonly Place[]): readonly number[] {
  const meets = (passage: Span) =>
    places.some(
      ([start, end]) =>
        Math.min(passage.end, end) - Math.max(passage.start, start) >=
        0.5 * Math.min(passage.end - passage.start, end - start),
    )
  return statements.flatMap(({ variants }, index) =>
    variants.some(variant => variant.report === report && variant.content.some(meets)) ? [index] : [],
  )
}

/** What the scorer of facts prints: origins, links, verdicts. */
function scoreFacts(record: Record, gold: string, shared: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
  const { files } = JSON.parse(readFileSync(gold, 'utf8')) as { readonly files: { readonly [id: string]: string } }
  const idOf = new Map(Object.entries(files).map(([id, file]) => [file, id]))
  const idOfReport = new Map(record.reports.map(({ id, file }) => [id, idOf.get(file) ?? id]))
  const facts = record.facts.map(({ verdict, values }) => ({
    verdict,
    values: values.flatMap(({ evidence }) =>
      evidence.map(({ file, start, end }) => ({ report: idOf.get(file), evidence: [{ start, end }] })),
    ),
  }))
  try {
    const candidate = join(folder, 'facts.json')
    writeFileSync(
      candidate,
      JSON.stringify({
        // Corrections, citations and declared rewrites count apart.
        origin_groups: record.lineage
          .filter(({ id }) => id.startsWith('lineage-'))
          .map(({ members }) => members.map(member => idOfReport.get(member))),
        facts,
      }),
    )
    const scorer = sharedPath(shared, 'kits', 'reuse', 'score', 'record.mjs')
    return execFileSync(process.execPath, [scorer, candidate, gold], { encoding: 'utf8' }).trim()
  } finally {
    rmSync(folder, { recursive: true })
  }
}
