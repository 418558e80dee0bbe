/** @module Time stamps: the hour that opens an entry of a live page, "11:30", "14.05 GMT –", "9:15 a.m.:". It is nobody's words. */

/** Code units at most: "Updated at 11:30 a.m. local time (GMT+2) – " has 43. */
const LONGEST = 48

const HOUR = String.raw`(?:[01]?\d|2[0-4])`
const HALF = String.raw`\s?(?:[ap]\.?m\b\.?)`
/** Zones that the press prints. */
const ZONE = String.raw`\s?\(?(?:(?:GMT|UTC|BST|W?E?S?ET|CES?T|EES?T|MSK|[ECMP][SD]?T|AES?T|AEDT|IST|JST|HKT|SGT|PKT|WAT|EAT|SAST|NZS?T)(?:[+-]\d{1,2})?|local(?: time)?|hrs|h)\)?(?![\p{L}\p{N}])`

/** An hour with its minutes, the half of the day, the zone, and what sets it off. A stop between the two is also that of a decimal. */
const STAMP = new RegExp(
  String.raw`^[([]?(?:[Uu]pdated?(?: at)?:? |[Aa]t )?(?:(?<hour>${HOUR}[:h][0-5]\d(?::[0-5]\d)?)|${HOUR}\.[0-5]\d|${HOUR}(?=${HALF}))(?<half>${HALF})?(?<zone>${ZONE})?[)\]]?(?<mark>\s?[:–—|-]|,)?\s+`,
  'u',
)

/** What an entry begins with: a capital, a figure, a quotation mark. "7:30 p.m. on Monday" opens a sentence, no entry. */
const ENTRY = /^[“”"‘'«(]*[\p{Lu}\p{N}]/u

/** "7:30 p.m. Monday is the deadline": the day belongs to the hour. */
const DAY =
  /^(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)day\b|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** How many code units of a paragraph are its time stamp, white space behind it included; 0 where it has none. */
export function timeStampLength(paragraph: string): number {
  const found = STAMP.exec(paragraph.slice(0, LONGEST))
  if (found === null) return 0
  const [{ length }] = found
  const { hour, half, zone, mark } = found.groups!
  // "3.15 Liberal seats", "At 10 …": without a colon something else must say that it is a time.
  if (hour === undefined && half === undefined && zone === undefined && mark === undefined) return 0
  const rest = paragraph.slice(length, length + 20)
  return ENTRY.test(rest) && !DAY.test(rest) ? length : 0
}
