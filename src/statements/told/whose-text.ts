/**
 * @module Whose a text is in the report’s own word, where nobody known as a side is named: "the mediators’ draft", "the
 * guild’s own list", "a note the ministry sent". Two such words are two hands.
 */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
import type { Line } from './lines.ts'
import type { TextNamed } from './told-text.ts'

/** Whoever sits between the sides, by any of the words for it. */
export const MEDIATORS = 'mediators'

const BETWEEN =
  /^(?:co-)?(?:mediator|facilitator|conciliator|broker|go-between|intermediary|intermediaries|chair|chairman|chairwoman|chairperson|convener|arbitrator|host|judge|troika|quartet)s?$/i

/** Those at a table who may write one. */
const HAND =
  /^(?:government|ministry|ministries|rebel|guild|union|board|management|employer|company|firm|group|committee|creditor|lender|bondholder|bank|operator|owner|opposition|junta|regime|army|front|movement|league|club|association|federation|cabinet|parliament|presidency|palace|minister|president|delegation|commission|council|secretariat|expert|lawyer|captor|kidnapper|family|families|city|province|region|state|kingdom|republic|bloc|alliance|coalition|teacher|worker|striker|miner|farmer|fisherman|fishermen|pilot|nurse|doctor|driver|docker)s?$/i

/** "the mediators’ draft", "the guild’s own list". */
const POSSESSOR = /(?:^|\s)([\p{Ll}-]+?)(?:[’']s|s[’']) /u

/** "a paper by the mediators", "handed over by the board", "from the ministry". */
const BY = /^[^.;:“”"]{0,60}? (?:by|from) (?:the |an? |its |their )?(?:[\p{L}’'-]+ ){0,2}?([\p{Ll}-]{4,})\b/u

/** "that the mediators circulated", "the ministry sent round". */
const WHO_DID =
  /^,? (?:(?:that|which) )?the (?:[\p{L}-]+ )?([\p{Ll}-]{4,}) (?:has |have |had )?(?:\p{Ll}+ed|sent|put|gave|drew|wrote|laid|brought|made|left|drawn|given)\b/u

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

/** The word in lower case, one for all who sit between; `null` where none says it. */
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
    if (BETWEEN.test(word)) return MEDIATORS
    if (HAND.test(word)) return word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')
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
