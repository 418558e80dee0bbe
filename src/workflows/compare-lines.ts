/**
 * @module Pairs of texts, and for each whether both have one origin: JSON lines in, JSON lines out. Pairs of single sentences
 * wait for the last line: all sentences of the input, whoever they are paired with, show which are of one story.
 */
import { compareReports, isSentence } from '../alignment/compare-reports.ts'
import { gatherSentences, type Surroundings } from '../alignment/gather-sentences.ts'
import type { ReportSentence } from '../document/testimony.ts'
import { MAX_TEXT_LENGTH } from '../sources/limits.ts'
import { addTextLayers } from '../text/add-text-layers.ts'
import { reportSentences } from '../text/report-sentences.ts'
import { answerLines, type LineAnswer, type LineFields, textOfLine } from './json-lines.ts'

interface Pair {
  readonly a: string
  readonly b: string
}

/**
 * Lines `{id, a, b}`; answers `{id, score, pred, relation, reasons, alike}`, `alike` the sentences that tell the same as
 * `[start, end]`. The order of the lines changes no answer.
 */
export function compareLines(lines: AsyncIterable<string>): AsyncGenerator<LineAnswer> {
  const gathered = gatherSentences()
  return answerLines(lines, {
    read: pairOf,
    answer(pair) {
      const [a, b] = [sentencesOf(pair.a), sentencesOf(pair.b)]
      const [left, right] = [a.map(wordsOf), b.map(wordsOf)]
      if (!isSentence(left) || !isSentence(right)) return compared(a, b, null)
      gathered.add(left)
      gathered.add(right)
      return () => compared(a, b, gathered.around(left, right))
    },
    unanswered: { score: 0, pred: false, relation: 'undecided', reasons: [] },
  })
}

function pairOf(fields: LineFields): Pair | string {
  const a = textOfLine(fields, 'a', MAX_TEXT_LENGTH)
  const b = textOfLine(fields, 'b', MAX_TEXT_LENGTH)
  if (typeof a === 'string') return a
  return typeof b === 'string' ? b : { a: a.text, b: b.text }
}

function compared(a: readonly ReportSentence[], b: readonly ReportSentence[], around: Surroundings | null): object {
  const { score, relation, reasons, alike } = compareReports(a.map(wordsOf), b.map(wordsOf), around)
  return {
    score: Math.round(score * 1e6) / 1e6,
    pred: score >= 0.5,
    relation,
    reasons,
    alike: alike.map(pair => ({ a: placeOf(a[pair.a]!), b: placeOf(b[pair.b]!) })),
  }
}

function sentencesOf(text: string): readonly ReportSentence[] {
  return reportSentences('', addTextLayers({ text, published: null, outlet: null }))
}

function wordsOf({ passage }: ReportSentence): string {
  return passage.exact
}

function placeOf({ passage: { start, end } }: ReportSentence): readonly [start: number, end: number] {
  return [start, end]
}
