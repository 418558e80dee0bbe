/** @module Meetings of those who have no name: "elders met representatives of the armed group". */
import type { ToldMeeting } from '../../document/testimony.ts'
import { BODY, PEOPLE, PRIVATE } from '../source-nouns.ts'
import type { Clause } from './meeting-triggers.ts'

/** Sentences that say what a report is about. */
const LEAD = 2

/** Those nobody calls by a name sit across from somebody. */
const ACROSS = new Set(
  'kidnappers captors abductors hijackers hostage-takers elders commanders leaders chiefs counterparts gang guerrillas warlords lenders bondholders'.split(
    ' ',
  ),
)

/**
 * "Elders met representatives of the armed group": the lead tells who sat together, though none of them has a name; or a
 * named one is to meet those: "A delegation of relatives is to meet the minister, Ada Keller".
 */
export function meetsUnnamed(
  { line, at, from, to, trigger }: Clause,
  status: ToldMeeting['status'],
  people: number,
): boolean {
  if (!/^(?:met|meets?|sat down|hosted)$/i.test(line.words.slice(trigger.start, trigger.end))) return false
  const across = (words: string) =>
    words
      .split(/[^\p{L}-]+/u)
      .some(word => !PRIVATE.has(word) && (PEOPLE.has(word) || BODY.has(word) || ACROSS.has(word)))
  const before = line.words.slice(from, trigger.start)
  if (status === 'planned') return people === 1 && across(before)
  const behind = line.words.slice(trigger.end, to).match(/^ (?:[^.;:“”"]{0,50}? )?with ([^,.;:“”"]{3,60})/u)?.[1]
  return (
    status === 'held' &&
    at < LEAD &&
    behind !== undefined &&
    across(behind) &&
    (people > 0 || across(before.toLowerCase()))
  )
}
