/**
 * @module Noun phrases that speak of people by what they are: "the Danish foreign minister", "two senior officials",
 * "director of the Sendal Authority". Built outwards from the noun by closed lists; no parser.
 */
import type { TokenRange } from '../document/span.ts'
import type { Name } from './find-names.ts'
import { isFunctionWord, isPastVerb, isVerbOfActors } from './gazetteers/common-words.ts'
import { isCommonBody } from './gazetteers/known-names.ts'
import {
  isHeadship,
  isHonorific,
  isInstitutionNoun,
  isOfficeNoun,
  isPeopleNoun,
  isPersonNoun,
  isPortfolio,
  isSecretaryOf,
  isStyle,
} from './gazetteers/offices.ts'
import { complementAt, DETERMINER, type LeftReach, type NamedWords, reachLeft, SIDES } from './noun-reach.ts'
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

/** "the former Ardan minister", "Ardan’s ousted president": for whom somebody spoke once, he speaks no more. */
export function isFormer(words: readonly Word[], { first, head }: Pick<Phrase, 'first' | 'head'>): boolean {
  return words
    .slice(first, head + 1)
    .some(({ lower }) => /^(?:former|ex|retired|ousted|deposed|toppled|onetime|one-time)$|^ex-/.test(lower))
}

/** Adjectives that stand behind their noun: "an official familiar with the talks". */
const AFTER_NOUN = /^(?:familiar|close|present|aware|do|go)$/

/** Every phrase, in order of its head. They may overlap: a complement may hold another phrase. */
export function findPhrases(words: readonly Word[], names: readonly Name[]): readonly Phrase[] {
  const from = { words, names, nameAt: namesByWord(words, names) }
  const phrases: Phrase[] = []
  for (let head = 0; head < words.length; head += 1) {
    const kind = kindOf(from, head)
    const found = kind === undefined ? undefined : phraseAround(from, head, kind)
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

function isNounOfPeople({ text }: Word): boolean {
  return isStyle(text) || isPersonNoun(text) || isOfficeNoun(text) || isPeopleNoun(text) || isInstitutionNoun(text)
}

function kindOf({ words, nameAt }: NamedWords, at: number): Phrase['kind'] | undefined {
  const word = words[at]!
  if (nameAt[at] !== -1) return undefined
  if (!isNounOfPeople(word) && !(SIDES.test(word.lower) && DETERMINER.test(words[at - 1]?.lower ?? '')))
    return undefined
  // "its opposition to the dam" is what it thinks, and nobody.
  if (word.lower === 'opposition' && words[at + 1]?.lower === 'to' && follows(words, at + 1)) return undefined
  // "government officials": the last noun is the head.
  const next = words[at + 1]
  if (next !== undefined && follows(words, at + 1) && !word.possessive && nameAt[at + 1] === -1)
    if (isNounOfPeople(next) && !isVerbOfActors(next.text)) return undefined
  // "led", "head to", "general terms": words that are also verbs and adjectives need a name after them or a complement.
  if (isPeopleNoun(word.text) || SIDES.test(word.lower) || isPluralOffice(word)) return 'people'
  return isStyle(word.text) || isPersonNoun(word.text) || isOfficeNoun(word.text) ? 'person' : 'institution'
}

/** "chancellors": only its singular is on the list of offices proper. */
function isPluralOffice({ text, lower }: Word): boolean {
  return /s$/.test(lower) && isOfficeNoun(text) && !isPersonNoun(text) && isOfficeNoun(text.slice(0, -1))
}

function phraseAround(from: NamedWords, head: number, kind: Phrase['kind']): Phrase | undefined {
  const { words, names } = from
  const left = reachLeft(from, head)
  const titlePast = endOfTitle(from, head)
  let name = nameAfter(from, titlePast)
  const of = [...left.of]
  let past = titlePast
  if (name === null) {
    const complement = complementAt(from, titlePast, head)
    if (complement !== undefined) {
      past = complement.past
      of.push(...complement.of)
      // "Chad's ambassador to the United Nations Jonah Hale"
      name = nameAfter(from, past) ?? nameAfterLetters(from, past)
    }
  }
  // "his Danish colleague, Ana Osei" tells whose she is; a colleague without a name is anybody.
  const isBeside = name !== null || (from.nameAt[past] !== -1 && /^,\s$/.test(words[past]?.gap ?? ''))
  if (words[head]!.lower === 'colleague' && (of.length === 0 || !isBeside)) return undefined
  const bare = left.determiner === null && of.length === 0 && !left.possessed
  const isTitleOf = past > titlePast && isHeadship(words[head]!.text)
  if (name === null) {
    if (!standsAlone(words, head, kind, left, of, isTitleOf || titlePast > head + 1)) return undefined
    if (past === head + 1 && isAdjectiveHere(from, head)) return undefined
  } else if (isOther(names[name]!) || VAGUE_PLURAL.test(words[head]!.lower)) name = null
  if (name === null && bare && past === head + 1 && kind !== 'people') return undefined
  const { first, determiner } = left
  return {
    first,
    past,
    head,
    kind,
    determiner,
    title: { first: left.title, past: isTitleOf ? past : titlePast },
    of,
    name,
  }
}

/** Past "secretary of state", "chief of staff", "ministers of health". */
function endOfTitle(from: NamedWords, head: number): number {
  const { words } = from
  const { lower } = words[head]!
  const next = words[head + 2]
  const isOffice = /^(?:secretary|secretaries|chief|commander|head|heads|(?:(?:vice|deputy)-)?ministers?)$/.test(lower)
  const fields = endOfFields(from, head)
  if (fields !== undefined) return words[fields - 1]!.lower === 'state' ? endOfStateOffice(from, fields) : fields
  if (!isOffice || !follows(words, head + 1) || words[head + 1]!.lower !== 'of') return head + 1
  if (next === undefined || !follows(words, head + 2)) return head + 1
  const isPart =
    isSecretaryOf(next.text) ||
    /^(?:staff|state|government|delegation|mission|protocol)$/.test(next.lower) ||
    (/^(?:(?:vice|deputy)-)?minister/.test(lower) && isPortfolio(next.text))
  if (!isPart) return head + 1
  return next.lower === 'state' ? endOfStateOffice(from, head + 3) : head + 3
}

/** Past "minister of state | administration,", "secretary of state | for trade,": what else the office is of, up to a comma. */
function endOfStateOffice({ words, nameAt }: NamedWords, past: number): number {
  const isFor = words[past]?.lower === 'for'
  if (!isFor && words[past]?.capital !== true) return past
  // 7 words: "for food, rural affairs …" ends at its first comma.
  for (let at = past; at < past + 7 && words[at] !== undefined; at += 1) {
    if (at > past && /^,\s$/.test(words[at]!.gap)) return at
    const mayBe = words[at]!.capital || isPortfolio(words[at]!.text) || /^(?:for|and|the)$/.test(words[at]!.lower)
    if (!follows(words, at) || nameAt[at] !== -1 || !mayBe) return past
  }
  return past
}

/** Past "minister for | fisheries and trade", "commissioner for the | environment": fields of work, joined. */
function endOfFields({ words, nameAt }: NamedWords, head: number): number | undefined {
  const takesFields =
    /^(?:(?:(?:vice|deputy)-)?ministers?|commissioner|secretary|spokes(?:man|woman|person)|director|undersecretary|chair(?:man|woman|person)?|vice-president|adviser|advisor|envoy)$/
  if (!takesFields.test(words[head]!.lower) || !follows(words, head + 1)) return undefined
  if (!/^(?:for|of)$/.test(words[head + 1]!.lower)) return undefined
  let at = head + 2
  let past: number | undefined
  // 8 words: "minister for food, rural affairs and the environment".
  while (at < words.length && at - head < 9 && words[at]!.sentence === words[head]!.sentence) {
    const { text, lower, gap } = words[at]!
    if (/^, $/.test(gap) && past === undefined) return undefined
    if (!/^(?:, | )$/.test(gap)) break
    if (nameAt[at] !== -1 && nameAt[at] === nameAt[at + 1]) break
    // "spokeswoman for Prime | Minister Ana Osei": an office, and no field.
    if (words[at + 1]?.capital && isOfficeNoun(words[at + 1]!.text) && follows(words, at + 1)) return undefined
    if (isPortfolio(text) || (nameAt[at] === -1 && isPlainField(words, head, at))) past = at + 1
    else if (!/^(?:and|the)$/.test(lower)) break
    at += 1
    // "minister for water, Ana Osei": the comma opens an apposition unless another field follows.
    const field = words[at]?.lower === 'and' ? at + 1 : at
    if (/^, $/.test(words[at]?.gap ?? '') && !isPortfolio(words[field]?.text ?? '')) break
  }
  // "spokeswoman for the foreign | ministry": no field, but a body.
  const isBody =
    past !== undefined &&
    follows(words, past) &&
    (isInstitutionNoun(words[past]!.text) || isCommonBody(words[past]!.text))
  return isBody ? undefined : past
}

/** "minister for | rural harmony": whatever stands there, where the minister is not said to be of something else already. */
function isPlainField(words: readonly Word[], head: number, at: number): boolean {
  const { text, lower } = words[at]!
  return (
    /^ministers?$/.test(words[head]!.lower) &&
    !(follows(words, head) && isPortfolio(words[head - 1]!.text)) &&
    !isFunctionWord(text) &&
    !isPastVerb(lower) &&
    !isVerbOfActors(text) &&
    !isInstitutionNoun(text) &&
    !isOfficeNoun(text) &&
    !/^(?:the|who|which|years?|months?|weeks?|days?|decades?|talks|comment)$/.test(lower)
  )
}

/** Plurals that name nobody in particular without a word that says whose or which. */
const VAGUE_PLURAL =
  /^(?:members|powers|capitals|families|agencies|groups|partners|allies|forces|governments|executives|relatives|officers|chiefs|authorities)$/

/** Whether a noun without a name behind it speaks of somebody. */
function standsAlone(
  words: readonly Word[],
  head: number,
  kind: Phrase['kind'],
  { determiner, possessed }: LeftReach,
  of: readonly number[],
  isTitleOf: boolean,
): boolean {
  const { lower } = words[head]!
  const bare = determiner === null && of.length === 0 && !possessed
  if (kind === 'person' && bare && !isTitleOf) return false
  if (kind === 'institution' && (bare || (of.length === 0 && determiner !== 'the' && determiner !== 'its')))
    return false
  if (kind === 'people' && bare && VAGUE_PLURAL.test(lower)) return false
  // "Sendal’s figure of twelve" is a number.
  if (
    lower === 'figure' &&
    !/^(?:senior|leading|key|prominent|public|opposition|rebel|influential|top|political|religious|military)$/.test(
      words[head - 1]?.lower ?? '',
    )
  )
    return false
  const isOwned = possessed || /^(?:its|his|her|their|whose)$/.test(determiner ?? '')
  return !(/^(?:figure|boss|head|chief)$/.test(lower) && !isTitleOf && of.length === 0 && !isOwned)
}

const ALSO_ADJECTIVE =
  /^(?:official|general|executive|head|chief|deputy|representative|military|media|press|force|figure|judge|partner|opposition|expert|intelligence|participant|side|foreign|team|academic|veteran|member)$/

/** An adjective, not a noun: "the official language", "a general strike". */
function isAdjectiveHere({ words, nameAt }: NamedWords, head: number): boolean {
  const word = words[head]!
  const next = words[head + 1]
  return (
    !word.possessive &&
    next !== undefined &&
    follows(words, head + 1) &&
    ALSO_ADJECTIVE.test(word.lower) &&
    !isFunctionWord(next.text) &&
    !isVerbOfActors(next.text) &&
    !isPastVerb(next.lower) &&
    !/(?:s|ing|ly)$/.test(next.lower) &&
    !AFTER_NOUN.test(next.lower) &&
    nameAt[head + 1] === -1
  )
}

function isOther({ known, shape }: Name): boolean {
  return known !== null || shape !== null
}

/** "spokesman for the Harl Armed Groups (FAH) | Ana Osei" */
function nameAfterLetters({ words, names, nameAt }: NamedWords, at: number): number | null {
  const [letters, next] = [words[at], words[at + 1]]
  if (letters === undefined || next === undefined || next.sentence !== letters.sentence) return null
  if (!/^\s?\($/.test(letters.gap) || !letters.upper || !/^\) $/.test(next.gap) || nameAt[at + 1] === -1) return null
  const name = nameAt[at + 1]!
  return isOther(names[name]!) || names[name]!.first !== at + 1 ? null : name
}

function nameAfter({ words, names, nameAt }: NamedWords, at: number): number | null {
  let next = at
  while (next < words.length && follows(words, next) && nameAt[next] === -1 && isHonorific(words[next]!.text)) next += 1
  if (next >= words.length || !follows(words, next) || nameAt[next] === -1 || words[at - 1]!.possessive) return null
  const name = nameAt[next]!
  return names[name]!.first === next && !isOther(names[name]!) ? name : null
}
