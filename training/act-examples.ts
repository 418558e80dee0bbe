/**
 * @module Examples of acts: what is said in the project's own sets of talks, with the act that people gave it, and sentences
 * written for this, a file an act (`acts/`). Each as the rules read it, so that training sees what the reader will see.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate, type Models } from '../src/analyse-report.ts'
import type { Act } from '../src/document/testimony.ts'
import { MAX_FEATURES } from '../src/learning/scorer.ts'
import { readReports } from '../src/sources/read-reports.ts'
import { groundOf, type Said, writeActFeatures } from '../src/statements/scoring/act-features.ts'
import { ACT_CLASSES, familyOf } from '../src/statements/scoring/act-model.ts'
import type { AttributionModel } from '../src/statements/scoring/attribution-model.ts'
import type { ClustersOf } from '../src/statements/scoring/sight.ts'
import { weighedAct } from '../src/statements/scoring/weigh-act.ts'

export interface ActExample {
  readonly features: Int32Array
  /** Numbers of `ACT_CLASSES` that are right, the best first. */
  readonly right: readonly number[]
  /** What the rules say, as a number of `ACT_CLASSES`. */
  readonly ruled: number
  /** What the reader would make of it by such scores; `null`: what the rules say. */
  readonly weighed: (scores: Int16Array) => Act | null
  /** Where it is from: the name of a set, or "written". */
  readonly from: string
  /** The words, for people to read. */
  readonly text: string
}

/** What the examples are read with. */
export interface ActTeachers {
  readonly models: Models & { readonly attributions: AttributionModel }
  readonly clustersOf: ClustersOf
}

/** Something said, and its characters in the report, speaker and cue left out. */
interface Heard extends Omit<ActExample, 'right' | 'from' | 'text'> {
  readonly start: number
  readonly end: number
}

/** So much of what is said must lie in a passage of the gold, and so much of both together be common. */
const [INSIDE, COMMON] = [0.7, 0.35]

interface GoldStatement {
  readonly act: string
  readonly acceptableActs?: readonly string[]
  readonly mode: string
  readonly evidence: readonly { readonly file: string; readonly start: number; readonly end: number }[]
}

/** Gold has finer acts than the project. */
const GOLD_ACTS: { readonly [act: string]: Act } = {
  offer: 'propose',
  require: 'demand',
  intend: 'commit',
  warn: 'threaten',
}

/** The examples of one set: a folder with `reports`, `metadata.json` and `gold.json`. */
export async function examplesOfSet(
  folder: string,
  name: string,
  teachers: ActTeachers,
): Promise<readonly ActExample[]> {
  const { statements } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
    statements: readonly GoldStatement[]
  }
  const { reports } = await readReports([join(folder, 'reports')], { metadata: join(folder, 'metadata.json') })
  return reports.flatMap(report => {
    const gold = statements.flatMap(({ mode, evidence, act, acceptableActs = [] }) =>
      mode === 'narrator'
        ? []
        : evidence
            .filter(({ file }) => file === report.file)
            .map(span => ({ ...span, right: classesOf([act, ...acceptableActs]) })),
    )
    return heardIn(report, teachers).flatMap(({ start, end, features, ruled, weighed }) => {
      const best = gold
        .map(span => ({ ...span, common: Math.min(end, span.end) - Math.max(start, span.start) }))
        .filter(span => span.common >= INSIDE * (end - start))
        .map(span => ({ ...span, share: span.common / (Math.max(end, span.end) - Math.min(start, span.start)) }))
        .sort((a, b) => b.share - a.share)[0]
      return best !== undefined && best.share >= COMMON
        ? [{ features, ruled, weighed, right: best.right, from: name, text: report.text.slice(start, end) }]
        : []
    })
  })
}

/** The sentences of `folder`, a line each, in files named after their act. */
export function writtenExamples(folder: string, teachers: ActTeachers): readonly ActExample[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort()
    .flatMap(file =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter(line => line !== '')
        .flatMap(text => {
          const heard = heardIn({ text, published: null, outlet: null }, teachers)
          const [longest] = [...heard].sort((a, b) => b.end - b.start - (a.end - a.start))
          if (longest === undefined) return []
          const { features, ruled, weighed } = longest
          return [
            { text, features, ruled, weighed, right: classesOf([file.slice(0, -'.txt'.length)]), from: 'written' },
          ]
        }),
    )
}

/** One saying of a news report that is not ours: the report's id, its characters there, and the acts that it may be, the best first. */
interface Marked {
  readonly id: string
  readonly start: number
  readonly end: number
  readonly acts: readonly string[]
}

/**
 * Sayings of real news, their acts marked by hand in `marked` (a line each: report, start, end, acts); the reports lie in a corpus
 * of others and only their places are ours.
 * @param reports the texts, by id; `null` where the corpus is not at hand
 */
export function newsExamples(
  marked: string,
  reports: ReadonlyMap<string, string>,
  teachers: ActTeachers,
): readonly ActExample[] {
  const lines = readFileSync(marked, 'utf8').trim().split('\n')
  const places = lines.map((line): Marked => {
    const [id, start, end, acts] = line.split('\t')
    return { id: id!, start: Number(start), end: Number(end), acts: acts!.split(',') }
  })
  return [...Map.groupBy(places, ({ id }) => id)].flatMap(([id, own]) => {
    const text = reports.get(id)
    if (text === undefined) return []
    const heard = heardIn({ text, published: null, outlet: null }, teachers)
    return own.flatMap(({ start, end, acts }) => {
      const found = heard.find(one => one.start === start && one.end === end)
      if (found === undefined) return []
      const { features, ruled, weighed } = found
      return [{ features, ruled, weighed, right: classesOf(acts), from: id, text: text.slice(start, end) }]
    })
  })
}

/** Who concedes that something is so tells it; only what may be read as a yes as well is one. */
function classesOf(acts: readonly string[]): readonly number[] {
  const isYes = acts.some(act => act.startsWith('accept'))
  const read = acts.map(act => (act === 'concede' && !isYes ? 'report' : (GOLD_ACTS[act] ?? act)) as Act)
  return [...new Set(read.map(act => ACT_CLASSES.indexOf(familyOf(act))))]
}

/** Everything that is weighed while a text is read. */
function heardIn(
  report: { readonly text: string; readonly published: string | null; readonly outlet: string | null },
  { models, clustersOf }: ActTeachers,
): readonly Heard[] {
  const heard: Heard[] = []
  const into = new Int32Array(MAX_FEATURES)
  const weighActs: AttributionModel['weighActs'] = document => {
    const ground = groundOf(document, clustersOf(document))
    return (said: Said) => {
      const { tokens } = document
      const [first, last] = [tokens[said.content[0] ?? -1], tokens[said.content.at(-1) ?? -1]]
      if (first === undefined || last === undefined) return null
      const features = into.slice(0, writeActFeatures(into, said, ground))
      heard.push({
        features,
        ruled: ACT_CLASSES.indexOf(familyOf(said.ruled.act)),
        weighed: scores => weighedAct(said, scores, document),
        start: first.start,
        end: last.end,
      })
      return null
    }
  }
  annotate(report, { ...models, attributions: { ...models.attributions, weighActs } })
  return heard
}
