/**
 * @module Steps by their day: whatever a report says will be done, is due or must be done on a day still to come, whoever
 * does it. "The names will be published on Friday", "a ballot closes on 3 June", "has until Monday to answer".
 */
import { addDays } from '../../document/dates.ts'
import type { TimeExpression } from '../../document/layers.ts'
import { covers, type Span } from '../../document/span.ts'
import type { ToldStep } from '../../document/testimony.ts'
import { AHEAD } from './ahead-words.ts'
import { DAY_IN_FRONT } from './calendar-entries.ts'
import { clauseOf } from './clause-of.ts'
import { spanOfDays } from './days-together.ts'
import { finiteVerbs } from './line-grammar.ts'
import type { Line } from './lines.ts'
import { phrasesIn } from './phrase-table.ts'
import { weekdayAhead } from './weekday-ahead.ts'

/** A step with its day; offsets within the line. */
export interface DatedStep {
  readonly span: Span
  readonly time: TimeExpression
  readonly status: ToldStep['status']
  /** Where it stands apart from the rest of the step. */
  readonly condition?: Span
}

const EXPECTED = /\b(?:expect(?:s|ed|ing)?|anticipat\w+|likely|hop(?:es?|ed|ing)|forecast)\b/iu

/** The day is the end of a term: "by Friday", "until noon on Monday". */
export const TERM =
  /\b(?:by|before|no later than|deadline of|(?:has|have|had|given?|gave|gives) (?:[\p{L}-]+ ){0,4}until)(?: (?:the end of|midnight on|noon on|midday on|early|late))? $/iu

const UNLESS =
  /\b(?:unless|if|on the understanding|provided|as long as|once|only when|on condition(?! of anonymity))\b/iu

/** What a paper says is its content; what might be is no step. */
const NO_STEP =
  /\b(?:would have|could|may|might|should|whether|(?:odds|chances|likelihood|prospects?) (?:of|that|for)|had been(?! (?:told|asked|due|set|scheduled|promised))|(?:I|we) (?:think|believe|hope|guess)|try to|wants?|wanted|demand\w*|urg\w+|seek\w*|under (?:the|a|an) (?:plan|proposal|deal|draft|text)|(?:plan|proposal|draft|text|framework|paper|article \w+|point \w+|letter) (?:calls|provides|sets|(?:would|will)(?! (?:also |then |again |now )*(?:go|follow|come|arrive|reach|be (?:\p{Ll}+ly )?ready)\b)(?! (?:also |then |again |now )*be (?:\p{Ll}+ly )?(?:presented|updated|discussed|handed|tabled|put|published|debated|voted|signed|sent|submitted|circulated|reviewed|delivered|revised|amended|finali[sz]ed|given|forwarded|shared|shown|passed)\b))|from (?:next )?$)\b/iu

const UNDER_IF =
  /^\W*(?:If|Once|Provided|Unless|As soon as)\b[^.;“”"]{3,90}, [^.;,“”"]{2,60}\b(?:could|can|might) [^.;,“”"]{2,40}$/u

const MOVED_FROM =
  /^[^.;,]{0,40}?\b(?:put|pushed|moved|postponed|rescheduled|delayed|brought forward) (?:back |off )?(?:to|until|till|for) /i

/** Code units behind a day in which it may turn out to be moved. */
const FAR_AHEAD = 80

const LATER_TODAY = /\blater\b|\btonight\b|\bthis (?:afternoon|evening)\b|\b(?:by|before) (?:midnight|noon|midday)\b/i

/** "will speak tonight"; but "repeated this evening that nothing would be signed" is told of the saying. */
function isLaterToday(line: Line, { start, end }: TimeExpression): boolean {
  return (
    LATER_TODAY.test(line.words.slice(Math.max(0, start - 6), end)) &&
    /(?:\b(?:will|would|shall|due|set|scheduled|expected|to)|[’']ll) [^.;,“”"]{0,60}$/i.test(line.words.slice(0, start))
  )
}

/** "will table a bill this week": of days that have begun those that are left. */
function isOfRunningDays(
  line: Line,
  { start, end, range: { earliest, latest } }: TimeExpression,
  published: string,
): boolean {
  return (
    earliest !== null &&
    latest !== null &&
    earliest <= published &&
    latest > published &&
    /^this (?:week|weekend|month)$/i.test(line.words.slice(start, end)) &&
    /(?:\b(?:will|would|shall|(?:is|are) (?:due |set |expected )?to)|[’']ll) (?!have\b)[^.;,“”"]{0,60}$/.test(
      line.words.slice(0, start),
    )
  )
}

/** "was to meet the harbour master again on Monday evening", in Monday’s paper. */
function isThisEvening(line: Line, { start, end }: TimeExpression): boolean {
  return (
    /\b(?:evening|night|afternoon)\b/i.test(line.words.slice(start, end + 10)) &&
    /\b(?:will|(?:is|are|was|were) (?:due |set |scheduled |expected )?to) (?!have\b)\p{Ll}{3,}\b[^.;“”"]{0,60}$/u.test(
      line.words.slice(0, start),
    )
  )
}

/** "have accepted that the port should open on 3 May": settled, however it is put. */
const AGREED_THAT = /\b(?:agreed|accepted|decided|confirmed) that\b[^.;“”"]{0,60}?\bshould\b/i

/** "could not take part before 3 May", "nothing could be ratified before June": it may come from that day on. */
const NOT_BEFORE =
  /\b(?:(?<!\bmay )not|n[’']t|never|nothing|nobody|no (?:\p{Ll}+ ){1,3})\b[^.;,“”"]{0,70} before (?:early |late |the (?:end|beginning|start) of )?$/u

/** "could begin work in November", "might open by summer": what might be done, with its day. */
const MIGHT_BE_DONE =
  /\b(?:could|can|might|may) (?:also |then |first |already |well )?(?:be (?:\p{Ll}+(?:ed|en|ing|wn|ld|ght|de|nt|pt|ft|lt)|put|let|set|cut|shut|read)|begin|start|open|resume|reopen|host|hold|convene|receive|examine|gather|come|take place|follow|go|leave|return|meet|travel|free|release|hand|send|sail|run|close)\b(?=[^.;,“”"]{0,60}$)/u

const OF_A_TEXT = /\b(?:plan|proposal|draft|text|framework|paper|deal|agreement|formula)\b/iu

/** "hoped that a first ship could sail on": what is hoped for, with its day. */
const HOPED = /\bhop(?:es?|ed) (?:that )?[^.;“”"]{0,80}?\b(?:could|might|may)\b/i

/** "Asked whether they would go, she said that they would on Friday": the question. */
const ASKED = /\b(?:asked|pressed|questioned|quizzed)\b[^,;]*, /i

/** "On Monday, whatever they say, she will fly home": a day that opens its sentence belongs to the verb behind the insert. */
function withItsVerb(line: Line, { start, end }: Span): Span {
  const insert = line.words.slice(end).match(/^, [^,;.“”"]{3,60}, [\p{L} ’']{1,40}?(?:\b(?:will|shall)|[’']ll)\b/u)
  return start > OPENS || insert === null ? { start, end } : { start, end: end + insert[0].length }
}

/** Code units before a day that opens a sentence: "And on". */
const OPENS = 7

/** Half a year: what lies further ahead is the life of a treaty, and no step of the talks. */
const FARTHEST = 183

/** "The convoys sail on 15 October": the present tense of a verb before a day to come. */
const PRESENT_BEFORE =
  /(?<!\b(?:of|the|a|an|for|from|in|and|or|to|deal|agreement|treaty|text) )\b(?!\p{L}+ed\b)\p{Ll}{3,} (?:\p{L}+ )?on $/u

function isPresent(line: Line, time: TimeExpression, clause: Span): boolean {
  if (time.precision !== 'day') return false
  const before = line.words.slice(0, time.start)
  if (PRESENT_BEFORE.test(before) && !PAST.test(before)) return true
  const verbs = finiteVerbs(line.grammar).filter(({ start, end }) => start >= clause.start && end <= clause.end)
  // "Voters go to the polls on 2 June": all its verbs stand in the present, and one of them does something.
  return (
    verbs.length > 0 &&
    verbs.every(({ tag }) => tag === 'VBZ' || tag === 'VBP') &&
    verbs.some(({ start, end }) => start < time.start && !STATE.test(line.words.slice(start, end)))
  )
}

/** Verbs that tell how things are, or that somebody speaks. */
const STATE =
  /^(?:is|are|am|[’'](?:s|re|m|ve)|has|have|does|do|says?|tells?|adds?|thinks?|believes?|hopes?|knows?|means?|seems?|appears?|remains?|wants?|needs?|likes?|reads?|shows?|notes?|argues?|suggests?|reports?|warns?|recalls?)$/i

const FRAGMENT = /^\W*\p{L}+ (?:by|before|until) $/u

/** "The guild has a date for its hearing: 11 June." */
const HAS_DATE = /\b(?:has|have|got|set|fixed|named) (?:now |got )?a (?:date|day) (?:for|in|with) [^.;:“”"]{2,50}: $/u

/** "8 June: the board meets in Osford": a line of a calendar. */
function isCalendarEntry({ words }: Line, { start, end, precision }: TimeExpression): boolean {
  return (
    precision !== 'order' &&
    /^(?:[•*·–—-] ?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/u.test(words.slice(0, start)) &&
    /^(?:, \d{4})?(?:: | [–—-] )\S.{5,}/u.test(words.slice(end))
  )
}

const KEPT_BACK =
  /\b(?:nobody|no one|neither|none of them) (?:will|would|can|could) (?:say|tell|reveal|confirm|predict)\b/iu

/** "another round in Osford on", "invitations for": what people come together for, and its day right behind it. */
const SITTING_ON =
  /\b(?:meetings?|rounds?|sessions?|gatherings?|summits?|hearings?|ballots?|elections?|referendum|strikes?|blockades?|visits?|invitations?|ceremony|handover|launch|opening|entry into (?:force|service))\b(?: (?!(?:was|were|had|did)\b)[\p{L}\d’'-]+){0,5},? (?:on|for|from|in|until) (?:the )?(?:\p{Lu}[\p{L}.]*,? )?$/u

/** "The date is", "named | 9 March | for the signing". */
const DATE_IS = /\b(?:date|day|deadline)\b[^.;,“”"]{0,30} (?:is|remains) (?:now |still )?(?:on )?$/u
const NAMED_FOR =
  /^ (?:for|as) (?:the|a|an|its|their|another) (?:\p{L}+ ){0,3}(?:round|session|meeting|summit|talks|launch|signing|vote)\b/u

/** What somebody says no to, or what is over. */
const OVER =
  /\b(?:reject|refus|den[iy]|dismiss|oppos|cancel|hit|seiz)\p{L}*|\b(?:ended|closed|held|took place|opened)\b/iu

/** Whether the day is that of a sitting or a date that the clause names, and nothing that is over or turned down. */
function isDayOfSitting({ words }: Line, { end, precision }: TimeExpression, before: string): boolean {
  if ((precision !== 'day' && precision !== 'days' && precision !== 'month') || OVER.test(before)) return false
  return SITTING_ON.test(before) || DATE_IS.test(before) || NAMED_FOR.test(words.slice(end))
}

/** A clause that looks back. */
const PAST = /\b(?:was|were|had|did|said|told|met|held|began|ended|took|went|came|\p{L}{3,}ed)\b/u

/** "wants a reply by Thursday": a term, whoever sets it. */
const WANTS_ANSWER =
  /\b(?:wants?|wanted|demand(?:s|ed)?|seeks?|sought) (?:an? |its |their |the |her |his )?(?:\p{L}+ ){0,2}(?:repl(?:y|ies)|answers?|responses?|decisions?|comments|verdict|signatures?)\b/iu

/** "wanted the dispute closed before the fair on the 3rd": a day to be done by. */
const WANTS_OUTCOME =
  /\b(?:wants?|wanted|seeks?|sought|seeking|aim(?:s|ed|ing) for) (?:(?:an? |its |their |the )?(?:\p{L}+ ){0,2}(?:outcome|results?|settlement|conclusion|deal|agreement|accord)|(?:it|this|the (?:matter|case|issue|question|dispute|text|deal|talks)) (?:all )?(?:settled|done|signed|finished|concluded|resolved|closed|over|wrapped up))\b/iu

/** ", the union would call its members out": a party, by name, and what it would do. */
const OWN_DOING =
  /, (?:(?:the )?(?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:said )?|(?:he|she|they|it) (?:said|warned|added),? [“"]?(?:we|they|it|he|she) )(?:will|would)$/u

/** "Should they vote no, the walkout will spread": a condition. */
const SHOULD_FIRST = /^\W*Should (?=\p{L})|, should (?=[^,;]{3,80}, )/u

/** The day that opens an entry of a calendar, before its colon. */
function isEntry(line: Line, { start, end }: Span): boolean {
  const day = line.words.match(DAY_IN_FRONT)?.[0].length ?? 0
  return day > 0 && start < day && end <= day && !/\b(?:said|was|were|had)\b/.test(line.words.slice(day))
}

/** "said they had been robbed and the council would meet on": of two clauses joined the one that holds the day. */
function ownClause(before: string): string {
  const joint = before.match(JOINED)
  return joint === null ? before : before.slice(joint.index)
}

const JOINED =
  /\b(?:and|but) (?=that [^;]*$|(?:(?:the|an?|its|his|her|their|our|\p{Lu}[\p{L}’'-]*) )?(?:[\p{L}’'-]+ ){1,4}(?:will|would|shall|(?:is|are|was|were) (?:due|set|expected|to))\b(?:(?! (?:and|but) )[^;])*$)/u

/** "before the ministers meet on", "ahead of the session on": the day is of what comes after. */
const BEFORE_EVENT =
  /\b(?:before|ahead of|prior to|in time for|on the eve of) (?:[^\s.;,“”"]+ ){1,7}(?:on|of|at) (?:the )?$/u

export function isBeforeEvent(line: Line, { start }: Span): boolean {
  return BEFORE_EVENT.test(line.words.slice(0, start))
}

/** From the day of print to the day named. */
export function untilThen(time: TimeExpression, published: string): TimeExpression {
  return { ...time, range: { earliest: published, latest: time.range.latest ?? time.range.earliest } }
}

export function datedStepsIn(line: Line, published: string | null): readonly DatedStep[] {
  if (published === null) return []
  return line.times.flatMap((one): readonly DatedStep[] => {
    const time = spanOfDays(line, weekdayAhead(line, one, clauseOf(line, one), published))
    const { earliest, latest } = time.range
    // "February 8: board of the Inspectorate meets in Osford": an entry of a calendar.
    if (isEntry(line, time) && earliest !== null && earliest > published && earliest <= addDays(published, FARTHEST))
      return [{ span: { start: 0, end: line.words.length }, time, status: 'planned' }]
    if (time.precision === 'order' || time.precision === 'year') return []
    // "on the same day" goes back to a day that something else is told of.
    if (/^(?:the same|that) day\b/i.test(line.words.slice(time.start, time.end))) return []
    // "Friday’s round was moved to Monday": of the two days the second.
    if (MOVED_FROM.test(line.words.slice(time.end, time.end + FAR_AHEAD))) return []
    const isTerm = TERM.test(line.words.slice(0, time.start)) || isBeforeEvent(line, time)
    const day = isTerm ? (latest ?? earliest) : earliest
    const isRunning = !isTerm && isOfRunningDays(line, time, published)
    if (day === null || (day < published && !isRunning) || day > addDays(published, FARTHEST)) return []
    // On the day of print only what is said to come later that day is ahead.
    if (day === published && !isLaterToday(line, time) && !isThisEvening(line, time)) return []
    // "if nothing is signed by Sunday, …": the day of the condition, from which on it may come.
    const condition = line.words.slice(0, time.start).match(/\b(?:if|unless)\b[^,;]*$/i)
    const consequence = line.words.slice(time.end).match(/^[^.;]*?, [^.;]*\b(?:will|would)\b/)
    if (condition !== null && consequence !== null) {
      const isTold = isTerm && !/[“”"]/.test(condition[0]) && OWN_DOING.test(consequence[0])
      const span = clauseOf(line, { start: condition.index!, end: time.end + consequence[0].length })
      const behind = line.words.slice(time.end).search(/,/)
      const until = { start: condition.index!, end: time.end + Math.max(0, behind) }
      return isTold ? [{ span, time, status: 'conditional', condition: until }] : []
    }
    if (HAS_DATE.test(line.words.slice(0, time.start)) || isCalendarEntry(line, time))
      return [{ span: { start: 0, end: line.words.length }, time, status: 'planned' }]
    const clause = clauseOf(line, withItsVerb(line, time))
    const words = line.words.slice(clause.start, clause.end)
    const before = ownClause(line.words.slice(clause.start, time.start))
    // "If it stays calm, a second gate could be opened in May"
    const underIf = UNDER_IF.test(line.words.slice(0, time.start))
    if (NOT_BEFORE.test(before) && earliest !== null && line.quoted.every(quotation => !covers(quotation, time))) {
      const range = { earliest, latest: null }
      return [{ span: clause, time: { ...time, range }, status: 'conditional' }]
    }
    const mightBe = MIGHT_BE_DONE.test(before) && !OF_A_TEXT.test(before) && !HOPED.test(before)
    if (
      NO_STEP.test(
        before
          .replace(AGREED_THAT, '')
          .replace(HOPED, '')
          .replace(ASKED, '')
          .replace(WANTS_ANSWER, '')
          .replace(WANTS_OUTCOME, '')
          .replace(SHOULD_FIRST, '')
          .replace(mightBe ? MIGHT_BE_DONE : '', ''),
      ) &&
      !UNLESS.test(words) &&
      !underIf
    )
      return []
    // "What happens on Sunday nobody will say": the verb is of the saying.
    if (KEPT_BACK.test(words)) return []
    const isExpected = EXPECTED.test(words) || WANTS_OUTCOME.test(before)
    // "Replies by Thursday": a fragment that nobody does anything in.
    if (FRAGMENT.test(line.words.slice(0, time.start))) return []
    if (
      !isExpected &&
      !mightBe &&
      !phrasesIn(AHEAD, line).some(phrase => covers(clause, phrase)) &&
      !isTerm &&
      !isPresent(line, time, clause) &&
      !isDayOfSitting(line, time, before)
    )
      return []
    if (
      line.quoted.some(({ start, end }) => start < time.start && time.end < end) &&
      !/\b(?:will|[’']ll|agreed to|(?:is|are|was|were) (?:due|set|scheduled|planned|to (?:meet|begin|start|resume|be)))\b/i.test(
        words,
      )
    )
      return []
    const status =
      UNLESS.test(words) || underIf || mightBe || SHOULD_FIRST.test(line.words)
        ? 'conditional'
        : isExpected
          ? 'expected'
          : 'planned'
    return [{ span: clause, time: isRunning || isBeforeEvent(line, time) ? untilThen(time, published) : time, status }]
  })
}
