/**
 * @module What a report tells in its own voice, retold as that report's: "the Gazette reports that the crew number 11".
 * Its words stay as they are; what points outside its own sentence is not retold.
 */
import type { Passage } from '../document/passage.ts'
import { afterDateline } from './after-dateline.ts'
import type { CitedText } from './brief.ts'
import { DATED, type Desk } from './desk.ts'
import { AFTER } from './keep-condition.ts'
import { withoutCheer } from './lead-in.ts'
import { isReport, reportName } from './name-reports.ts'
import { MAIN_VERB } from './neutral-verb.ts'
import { placedDay } from './placed-day.ts'
import { lowered } from './retell-words.ts'
import { capital, text } from './sentence-parts.ts'

/**
 * The report and what it tells, cited; `null` where its words cannot be lifted out of their page.
 * @param day printed after the words, in brackets, unless they say it
 */
export function inOwnVoice(desk: Desk, report: string, passage: Passage, day: string | null = null): CitedText | null {
  const words = withoutManner(withoutGloss(withoutDateline(oneLine(passage.exact)))).replace(/[.,;]+$/, '')
  // A passage that stops in the middle of its clause says half of it.
  const goesOn = !/[.!?]["”]?$/.test(passage.exact.trim()) && GOES_ON.test(passage.suffix)
  if (
    !standsAlone(words) ||
    tellsNothing(words) ||
    // "a clerk of one state, speaking on condition …, said": without what was glossed nothing is told.
    (words.length < passage.exact.length - SHORTENED && !MAIN_VERB.test(words)) ||
    goesOn ||
    // A question tells nothing.
    /\?["”]?$/.test(passage.exact.trim()) ||
    SAID_BEFORE.test(withoutDateline(oneLine(passage.exact))) ||
    !BEGINS.test(passage.prefix) ||
    AFTER.test(passage.suffix)
  )
    return null
  // Its words are somebody's: told as the report's own they would lose him.
  if (SAID_WITHIN.test(words) || SAID_BEHIND.test(passage.suffix) || isPartOfSaying(desk, passage)) return null
  const name = reportName(desk, report)
  const told = words.startsWith('Asked ') ? `, a${words.slice(1)}` : ` ${desk.uncapitalised(lowered(words))}`
  const placed = placedDay(desk.record, [passage], words) ?? day
  const dated = placed === null || DATED.test(words) ? '' : ` (${placed})`
  return [
    text(`${capital(name)} ${isReport(name) ? 'says' : 'reports'} that${told}${dated}`),
    desk.cite.mark([passage]),
  ]
}

/**
 * The report's sentence between marks, where it cannot be retold but holds what a reader asks for first: 'the Gazette writes:
 * “Both sides will meet on Friday”'; `null` for a piece of a sentence, a long one, and one with marks of its own.
 */
export function asPrinted(desk: Desk, report: string, passage: Passage): CitedText | null {
  const words = withoutCheer(afterDateline(oneLine(passage.exact)))
  const isWhole =
    !SPEAKER.test(words) &&
    !SAID_BEFORE.test(words) &&
    !/^(?:\S+ ){1,3}also\b/.test(words) &&
    !POINTS_BACK.test(words) &&
    !/\b(?:I|we|our|us|my|me|you|your)\b/.test(words) &&
    !/^The (?:\p{Ll}+ )?(?:preceding|previous|former|latter|same|other|first|second)\b/u.test(words) &&
    /^(?!(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|But|And|Or)\b)\p{Lu}/u.test(words) &&
    /[.!?]$/.test(words) &&
    !tellsNothing(words) &&
    BEGINS.test(passage.prefix)
  if (!isWhole || /["“”]/.test(words) || words.split(' ').length > MOST_PRINTED) return null
  const placed = placedDay(desk.record, [passage], words)
  const dated = placed === null || DATED.test(words) ? '' : ` (${placed})`
  return [
    text(`${capital(reportName(desk, report))} writes: “${words.replace(/[.!?]$/, '')}”${dated}`),
    desk.cite.mark([passage]),
  ]
}

/** A longer sentence is a paragraph. Words. */
const MOST_PRINTED = 40

/** The next word of the clause, or, where what lies before was an aside (", on strike since May"), its verb: ", marched on". */
const GOES_ON =
  /^\s*\p{Ll}|^, (?:\p{Ll}{2,}(?<!unti|accord)ed|is|are|was|were|has|have|had|will|would|could|can|may|said|says|met|held|left|went|took|made|began) /u

/** Without the adverb that judges how something was said: "flatly denied". */
function withoutManner(words: string): string {
  return words.replace(
    /\b(?:flatly|categorically|angrily|firmly|bluntly|sharply|forcefully|strongly|vehemently|swiftly|grudgingly) (?=\p{Ll}+ed\b)/gu,
    '',
  )
}

/** Without the participle a narrator hangs on his sentence: ", highlighting the immense challenges" is his view. */
function withoutGloss(words: string): string {
  const [, kept, gloss] = words.match(GLOSS) ?? []
  // What turns the sentence is no gloss: ", leaving only one of them".
  return kept === undefined || TURNS.test(gloss ?? '') || GOES_ON_BEHIND.test(gloss ?? '') ? words : kept
}

/** "those towns, being on the river, already have a mill": what was taken for the last word stands between subject and verb. */
const GOES_ON_BEHIND =
  /, (?:\p{Ll}+ )?(?:have|has|had|is|are|was|were|will|would|could|can|must|may|should|did|does)\b/u

const GLOSS =
  /^(.{40,}?), (?!(?:including|according|concerning|regarding|following|excluding|pending|depending|during)\b)(\p{Ll}+ing\b.*)$/u

const TURNS = /\b(?:if|unless|only|not|no|but|except|provided|until|without)\b/i

/** What stands before a sentence or a clause: a passage that begins in the middle of one has lost its subject. */
const BEGINS = /(?:^|[.!?:;,—–-]|[.!?,]?["“”’')\]]|\n)\s*$/u

/** Somebody says it: ", said Keller" or ", he said" within the sentence or behind it. */
const SAID_WITHIN =
  /, (?:said|says) (?:the |an? )?\p{L}[^,]*$|, (?:said|says|announced|told|added|wrote|confirmed)\b|, (?:[\p{L}\p{N}’'.-]+ ){1,8}(?:said|says|announced|told|added|wrote|confirmed|maintains|insists|claims|argues|recalls)\b/u
/** Who says it stands behind the passage: ", he said". */
export const SAID_BEHIND =
  /^["”]?,?["”]? (?:he|she|they|the \p{Ll}+|\p{Lu}\p{L}+) (?:said|says|added|told|wrote)\b|^["”]?,?["”]?\s*(?:said|announced|says|told|confirmed|added)\b/u

/** "President Keller said on Tuesday, urging …": what was said stands before it. */
export const SAID_BEFORE =
  /^(?:[\p{L}\p{N}’'.-]+ ){1,8}(?:said|says|told \p{Ll}+|added|announced|wrote)(?: (?:on|late|early|in|at|after|during) [^,]{2,40})?, /u

/** Without its dateline, "ARDAN, Friday. — ", the joint to the sentence before, "At the same time, ", and the tag that it was reported. */
function withoutDateline(words: string): string {
  return (
    afterDateline(words)
      .replace(/^(?:\p{Lu}{2,}[\p{Lu} ]*,[^—–]{0,40})?[—–-]\s*/u, '')
      .replace(
        /^\d{1,2}(?:[:.]\d{2})?\s+(?=\p{Lu})(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/u,
        '',
      )
      .replace(
        /^(?:At the same time|Meanwhile|In addition|Earlier|Later|However|Separately|Notably|Still|Nevertheless), \p{L}/u,
        joint => capital(joint.slice(-1)),
      )
      // "Before that Keller is to write": the joint goes, what comes is told.
      .replace(/^(?:Before|After|Until) (?:that|this|then),? (\p{Lu}|(?:the|both|two)\b)/u, (_, next) => capital(next))
      .replace(/,? (?:it was reported|(?:the )?media reported(?: on \p{Lu}\p{Ll}+day)?|reports? said)(?=\.?$)/u, '')
  )
}

/** The words of a passage: in marks, or as they stand where they hold marks that open and close; `null` for a page of them. */
export function quotedWords({ exact }: Passage): string | null {
  const words = oneLine(exact).replace(/[.,;]$/, '')
  if (words.length > LONGEST) return null
  if (!/["“”]/.test(words)) return `“${words}”`
  const curly = words.replace(/"([^"“”]*)"/g, '“$1”')
  return /^[^"“”]*(?:“[^"“”]*”[^"“”]*)+$/.test(curly) ? curly : null
}

/** How a long passage begins, in marks and with “…”; where its own marks stand in the way, without marks around it. */
export function openingWords({ exact }: Passage): string {
  const words = oneLine(exact)
  const cut =
    words.length <= OPENING
      ? words
      : words
          .slice(0, OPENING)
          .replace(/\s+\S*$/, '')
          .replace(/[,;:]$/, '')
  const more = cut === words ? '' : ' …'
  // One mark alone opened or closed what a speaker went on saying.
  const spoken = /^["“][^"“”]*$/.test(cut) ? cut.slice(1) : /^[^"“”]*["”]$/.test(cut) ? cut.slice(0, -1) : null
  if (spoken !== null) return `“${spoken}”${more}`
  const plain = cut.replace(/["“”]/g, '‘').replace(/‘(?=[\s,.;:!?…]|$)/g, '’')
  return /["“”]/.test(cut) ? `${plain}${more}` : `“${cut}”${more}`
}

/** Letters of a long passage that show what it is about. */
const OPENING = 160

/** On one line. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** More than this is a page and not a sentence. Letters. */
const LONGEST = 240

/** The clause of a longer saying whose speaker stands outside of it: "…, kicking the row into May, an aide said". */
function isPartOfSaying({ record }: Desk, { file, start, end }: Passage): boolean {
  return record.statements.some(
    ({ speaker, variants }) =>
      speaker !== 'narrator' &&
      variants.some(
        ({ evidence, content }) =>
          evidence.file === file &&
          evidence.start <= start &&
          end < evidence.end &&
          content.some(part => part.start <= start && end <= part.end),
      ),
  )
}

/** "Keller told the Post on his return": whom he told, and not what. */
export function tellsNothing(words: string): boolean {
  const [, behind] = words.match(BARE_TELLING) ?? []
  return behind !== undefined && !/\b(?:that|how|why|what|whether|to|of|about|it|so)\b|[:“"]/.test(behind)
}

const BARE_TELLING =
  /\b(?:told|tells|informed) ((?:(?:the|this|our|a) )?(?:\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)*|\p{Ll}*(?:paper|agency|reporters|journalists))\b.*)$/u

/** Code units that a dateline or a stop may take. */
const SHORTENED = 24

/** Who speaks, in a transcript: "KELLER (recording): We never sailed." */
const SPEAKER = /^\p{Lu}[\p{Lu} .’'-]{2,}(?: \([^)]*\))?: /u

/** What opens a sentence that leans on the one before. */
const LEANING =
  /^(?:He|She|It|They|This|That|These|Those|But|And|Or|So|However|Later|Then|There|His|Her|Its|Their|Neither|Both|Another|Others|Such|Here|Now|Nor|Yet|Only|Not)\b|^No (?!.*\b(?:is|are|was|were|has|have|had|will|would|could)\b)/

/** "In her view nothing will be signed", "Before that Keller is to write", "Diplomats expect it in May": whose and what, the sentence before says. */
const POINTS_BACK =
  /^(?:In|By|For|With|Before|After|Under|To|On|At|From|Until|Since|Despite) (?:his|her|their|that|this|these|those|them|it)\b(?! (?:week|month|year|spring|summer|autumn|winter)\b)|^(?:At|In|On|By|From|With) [^,“”]{3,40} (?:they|he|she|it) \p{Ll}|^(?:\p{L}+ ){1,4}(?:it|them) (?:in|on|by|at|for|to|with)\b/iu

/** "May 4: replies due in Osford": an entry of a list, and no sentence. */
const CALENDAR =
  /^(?:\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+ \d{1,2}(?:st|nd|rd|th)?|\p{Lu}\p{L}+day)(?:,? \d{4})?(?::| [–—-]) /u

/** An entry of a calendar as it stands; `null` for anything else. */
export function asListed(desk: Desk, report: string, passage: Passage): CitedText | null {
  const words = oneLine(passage.exact).replace(/[.;]$/, '')
  if (!CALENDAR.test(words) || /["“”]/.test(words) || words.split(' ').length > MOST_PRINTED) return null
  return [text(`${capital(reportName(desk, report))} lists: “${words}”`), desk.cite.mark([passage])]
}

/** "Refusing to elaborate, …": whose it is comes after. */
const PARTICIPLE = /^(?!Asked )\p{Lu}\p{Ll}+(?:ing|ed)\b[^,]*,/u

/** Pronouns and days that mean something only where they stand. */
const POINTING =
  /\b(?:I|we|our|us|my|me|he|she|him|his|her|you|your|today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening|week|month)|(?:earlier|later) in the day|(?:the same|that) day)\b|\b(?:it|them|there)$|\bsa(?:id|ys) (?:that )?they\b|\bput (?:the|that|their) (?:number|figure|total) at\b/i

/** Whether a sentence can be lifted out: whole, without quotation marks, and with nothing in it that points back. */
function standsAlone(words: string): boolean {
  return (
    /^[\p{Lu}\d]/u.test(words) &&
    words.length <= LONGEST &&
    words.split(' ').length >= 4 &&
    !/["“”]|(?:^|\s)['‘]/.test(words) &&
    !LEANING.test(words) &&
    !POINTS_BACK.test(words) &&
    !CALENDAR.test(words) &&
    !SPEAKER.test(words) &&
    !PARTICIPLE.test(words) &&
    !POINTING.test(words)
  )
}
