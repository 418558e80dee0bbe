/** @module Sides: which state or body somebody speaks for, as far as the words around them say. */

import { officeOfClause } from './clause-offices.ts'
import { isFormer } from './find-phrases.ts'
import { principalOf } from './principals.ts'
import type { Reading } from './reading.ts'
import { forBefore, partyBehind, sideAt } from './side-at-word.ts'
import { sideOfName, sideOfPhrase, subjectBefore } from './side-of-phrase.ts'
import { sideIntroduced, sideOfBodyAnswering, sideOfBodyBefore } from './side-spoken-of.ts'
import { sideWhereMet } from './side-where-met.ts'
import { giveSidesOfDelegations, giveSidesOfLed, giveSidesOfOwners, giveSidesOfRunners } from './sides-of-leaders.ts'
import { giveSidesOfPairs } from './sides-of-pairs.ts'
import { follows, printed } from './words.ts'

/** Gives figures the sides that titles, appositions and relative clauses tell. */
export function giveSides(reading: Reading): void {
  const { words, phrases, bound, names, judged, figures, figureOfName, nameEnding } = reading
  // "the Long House, the Ardan presidency": the second says whose the first is.
  for (const phrase of phrases) {
    if (phrase.kind !== 'institution' || phrase.first === 0 || !/^,\s+$/.test(words[phrase.first]!.gap)) continue
    // "Norvane, an Ardan group that owns the mills": where it is from is not whom it speaks for.
    if (/^(?:group|organi[sz]ation)$/.test(words[phrase.head]!.lower)) continue
    const figure = figureOfName.get(nameEnding[phrase.first]!)
    if (figure !== undefined && figures.drafts[figure]!.kind === 'organisation')
      figures.drafts[figure]!.side ??= sideOfPhrase(reading, phrase)
  }
  giveSidesOfLed(reading)
  giveSidesOfOwners(reading)
  giveSidesOfDelegations(reading)
  giveSidesOfRunners(reading)
  giveSidesOfPairs(reading)
  // Twice: a person may speak for a person whose side comes later in the report.
  for (let round = 0; round < 2; round += 1)
    bound.forEach(({ phrases: own, range }, index) => {
      const figure = figureOfName.get(index)
      if (figure === undefined || judged[index]!.kind !== 'person') return
      const draft = figures.drafts[figure]!
      draft.side ??= partyBehind(reading, names[index]!.past)
      for (const phrase of own) {
        if (isFormer(words, phrases[phrase]!)) continue
        draft.side ??=
          sideOfPhrase(reading, phrases[phrase]!) ??
          sideIntroduced(reading, phrases[phrase]!) ??
          sideOfBodyAnswering(reading, phrases[phrase]!)
        draft.principal ??= principalOf(reading, phrases[phrase]!)
      }
      // "Denmark's Ana Osei", "Ana Osei of Denmark"
      const owner = nameEnding[range.first]!
      if (
        owner !== -1 &&
        words[range.first - 1]!.possessive &&
        /^(?:state|organisation)$/.test(judged[owner]!.kind ?? '')
      )
        draft.side ??= sideOfName(reading, owner)
      draft.side ??= sideOfOwningBody(reading, range.first)
      const clause = officeOfClause(words, names[index]!.past)
      const { past } = names[index]!
      const isOf =
        words[past]?.lower === 'of' &&
        words[past]!.sentence === words[past - 1]!.sentence &&
        /^,? $/.test(words[past]!.gap)
      const target = [isOf ? past + 1 : -1, clause?.forWord ?? -1]
      for (const at of [...target, forBefore(words, range.first)]) draft.side ??= sideAt(reading, at, past)
      // "Ana Osei, who runs | its work in the hills": of whoever the report has just spoken of.
      if (clause !== undefined && /^(?:its|their)$/.test(words[clause.forWord]?.lower ?? ''))
        draft.side ??= subjectBefore(reading, range.first)
      draft.side ??= sideOfBodyBefore(reading, index) ?? sideWhereMet(reading, index)
    })
}

/** "the water ministry’s | Ana Osei": of the body, whosever that is. */
function sideOfOwningBody(reading: Reading, first: number): string | null {
  const { words, phrases } = reading
  if (first === 0 || !words[first - 1]!.possessive || !follows(words, first)) return null
  const owner = phrases.find(({ kind, head }) => kind === 'institution' && head === first - 1)
  if (owner === undefined) return null
  return sideOfPhrase(reading, owner) ?? printed(words, owner.title.first, owner.title.past)
}
