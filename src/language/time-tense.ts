/**
 * @module The tense of the clause around a time: whether "on Monday" looks back or ahead.
 * The nearest verb before the time decides ("said on Monday talks would resume"); where none stands before, the first one after it.
 */
import type { Tense } from './time-words.ts'

/** Further away than this, a verb is rarely the one that governs the time; it also keeps the search short in endless lines. */
const REACH = 160

/** Words that open another clause. */
const BOUNDARY =
  /[;]|\b(?:when|which|who|whose|after|(?<!\b(?:go|goes|going|come|put|brought|lay|table) (?:it )?)before|that|but|while|where|because|following(?= (?:an?|the|talks)\b))\b/gi

/** Words of plan: with "is" they look ahead, with "was" they may have happened since. */
const PLANNED = '(?:due|scheduled|set|expected|slated|planned|supposed|anticipated|meant|likely|poised)'

/** Verbs that look ahead through their infinitive: "agreed to meet on Monday". */
const LOOKING_AHEAD =
  '(?:decid|agree|plan|plann|intend|aim|hop|promis|vow|pledg|prepar|expect|want|threaten|offer|propos|invit|schedul|slat|urg|ask|allow)(?:e|es|ed|s|ing|d)?|due|set|likely|ready|poised|bound|about|going(?! to and fro)|determined'

const VERB = '(?: not| also| \\w{2,14}ly)?(?: be| have)?(?: \\w{2,14}ly)? \\w{2,20}'

const FUTURE = [
  `(?:is|are|am|['’]s|['’]re|has been|have been) ${PLANNED}(?: to(?: be)? \\w+)?`,
  '(?:is|are|am) (?:not )?(?:to|\\w{2,16}ing)\\b(?: \\w+)?',
  `(?:(?:will|shall|would|could|may|might|should|must|can)${VERB})`,
  '(?:is|are) (?:invited|summoned|awaited|booked)',
  // "has invited both sides to his office on Saturday", "a hearing has been set"
  '(?:has|have) (?:been )?(?:invited|summoned|scheduled|convened|pencilled|set|fixed)',
  // "insists that the whole of it be removed by 31 December"
  'be (?:\\w{2,16}(?:ed|en|wn)|put|held|paid|built|kept|sent|met|cut)(?= (?:\\w+ ){0,4}(?:by|before|until|no later than) $)',
  // "begin voting on Monday"
  '(?:begin|start|resume|stop|finish)s? \\w+ing',
  // "the offer to Osford" is no verb
  `(?:${LOOKING_AHEAD}) (?:\\w+ )?to(?: be)? [a-z]\\w*`,
  // "he expected one in the first half of May"
  'expect(?:s|ed) (?:one|it|them|an? \\w+|the \\w+|replies|answers|results) (?:in|on|by|before|at)',
  // "have until Monday to answer", "gave the company until Friday"
  '(?:has|have|had|(?:gave|giv(?:e|es|en|ing))(?: \\w+){1,5}) until',
  'deadline|ultimatum|next|coming|upcoming|forthcoming|no later than',
]

const OPEN = [
  `(?:was|were|had been) (?:not )?(?:${PLANNED}|to)(?: to)?(?: be)? \\w+`,
  `${PLANNED} (?:for|on|to take place|to be held)|(?:expected|due) (?:in|at|by|back|here|there)`,
  `had (?:${LOOKING_AHEAD}) to \\w+`,
  'whatever (?:happened|happens)|if',
  // "for a vote on Sunday": a noun.
  '(?<!\\b(?:a|an|the|its|their|this|of) )(?:meet|resume|open|begin|start|convene|return|travel|arrive|leave|visit|gather|reconvene|expire|end|conclude|close|head|vote|decide|host|take place|take effect)s?|takes (?:place|effect)|go(?:es)? (?:to the polls|on (?:strike|trial))',
]

/** Irregular past forms that news uses; forms that are also present ("put", "set", "cut") say nothing and are not here. */
const IRREGULAR =
  'said|told|met|held|began|begun|was|were|had|did|went|came|took|taken|left|sent|made|gave|given|wrote|written|spoke|spoken|broke|broken|fell|fallen|rose|struck|won|lost|saw|seen|found|flew|drew|drawn|fought|brought|thought|sought|caught|taught|built|felt|kept|led|paid|ran|sat|sold|shook|shown|stood|understood|became|chose|swore|sworn|threw|withdrew|overtook|has|have|done|gone|been|got|knew|heard|meant|spent|dealt|drove|driven|rode|ridden|slept|ate|drank|sank|sang|rang|shot|hung|laid|lost|froze|frozen|woke|bore|borne|wore|worn|stole|stolen|forgot|forgave|grew|grown|blew|flown|shrank|sprang|swam|swept|slid|stuck|stung|swung|wound|fled|forbade|foresaw|undertook|underwent|withheld|upheld|oversaw|arose|awoke|clung|crept|dug|fed|bent|lent|leapt|learnt|burnt|spelt|wept'

const PAST = [
  '(?:would|could|did|does|do) (?:not|never) (?:say|comment|confirm|discuss|answer|reveal|elaborate|be reached|name|give)',
  'could not',
  IRREGULAR,
  // "a revised text" and "be signed" are no past tense; "need" and "hundred" no verb in it.
  '(?<!\\b(?:[Aa]|[Aa]n|[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|any|some|of|with|be|more) )(?!(?:need|indeed|hundred|exceed|succeed|proceed|speed|agreed to|embed|shed|feed|breed|seed)\\b)[a-z]{3,20}ed',
]

const CUE = new RegExp(
  `(?<![\\p{L}])(?:(?<past1>${PAST[0]}|${PAST[1]})|(?<open1>${OPEN.slice(0, -1).join('|')})|(?<future>${FUTURE.join('|')})|(?<past2>${PAST[2]}|${PAST[3]})|(?<open2>${OPEN.at(-1)}))(?![\\p{L}])|(?<=\\p{L})['’]ll${VERB}(?![\\p{L}])`.replaceAll(
    ' ',
    '\\s{1,3}',
  ),
  'gu',
)

/**
 * The tense of the clause that the piece from `start` to `end` of `text` stands in. Looks no further than the sentence.
 * No verb at all: `open` after "by" and "until", else `past`, since news mostly tells what happened.
 * @param isPresent whether the word at a place is tagged as a verb in the present tense; without grammar nothing is
 */
export function tenseAround(
  text: string,
  sentence: { readonly start: number; readonly end: number },
  start: number,
  end: number,
  isPresent: (at: number) => boolean = () => false,
): Tense {
  const before = lastClause(text.slice(Math.max(sentence.start, start - REACH), start).replace(TERM_BEFORE, ' by '))
  const after = firstClause(text.slice(end, Math.min(sentence.end, end + REACH)))
  const cueBefore = [...before.matchAll(CUE)].at(-1)
  // "Friday’s round was pushed back": the Friday nearest.
  if (cueBefore === undefined && PUT_OFF.test(after)) return 'open'
  // "wants 30 June", "set 30 June as the deadline"
  if (NAMES_DAY.test(before) || AS_DEADLINE.test(text.slice(end, Math.min(sentence.end, end + REACH)))) return 'future'
  // "was pushed back to Monday": the Monday to come.
  if (PUT_OFF_TO.test(before)) return 'future'
  const cue = cueBefore ?? [...after.matchAll(CUE)][0]
  // "On Tuesday we go back up the hill"
  const own = cueBefore === undefined ? OWN_PLAN.exec(after) : null
  if (own !== null && isPresent(end + own[0].length - own[1]!.length)) return 'future'
  if (cue === undefined) {
    if (UNTIL.test(before)) return 'open'
    // A headline: "Delegates to return on Sunday".
    return /\bto (?:be )?[a-z]{3,}\b/.test(before) ? 'future' : 'past'
  }
  const { past1, past2, open1, open2 } = cue.groups!
  if (past1 !== undefined || past2 !== undefined) return UNTIL.test(before) ? 'open' : 'past'
  // "On Monday, Keller promised to go": the day is that of the promise.
  if (cueBefore === undefined && PROMISED.test(cue[0])) return 'past'
  if (open1 === undefined && open2 === undefined) return 'future'
  // "Parliament votes on Monday": what is told in the present is still to come.
  return isPresent(cueBefore === undefined ? end + cue.index : start - before.length + cue.index) ? 'future' : 'open'
}

/** Somebody who tells of himself: the verb, none of those that tell what is. */
const OWN_PLAN =
  /^,?\s+(?:I|we)\s+((?!(?:are|am|have|say|think|know|believe|do|see|hear|feel|want|need|remember)\b)[a-z]{2,20})(?![\p{L}’'])/u

/** What was "extended until Friday" or "put off to Monday" in the past may end in the future. */
const UNTIL = /\b(?:by|until|till|to|for)\s+$/i

/** "hopes to launch it before the end of May": the verb before the word governs the day. */
const TERM_BEFORE = /\bbefore\s+$/i

/** A day that somebody wants or names is still to come. */
const NAMES_DAY =
  /\b(?:wants?|wanted|demands?|demanded|propos(?:es|ed)|suggest(?:s|ed)|insist(?:s|ed) on|asked for)\s+$/i
const AS_DEADLINE = /^\s+as (?:the|a|its|their) (?:new |final |first )?(?:deadline|date|day|target)\b/i

const PUT_OFF_TO =
  /\b(?:put|pushed|moved|postponed|rescheduled|delayed|adjourned) (?:back |off )?(?:to|until|till|for)\s+$/i

const PUT_OFF =
  /^[^.,;]{0,60}? (?:has|have|had|was|were|is|are) (?:been )?(?:put (?:back|off)|pushed back|postponed|called off|cancell?ed|moved|rescheduled|brought forward|delayed|scrapped)\b/i

/** The past tense of a verb that looks ahead: "promised to". */
const PROMISED = /^[a-z]{2,16}ed\b/

function lastClause(text: string): string {
  const boundary = [...text.matchAll(BOUNDARY)].at(-1)
  return boundary === undefined ? text : text.slice(boundary.index + boundary[0].length)
}

/** "On Monday, whatever the answers are, she will fly": thrown in between the day and its verb. */
const THROWN_IN = /^,? (?:whatever|whoever|whether|regardless|no matter)\b[^,;.]{1,60},/i

function firstClause(all: string): string {
  const text = all.replace(THROWN_IN, ',')
  const at = text.search(new RegExp(BOUNDARY.source, 'i'))
  return at < 0 ? text : text.slice(0, at)
}
