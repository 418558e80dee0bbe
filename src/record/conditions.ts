/** @module Conditions by their words, where a yes or a no holds only as far as something else. */

const CONDITION =
  /\b(?:only (?:if|when|once|after)|unless|until|provided|on (?:\w+ ){0,2}condition|(?:so|as) long as|contingent (?:up)?on|in (?:exchange|return) for)\b/i

/** "that the crew be freed before the port opens": what is to come first, and what only then; `null` where no order is set. */
export function splitOrder(words: string): { readonly first: string; readonly after: string } | null {
  const at = words.search(BEFORE)
  return at <= 0 ? null : { first: words.slice(0, at), after: words.slice(at) }
}

/** Before something is done, and not before a day. */
const BEFORE =
  /\b(?:before|prior to|ahead of) (?=(?:any|all|the|its|their|a|an|it|they|he|she|\p{L}+ing)\b)(?!(?:the|its|their|a|an) (?:\p{L}+ )?(?:end|start|weekend|week|month|year|winter|summer|spring|autumn|deadline|meeting|vote|holidays?|election|summit|round|court|parliament)\b)/iu

/** A wording cut in two: what is said, and the condition from its first word on; `null` when it sets none. */
export function splitCondition(words: string): { readonly said: string; readonly condition: string } | null {
  const at = words.search(CONDITION)
  // A condition with nothing before it conditions what follows, and where that begins is not known.
  return at <= 0 ? null : { said: words.slice(0, at), condition: words.slice(at) }
}
