/** @module Who takes part: the people and sides named in a piece of a sentence that tells of a meeting. */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import { type Line, sideNameOf } from './lines.ts'

/** People by figure, and the names of the sides that were there, each once. */
export interface Present {
  readonly people: readonly number[]
  readonly sides: readonly string[]
}

export const NOBODY: Present = { people: [], sides: [] }

/** "envoys representing President Keller": whoever is only represented was not there, though the side was. */
const REPRESENTED =
  /\b(?:representing|represent|on behalf of|speaking for|sent by|envoys? (?:of|for|to))\s+(?:the )?(?:\p{Lu}[\p{L}.]*(?:[’']s)? ){0,3}$/iu

/** "the special envoy of Ardan’s President Ada Keller", read as one mention of Keller. */
const IS_REPRESENTED =
  /^(?:the |an? |its |his |her )?(?:[\p{L}-]+ ){0,3}(?:envoys?|representatives?|emissar(?:y|ies)|delegates?|advis[eo]rs?|aides?|lawyers?|spokes\p{L}+) (?:of|to|for|from) (?:the )?(?:[\p{L}.]+[’']s )?(?:President|Prime|King|Queen|Chancellor|Premier|Emir|Sultan|Minister|Crown) /iu

/** Who is named without being there: the voice of the sentence, a comparison, somebody's absence. */
const NOT_THERE =
  /\b(?:according to|quoting|citing|quoted by|described by|unlike|without|like|such as|for|against|about|(?:monument|statue|tomb|grave|portrait|memory|memorial|bust|picture|birthplace|house|works|square) (?:of|to))\s+(?:the )?$/i

/** "the minister, whose country hosted the talks": a host’s minister is not thereby one of those who talk. */
const ONLY_HOST =
  /^,? whose (?:country|government|nation|capital|city|town) (?:has |had |is |was |also )*(?:host|mediat|facilitat|broker)/

/** Those in the piece who were there. */
export function presentIn(line: Line, figures: readonly Figure[], piece: Span): Present {
  const people = new Set<number>()
  const sides = new Set<string>()
  for (const mention of line.acting) {
    if (mention.start < piece.start || mention.start >= piece.end) continue
    const before = line.words.slice(Math.max(0, mention.start - 30), mention.start)
    const after = line.words.slice(mention.end, mention.end + 2)
    const figure = figures[mention.figure]!
    const printed = line.words.slice(mention.start, mention.end)
    if (figure.kind === 'media' || NOT_THERE.test(before)) continue
    if (ONLY_HOST.test(line.words.slice(mention.end))) continue
    // "Keller’s plan": the owner of something is not thereby there; "Ardan’s minister" is a mention of its own.
    const owner = /^[’']s?/.test(after) || /[’']s?$/.test(line.words.slice(mention.start, mention.end))
    const named = sidesOf(line.words.slice(mention.start, mention.end), figure, figures)
    if (!owner || figure.kind !== 'person') for (const side of named) sides.add(side)
    if (
      figure.kind === 'person' &&
      !figure.anonymous &&
      !owner &&
      !REPRESENTED.test(before) &&
      !IS_REPRESENTED.test(printed)
    )
      people.add(mention.figure)
  }
  // "Ardan and Belan negotiators": of the two adjectives only the last begins a mention.
  for (const side of sidesOfAdjectives(line.words.slice(piece.start, piece.end), figures)) sides.add(side)
  return { people: [...people], sides: [...sides] }
}

export function together(a: Present, b: Present): Present {
  return { people: [...new Set([...a.people, ...b.people])], sides: [...new Set([...a.sides, ...b.sides])] }
}

/** Capitalised word → side, as this report uses it: "Ardan officials" speak for Ardan. */
function sidesOf(words: string, figure: Figure, figures: readonly Figure[]): readonly string[] {
  const side = sideNameOf(figure)
  // "Ardan and Belan officials": one description of two sides.
  const several = figure.kind !== 'person' && / and /.test(words) ? sidesOfAdjectives(words, figures) : []
  // Mediators sit at the table whether or not the report says for whom.
  const between = side === null && several.length === 0 && /^mediators?$/i.test(figure.name) ? ['mediators'] : []
  return [...new Set([...(side === null ? [] : [side]), ...several, ...between])]
}

/** "Ardan and Belan officials", "Ardan-Belan talks": adjectives of sides that stand together before one noun. */
const PAIR_OF_ADJECTIVES =
  /\b((?:\p{Lu}[\p{L}.]*)(?:, \p{Lu}\p{L}*)*)(?: and |[-–])(\p{Lu}[\p{L}.]*) (\p{Ll}[\p{L}-]*)(?: \p{Ll}[\p{L}-]*)?/gu

function sidesOfAdjectives(words: string, figures: readonly Figure[]): readonly string[] {
  return [...words.matchAll(PAIR_OF_ADJECTIVES)].flatMap(([all, first, last]) => {
    const named = [...first!.split(', '), last!].map(
      word => sideCalled(word, figures) ?? (isAdjective(word) ? word : null),
    )
    return OF_SIDES.test(all) ? named.filter(side => side !== null) : []
  })
}

/** People and doings of two sides; "Ardan and Belan wheat" is neither. */
const OF_SIDES =
  /\b(?:officials|negotiators|diplomats|ministers|envoys|leaders|delegates|delegations|teams|representatives|mediators|presidents|sides|talks|negotiations|summit|meetings?|consultations|discussions|session|counterparts|experts|governments|dialogue)\b/u

/** Words that end as adjectives of states do; the other side of the wall knows which state. */
export function isAdjective(word: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:ian|an|ish|ese|i|ic|ch|sh|ek|ot)$/u.test(word)
}

/** The side that a word stands for in this report: its own name, or the adjective before its officials. */
export function sideCalled(word: string, figures: readonly Figure[]): string | null {
  const state = figures.find(({ kind, name, aliases }) => kind === 'state' && [name, ...aliases].includes(word))
  if (state !== undefined) return state.name
  const adjective = figures.find(
    ({ side, name, aliases, kind }) =>
      side !== null && kind !== 'person' && [name, ...aliases].some(wording => wording.startsWith(`${word} `)),
  )
  const titled = figures.find(({ side, titles }) => side !== null && titles.some(title => title.startsWith(`${word} `)))
  const rooted = figures.find(({ kind, name }) => kind === 'state' && isAdjectiveOf(word, name))
  const body = figures.find(({ kind, name }) => kind === 'organisation' && name === word)
  return adjective?.side ?? titled?.side ?? rooted?.name ?? body?.name ?? null
}

/** "Belan" of Bela, "Ardani" of Ardan: the same beginning, and an ending that makes adjectives of countries; "Uzbek" of Uzbekistan, the country made from the people. */
export function isAdjectiveOf(word: string, state: string): boolean {
  if (word.length >= 4 && state.startsWith(word) && /^(?:i?stan|land|a|ia)$/.test(state.slice(word.length))) return true
  // "Ardan" of Arda: the whole name, and an ending
  if (word.startsWith(state) && /^(?:n|i|an|ian|ese|ish)$/.test(word.slice(state.length))) return true
  const stem = state.replace(/[aeiouy]+$/i, '')
  return (
    stem.length >= 3 &&
    word.startsWith(stem) &&
    /^(?:i|n|an|ian|ean|ish|ese|ic|ni|er|[aeiou]n)$/.test(word.slice(stem.length))
  )
}
