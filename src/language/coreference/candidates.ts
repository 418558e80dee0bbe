/** @module Candidates: the few earlier phrases that a phrase may refer to the same as; which of them, the model says. */
import type { Chains } from './chains.ts'
import { ORGANISATION, PERSON, THING } from './phrase-kinds.ts'
import type { PhraseWords } from './phrase-words.ts'
import {
  APPOSITION,
  DESCRIPTION,
  HE,
  IT,
  NAME,
  PRONOUN,
  type Referring,
  SHE,
  SPEECH,
  SUBJECT,
  THEY,
  WE,
} from './referring.ts'

/** Candidates looked at; beyond them hardly an antecedent is found. */
export const MOST_CANDIDATES = 20
/** Phrases gone back over for a pronoun, and sentences. */
const REACH = 60
const SENTENCES = 6
/** Phrases of one word remembered, the last ones. */
const SAME_WORD = 4

/** What has been read so far, found again by its words. */
export class Seen {
  private readonly byWord = new Map<string, number[]>()

  add(index: number, phrase: Referring): void {
    for (const word of keysOf(phrase)) {
      const list = this.byWord.get(word)
      if (list === undefined) this.byWord.set(word, [index])
      else if (list.push(index) > SAME_WORD) list.splice(1, 1)
    }
  }

  withSameWord(phrase: Referring): readonly number[] {
    const found: number[] = []
    for (const word of keysOf(phrase))
      for (const index of this.byWord.get(word) ?? []) if (!found.includes(index)) found.push(index)
    return found
  }
}

/** Words a name or description is found again by: parts of the name, its initials, the noun. */
function keysOf({ form, name, noun, country, initials }: Referring): readonly string[] {
  if (form === DESCRIPTION) return [noun]
  if (form !== NAME) return []
  if (country !== '') return [country]
  return name.length > 1 && initials.length > 1 ? [...name, initials] : name
}

/** Earlier phrases that may be meant, the nearest first. Empty where the phrase refers to nothing that is followed up. */
export function candidatesFor(
  index: number,
  phrases: readonly Referring[],
  chains: Chains,
  seen: Seen,
  words: PhraseWords,
): readonly number[] {
  const phrase = phrases[index]!
  const fits =
    phrase.form === PRONOUN
      ? nearby(index, phrases, other => mayBePronoun(phrase, phrases[other]!, chains, other, words))
      : phrase.form === SPEECH
        ? nearby(index, phrases, other => maySpeak(phrase, phrases[other]!))
        : phrase.kind === 0 || phrase.kind === THING
          ? []
          : named(index, phrases, chains, seen, words)
  return fits.length > MOST_CANDIDATES ? fits.slice(0, MOST_CANDIDATES) : fits
}

function nearby(index: number, phrases: readonly Referring[], fits: (other: number) => boolean): readonly number[] {
  const found: number[] = []
  const { sentence } = phrases[index]!
  for (let other = index - 1; other >= 0 && index - other <= REACH; other -= 1) {
    if (sentence - phrases[other]!.sentence > SENTENCES || found.length === MOST_CANDIDATES) break
    if (fits(other)) found.push(other)
  }
  return found
}

function mayBePronoun(
  phrase: Referring,
  other: Referring,
  chains: Chains,
  at: number,
  { structure }: PhraseWords,
): boolean {
  if (other.form === SPEECH || other.kind === 0 || other.head >= phrase.first) return false
  const chain = chains.of[at]!
  if (phrase.group === HE || phrase.group === SHE) {
    if (other.form === PRONOUN) return other.group === phrase.group
    if (other.isPlural || (chain.gender !== 0 && chain.gender !== phrase.gender)) return false
    return other.kind === PERSON || other.form === NAME
  }
  if (other.form === PRONOUN && other.group !== phrase.group) return false
  if (phrase.group === IT) return !other.isPlural && (other.kind !== PERSON || other.form === PRONOUN)
  // "his" of "his brother" is not the brother; "they" of one person is left to those who know.
  if (phrase.group === THEY && other.form === NAME && other.kind === PERSON) return false
  return structure.heads[phrase.head] !== other.head || other.head < phrase.head
}

/** "I" is the "me" before it, or whoever is said to speak. */
function maySpeak(phrase: Referring, other: Referring): boolean {
  if (other.form === SPEECH)
    return other.group === phrase.group || (isTurn(phrase, other) && phrase.group !== WE && other.group !== WE)
  if (other.form === PRONOUN)
    return other.role === SUBJECT && other.kind === PERSON && phrase.sentence === other.sentence
  if (other.kind !== PERSON && other.kind !== ORGANISATION) return false
  return phrase.sentence - other.sentence <= 1 && other.form === NAME
}

/** "You said so. – I did not.": in the next paragraph somebody else speaks, of himself and to the one before. */
function isTurn(phrase: Referring, other: Referring): boolean {
  return phrase.paragraph > other.paragraph && phrase.paragraph - other.paragraph <= 3
}

function named(
  index: number,
  phrases: readonly Referring[],
  chains: Chains,
  seen: Seen,
  words: PhraseWords,
): readonly number[] {
  const phrase = phrases[index]!
  const found = seen.withSameWord(phrase).filter(other => !isNested(phrase, phrases[other]!))
  const isDefinite = phrase.determiner === 1 || phrase.determiner >= 3
  // 2 sentences: farther off, a description without a word in common hardly ever means the same.
  for (let other = index - 1; other >= 0 && index - other <= REACH; other -= 1) {
    const before = phrases[other]!
    if (phrase.sentence - before.sentence > 2 || found.length >= MOST_CANDIDATES) break
    if (before.kind === 0 || found.includes(other)) continue
    if (isSaidToBe(phrase, before, words)) found.push(other)
    else if (isNested(phrase, before)) continue
    else if (
      phrase.form === DESCRIPTION &&
      isDefinite &&
      isLike(phrase, before) &&
      chains.of[other]!.members.at(-1) === other
    )
      found.push(other)
  }
  return found.sort((a, b) => b - a)
}

/** "Keller, the minister": apposition; "Keller is the minister": predicate. */
export function isSaidToBe(phrase: Referring, before: Referring, { structure }: PhraseWords): boolean {
  const { heads } = structure
  if (phrase.role === APPOSITION) return heads[phrase.head] === before.head
  return before.role === SUBJECT && heads[before.head] === phrase.head
}

/** One of them stands inside the other: "Keller’s brother" is not Keller. */
function isNested(phrase: Referring, before: Referring): boolean {
  return (
    (before.first <= phrase.head && phrase.past <= before.past) ||
    (phrase.first <= before.head && before.past <= phrase.past)
  )
}

function isLike(phrase: Referring, before: Referring): boolean {
  if (before.form >= PRONOUN) return false
  if (before.kind === THING || phrase.isPlural !== before.isPlural) return false
  return phrase.kind === before.kind || (phrase.kind !== PERSON && before.kind !== PERSON)
}
