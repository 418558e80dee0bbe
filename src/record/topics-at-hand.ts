/**
 * @module Topics at hand: what a wording is about that names no issue by itself. "Ardan wants 6" and "45 is too long" are
 * about whatever the reports count so; what a heading or a question announces is what stands under it.
 */
import { stems } from '../alignment/content-words.ts'
import type { Passage } from '../document/passage.ts'
import type { ReportSentence } from '../document/testimony.ts'
import {
  type IssuePhrases,
  type IssuePlace,
  isListed,
  isPart,
  issuePlaces,
  isTextIssue,
  TALKS_ISSUE,
  wholeOf,
} from './issues.ts'
import { figuresIn, type StatedFigure } from './stated-figures.ts'

/** A sentence of a report with the issues it names and the figures it gives, at their places in the report. */
interface TopicSentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly issues: readonly IssuePlace[]
  readonly figures: readonly StatedFigure[]
}

/** Sentences of each report in reading order, and what the figures of all of them are about. */
export interface TopicsAtHand {
  readonly sentences: readonly (readonly TopicSentence[])[]
  /** "45 day" and "day" → the issue that the reports count so. */
  readonly counted: ReadonlyMap<string, string>
  /** A number as text → the issues that the reports count by it. */
  readonly byValue: ReadonlyMap<string, ReadonlySet<string>>
}

/** `reports[i]`: the sentences of one report in reading order. Linear in their words. */
export function topicsAtHand(reports: readonly (readonly ReportSentence[])[], phrases: IssuePhrases): TopicsAtHand {
  const sentences = reports.map(report =>
    report.map(({ passage: { start, end, exact } }): TopicSentence => {
      const moved = <P extends { readonly start: number; readonly end: number }>(place: P) => ({
        ...place,
        start: place.start + start,
        end: place.end + start,
      })
      return {
        start,
        end,
        text: exact,
        issues: issuePlaces(exact, phrases).map(moved),
        figures: figuresIn(exact).map(moved),
      }
    }),
  )
  const counted = countedIssues(sentences.flat())
  return { sentences, counted, byValue: issuesByValue(counted) }
}

function issuesByValue(counted: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const byValue = new Map<string, Set<string>>()
  for (const [key, issue] of counted) {
    // "45 day": a unit by itself has no number before it.
    const [value, unit] = key.split(' ')
    if (unit !== undefined) (byValue.get(value!) ?? byValue.set(value!, new Set()).get(value!)!).add(issue)
  }
  return byValue
}

/** Of all the times a unit stands beside an issue, so much must be beside this one. */
const MOSTLY = 0.6

/** How, where and until when one talks, and for how long one agrees: no figure of what is asked counts these. */
const OF_THE_TALKS: ReadonlySet<string> = new Set([
  TALKS_ISSUE,
  'direct-talks',
  'place-of-the-talks',
  'timetable',
  'length-of-the-agreement',
  'legal-force-of-the-agreement',
  'meeting-of-the-leaders',
  'mandate-and-signature',
  'order-of-steps',
  'ratification',
  'review-and-termination',
  'seats-at-the-talks',
  'side-deals-and-secret-annexes',
  'signing-date',
  'single-package',
])

/** Texts, talks and deadlines are counted in the days and points of everything; a word learnt from the reports may be what is counted. */
function isCountable(issue: string): boolean {
  return isListed(issue) && !OF_THE_TALKS.has(issue) && !isTextIssue(issue)
}

/** Pieces of texts and of everything else: to count them tells no issue. */
const OF_EVERYTHING =
  /^(?:point|articl|claus|page|paragraph|section|side|part|party|people|person|time|minute|word|report|question|reason|step|issu|condition|demand|copy|boss)$/

/** Fees, debts and fines are all told in them: only the same sum is the same thing. */
const CURRENCY =
  /^(?:euro|dollar|pound|franc|crown|kron\p{L}|peso|rupe|yen|yuan|dinar|dirham|riyal|shilling|rand|lira|real)$/u

function countedIssues(sentences: readonly TopicSentence[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const sentence of sentences)
    for (const figure of sentence.figures) {
      const issue = issueBeside(sentence, figure)
      if (issue === null || figure.unit === null || OF_EVERYTHING.test(figure.unit)) continue
      const exactly = `${figure.value} ${figure.unit}`
      for (const key of CURRENCY.test(figure.unit) ? [exactly] : [figure.unit, exactly]) {
        const issues = counts.get(key) ?? counts.set(key, new Map()).get(key)!
        issues.set(issue, (issues.get(issue) ?? 0) + 1)
      }
    }
  return new Map(
    [...counts].flatMap(([key, issues]): readonly (readonly [string, string])[] => {
      const all = [...issues.values()].reduce((sum, count) => sum + count, 0)
      const [issue, most] = [...issues].reduce((a, b) => (b[1] > a[1] ? b : a))
      return most / all >= MOSTLY ? [[key, issue]] : []
    }),
  )
}

function isLearnt(issue: string): boolean {
  return !isListed(issue) && !isTextIssue(issue)
}

/** Nothing, or what puts a thing and its measure side by side: "six-month | exemption", "an exemption | of | six months". */
const OF_SO_MUCH = /^(?: of)?(?: (?:only|just|some|about|at least|up to))? ?$/

/** How far a figure may stand from what it counts: a line of print. */
const BESIDE = 60

/** What parts a figure from what it does not count: "three ministries if the rebels park their heavy weapons". */
const OTHER_CLAUSE = /[;:.,]|\b(?:if|unless|while|after|before|until|but|because|as|once|when|and|with)\b/i

/** The nearest issue in the figure's own clause; `null`: none. */
function issueBeside({ start, text, issues }: TopicSentence, figure: StatedFigure): string | null {
  const near = issues
    .map(place => ({ issue: place.issue, away: distance(place, figure), between: between(text, start, place, figure) }))
    // A word learnt from the reports is counted only where it is itself the unit, or of so much: "40 flights", "a visa of 6 days".
    .filter(place => isCountable(place.issue) || (isLearnt(place.issue) && OF_SO_MUCH.test(place.between)))
    .filter(({ away, between }) => away <= BESIDE && !OTHER_CLAUSE.test(between))
    .toSorted((a, b) => a.away - b.away)[0]
  return near?.issue ?? null
}

function distance(a: StatedFigure | IssuePlace, b: StatedFigure | IssuePlace): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

function between(text: string, offset: number, a: IssuePlace, b: StatedFigure): string {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
  return text.slice(from - offset, Math.max(from, to) - offset)
}

/** How far back a bare number finds the same number, or what is being counted: some six sentences. */
const REACH = 700

/** Before a number that means those who were counted before. */
const DEFINITE = /\b(?:the|all|those|these|the other|its|their|our|his|her) $/i

/** The issue that the figures of a wording are about, where it names none: `content` in report number `report`. */
export function issueOfFigures(
  { sentences, counted, byValue }: TopicsAtHand,
  report: number,
  content: Passage,
): string | null {
  const figures = figuresIn(content.exact)
  for (const { value, unit } of figures) {
    const known = unit === null ? undefined : (counted.get(`${value} ${unit}`) ?? counted.get(unit))
    if (known !== undefined) return known
  }
  // A unit that nothing else is counted in is another matter.
  const bare = figures.filter(({ unit }) => unit === null)
  if (bare.length === 0) return null
  const before = (sentences[report] ?? []).filter(
    ({ start }) => start < content.start && content.start - start <= REACH,
  )
  const recent = before.toReversed()
  for (const { value } of bare)
    for (const sentence of recent) {
      const same = sentence.figures.find(figure => figure.value === value && figure.end <= content.start)
      const issue =
        same === undefined ? null : (issueBeside(sentence, same) ?? counted.get(`${value} ${same.unit}`) ?? null)
      if (issue !== null) return issue
    }
  // "the fourteen": those that are counted so, wherever they were.
  for (const figure of bare.filter(({ start }) => DEFINITE.test(content.exact.slice(0, start)))) {
    const issue = issueOfValue(byValue, figure.value)
    if (issue !== null) return issue
  }
  // Else what was last counted; where the content names a thing of its own, that is counted.
  const alone = bare.find(figure => isBare(content.exact, figure))
  if (alone === undefined) return null
  const last = recent.find(({ figures: stated }) => stated.some(({ end }) => end <= content.start))
  for (const figure of last?.figures.filter(({ end }) => end <= content.start).toReversed() ?? []) {
    const issue = issueCounted(counted, last!, figure)
    if (issue !== null) return issue
  }
  return issueOfValue(byValue, alone.value)
}

/** What the reports count by this number, where it is one thing: "I cannot accept ten" where ten is only a duty. */
function issueOfValue(byValue: TopicsAtHand['byValue'], value: number): string | null {
  const issues = byValue.get(`${value}`)
  return issues?.size === 1 ? [...issues][0]! : null
}

/** Little beside the number: "6", "nothing under 18", "two of the fifteen for itself". */
function isBare(text: string, { start, end }: StatedFigure): boolean {
  const words = (part: string) => part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words(text.slice(0, start)) <= MOST_BEFORE && words(text.slice(end)) <= MOST_BEHIND
}

const MOST_BEFORE = 6
const MOST_BEHIND = 5

/** What the reports count so; where no unit tells, what stands beside it. */
function issueCounted(counted: TopicsAtHand['counted'], sentence: TopicSentence, figure: StatedFigure): string | null {
  const { value, unit } = figure
  if (unit !== null && OF_EVERYTHING.test(unit)) return null
  const known = unit === null ? undefined : (counted.get(`${value} ${unit}`) ?? counted.get(unit))
  if (known !== undefined) return known
  const countable = sentence.issues.filter(({ issue }) => isCountable(issue))
  return issueBeside(sentence, figure) ?? onlyIssue(countable)
}

/**
 * Which part of a broad issue is meant where a wording names only the whole: the one its figures count, or the last that its
 * report named before. `issue` itself, where it has no parts or none was named.
 */
export function partMeant(topics: TopicsAtHand, report: number, content: Passage, issue: string): string {
  if (isPart(issue)) return issue
  const sentences = topics.sentences[report] ?? []
  const isOfIt = (other: string) => isPart(other) && wholeOf(other) === issue
  if (!sentences.some(({ issues }) => issues.some(place => isOfIt(place.issue)))) return issue
  const named = sentences.flatMap(({ start, text, issues }) =>
    issues
      .filter(place => place.issue === issue && content.start <= place.start && place.end <= content.end)
      .map(place => ({ head: headAt(text, start, place), behind: text.slice(place.start - start) })),
  )
  if (named.some(({ behind }) => OF_ITS_OWN.test(behind))) return issue
  const counted = issueOfFigures(topics, report, content)
  if (counted !== null && isOfIt(counted)) return counted
  const heads = new Set(named.map(({ head }) => head))
  const before = sentences.flatMap(({ start, text, issues }) =>
    issues.filter(place => isOfIt(place.issue) && heads.has(headAt(text, start, place))),
  )
  return before.findLast(({ end }) => end <= content.start && content.start - end <= REACH)?.issue ?? issue
}

/** Stem of the last word of a place: of "the glass duties" the duties. */
function headAt(text: string, offset: number, { start, end }: IssuePlace): string | undefined {
  return stems(text.slice(start - offset, end - offset).replace(/ (?:on|of|for)$/i, '')).at(-1)
}

/** "duties| on Ardan goods", "a duty| of 6% on what is sold there". */
const OF_ITS_OWN = /^\S+(?: \S+)??(?: of [^,.;:]{1,20}?)? (?:on|for|of|to) /

/** A space, or a stop and its quotation mark. */
const SAME_PARAGRAPH = 1

/**
 * What the sentence itself, the head of its paragraph or the question before it announces: "As for the stockpile, …"; of "STOCKPILE: Ardan wants it gone. Bela would keep it." both
 * sentences are about the stockpile. `null`: nothing announced, or several things.
 */
export function issueAnnounced({ sentences }: TopicsAtHand, report: number, { start }: Passage): string | null {
  const all = sentences[report] ?? []
  const at = all.findIndex(one => one.start <= start && start < one.end)
  if (at === -1) return null
  const own = issueFronted(all[at]!)
  if (own !== null) return own
  let first = at
  while (first > 0 && at - first < LONGEST_PARAGRAPH && all[first]!.start - all[first - 1]!.end <= SAME_PARAGRAPH)
    first -= 1
  const { text, issues, start: from } = all[first]!
  const label = LABEL.exec(text)?.[0].length ?? 0
  const labelled = onlyIssue(issues.filter(({ end }) => end <= from + label))
  if (labelled !== null) return labelled
  const question = all.slice(Math.max(0, first - 1), at).findLast(sentence => ASKS.test(sentence.text))
  return question === undefined ? null : onlyIssue(question.issues)
}

/** "As for the tolls, …": what a sentence says first that it is about; `null`: nothing, or nothing that is at issue. */
function issueFronted({ start, text, issues }: TopicSentence): string | null {
  const opener = FRONTED.exec(text)?.[0].length ?? 0
  return opener === 0 ? null : onlyIssue(issues.filter(({ end }) => end <= start + opener))
}

/** Up to the comma. */
const FRONTED =
  /^\W*(?:(?:and|but) )?(?:as (?:for|to)|on|over|regarding|concerning|with (?:regard|respect) to|when it comes to|turning to|in relation to|asked (?:about|for|if|whether)) [^,.;:?!]{2,120},/iu

/** "* STOCKPILE: ", "Frozen money: ". */
const LABEL = /^[^\p{L}\p{N}]*\p{Lu}[\p{L}\p{M}’' -]{2,40}: /u

/** A question, or what an interviewer says. */
const ASKS = /\?["”’]?\s*$|^\s*(?:question|q)(?: ?:|\. )/i

/** Sentences of a paragraph that are looked through for its first. */
const LONGEST_PARAGRAPH = 12

function onlyIssue(places: readonly IssuePlace[]): string | null {
  const named = new Set(places.map(({ issue }) => issue))
  return named.size === 1 ? [...named][0]! : null
}
