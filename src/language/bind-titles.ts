/** @module Titles and names: which phrase says what which person is, before the name, after it or in apposition. */
import type { TokenRange } from '../document/span.ts'
import type { Name } from './find-names.ts'
import { isFormer, namesByWord, type Phrase } from './find-phrases.ts'
import { isVerbOfSaying } from './gazetteers/common-words.ts'
import { isCommonBody } from './gazetteers/known-names.ts'
import {
  type Gender,
  genderOfTitle,
  isHeadship,
  isHonorific,
  isOfficeNoun,
  isStyle,
  officeAbbreviated,
} from './gazetteers/offices.ts'
import { follows, printed, type Word } from './words.ts'

/** What the words around one name say of its bearer. */
export interface Bound {
  /** The whole noun phrase, in words: title, name, apposition. */
  range: TokenRange
  /** Indices of the phrases bound to the name. */
  readonly phrases: number[]
  readonly titles: string[]
  /** Said by "Mr", "Ms", "spokeswoman". */
  gender: Gender | undefined
  /** A title, honorific or apposition makes it a person. */
  isPerson: boolean
}

/** `result[i]` belongs to `names[i]`. */
export function bindTitles(
  words: readonly Word[],
  names: readonly Name[],
  phrases: readonly Phrase[],
): readonly Bound[] {
  const bound: Bound[] = names.map(({ first, past }) => ({
    range: { first, past },
    phrases: [],
    titles: [],
    gender: undefined,
    isPerson: false,
  }))
  const nameAt = namesByWord(words, names)
  names.forEach((name, index) => {
    let first = name.first
    while (first > 0 && follows(words, first) && isHonorific(words[first - 1]!.text) && nameAt[first - 1] === -1) {
      first -= 1
      bound[index]!.gender ??= genderOfTitle(words[first]!.text)
      bound[index]!.isPerson = true
    }
    if (first !== name.first && !isOther(name)) {
      bound[index]!.range = { first, past: name.past }
      const office = officeAbbreviated(words[name.first - 1]!.text)
      if (office !== undefined) bound[index]!.titles.push(office)
    } else bound[index]!.isPerson = false
  })
  const institutions = new Map(
    phrases.filter(({ kind }) => kind === 'institution').map(phrase => [phrase.first, phrase] as const),
  )
  const titled = new Map(
    phrases.flatMap(({ first, name, kind }) => (name === null || kind === 'people' ? [] : [[first, name] as const])),
  )
  const beginningWith = new Map(phrases.map(phrase => [phrase.first, phrase] as const))
  phrases.forEach((phrase, index) => {
    if (phrase.kind === 'institution') return
    const direct = phrase.name
    if (direct !== null) {
      bind(direct, index, { first: phrase.first, past: names[direct]!.past })
      for (const other of joined(words, names, nameAt, names[direct]!.past, phrase)) bind(other, index, names[other]!)
      return
    }
    const after = nameInApposition(words, names, nameAt, withSecondOffice(words, nameAt, phrase, beginningWith), titled)
    if (after !== undefined) {
      bind(after, index, { first: phrase.first, past: names[after]!.past })
      for (const other of joined(words, names, nameAt, names[after]!.past, phrase)) bind(other, index, names[other]!)
      return
    }
    const before = nameBefore(words, names, nameAt, phrase)
    if (before === undefined) return
    const past = endOfApposition(words, phrase, institutions)
    bind(before, index, { first: bound[before]!.range.first, past: past ?? names[before]!.past })
  })
  // "His Excellency | the Minister of State, Ana Osei"
  const beginning = new Map(
    bound.flatMap(({ range, isPerson }, name) => (isPerson ? [[range.first, name] as const] : [])),
  )
  phrases.forEach((phrase, index) => {
    const next =
      isStyle(words[phrase.head]!.text) && follows(words, phrase.head + 1) ? beginning.get(phrase.head + 1) : undefined
    if (next !== undefined) bind(next, index, { first: phrase.first, past: phrase.past })
  })
  return bound

  function bind(name: number, phrase: number, range: TokenRange) {
    const it = bound[name]!
    const { title, head } = phrases[phrase]!
    it.phrases.push(phrase)
    it.isPerson = true
    const office = printed(words, title.first, title.past)
    const words_ = isFormer(words, phrases[phrase]!) && !/\b(?:former|ex)\b/i.test(office) ? `former ${office}` : office
    if (!it.titles.includes(words_)) it.titles.push(words_)
    it.gender ??= genderOfTitle(words[head]!.text)
    it.range = { first: Math.min(it.range.first, range.first), past: Math.max(it.range.past, range.past) }
  }
}

function isOther({ known, shape }: Name): boolean {
  return known !== null || shape !== null
}

/** "envoys Ana Osei and Jonah Hale": the second name. */
function joined(
  words: readonly Word[],
  names: readonly Name[],
  nameAt: Int32Array,
  at: number,
  phrase: Phrase,
): readonly number[] {
  if (phrase.kind !== 'people') return []
  const found: number[] = []
  let next = at
  while (next + 1 < words.length && words[next]!.sentence === words[at - 1]!.sentence) {
    const skip = words[next]!.lower === 'and' && follows(words, next) ? 1 : /^,\s*$/.test(words[next]!.gap) ? 0 : -1
    if (skip === -1) break
    let at = next + skip
    while (at < words.length && isHonorific(words[at]!.text) && nameAt[at] === -1 && follows(words, at + 1)) at += 1
    const name = nameAt[at]!
    if (name === -1 || isOther(names[name]!)) break
    found.push(name)
    next = names[name]!.past
  }
  return found
}

/** "the energy minister | and head of the delegation to the talks in Sendal, Ana Osei": up to the comma. */
function withSecondOffice(
  words: readonly Word[],
  nameAt: Int32Array,
  phrase: Phrase,
  beginningWith: ReadonlyMap<number, Phrase>,
): Phrase {
  let { past } = phrase
  const second = words[past]?.lower === 'and' && follows(words, past) ? beginningWith.get(past + 1) : undefined
  if (second?.kind === 'person' && second.name === null && follows(words, past + 1)) ({ past } = second)
  // 8 words: "to the second round of the talks in Sendal".
  if (past !== phrase.past || /^(?:head|chief|leader)$/.test(words[phrase.head]!.lower))
    if (/^(?:to|at|in|for)$/.test(words[past]?.lower ?? '')) {
      let next = past
      while (next < past + 8 && next < words.length && follows(words, next)) next += 1
      if (/^,\s+$/.test(words[next]?.gap ?? '') && (nameAt[next] !== -1 || words[next]!.capital)) past = next
    }
  return past === phrase.past ? phrase : { ...phrase, past }
}

/** "Denmark's foreign minister, Ana Osei, …": a definite phrase, a comma, a name, and an end to the apposition. */
function nameInApposition(
  words: readonly Word[],
  names: readonly Name[],
  nameAt: Int32Array,
  phrase: Phrase,
  titled: ReadonlyMap<number, number>,
): number | undefined {
  // "the director of the Harl Agency (HA), Ana Osei, …"
  const isLetters = /^ \($/.test(words[phrase.past]?.gap ?? '') && words[phrase.past]!.upper
  const begin = isLetters ? phrase.past + 1 : phrase.past
  let at = begin
  const next = words[begin]
  if (next === undefined || next.sentence !== words[phrase.head]!.sentence || !/^\)?,\s+$/.test(next.gap))
    return undefined
  while (
    at < words.length &&
    (isHonorific(words[at]!.text) || (words[at]!.capital && isOfficeNoun(words[at]!.text))) &&
    nameAt[at] === -1 &&
    follows(words, at + 1)
  )
    at += 1
  // "the head of the team, | Deputy Foreign Minister Ana Osei, …"
  const behindTitle = titled.get(begin)
  if (behindTitle !== undefined) at = names[behindTitle]!.first
  const name = nameAt[at] ?? -1
  if (name === -1 || isOther(names[name]!) || names[name]!.first !== at) return undefined
  let { past } = names[name]!
  // "the union’s chairs, Ana Osei and Jonah Hale, …"
  if (phrase.kind === 'people') return arePair(words, names, nameAt, past) ? name : undefined
  // "a spokesman for the ministry, Ana Osei, said": whole names only, for "a spokesman, Osei, …" may be a list.
  const isAny = phrase.determiner === 'a' || phrase.determiner === 'an'
  if (isAny && ((past - names[name]!.first < 2 && at === phrase.past) || !/^,\s/.test(words[past]?.gap ?? '')))
    return undefined
  if (words[past - 1]!.possessive) return undefined
  // "the mediator, Ana Osei of Chad,"
  const at0 = words[past]?.lower === 'of' ? past + (words[past + 1]?.lower === 'the' ? 2 : 1) : -1
  const origin = nameAt[at0] ?? -1
  if (origin !== -1) {
    past = names[origin]!.past
    // "of the Harl | bloc"
    if (isCommonBody(words[past]?.text ?? '') && follows(words, past)) past += 1
  }
  return closes(words, past, words[phrase.head]!.sentence) ? name : undefined
}

/** "Ana Osei | and Dr Jonah Hale": two whole names and nobody else. */
function arePair(words: readonly Word[], names: readonly Name[], nameAt: Int32Array, past: number): boolean {
  if (words[past]?.lower !== 'and' || !follows(words, past)) return false
  let next = past + 1
  while (next < words.length && follows(words, next) && isHonorific(words[next]!.text) && nameAt[next] === -1) next += 1
  const other = nameAt[next] ?? -1
  return other !== -1 && follows(words, next) && !isOther(names[other]!) && names[other]!.past - names[other]!.first > 1
}

/** "Ana Osei, the Danish foreign minister, …". */
function nameBefore(
  words: readonly Word[],
  names: readonly Name[],
  nameAt: Int32Array,
  phrase: Phrase,
): number | undefined {
  const { first, head } = phrase
  if (first === 0 || phrase.kind !== 'person') return undefined
  const bare = phrase.determiner === null && phrase.of.length === 0
  if (bare && !isHeadship(words[head]!.text)) return undefined
  let before = first - 1
  if (words[before]!.sentence !== words[first]!.sentence) return undefined
  // "Jonah Hale is the mediator", "Jonah Hale, who is the mediator"
  if (words[before]!.lower === 'is' && nameAt[before - 1] !== -1) before -= 1
  else if (!/^,\s+$/.test(words[first]!.gap)) return undefined
  // "… to see Ana Osei, an official said": whoever says it is somebody else.
  else if (phrase.determiner !== null && follows(words, phrase.past) && isVerbOfSaying(words[phrase.past]!.text))
    return undefined
  const name = nameAt[before]!
  if (name === -1 || isOther(names[name]!) || words[before]!.possessive) return undefined
  // "talks with the Harl, a spokesman said": people have no article.
  if (words[names[name]!.first - 1]?.lower === 'the' && follows(words, names[name]!.first)) return undefined
  if (names[name]!.past - names[name]!.first < 2 && !closes(words, phrase.past, words[head]!.sentence)) return undefined
  return name
}

/** Where the apposition after a name ends, when a comma or stop ends it. A relative clause of up to 12 words belongs to it. */
function endOfApposition(
  words: readonly Word[],
  phrase: Phrase,
  institutions: ReadonlyMap<number, Phrase>,
): number | undefined {
  const { sentence } = words[phrase.head]!
  let past = phrase.past
  // "spokesperson for the Long House, the Ardan presidency,"
  const further = institutions.get(past)
  if (further !== undefined && /^,\s+$/.test(words[past]!.gap) && closes(words, further.past, sentence))
    past = further.past
  if (closes(words, past, sentence)) return past
  // 12 words: longer clauses are not what a reader would underline as the source.
  if (!/^(?:who|which)$/.test(words[past]?.lower ?? '')) return undefined
  for (let at = past + 1; at < words.length && at - past < 12; at += 1) if (closes(words, at, sentence)) return at
  return undefined
}

function closes(words: readonly Word[], at: number, sentence: number): boolean {
  const next = words[at]
  return next === undefined || next.sentence !== sentence || /^\s?[,;:.!?)\]”"—–]/.test(next.gap)
}
