/** @module Sides by their number: "both delegations", "the two teams", "the sides". Whom they stand for the talks know. */

const SENT =
  'sides|parties|delegations|teams|camps|delegates|negotiators|governments|countries|nations|capitals|groups|factions|companies|rivals|envoys|foes|neighbou?rs'

const BOTH = new RegExp(
  `\\b(?:(?:both|(?:the|these|those|its|their|all) (?:two|three|rival|warring|opposing)|either)(?: of the)? (?:[\\p{L}-]+ ){0,2}?(?:${SENT})|(?:the|all) (?:sides|parties|delegations|teams|camps))\\b(?![’'] (?!${SENT}))`,
  'iu',
)

/** Whether the words name the sides of the talks by their number alone. */
export function namesBoth(words: string): boolean {
  return BOTH.test(words)
}

/** Of how many sides the words speak: "the three governments" of 3, "the delegations" of 2; `null`: of none by number. */
export function sidesByNumber(words: string): number | null {
  const found = words.match(BOTH)?.[0]
  if (found === undefined) return null
  return /\bthree\b/i.test(found) ? 3 : 2
}

/** "with both delegations in the room", "between the two teams": behind what words of a meeting they were there. */
const AMONG = new RegExp(
  `\\b(?:with|between|among|by|of|for|received|hosted|gathered|brought|joined|kept|seated) ${BOTH.source.replace(/^\\b/, '')}`,
  'iu',
)

/** "opened the session with both delegations in the room": who was there is told behind the meeting’s name. */
export function isAmongBoth(words: string): boolean {
  return AMONG.test(words)
}
