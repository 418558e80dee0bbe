/** @module Pronouns that follow a name: "he" tells a person, "it" a thing, "its minister" a state. */
import { CALLED_BODY } from './body-evidence.ts'
import { isVerbOfActors, isVerbOfSaying } from './gazetteers/common-words.ts'
import type { Evidence } from './name-evidence.ts'
import type { Use } from './name-use.ts'
import { ownOffice } from './state-evidence.ts'
import type { Word } from './words.ts'

/** Counts the pronouns that follow. @param openings the first words of each sentence */
export function countPronouns(it: Evidence, use: Use, openings: ReadonlyMap<number, string>): void {
  const { before, next, nextName, sentence, words } = use
  const isFollowedByWho =
    next !== undefined && /^whom?$/.test(next.lower) && /^,?\s*$/.test(next.gap) && !/^(?:of|from|for)$/.test(before)
  if (isFollowedByWho) it.person += 0.5
  // "… was Jonah Hale. His daughter …"
  // "The Harl stayed away. She …": who has an article is no person.
  if (before !== 'the' && (nextName === undefined || words[nextName.first]!.sentence !== sentence))
    it.he += /^(?:he|she|his|her) /.test(openings.get(sentence + 1) ?? '') ? 1 : 0
  // "Sendal asked for more. It was prepared …"
  if (words[use.first - 1]?.sentence !== sentence && /^its? /.test(openings.get(sentence + 1) ?? '')) it.it += 1
  const opensSentence =
    words[use.first - 1]?.sentence !== sentence && use.next !== undefined && isVerbOfActors(use.next.text)
  if (opensSentence && CALLED_BODY.test(openings.get(sentence + 1) ?? '')) it.body += 1
  const own = ownOffice(use)
  if (own !== undefined) it[own] += 1
  // "And would Sendal? Its trade ministry said no."
  const isAlone = nextName === undefined || words[nextName.first]!.sentence !== sentence
  if (isAlone && words[use.first - 4]?.sentence !== sentence && ITS_MINISTRY.test(openings.get(sentence + 1) ?? ''))
    it.governs += 1
  const pronoun = pronounAfter(use)
  if (pronoun !== undefined) it[pronoun] += 1
}

/** What only a state has, at the beginning of the sentence after its name. */
const ITS_MINISTRY = /^its (?:\S+ ){0,2}(?:minister|ministers|ministry|premier|ambassador|embassy|parliament|army) /

/** 14 words: a pronoun farther off may mean somebody else. */
const PRONOUN_REACH = 14

/** What kind of pronoun follows first, before another name and in the same voice. */
function pronounAfter({ first, past, nextName, words, wordAt }: Use): 'he' | 'it' | undefined {
  for (let at = past; at < past + PRONOUN_REACH && at < (nextName?.first ?? words.length); at += 1) {
    const word = wordAt(at)
    if (word === undefined || word.inQuotation !== words[first]!.inQuotation) return undefined
    // "Sendal, he said, would wait": he is the speaker, whoever that is.
    if (/^s?he$/.test(word.lower) && isVerbOfSaying(wordAt(at + 1)?.text ?? '')) return undefined
    if (/^(?:he|she|his|her|himself|herself)$/.test(word.lower)) return 'he'
    const isIt =
      /^(?:its|itself|which)$/.test(word.lower) || (word.lower === 'it' && isVerbOfActors(wordAt(at + 1)?.text ?? ''))
    if (isIt) return 'it'
  }
  return undefined
}

/** How each sentence begins: its first words, at most five, in lower case and with a space behind each. */
export function firstWords(words: readonly Word[]): ReadonlyMap<number, string> {
  const first = new Map<number, string>()
  const counts = new Map<number, number>()
  for (const { sentence, lower } of words) {
    const count = counts.get(sentence) ?? 0
    if (count === 5) continue
    counts.set(sentence, count + 1)
    first.set(sentence, `${first.get(sentence) ?? ''}${lower} `)
  }
  return first
}
