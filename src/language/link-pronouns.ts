/**
 * @module Pronouns: he, she, they, it. Linked only when one figure can be meant: named in the same sentence before, or
 * subject of the sentence before.
 */
import { Antecedents, genderOf } from './antecedents.ts'
import type { FigureDraft } from './figure-drafts.ts'
import { isVerbOfActors } from './gazetteers/common-words.ts'
import { learnGenders } from './learn-genders.ts'
import type { Placed } from './reading.ts'
import type { Word } from './words.ts'

const PRONOUN = /^(?:he|she|they|it)$/

const SUBORDINATOR = /^(?:while|before|after|when|as|although|though|if|since|until|once|despite|whereas)$/

/** A mention for each pronoun outside quotations that stands as a subject. `placed` in reading order. Learns genders on the way. */
export function linkPronouns(
  words: readonly Word[],
  placed: readonly Placed[],
  figures: readonly FigureDraft[],
): readonly Placed[] {
  learnGenders(words, placed, figures)
  const antecedents = new Antecedents(words, figures)
  // Words inside a quotation are another voice's: outside it, a pronoun does not refer to them.
  for (const mention of placed)
    if (mention.chain !== null && !words[mention.first]!.inQuotation) antecedents.add(mention)
  const found: Placed[] = []
  words.forEach((word, at) => {
    if (!PRONOUN.test(word.lower) || word.inQuotation || word.inHeading) return
    if (word.lower === 'it' && !isSubjectOfSpeech(words, at)) return
    const chain = (isAhead(words, at) ? antecedents.ahead(word, at) : antecedents.before(word, at)) ?? null
    const mention: Placed = { start: word.start, end: word.end, form: 'pronoun', chain, first: at, past: at + 1 }
    found.push(mention)
    if (chain === null) {
      antecedents.leaveOpen(word)
      return
    }
    figures[chain]!.gender ??= genderOf(word.lower)
    antecedents.add(mention)
  })
  return found
}

/** "While he declined …, Osei said": a pronoun within the first four words, behind a word that subordinates. */
function isAhead(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const word = words[at - back]
    if (word === undefined || word.sentence !== words[at]!.sentence) return false
    if (SUBORDINATOR.test(word.lower) && words[at - back - 1]?.sentence !== word.sentence) return true
  }
  return false
}

function isSubjectOfSpeech(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && next.sentence === words[at]!.sentence && isVerbOfActors(next.text)
}
