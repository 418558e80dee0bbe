/** @module Meetings told in two sentences: one names the day or the town of what the other tells. */
import type { Figure } from '../../document/layers.ts'
import { placeIn, placeOfWriter } from './find-place.ts'
import type { Line } from './lines.ts'
import type { Telling } from './telling.ts'

/** "Another round is planned for May. It is to be held in Osford": where what was told before is to be. */
const IT_WILL_BE =
  /\b(?:[Ii]t|[Tt]hey|[Tt]he (?:talks|round|meeting|session)) (?:will|would|is to|are to|is due to|was to) (?:again |also |once more |once again )?(?:be held|take place|be hosted|convene) (?=(?:again )?(?:in|at) )/u

export function withPlaceBehind(
  told: readonly Telling[],
  lines: readonly Line[],
  figures: readonly Figure[],
): readonly Telling[] {
  return told.map(telling => {
    const { status, place, line } = telling
    if (status !== 'planned' || place.name !== null || told.some(other => other !== telling && other.line === line))
      return telling
    for (const behind of lines.slice(line, line + 2)) {
      const found = behind.words.match(IT_WILL_BE)
      if (found === null) continue
      const start = found.index! + found[0].length
      const where = placeIn(behind, figures, start, Math.min(behind.words.length, start + 50))
      if (where.name !== null) return { ...telling, place: where }
    }
    return telling
  })
}

/** Sentences in which a letter says where its writer was. */
const OPENING = 4

/** "The meeting that mattered was on Friday evening": the day of what the next sentence tells. */
const DAY_OF_NEXT =
  /^\W*(?:The|That|Their|Its|Another|One|A) (?:[\p{L}-]+ ){0,3}(?:meeting|session|encounter|conversation|talks|discussion|dinner|lunch)\b[^.;,:“”"]{0,50}? (?:was|were|came|took place|fell|happened) (?:held )?(?:only )?(?:on |in |at )?[^.;,]{3,40}[.:]?\s*$/u

export function withDayBefore(told: readonly Telling[], lines: readonly Line[]): readonly Telling[] {
  const there = placeOfWriter(lines.slice(0, OPENING).map(({ words }) => words))
  return told.map(telling => {
    const before = lines[telling.line - 1]
    if (telling.dated || telling.status !== 'held' || before === undefined || !DAY_OF_NEXT.test(before.words))
      return telling
    const days = before.times.filter(({ range }) => range.earliest !== null && range.earliest === range.latest)
    if (days.length !== 1 || before.acting.length > 0) return telling
    const place = { ...telling.place, name: telling.place.name ?? there.name }
    return { ...telling, dated: true, range: days[0]!.range, place }
  })
}
