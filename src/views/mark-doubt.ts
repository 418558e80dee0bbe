/**
 * @module What a line cannot be printed without: that another voice or report tells it differently, that its report has taken it
 * back. The sides themselves stand under "What is disputed".
 */
import type { Passage } from '../document/passage.ts'
import type { CitedText, Run } from './brief.ts'
import type { Desk } from './desk.ts'
import { text } from './sentence-parts.ts'

/** The sentence with " (disputed)" before its last mark, or " (corrected [4])" behind it, where its passages are a side of a dispute or taken back. */
export function withDoubt(desk: Desk, sentence: CitedText, passages: readonly Passage[]): CitedText {
  const doubt = doubtOf(desk, passages)
  // Marks are numbered in the order in which they are read.
  if (doubt.length !== 1) return [...sentence, ...doubt]
  const last = sentence.findLastIndex(({ kind }) => kind === 'marks')
  return sentence.toSpliced(last === -1 ? sentence.length : last, 0, ...doubt)
}

/** " (disputed)" where one of these passages is much of a side; of a text its name stands in many a sentence that is disputed. */
export function doubtOfText(desk: Desk, passages: readonly Passage[]): readonly Run[] {
  return isDisputed(desk, passages, isMostOfBoth) ? [text(' (disputed)')] : []
}

/** " (disputed)", " (corrected [4])", or nothing. */
function doubtOf(desk: Desk, passages: readonly Passage[]): readonly Run[] {
  const correction = correctionOf(desk, passages)
  if (correction !== null) return [text(' (corrected'), desk.cite.mark([correction]), text(')')]
  return isDisputed(desk, passages, isSame) ? [text(' (disputed)')] : []
}

/** Where a report takes back the figure that these passages print, in its own earlier story or in a copy of it. */
function correctionOf({ record }: Desk, passages: readonly Passage[]): Passage | null {
  for (const { kind, evidence } of record.anomalies) {
    const [correction] = evidence
    if (kind !== 'superseded' || correction === undefined) continue
    const isTakenBack = evidence.some(
      other => other.file !== correction.file && passages.some(passage => isFigureOf(passage, other)),
    )
    if (isTakenBack) return correction
  }
  return null
}

/** What is of low weight is not said in a line, nor that a saying is quoted in other words. */
function isDisputed({ record }: Desk, passages: readonly Passage[], isSide: typeof isSame): boolean {
  return record.disputes.some(
    ({ severity, sides }) =>
      severity !== 'low' &&
      !sides[0]!.claim.startsWith('“') &&
      sides.some(({ evidence }) => evidence.some(other => passages.some(passage => isSide(passage, other)))),
  )
}

/** A figure is taken back, and of its sentence what holds it. */
function isFigureOf(passage: Passage, corrected: Passage): boolean {
  return isSame(passage, corrected) && /\d/.test(passage.exact)
}

/** Most of the shorter stands in the other: a word of a long sentence is not what the sentence tells. */
function isSame(a: Passage, b: Passage): boolean {
  return shared(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start)
}

function isMostOfBoth(a: Passage, b: Passage): boolean {
  return shared(a, b) * 2 >= Math.max(a.end - a.start, b.end - b.start)
}

/** Code units that both hold; below 0 where they are apart. */
function shared(a: Passage, b: Passage): number {
  return a.file === b.file ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : -1
}
