/** @module Points that two versions share or in which they differ: "Both split the stock", "60 days in the first and 120 in the second", "five years on Tuesday, three by Thursday". */
import type { PointFound } from './find-points.ts'
import type { Line } from './lines.ts'
import type { TextNamed } from './told-text.ts'

/** "Both versions move the levy", "Neither draft names a date"; "Both" alone behind a sentence on them. */
const BOTH_BEGIN =
  /^(?:Both|Neither|Either)(?: of the two| of them)?( (?:versions?|drafts?|texts?|papers?|proposals?|plans?))? (?!sides|parties|men|women|delegations|leaders|countries|governments|teams|of\b|were|are|said|say)\p{Ll}/u

/** "the word “fish” stands in neither version". */
const IN_BOTH =
  /\b(?:in|from|of) (?:either|neither|both|each)(?: of the)?(?: two)? (?:versions?|drafts?|texts?|papers?)\b/iu

/** A point told of the first version and of the later one: it is a point of each. */
export function ofBothVersions(
  lines: readonly Line[],
  at: number,
  texts: readonly TextNamed[],
  points: readonly PointFound[],
): readonly PointFound[] {
  const { words } = lines[at]!
  const span = { start: 0, end: words.length }
  const here = [...texts.keys()].filter(index => texts[index]!.line === at)
  const held = here.filter(index => IN.test(words.slice(0, texts[index]!.name.start)))
  const states = new Set(held.map(index => texts[index]!.state))
  // "60 days in the first version and 120 in the second"
  const isMeasured = held.some(index => texts[index]!.name.start <= OPENING)
  if (states.has('first') && states.has('revised') && !isMeasured)
    return held.map(text => ({ line: at, span, text, number: null }))
  const begins = words.match(BOTH_BEGIN)
  const isTold = begins !== null && (begins[1] !== undefined || points.at(-1)?.line === at - 1)
  if (!isTold && !IN_BOTH.test(words)) return []
  const latest = (state: TextNamed['state']) =>
    texts.findLastIndex(text => text.state === state && text.line < at && text.line >= at - REACH)
  const both = [latest('first'), latest('revised')]
  return both.includes(-1) ? [] : both.map(text => ({ line: at, span, text, number: null }))
}

/** "Under the second version, prices would rise from 8 crowns in the first": a point of the one that opens the sentence. */
const OPENING = 12

const IN = /\b(?:in|under|by) $/iu

/** How many sentences back the versions may have been told apart. */
const REACH = 15

/** "five years on Tuesday, three by Thursday": of the versions that were made on those days. */
export function ofVersionsByDay(
  lines: readonly Line[],
  texts: readonly TextNamed[],
  points: readonly PointFound[],
): readonly PointFound[] {
  return points.flatMap(point => {
    const days = lines[point.line]!.times.filter(
      ({ start, end, precision }) => precision === 'day' && start >= point.span.start && end <= point.span.end,
    ).map(({ range }) => range.earliest)
    if (days.length < 2) return [point]
    const made = [...texts.keys()].filter(index => {
      const { range, line } = texts[index]!
      return line <= point.line && range !== null && range.earliest === range.latest && days.includes(range.earliest)
    })
    const byDay = [...new Map(made.map(index => [texts[index]!.range!.earliest, index])).values()]
    return byDay.length < 2 ? [point] : byDay.map(text => ({ ...point, text }))
  })
}
