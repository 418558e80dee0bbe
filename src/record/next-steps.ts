/** @module Next steps: what is planned, offered or expected, on which condition, and what is said to have no date; each once. */
import { contentWords } from '../alignment/content-words.ts'
import { OPEN } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Testimony } from '../document/testimony.ts'
import type { NextStep, ReportEntry } from './record.ts'
import { distinctPassages } from './statements.ts'

/** Each step once, with all reports that tell of it. */
export function nextSteps(
  testimonies: readonly Testimony[],
  actorOf: readonly (readonly string[])[],
  reports: readonly ReportEntry[],
): readonly NextStep[] {
  const steps = testimonies.flatMap(({ steps: told = [] }, report) =>
    told.map(
      ({ passage, status, condition, range, who }): NextStep => ({
        id: `next-${reports[report]!.id}-${passage.start}-${passage.end}`,
        what: passage.exact,
        who: [...new Set(who.map(figure => actorOf[report]![figure]!))],
        when: range.earliest === range.latest ? range.earliest : null,
        dateRange: status === 'not scheduled' ? OPEN : range,
        status,
        condition: condition?.exact ?? null,
        evidence: [passage],
      }),
    ),
  )
  const people = new Set(
    testimonies.flatMap(({ figures }, report) =>
      figures.flatMap(({ kind }, figure) => (kind === 'person' ? (actorOf[report]![figure] ?? []) : [])),
    ),
  )
  // Only what has the same days can be the same.
  const byDays = Map.groupBy(steps, ({ dateRange, status }) => JSON.stringify([dateRange, status === 'not scheduled']))
  return [...byDays.values()].flatMap(same => joined(same, people))
}

function joined(steps: readonly NextStep[], people: ReadonlySet<string>): readonly NextStep[] {
  const found: { step: NextStep; readonly words: ReadonlySet<string>; readonly passages: Passage[] }[] = []
  for (const step of steps) {
    const words = new Set(contentWords(step.what))
    const same = found.find(
      other =>
        !other.passages.some(passage => isBeside(passage, step.evidence[0]!)) &&
        isSame(other.step, other.words, step, words, people),
    )
    if (same === undefined) found.push({ step, words, passages: [...step.evidence] })
    else {
      same.step = together(same.step, step)
      same.passages.push(...step.evidence)
    }
  }
  return found.map(({ step, passages }) => ({ ...step, evidence: distinctPassages(passages) }))
}

/** Two plans in one sentence are two: "they meet on Thursday, when the envoys are to dine". */
function isBeside(a: Passage, b: Passage): boolean {
  const gap = Math.max(a.start, b.start) - Math.min(a.end, b.end)
  return a.file === b.file && gap > 0 && gap < IN_ONE_SENTENCE
}

/** Code units between two clauses of one sentence: a comma and "when". */
const IN_ONE_SENTENCE = 12

/** All but the evidence: of thousands that tell one step it is gathered once. */
function together(a: NextStep, b: NextStep): NextStep {
  return { ...a, who: [...new Set([...a.who, ...b.who])], condition: a.condition ?? b.condition }
}

/** Half of the shorter wording. */
const ALIKE = 0.5

/** People coming together, however it is put. */
const MEETING = /\b(?:meet\w*|back|session|round|talks|return\w*|reconvene\w*|come together|summit|negotiations)\b/i

/** The same day and the same doing; without a day the same people and words. */
function isSame(
  a: NextStep,
  aWords: ReadonlySet<string>,
  b: NextStep,
  bWords: ReadonlySet<string>,
  people: ReadonlySet<string>,
): boolean {
  const isDated = a.dateRange.earliest !== null
  if (isDated && MEETING.test(a.what) && MEETING.test(b.what) && othersAgree(a, b)) return true
  if (isDated && sameDay(a) && sameDoing(a, aWords, b, bWords, people)) return true
  if (!isDated && !a.who.some(actor => b.who.includes(actor))) return false
  const [fewer, more] = aWords.size <= bWords.size ? [aWords, bWords] : [bWords, aWords]
  const shared = [...fewer].filter(word => more.has(word)).length
  return shared > 2 && shared >= ALIKE * fewer.size
}

/** Of one day, and not of a month. */
function sameDay({ dateRange: { earliest, latest } }: NextStep): boolean {
  return earliest === latest
}

/** On one day a person has one plan, however it is put; of a party two things may be ahead, which share no word. */
function sameDoing(
  a: NextStep,
  aWords: ReadonlySet<string>,
  b: NextStep,
  bWords: ReadonlySet<string>,
  people: ReadonlySet<string>,
): boolean {
  const common = a.who.filter(actor => b.who.includes(actor))
  return common.some(actor => people.has(actor)) || (common.length > 0 && sharesWord(aWords, bWords))
}

/** Names of days and months are in every plan for the day. */
const OF_CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|sept|oct|nov|dec|\d+)$/i

function sharesWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some(word => b.has(word) && !OF_CALENDAR.test(word))
}

/** Nobody is in both only when both name somebody. */
function othersAgree(a: NextStep, b: NextStep): boolean {
  return a.who.length === 0 || b.who.length === 0 || a.who.some(actor => b.who.includes(actor))
}
