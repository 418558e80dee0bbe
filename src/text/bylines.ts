/** @module Bylines: who wrote it, where and when, printed apart from the text. */

/** A byline is one line; longer is a paragraph that happens to begin like one. */
const LONGEST = 160

const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lu}\.|d[aeiu]|de[lr]?|v[ao]n|bin|ibn|al-\p{Lu}[\p{L}'’-]*|&)$/u
const LINK_WORD =
  /^(?:in|at|and|with|for|of|the|our|from|political|diplomatic|foreign|staff|desk|agencies|agency|writers?|reporters?|editors?|correspondents?)$/i

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?'
const DATE_WORD = new RegExp(
  `^(?:${MONTH}|${WEEKDAY}|\\d{1,4}(?:st|nd|rd|th)?|\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:[ap]m)?|\\d{1,2}[ap]m|[ap]\\.?m\\.?|` +
    '\\d{4}-\\d{2}-\\d{2}(?:t[\\d:.+z-]+)?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|gmt|utc|bst|cest|cet|est|edt|et|pst|pdt|' +
    'published|updated|posted|modified|last|first|on|at|of|ago|minutes?|mins?|hours?|hrs?|read|[|•·–—-]+)$',
  'i',
)
const TELLS_A_DATE = new RegExp(
  `\\b(?:${MONTH}|${WEEKDAY}|published|updated|posted)\\b|\\d{4}-\\d{2}-\\d{2}|\\d/\\d`,
  'i',
)
const TIME_WORD = new RegExp(`^(?:${MONTH}|${WEEKDAY}|now|then|noon|midnight|today|tomorrow|yesterday)$`, 'i')

const CREDIT =
  /^[([]?(?:additional |with (?:additional )?)?(?:reporting|writing|editing|compiled|edited|written|reported|words|photographs?|translation|translated)(?: (?:and|&) (?:writing|editing|reporting))?(?: contributed)? (?:by|from)\b/i
const CONTRIBUTED = /\bcontributed (?:reporting|to this (?:report|story|article))\b/i

/** Whether a paragraph is a byline: "By Nadia Marsh in Tolm", "From Westmark Wire, Tolm", "(Reporting by A. Keller)", a bare date. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST) return false
  return CREDIT.test(line) || CONTRIBUTED.test(line) || isDateLine(line) || isNamedByline(line)
}

/** "Jonas Keller, Ardan Radio, Tolm": a name of two words or more, then outlet and place. Only believed near the top. */
export function isNameAndOutlet(line: string): boolean {
  if (line.length > LONGEST || /[.!?:;]$/.test(line.replace(/\b\p{Lu}\.$/u, ''))) return false
  const parts = line.split(', ').map(part => part.split(' '))
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts[0]!.length >= 2 &&
    parts[0]!.length <= 3 &&
    parts.every(
      words => words.length <= 5 && words.every(word => NAME_WORD.test(word) || /^\([\p{Lu}\d]+\)$/u.test(word)),
    )
  )
}

/** "By …" and "From …", where what follows is names, places and desks: no verb, no full stop. */
function isNamedByline(line: string): boolean {
  const match = /^(By|From|BY|FROM)\s+(.+)$/s.exec(line)
  if (!match) return false
  const rest = match[2]!.replace(/[,|/]|\band\b/g, ' $& ')
  const words = rest.split(/\s+/).filter(word => /[\p{L}&]/u.test(word))
  if (words.length === 0 || words.length > 14 || TIME_WORD.test(words[0]!)) return false
  // "From Tolm" alone may be a heading; "From Westmark Wire, Tolm" is not.
  if (/^from$/i.test(match[1]!) && !rest.includes(',')) return false
  return words.every(word => NAME_WORD.test(word) || LINK_WORD.test(word))
}

/** "Thursday 12 March", "Published: 3 July 2025, 12.30 GMT". */
function isDateLine(line: string): boolean {
  if (!/\d/.test(line) || !TELLS_A_DATE.test(line)) return false
  return line
    .split(/[\s,:]+(?=\D|\d{1,4}\b)|[\s,()]+/)
    .filter(word => word !== '')
    .every(word => DATE_WORD.test(word.replace(/[,.:;()]+$/, '')) || DATE_WORD.test(word))
}
