/** @module Next steps as one report tells them: planned, offered, expected, conditional, or said to have no date. */
import { addDays, type DateRange, dayOf, OPEN } from '../../document/dates.ts'
import type { Figure } from '../../document/layers.ts'
import { overlaps, type Span } from '../../document/span.ts'
import type { ToldStep } from '../../document/testimony.ts'
import { clauseOf } from './clause-of.ts'
import { datedStepsIn, isBeforeEvent, untilThen } from './dated-steps.ts'
import type { Line } from './lines.ts'
import { phrasesIn } from './phrase-table.ts'
import { jointBetween } from './split-steps.ts'
import { ARRANGED, EXPECTED, NEEDS, NOT_SCHEDULED, OFFERED, SAID_TO_COME } from './step-words.ts'

export interface StepFound extends Omit<ToldStep, 'passage' | 'condition'> {
  readonly line: number
  readonly span: Span
  readonly condition: Span | null
}

const CONDITION =
  /\b(?:(?:though |but )?(?:only )?(?:if|once|as soon as|provided(?: that)?|on condition(?! of anonymity)(?: that)?|unless|until|only after|on the day)|(?:only )?when)\b/i

/** Words that take the step back into the past or into thought. */
const NOT_AHEAD =
  /\b(?:would have|had been|not(?! another\b| one\b)|never|n[’']t|refus\w+|declin\w+|whether|could|might|if)\s+(?:[\p{L}]+ ){0,2}$/iu

export function stepsIn(
  lines: readonly Line[],
  figures: readonly Figure[],
  published: string | null,
): readonly StepFound[] {
  const day = dayOf(published)
  const steps: StepFound[] = []
  lines.forEach((line, at) => {
    const found: (StepFound & { readonly phrase: Span })[] = []
    const kinds = [
      [NOT_SCHEDULED, 'not scheduled'],
      [NEEDS, 'conditional'],
      [EXPECTED, 'expected'],
      [OFFERED, 'offered'],
      [ARRANGED, 'planned'],
      [SAID_TO_COME, 'planned'],
    ] as const
    for (const [table, status] of kinds)
      for (const span of phrasesIn(table, line)) {
        const whole = clauseOf(line, span)
        const clash = found.findIndex(step => overlaps(step.span, whole))
        const joint = clash < 0 ? null : jointOf(line, found[clash]!.phrase, span)
        if (clash >= 0 && joint === null) continue
        const clause = joint === null ? whole : partOf(line, whole, joint, span)
        if (found.some((step, index) => index !== clash && overlaps(step.span, clause))) continue
        // "would not say when a session would be held", "under the plan talks would open": nobody has arranged it.
        if (status !== 'not scheduled' && UNARRANGED.test(line.words.slice(0, span.start))) continue
        // "denied a report that the mill was ready to close": nobody offers it.
        if (status === 'offered' && IN_RUMOUR.test(line.words.slice(0, span.start))) continue
        // "if the strike was postponed": a condition.
        if (status === 'not scheduled' && IN_CONDITION.test(line.words.slice(0, span.start))) continue
        // "no other gate will be opened until the army has counted": it waits for something.
        const waits = status === 'conditional' && /^[^.;]{0,80}\buntil\b/i.test(line.words.slice(span.end))
        if (status !== 'not scheduled' && !waits && NOT_AHEAD.test(line.words.slice(0, span.start))) continue
        if (status !== 'not scheduled' && !waits && NOBODY.test(line.words.slice(0, span.start))) continue
        if (table === SAID_TO_COME && !isOfSomebody(line, span)) continue
        if (isNoStep(line, clause, span, status)) continue
        const own = timeAhead(line, clause, span, day)
        const isThen = joint !== null && own === OPEN && /\bwhen$/.test(line.words.slice(joint.start, joint.end))
        const range = isThen ? found[clash]!.range : own
        if (range === null || (range === OPEN && isDone(line, span))) continue
        const condition = conditionIn(line, span, clause)
        if (joint !== null) found[clash] = partedAt(line, found[clash]!, joint, day)
        found.push({
          line: at,
          phrase: span,
          span: clause,
          status: condition !== null && status !== 'not scheduled' ? 'conditional' : status,
          condition,
          range,
          who: whoIn(line, clause, figures),
        })
      }
    for (const { span, time, status, condition: apart } of datedStepsIn(line, day)) {
      const clash = found.findIndex(step => overlaps(step.span, span))
      // "If nothing is signed by June, Ardan will hand it over": the term belongs to what comes of it.
      if (clash >= 0 && apart !== undefined) {
        found[clash] = { ...found[clash]!, span, status, condition: apart, range: time.range }
        continue
      }
      const joint = clash < 0 ? null : jointOf(line, found[clash]!.phrase, time)
      if (clash >= 0 && (joint === null || found.length > 1)) continue
      if (joint !== null) {
        const part = partOf(line, span, joint, time)
        if (!TELLS_STEP.test(line.words.slice(part.start, part.end))) continue
        found[clash] = partedAt(line, found[clash]!, joint, day)
        found.push({
          line: at,
          phrase: time,
          span: part,
          status,
          condition: null,
          range: time.range,
          who: whoIn(line, part, figures),
        })
        continue
      }
      const condition =
        apart ?? (status === 'conditional' ? conditionIn(line, { start: span.start, end: span.start }, span) : null)
      found.push({
        line: at,
        phrase: time,
        span,
        status,
        condition,
        range: time.range,
        who: whoIn(line, span, figures),
      })
    }
    steps.push(...found.map(({ phrase: _, ...step }) => step).toSorted((a, b) => a.span.start - b.span.start))
  })
  return steps.map((step, index) => withDayOfStepBefore(step, steps.slice(0, index), lines, day))
}

/** Two phrases of plans in one sentence: where their clauses part. */
function jointOf(line: Line, one: Span, other: Span): Span | null {
  return one.start < other.start ? jointBetween(line, one, other) : jointBetween(line, other, one)
}

/** The side of a joint on which a phrase stands. */
function partOf(line: Line, whole: Span, joint: Span, phrase: Span): Span {
  const part =
    phrase.start >= joint.end ? { start: joint.end, end: whole.end } : { start: whole.start, end: joint.start }
  const words = line.words.slice(part.start, part.end)
  const lead = words.match(/^[\s,]*/)![0].length
  return { start: part.start + lead, end: Math.max(phrase.end, part.start + words.trimEnd().length) }
}

/** The step on its side of the joint, with the day that stands there. */
function partedAt<Step extends StepFound & { readonly phrase: Span }>(
  line: Line,
  step: Step,
  joint: Span,
  day: string | null,
): Step {
  const span = partOf(line, step.span, joint, step.phrase)
  const own = timeAhead(line, span, step.phrase, day)
  return { ...step, span, range: own === null || own === OPEN ? step.range : own }
}

/** A plan has a verb that looks ahead. */
const TELLS_STEP =
  /\b(?:will|would|(?:is|are|was|were) (?:also |then )?(?:due|set|to|expected)|meets?|opens?|begins?|closes?|resumes?|follows?|returns?|gathers?|leaves?)\b/iu

const UNARRANGED =
  /(?:(?<!, )\b(?:when|where)|\b(?:whether|how)) (?:[\p{L}’'-]+ ){0,4}$|^\W*(?:[Uu]nder|[Ii]n|[Bb]y) (?:[Pp]oint|[Aa]rticle|[Cc]lause|[Pp]aragraph) |^\W*(?:[Uu]nder|[Aa]ccording to) (?:the|an?|its|this|that|their) [^.;]{0,60}\b(?:plan|proposal|draft|text|deal|agreement|accord|framework|offer)\b/u

/** "Nobody will sign", "said that none would take place": nothing of the kind is ahead. */
const NOBODY =
  /(?:^|[.;:,“"‘]\s*|\b(?:that|and|but|said|says|added|because|so) )(?:(?:nobody|no one|none|nothing|neither)(?: of [\p{L} ]{2,25})?,? (?:[\p{L}’'-]+ ){0,2}|(?:no|not one) (?:[\p{L}’'-]+ ){1,6})$/iu

const IN_RUMOUR =
  /\b(?:reports?|rumou?rs?|claims?|suggestions?|allegations?|speculation|den(?:y|ies|ied|ying)|dismiss\p{L}*|reject\p{L}*)\b[^.;:]{0,60}? that [^.;:]{0,60}$/iu

const IN_CONDITION = /\b(?:if|unless|until|once|provided|would(?: only)?)\b[^.;,]{0,50}$/i

/** "Before then", "between now and then": by the day of the step told before. */
const BEFORE_THEN = /^\W*(?:and )?(?:before|until|by|between now and) then\b/i

/** "She will come if …": to what was planned in the sentence before, or the one before that. */
const GOES_ALONG = /\b(?:come|attend|be there|take part|join)\b/i
const NEAR = 2

function withDayOfStepBefore(
  step: StepFound,
  before: readonly StepFound[],
  lines: readonly Line[],
  published: string | null,
): StepFound {
  if (step.range.earliest !== null || step.range.latest !== null) return step
  const words = lines[step.line]!.words.slice(step.span.start, step.span.end)
  const last = before.findLast(({ range }) => range.latest !== null)
  if (last === undefined) return step
  if (BEFORE_THEN.test(words)) return { ...step, range: { earliest: published, latest: last.range.latest } }
  const goesAlong = step.line - last.line <= NEAR && step.status === 'conditional' && GOES_ALONG.test(words)
  return goesAlong ? { ...step, range: last.range } : step
}

export function whoIn(line: Line, clause: Span, figures: readonly Figure[]): readonly number[] {
  const named = line.acting.filter(
    ({ start, end, figure }) => start >= clause.start && end <= clause.end && isSomebody(figures[figure]!),
  )
  return [...new Set(named.map(({ figure }) => figure))]
}

/** "She said she would …", "the captives would be freed, the movement announced": somebody speaks of himself or of what is done. */
function isOfSomebody(line: Line, { start, end }: Span): boolean {
  if (line.speakers.length === 0) return false
  if (
    /^would (?:\p{L}+ )?be /u.test(line.words.slice(start, end)) &&
    /(?:ed|en|back|free|off|home|flown|sent)$/.test(line.words.slice(start, end))
  )
    return true
  const before = line.words.slice(0, start).trimEnd()
  return (
    /\b(?:he|she|they|we|it)$/iu.test(before) ||
    OWN_BODY.test(before) ||
    line.acting.some(mention => mention.end === before.length && mention.form === 'name')
  )
}

/** "said the group would", "said his country would": whom the voice speaks for. */
const OWN_BODY =
  /\b(?:the|his|her|its|their|our) (?:group|movement|union|association|federation|league|party|country|government|state|ministry|office|company|bank|board|council|committee|cabinet|families|members|side|delegation|bloc|alliance|army|court|commission|fund|lenders|creditors|owners|workers|farmers)$/iu

/** "would take place during the truce": what comes about if it does. */
const TERM_OF_TEXT =
  /\bwould\b[^.;]*\b(?:during|within|in) (?:the|an?|its|this|that) (?:\d+-day |initial |first |second |final )*(?:truce|cease-?fire|pause|lull|phase|stage|transition|interim period|standstill|moratorium)\b/iu

/** Fighting goes on without being a step of talks; what a plan says would happen is its content, and only meetings are scheduled. */
function isNoStep(line: Line, clause: Span, span: Span, status: ToldStep['status']): boolean {
  const words = line.words.slice(clause.start, clause.end)
  if (
    /^ ?(?:the |its |their )?(?:fighting|hostilities|war|strikes|attacks?|bombing|offensive|operations)\b/i.test(
      line.words.slice(span.end),
    )
  )
    return true
  if (status === 'planned' && TERM_OF_TEXT.test(words)) return true
  if (/^ (?:nothing|nobody|no)\b/i.test(line.words.slice(span.end))) return true
  // "will discuss it for as long as they like", "the fighting will stop only when": a boast, a position.
  if (/^[^.;]{0,40}\bfor as long as\b/.test(line.words.slice(span.end))) return true
  if (
    /\b(?:fighting|hostilities|war|strikes|attacks|bombing|offensive)(?: [\p{L}]+){0,2} $/u.test(
      line.words.slice(0, span.start),
    )
  )
    return true
  if (/\bcontinue$/i.test(line.words.slice(span.start, span.end)) && !GOES_ON.test(words)) return true
  if (
    /\b(?:proposal|plan|draft|text|framework|paper)\b/i.test(line.words.slice(clause.start, span.start)) &&
    status === 'planned'
  )
    return true
  return (
    status === 'not scheduled' &&
    !/\b(?:meet\w*|talks|summits?|sessions?|rounds?|negotiations|hearings?|votes?|visits?|travel|attend|signing|dates?|scheduling|ceremony|calls?(?! off)|conference|elections?|trip|ballot|handover|exchange)\b/i.test(
      line.words.slice(0, clause.end),
    )
  )
}

/** "agreed to free 40 captives": done by agreeing; what they agree to do at the table, or on a day, is still to come. */
function isDone(line: Line, span: Span): boolean {
  const words = line.words.slice(span.start, span.end + 40)
  return (
    /^(?:agreed|decided) to\b/i.test(words) &&
    !/^(?:agreed|decided) to (?:meet|resume|reconvene|hold|continue|convene|sit down|open talks|travel|come (?:back|together)|visit|take part|attend|return to (?:the |talks|negotiations|[^.;,]{0,20}table))/i.test(
      words,
    )
  )
}

/** What goes on is a step only where it is the talks, or what is done about them. */
const GOES_ON =
  /\b(?:talks|talking|negotiat\w+|meet\w*|discuss\w*|round|session|summit|contacts|dialogue|consultations?|mediat\w+|strikes?|walk-?outs?|stoppages?|work(?:ing)? (?:with|on|toward)|efforts)\b/i

/** "The two delegations" are nobody in particular. */
function isSomebody({ kind, side, anonymous }: Figure): boolean {
  return !(kind === 'group' && anonymous && side === null)
}

/** Two months, in days. */
const LONG_PAST = 60

/** "On Monday, whatever the answers are, she’ll fly": the day stands in front of what is thrown in. */
const THROWN_IN = /^\W*(?:On|By|At|In|Next|Later|Before|After) [^,;]{3,40}, [^,;]{3,80}, $/u

/** "told us last night it would do so": the day of the saying. */
const SAID_THEN =
  /\b(?:said|told|announced|confirmed|added|wrote|insisted|promised)\b[^.;:]{3,60} (?:that )?(?:he|she|it|they) $/u

const SAYING_ON =
  /\b(?:said|told (?:[^\s,;.]+ ){1,4}|announced|confirmed|added|wrote|insisted|declared|repeated|warned|made clear) ?(?:late |early )?(?:on )?$/u

/** Its day; open where none is named; `null` where the day named is past, and it is no step any more. */
export function timeAhead(line: Line, clause: Span, span: Span, published: string | null): DateRange | null {
  const leading = THROWN_IN.test(line.words.slice(0, clause.start)) ? 0 : clause.start
  const times = line.times
    .filter(({ start, end, precision }) => start >= leading && end <= clause.end + 40 && precision !== 'order')
    // "the law, passed two years ago, would have to be amended": long past, it dates something else.
    .filter(
      ({ range }) => published === null || range.latest === null || range.latest >= addDays(published, -LONG_PAST),
    )
  // "said on Monday his country was willing": the day of the saying, whoever the clause is about.
  const ofVerb = times.filter(({ start }) => SAYING_ON.test(line.words.slice(0, start)))
  const ofSaying = line.words.slice(clause.start, span.start).search(SAID_THEN)
  const ahead = times
    .filter(one => !ofVerb.includes(one))
    .filter(({ range }) => published === null || range.latest === null || range.latest >= published)
  if (
    ahead.length === 0 &&
    times.some(
      ({ start }, at) =>
        !ofVerb.includes(times[at]!) &&
        start <= span.end + 60 &&
        !(ofSaying >= 0 && start < span.start && start >= clause.start + ofSaying),
    )
  )
    return null
  // Behind the verb is the day of the step; before it may be the day of the saying.
  const found = ahead.find(({ start }) => start >= span.start) ?? ahead[0]
  if (found !== undefined && published !== null && isBeforeEvent(line, found)) return untilThen(found, published).range
  return found?.range ?? OPEN
}

export function conditionIn(line: Line, span: Span, clause: Span): Span | null {
  const found = line.words.slice(span.end, clause.end).match(CONDITION)
  return found === null ? null : { start: span.end + found.index!, end: clause.end }
}
