/** @module Benchmark: reports a second, where the time goes, cold start and memory. Trust the ratios, not the clock. */
import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { analyseReport } from '../src/analyse-report.ts'
import { buildRecord } from '../src/build-record.ts'
import { addLayers } from '../src/document/layers.ts'
import type { Report } from '../src/document/report.ts'
import { findMentions } from '../src/language/find-mentions.ts'
import { findTimes } from '../src/language/find-times.ts'
import { attribute } from '../src/statements/attribute.ts'
import { testify } from '../src/statements/testify.ts'
import { addTextLayers } from '../src/text/add-text-layers.ts'
import { composeBrief } from '../src/views/compose-brief.ts'
import { trainedModels } from '../src/workflows/trained-models.ts'
import { readTreebank } from '../training/corpora/conllu.ts'
import { chainSpeed, loadCost } from './chain-speed.ts'
import { inventedReports } from './invented-reports.ts'
import { type Figures, median, percent, table } from './results.ts'
import { gatherSet, setNames, sharedPath } from './shared.ts'

/** Odd, so that one run is the median. */
const RUNS = 5

/** Long enough for the compiler of the engine to have settled, and for one pause to weigh little. */
const SECONDS = 3

export async function benchSpeed(shared: string): Promise<Figures> {
  const reports = await reportsOfSets(shared)
  const unseen = await articles(shared)
  const many = [...reports, ...unseen]
  const figures = {
    node: process.version,
    cores: availableParallelism(),
    reports: reports.length,
    meanCharacters: Math.round(reports.reduce((sum, { text }) => sum + text.length, 0) / reports.length),
    reportsPerSecond: Math.round(median(times(RUNS, () => reportsPerSecond(reports))) * 10) / 10,
    ...stageShares(reports),
    'record of 10, ms': recordTime(many.slice(0, 10)),
    'record of 100, ms': recordTime(many.slice(0, 100)),
    ...thousandReports(),
    ...chainSpeed(
      readTreebank(sharedPath(shared, 'corpora', 'gum/gum-open-train.conllu.gz')).map(({ text }) => text),
      unseen.map(({ text }) => text),
    ),
    ...loadCost(),
    'cold start, ms': coldStart(),
    // Of this process, all of the above included; Node gives KiB.
    'peak memory, MiB': Math.round(process.resourceUsage().maxRSS / 1024),
  }
  console.log(`\nOne core of ${figures.cores}, Node ${figures.node}; medians of ${RUNS}`)
  console.log(
    table(
      ['', 'figure'],
      Object.entries(figures).map(([name, value]) => [name, value]),
    ),
  )
  return figures
}

async function reportsOfSets(shared: string): Promise<readonly Report[]> {
  const gathered = await Promise.all(setNames(shared).map(set => gatherSet(shared, set)))
  return gathered.flatMap(({ reports }) => reports)
}

/** Different texts, so that a record of 100 reports is not one of ten copies. */
async function articles(shared: string): Promise<readonly Report[]> {
  const kit = sharedPath(shared, 'kits', 'attribution')
  const { readJsonl } = (await import(pathToFileURL(join(kit, 'score.mjs')).href)) as {
    readJsonl: (file: string) => readonly { readonly id: string; readonly text: string }[]
  }
  return readJsonl(sharedPath(kit, 'data', 'polnear-dev.jsonl.gz')).map(({ id, text }) => ({
    id,
    file: `${id}.txt`,
    text,
    title: null,
    outlet: null,
    byline: null,
    published: null,
    url: null,
    problems: [],
  }))
}

function reportsPerSecond(reports: readonly Report[]): number {
  const start = performance.now()
  let done = 0
  while (performance.now() - start < SECONDS * 1000) {
    for (const report of reports) analyseReport(report, trainedModels())
    done += reports.length
  }
  return (1000 * done) / (performance.now() - start)
}

/** Per cent of the time of one report that goes to each stage, all measured in one run. */
function stageShares(reports: readonly Report[]): Figures {
  const spent = { text: 0, grammar: 0, times: 0, mentions: 0, attribution: 0, testimony: 0 }
  const timed = <T>(stage: keyof typeof spent, work: () => T): T => {
    const start = performance.now()
    const result = work()
    spent[stage] += performance.now() - start
    return result
  }
  const begun = performance.now()
  while (performance.now() - begun < SECONDS * 1000) {
    for (const report of reports) {
      const { text, published, outlet } = report
      const cut = timed('text', () => addTextLayers({ text, published, outlet }))
      const read = timed('grammar', () => trainedModels().addGrammar(cut))
      const dated = timed('times', () => addLayers(read, findTimes(read)))
      const named = timed('mentions', () => addLayers(dated, findMentions(dated)))
      const attributed = timed('attribution', () => addLayers(named, attribute(named, trainedModels().attributions)))
      timed('testimony', () => testify(report, attributed))
    }
  }
  const all = Object.values(spent).reduce((sum, milliseconds) => sum + milliseconds, 0)
  return Object.fromEntries(Object.entries(spent).map(([stage, part]) => [`${stage}, % of time`, percent(part / all)]))
}

/** Milliseconds from testimonies to the record. */
function recordTime(reports: readonly Report[]): number {
  const testimonies = reports.map(report => analyseReport(report, trainedModels()))
  return Math.round(median(times(RUNS, () => elapsed(() => buildRecord(testimonies)))))
}

/** A thousand different reports of invented talks: the clock, and the processor's time beside it where the machine is shared. Once. */
function thousandReports(): Figures {
  const testimonies = inventedReports(1000).map(report => analyseReport(report, trainedModels()))
  const before = process.cpuUsage()
  const start = performance.now()
  const record = buildRecord(testimonies)
  const built = performance.now()
  const { user, system } = process.cpuUsage(before)
  composeBrief(record)
  return {
    'record of 1,000 different, ms': Math.round(built - start),
    // Microseconds; collecting garbage on other cores included.
    'record of 1,000 different, processor ms': Math.round((user + system) / 1000),
    'brief of 1,000 different, ms': Math.round(performance.now() - built),
  }
}

/** Milliseconds of a whole process that prints the brief of the bundled example. */
function coldStart(): number {
  const root = join(import.meta.dirname, '..')
  const args = [join(root, 'src/cli/readout.mjs'), 'brief', join(root, 'examples/lake-talks')]
  return Math.round(median(times(RUNS, () => elapsed(() => execFileSync(process.execPath, args, { stdio: 'ignore' })))))
}

function elapsed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function times<T>(count: number, work: () => T): readonly T[] {
  return Array.from({ length: count }, work)
}
