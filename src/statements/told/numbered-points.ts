/** @module Points by their number: "point two provides for a truce of 60 days, point four for a withdrawal", "under article 7 …". */
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'
import { SAYS } from './point-words.ts'
import { countOf } from './text-words.ts'

export interface Numbered {
  readonly number: number
  readonly span: Span
}

const UNIT = '(?:[Pp]oint|[Pp]aragraph|[Aa]rticle|[Cc]lause|[Ss]ection|[Cc]hapter|[Ii]tem)'

/** "of the March text" may stand behind the number. */
const OF_TEXT =
  '(?: of (?:the|its|their|his|her) (?:[\\p{L}\\d-]+ ){0,2}(?:text|draft|plan|proposal|document|treaty|paper|points))?'

/** The number with its verb: "Point four would open", "Article 9 of the March text shares". */
const POINT = new RegExp(
  `\\b${UNIT} (\\d{1,3}|[a-z]+)${OF_TEXT},? (?:(?:also |reportedly |now |already )*(?:would|will|must|shall|(?!was\\b|has\\b|is\\b)\\p{Ll}{2,}s|${SAYS})\\b)`,
  'gu',
)

/** "Under article 7 both sides would open the road": the number before what it says. */
const UNDER = new RegExp(
  `\\b(?:[Uu]nder|[Ii]n|[Bb]y) ${UNIT.replace('[Pp]oint', '(?:its )?[Pp]oint')} (\\d{1,3}|[a-z]+)${OF_TEXT},? (?=\\p{L})`,
  'gu',
)

/** Where a verb once told goes for the next: "point four for the withdrawal", "article 9 on prisoners". */
const ELLIPTIC = new RegExp(
  `(?:, |; | and |, and |; and )(?=${UNIT} (\\d{1,3}|[a-z]+)${OF_TEXT} (?:for|on|with|to|that|of|the|an?)\\b)`,
  'gu',
)

/** The points of the line, each with its own piece of it; empty where none is told by number. */
export function numberedPointsIn(line: Line): readonly Numbered[] {
  const heads = [...line.words.matchAll(POINT), ...line.words.matchAll(UNDER)].map(found => ({
    start: found.index,
    number: countOf(found[1]!),
  }))
  if (heads.length === 0) return []
  const first = Math.min(...heads.map(({ start }) => start))
  const elliptic = [...line.words.matchAll(ELLIPTIC)]
    .map(found => ({ start: found.index + found[0].length, number: countOf(found[1]!) }))
    .filter(({ start }) => start > first && !heads.some(head => head.start === start))
  const all = [...heads, ...elliptic].toSorted((a, b) => a.start - b.start)
  const several = all.length > 1
  return all.flatMap(({ start, number }, at): readonly Numbered[] => {
    if (number === null) return []
    // Alone the whole sentence is the point's; beside others each has its piece.
    const from = several ? start : 0
    const end = several ? (all[at + 1]?.start ?? line.words.length) : line.words.length
    const loose = line.words.slice(from, end).match(/(?:[,;]? and|[,;])? *$/)?.[0].length ?? 0
    return [{ number, span: { start: from, end: end - (several ? loose : 0) } }]
  })
}
