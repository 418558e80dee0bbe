/** @module Pairs: "the two envoys" are the two who were last named together. */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'

/** "the two Keller friends", "both ministers", "the pair": words for two people already named. */
const PAIR =
  /\b(?:(?:[Tt]he|[Tt]hese|[Bb]oth)(?: two| pair of)? (?:\p{L}[\p{L}’'-]* ){0,2}(?:men|women|envoys|ministers|leaders|presidents|negotiators|friends|advisers|advisors|aides|diplomats|emissaries|delegates|mediators)|[Tt]he (?:pair|duo))\b/gu

/** The figures that the first such words in the piece stand for; `null` where there are none or nobody fits. */
export function pairIn(
  lines: readonly Line[],
  at: number,
  figures: readonly Figure[],
  piece: Span,
): readonly number[] | null {
  const line = lines[at]!
  const found = [...line.words.slice(piece.start, piece.end).matchAll(PAIR)][0]
  if (found === undefined) return null
  const span = { start: piece.start + found.index, end: piece.start + found.index + found[0].length }
  const owners = line.naming.filter(({ start, end }) => start >= span.start && end <= span.end).map(one => one.figure)
  for (let back = at; back >= 0 && at - back <= REACH; back -= 1)
    for (const pair of pairsNamedIn(lines[back]!, figures, back === at ? span.start : Number.POSITIVE_INFINITY))
      if (haveOffice(pair, found[0], figures) && owners.every(owner => belongsTo(lines, pair, owner, figures)))
        return pair
  return null
}

/** "the ministers" are two of whom one at least is called a minister; "the two men" are any two. */
function haveOffice(pair: readonly number[], words: string, figures: readonly Figure[]): boolean {
  const office = words.match(/(minister|president|envoy|negotiator|ambassador|mediator)s$/i)?.[1]?.toLowerCase()
  const titles = pair.flatMap(figure => figures[figure]!.titles)
  return (
    office === undefined ||
    titles.length === 0 ||
    titles.some(title => title.toLowerCase().replace('prime minister', '').includes(office))
  )
}

/** How many sentences back two people stay "the two". About two screens of print. */
const REACH = 20

/** Two people joined by "and", the last two first. */
function pairsNamedIn(line: Line, figures: readonly Figure[], before: number): readonly (readonly number[])[] {
  const people = line.acting.filter(({ figure, end }) => figures[figure]!.kind === 'person' && end <= before)
  return people
    .flatMap((one, index): readonly (readonly number[])[] => {
      const other = people[index + 1]
      if (other === undefined || one.figure === other.figure) return []
      return /^,? and $/.test(line.words.slice(one.end, other.start)) ? [[one.figure, other.figure]] : []
    })
    .toReversed()
}

/** "the two Keller envoys" are on Keller's side, or somewhere called his: "Keller's son-in-law". */
function belongsTo(
  lines: readonly Line[],
  pair: readonly number[],
  owner: number,
  figures: readonly Figure[],
): boolean {
  const side = figures[owner]!.side ?? figures[owner]!.name
  if (pair.some(figure => figures[figure]!.side === side)) return true
  return lines.some(({ acting, naming }) =>
    acting.some(
      outer =>
        pair.includes(outer.figure) &&
        naming.some(inner => inner.figure === owner && inner.start >= outer.start && inner.end <= outer.end),
    ),
  )
}
