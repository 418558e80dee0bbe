/** @module Those who met by the office they share: "the two presidents", "both foreign ministers", "the heads of delegation". Who they are, all reports together know. */

const KINDS =
  'foreign|prime|trade|finance|defen[cs]e|fisheries|agriculture|energy|water|interior|economy|special|chief|lead|top|delegation'

const PLURAL = new RegExp(
  `\\b(?:[Tt]he|[Bb]oth|[Tt]heir|[Tt]hese|[Tt]wo)(?: two| rival| respective)? ((?:(?:${KINDS}) )?(?:ministers|secretaries|premiers|presidents|leaders|envoys|negotiators|heads|chiefs)(?: of (?:state|government|(?:the )?delegations?))?)\\b`,
  'gu',
)

/** The office in the plural that stands last in a piece of a sentence; `null` where there is none. */
export function officeIn(words: string): string | null {
  return [...words.matchAll(PLURAL)].at(-1)?.[1]?.toLowerCase() ?? null
}
