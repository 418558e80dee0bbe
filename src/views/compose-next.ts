/** @module What comes next: meetings that are planned, then steps: fixed days before open ones, refusals to fix one last. */
import { contentWords } from '../alignment/content-words.ts'
import { dayOf, daysBetween } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Meeting, NextStep, Record, RecordStatement } from '../record/record.ts'
import type { CitedText, Section } from './brief.ts'
import { clause, DATED, type Desk } from './desk.ts'
import { originsOf, reportName } from './name-reports.ts'
import { numberWord } from './number-word.ts'
import { asListed, asPrinted, inOwnVoice } from './own-voice.ts'
import { printDay, printRange } from './print-day.ts'
import { capital, distinctNames, ended, list, text } from './sentence-parts.ts'
import { whoMet } from './tell-meeting.ts'
import type { Told } from './tell-statement.ts'
import { OF_OTHERS } from './weigh-statements.ts'

const STATUS: readonly NextStep['status'][] = ['planned', 'conditional', 'expected', 'offered', 'not scheduled']

/** What is planned, offered, expected or said to have no date, so many sentences at most. */
export function whatComesNext(desk: Desk, most = MOST_STEPS): Section {
  const sentences: CitedText[] = []
  const shown = new Set<string>()
  const told: NextStep[] = []
  for (const { sentence, steps } of contestedDays(desk)) {
    sentences.push(sentence)
    told.push(...steps)
    for (const step of steps) shown.add(placeOf(step))
  }
  for (const meeting of plannedMeetings(desk.record)) {
    if (sentences.length === most) break
    const planned = tellPlanned(desk, meeting)
    if (planned === null) continue
    sentences.push(planned)
    for (const { file, start, end } of meeting.evidence)
      for (const step of desk.record.nextSteps)
        for (const passage of step.evidence)
          if (passage.file === file && passage.start < end && start < passage.end) shown.add(placeOf(step))
  }
  for (const step of mostAskedFirst(stepsAhead(desk.record), sentences.length > 0)) {
    if (shown.has(placeOf(step))) continue
    shown.add(placeOf(step))
    if (sentences.length >= most) break
    if (told.some(other => isOneStep(other, step))) continue
    const worded = stepSentence(desk, step)
    sentences.push(...worded)
    if (worded.length > 0) told.push(step)
  }
  return { heading: 'What comes next', blocks: sentences.length > 0 ? [{ kind: 'paragraph', sentences }] : [] }
}

/** "For the next meeting two days are given: 20 May, according to the Post, and 23 May, according to Keller": neither is picked. */
function contestedDays(desk: Desk): readonly { readonly sentence: CitedText; readonly steps: readonly NextStep[] }[] {
  return desk.record.disputes.flatMap(({ question, sides }) => {
    if (!/^When do the parties meet again/.test(question)) return []
    const days = sides.flatMap(({ holder, chain, evidence }) => {
      const step = desk.record.nextSteps.find(
        one => one.when !== null && one.evidence.some(passage => evidence.some(other => meets(passage, other))),
      )
      return step === undefined ? [] : [{ step, who: holder ?? chain[0]!, isReport: holder === null, evidence }]
    })
    if (days.length < sides.length || new Set(days.map(({ step }) => step.when)).size < days.length) return []
    const parts = days
      .toSorted((a, b) => (a.step.when! < b.step.when! ? -1 : 1))
      .flatMap(({ step, who, isReport, evidence }, at): CitedText => {
        const name = isReport ? reportName(desk, who) : desk.names.name(who)
        const before = at === 0 ? '' : at === days.length - 1 ? ' and ' : ', '
        return [
          text(`${before}${printDay(step.when!, false)}, according to ${name}`),
          desk.cite.mark(evidence.slice(0, 1)),
        ]
      })
    const sentence = ended([text(`For the next meeting ${numberWord(days.length)} days are given: `), ...parts])
    return [{ sentence, steps: days.map(({ step }) => step) }]
  })
}

function meets(a: Passage, b: Passage): boolean {
  return a.file === b.file && a.start < b.end && b.start < a.end
}

/** Whether two reports tell one step: of one day, in much the same words. */
function isOneStep(a: NextStep, b: NextStep): boolean {
  if (a.when === null || a.when !== b.when) return false
  const [one, other] = [a, b].map(({ evidence }) => new Set(contentWords(evidence[0]!.exact)))
  const common = [...one!].filter(word => other!.has(word)).length
  return common >= FEWEST_COMMON && common >= PART_COMMON * Math.min(one!.size, other!.size)
}

/** Who and where: less may be two steps of one day. Words. */
const FEWEST_COMMON = 3

/** Of the words of the shorter telling. */
const PART_COMMON = 0.33

/** Whether they will meet again is asked first: where no meeting has a day, that none has one. */
function mostAskedFirst(steps: readonly NextStep[], isSet: boolean): readonly NextStep[] {
  const isAsked = ({ status, evidence }: NextStep) =>
    status === 'not scheduled' && evidence.some(({ exact }) => UNSET.test(exact))
  return isSet || steps.some(({ when }) => when !== null)
    ? steps
    : steps.toSorted((a, b) => Number(isAsked(b)) - Number(isAsked(a)))
}

/** "No further round has been scheduled", "there is no date for new talks". */
const UNSET =
  /\b(?:no|not|nor|neither|without)\b[^.]*\b(?:meeting|talks|round|session|summit|date|day)\b[^.]*\b(?:scheduled|set|fixed|planned|agreed|arranged|on the calendar)\b|\bno (?:new |fresh |firm )?dates?\b/i

/** Five steps are what a reader keeps in mind; the record holds them all. */
const MOST_STEPS = 5

/** Days after which a step without a date is no news of what comes next: talks have gone on since. */
const STALE = 7

/** Steps in the order a desk asks for them; a day that has passed by the last report is nothing to come. */
export function stepsAhead(record: Pick<Record, 'nextSteps' | 'reports'>): readonly NextStep[] {
  const last = lastDay(record)
  const published = new Map(record.reports.map(({ file, published: day }) => [file, dayOf(day) ?? last]))
  const isFresh = ({ evidence }: NextStep) =>
    evidence.some(({ file }) => last === '' || daysBetween(published.get(file) ?? last, last) <= STALE)
  // "from 4 to 9 May", announced in April and begun: it is no longer to come.
  const hasBegun = ({ dateRange: { earliest }, evidence }: NextStep) =>
    earliest !== null &&
    earliest < last &&
    evidence.every(({ file, exact }) => (published.get(file) ?? last) < earliest && SPAN.test(exact))
  return record.nextSteps
    .filter(step => {
      if (hasBegun(step)) return false
      const day = step.when ?? step.dateRange.latest
      // "were due to close on Friday", in a report of that day: it is over, or has another sentence.
      if (day === last && step.evidence.every(({ exact }) => WAS_DUE.test(exact))) return false
      return day === null ? isFresh(step) : day >= last
    })
    .toSorted(
      (a, b) =>
        Number(!hasDay(a)) - Number(!hasDay(b)) ||
        STATUS.indexOf(a.status) - STATUS.indexOf(b.status) ||
        Number(!isOfTalks(a)) - Number(!isOfTalks(b)) ||
        ((a.dateRange.earliest ?? '9') < (b.dateRange.earliest ?? '9') ? -1 : 1),
    )
}

/** One day, or a few that belong together: "from 9 to 11 May" is as fixed as "on 9 May". */
function hasDay(step: NextStep): boolean {
  return step.when !== null || spanOf(step) !== null
}

/** Whether a step is one of the talks themselves, or of their papers: what a desk asks for before hearings, openings and votes. */
function isOfTalks({ evidence }: NextStep): boolean {
  return evidence.some(({ exact }) => OF_TALKS.test(exact))
}

const OF_TALKS =
  /\b(?:rounds?|talks|negotiat(?:ions|ors)|session|summit|plenary|(?:to|will|would|plan to|expected to) (?:re)?(?:meet|convene|resume|reconvene)|(?:draft|paper|text|proposal|version|repl(?:y|ies)|answers?|respon[sd]\w*) )\b/i

const WAS_DUE = /\b(?:was|were|had been) (?:due|to|scheduled|expected|supposed)\b/i

/** Days on which something goes on. */
const SPAN =
  /\bfrom\b[^.]*\b(?:to|until|till)\b|\bbetween\b[^.]*\band\b|\b(?:consecutive|straight) days\b|\bweek (?:of|from|starting|beginning)\b/i

/** The day of the last report; empty where no report has one. */
function lastDay({ reports }: Pick<Record, 'reports'>): string {
  return (
    reports
      .map(({ published }) => published?.slice(0, 10) ?? '')
      .toSorted()
      .at(-1) ?? ''
  )
}

function plannedMeetings(record: Record): readonly Meeting[] {
  const last = lastDay(record)
  return record.meetings.filter(
    ({ status, dateRange }) => status === 'planned' && dateRange.latest !== null && dateRange.latest >= last,
  )
}

/** "Ardan and Osland are to meet in Osford on 18 May"; `null` where the day is disputed: that is told among the disputes and as steps. */
function tellPlanned(desk: Desk, meeting: Meeting): CitedText | null {
  const { dateRange, place, evidence } = meeting
  const { parties } = whoMet(desk, meeting)
  if (parties.length < 2 || dateRange.earliest !== dateRange.latest) return null
  if (evidence.every(({ exact }) => OF_A_HOUSE.test(exact))) return null
  const where = place.city ?? place.region
  const origins = originsOf(desk, evidence)
  const whose = origins.length === 1 ? `, according to ${reportName(desk, origins[0]!)}` : ''
  return ended([
    text(
      `${capital(list(distinctNames(parties.map(desk.names.short))))} are to meet${where === null ? '' : ` in ${where}`} on ${printRange(dateRange, false)}${whose}`,
    ),
    desk.cite.mark(evidence.slice(0, 2)),
  ])
}

/** "when Parliament meets on 3 May", "the session of the Assembly that begins then": a house sits, and no parties meet. */
const OF_A_HOUSE =
  /\b(?:session|sitting|meeting|term) of (?:the )?(?:\p{L}+ )?(?:parliament|assembly|congress|senate|cabinet|council|board|house|court)\b|\b(?:parliament|assembly|congress|senate|cabinet|house|court) (?:meets|sits|reconvenes|resumes|returns)\b/iu

/** Words that look ahead. */
const AHEAD =
  /\b(?:will|would|shall|going to|to be|(?:is|are|was|were) to|ready|due|expect\w*|plan\w*|schedul\w*|intend\w*|promis\w*|propos\w*|offer\w*|resum\w*|invit\w*|await\w*|hope\w*|remain\w*|deadline|ultimatum|(?:has|have|had) until|expir\w*|lapses?|runs? out|vote|no (?:new )?date)\b/i

/** "there could be two plans by Friday". */
const GUESS =
  /\b(?:could|may|might|would probably|is likely to|are likely to) (?:well |soon |yet )?(?:be|become|have|find|see|face|turn)\b/i

/** "There was joy at word that the crew will be freed": what is told is the joy. */
const COLOUR = /^There (?:was|were)\b/

/** "would not say whether the mill would open": told among what is withheld. */
const REFUSES =
  /\b(?:(?:would|will|did|does|do|could) not (?:say|tell|confirm|comment|be drawn|rule out)|(?:declin|refus)(?:es|ed|ing) to (?:say|comment|confirm|tell|be drawn))\b/i

/** A step as somebody said it, else the report's own sentence when it can stand alone. */
function stepSentence(desk: Desk, step: NextStep): readonly CitedText[] {
  // Of several tellings of a negative one the plain: "none is scheduled" before "none is imminent".
  const passage =
    (step.status === 'not scheduled' ? step.evidence.find(({ exact }) => UNSET.test(exact)) : undefined) ??
    step.evidence.find(({ exact }) => AHEAD.test(exact) && !REFUSES.test(exact)) ??
    step.evidence[0]!
  const day = step.when === null ? spanOf(step) : printDay(step.when, false)
  const within = desk.record.statements.filter(
    ({ id, speaker, evidence }) =>
      speaker !== 'narrator' &&
      (step.id === `next-${id}` ||
        evidence.some(({ file, start, end }) => file === passage.file && passage.start <= start && end <= passage.end)),
  )
  // A sentence may hold several sayings: the one that looks ahead is the step.
  const said =
    within.find(one => AHEAD.test(one.variants[0]!.wording)) ??
    (within.length === 1 && step.status === 'not scheduled' ? within[0] : undefined)
  const told =
    said === undefined ? null : step.status === 'not scheduled' ? retoldIn(desk, said, passage) : desk.retell(said)
  // "would not say whether the mill would open": what is withheld is nothing to come.
  if (said?.act === 'withhold') return []
  if (said !== undefined && told !== null) {
    const isOne = desk.names.isPerson(said.speaker) || desk.names.isSingular(said.speaker)
    if (desk.isTold(said) || (isOne && OF_OTHERS.test(told.content))) return []
    // When it will be is asked before when it was said.
    const words = clause(day === null ? desk : { ...desk, isLong: false }, { statement: said, told })
    desk.tell([{ statement: said, told }])
    const printed = words.map(run => (run.kind === 'marks' ? '' : run.text)).join('')
    if (day === null || printed.includes(day) || DATED.test(printed)) return [ended(words)]
    // The day before the marks: both belong to the same passage.
    const [head, ...marks] = words
    return head?.kind === 'text' ? [ended([text(`${head.text} (${day})`), ...marks])] : [ended(words)]
  }
  const listing = desk.record.reports.find(({ file }) => file === passage.file)
  const listed = listing === undefined ? null : asListed(desk, listing.id, passage)
  if (listed !== null) return [ended(listed)]
  // What may come to be is the reporter's guess.
  if (
    COLOUR.test(passage.exact) ||
    (step.status !== 'not scheduled' && REFUSES.test(passage.exact)) ||
    !AHEAD.test(passage.exact) ||
    GUESS.test(passage.exact) ||
    desk.isSeen(passage)
  )
    return []
  const report = desk.record.reports.find(({ file }) => file === passage.file)
  const narrated =
    report === undefined
      ? null
      : (inOwnVoice(desk, report.id, passage, day) ??
        // A step somebody asks for first is told even where its sentence leans on the one before.
        (within.length === 0 && AHEAD.test(passage.exact) ? asPrinted(desk, report.id, passage) : null))
  return narrated === null ? [] : [ended(narrated)]
}

/** "4–10 August" for "next week"; `null` for longer spans, which say little. */
function spanOf({ dateRange }: NextStep): string | null {
  const { earliest, latest } = dateRange
  return earliest !== null && latest !== null && daysBetween(earliest, latest) <= LONGEST_SPAN
    ? printRange(dateRange, false)
    : null
}

/** Days. */
const LONGEST_SPAN = 7

/** The wording that stands in the passage, where it can be retold; else the best. */
function retoldIn(desk: Desk, said: RecordStatement, { file, start, end }: Passage): Told | null {
  const own = said.variants.filter(
    ({ evidence }) => evidence.file === file && start <= evidence.start && evidence.end <= end,
  )
  return (own.length === 0 ? null : desk.retell({ ...said, variants: own })) ?? desk.retell(said)
}

function placeOf({ evidence }: NextStep): string {
  return `${evidence[0]!.file} ${evidence[0]!.start}`
}
