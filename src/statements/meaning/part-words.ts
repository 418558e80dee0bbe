/** @module Words for a part: what is taken or refused in part only. */

export const PARTS =
  'some|several|certain|many|parts?|elements?|most|various|a number|multiple|aspects|provisions|clauses|formulations|points|sections'

/** "the first half of the draft", "phase one": some of it by its place in the whole. */
export const PLACED_PART =
  '(?:the |its )?(?:(?:first|second|third|opening|initial|last|final) (?:half|third|phase|stage|section|chapter|tranche|instal?ment)|half) of|(?:phase|stage|part|chapter) (?:one|two|three)'

const YES_OR_NO = '(?:accept|approv|back|reject)(?:s|e|es|ed)?|(?:yes|no|agree[sd]?) to'
/** A yes or no to a part. */
export const IN_PART = new RegExp(` (?:${PARTS}|partly|partially|(?:${YES_OR_NO}) (?:${PLACED_PART})) `)
