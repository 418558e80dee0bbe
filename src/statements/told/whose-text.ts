/**
 * @module Whose a text is where nobody known as a side is named: "the mediators’ draft", "the guild’s own list", "a note the
 * ministry sent". Words of two kinds are two hands.
 */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'
import type { TextNamed } from './told-text.ts'

/** Whoever sits between the sides, by any of the words for it. */
export const MEDIATORS = 'mediators'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Kinds of hands, each with the words for it: a report calls one side by several of them. */
const HANDS: readonly (readonly [kind: string, words: ReadonlySet<string>])[] = [
  [
    MEDIATORS,
    set(
      'mediator co-mediator facilitator conciliator broker go-between intermediary chair co-chair chairman chairwoman chairperson convener arbitrator host judge troika quartet',
    ),
  ],
  [
    'government',
    set('government ministry cabinet presidency minister president army junta regime kingdom republic treasury state'),
  ],
  ['rebels', set('rebel insurgent movement front guerrilla militia captor kidnapper fighter separatist')],
  ['workers', set('union guild worker striker miner teacher pilot nurse doctor driver docker federation')],
  ['employers', set('management employer company firm operator owner board shipowner')],
  ['creditors', set('creditor lender bondholder bank fund holder')],
]

/** "the mediators’ draft", "the guild’s own list". */
const POSSESSOR = /(?:^|\s)([\p{Ll}-]+?)(?:[’']s|s[’']) /u

/** Done by whoever makes a text: what others do with it, "rejected by the guild", says nothing of whose it is. */
const MADE =
  '(?:made|drafted|written|prepared|drawn up|tabled|circulated|presented|proposed|submitted|sent|handed(?: (?:over|in|out))?|given|offered|issued|brought|produced|compiled|put (?:forward|together|to|before|on)|suggested|floated|unveiled|distributed|delivered|passed|crafted|devised|worked out)'

/** "a paper by the mediators", "handed over on Monday by the board", "from the ministry". */
const BY = new RegExp(
  `^(?:,? (?:(?:that|which) )?(?:(?:was|were|is|had been|has been) )?${MADE}\\b[^.;:,“”"]{0,40}?)? (?:by|from) (?:the |an? |its |their )?(?:[\\p{L}’'-]+ ){0,2}?([\\p{Ll}-]{4,})\\b`,
  'u',
)

/** "that the mediators circulated", "the ministry sent round". */
const WHO_DID = new RegExp(
  `^,? (?:(?:that|which) )?the (?:[\\p{L}-]+ )?([\\p{Ll}-]{4,}) (?:has |have |had )?(?:${MADE}|gave|drew up|wrote|laid|put|left)\\b`,
  'u',
)

/** A state that the report calls a mediator. */
export function mediatingIn(lines: readonly Line[], figures: readonly Figure[]): ReadonlySet<string> {
  const text = lines.map(({ words }) => words).join('\n')
  const names = figures.flatMap(({ kind, name, aliases }) =>
    kind === 'state' || kind === 'organisation' ? [{ name, words: [name, ...aliases] }] : [],
  )
  return new Set(
    names.flatMap(({ name, words }) =>
      words.some(word => /^\p{Lu}[\p{L} .’'-]+$/u.test(word) && mediates(text, word)) ? [name] : [],
    ),
  )
}

function mediates(text: string, name: string): boolean {
  const own = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(
    `\\b(?:mediat|broker|facilitat|conven|host)\\w* (?:by|from|of) (?:the )?(?:\\p{Lu}[\\p{L}-]+(?:,| and) )*(?:the )?${own}\\b|\\bmediators,? (?:from )?(?:\\p{Lu}[\\p{L}-]+(?:,| and) )*${own}\\b|\\b${own}\\p{Ll}{0,3}(?:,? and \\p{Lu}\\p{L}+)? (?:mediat|facilitat|broker)\\w*|\\b${own},? (?:which|who) (?:is |are |has been )?(?:also )?(?:mediat|chair|presid|host)|\\b${own}-(?:mediat|broker)|\\b(?:envoy|minister|president|ambassador|diplomat|general|judge|secretary)\\p{Ll}* of (?:the )?${own}, who (?:is |was |has been |had been )?(?:presid|chair|mediat|host|steer|moderat|conven)`,
    'u',
  ).test(text)
}

/** The kind of hand; `null` where no word says it. */
export function holderOf(
  { words }: Line,
  name: Span,
  offer: Span | null,
  owners: readonly string[],
  mediating: ReadonlySet<string>,
): string | null {
  if (owners.length > 0) return owners.every(owner => mediating.has(owner)) ? MEDIATORS : null
  const own = words.slice(name.start, name.end)
  if (/-(?:brokered|mediated|facilitated)\b/i.test(own)) return MEDIATORS
  const after = words.slice(name.end, name.end + REACH)
  // "the mediators put before both a draft"
  const giver =
    offer === null
      ? undefined
      : words
          .slice(offer.start, name.start)
          .match(/^(?:the |an? |its |their )?(?:[\p{L}’'-]+ ){0,2}?([\p{Ll}-]{4,})\b/iu)?.[1]
  for (const word of [own.match(POSSESSOR)?.[1], after.match(WHO_DID)?.[1], after.match(BY)?.[1], giver]) {
    if (word === undefined) continue
    const one = word.toLowerCase()
    const found = HANDS.find(([, words]) =>
      [one, one.replace(/s$/, ''), one.replace(/ies$/, 'y')].some(form => words.has(form)),
    )
    if (found !== undefined) return found[0]
  }
  return null
}

/** Code units behind a name in which its sentence says whose it is. */
const REACH = 100

/** Whether two mentions are of texts by different people. */
export function isOtherHand(one: TextNamed, other: Pick<TextNamed, 'owners' | 'holder'>): boolean {
  const [a, b] = [one.holder ?? null, other.holder ?? null]
  if (one.owners.length > 0 && other.owners.length > 0) return !one.owners.some(owner => other.owners.includes(owner))
  if (a !== null && b !== null) return a !== b
  // What the mediators drew up is no side’s.
  return (a === MEDIATORS && other.owners.length > 0) || (b === MEDIATORS && one.owners.length > 0)
}
