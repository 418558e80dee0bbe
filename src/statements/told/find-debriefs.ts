/** @module Debriefs: one side by itself, told what happened: "Keller went to the embassy to brief officials". */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import { presentIn } from './find-people.ts'
import { placeIn } from './find-place.ts'
import type { Line } from './lines.ts'

/** "to brief officials", "debriefed the cabinet"; reporters are briefed in public, which is no meeting. */
const DEBRIEF =
  /\b(?:to (?:de)?brief|(?:de)?briefed|briefs) (?:the |its |his |her |their )?(?:[\p{L}-]+ ){0,2}(?:officials|diplomats|ministers?|government|leaders?|president|king|allies|partners|colleagues|negotiators|ambassadors?|commanders|generals|cabinet|parliament|lawmakers|council|delegation|team)\b/giu

/** Not yet, or not at all. */
const NOT_DONE = /\b(?:will|would|due|scheduled|expected|plans?|planned|to be|not|refused|declined)\b[^,]{0,30}$/i

export interface DebriefFound {
  readonly people: readonly number[]
  readonly sides: readonly string[]
  readonly place: ReturnType<typeof placeIn>
  /** Offsets within the line. */
  readonly span: Span
}

export function debriefsIn(line: Line, figures: readonly Figure[]): readonly DebriefFound[] {
  return [...line.words.matchAll(DEBRIEF)].flatMap((found): readonly DebriefFound[] => {
    const before = line.words.slice(0, found.index)
    const last = line.acting.findLast(
      ({ end, figure }) => end <= found.index && figures[figure]!.kind === 'person' && !figures[figure]!.anonymous,
    )
    if (
      last === undefined ||
      NOT_DONE.test(before) ||
      line.quoted.some(({ start, end }) => start < found.index && found.index < end)
    )
      return []
    const end = found.index + found[0].length
    const place = placeIn(line, figures, last.end, Math.min(line.words.length, end + 40))
    return [{ ...presentIn(line, figures, last), place, span: { start: last.start, end } }]
  })
}
