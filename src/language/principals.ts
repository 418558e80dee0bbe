/** @module Principals: the person on whose behalf somebody speaks, as an envoy or a spokeswoman does. */

import type { Phrase } from './find-phrases.ts'
import { isVerbOfSaying } from './gazetteers/common-words.ts'
import type { Reading } from './reading.ts'
import { LED_BODY } from './sides-of-leaders.ts'
import type { Word } from './words.ts'

/** The person somebody speaks for: "Keller's envoy", "the Keller envoy", not "Keller's rival". */
export function principalOf(reading: Reading, phrase: Phrase): string | null {
  const { words, judged, figureOfName, figures } = reading
  const isOfTheirs = words.slice(phrase.head + 1, phrase.past).some(({ lower }) => lower === 'his' || lower === 'her')
  if (!SPEAKING_FOR.test(words[phrase.head]!.lower) && !isOfTheirs && !isOwnedDelegation(words, phrase)) return null
  const person = phrase.of.find(index => judged[index]!.kind === 'person')
  const figure = person === undefined ? whoseIs(reading, phrase) : figureOfName.get(person)
  return figure === undefined ? null : figures.drafts[figure]!.name
}

/** "Osei left early. Her spokesman, …": the only person named in the last sentence that names any. */
function whoseIs(
  { words, names, namesOf, judged, figureOfName, figures }: Reading,
  phrase: Phrase,
): number | undefined {
  const behind = words.slice(phrase.head + 1, phrase.past).find(({ lower }) => lower === 'his' || lower === 'her')
  const determiner = behind?.lower ?? phrase.determiner ?? ''
  if (!/^(?:his|her)$/.test(determiner)) return undefined
  const { sentence } = words[phrase.first]!
  const gender = determiner === 'his' ? 'man' : 'woman'
  // 5: what he said may run over three sentences of his own.
  for (let back = 0; back <= 5; back += 1) {
    const people = (namesOf.get(sentence - back) ?? []).filter(
      index => judged[index]!.kind === 'person' && names[index]!.past <= phrase.first && figureOfName.has(index),
    )
    const fitting = [...new Set(people.map(index => figureOfName.get(index)!))].filter(
      figure => (figures.drafts[figure]!.gender ?? gender) === gender,
    )
    if (fitting.length === 1) return fitting[0]
    if (fitting.length > 1) {
      // "Osei told her whether Keller knew. His spokesman …": whoever spoke.
      const isSpeaker = (index: number) =>
        [words[names[index]!.past], words[names[index]!.first - 1]].some(
          word => word?.sentence === sentence - back && isVerbOfSaying(word.text),
        )
      const speakers = new Set(people.filter(isSpeaker).map(index => figureOfName.get(index)!))
      return speakers.size === 1 && fitting.includes([...speakers][0]!) ? [...speakers][0] : undefined
    }
  }
  return undefined
}

/** "a member of Osei’s delegation" */
function isOwnedDelegation(words: readonly Word[], { head, past }: Phrase): boolean {
  return (
    words[head + 1]?.lower === 'of' &&
    LED_BODY.test(words[past - 1]?.lower ?? '') &&
    words.slice(head, past).some(({ possessive }) => possessive)
  )
}

const SPEAKING_FOR =
  /^(?:envoys?|ambassadors?|emissar(?:y|ies)|representatives?|negotiators?|advis[eo]rs?|aides?|spokes(?:man|woman|person|people|men)|office|staff|camp|team|minister|secretary|assistants?|deputy)$/
