/** @module Pairs of texts, and for each whether both have one origin: JSON lines in, JSON lines out. */
import { compareReports } from '../alignment/compare-reports.ts'
import type { ReportSentence } from '../document/testimony.ts'
import { MAX_TEXT_LENGTH } from '../sources/limits.ts'
import { addTextLayers } from '../text/add-text-layers.ts'
import { reportSentences } from '../text/report-sentences.ts'
import { answerLines, type LineAnswer, type LineFields, textOfLine } from './json-lines.ts'

interface Pair {
  readonly a: string
  readonly b: string
}

/** Lines `{id, a, b}`; answers `{id, score, pred, relation, reasons, alike}`, `alike` the sentences that tell the same as `[start, end]`. */
export function compareLines(lines: AsyncIterable<string>): AsyncGenerator<LineAnswer> {
  return answerLines(lines, {
    read: pairOf,
    answer: compareTexts,
    unanswered: { score: 0, pred: false, relation: 'undecided', reasons: [] },
  })
}

function pairOf(fields: LineFields): Pair | string {
  const a = textOfLine(fields, 'a', MAX_TEXT_LENGTH)
  const b = textOfLine(fields, 'b', MAX_TEXT_LENGTH)
  if (typeof a === 'string') return a
  return typeof b === 'string' ? b : { a: a.text, b: b.text }
}

function compareTexts({ a, b }: Pair): object {
  const [left, right] = [sentencesOf(a), sentencesOf(b)]
  const { score, relation, reasons, alike } = compareReports(left.map(wordsOf), right.map(wordsOf))
  return {
    score: Math.round(score * 1e6) / 1e6,
    pred: score >= 0.5,
    relation,
    reasons,
    alike: alike.map(pair => ({ a: placeOf(left[pair.a]!), b: placeOf(right[pair.b]!) })),
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
