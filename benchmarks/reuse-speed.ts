/** @module How fast many reports are held against one another: within a story, in a dossier, in a record that grows. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { reportWords } from '../src/alignment/report-words.ts'
import { overlapsAmong, reuseOdds } from '../src/alignment/reuse-likeness.ts'
import { analyseReport, ENGINE } from '../src/analyse-report.ts'
import { buildRecord } from '../src/build-record.ts'
import type { Report } from '../src/document/report.ts'
import { openDossier, withDossier } from '../src/storage/open-dossier.ts'
import { storeReport } from '../src/storage/reports.ts'
import { addToDossier } from '../src/workflows/add-to-dossier.ts'
import { trainedModels } from '../src/workflows/trained-models.ts'
import { type Figures, table } from './results.ts'

const STORY = 200
const DOSSIER = 10_000

/** @param texts several hundred different reports */
export async function benchReuseSpeed(texts: readonly string[]): Promise<Figures> {
  recordTime(DOSSIER / 10) // The first build also waits for the compiler of the engine.
  const small = recordTime(DOSSIER / 10)
  const large = recordTime(DOSSIER)
  const figures = {
    [`comparing a story of ${STORY}, ms`]: comparingTime(texts.slice(0, STORY)),
    [`adding one report to ${DOSSIER}, ms`]: await addingTime(),
    [`record of ${DOSSIER / 10}, ms`]: small,
    [`record of ${DOSSIER}, ms`]: large,
    'growth, exponent': Math.round(100 * Math.log10(large / small)) / 100,
  }
  console.log('\nspeed')
  console.log(table(['', 'figure'], Object.entries(figures)))
  return figures
}

/** Every report of a story with every other. */
function comparingTime(texts: readonly string[]): number {
  return elapsed(() => {
    const words = texts.map(text => reportWords([text]))
    const overlap = overlapsAmong(words)
    for (const b of words.keys()) for (let a = 0; a < b; a += 1) reuseOdds(overlap(a, b))
  })
}

/** With everything a person waits for but the start of the process. */
async function addingTime(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'))
  try {
    const file = join(folder, 'many.dossier')
    await withDossier(openDossier(file), dossier => {
      for (const report of tinyReports(DOSSIER))
        storeReport(dossier, report, { engine: ENGINE, testimony: analyseReport(report, trainedModels()) }, NOW)
    })
    const one = join(folder, 'one.txt')
    writeFileSync(
      one,
      'The harbour minister, Ada Keller, said on Monday that the talks on tolls would resume in May.\n',
    )
    const begun = performance.now()
    await addToDossier(file, [one], { addedAt: NOW })
    return Math.round(performance.now() - begun)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function recordTime(count: number): number {
  const testimonies = tinyReports(count).map(report => analyseReport(report, trainedModels()))
  return elapsed(() => buildRecord(testimonies))
}

/** Milliseconds of this process, so that others on the machine do not count. */
function elapsed(work: () => unknown): number {
  const begun = process.cpuUsage()
  work()
  return Math.round(process.cpuUsage(begun).user / 1000)
}

const NOW = '2031-05-06T08:00:00.000Z'
const NAMES = ['Keller', 'Osei', 'Tolm', 'Varga', 'Lindqvist', 'Moreau', 'Banda', 'Sato']
const PLACES = ['Ardan', 'Belis', 'Corvo', 'Drenn', 'Eskal', 'Fenmar']
const SUBJECTS = ['the ceasefire', 'fishing rights', 'the water treaty', 'prisoners', 'the border', 'harbour tolls']
const ACTS = ['rejected', 'accepted', 'proposed', 'demanded', 'discussed', 'welcomed']

/** Short and all different, over sixty days, as a news desk's year in small. */
function tinyReports(count: number): readonly Report[] {
  return Array.from({ length: count }, (_, at) => {
    const pick = (list: readonly string[], step: number) => list[Math.floor(at / step) % list.length]!
    const day = new Date(Date.UTC(2031, 4, 1 + (at % 60))).toISOString().slice(0, 10)
    const text =
      `${pick(NAMES, 1)} of ${pick(PLACES, 8)} said on Monday that talks on ${pick(SUBJECTS, 48)} would resume.\n` +
      `“We ${pick(ACTS, 3)} offer number ${at} for ${pick(SUBJECTS, 5)},” ${pick(NAMES, 7)} told reporters in ${pick(PLACES, 11)}.\n` +
      `Officials met for ${1 + (at % 9)} hours and left ${at % 2 === 0 ? 'with' : 'without'} a text.\n`
    const id = createHash('sha256').update(text).digest('hex')
    return {
      id,
      file: `r${at}.txt`,
      text,
      title: null,
      outlet: null,
      byline: null,
      published: day,
      url: null,
      problems: [],
    }
  })
}
