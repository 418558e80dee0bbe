/**
 * @module Noun phrases that speak of people by what they are: "the Danish foreign minister", "two senior officials",
 * "director of the Sendal Authority". Built outwards from the noun by closed lists; no parser.
 */
import type { TokenRange } from '../document/span.ts'
import type { Name } from './find-names.ts'
import { isFunctionWord, isPastVerb, isVerbOfActors } from './gazetteers/common-words.ts'
import {
  isHeadship,
  isHonorific,
  isInstitutionNoun,
  isOfficeNoun,
  isPeopleNoun,
  isPersonNoun,
  isPortfolio,
  isSecretaryOf,
} from './gazetteers/offices.ts'
import { follows, type Word } from './words.ts'

/** Counts words. `first` to `past` is the whole phrase with determiner and complement, without a name in apposition. */
export interface Phrase extends TokenRange {
  /** The word that says what they are: "minister". */
  readonly head: number
  readonly kind: 'person' | 'people' | 'institution'
  /** "the", "a", "its", …; `null` when it stands bare. */
  readonly determiner: string | null
  /** The office without the one it is held for: "foreign minister", "director of fisheries". */
  readonly title: TokenRange
  /** Indices of names that say for whom: the "Danish" of "the Danish minister". */
  readonly of: readonly number[]
  /** The name right after it: "Foreign Minister | Ana Osei". Index into names. */
  readonly name: number | null
}

const DETERMINER =
  /^(?:the|a|an|its|his|her|their|our|my|this|these|those|one|another|both|some|several|many|most|all|few|two|three|four|five|six|other|each|every|dozens|hundreds|any)$/
const ADJECTIVE =
  /^(?:unnamed|anonymous|leading|retired|independent|veteran|so-called|other|ruling|elected|unidentified|same|armed|main|own|young|old|new|late|current|hostages|aid|rebel|nearly|outside|core|close|key|global|exiled|wary|visiting|high-ranking)$/
/** Adjectives that stand behind their noun: "an official familiar with the talks". */
const AFTER_NOUN = /^(?:familiar|close|present|aware|do|go)$/
const SIDES =
  /^(?:sides|parties|delegations|teams|capitals|countries|camps|factions|nations|governments|leaders|negotiators|mediators)$/
const PREPOSITION = /^(?:of|for|to|from|in|on|at|inside|with|within)$/

/** Every phrase, in order of its head. They may overlap: a complement may hold another phrase. */
export function findPhrases(words: readonly Word[], names: readonly Name[]): readonly Phrase[] {
  const nameAt = namesByWord(words, names)
  const phrases: Phrase[] = []
  for (let head = 0; head < words.length; head += 1) {
    const kind = kindOf(words, head, nameAt)
    if (kind === undefined) continue
    const found = phraseAround(words, names, nameAt, head, kind)
    if (found !== undefined) phrases.push(found)
  }
  return phrases
}

/** `result[i]` is the index of the name that word `i` is part of, or -1. */
export function namesByWord(words: readonly Word[], names: readonly Name[]): Int32Array {
  const at = new Int32Array(words.length + 1).fill(-1)
  names.forEach((name, index) => at.fill(index, name.first, name.past))
  return at
}

function kindOf(words: readonly Word[], at: number, nameAt: Int32Array): Phrase['kind'] | undefined {
  const word = words[at]!
  if (nameAt[at] !== -1 || word.possessive === undefined) return undefined
  const isHead =
    isPersonNoun(word.text) || isOfficeNoun(word.text) || isPeopleNoun(word.text) || isInstitutionNoun(word.text)
  if (!isHead && !(SIDES.test(word.lower) && DETERMINER.test(words[at - 1]?.lower ?? ''))) return undefined
  // "government officials": the last noun is the head.
  const next = words[at + 1]
  if (next !== undefined && follows(words, at + 1) && !word.possessive && nameAt[at + 1] === -1) {
    const isNoun =
      isPersonNoun(next.text) || isOfficeNoun(next.text) || isPeopleNoun(next.text) || isInstitutionNoun(next.text)
    if (isNoun && !isVerbOfActors(next.text)) return undefined
  }
  // "led", "head to", "general terms": words that are also verbs and adjectives need a name after them or a complement.
  if (isPeopleNoun(word.text) || SIDES.test(word.lower)) return 'people'
  if (
    /s$/.test(word.lower) &&
    isOfficeNoun(word.text) &&
    !isPersonNoun(word.text) &&
    isOfficeNoun(word.text.slice(0, -1))
  )
    return 'people'
  if (isPersonNoun(word.text) || isOfficeNoun(word.text)) return 'person'
  return 'institution'
}

function phraseAround(
  words: readonly Word[],
  names: readonly Name[],
  nameAt: Int32Array,
  head: number,
  kind: Phrase['kind'],
): Phrase | undefined {
  const left = extendLeft(words, names, nameAt, head)
  let titlePast = head + 1
  if (
    /^(?:secretary|secretaries|chief|commander|head|heads|minister|ministers)$/.test(words[head]!.lower) &&
    follows(words, head + 1) &&
    words[head + 1]!.lower === 'of'
  ) {
    const next = words[head + 2]
    if (
      next !== undefined &&
      follows(words, head + 2) &&
      (isSecretaryOf(next.text) ||
        /^(?:staff|state|government|delegation|mission|protocol)$/.test(next.lower) ||
        (/^minister/.test(words[head]!.lower) && isPortfolio(next.text)))
    )
      titlePast = head + 3
  }
  let name = nameAfter(words, names, nameAt, titlePast)
  const of = [...left.of]
  let past = titlePast
  if (name === null) {
    const complement = complementAt(words, names, nameAt, titlePast, head)
    if (complement !== undefined) {
      past = complement.past
      of.push(...complement.of)
      // "Chad's ambassador to the United Nations Jonah Hale"
      name = nameAfter(words, names, nameAt, past)
    }
  }
  const { determiner } = left
  const word = words[head]!
  const bare = determiner === null && of.length === 0 && !left.possessed
  if (name === null) {
    const isTitleOf = past > titlePast && isHeadship(word.text)
    if (kind === 'person' && bare && !isTitleOf) return undefined
    if (kind === 'institution' && (bare || (of.length === 0 && determiner !== 'the' && determiner !== 'its')))
      return undefined
    if (
      kind === 'people' &&
      bare &&
      /^(?:members|powers|capitals|families|agencies|groups|partners|allies|forces|governments|executives|relatives|officers|chiefs|authorities)$/.test(
        word.lower,
      )
    )
      return undefined
    // An adjective, not a noun: "the official language", "a general strike".
    const next = words[past]
    if (
      past === head + 1 &&
      !word.possessive &&
      next !== undefined &&
      follows(words, past) &&
      /^(?:official|general|executive|head|chief|deputy|representative|military|media|press|force|figure|judge|partner|opposition|expert|intelligence|participant|side|foreign|team|academic|veteran)$/.test(
        word.lower,
      ) &&
      !isFunctionWord(next.text) &&
      !isVerbOfActors(next.text) &&
      !isPastVerb(next.lower) &&
      !/(?:s|ing|ly)$/.test(next.lower) &&
      !AFTER_NOUN.test(next.lower) &&
      nameAt[past] === -1
    )
      return undefined
    if (/^(?:figure|boss|head|chief)$/.test(word.lower) && !isTitleOf && of.length === 0 && !left.possessed)
      return undefined
  } else if (nameOfOther(names[name]!)) name = null
  if (name === null && bare && past === head + 1 && kind !== 'people') return undefined
  return {
    first: left.first,
    past,
    head,
    kind,
    determiner,
    title: { first: left.title, past: past > titlePast && isHeadship(word.text) ? past : titlePast },
    of,
    name,
  }
}

function nameOfOther({ known, shape }: Name): boolean {
  return known !== null || shape !== null
}

function nameAfter(words: readonly Word[], names: readonly Name[], nameAt: Int32Array, at: number): number | null {
  let next = at
  while (next < words.length && follows(words, next) && nameAt[next] === -1 && isHonorific(words[next]!.text)) next += 1
  if (next >= words.length || !follows(words, next) || nameAt[next] === -1 || words[at - 1]!.possessive) return null
  const name = nameAt[next]!
  return names[name]!.first === next && !nameOfOther(names[name]!) ? name : null
}

/** How far a phrase reaches to the left of its head. */
function extendLeft(words: readonly Word[], names: readonly Name[], nameAt: Int32Array, head: number) {
  const of: number[] = []
  let first = head
  let title = head
  let determiner: string | null = null
  let possessed = false
  // 12 words: the longest run of modifiers we met ("President Ana Osei’s special envoy to …") has eight.
  while (first > 0 && head - first < 12 && follows(words, first)) {
    const before = words[first - 1]!
    const name = nameAt[first - 1]!
    if (name !== -1) {
      // "told Reuters officials had …": an agency is no modifier.
      if (names[name]!.known?.kind === 'media' && !before.possessive) break
      of.push(name)
      first = names[name]!.first
      if (before.possessive) {
        possessed = true
        while (
          first > 0 &&
          follows(words, first) &&
          (isHonorific(words[first - 1]!.text) ||
            (words[first - 1]!.capital &&
              (isOfficeNoun(words[first - 1]!.text) || isPortfolio(words[first - 1]!.text))) ||
            names[nameAt[first - 1]!]?.known?.kind === 'adjective')
        )
          first -= 1
        if (first > 0 && follows(words, first) && words[first - 1]!.lower === 'the') first -= 1
        break
      }
      continue
    }
    if (DETERMINER.test(before.lower)) {
      determiner = before.lower
      first -= 1
      // "both the", "all the", "the two", "some of the"
      if (first > 0 && follows(words, first) && /^(?:the|both|all|its|their)$/.test(words[first - 1]!.lower)) {
        first -= 1
        determiner = words[first]!.lower
      }
      break
    }
    const adjacent = title === first
    if (before.possessive) {
      if (isFunctionWord(before.text) || possessed) break
      possessed = true
      first -= 1
      continue
    }
    if (
      /^(?:and|or)$/.test(before.lower) &&
      first > 1 &&
      nameAt[first] !== -1 &&
      follows(words, first - 1) &&
      arePaired(names[nameAt[first]!], names[nameAt[first - 2]!])
    ) {
      first -= 1
      continue
    }
    if (isFunctionWord(before.text)) break
    if (
      isPortfolio(before.text) ||
      (isOfficeNoun(before.text) && !isVerbOfActors(before.text)) ||
      isInstitutionNoun(before.text) ||
      /^\p{Ll}+-[\p{Ll}-]+$/u.test(before.text) ||
      /^\p{Lu}[\p{L}.]*-\p{Ll}+$/u.test(before.text)
    ) {
      if (isPeopleNoun(before.text) && /s$/.test(before.lower) && !isInstitutionNoun(before.text)) break
      first -= 1
      if (adjacent && !/^\p{Lu}[\p{L}.]*-\p{Ll}+$/u.test(before.text)) title = first
      continue
    }
    if (ADJECTIVE.test(before.lower) || (/(?:al|ic|ary|ern|ous)$/.test(before.lower) && !isVerbOfActors(before.text))) {
      first -= 1
      continue
    }
    break
  }
  return { first, title, determiner, of, possessed }
}

/** "US and Ukrainian officials", "European and US officials": at least one can only be a modifier. */
function arePaired(a: Name | undefined, b: Name | undefined): boolean {
  const kinds = [a?.known?.kind, b?.known?.kind]
  return kinds.includes('adjective') && kinds.every(kind => kind === 'adjective' || kind === 'country')
}

/** "… of the Sendal Authority", "… from both delegations", "… in the armed group": how far, and whom it names. */
function complementAt(words: readonly Word[], names: readonly Name[], nameAt: Int32Array, at: number, head: number) {
  const preposition = words[at]
  if (preposition === undefined || !follows(words, at) || !PREPOSITION.test(preposition.lower)) return undefined
  const noun = words[head]!
  const people = isPersonNoun(noun.text) || isPeopleNoun(noun.text) || isOfficeNoun(noun.text)
  const p = preposition.lower
  if (!isHeadship(noun.text) && !isHeadship(noun.text.replace(/s$/, '')) && !people) return undefined
  if (
    p === 'to' &&
    !/^(?:ambassadors?|envoys?|advis[eo]rs?|aides?|assistants?|deputy|representatives?|counsel|secretary)$/.test(
      noun.lower,
    )
  )
    return undefined
  if (p === 'with' || p === 'within') return undefined
  const of: number[] = []
  let past = at + 1
  let sure = at
  let open = false
  while (past < words.length && past - at < 9 && follows(words, past)) {
    const word = words[past]!
    const name = nameAt[past]!
    if (name !== -1) {
      of.push(name)
      past = names[name]!.past
      sure = past
      open = words[past - 1]!.possessive || names[name]!.known?.kind === 'adjective'
      if (!open) break
      continue
    }
    if (DETERMINER.test(word.lower) && past <= at + 2) {
      past += 1
      open = true
      continue
    }
    if (
      !open ||
      isFunctionWord(word.text) ||
      isVerbOfActors(word.text) ||
      (/ed$/.test(word.lower) && word.lower !== 'armed')
    )
      break
    past += 1
    if (
      isInstitutionNoun(word.text) ||
      SIDES.test(word.lower) ||
      isOfficeNoun(word.text) ||
      /^(?:group|agency|fund|bank|union|company|department|office|country|committee|council|commission|party|movement|board|bureau|service|state|ministry|institute|university|region|talks|organisation|organization)$/.test(
        word.lower,
      )
    ) {
      sure = past
      // The noun ends the complement unless another follows ("wealth fund manager" is rare).
      break
    }
  }
  if (sure <= at) return undefined
  // "members of the Ardani trawler", "leaders for a Rome summit": the name only modifies a noun we cannot read.
  const after = words[sure]
  if (
    after !== undefined &&
    follows(words, sure) &&
    nameAt[sure] === -1 &&
    nameAt[sure - 1] !== -1 &&
    !isFunctionWord(after.text) &&
    !isVerbOfActors(after.text) &&
    !/(?:ed|ing|ly)$/.test(after.lower)
  )
    return undefined
  const isPlace = /^(?:in|on|at|inside)$/.test(p)
  if (isPlace && !people) return undefined
  return {
    past: sure,
    of:
      isPlace && of.every(name => names[name]!.known?.kind === 'capital' || names[name]!.known?.kind === 'place')
        ? []
        : of,
  }
}
