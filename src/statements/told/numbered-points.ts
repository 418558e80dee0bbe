/** @module Points by their number: "point two provides for a truce of 60 days, point four for a withdrawal", "under article 7 …". */
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'
import { SAYS } from './point-words.ts'
import { countOf } from './text-words.ts'

export interface Numbered {
  readonly number: number
  readonly span: Span
}

const UNIT =
  '(?:[Pp]oint|[Pp]aragraph|[Aa]rticle|[Cc]lause|[Ss]ection|[Cc]hapter|[Ii]tem|[Oo]ption|[Pp]hase|[Ss]tage|[Ss]tep)'

/** "of the March text" may stand behind the number. */
const OF_TEXT =
  '(?: of (?:the|its|their|his|her) (?:[\\p{L}\\d-]+ ){0,2}(?:text|draft|plan|proposal|document|treaty|paper|points))?(?:,? (?:on|about) [^,.;]{2,60},?|, [^,.;]{2,60},)?'

/** "Article 5 is still in brackets", "point two has been dropped": what has become of it. */
const STANDS =
  '(?:(?:is|are|was) (?:still |now |also |left )*(?:in (?:square )?brackets|bracketed|open|blank|gone|missing|empty|deleted|dropped|unchanged|silent|reserved|disputed|a (?:blank|white space|heading)|just a heading|simply \\p{Ll}+|nearly|one |only )|(?:has|have) (?:now |also )?(?:been )?(?:gone|vanished|disappeared|\\p{Ll}+ed|cut|rewritten|taken out|struck out|grown|shrunk)\\b)'

/** The number with its verb: "Point four would open", "Article 9 of the March text shares". */
const POINT = new RegExp(
  `\\b${UNIT} (\\d{1,3}|[a-z]+)(?:\\.\\d{1,2})?${OF_TEXT}(?:,? (?:(?:also |reportedly |now |already )*(?:would|will|must|shall|(?!was\\b|has\\b|is\\b)\\p{Ll}{2,}s|${SAYS})\\b|${STANDS})|(?<=^[“"]?\\p{L}+ \\p{L}+): )`,
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

/** "It set aside a fifth of the tolls and, in Article 14, promised …" */
const GOES_BEFORE = /.{20}(?:[,;] |,? and,? |; and )$/u

/** Without it a line is not worth the longer look. */
const HAS_UNIT = new RegExp(`\\b${UNIT} `, 'u')

/** "Under its " may stand before the same number. */
const SAME = 10

/** The points of the line, each with its own piece of it; empty where none is told by number. */
export function numberedPointsIn(line: Line): readonly Numbered[] {
  if (!HAS_UNIT.test(line.words)) return []
  const heads = [...line.words.matchAll(UNDER), ...line.words.matchAll(POINT)]
    .map(found => ({ start: found.index, number: countOf(found[1]!) }))
    // "in Article 14, promised": one, found twice.
    .filter(({ start }, at, all) => !all.slice(0, at).some(other => Math.abs(other.start - start) <= SAME))
  if (heads.length === 0) return []
  const first = Math.min(...heads.map(({ start }) => start))
  const elliptic = [...line.words.matchAll(ELLIPTIC)]
    .map(found => ({ start: found.index + found[0].length, number: countOf(found[1]!) }))
    .filter(({ start }) => start > first && !heads.some(head => head.start === start))
  const all = [...heads, ...elliptic].toSorted((a, b) => a.start - b.start)
  const several = all.length > 1
  return all.flatMap(({ start, number }, at): readonly Numbered[] => {
    if (number === null) return []
    // Alone the whole sentence is the point's, unless more of the text stands before it; beside others each has its piece.
    const from = several || GOES_BEFORE.test(line.words.slice(0, start)) ? start : 0
    const end = several ? (all[at + 1]?.start ?? line.words.length) : line.words.length
    const loose = line.words.slice(from, end).match(/(?:[,;]? and|[,;])? *$/)?.[0].length ?? 0
    return [{ number, span: { start: from, end: end - (several ? loose : 0) } }]
  })
}
