/** @module What comes next: meetings that are planned, then steps: fixed days before open ones, refusals to fix one last. */
import { contentWords } from '../alignment/content-words.ts'
import type { Passage } from '../document/passage.ts'
import type { Meeting, NextStep, Record, RecordStatement } from '../record/record.ts'
import type { CitedText, Section } from './brief.ts'
import { clause, DATED, type Desk } from './desk.ts'
import { originsOf, reportName } from './name-reports.ts'
import { isNamedIn } from './name-speaker.ts'
import { numberWord } from './number-word.ts'
import { asListed, asPrinted, inOwnVoice } from './own-voice.ts'
import { printDay, printRange } from './print-day.ts'
import { quoteStep } from './quote-step.ts'
import { capital, distinctNames, ended, list, text } from './sentence-parts.ts'
import { AHEAD, isPutOff, lastDay, spanOf, stepsAhead, UNSET } from './steps-ahead.ts'
import { whoMet } from './tell-meeting.ts'
import type { Told } from './tell-statement.ts'
import { OF_OTHERS } from './weigh-statements.ts'

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
  const tellStep = (step: NextStep) => {
    if (shown.has(placeOf(step))) return
    shown.add(placeOf(step))
    if (sentences.length >= most || told.some(other => isOneStep(other, step) || isCopied(desk, other, step))) return
    const worded = stepSentence(desk, step)
    sentences.push(...worded)
    if (worded.length > 0) told.push(step)
  }
  const ahead = stepsAhead(desk.record)
  // That the talks were moved is asked before on which days anybody meets.
  ahead.filter(isPutOff).forEach(tellStep)
  const meetings = plannedMeetings(desk.record)
  for (const meeting of meetings) {
    if (sentences.length === most) break
    const planned = tellPlanned(desk, meeting)
    if (planned === null) continue
    sentences.push(planned)
    // "speak by video on the 3rd and meet in Osford on the 9th": the second has not been told with the first.
    const others = meetings.filter(({ dateRange: { earliest, latest } }) => earliest !== latest)
    const isOfAnother = (passage: Passage) =>
      others.some(other => other !== meeting && other.evidence.some(one => meets(one, passage)))
    for (const step of desk.record.nextSteps)
      if (step.evidence.some(one => meeting.evidence.some(other => meets(one, other))))
        if (!step.evidence.some(isOfAnother)) shown.add(placeOf(step))
  }
  mostAskedFirst(ahead, sentences.length > 0).forEach(tellStep)
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
    // A day that is over by the last report is no day of the next meeting.
    if (days.some(({ step }) => step.when! < lastDay(desk.record))) return []
    if (days.length < sides.length || new Set(days.map(({ step }) => step.when)).size < days.length) return []
    const parts = days
      .toSorted((a, b) => (a.step.when! < b.step.when! ? -1 : 1))
      .flatMap(({ step, who, isReport, evidence }, at): CitedText => {
        const name = (isReport ? reportName(desk, who) : desk.names.name(who)).replace(/,$/, '')
        const before = at === 0 ? '' : at === days.length - 1 ? ', and ' : ', '
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

/** What a report tells of a day that another, whose story it tells in other words, has told. */
function isCopied(desk: Desk, a: NextStep, b: NextStep): boolean {
  return (
    a.when !== null &&
    a.when === b.when &&
    a.evidence[0]!.file !== b.evidence[0]!.file &&
    originsOf(desk, [...a.evidence, ...b.evidence]).length === 1
  )
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

/** Five steps are what a reader keeps in mind; the record holds them all. */
const MOST_STEPS = 5

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
  const names = distinctNames(parties.map(desk.names.short))
  if (names.length < 2) return null
  const where = place.city ?? place.region
  const origins = originsOf(desk, evidence)
  // "A gathering of donors goes ahead on 5 May", in one report: who will be there it does not say.
  if (where === null && origins.length === 1 && !parties.some(id => isSpokenOf(desk, id, evidence))) return null
  const whose = origins.length === 1 ? `, according to ${reportName(desk, origins[0]!)}` : ''
  return ended([
    text(
      `${capital(list(names))} are to meet${where === null ? '' : ` in ${where}`} on ${printRange(dateRange, false)}${whose}`,
    ),
    desk.cite.mark(evidence.slice(0, 2)),
  ])
}

/** Whether passages name a party, anybody of it, or the talks that it is at. */
function isSpokenOf(desk: Desk, party: string, evidence: readonly Passage[]): boolean {
  const own = desk.record.actors.filter(actor => actor.id === party || actor.party === party)
  return evidence.some(
    ({ exact }) =>
      /\b(?:talks|rounds?|sessions?|delegations?|sides|parties|teams|negotiat\w+)\b/i.test(exact) ||
      own.some(({ id, name }) => isNamedIn(desk, id, exact) || exact.includes(name.split(' ').at(-1)!)),
  )
}

/** "when Parliament meets on 3 May", "the session of the Assembly that begins then": a house sits, and no parties meet. */
const OF_A_HOUSE =
  /\b(?:session|sitting|meeting|term) of (?:the )?(?:\p{L}+ )?(?:parliament|assembly|congress|senate|cabinet|council|board|house|court)\b|\b(?:parliament|assembly|congress|senate|cabinet|house|court) (?:meets|sits|reconvenes|resumes|returns)\b/iu

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
    // Without a day the words alone must say what is to come.
    if (day === null && !desk.standsAlone({ statement: said, told })) return []
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
    GUESS.test(passage.exact) ||
    desk.isSeen(passage)
  )
    return []
  const report = desk.record.reports.find(({ file }) => file === passage.file)
  if (report === undefined) return []
  const narrated =
    (AHEAD.test(passage.exact)
      ? (inOwnVoice(desk, report.id, passage, day) ??
        // A step somebody asks for first is told even where its sentence leans on the one before.
        (within.length === 0 ? asPrinted(desk, report.id, passage) : null))
      : null) ?? quoteStep(desk, report.id, passage, day)
  return narrated === null ? [] : [ended(narrated)]
}

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
