/** @module How a source without a name is called, and for whom it speaks: "her office", "an aide to the envoy", "the Ardanese camp". */
import { commonParty } from '../../document/common-parties.ts'
import { type Span, within } from '../../document/span.ts'
import type { SourcePhrase } from '../read-source.ts'
import { PRIVATE, SOME } from '../source-nouns.ts'
import type { Cast } from './cast.ts'
import { fits, isOther } from './going-by.ts'

/** The subject that goes with a possessive. */
const SUBJECT_OF: Readonly<Record<string, string>> = { his: 'he', her: 'she' }

/** The description as printed, without determiner and without what only tells that nobody is named. */
export function wording(cast: Cast, phrase: SourcePhrase): string {
  const { text, tokens } = cast.document
  const owner = phrase.owned === null ? null : ownerName(cast, phrase)
  const { named, first } = phrase
  if (owner !== null) {
    const own = text.slice(tokens[phrase.owned!]!.start, tokens[named.past - 1]!.end).replace(/\s+/g, ' ')
    return `${owner}${owner.endsWith('s') ? '’' : '’s'} ${own}`
  }
  const isBare = /^(?:the|a|an|this|that|our|my|one|another)$/.test(cast.wordAt(first)) && first + 1 < named.past
  const from = isBare && cast.wordAt(first + 1) !== 'of' ? first + 1 : first
  // "the so-called council" is what others call the council.
  const words = text
    .slice(tokens[from]!.start, tokens[named.past - 1]!.end)
    .replace(/\s+/g, ' ')
    .replace(/^so-called /i, '')
  const isSmall = from === first && SOME.has(cast.wordAt(from))
  return isSmall ? words[0]!.toLowerCase() + words.slice(1) : words
}

/** "her office", where it goes by the name of whose it is. */
export function asOwned(cast: Cast, phrase: SourcePhrase, name: string): readonly string[] {
  const small = printed(cast, phrase)
  return /^(?:his|her|its|their) /.test(small) && small !== name ? [small] : []
}

/**
 * "a person", "a person close to the board", "a person close to the board who asked not to be named": who has no name is looked
 * for by the words in print, article and all, whole or cut where a description may end. Nothing for "the envoy": that goes back
 * to somebody, and to another in another report.
 */
export function asPrinted(cast: Cast, phrase: SourcePhrase): readonly string[] {
  const { head, named } = phrase
  const past = Math.min(phrase.past, named.past + LONGEST_VEIL)
  const ends = Array.from({ length: past - head - 1 }, (_, at) => head + 1 + at).filter(
    at => at === named.past || mayEnd(cast.wordAt(at - 1), cast.wordAt(at), cast.wordAt(at + 1)),
  )
  const wordings = [head + 1, ...ends, past].map(end => printed(cast, phrase, end))
  return wordings.some(words => words.startsWith('the ')) ? [] : [...new Set(wordings)]
}

/** Words behind a description that still belong to how somebody is called: "who was not authorised to speak to the press". */
const LONGEST_VEIL = 12

/** "an officer | who …", "a member of the board | reached by telephone", "an aide who was there | and who …": what follows only adds to it. */
function mayEnd(before: string, word: string, next: string): boolean {
  if (/^(?:,|—|–|\(|and|who|whose|was|were|had|has|have|not|is|are|be|been|to|by)$/.test(before)) return false
  return /^(?:who|whose|,|—|–|\()$/.test(word) || /.(?:ed|ing)$/.test(word) || (word === 'and' && next === 'who')
}

/** The words of the phrase up to the token `past`, the first small: "a person close to the board". */
function printed({ document: { text, tokens } }: Cast, { first, named }: SourcePhrase, past = named.past): string {
  const words = text.slice(tokens[first]!.start, tokens[past - 1]!.end).replace(/\s+/g, ' ')
  return words[0]!.toLowerCase() + words.slice(1)
}

/** Whose "her office" is, by name; `null` where the owner is no pronoun or nobody with a name. */
function ownerName(cast: Cast, phrase: SourcePhrase): string | null {
  if (!/^(?:his|her|its|their)$/.test(cast.wordAt(phrase.first))) return null
  const owner = cast.figures[possessor(cast, phrase) ?? -1]
  if (owner === undefined || owner.anonymous) return null
  // As news has it: "Keller’s office", by surname.
  return owner.kind === 'person' ? owner.name.split(' ').at(-1)! : owner.name
}

/** Whom the named ones in the phrase speak for; one whose friend or aide speaks is its principal. */
export function sideOf(
  cast: Cast,
  phrase: SourcePhrase,
): { readonly side: string | null; readonly principal?: string } {
  const { mentions, tokens } = cast.document
  // A paper never speaks for its state.
  if (/^(?:publications|outlets|newspapers)$/.test(cast.wordAt(phrase.head))) return { side: null }
  // "the commission | appointed by the council" is on its maker's side.
  // "a specialist on Ardan": what he knows of is not whom he speaks for.
  const isTopic = cast.wordAt(phrase.head + 1) === 'on' && phrase.head + 1 < phrase.named.past
  const past = isTopic ? phrase.head + 1 : (phrase.kind === 'body' ? phrase : phrase.named).past
  const span = { start: tokens[phrase.first]!.start, end: tokens[past - 1]!.end }
  const inside = within(mentions, span).filter(({ chain }) => chain !== null)
  const pronoun = possessor(cast, phrase)
  const chains = [...(pronoun === null ? [] : [pronoun]), ...inside.map(({ chain }) => chain!)]
  for (const chain of chains) {
    const { kind, name, side, anonymous } = cast.figures[chain]!
    if (kind === 'state' && (PRIVATE.has(cast.wordAt(phrase.head)) || isAgainst(cast, span))) continue
    if (side !== null) return { side }
    // The aide himself, not whose aide he is.
    if (anonymous && kind === 'person') continue
    if (kind === 'state' || kind === 'organisation') return { side: name }
    if (kind === 'person') return { side: null, principal: name }
  }
  const isPrivate = PRIVATE.has(cast.wordAt(phrase.head))
  return { side: (isPrivate ? null : sideOfAdjective(cast, span)) ?? sideOfNoun(cast, phrase) }
}

/** "opposition lawmakers in Ardan": no state speaks through those who are against it. */
function isAgainst(cast: Cast, { start, end }: Span): boolean {
  return /\b(?:opposition|dissident|exiled|anti-government)\b/i.test(cast.document.text.slice(start, end))
}

/** "two rebel sources": the party that goes by the noun; "one of them": of whoever spoke last. */
function sideOfNoun(cast: Cast, { first, named }: SourcePhrase): string | null {
  for (let at = first; at < named.past; at += 1) {
    const party = commonParty(cast.wordAt(at))
    if (party !== undefined && party !== 'company' && party !== 'opposition') return party
  }
  const last = named.past - first <= 4 && /^(?:them|these)$/.test(cast.wordAt(named.past - 1)) ? cast.last : null
  return last === null ? null : cast.figures[last.chain]!.side
}

/**
 * Whose friends "his friends" are: the one spoken of first in the sentence, which is what it is about; else the one spoken of
 * last in the sentence before.
 */
export function possessor(cast: Cast, { first: opens, named }: SourcePhrase): number | null {
  // "her office", "one of her advisers"
  let first = opens
  while (first < named.past && !/^(?:his|her|its|their)$/.test(cast.wordAt(first))) first += 1
  if (first === named.past) return null
  const word = cast.wordAt(first)
  // "briefed on its contents": what is in it is nobody’s.
  if (word === 'its' && first > opens && WHAT_TEXTS_HAVE.test(cast.wordAt(first + 1))) return null
  const { tokens, mentions, sentences } = cast.document
  const { sentence } = tokens[first]!
  const fitting = (from: number, to: number) =>
    within(mentions, { start: from, end: to }).flatMap(({ chain }) =>
      chain !== null && fits(cast.figures[chain]!, word) && !isOther(cast, chain, SUBJECT_OF[word] ?? word)
        ? [chain]
        : [],
    )
  const here = fitting(sentences[sentence]!.start, tokens[first]!.start)
  const before = sentence === 0 ? [] : fitting(sentences[sentence - 1]!.start, sentences[sentence - 1]!.end)
  return here[0] ?? before.at(-1) ?? null
}

/** "inside the Ardanese camp": whoever is described so elsewhere. */
function sideOfAdjective(cast: Cast, span: Span): string | null {
  for (const [word] of cast.document.text.slice(span.start, span.end).matchAll(/\p{Lu}[\p{L}-]{3,}/gu)) {
    const found = cast.figures.find(
      ({ side, name, aliases }) => side !== null && [name, ...aliases].some(one => one.startsWith(`${word} `)),
    )
    if (found !== undefined) return found.side
    // "Ardanese" of Ardan: an adjective is a state's name with another ending.
    const state = cast.figures.find(({ kind, name }) => kind === 'state' && isAdjectiveOf(word, name))
    if (state !== undefined) return state.name
  }
  return null
}

/** What a text or a talk has: "people briefed on its contents" are not its people. */
const WHAT_TEXTS_HAVE =
  /^(?:contents?|text|terms|wording|details?|provisions?|clauses?|findings|conclusions|drafting|substance|outline|progress|outcome|course|existence)$/

/** Longest ending that makes an adjective of a name: "-ese", "-ian", "-ish". */
const LONGEST_ENDING = 4

function isAdjectiveOf(word: string, name: string): boolean {
  const stem = name.replace(/[aeiouy]$/, '')
  return (
    stem.length > 3 && word.startsWith(stem) && word.length > name.length && word.length - stem.length <= LONGEST_ENDING
  )
}
