/**
 * @module Examples of what texts set out: the clauses of the project's own sets of talks, with those that people marked as told of
 * a text, and passages written for this, each clause of a text in square brackets (`points/`).
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate, type Models } from '../src/analyse-report.ts'
import type { Span } from '../src/document/span.ts'
import { MAX_FEATURES } from '../src/learning/scorer.ts'
import { readReports } from '../src/sources/read-reports.ts'
import { writePointFeatures } from '../src/statements/scoring/point-features.ts'
import type { ClustersOf } from '../src/statements/scoring/sight.ts'
import { clustersOfLines, isAsked, touches, weighable } from '../src/statements/scoring/weigh-points.ts'
import { pointsIn } from '../src/statements/told/find-points.ts'
import { textsIn } from '../src/statements/told/find-texts.ts'
import { linesOf } from '../src/statements/told/lines.ts'

export interface PointExample {
  readonly features: Int32Array
  readonly isPoint: boolean
  /** Whether the rules find it too. */
  readonly isRuled: boolean
  /** Whether the reader would be asked of it. */
  readonly isAsked: boolean
  /** Where it is from: the name of a set, or "written". */
  readonly from: string
  /** The words, for people to read. */
  readonly text: string
}

/** What the examples are read with. */
export interface PointTeachers {
  readonly models: Models
  readonly clustersOf: ClustersOf
}

interface Gold {
  readonly proposals: readonly {
    readonly versions: readonly {
      readonly clausesMentioned?: readonly { readonly evidence: readonly (Span & { readonly file: string })[] }[]
    }[]
  }[]
}

/** The examples of one set: a folder with `reports`, `metadata.json` and `gold.json`. */
export async function examplesOfSet(
  folder: string,
  name: string,
  teachers: PointTeachers,
): Promise<readonly PointExample[]> {
  const { proposals } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold
  const gold = proposals.flatMap(({ versions }) =>
    versions.flatMap(({ clausesMentioned = [] }) => clausesMentioned.flatMap(({ evidence }) => evidence)),
  )
  const { reports } = await readReports([join(folder, 'reports')], { metadata: join(folder, 'metadata.json') })
  return reports.flatMap(report => {
    const marked = gold.filter(({ file }) => file === report.file)
    return examplesIn(report, marked, name, teachers)
  })
}

/** The passages of a file, a line each. */
export function writtenExamples(file: string, teachers: PointTeachers): readonly PointExample[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .flatMap(line => {
      const { text, marked } = readMarks(line)
      return examplesIn({ text, published: null, outlet: null }, marked, 'written', teachers)
    })
}

/** "[It would open the port], Osei said": the text without brackets, and what stood in them. */
function readMarks(line: string): { readonly text: string; readonly marked: readonly Span[] } {
  const pieces = line.split(/[[\]]/)
  let text = ''
  const marked: Span[] = []
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 1) marked.push({ start: text.length, end: text.length + piece.length })
    text += piece
  }
  return { text, marked }
}

function examplesIn(
  report: { readonly text: string; readonly published: string | null; readonly outlet: string | null },
  marked: readonly Span[],
  from: string,
  { models, clustersOf }: PointTeachers,
): readonly PointExample[] {
  const document = annotate(report, models)
  const lines = linesOf(document)
  const texts = textsIn(lines, document.figures, document.published, linesOf(document, 'heading'))
  const ruled = pointsIn(lines, texts)
  const clusters = clustersOfLines(document, lines, clustersOf)
  const into = new Int32Array(MAX_FEATURES)
  return lines.flatMap(({ start, words }, at) => {
    const before = ruled.filter(({ line }) => line < at)
    const here = ruled.filter(({ line }) => line === at)
    const ground = { lines, texts, figures: document.figures, clustersOf: clusters, points: before }
    return weighable(ground, at).map(({ clause, text }) => {
      const { span } = clause
      // What the rules found beside it in the sentence is known when it is weighed.
      const beside = here.filter(point => !(point.span.start < span.end && point.span.end > span.start))
      const length = writePointFeatures(into, { ...ground, points: [...before, ...beside] }, at, clause, texts[text]!)
      const placed = { start: start + span.start, end: start + span.end }
      return {
        features: into.slice(0, length),
        isPoint: marked.some(one => touches(one, placed)),
        isRuled: here.some(point => touches(point.span, span)),
        from,
        text: words.slice(span.start, span.end),
        isAsked: isAsked(ground, at, clause),
      }
    })
  })
}
