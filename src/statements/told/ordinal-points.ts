/**
 * @module Points by their place in a text whose points were counted: "it ran to nine points … The third moves the fees into a
 * fund", "the sixth speaks of boats, and the eighth obliges …".
 */
import { covers, type Span } from '../../document/span.ts'
import type { Line } from './lines.ts'
import type { Numbered } from './numbered-points.ts'
import { SAYS } from './point-words.ts'
import { POINTS_COUNTED } from './which-version.ts'

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** Alone it needs what it says of its own: "The second met in Osford" is a group, a round or a year. */
const HEAD = new RegExp(
  `(?:^|(?<=(?:\\bthat|\\bsaid|\\bsays|\\band|\\bwhile|;|,) ))[Tt]he (${ORDINALS.join('|')})(?: (?:point|article|clause|paragraph|section))?(?:, (?:on|about) [^,.;“”]{2,60},)? (?:(?:also |now |still )*(?:would|will) (?!be\\b)|(?:${SAYS})\\b|has two versions\\b)`,
  'gu',
)

/** How many sentences back the points were counted. */
const FAR = 5

/** The points of the line; none where nothing says that the text has so many, or where the versions are counted and not the points. */
export function ordinalPointsIn(lines: readonly Line[], at: number, versions: readonly Span[]): readonly Numbered[] {
  const { words } = lines[at]!
  const heads = [...words.matchAll(HEAD)].filter(
    found =>
      // "The first said no; the second sent a letter": people, of whom a report tells in the past.
      !/ (?:said|says|sent|saw|gave|held|kept|put|left|sold|paid|shut|spoke|sought|came|brought|laid|\p{Ll}{2,}ed)\b[^,;]{0,5}$/u.test(
        found[0],
      ) && !versions.some(name => covers({ start: found.index, end: found.index + found[0].length }, name)),
  )
  if (heads.length === 0) return []
  if (!lines.slice(Math.max(0, at - FAR), at + 1).some(line => POINTS_COUNTED.test(line.words))) return []
  return heads.map((found, place) => {
    const end = heads[place + 1]?.index ?? words.length
    const loose = words.slice(found.index, end).match(/(?:[,;]? and(?: that)?|[,;])? *$/)?.[0].length ?? 0
    return {
      number: ORDINALS.indexOf(found[1]!.toLowerCase()) + 1,
      span: { start: found.index, end: end - (place + 1 < heads.length ? loose : 0) },
    }
  })
}
