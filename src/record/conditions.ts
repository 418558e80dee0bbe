/** @module Conditions by their words, where a yes or a no holds only as far as something else. */

const CONDITION =
  /\b(?:only (?:if|when|once|after)|unless|until|provided|on (?:\w+ ){0,2}condition|(?:so|as) long as|contingent (?:up)?on|in (?:exchange|return) for)\b/i

/** A wording cut in two: what is said, and the condition from its first word on; `null` when it sets none. */
export function splitCondition(words: string): { readonly said: string; readonly condition: string } | null {
  const at = words.search(CONDITION)
  // A condition with nothing before it conditions what follows, and where that begins is not known.
  return at <= 0 ? null : { said: words.slice(0, at), condition: words.slice(at) }
}
