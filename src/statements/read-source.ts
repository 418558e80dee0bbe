/** @module A source as a noun phrase: its head, whether it speaks of one or several, and whose it is. By closed lists; no parser. */
import type { With } from '../document/layers.ts'
import { firstFrom, type Span, type TokenRange } from '../document/span.ts'
import { tokenForms, tokenWords } from '../document/token-forms.ts'
import {
  arePeople,
  BARE_BODY,
  BODY,
  CARRIER,
  isPerson,
  OF_NEWS,
  OUTLET,
  PEOPLE,
  PERSON,
  SOME,
  SURE_OUTLET,
} from './source-nouns.ts'
import { DETERMINERS, isCapitalised, isWord } from './words.ts'

export interface SourcePhrase extends TokenRange {
  /** Token of the noun that says who speaks: "people" in "two people briefed on it". */
  readonly head: number
  /**
   * `person`, `people`: nobody named; `body`, `outlet`: told by its kind; `named`: a run of capitals that no list knows;
   * `carrier`: a paper that carries somebody's words; `pronoun`; `other`: a noun that says nothing of who speaks.
   */
  readonly kind: 'person' | 'people' | 'body' | 'outlet' | 'named' | 'carrier' | 'pronoun' | 'other'
  /** Behind the head and what belongs to it, before "who …" or a comma. */
  readonly named: TokenRange
  /** Behind the possessor, where the phrase opens with one: "Keller’s | office", "his | friends". */
  readonly owned: number | null
  /** "the", "this", or somebody's: one that readers know. */
  readonly isDefinite: boolean
}

/** Ends a noun phrase or opens what hangs on it. */
const AFTER_HEAD: ReadonlySet<string> = new Set(
  'of in from inside within at with on to for by near seen obtained reviewed viewed leaked shared between among over about against after before during under across close familiar privy briefed involved present aware who which that whose , ( — – -- - and or ; speaking representing taking working attending leading quoted cited named described'.split(
    ' ',
  ),
)

/** Where a description of nobody in particular ends. */
const BREAKS: ReadonlySet<string> = new Set('who which whose that , — – -- ; ( speaking'.split(' '))

/** The phrase a source prints; `null` where it has no word. */
export function readSource(document: With<'tokens'>, source: Span): SourcePhrase | null {
  const { tokens } = document
  const [forms, words] = [tokenForms(document), tokenWords(document)]
  const first = firstFrom(tokens, source.start)
  let past = first
  while (past < tokens.length && tokens[past]!.end <= source.end) past += 1
  const printed = (at: number) => forms[at]!
  const word = (at: number) => (at < past ? words[at]! : '')
  while (past > first && !isWord(printed(past - 1))) past -= 1
  if (past <= first) return null
  if (past - first === 1 && /^(?:he|she|it|they|him|them|who|which|his|her|their|its|one)$/.test(word(first)))
    return { first, past, head: first, kind: 'pronoun', named: { first, past }, owned: null, isDefinite: true }

  let opens = first
  let isDefinite = false
  let owned: number | null = null
  if (DETERMINERS.has(word(opens)) || /^(?:our|my|your)$/.test(word(opens))) {
    isDefinite = /^(?:the|this|that|these|those|his|her|its|their)$/.test(word(opens))
    if (/^(?:his|her|its|their|our|my)$/.test(word(opens)) && past - first > 1) owned = opens + 1
    // "Some of the envoys", "two people": the count may be all there is.
    if (!SOME.has(word(opens)) || (past - opens > 1 && !AFTER_HEAD.has(word(opens + 1)))) opens += 1
  }
  opens = behindQuantity(opens, past, word)
  // "an opposition-run board", "the 58-year-old": what a hyphen joins is one word.
  const isGlued = (at: number) => at > first && tokens[at]!.start === tokens[at - 1]!.end
  const end = headEnd(opens, past, word, isGlued)
  for (let at = opens; at < end; at += 1)
    if (/^(?:'s|')$/.test(word(at)) && at + 1 < past && at > opens) {
      owned = at + 1
      isDefinite = true
    }
  const head = headFrom(owned !== null && owned > opens ? headEnd(owned, past, word, isGlued) : end, owned ?? opens)
  const kind = kindOf(word(head), head, { first: opens, past: end }, printed, owned, isDefinite)
  return { first, past, head, kind, named: { first, past: breakAfter(head, past, word) }, owned, isDefinite }
}

/** How many speak, before "of" and who they are: "a number of farmers", "a broad group of villagers". */
const QUANTITY =
  /^(?:number|numbers|group|groups|handful|majority|minority|couple|dozens|scores|hundreds|thousands|tens|millions|host|range|series|string|pair|crowd|trio|variety)$/

/** Where those begin of whom a quantity speaks; `opens` itself where none is told. */
function behindQuantity(opens: number, past: number, word: (at: number) => string): number {
  for (let at = opens; at < past - 2 && at - opens <= 2; at += 1)
    if (QUANTITY.test(word(at)) && word(at + 1) === 'of')
      return /^(?:the|its|their)$/.test(word(at + 2)) ? at + 3 : at + 2
  return opens
}

/** Past the last word of the noun phrase that begins at `from`: its head is the word before. */
function headEnd(from: number, past: number, word: (at: number) => string, isGlued: (at: number) => boolean): number {
  let end = from
  const goesOn = (at: number) => /^[-–]$/.test(word(at)) && isGlued(at) && at + 1 < past && isGlued(at + 1)
  // "an official | travelling with the envoy", "people | directly involved": what tells more of him is not his noun.
  // "the commission | appointed by the council": so does who made a body.
  const isTold = (at: number) =>
    at > from &&
    /(?:ing|ed|ly)$/.test(word(at)) &&
    at + 1 < past &&
    (isPerson(word(at - 1)) || arePeople(word(at - 1)) || (BODY.has(word(at - 1)) && word(at + 1) === 'by'))
  const isPast = (at: number) => (AFTER_HEAD.has(word(at)) || isTold(at)) && !goesOn(at) && !goesOn(at - 1)
  while (end < past && (end === from || !isPast(end))) end += 1
  return end
}

function headFrom(end: number, opens: number): number {
  return Math.max(opens, end - 1)
}

/** Longest relative clause that still describes: "who saw the second draft of the plan". */
const LONGEST_CLAUSE = 9

/** Up to a comma, and to a clause that only tells why there is no name: "who asked not to be named". */
function breakAfter(head: number, past: number, word: (at: number) => string): number {
  let at = head + 1
  // "the commission | appointed by the council": who made a body is none of its name.
  const isMade = () => BODY.has(word(head)) && /ed$/.test(word(at)) && word(at + 1) === 'by'
  while (at < past && !BREAKS.has(word(at)) && !isMade()) at += 1
  if (at >= past || !/^(?:who|that)$/.test(word(at))) return at
  let end = at
  while (end < past && !/^(?:,|—|–|;|\()$/.test(word(end))) end += 1
  const clause = Array.from({ length: end - at }, (_, index) => word(at + index)).join(' ')
  const isVeil = /\b(?:named|identified|quoted|anonymity|anonymous|anonymously|name|spoke|identity)\b/.test(clause)
  // "three people who", of a phrase that was cut there: a pronoun alone describes nobody.
  return end - at > LONGEST_CLAUSE || end === at + 1 || isVeil ? at : end
}

/** "The firms", "the hospitals": several bodies; those who sit at the table ("the parties", "the delegations") are nobody in particular. */
function isSeveral(noun: string): boolean {
  if (/^(?:parties|sides|governments|delegations|teams|states|countries|authorities|forces|powers)$/.test(noun))
    return false
  return /[^s]s$/.test(noun) && (BODY.has(noun.replace(/ies$/, 'y')) || BODY.has(noun.slice(0, -1)))
}

function kindOf(
  noun: string,
  head: number,
  phrase: TokenRange,
  printed: (at: number) => string,
  owned: number | null,
  isDefinite: boolean,
): SourcePhrase['kind'] {
  const isCommon = !isCapitalised(printed(head))
  // "Specialists said": the first word of a sentence has its capital from there.
  if (PEOPLE.has(noun) || (arePeople(noun) && (isCommon || phrase.first === head))) return 'people'
  // "the top two Greens in the Assembly": several who go by their party.
  const before = head > phrase.first ? printed(head - 1) : ''
  if (!isCommon && /\p{Ll}s$/u.test(printed(head)) && /^\p{Ll}/u.test(before) && !BODY.has(noun)) return 'people'
  if (PERSON.has(noun) || (isPerson(noun) && isCommon)) return 'person'
  if (SOME.has(noun)) return noun === 'one' || noun === 'another' ? 'person' : 'people'
  if (CARRIER.has(noun)) return 'carrier'
  const isName = isInCapitals(phrase, printed)
  if (isName && isDefinite && isCapitalised(printed(head))) return 'named'
  if (isSeveral(noun) && isCommon) return 'people'
  const isNews = SURE_OUTLET.has(noun) || (OUTLET.has(noun) && OF_NEWS.has(before.toLowerCase()))
  if (OUTLET.has(noun) && owned === null && (isDefinite || (isNews && isCommon))) return 'outlet'
  if (BODY.has(noun) && (isDefinite || owned !== null)) return 'body'
  if (BARE_BODY.has(noun)) return 'body'
  if (noun === 'old' && isCommon) return 'person'
  if (isName) return 'named'
  return 'other'
}

/** "the Harbour Board of Osford": several words, all but the small ones with a capital. */
function isInCapitals({ first, past }: TokenRange, printed: (at: number) => string): boolean {
  if (past - first < 2) return false
  for (let at = first; at < past; at += 1) {
    const one = printed(at)
    if (isWord(one) && !isCapitalised(one) && !/^(?:of|for|and|the|'s|’s)$/.test(one)) return false
  }
  return true
}
