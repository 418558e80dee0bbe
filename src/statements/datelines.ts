/** @module Datelines: where and when a report was written, before its first sentence. Nobody said them. */

/** Code units looked at: "ARDAN CITY, Osland, March 11, 2026 (Agency) - " has 45. */
const LONGEST = 100

const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\p{Ll}+|\.)?`
const DAY = String.raw`(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?`
const DASH = String.raw`\s*(?:—|–|--?|―)\s+`
const TOWN = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}`

const CAPITALS = String.raw`\p{Lu}{3,}(?:[ /-]\p{Lu}{2,})*`

/** What opens a report: a town in capitals up to a dash; a town with a day or an agency in brackets, up to a dash or colon. */
const DATELINES: readonly RegExp[] = [
  new RegExp(String.raw`^${CAPITALS}(?:[,.]? (?:\p{Lu}[\p{L}.'’]*|\d{1,4}))*\.?(?:\s*\([^)]{1,40}\))?${DASH}`, 'u'),
  new RegExp(
    String.raw`^${TOWN}(?:, ${TOWN}){0,2}(?:,? (?:\p{Lu}\p{Ll}+day, )?${DAY})?\.?\s*\([\p{Lu}][^)]{1,40}\)(?:${DASH}|:\s+)`,
    'u',
  ),
  new RegExp(String.raw`^${TOWN}(?:, ${TOWN}){0,2},? (?:\p{Lu}\p{Ll}+day, )?${DAY}\.?${DASH}`, 'u'),
  new RegExp(String.raw`^\(${TOWN}\)${DASH}`, 'u'),
  // "OSFORD (Agency), 10 June - The front …"
  new RegExp(
    String.raw`^${TOWN}(?:, ${TOWN}){0,2} \(\p{Lu}[^)]{1,40}\),? (?:\p{Lu}\p{Ll}+day, )?${DAY}\.?${DASH}`,
    'u',
  ),
  // "OSFORD, 10 June. /Agency/ The front …"
  new RegExp(
    String.raw`^${CAPITALS}(?:, ${TOWN}){0,2},? (?:\p{Lu}\p{Ll}+day, )?${DAY}\.?\s*(?:/[^/]{2,40}/|\([^)]{2,40}\))[.:]?\s+(?=["“]?\p{Lu})`,
    'u',
  ),
  // "ARDAN (Agency / Service - 22nd November, 2022) The president …"
  new RegExp(String.raw`^${CAPITALS}(?:, ${TOWN})? \([^)]*\d[^)]*\)\s+(?=\p{Lu})`, 'u'),
]

/** "Ardan City – The talks …", "Osford, Ardan - Negotiators …": towns and a dash alone, which only tell a dateline where a report begins. */
const BARE = new RegExp(String.raw`^${TOWN}(?:, ${TOWN}){0,2}\s+(?:—|–|--?|―)\s+(?=["“]?\p{Lu})`, 'u')

/**
 * How many code units of a sentence are dateline, white space behind it included; 0 where it has none.
 * @param isLead whether the report begins with the sentence
 */
export function datelineLength(sentence: string, isLead = false): number {
  const opening = sentence.slice(0, LONGEST)
  // Every form has a dash before white space, a bracket or a stroke; most sentences have none so early.
  if (!/[-—–―]\s|[)/]/.test(opening)) return 0
  for (const pattern of DATELINES) {
    const length = pattern.exec(opening)?.[0].length
    // Something is told behind it.
    if (length !== undefined && length < sentence.length) return length
  }
  const bare = isLead ? (BARE.exec(opening)?.[0].length ?? 0) : 0
  // "Keller – Ardan’s envoy – said": a second dash closes what the first opens.
  return /\s(?:—|–|--?|―)\s/.test(sentence.slice(bare)) ? 0 : bare
}
