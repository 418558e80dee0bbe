/** @module Clauses that tell what a text sets out, weighed by the trained reader where the rules see none. */
import type { Figure, With } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import { type ClauseFound, clausesOfLine, tellsByItself } from '../told/clauses-of-line.ts'
import type { Line } from '../told/lines.ts'
import type { TextNamed } from '../told/told-text.ts'
import { type ClustersOfWord, type PointGround, subjectOf, writePointFeatures } from './point-features.ts'
import { POINT_UNIT, type PointModel } from './point-model.ts'

/** A clause of a line, and an index into the texts: the one that sets it out. */
export interface PointWeighed {
  readonly span: Span
  readonly text: number
}

/** What a line says that a text sets out, beside what the rules have found up to there. */
export type PointsOfLine = (at: number, points: PointGround['points']) => readonly PointWeighed[]

/** The reader of the texts of one report. */
export type WeighPoints = (
  document: With<'tokens'>,
  lines: readonly Line[],
  texts: readonly TextNamed[],
  figures: readonly Figure[],
) => PointsOfLine

/** How sure it must be: at that, of 16 clauses that it found beside the rules in six sets it had not learnt from, 13 were right to a reader; over all sets read so, 12 of 32 are in the gold. */
export const SURE = 0.5

/** Sentences behind its last mention in which a text may still be gone into. */
const REACH = 8

export function pointWeigher({ points: scorer, clustersOf }: PointModel): WeighPoints {
  return (document, lines, texts, figures) => {
    const clusters = clustersOfLines(document, lines, clustersOf)
    return (at, points) => {
      const ground = { lines, texts, figures, clustersOf: clusters, points }
      const chosen = weighable(ground, at).filter(({ clause, text }) => {
        if (!isAsked(ground, at, clause)) return false
        scorer.score(writePointFeatures(scorer.features, ground, at, clause, texts[text]!))
        return chanceOf(scorer.scores[0]!) >= SURE
      })
      // What is told of the port belongs to "it would open the port".
      const widest = chosen.toSorted((a, b) => lengthOf(b) - lengthOf(a))
      const apart = widest.filter(
        ({ clause: { span } }, place) => !widest.slice(0, place).some(({ clause }) => touches(clause.span, span)),
      )
      return apart
        .toSorted((a, b) => a.clause.span.start - b.clause.span.start)
        .map(({ clause: { span }, text }) => ({ span, text }))
    }
  }
}

/** Share of the features that were left out by lot while it learnt: with all of them it is surer than it has reason to be. */
export const LEFT_OUT = 0.5

/** Chance that a score speaks of, 0 to 1. */
export function chanceOf(score: number): number {
  return 1 / (1 + Math.exp((-score * (1 - LEFT_OUT)) / POINT_UNIT))
}

function lengthOf({ clause: { span } }: { readonly clause: ClauseFound }): number {
  return span.end - span.start
}

/** Whether the reader is asked of a clause: those that are none by themselves only teach. */
export function isAsked({ lines, texts }: PointGround, at: number, clause: ClauseFound): boolean {
  return tellsByItself(lines[at]!, clause) && !isDoneWithText(lines[at]!, texts, clause, at)
}

/** The clauses of a line that no point of the rules touches, each with the text it would be of. */
export function weighable(
  { lines, texts, points }: PointGround,
  at: number,
): readonly { readonly clause: ClauseFound; readonly text: number }[] {
  if (!texts.some(({ line }) => line <= at && line >= at - REACH)) return []
  const here = points.filter(({ line }) => line === at)
  return clausesOfLine(lines[at]!).flatMap(clause => {
    const text = textOf(lines, texts, at, clause)
    if (text < 0 || at - texts[text]!.line > REACH) return []
    return here.some(({ span }) => touches(span, clause.span)) ? [] : [{ clause, text }]
  })
}

/** "A shorter draft would reach the ministers": what happens to a text, and not what it says. */
function isDoneWithText(line: Line, texts: readonly TextNamed[], { head }: ClauseFound, at: number): boolean {
  const words = line.grammar!
  const subject = subjectOf(words, head)
  const { lemma, end } = words[head]!
  return (
    subject >= 0 &&
    (HAPPENS.test(lemma) || (COUNTS.test(lemma) && SO_MANY.test(line.words.slice(end)))) &&
    (words[subject]!.lemma === 'it' ||
      texts.some(
        ({ line: of, name }) => of === at && name.start <= words[subject]!.start && words[subject]!.end <= name.end,
      ))
  )
}

const HAPPENS =
  /^(?:go|come|face|reach|arrive|circulate|leak|emerge|surface|await|need|survive|fail|pass|follow|precede|please|win|lose|receive|belong|differ|run|return|appear|travel|wait|meet|mark|send|hand|table|submit|present|publish|discuss|deliver|draft|write|sign|reject|accept|approve|study|examine|expect|know|seem|appear)$/

/** "It had nine points", "it now fits on two sheets": how long it is. */
const COUNTS = /^(?:have|contain|fit|run|number|comprise|consist|shrink|grow|be)$/
const SO_MANY =
  /^ (?:only |now |still |to |on |of |into |from )*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty) (?:points?|pages?|articles?|clauses?|paragraphs?|sheets?|sections?|lines?|sentences?)\b(?!,? (?:on|about))/u

/** Half of the shorter of the two is common. */
export function touches(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common > 0 && common >= Math.min(a.end - a.start, b.end - b.start) / 2
}

/** The text a clause would be of: named before it in its sentence or within it, else the first that the last sentence with one names; -1: none. */
function textOf(lines: readonly Line[], texts: readonly TextNamed[], at: number, { head, span }: ClauseFound): number {
  const verb = lines[at]!.grammar![head]!.start
  const isOne = ({ state }: TextNamed) => state !== 'alternative'
  const before = texts.findLastIndex(text => text.line === at && isOne(text) && text.name.start <= verb)
  if (before >= 0) return before
  const within = texts.findIndex(
    text => text.line === at && isOne(text) && text.name.start >= span.start && text.name.start < span.end,
  )
  if (within >= 0) return within
  const last = texts.findLast(text => text.line < at && isOne(text))?.line
  let first = -1
  for (const [index, text] of texts.entries())
    if (text.line === last && isOne(text) && (first < 0 || text.name.start < texts[first]!.name.start)) first = index
  return first
}

/** Clusters of the words of a line, looked up when first asked for. */
export function clustersOfLines(
  document: With<'tokens'>,
  lines: readonly Line[],
  clustersOf: PointModel['clustersOf'],
): PointGround['clustersOf'] {
  const known = new Map<number, readonly ClustersOfWord[]>()
  let all: ReturnType<typeof clustersOf> | null = null
  return at => {
    const found = known.get(at)
    if (found !== undefined) return found
    all ??= clustersOf(document)
    const { start, grammar } = lines[at]!
    const first = document.tokens.findIndex(token => token.start >= start)
    const made = all.slice(first, first + (grammar ?? []).length)
    known.set(at, made)
    return made
  }
}
