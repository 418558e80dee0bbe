/** @module Sides: which state or body somebody speaks for, as far as the words around them say. */

import { officeOfClause } from './bind-titles.ts'
import { isDemonym } from './demonyms.ts'
import type { Phrase } from './find-phrases.ts'
import { countryNamed, countryOfDemonym } from './gazetteers/countries.ts'
import type { Reading } from './reading.ts'
import { follows, type Word } from './words.ts'

/** Those who stand beside somebody, and do not speak for him. */
const COMPANIONS =
  /^(?:allies|partners|supporters|opponents|critics|ally|partner|friends|backers|rivals|neighbours|neighbors|enemies)$/

/** The state or body that a name stands for as a modifier: "Danish", "Élysée", "Authority". `null` when unknown. */
export function sideOfName({ judged, figureOfName, figures }: Reading, index: number): string | null {
  const { kind, key, side } = judged[index]!
  if (kind === 'state' || kind === 'adjective') return side ?? key
  if (kind === 'place') return side
  const figure = figureOfName.get(index)
  if (figure === undefined) return null
  const draft = figures.drafts[figure]!
  if (draft.kind === 'media') return null
  return draft.kind === 'organisation' || draft.kind === 'group' ? (draft.side ?? draft.name) : draft.side
}

/** The side of a phrase: of those it names, if they agree; of the subject before, for "its" and "the country's". */
export function sideOfPhrase(reading: Reading, phrase: Phrase): string | null {
  const { words, names } = reading
  const isCompanion = COMPANIONS.test(words[phrase.head]!.lower)
  const sidesOf = (indices: readonly number[]) => [
    ...new Set(indices.map(index => sideOfName(reading, index)).filter(side => side !== null)),
  ]
  const all = sidesOf(isCompanion ? phrase.of.filter(index => !words[names[index]!.past - 1]!.possessive) : phrase.of)
  if (all.length === 1) return all[0]!
  // "the US envoy to the Middle East": the first is whom they speak for, the rest is their subject.
  const before = sidesOf(phrase.of.filter(index => names[index]!.past <= phrase.head))
  if (before.length === 1) return before[0]!
  const run = runBy(reading, phrase)
  if (run !== null) return run
  if (phrase.of.length > 0) return null
  const isOwned = words
    .slice(phrase.first, phrase.head)
    .some(
      word =>
        word.possessive &&
        /^(?:country|nation|government|group|movement|organisation|organization|state)$/.test(word.lower),
    )
  // "a member of its delegation"
  const isIts =
    phrase.determiner === 'its' || words.slice(phrase.head, phrase.past).some(({ lower }) => lower === 'its')
  return (isIts && !isCompanion) || isOwned ? subjectBefore(reading, phrase.first) : null
}

/** "the Authority-run ministry". */
function runBy({ words, nameOfKey, figureOfName, figures, judged }: Reading, { first, head }: Phrase): string | null {
  for (let at = first; at < head; at += 1) {
    const owner = words[at]!.folded.match(/^(.+)-(?:run|controlled|led)$/)?.[1]
    if (owner === undefined) continue
    const name = nameOfKey.get(owner)
    if (name === undefined) continue
    const figure = figureOfName.get(name)
    const draft = figure === undefined ? undefined : figures.drafts[figure]
    return judged[name]!.kind === 'state' ? judged[name]!.key : (draft?.side ?? draft?.name ?? null)
  }
  return null
}

/** The state or body that a sentence is about up to a word: the first named in it, else in the sentence before. */
function subjectBefore(reading: Reading, at: number): string | null {
  const { words, names, judged, figureOfName, namesOf } = reading
  const { sentence } = words[at]!
  // "The Ardani side …, a member of its delegation": the adjective will do.
  const isActor = (index: number) =>
    figureOfName.has(index)
      ? /^(?:state|organisation)$/.test(judged[index]!.kind ?? '')
      : judged[index]!.kind === 'adjective' &&
        judged[index]!.side !== null &&
        words[names[index]!.first]!.sentence === words[at]!.sentence
  for (const where of [sentence, sentence - 1]) {
    const subject = namesOf.get(where)?.find(index => names[index]!.past <= at && isActor(index))
    if (subject !== undefined) return sideOfName(reading, subject)
  }
  return null
}

/** The side that a body's own name tells: "Ardani Foreign Ministry", "Denmark's | Water Board". */
export function sideOfBody(reading: Reading, index: number): string | null {
  const { words, names, nameEnding } = reading
  const { first, past } = names[index]!
  for (let at = first; at < past; at += 1) {
    const side = sideOfWord(reading, words[at]!)
    if (side !== null) return side
  }
  const owner = follows(words, first) ? nameEnding[first]! : -1
  return owner === -1 ? null : sideOfName(reading, owner)
}

function sideOfWord({ states }: Reading, word: Word): string | null {
  const country = countryOfDemonym(word.text) ?? countryNamed(word.text)
  if (country !== undefined) return country.name
  return states.find(state => word.folded === state || isDemonym(word.folded, state)) ?? null
}

/** Gives figures the sides that titles, appositions and relative clauses tell. */
export function giveSides(reading: Reading): void {
  const { words, phrases, bound, names, judged, figures, figureOfName, nameEnding } = reading
  // "the Long House, the Ardan presidency": the second says whose the first is.
  for (const phrase of phrases) {
    if (phrase.kind !== 'institution' || phrase.first === 0 || !/^,\s+$/.test(words[phrase.first]!.gap)) continue
    const figure = figureOfName.get(nameEnding[phrase.first]!)
    if (figure !== undefined && figures.drafts[figure]!.kind === 'organisation')
      figures.drafts[figure]!.side ??= sideOfPhrase(reading, phrase)
  }
  // Twice: a person may speak for a person whose side comes later in the report.
  for (let round = 0; round < 2; round += 1)
    bound.forEach(({ phrases: own, range }, index) => {
      const figure = figureOfName.get(index)
      if (figure === undefined || judged[index]!.kind !== 'person') return
      const draft = figures.drafts[figure]!
      for (const phrase of own) draft.side ??= sideOfPhrase(reading, phrases[phrase]!)
      // "Denmark's Ana Osei", "Ana Osei of Denmark"
      const owner = nameEnding[range.first]!
      if (owner !== -1 && words[range.first - 1]!.possessive && judged[owner]!.kind === 'state')
        draft.side ??= sideOfName(reading, owner)
      const clause = officeOfClause(words, names[index]!.past)
      const { past } = names[index]!
      for (const at of [words[past]?.lower === 'of' && follows(words, past) ? past + 1 : -1, clause?.forWord ?? -1]) {
        const name = at === -1 ? -1 : nameFrom(reading, at)
        if (name !== -1 && words[names[name]!.first]!.sentence === words[past - 1]!.sentence)
          draft.side ??= sideOfName(reading, name)
      }
    })
}

/** The name that begins at a word, or after the titles and articles there. */
function nameFrom({ words, names, namesOf }: Reading, at: number): number {
  const inSentence = namesOf.get(words[at]?.sentence ?? -1)
  return inSentence?.find(index => names[index]!.first >= at && names[index]!.first - at <= 2) ?? -1
}
