/** @module Sides of those who lead: a delegation, a party, rebels; and of those who came with them. */

import type { Phrase } from './find-phrases.ts'
import { isFunctionWord, isPastVerb, isVerbOfActors } from './gazetteers/common-words.ts'
import { isInstitutionNoun } from './gazetteers/offices.ts'
import type { Reading } from './reading.ts'
import { sideOfName, sideOfPhrase } from './side-of-phrase.ts'
import { follows, type Word } from './words.ts'

/** "Osei’s ruling Harl Front", "Keller’s Harl Radicals": whoever has a party is of it. */
export function giveSidesOfOwners(reading: Reading): void {
  const { words, names, judged, figures, figureOfName, nameAt } = reading
  names.forEach(({ past }, index) => {
    const figure = figureOfName.get(index)
    if (figure === undefined || judged[index]!.kind !== 'person') return
    if (!words[past - 1]!.possessive) {
      const own = partyBefore(reading, index)
      if (own !== null) figures.drafts[figure]!.side ??= own
      return
    }
    let at = past
    // 3 words: "own centre-right".
    while (at < past + 3 && follows(words, at) && nameAt[at] === -1 && maySayWhichParty(words[at]!)) at += 1
    const body = follows(words, at) ? nameAt[at]! : -1
    const owned = body === -1 ? undefined : figureOfName.get(body)
    if (owned === undefined || judged[body]!.kind !== 'organisation') return
    const draft = figures.drafts[owned]!
    const next = words[names[body]!.past]
    const isParty =
      /\b(?:Party|Front|Movement|League|Alliance|Democrats|Conservatives|Union|Bloc|Coalition)\b/.test(draft.name) ||
      (next !== undefined &&
        follows(words, names[body]!.past) &&
        /^(?:party|bloc|alliance|coalition|movement)$/.test(next.lower))
    if (isParty && draft.side === null) figures.drafts[figure]!.side ??= draft.name
  })
}

/** "ruling", "centre-right"; not the words of "Osei’s office called the Harl Front". */
function maySayWhichParty({ text, lower }: Word): boolean {
  return (
    text === lower &&
    (lower === 'own' || !isFunctionWord(text)) &&
    !isInstitutionNoun(text) &&
    !isPastVerb(lower) &&
    !isVerbOfActors(text)
  )
}

/** "the Reform Party of | former premier Ana Osei": the party it is. */
function partyBefore(
  { words, bound, judged, nameEnding, figures, figureOfName }: Reading,
  index: number,
): string | null {
  const { first } = bound[index]!.range
  const body =
    words[first - 1]?.lower === 'of' && follows(words, first - 1) && follows(words, first) ? nameEnding[first - 1]! : -1
  const figure = body === -1 || judged[body]!.kind !== 'organisation' ? undefined : figureOfName.get(body)
  if (figure === undefined) return null
  const { name, side } = figures.drafts[figure]!
  return side === null && /\b(?:Party|Front|Movement|Alliance|Democrats|Greens|Liberals|Bloc|Coalition)$/.test(name)
    ? name
    : null
}

const LED = /^(?:led|headed|represented|fronted|chaired|commanded)$/
const LEADS = /^(?:commands?|commanded|leads?|led|heads?|headed|leading|heading|represents?|represented|representing)$/
const BE = /^(?:is|are|was|were|be|been|being|will|has|have|had|also|to|loyal)$/
/** What is led. */
export const LED_BODY =
  /^(?:delegation|team|side|mission|panel|camp|government|party|movement|group|union|coalition|bloc|rebels|insurgents|guerrillas|separatists)$/

/** "The Ardan delegation was led by Keller", "rebels loyal to Osei", "Keller led the Ardan team": who leads is of the led. */
export function giveSidesOfLed(reading: Reading): void {
  const { words, names, judged, bound, figures, figureOfName } = reading
  const bodies = reading.phrases.filter(({ head }) => LED_BODY.test(words[head]!.lower))
  const endingAt = new Map(bodies.map(phrase => [phrase.past, phrase] as const))
  const beginningAt = new Map(bodies.map(phrase => [phrase.first, phrase] as const))
  names.forEach(({ past }, index) => {
    const figure = figureOfName.get(index)
    if (figure === undefined || judged[index]!.kind !== 'person' || figures.drafts[figure]!.side !== null) return
    const side = sideLedBy(reading, bound[index]!.range.first) ?? sideLed(reading, past)
    if (side !== null) figures.drafts[figure]!.side = side
  })

  /** … whoever stands at a word. */
  function sideLedBy(reading: Reading, first: number): string | null {
    const { sentence } = words[first]!
    const wordAt = (at: number) => (words[at]?.sentence === sentence ? words[at]!.lower : '')
    // Titles may stand before the name: "by former vice-president Osei".
    let at = first - 1
    while (at > first - 4 && wordAt(at) !== '' && !/^(?:by|to)$/.test(wordAt(at))) at -= 1
    const isLed = wordAt(at) === 'by' && LED.test(wordAt(at - 1))
    if (!isLed && !(wordAt(at) === 'to' && wordAt(at - 1) === 'loyal')) return null
    at -= isLed ? 2 : 1
    while (BE.test(wordAt(at))) at -= 1
    return wordAt(at) === '' ? null : sideEnding(reading, at + 1, endingAt)
  }

  /** … whoever stands before a word. */
  function sideLed(reading: Reading, past: number): string | null {
    const { sentence } = words[past - 1]!
    let at = leadsBehind(past) ?? past
    while (words[at]?.sentence === sentence && follows(words, at) && BE.test(words[at]!.lower)) at += 1
    if (words[at]?.sentence !== sentence || !follows(words, at) || !LEADS.test(words[at]!.lower)) return null
    const phrase = beginningAt.get(at + 1)
    if (phrase !== undefined) return sideOfPhrase(reading, phrase)
    const name = reading.nameAt[words[at + 1]?.lower === 'the' ? at + 2 : at + 1] ?? -1
    return name !== -1 && judged[name]!.kind === 'organisation' ? sideOfName(reading, name) : null
  }

  /** ", the former judge who | leads the Ardan team": behind what is said of him between commas. */
  function leadsBehind(past: number): number | undefined {
    const { sentence } = words[past - 1]!
    if (!/^, $/.test(words[past]?.gap ?? '')) return undefined
    // 12 words: "a miller from the hills of the north who".
    for (let at = past; at < past + 12 && words[at]?.sentence === sentence; at += 1) {
      if (at > past && (!follows(words, at) || reading.nameAt[at] !== -1)) return undefined
      if (words[at]!.lower === 'who') return at + 1
    }
    return undefined
  }
}

/** "Ana Osei keeps a lump of glass. … She has run | the Harl Authority for years": who was spoken of last runs it. */
export function giveSidesOfRunners(reading: Reading): void {
  const { words, names, judged, figures, figureOfName, namesOf } = reading
  names.forEach(({ first }, index) => {
    const figure = figureOfName.get(index)
    if (figure === undefined || judged[index]!.kind !== 'organisation') return
    let at = words[first - 1]?.lower === 'the' ? first - 2 : first - 1
    const verb = words[at]
    if (verb === undefined || verb.sentence !== words[first]!.sentence || !RUNS.test(verb.lower)) return
    at -= 1
    while (/^(?:has|had|is|was|also|now)$/.test(words[at]?.lower ?? '') && words[at]!.sentence === verb.sentence)
      at -= 1
    const pronoun = words[at]
    if (pronoun?.sentence !== verb.sentence || !/^(?:he|she)$/.test(pronoun.lower) || pronoun.inQuotation) return
    if (words[at - 1]?.sentence === verb.sentence) return
    // 2 sentences: an aside may stand between.
    for (const back of [1, 2]) {
      const people = (namesOf.get(verb.sentence - back) ?? []).filter(one => judged[one]!.kind === 'person')
      const own = new Set(people.map(one => figureOfName.get(one)))
      const [person] = own
      if (own.size > 1) return
      if (person === undefined) continue
      figures.drafts[person]!.side ??= sideOfName(reading, index)
      return
    }
  })
}

const RUNS = /^(?:runs?|led|leads|heads|headed|chairs|chaired|directs|directed|commands|commanded)$/

/** The side of the body whose name or description ends before a word. */
function sideEnding(reading: Reading, past: number, endingAt: ReadonlyMap<number, Phrase>): string | null {
  const { words, nameEnding, judged } = reading
  const phrase = endingAt.get(past)
  if (phrase !== undefined) return sideOfPhrase(reading, phrase)
  const name = nameEnding[past]!
  return name !== -1 && /^(?:state|organisation|group)$/.test(judged[name]!.kind ?? '') && !words[past - 1]!.possessive
    ? sideOfName(reading, name)
    : null
}

/** "the Ardan delegation, led by Keller and joined by Osei": its members are of its side. */
export function giveSidesOfDelegations(reading: Reading): void {
  const { words, phrases, names, judged, figures, figureOfName, namesOf } = reading
  for (const phrase of phrases) {
    if (!/^(?:delegation|team)$/.test(words[phrase.head]!.lower)) continue
    const side = sideOfPhrase(reading, phrase)
    if (side === null) continue
    for (const index of namesOf.get(words[phrase.head]!.sentence) ?? []) {
      const { first } = names[index]!
      const figure = figureOfName.get(index)
      if (first <= phrase.head || figure === undefined || judged[index]!.kind !== 'person') continue
      const between = words.slice(phrase.head + 1, first).map(({ lower }) => lower)
      // Up to the verb of the sentence everybody after "led by" or "joined by" belongs to it.
      if (
        !/^,? ?(?:led|headed|joined|accompanied) by(?:(?! (?:met|meets|said|arrived|held|visited|was|were|will|would|has|had) ).)*$/.test(
          `${between.join(' ')} `,
        )
      )
        break
      figures.drafts[figure]!.side ??= side
    }
  }
}
