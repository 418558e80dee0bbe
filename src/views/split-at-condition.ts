/** @module A conditional offer in two: what is offered, and what is asked for it; leaving the second away is the trap. */

import { lowered } from './retell-words.ts'

/** An offer to be put behind the name of whose it is, and its condition as printed. */
export interface Halves {
  readonly offer: (party: string) => string
  readonly condition: string
}

/** The words of a cell before and from their condition on; `null` where it does not come last, or the first half is no clause. */
export function splitAtCondition(words: string): Halves | null {
  const at = words.search(CONDITION)
  if (at === -1) return null
  const offered = words.slice(0, at).replace(/[\s,;…—–-]+(?:but|and|though|although|for)?$/, '')
  const condition = words.slice(at).replace(/^[\s,;—–-]*(?:(?:but|and|though|although) )?/, '')
  if (!closes(offered) || !closes(condition) || condition.split(' ').length < FEWEST) return null
  if (/^(?:would|could|will|can|must|should|might)\b/.test(offered) && offered.split(' ').length >= FEWEST)
    return { offer: party => `${party} ${offered}`, condition }
  if (/^(?:ready|willing|prepared)\b/.test(offered)) return { offer: party => `${party} is ${offered}`, condition }
  return CLAUSE.test(offered) ? { offer: () => lowered(offered), condition } : null
}

/** Fewer words offer nothing, or set nothing. */
const FEWEST = 3

/** Where a condition begins, with the joint before it. */
const CONDITION =
  /[\s,;—–-]+(?:(?:but|and|though|although) )?(?:only (?:if|once|when|after|on)|if|unless|provided(?: that)?|on condition|on the condition|so long as|as long as|until|once|subject to|in (?:return|exchange) for)\b/

/** A clause with a subject of its own. */
const CLAUSE =
  /^(?!(?:it|they|he|she|this|these|that)\b)[^“”]{2,60}? (?:would|could|will|can|must|should|might|has|have|is|are|was|were)\b [^“”]+$/

/** As many quotations end as begin. */
function closes(words: string): boolean {
  return (words.match(/“/g)?.length ?? 0) === (words.match(/”/g)?.length ?? 0)
}
