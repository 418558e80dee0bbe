/** @module Sides of those who are named together behind what they all are: "the envoys, lawyer Ana Osei and Jonas Keller". */

import type { Phrase } from './find-phrases.ts'
import { isOfficeNoun, isPeopleNoun, isPersonNoun } from './gazetteers/offices.ts'
import type { Reading } from './reading.ts'
import { sideOfPhrase } from './side-of-phrase.ts'
import { follows } from './words.ts'

/** Gives people named in apposition to a plural its side; a bare plural has that of the same word elsewhere in the report. */
export function giveSidesOfPairs(reading: Reading): void {
  const { phrases, words, figures, figureOfName } = reading
  for (const phrase of phrases) {
    if (!isPlural(words[phrase.head]!.text)) continue
    const members = namedBehind(reading, phrase)
    if (members.length < 2) continue
    const side = sideOfPhrase(reading, phrase) ?? sideOfNamesakes(reading, phrase)
    if (side === null) continue
    for (const index of members) {
      const figure = figureOfName.get(index)
      if (figure !== undefined) figures.drafts[figure]!.side ??= side
    }
  }
}

/** "envoys", "representatives", "negotiators". */
function isPlural(text: string): boolean {
  const one = text.replace(/ies$/, 'y').replace(/s$/, '')
  return one !== text && (isOfficeNoun(one) || isPersonNoun(one)) && (isOfficeNoun(text) || isPeopleNoun(text))
}

/** Words that say what one of them is: "the president’s former campaign manager". */
const LONGEST_OFFICE = 6

/** The people that follow a comma, joined by "and", each with his office: names, in order. */
function namedBehind({ words, names, namesOf, judged, bound }: Reading, { past }: Phrase): readonly number[] {
  if (!/^,\s$/.test(words[past]?.gap ?? '')) return []
  const found: number[] = []
  let at = past
  for (const index of namesOf.get(words[past]!.sentence) ?? []) {
    if (names[index]!.first < at) continue
    const { first } = bound[index]!.range
    // "Quill’s former manager | Ana Osei": whose he is may be named.
    const isOwner = words[names[index]!.past - 1]!.possessive
    if (isOwner && judged[index]!.kind === 'person') continue
    const isNext = Math.max(first, at) - at <= LONGEST_OFFICE && isOneOffice(words.slice(at + 1, names[index]!.first))
    if (judged[index]!.kind !== 'person' || !isNext) break
    found.push(index)
    at = names[index]!.past
    if (words[at]?.lower === 'and' && follows(words, at)) at += 1
    else if (!/^,\s$/.test(words[at]?.gap ?? '')) break
  }
  return found
}

/** No comma and no "and" between: one person's office. */
function isOneOffice(between: Reading['words']): boolean {
  return between.every(({ gap, lower }) => !/[,;:"“”–—]/.test(gap) && lower !== 'and')
}

/** "two Danish envoys … The envoys, Ana Osei and …": the one side that the word has wherever the report says one. */
function sideOfNamesakes(reading: Reading, phrase: Phrase): string | null {
  const { words, phrases } = reading
  if (phrase.determiner !== 'the' || phrase.of.length > 0) return null
  const { lower } = words[phrase.head]!
  const sides = new Set(
    phrases.flatMap(other =>
      other !== phrase && words[other.head]!.lower === lower ? (sideOfPhrase(reading, other) ?? []) : [],
    ),
  )
  return sides.size === 1 ? [...sides][0]! : null
}
