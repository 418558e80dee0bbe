/**
 * @module Events: what the report dates, a clause each. Left out: date lines, what the paper says of itself, what stands in
 * somebody's words, hopes, and days that only count something ("the third this year").
 */
import { type DateRange, dayOf } from '../../document/dates.ts'
import type { TimeExpression, With } from '../../document/layers.ts'
import { covers, overlaps, type Span, within } from '../../document/span.ts'
import type { DatedEvent } from '../../document/testimony.ts'
import { clauseOf } from './clause-of.ts'
import { datedStepsIn, TERM, untilThen } from './dated-steps.ts'
import { datelineLength } from './find-place.ts'
import type { Line } from './lines.ts'
import { saidAtOccasion, storyDay } from './said-at-occasions.ts'
import { isLivePage } from './talks-of-report.ts'
import { weekdayAhead } from './weekday-ahead.ts'

/** An event; offsets from the beginning of the report. */
export interface EventFound extends Omit<DatedEvent, 'passage'> {
  readonly span: Span
}

export function eventsIn(lines: readonly Line[], document: With<'attributions'>): readonly EventFound[] {
  const published = dayOf(document.published)
  const cues = document.attributions
    .flatMap(({ cue, content }) => cue.map(({ start, end }) => ({ start, end, content })))
    .toSorted((a, b) => a.start - b.start)
  const live = isLivePage(lines)
  const today = storyDay(lines, published)
  return lines.flatMap((line, at) => {
    const steps = datedStepsIn(line, published)
    const times = line.times
      .map(time => weekdayAhead(line, time, clauseOf(line, time), published))
      .filter(time => isOfAnEvent(line, at, time, published))
    // What an entry of a live page tells without a day is of its day.
    if (live && line.stamped && times.length === 0 && published !== null && isDeed(line)) {
      const figures = [...new Set(line.acting.map(({ figure }) => figure))].sort((a, b) => a - b)
      const span = { start: line.start, end: line.start + line.words.length }
      return [{ range: { earliest: published, latest: published }, precision: 'day', kind: 'event', span, figures }]
    }
    const said = saidAtOccasion(line, today)
    if (said !== null) {
      const figures = [...new Set(line.acting.map(({ figure }) => figure))].sort((a, b) => a - b)
      return [{ ...said, span: { start: line.start, end: line.start + line.words.length }, figures }]
    }
    return times.flatMap((time): readonly EventFound[] => {
      const own = ownClause(line, time)
      if (own !== null && isOver(time, published)) {
        const figures = line.acting.filter(({ start, end }) => start >= own.start && end <= own.end)
        return [
          {
            range: time.range,
            precision: time.precision,
            kind: 'event',
            span: { start: line.start + own.start, end: line.start + own.end },
            figures: [...new Set(figures.map(({ figure }) => figure))].sort((a, b) => a - b),
          },
        ]
      }
      const clause = clauseAround(line, time)
      const words = line.words.slice(clause.start, clause.end)
      const inReport = { start: line.start + clause.start, end: line.start + clause.end }
      const when = { start: line.start + time.start, end: line.start + time.end }
      // "could agree if it applied only after consultations": a term, and no time of the saying.
      const isInContent = within(cues, inReport).some(({ content }) => content.some(span => covers(span, when)))
      if (
        time.precision === 'order' &&
        isInContent &&
        CONDITION_BEFORE.test(line.words.slice(clause.start, time.start))
      )
        return []
      // "was fixed by a treaty of 1986, the minister said": nobody speaks for a year.
      const isLongAgo = time.precision === 'year' && isOver(time, published)
      const isSaying =
        !isLongAgo &&
        !hasItsOwnVerb(line, time) &&
        within(cues, inReport).some(({ content }) => !content.some(span => covers(span, when)))
      // "Keller said after the talks that …": the talks only date what he said.
      const isStep = steps.some(step => overlaps(step.time, time)) || isOfACalendar(line, time)
      // "will hand them a draft before midnight": of the day of print, and still ahead.
      const isTonight = isStep && time.range.earliest === published
      const kind = isTonight
        ? 'planned'
        : kindOf(words, time.range, published, isSaying || (time.precision === 'order' && line.speakers.length > 0))
      // "they want it open by 3 May": nobody plans it, but the day is set.
      const isTerm = TERM.test(line.words.slice(0, time.start)) && time.precision === 'day'
      if (kind === 'planned' && !isStep && !isTerm && !ARRANGED.test(words)) return []
      // "before the end of March": on any day from now till then.
      const isByThen =
        kind === 'planned' &&
        time.precision !== 'day' &&
        published !== null &&
        BY_THEN.test(line.words.slice(0, time.start))
      if (kind === 'event' && isNoHappening(line, time, clause)) return []
      // Of two times in one clause, the one that only orders it says less.
      if (time.precision === 'order' && times.some(other => other !== time && overlaps(other, clause))) return []
      const figures = line.acting.filter(({ start, end }) => start >= clause.start && end <= clause.end)
      return [
        {
          range: isByThen ? untilThen(time, published!).range : time.range,
          precision: isByThen ? 'month' : time.precision,
          kind,
          span: inReport,
          figures: [...new Set(figures.map(({ figure }) => figure))].sort((a, b) => a - b),
        },
      ]
    })
  })
}

const BY_THEN = /\b(?:by|before|no later than) $/i

/** What must be so, or would be, before or after something else. */
const CONDITION_BEFORE = /\b(?:if|only|unless|until|must|would|had to|has to|have to|could|should)\b[^.;]{0,90}$/iu

/** "founded in 2011 by teachers", "whom the council appointed in March": the day of that, whoever says what about it now. */
function hasItsOwnVerb(line: Line, time: Span): boolean {
  const before = line.words.slice(0, time.start)
  return (
    /, (?:\p{L}+ed|held|born|built|set up|made|won|begun|taken|drawn up) (?:[\p{L}-]+ ){0,4}$/u.test(before) ||
    /\b(?:who|whom|whose|which) (?!said|says|told|warned|spoke|added|insisted)[^,;:“”"]{3,80} $/u.test(before)
  )
}

/** What was done, and not said: forms of verbs that look back. */
const DONE =
  '(?!said|told|warned|added|announced|stated|claimed|insisted|accused|vowed|pledged|denied|called|urged|threatened|argued|promised|expected|agreed|wanted|needed|hoped)(?:\\p{Ll}{3,}ed|struck|shot|fell|broke|hit|took|seized|went|came|left|began|won|lost|fled|sank|burnt|blew|shut|held|met|froze|cut|killed|won|sent|rose)\\b'

/** "the blast that killed three in March": told in passing, whatever the sentence is about. */
const THAT_DID = new RegExp(
  `\\b(?:the|an?|its|their|his|her) [^,;:.“”"]{3,70}? (?:that|which) (?:had |has )?${DONE}[^,;:“”"]{0,80}$`,
  'u',
)

/** "warned of revenge after gunboats on Monday sank a ferry": the day of the sinking. */
const AFTER_WHICH =
  /\b(?:after|when|because|once) (?!(?:the |a |his |her |their |its )?(?:talks|meeting|summit|session|negotiations)\b)([^,;:“”"]{3,90})$/iu
const DID = new RegExp(`(?:^| )(?:had |has )?${DONE}`, 'u')

/** The piece of a sentence that has the day to itself, with a verb of its own that looks back; `null`: the sentence is of the day as a whole. */
function ownClause(line: Line, time: Span): Span | null {
  if (line.quoted.some(quotation => overlaps(quotation, time))) return null
  const before = line.words.slice(0, time.start)
  const after = line.words.slice(time.end).match(/^[^,;:.“”"]*/)?.[0] ?? ''
  const end = time.end + after.trimEnd().length
  const relative = before.match(THAT_DID)
  if (relative !== null) return { start: relative.index!, end }
  const behind = before.match(AFTER_WHICH)
  if (behind === null || behind.index! < FEWEST_LETTERS) return null
  if (!DID.test(behind[1]!) && !new RegExp(`^ (?:had |has )?${DONE}`, 'u').test(after)) return null
  return { start: behind.index! + behind[0].length - behind[1]!.length, end }
}

function isOver({ range, precision }: TimeExpression, published: string | null): boolean {
  return precision !== 'order' && range.latest !== null && (published === null || range.latest <= published)
}

/** "the elections in June": the calendar has them, and nobody needs to say that they will be held. */
const ON_THE_CALENDAR =
  /\b(?:elections?|referendum|vote|ballot|summit|conference|congress|deadlines?|anniversary|inauguration|hearing|trial|handover)(?: (?:due|set|planned|scheduled))? (?:in|on|for|of|later) $/iu

function isOfACalendar(line: Line, time: Span): boolean {
  return ON_THE_CALENDAR.test(line.words.slice(0, time.start))
}

/** A date line alone; how things stood on a day; what would be from a day on, or if something were done. */
function isNoHappening(line: Line, time: TimeExpression, clause: Span): boolean {
  const rest = line.words.slice(clause.start, time.start) + line.words.slice(time.end, clause.end)
  if (rest.replace(/[^\p{L}]/gu, '').length < FEWEST_LETTERS) return true
  // "Osford (Ardan), Nov 7 (AC) –": where and when it was written.
  if (!/(?<![\p{L}’'-])\p{Ll}{2,}/u.test(rest)) return true
  const before = line.words.slice(clause.start, time.start)
  // "would work from the 1931 map": that map is there.
  const isOfThen = time.precision === 'year' && isDeedOfThen(line, time)
  if (!isOfThen && /\b(?:if|unless|were to|would|could|might)\b[^;:]{0,90}$/iu.test(before)) return true
  if (/\bwhere (?:it|they) (?:was|were|stood) (?:on )?$/iu.test(before)) return true
  return (
    /^ ?,? ?[^,;]{1,40} (?:was|were) (?:still |already |only )?(?:at|the|in|on)\b/u.test(line.words.slice(time.end)) &&
    /^\W*(?:On )?$/.test(before)
  )
}

/** A clause of fewer letters beside its day tells nothing: "Friday 12 June." */
const FEWEST_LETTERS = 8

/** Somebody does something in it, and it is no entry of words. */
function isDeed(line: Line): boolean {
  const [first] = line.acting
  if (first === undefined || first.start > 4 || line.speakers.length > 0 || line.quoted.length > 0) return false
  return /^ (?:has |have |is |are )?(?:just |now )?[\p{L}]{3,}(?:s|ed|en|ing|n|t)\b/u.test(line.words.slice(first.end))
}

/** The paper on itself: corrections, headlines, bylines. */
const OF_THE_PAPER =
  /^\W*(?:correct(?:s|ed|ion)|editing|reporting|clarif)|\b(?:story (?:sent|published)|in a story|headline|our apologies|subscribers|we (?:said|reported|wrote) (?:on|that)|in (?:a |our |the )?(?:bulletins?|broadcasts?|editions?) (?:on|of)\b|\b(?:a|an|our) (?:[\p{L}]+ )?story (?:on|of)\b|paragraph \d|additional reporting)\b/iu

/** "the third this year", "in recent weeks", "the coming days": they count or colour, and date nothing. */
const COUNTS_ONLY =
  /^(?:this (?:year|month|week|season|century)|(?:in )?(?:recent|the (?:coming|past|last|next)) (?:weeks|months|years)|the coming days|these days|now|nowadays|currently)$/i

/** Code units before a time in which the words that arrange it stand: about six words. */
const NEAR = 40

const COMPARED =
  /(?:%|\bper ?cent\b|\b(?:lower|higher|less|more|fewer|(?<!\b(?:laid|set|put|written|broke|broken|handed|come|came) )down|(?<!\b(?:drawn|set|put|taken|signed|given|broke|broken|made) )up|fallen|risen|fell|rose|value|level|restor\w+|times)\b)[^.;]{0,60}\b(?:than|since|from|compared (?:with|to)|over|of|in)\b[^.;,]{0,20}$/iu

/** "the 1954 treaty", "the August fighting": what was done then, and no name of a text or a round of these talks. */
const DEED_OF_THEN =
  /^ (?:[\p{L}-]+ )?(?:maps?|treat(?:y|ies)|agreements?|accords?|truces?|cease-?fires?|armistice|pacts?|conventions?|protocols?|laws?|decrees?|rulings?|judge?ments?|elections?|referendum|coup|wars?|invasion|annexation|partition|massacre|fighting|clashes|uprising|revolution|attacks?|pledges?|promise|charter|earthquake|floods?|memorandum|settlement)\b/iu

function isDeedOfThen(line: Line, { end }: Span): boolean {
  return DEED_OF_THEN.test(line.words.slice(end))
}

/** "1.6 million tonnes in" */
const FIGURE_BEFORE = /\d(?:[\d.,]*)(?: ?(?:%|per cent|percent|million|billion|thousand))?(?: [\p{L}]+){0,2} in $/u

/** Right before a noun, with an article: what something is called by. */
function isName(line: Line, { start, end }: Span): boolean {
  return (
    /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]his|[Tt]hat)(?: [\p{Ll}-]+)? $/u.test(
      line.words.slice(0, start),
    ) &&
    /^ (?!and\b|or\b|in\b|at\b|when\b|to\b|of\b|is\b|was\b|has\b|had\b|that\b|which\b|after\b|before\b)\p{Ll}{3,}/u.test(
      line.words.slice(end),
    )
  )
}

/** Order is worth a line only around the meetings themselves. */
const AROUND_TALKS = /\b(?:talks|meeting|summit|negotiations|session|round|vote|signing)\b/i

function isOfAnEvent(line: Line, at: number, time: TimeExpression, published: string | null): boolean {
  const { earliest, latest } = time.range
  if (earliest === null && latest === null) return false
  const said = line.words.slice(time.start, time.end)
  if (at === 0 && time.end <= datelineLength(line.words)) return false
  if (OF_THE_PAPER.test(line.words)) return false
  if (COUNTS_ONLY.test(said) && !ARRANGED.test(line.words.slice(Math.max(0, time.start - NEAR), time.start)))
    return false
  // "a fifth lower than in 2008": a measure.
  if (time.precision === 'year' && COMPARED.test(line.words.slice(0, time.start))) return false
  // "from 1.6 million tonnes in 2024", "the April draft": a measure, a name.
  if (time.precision === 'year' && FIGURE_BEFORE.test(line.words.slice(0, time.start))) return false
  if ((time.precision === 'year' || time.precision === 'month') && isName(line, time) && !isDeedOfThen(line, time))
    return false
  // "contradicted them within hours": of what, the words before say; "Within hours …" goes on from the sentence before.
  if (/^within (?:hours|minutes|days)$/.test(said)) return false
  // "their first session since July on Tuesday", "the third since May": it counts from there.
  if (/\bsince (?:the )?$/i.test(line.words.slice(0, time.start)) && countsSince(line, time)) return false
  // "two of the men kidnapped last month are free": who they are.
  if (time.precision === 'month' && TAKEN.test(line.words.slice(0, time.start)) && isBeside(line, time)) return false
  // "has hinted in recent days": it goes on.
  if (/\brecent days\b/i.test(said) && /\b(?:has|have) (?:been |\p{L}+ed )/u.test(line.words)) return false
  // What is only ordered is worth a line around the talks: said before them, after them, later on.
  if (time.precision === 'order') {
    if (line.speakers.length > 0 && /^(?:later|after|following)\b/i.test(said)) return true
    return /^(?:ahead of|before|on the eve of|prior to)\b/i.test(said) && AROUND_TALKS.test(said)
  }
  if (/^later$/i.test(said) && line.speakers.length === 0) return false
  // In somebody's own words it is his day, not the report's; a plan may be told in them.
  const isQuoted = line.quoted.some(quotation => overlaps(quotation, time))
  return !isQuoted || (published !== null && earliest !== null && earliest > published && ARRANGED.test(line.words))
}

/** Which one in a row it is; or a day of its own beside it. */
function countsSince(line: Line, time: TimeExpression): boolean {
  return (
    /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|only|last|latest)\b[^.;]{0,60} since (?:the )?$/i.test(
      line.words.slice(0, time.start),
    ) ||
    (time.precision === 'month' && isBeside(line, time))
  )
}

/** A day is told in the same sentence. */
function isBeside(line: Line, time: TimeExpression): boolean {
  return line.times.some(other => other !== time && (other.precision === 'day' || other.precision === 'days'))
}

/** A participle behind a noun. */
const TAKEN =
  /\b(?:kidnapped|abducted|seized|captured|taken|held|arrested|detained|released|freed|jailed|elected|appointed|signed|adopted|launched) (?:in |by [^,;]{1,30} in )?$/i

/** Something is arranged: "we may have a deal next week" is a hope. */
const ARRANGED =
  /\b(?:due|scheduled|slated|expected|anticipated|planned|plans?|(?:is|are) to|set (?:to|for)|will (?:meet|return|resume|leave|travel|come|send|sign|visit|hold|open|begin|close|vote|reconvene|end|start|go|fly)|would (?:meet|resume|return|take place|begin)|to (?:meet|leave|visit|resume|return|send)|agreed to|decided to|talks end|expir(?:es?|ing)|laps(?:es?|ing)|run(?:s|ning)? out|payable|takes? effect|offered [^.;,]{2,60} (?:for|on))\b/i

function kindOf(
  words: string,
  { earliest, latest }: DateRange,
  published: string | null,
  isSaying: boolean,
): DatedEvent['kind'] {
  if (published !== null && earliest !== null && earliest > published) return 'planned'
  if (
    published !== null &&
    latest !== null &&
    latest >= published &&
    /\b(?:due to|scheduled (?:to|for)|is to|are to|will|would meet|expected to|plans? to|planned for)\b/.test(words)
  )
    return 'planned'
  return isSaying ? 'statement' : 'event'
}

/** Up to two lines of print a sentence is its own clause. */
const SHORT = 200

/** The clause around a time: the sentence, cut at commas, dashes and semicolons outside quotations when it is long. */
function clauseAround(line: Line, time: Span): Span {
  const { words, quoted } = line
  const dateline = datelineLength(words)
  const first = dateline > 0 && dateline < time.start ? dateline : 0
  const lead = first + (words.slice(first).match(/^\s*/)?.[0].length ?? 0)
  if (words.length - lead <= SHORT) return { start: lead, end: words.length }
  const cuts = [...words.matchAll(/[,;—–]/g)]
    .map(({ index }) => ({ start: index, end: index + 1 }))
    .filter(cut => !quoted.some(quotation => covers(quotation, cut)))
  const before = cuts.filter(cut => cut.start >= lead && cut.end <= time.start && time.start - cut.end > 25).at(-1)
  const after = cuts.find(cut => cut.start >= time.end && cut.start - (before?.end ?? lead) > 60)
  let start = before?.end ?? lead
  // "The delegation, led by Keller, met …": a piece that opens with its verb has lost its subject.
  if (/^\s*(?:met|said|held|was|were|has|had|is|are|will|would|[a-z]+ed)\b/.test(words.slice(start))) start = lead
  while (start < time.start && /\s/.test(words[start]!)) start += 1
  return { start, end: after?.start ?? words.length }
}
