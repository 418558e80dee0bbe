/**
 * @module How far a phrase reaches from its noun: to the left over adjectives, offices, names and determiner, to the right
 * over "of the Sendal Authority". By closed lists; no parser.
 */
import { commonParty } from '../document/common-parties.ts'
import type { Name } from './find-names.ts'
import { isFunctionWord, isPastVerb, isVerbOfActors } from './gazetteers/common-words.ts'
import { isCommonBody } from './gazetteers/known-names.ts'
import {
  isCamp,
  isHeadship,
  isHonorific,
  isInstitutionNoun,
  isOfficeNoun,
  isOfficeOfState,
  isPeopleNoun,
  isPersonNoun,
  isPortfolio,
} from './gazetteers/offices.ts'
import { follows, type Word } from './words.ts'

/** The words of a report with its names, as the search for phrases sees them. */
export interface NamedWords {
  readonly words: readonly Word[]
  readonly names: readonly Name[]
  /** `nameAt[i]` is the index of the name that word `i` is part of, or -1. */
  readonly nameAt: Int32Array
}

export const DETERMINER =
  /^(?:the|a|an|its|his|her|their|our|my|this|these|those|one|another|both|some|several|many|most|all|few|two|three|four|five|six|other|each|every|dozens|hundreds|any|whose)$/
const ADJECTIVE =
  /^(?:unnamed|anonymous|leading|retired|independent|veteran|so-called|other|ruling|elected|unidentified|same|armed|main|own|young|old|new|late|current|hostages|aid|rebel|nearly|outside|core|close|key|global|exiled|wary|visiting|high-ranking)$/
export const SIDES =
  /^(?:sides|parties|delegations|teams|capitals|countries|camps|factions|nations|governments|leaders|negotiators|mediators)$/
const PREPOSITION = /^(?:of|for|to|from|in|on|at|inside|with|within)$/

/** What stands to the left of a noun. Counts words. */
export interface LeftReach {
  readonly first: number
  /** Where the office begins: "foreign minister" in "the Danish foreign minister". */
  readonly title: number
  readonly determiner: string | null
  /** Indices of names that say for whom. */
  readonly of: readonly number[]
  /** Somebody's: "Chad’s minister". */
  readonly possessed: boolean
}

/** 12 words: the longest run of modifiers we met ("President Ana Osei’s special envoy to …") has eight. */
const MOST_MODIFIERS = 12

/** How far a phrase reaches to the left of its head. */
export function reachLeft(from: NamedWords, head: number): LeftReach {
  const { words, nameAt } = from
  const of: number[] = []
  let first = head
  let title = head
  let possessed = false
  while (first > 0 && head - first < MOST_MODIFIERS && follows(words, first)) {
    const before = words[first - 1]!
    if (nameAt[first - 1] !== -1) {
      const name = nameAt[first - 1]!
      // "told Reuters officials had …": an agency is no modifier.
      if (from.names[name]!.known?.kind === 'media' && !before.possessive) break
      of.push(name)
      first = from.names[name]!.first
      if (!before.possessive) continue
      return { first: beforeOwner(from, first), title, determiner: null, of, possessed: true }
    }
    if (DETERMINER.test(before.lower)) return { ...withDeterminer(words, first), title, of, possessed }
    if (before.possessive) {
      if (isFunctionWord(before.text) || possessed) break
      possessed = true
      // "the president’s | spokeswoman": whose she is says what she is.
      if (title === first && before.text === before.lower && isOfficeOfState(before.text)) title = first - 1
      first -= 1
      continue
    }
    if (joinsNames(from, first)) {
      first -= 1
      continue
    }
    if (title === first && first > 1 && joinsFields(words, first)) {
      title = first - 2
      first -= 2
      continue
    }
    if (endsRelativeObject(words, first)) break
    const isField_ = first === head && (isField(words, head) || isOfBody(words, head))
    const step = modifierBefore(words, first) ?? (isField_ ? 'title' : null)
    if (step === null && first < head && isBehindOwner(from, first - 1)) {
      first -= 1
      continue
    }
    if (step === null && isOfNamedBody(from, first)) {
      first -= 1
      continue
    }
    if (step === null) break
    if (step === 'title' && title === first) title = first - 1
    first -= 1
  }
  return { first, title, determiner: null, of, possessed }
}

/** "on whose party | Prime Minister Ana Osei depends": the noun is what "whose" goes with, and the title begins a subject. */
function endsRelativeObject(words: readonly Word[], at: number): boolean {
  const noun = words[at - 1]!
  return (
    words[at]!.capital &&
    noun.text === noun.lower &&
    !noun.possessive &&
    (isInstitutionNoun(noun.text) || isCommonBody(noun.text)) &&
    words[at - 2]?.lower === 'whose' &&
    follows(words, at - 1)
  )
}

/** Titles before the owner: "the | President | Ana Osei’s envoy". */
function beforeOwner({ words, names, nameAt }: NamedWords, from: number): number {
  let first = from
  const isTitle = (at: number) =>
    isHonorific(words[at]!.text) ||
    (words[at]!.capital && (isOfficeNoun(words[at]!.text) || isPortfolio(words[at]!.text))) ||
    names[nameAt[at]!]?.known?.kind === 'adjective'
  while (first > 0 && follows(words, first) && isTitle(first - 1)) first -= 1
  return first > 0 && follows(words, first) && words[first - 1]!.lower === 'the' ? first - 1 : first
}

/** "both the", "all the", "the two", "some of the": the first of two determiners counts. */
function withDeterminer(words: readonly Word[], at: number): { readonly first: number; readonly determiner: string } {
  const first = at - 1
  const isTwo = first > 0 && follows(words, first) && /^(?:the|both|all|its|their)$/.test(words[first - 1]!.lower)
  return isTwo ? { first: first - 1, determiner: words[first - 1]!.lower } : { first, determiner: words[first]!.lower }
}

/** The "and" of "US and Ukrainian officials". */
function joinsNames({ words, names, nameAt }: NamedWords, first: number): boolean {
  return (
    /^(?:and|or)$/.test(words[first - 1]!.lower) &&
    first > 1 &&
    nameAt[first] !== -1 &&
    follows(words, first - 1) &&
    arePaired(names[nameAt[first]!], names[nameAt[first - 2]!])
  )
}

/** "US and Ukrainian officials", "European and US officials": at least one can only be a modifier. */
function arePaired(a: Name | undefined, b: Name | undefined): boolean {
  const kinds = [a?.known?.kind, b?.known?.kind]
  return kinds.includes('adjective') && kinds.every(kind => kind === 'adjective' || kind === 'country')
}

/** The "junior doctors" of "HRL junior doctors committee chair": plain words between a body’s name and the office in it. */
function isOfNamedBody({ words, nameAt }: NamedWords, first: number): boolean {
  // 5 words: more say something else.
  for (let at = first - 1; at >= 0 && first - at <= 5 && follows(words, at + 1); at -= 1) {
    const { text, lower, possessive } = words[at]!
    if (nameAt[at] !== -1) return at < first - 1 && !possessive && /^\p{Lu}[\p{Lu}\d&-]+$/u.test(text)
    const isPlain =
      text === lower &&
      !possessive &&
      !isFunctionWord(text) &&
      !isVerbOfActors(text) &&
      !isPastVerb(lower) &&
      (!/ing$/.test(lower) || /^(?:bargaining|negotiating|steering|organising|organizing)$/.test(lower))
    if (!isPlain) return false
  }
  return false
}

/** The "patient" of "Ardan’s patient foreign minister": whatever plain word stands between an owner by name and the office. */
function isBehindOwner({ words, nameAt }: NamedWords, at: number): boolean {
  const { text, lower } = words[at]!
  const isPlain =
    /^\p{Ll}[\p{Ll}-]+$/u.test(text) && !isFunctionWord(text) && !isVerbOfActors(text) && !isPastVerb(lower)
  return isPlain && follows(words, at) && words[at - 1]!.possessive && nameAt[at - 1] !== -1
}

/** The "and" of "relations and cooperation minister": two fields of one office. */
function joinsFields(words: readonly Word[], first: number): boolean {
  const field = words[first - 2]!
  return (
    words[first - 1]!.lower === 'and' &&
    follows(words, first) &&
    follows(words, first - 1) &&
    isPortfolio(words[first]!.text) &&
    (isPortfolio(field.text) || /^(?:relations|cooperation)$/.test(field.lower)) &&
    !isOfficeNoun(field.text)
  )
}

/** "its | waterways | minister": whatever stands between an owner and a minister is the field. */
function isField(words: readonly Word[], head: number): boolean {
  const word = words[head - 1]!
  const owner = words[head - 2]
  return (
    /^(?:minister|ministers|ministry|commissioner|secretary|negotiator|spokes(?:man|woman|person)|organi[sz]er|bargainer|advis[eo]r)$/.test(
      words[head]!.lower,
    ) &&
    /^\p{Ll}{3,}$/u.test(word.text) &&
    !isFunctionWord(word.text) &&
    !isVerbOfActors(word.text) &&
    !isPastVerb(word.lower) &&
    owner !== undefined &&
    follows(words, head - 1) &&
    (owner.possessive || DETERMINER.test(owner.lower) || owner.capital)
  )
}

/** "Basin | commission President Ana Osei": a body without a capital, behind its owner. */
function isOfBody(words: readonly Word[], head: number): boolean {
  return (
    isBodyNoun(words[head - 1]!.lower) &&
    words[head - 1]!.lower === words[head - 1]!.text &&
    isOfficeNoun(words[head]!.text) &&
    words[head - 2]?.capital === true &&
    follows(words, head - 1)
  )
}

/** What the word before may be to the phrase: part of the office, a modifier, or nothing of it. */
function modifierBefore(words: readonly Word[], first: number): 'title' | 'modifier' | null {
  const { text, lower } = words[first - 1]!
  // "the same Danish official" is one who was spoken of.
  if (lower === 'same') return 'modifier'
  // "the First Elder", "High Steward": a rank of the office, written as its name.
  const next = words[first]!
  if (/^(?:First|Second|High|Grand)$/.test(text) && next.capital && isOfficeNoun(next.text)) return 'title'
  if (isFunctionWord(text)) return null
  const isPlace = /^\p{Lu}[\p{L}.]*-\p{Ll}+$/u.test(text)
  const isOffice =
    isPortfolio(text) ||
    (isCommonBody(text) && !isPlural(lower)) ||
    (isOfficeNoun(text) && !isVerbOfActors(text)) ||
    isInstitutionNoun(text) ||
    /^\p{Ll}+-[\p{Ll}-]+$/u.test(text) ||
    isPlace
  if (isOffice) {
    if (isPeopleNoun(text) && /s$/.test(lower) && !isInstitutionNoun(text)) return null
    return isPlace ? 'modifier' : 'title'
  }
  const isAdjective =
    ADJECTIVE.test(lower) ||
    (commonParty(lower) !== undefined && !/s$/.test(lower)) ||
    (/(?:al|ic|ary|ern|ous|ist)$/.test(lower) && !isVerbOfActors(text))
  return isAdjective ? 'modifier' : null
}

function isPlural(lower: string): boolean {
  return /[^s]s$/.test(lower)
}

/** What stands to the right of a noun: where it ends, and whom it names. */
export interface Complement {
  readonly past: number
  readonly of: readonly number[]
}

/** "… of the Sendal Authority", "… from both delegations", "… in the armed group". */
export function complementAt(from: NamedWords, start: number, head: number): Complement | undefined {
  const { words, names } = from
  const isOnBehalf =
    words[start]?.lower === 'on' && words[start + 1]?.lower === 'behalf' && words[start + 2]?.lower === 'of'
  const at = isOnBehalf && follows(words, start) ? start + 2 : start
  const preposition = words[at]
  if (preposition === undefined || !follows(words, at) || !PREPOSITION.test(preposition.lower)) return undefined
  const isPeople = isPersonNoun(words[head]!.text) || isPeopleNoun(words[head]!.text) || isOfficeNoun(words[head]!.text)
  if (!takesComplement(words[head]!, preposition.lower, isPeople)) return undefined
  const { sure, of } = namedIn(from, at)
  if (sure <= at || modifiesFurther(from, sure)) return undefined
  if (preposition.lower === 'of' && words[sure]?.lower === 'of' && follows(words, sure)) {
    // "president of the Clerks’ Unit of the Dockers’ Union": the last is the whole.
    const whole = namedIn(from, sure)
    const [last] = whole.of
    if (whole.sure > sure && last !== undefined && names[last]!.shape === 'body' && !modifiesFurther(from, whole.sure))
      return { past: whole.sure, of: whole.of }
  }
  const isPlace = /^(?:in|on|at|inside)$/.test(preposition.lower)
  if (isPlace && !isPeople) return undefined
  const isOnlyWhere =
    isPlace && of.every(name => names[name]!.known?.kind === 'capital' || names[name]!.known?.kind === 'place')
  // "officials in Oslo" are of the state that sits there.
  const isSeat =
    isOnlyWhere && preposition.lower === 'in' && of.length === 1 && names[of[0]!]!.known?.kind === 'capital'
  return {
    past: sure,
    of:
      isOnlyWhere && !(isSeat && GOVERNS.test(words[head]!.lower) && !OTHERS.test(words[head - 1]?.lower ?? ''))
        ? []
        : of,
  }
}

/** Who govern where they sit. */
const GOVERNS = /^(?:officials?|authorities|ministers|leaders|policymakers|generals|rulers)$/

/** Officials who are somebody else's wherever they are. */
const OTHERS =
  /^(?:aid|relief|western|foreign|humanitarian|hospital|union|company|party|bank|league|rescue|medical|health|church|local|city|port|airport|election|football|industry|business|opposition|rebel|exiled|religious|community)$/

function takesComplement(noun: Word, preposition: string, isPeople: boolean): boolean {
  // "the government of Ardan"
  if (
    preposition === 'of' &&
    /^(?:government|parliament|army|military|presidency|administration|leadership|regime|ministry)$/.test(noun.lower)
  )
    return true
  if (!isHeadship(noun.text) && !isHeadship(noun.text.replace(/s$/, '')) && !isPeople) return false
  if (preposition === 'with' || preposition === 'within') return false
  return (
    preposition !== 'to' ||
    /^(?:ambassadors?|envoys?|advis[eo]rs?|aides?|assistants?|deputy|representatives?|counsel|secretary)$/.test(
      noun.lower,
    )
  )
}

const BODY_NOUN =
  /^(?:group|agency|fund|bank|union|company|department|office|country|committee|council|commission|party|movement|federation|association|league|bloc|front|coalition|alliance|chamber|compact|guild|syndicate|authority|cooperative|secretariat|camp|company|district|board|bureau|service|state|ministry|institute|university|region|province|valley|island|islands|city|town|port|county|territory|talks|organisation|organization)$/

function isBodyNoun(lower: string): boolean {
  return BODY_NOUN.test(lower) || isCommonBody(lower)
}

const OF_OWNER =
  /^(?:delegation|team|panel|committee|commission|office|council|bureau|staff|wing|arm|side|negotiating|negotiators|talks|peace|prisoner|political|military|armed|media|press)$/

/** 9 words: no complement that names somebody is longer. */
const LONGEST_COMPLEMENT = 9

/** The names behind a preposition, and how far the complement surely reaches. */
function namedIn({ words, names, nameAt }: NamedWords, at: number) {
  const of: number[] = []
  let past = at + 1
  let sure = at
  let open = false
  while (past < words.length && past - at < LONGEST_COMPLEMENT && follows(words, past)) {
    const word = words[past]!
    const name = nameAt[past]!
    if (name !== -1) {
      of.push(name)
      past = names[name]!.past
      sure = past
      open =
        words[past - 1]!.possessive ||
        names[name]!.known?.kind === 'adjective' ||
        isBeforeInstitution(words, nameAt, past) ||
        // "the Ardan | junta", "the Harl | rebels"
        (follows(words, past) && commonParty(words[past]!.text) !== undefined)
      // "Osei’s ruling Harl | party"
      if (
        !open &&
        follows(words, past) &&
        /^(?:party|movement|coalition|group|union|bloc|alliance)$/.test(words[past]!.lower)
      ) {
        past += 1
        sure = past
      }
      if (!open) break
      continue
    }
    if (DETERMINER.test(word.lower) && past <= at + 2) {
      past += 1
      open = true
      continue
    }
    // "spokeswoman for | Prime Minister Ana Osei": the title of whom she speaks for.
    if (of.length === 0 && !open && isCapitalTitle(word)) {
      past += 1
      continue
    }
    // "speaker of | parliament"
    const isBare =
      past === at + 1 &&
      words[at]!.lower === 'of' &&
      /^(?:parliament|government|cabinet|congress|staff)$/.test(word.lower)
    if ((!open && !isBare) || endsComplement(word)) break
    past += 1
    // The noun ends the complement unless another follows ("wealth fund manager" is rare).
    if (
      isInstitutionNoun(word.text) ||
      SIDES.test(word.lower) ||
      isOfficeNoun(word.text) ||
      isBodyNoun(word.lower) ||
      isCamp(word.text) ||
      (commonParty(word.text) !== undefined && !/^(?:rebel|insurgent|guerrilla|separatist|employer)$/.test(word.lower))
    ) {
      sure = past
      // "a member of the government’s | delegation", "head of the Ardan government | delegation"
      const next = words[past]
      const isOwner = next !== undefined && follows(words, past) && nameAt[past] === -1 && OF_OWNER.test(next.lower)
      if (!isOwner && !isBeforeBody(words, nameAt, past)) break
    }
  }
  return { sure, of }
}

function isCapitalTitle({ text, capital }: Word): boolean {
  return (
    capital && (isOfficeNoun(text) || isPortfolio(text) || isHonorific(text) || /^(?:Prime|Deputy|Vice)$/.test(text))
  )
}

/** "head of the state | road agency": the body ends further on, behind up to two plain words. */
function isBeforeBody(words: readonly Word[], nameAt: Int32Array, past: number): boolean {
  for (let at = past; at < past + 3 && follows(words, at) && nameAt[at] === -1; at += 1) {
    const { text, lower, possessive } = words[at]!
    if (possessive || text !== lower || isFunctionWord(text) || isVerbOfActors(text) || isPastVerb(lower)) return false
    if (/^(?:agency|authority|committee|commission|council|secretariat|company|fund|bank|board|bureau)$/.test(lower))
      return true
  }
  return false
}

/** "the head of the Ardani | delegation", "a spokesman for the Ardani | foreign ministry": the name only says whose it is. */
function isBeforeInstitution(words: readonly Word[], nameAt: Int32Array, past: number): boolean {
  // 3 words: "rubber-stamp lower house".
  for (let at = past; at < past + 3 && follows(words, at) && nameAt[at] === -1; at += 1) {
    const { text, lower } = words[at]!
    if (text !== lower || isFunctionWord(text)) return false
    if (isInstitutionNoun(text) || lower === 'office' || lower === 'secretariat') return true
    if (!isPortfolio(text)) return false
  }
  return false
}

function endsComplement({ text, lower }: Word): boolean {
  return isFunctionWord(text) || isVerbOfActors(text) || (/ed$/.test(lower) && !/^(?:armed|so-called)$/.test(lower))
}

/** "members of the Ardani trawler", "leaders for a Rome summit": the name only modifies a noun we cannot read. */
function modifiesFurther({ words, nameAt }: NamedWords, sure: number): boolean {
  const after = words[sure]
  return (
    after !== undefined &&
    follows(words, sure) &&
    nameAt[sure] === -1 &&
    nameAt[sure - 1] !== -1 &&
    !isFunctionWord(after.text) &&
    !isVerbOfActors(after.text) &&
    !/(?:ed|ing|ly)$/.test(after.lower)
  )
}
