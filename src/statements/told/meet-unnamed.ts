/** @module Meetings of those who have no name: "elders met representatives of the armed group". */
import type { Figure } from '../../document/layers.ts'
import type { Span } from '../../document/span.ts'
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

/** Two at a table, or on a line, whichever of them is named. */
const TWO_OF_THEM =
  /^(?:met|meets?|received|receives|hosted|sat down|conferred|dined|lunched|sp(?:oke|oken|eaks?) |talk(?:s|ed)? |spent\b|had\b|see$|sat$)/i

/** "The Emir spoke by telephone with Ada Keller", "she spent three hours with Ada Keller": one is called by an office or a pronoun, and is somebody. */
export function meetsHolder({ line, from, to, trigger }: Clause, figures: readonly Figure[]): boolean {
  if (!TWO_OF_THEM.test(line.words.slice(trigger.start, trigger.end))) return false
  const before = line.words.slice(from, trigger.start)
  const somebody = (piece: Span) =>
    line.acting.filter(({ start, end, figure }) => {
      const { kind, name } = figures[figure]!
      const words = line.words.slice(start, end).split(' ')
      return (
        start >= piece.start &&
        start < piece.end &&
        kind === 'person' &&
        !PRIVATE.has(words.at(-1)!) &&
        !PRIVATE.has(name.split(' ').at(-1)!)
      )
    })
  const subjects = somebody({ start: from, end: trigger.start })
  const objects = somebody({ start: trigger.end, end: Math.min(to, trigger.end + REACH) })
  const isPronoun =
    /\b(?:he|she|it)(?: (?:had|has|also|then|later|will|would|(?:is|was) (?:due |set |scheduled |expected )?to|plans to))* $/iu.test(
      before,
    ) ||
    // "she’ll fly to Osford to see Keller"
    /\b(?:he|she)(?:[’'](?:ll|s|d)| (?:will|is|was|would))? (?:\p{L}+ )?(?:fl|travel|go|head|return|dr[io]v)\p{L}*[^.;,]{0,50} to $/iu.test(
      before,
    )
  const other = objects.find(({ figure }) => subjects.every(one => one.figure !== figure))
  return other !== undefined && (subjects.length > 0 || isPronoun)
}

/** Code units behind the verb in which whoever was met is named: "by telephone on Monday evening with". */
const REACH = 60

/** "Ministers would meet again", "negotiators are expected to reconvene", "before the ministers meet": whoever they are, they are those of the talks. */
export function meetAgain({ line, from, to, trigger }: Clause, status: ToldMeeting['status']): boolean {
  const name = line.words.slice(trigger.start, trigger.end)
  if (
    !/^(?:meet|met|meeting|sit down|sat down|come together|came together|confer|reconvened?|tr(?:y|ies|ied) again|(?:keep|continue) .*)$/i.test(
      name,
    )
  )
    return false
  const subject = line.words.slice(from, trigger.start).match(SUBJECT)
  if (subject === null || !isAtTable(subject[2]!)) return false
  return (
    (subject[1] !== undefined && status === 'planned') ||
    /^reconvene|again$/i.test(name) ||
    /^[^.;,]{0,40}? again\b/i.test(line.words.slice(trigger.end, to))
  )
}

/** A plural right before the verb and what helps it: "the finance ministers are due to". */
const SUBJECT =
  /(?:^|\W)(the )?(?:\p{Ll}[\p{L}-]* ){0,2}?(\p{L}+s)(?: (?:will|would|are|were|have|had|due|to|set|expected|scheduled|planned|supposed|meant|also|then|now|all|next|later|only)){0,5} $/iu

function isAtTable(word: string): boolean {
  const one = word.toLowerCase()
  return AT_TABLES.has(one) || ACROSS.has(one)
}

/** Who sits at tables for others. */
const AT_TABLES = new Set(
  'ministers negotiators envoys delegates delegations diplomats officials leaders presidents premiers teams boards lawyers bankers executives representatives parties sides experts ambassadors emissaries mediators generals'.split(
    ' ',
  ),
)
