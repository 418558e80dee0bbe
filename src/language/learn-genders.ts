/**
 * @module Genders that a report shows by its pronouns: "Osei, who has asked for tin ever since her country …" makes Osei a
 * woman everywhere in it, so that no "he" before or behind means her.
 */
import { genderOf } from './antecedents.ts'
import type { FigureDraft } from './figure-drafts.ts'
import { isFunctionWord, isVerbOfSaying } from './gazetteers/common-words.ts'
import { isBodyHead } from './gazetteers/known-names.ts'
import type { Gender } from './gazetteers/offices.ts'
import type { Placed } from './reading.ts'
import { follows, type Word } from './words.ts'

/** Pronoun → the subject's form of it. */
const FORMS: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['he', 'his', 'him', 'himself'].map(word => [word, 'he'] as const),
  ...['she', 'her', 'hers', 'herself'].map(word => [word, 'she'] as const),
])

/** Gives people without a gender the one that the pronouns next to their names agree on, where nobody else of the sentence can be meant. */
export function learnGenders(words: readonly Word[], placed: readonly Placed[], figures: readonly FigureDraft[]): void {
  const bySentence = Map.groupBy(
    placed.filter(({ chain, first }) => !words[first]!.inQuotation && (chain === null || isPerson(figures[chain]!))),
    ({ first }) => words[first]!.sentence,
  )
  const firstOf = new Map<number, number>()
  words.forEach(({ sentence }, at) => {
    if (!firstOf.has(sentence)) firstOf.set(sentence, at)
  })
  const votes = new Map<number, Record<Gender, number>>()
  for (const [sentence, mentions] of bySentence) {
    const only = mentions.find(({ chain }) => chain !== null)
    // Others may be whom the pronoun means; so may somebody behind the name of whom we do not know who he is.
    if (
      only === undefined ||
      mentions.some(({ chain, first }) => chain !== only.chain && (chain !== null || first > only.first))
    )
      continue
    if (!mayBePerson(figures[only.chain!]!)) continue
    const { first, past } = only
    if (words[past - 1]!.possessive) continue
    // 6 words: "On Monday in Sendal Ana Osei left. She …" is about her.
    const isAbout = first - firstOf.get(sentence)! < 6
    const form =
      pronounBehind(words, past, sentence) ??
      (isAbout ? FORMS.get(words[firstOf.get(sentence + 1) ?? -1]?.lower ?? '') : undefined)
    const gender = form === undefined ? undefined : genderOf(form)
    if (gender === undefined) continue
    const own = votes.get(only.chain!) ?? { man: 0, woman: 0 }
    own[gender] += 1
    votes.set(only.chain!, own)
  }
  for (const [chain, { man, woman }] of votes) {
    if (man === woman || Math.min(man, woman) * 3 > Math.max(man, woman)) continue
    figures[chain]!.gender ??= man > woman ? 'man' : 'woman'
  }
}

function isPerson({ kind }: FigureDraft): boolean {
  return kind === 'person'
}

/** Not what a name like a body’s was taken for. */
function mayBePerson({ name }: FigureDraft): boolean {
  return !isBodyHead(name.split(' ').at(-1)!)
}

/** The first pronoun of a person behind a word in its sentence, in the writer’s voice; not the speaker’s of "Osei would go, she said". */
function pronounBehind(words: readonly Word[], past: number, sentence: number): 'he' | 'she' | undefined {
  for (let at = past; words[at]?.sentence === sentence; at += 1) {
    const form = FORMS.get(words[at]!.lower)
    if (form === undefined || words[at]!.inQuotation) continue
    const next = words[at + 1]
    const isSpeaker = next !== undefined && isVerbOfSaying(next.text)
    // "Osei told her", "Osei met him in": another person, by the second principle of binding.
    const isObject =
      words[at]!.lower === 'him' ||
      (words[at]!.lower === 'her' && (next === undefined || !follows(words, at + 1) || isFunctionWord(next.lower)))
    return isSpeaker || isObject ? undefined : form
  }
  return undefined
}
