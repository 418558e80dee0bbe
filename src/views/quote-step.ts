/**
 * @module A step with a day, in the words of its report between marks: "Of 4 May the Gazette has: “the delegations go back to Osford”".
 * For what cannot be retold as anybody's: a clause out of a longer sentence, or one that leans on the sentence before.
 */
import type { Passage } from '../document/passage.ts'
import { afterDateline } from './after-dateline.ts'
import type { CitedText } from './brief.ts'
import { DATED, type Desk } from './desk.ts'
import { reportName } from './name-reports.ts'
import { oneLine, SAID_BEHIND } from './own-voice.ts'
import { capital, text } from './sentence-parts.ts'
import { AHEAD } from './steps-ahead.ts'

/** The clause that holds what is to come, in marks; `null` where it has no head of its own, or marks in the way. */
export function quoteStep(desk: Desk, report: string, passage: Passage, day: string | null): CitedText | null {
  const words = clauseOf(afterDateline(oneLine(passage.exact)).replace(JOINT, '')).replace(/["“]([^"“”]*)["”]/g, '‘$1’')
  if (
    /["“”]/.test(words) ||
    words.split(' ').length > MOST_WORDS ||
    words.split(' ').length < FEWEST_WORDS ||
    !HEAD.test(words) ||
    POINTS.test(words) ||
    SAID_BEHIND.test(passage.suffix) ||
    !(AHEAD.test(words) || CALENDAR.test(words))
  )
    return null
  const name = reportName(desk, report)
  if (day === null && !MONTH.test(words)) return null
  const dated = day === null || DATED.test(words) ? capital(name) : `For ${day} ${name}`
  return [text(`${dated} has: “${words}”`), desk.cite.mark([passage])]
}

/** "some morning late in June": as near to a day as the words come. */
const MONTH = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/

/** A longer clause is a paragraph, a shorter one a scrap. Words. */
const MOST_WORDS = 35
const FEWEST_WORDS = 4

/** What joins a clause to the one before. */
const JOINT = /^(?:and|but|while|though|although|adding|that) /

/** To the end of the part that has the day; a condition behind it stays. */
function clauseOf(words: string): string {
  const whole = words.replace(/[.,;]$/, '')
  const day = whole.match(DATED)
  if (day?.index === undefined) return whole
  const behind = whole.slice(day.index)
  const end = behind.search(/[,;] /)
  return end === -1 || TURNS.test(behind.slice(end)) || SAID.test(behind.slice(end))
    ? whole
    : whole.slice(0, day.index + end)
}

const TURNS = /\b(?:if|unless|only|not|no|but|except|provided|until|without|once|subject to)\b/i

/** Whose words it is must not be lost. */
const SAID = /\b(?:said|says|told|tells|announced|added|wrote|confirmed|according to)\b/

/** A clause with its subject: a sentence, a noun with its article, a number, or a plural before its verb. */
const HEAD =
  /^(?:(?!(?:He|She|It|They|His|Her|Its|Their|We|I|You|Asked|Tomorrow|Yesterday|Today)\b)\p{Lu}|the |an? |both |all |no |some |most |two |three |four |five |six |\d|(?:with )?\p{Ll}+s (?:are|were|will|would|have|to|due|expected|anticipated)\b)/u

/** Who or which, the sentence before says. */
const POINTS =
  /\b(?:I|we|our|us|my|me|you|your|he|she|him|today|tomorrow|tonight|yesterday)\b|^(?:\S+ ){0,5}they\b|\b(?:said|says|that) (?:it|this|they)\b|\bsaid that would\b/

/** Verbs by which a calendar speaks of days to come. */
const CALENDAR =
  /\b(?:opens?|meets?|begins?|starts?|decides?|returns?|goes|convenes?|resumes?|laps(?:e|es)|expires?|visits?|arrives?|carries|extends?|runs|may (?:take|meet|go|come)|anticipated|awaited|by)\b/i
