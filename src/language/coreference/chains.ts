/** @module Chains while they grow: phrases that refer to the same, with what they tell of it together. */
import { DESCRIPTION, type GenderNumber, NAME, PRONOUN, type Referring, THEY } from './referring.ts'

export interface Chain {
  /** Indices of its phrases, in reading order. */
  readonly members: number[]
  gender: GenderNumber
  isPlural: boolean
  hasName: boolean
  /** Of its first name or description; of a chain of pronouns the pronoun's. */
  kind: number
}

/** Every phrase begins as a chain of its own; only those that come before the one looked at have been joined. */
export class Chains {
  /** `of[i]` is the chain of phrase `i`. */
  readonly of: Chain[]

  constructor(phrases: readonly Referring[]) {
    this.of = phrases.map(({ gender, isPlural, form, kind }, index) => ({
      members: [index],
      gender,
      isPlural,
      hasName: form === NAME,
      kind,
    }))
  }

  /** Adds a phrase to the chain of an earlier one. */
  join(index: number, earlier: number, phrases: readonly Referring[]): void {
    const chain = this.of[earlier]!
    const phrase = phrases[index]!
    chain.members.push(index)
    if (chain.gender === 0) chain.gender = phrase.gender
    if (phrase.form === NAME) chain.hasName = true
    if (phrase.group === THEY) chain.isPlural = true
    const isFirstWord =
      phrase.form <= DESCRIPTION && chain.members.every(other => other === index || phrases[other]!.form >= PRONOUN)
    if (isFirstWord) chain.kind = phrase.kind
    this.of[index] = chain
  }
}
