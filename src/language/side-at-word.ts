/** @module The side that is named at a word: behind "of", "for the", "who speaks for". */

import { commonParty } from '../document/common-parties.ts'
import { bodyCalled } from './common-owners.ts'
import { isFunctionWord } from './gazetteers/common-words.ts'
import { isCommonBody } from './gazetteers/known-names.ts'
import { isInstitutionNoun } from './gazetteers/offices.ts'
import type { Reading } from './reading.ts'
import { servesNoState } from './side-of-body.ts'
import { bodyEndingIn, sideOfName, sideOfPhrase } from './side-of-phrase.ts'
import { follows, printed, type Word } from './words.ts'

/** The side named at a word: "the League’s team", "the government team", "the union". @param past the name it is told of ends before */
export function sideAt(reading: Reading, at: number, past: number): string | null {
  const { words, names, phrases } = reading
  if (at === -1 || words[at]?.sentence !== words[past - 1]!.sentence) return null
  const name = nameFrom(reading, at)
  const isNamed = name !== -1 && words[names[name]!.first]!.sentence === words[past - 1]!.sentence
  if (isNamed) return bodyFrom(reading, name) ?? sideOfName(reading, name)
  const phrase = phrases.find(({ first, head }) => first <= at + 1 && at <= head && first >= at - 1)
  return (
    (phrase === undefined ? null : sideOfPhrase(reading, phrase)) ??
    shortNameAt(reading, at) ??
    bodyCalledAt(reading, at) ??
    nameOfKindAt(reading, at) ??
    commonBodyAt(reading, at)
  )
}

/** "heads | the Danish hauliers’ association": a body of its own, from wherever it is. */
function bodyFrom({ words, names, judged }: Reading, name: number): string | null {
  if (judged[name]!.kind !== 'adjective') return null
  const { first, past } = names[name]!
  for (let at = past; at < past + MOST_BETWEEN && words[at] !== undefined && follows(words, at); at += 1) {
    const { text, lower } = words[at]!
    if (text !== lower || isFunctionWord(text)) return null
    if (servesNoState(text)) return printed(words, first, at + 1)
  }
  return null
}

/** "poultry and egg producers’ association" is named without its "and". Words. */
const MOST_BETWEEN = 4

/** "Deputy Ana Osei | of the Harl bloc": her party, whatever committee she chairs. */
export function partyBehind(reading: Reading, past: number): string | null {
  const { words, nameAt, names, judged } = reading
  const at = past + (words[past + 1]?.lower === 'the' ? 2 : 1)
  const name = nameAt[at] ?? -1
  if (words[past]?.lower !== 'of' || !follows(words, past) || name === -1 || judged[name]!.kind !== 'organisation')
    return null
  const noun = words[names[name]!.past]
  const isParty =
    noun !== undefined && follows(words, names[name]!.past) && /^(?:bloc|party|faction|caucus)$/.test(noun.text)
  return isParty ? sideOfName(reading, name) : null
}

/** "the Group": the one body whose name ends so. */
function shortNameAt(reading: Reading, at: number): string | null {
  const { words } = reading
  const last = words[at + 1]
  if (words[at]?.lower !== 'the' || last?.capital !== true || !follows(words, at + 1)) return null
  return bodyEndingIn(reading, last.text)
}

/** "who speaks for | the alliance": the one body that goes by the noun. */
function bodyCalledAt(reading: Reading, at: number): string | null {
  const { words } = reading
  const noun = words[at + 1]
  if (words[at]?.lower !== 'the' || noun === undefined || !follows(words, at + 1) || !isCommonBody(noun.lower))
    return null
  return bodyCalled(reading, noun.lower, at) ?? commonParty(noun.lower) ?? null
}

/** "of | the campaign group Harl Voices": the name behind up to four words that say what it is. */
function nameOfKindAt(reading: Reading, at: number): string | null {
  const { words, nameAt, judged } = reading
  for (let next = at; next <= at + 4 && words[next]?.sentence === words[at]!.sentence; next += 1) {
    if (next > at && !follows(words, next)) return null
    const name = nameAt[next] ?? -1
    if (name === -1) {
      if (words[next]!.text !== words[next]!.lower) return null
      continue
    }
    const isKind = isCommonBody(words[next - 1]?.lower ?? '') || isInstitutionNoun(words[next - 1]?.lower ?? '')
    return isKind && judged[name]!.kind === 'organisation' ? sideOfName(reading, name) : null
  }
  return null
}

/** "the highland farmers’ bloc": a body with no name but its common one, within five words. */
function commonBodyAt({ words }: Reading, at: number): string | null {
  const first = /^(?:the|a|an)$/.test(words[at]?.lower ?? '') ? at + 1 : at
  for (let past = first; past < first + 5 && words[past]?.sentence === words[at]!.sentence; past += 1) {
    // "millers’ bloc": the apostrophe of a plural.
    if (past > first && !/^[’']? $/.test(words[past]!.gap)) return null
    const { text, lower } = words[past]!
    if (isFunctionWord(text) || text !== lower) return null
    // "the islanders’ | delegation": theirs who have no other name.
    if (
      past > first &&
      /s$/.test(words[past - 1]!.lower) &&
      /^[’']/.test(words[past]!.gap) &&
      /^(?:delegation|team|side|camp|committee|negotiators?|representatives?)$/.test(lower)
    )
      return printed(words, first, past)
    const isBody =
      /^(?:bloc|union|federation|association|coalition|alliance|movement|party|league|front|council|guild|syndicate|cooperative)$/.test(
        lower,
      )
    if (isBody) return past > first ? printed(words, first, past + 1) : null
  }
  return null
}

/** "For the government, | Deputy Minister Ana Osei said": the word after "for", or -1. */
export function forBefore(words: readonly Word[], first: number): number {
  if (first < 2 || !/^,\s+$/.test(words[first]!.gap)) return -1
  // 6 words: "for the Northern Growers’ and Millers’ Union".
  for (let at = first - 1; at >= 0 && first - at <= 6 && words[at]!.sentence === words[first]!.sentence; at -= 1) {
    if (words[at]!.lower === 'for') {
      const opens = words[at - 1] === undefined || words[at - 1]!.sentence !== words[at]!.sentence
      return opens || /^(?:and|while|but)$/.test(words[at - 1]!.lower) || /[,;]\s*$/.test(words[at]!.gap) ? at + 1 : -1
    }
    if (/[,;:]/.test(words[at]!.gap)) return -1
  }
  return -1
}

/** The name that begins at a word, or after the titles and articles there. */
function nameFrom({ words, names, namesOf }: Reading, at: number): number {
  const inSentence = namesOf.get(words[at]?.sentence ?? -1)
  return inSentence?.find(index => names[index]!.first >= at && names[index]!.first - at <= 2) ?? -1
}
