/**
 * @module Disputed dates: one report or voice has a day for the next meeting, another says that no day is settled, or has it last
 * longer. Held against each other only where both are of one meeting: the day, the place or the number of the round is told beside both.
 */
import { NARRATOR } from '../alignment/match-actors.ts'
import { type DateRange, dayNumber, dayOf, daysBetween } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import { disputeId, shortened } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import type { Dispute, DisputeSide, RecordStatement } from './record.ts'
import { distinctPassages } from './statements.ts'

/** "No date had been set", "the date was not confirmed": nothing is settled. */
const UNSETTLED = [
  '\\bno (?:new |firm |fixed |exact |further )*(?:dates?|day|timetable)\\b[^.;]{0,60}?\\b(?:set|fixed|agreed|named|discussed|settled|confirmed|scheduled|arranged|chosen)\\b',
  '\\b(?:there (?:is|was)|has|have|had|with) (?:as yet |so far |still )?no (?:new |firm |fixed |agreed )*date\\b',
  '\\b(?:the|a|any) (?:exact |new )?date\\b[^.;,]{0,50}? (?:is|was|has|had) (?:still |yet )?(?:not|yet to|never) (?:yet )?(?:be |been )?(?:set|fixed|agreed|confirmed|final|settled|named)\\b',
  '\\b(?:not|never|yet to) (?:yet )?(?:confirm(?:ed)?|agreed? (?:on|to)|accept(?:ed)?|fix(?:ed)?|set) (?:on )?(?:the|a|any) (?:new )?date\\b',
  '\\bno (?:new |further |second |third |fourth |fifth |next )*(?:round|meeting|session|talks|summit)\\b[^.;]{0,40}?\\b(?:scheduled|arranged|agreed|planned|fixed)\\b',
]
const UNSET = new RegExp(UNSETTLED.join('|'), 'iu')

/** People come together on a day that is told. */
const CONVENES =
  /\b(?:meet|meets|meeting|session|round|talks|summit|negotiations|conference|reconvene|convene|resume|return|come together|pencilled in)\b/iu

/** Who offers, hopes or expects has settled nothing. */
const OPEN_YET =
  /\b(?:offer(?:ed|s)?|propos\p{L}+|suggest\p{L}*|invit\p{L}+|could|might|may|hop(?:es?|ed|ing)|expect\p{L}*|likely|wants?|would like|ready|willing|[Ii]f|[Uu]nless)\b/u

/** "third round", "fourth session": which one of a row. */
const ROUND =
  /\b(?<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next) (?:round|session|meeting|summit)\b/giu

/** A capitalised word inside a sentence, a place as likely as a person. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{L}+/gu

/** A sentence and those right before it, so many, tell of one meeting. */
const BEFORE = 2

/** A day that is settled more than this many days after it was not is news, and no dispute. */
const LATER = 1

/** And what was settled longer ago is of another meeting. */
const EARLIER = 4

/** A day that is told, or that there is none. */
interface Told {
  readonly passage: Passage
  /** Days of it, as text; `null`: none is settled. */
  readonly days: string | null
  /** Days, places and rounds by which it is known. */
  readonly marks: ReadonlySet<string>
  readonly said: RecordStatement | null
  /** Party of the voice; `null`: the report's own. */
  readonly voice: string | null
  readonly report: number
  readonly published: number | null
}

/** One per meeting of which one has a day and another has none. */
export function disputedDates(matter: Matter): readonly Dispute[] {
  const told = datesTold(matter)
  const settled = told.filter(({ days }) => days !== null)
  const byDays = new Map<string, { readonly set: Set<Told>; readonly unset: Set<Told> }>()
  for (const unset of told) {
    if (unset.days !== null || unset.voice === null) continue
    const first = settled
      .filter(set => isAnswered(set, unset))
      // The day told right beside it is the one that is meant.
      .toSorted((a, b) => Number(b.report === unset.report) - Number(a.report === unset.report))[0]
    if (first === undefined) continue
    const same =
      byDays.get(first.days!) ?? byDays.set(first.days!, { set: new Set(), unset: new Set() }).get(first.days!)!
    same.unset.add(unset)
    for (const set of settled) if (set.days === first.days && isAnswered(set, unset)) same.set.add(set)
  }
  const undated = [...byDays.values()].map(({ set, unset }): Dispute => {
    const sides = [sideOf([...set], matter), sideOf([...unset], matter)]
    return {
      id: disputeId('contradiction', sides, matter.reports),
      question: `Is it settled: “${sides[0]!.claim}”?`,
      type: 'contradiction',
      severity: 'medium',
      basis: 'One has a day for it, another says that none is settled.',
      sides,
    }
  })
  return [...undated, ...otherDays(settled, matter)]
}

/** Reports that give one meeting other days within so many days tell it otherwise; later it has been moved. */
const SOON = 3

/** "On 9 and 10 May", "from 9 to 11 May": one round that begins or ends on one day, and is of other length. */
function otherDays(settled: readonly Told[], matter: Matter): readonly Dispute[] {
  const done = new Set<Told>()
  return settled.flatMap((first): readonly Dispute[] => {
    if (done.has(first)) return []
    const others = settled.filter(other => isOtherLength(first, other))
    if (others.length === 0) return []
    const same = settled.filter(({ days, marks }) => days === first.days && sharesName(marks, first.marks))
    for (const told of [...same, ...others]) done.add(told)
    const sides = [sideOf(same, matter), sideOf(others, matter)]
    return [
      {
        id: disputeId('value', sides, matter.reports),
        question: 'On which days do they meet?',
        type: 'value',
        severity: 'medium',
        basis: 'Reports give one meeting other days.',
        sides,
      },
    ]
  })
}

function isOtherLength(a: Told, b: Told): boolean {
  if (a.days === b.days || a.report === b.report) return false
  const [[first, last], [otherFirst, otherLast]] = [a, b].map(({ days }) => days!.split('/')) as [string[], string[]]
  // "On 9 May" may be the first of the two days.
  if (last === undefined || otherLast === undefined || first === last || otherFirst === otherLast) return false
  if (first !== otherFirst && last !== otherLast) return false
  const apart = a.published === null || b.published === null ? 0 : Math.abs(a.published - b.published)
  return apart <= SOON && sharesName(a.marks, b.marks)
}

/** A place or the number of a round; days are no name. */
function sharesName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some(mark => b.has(mark) && !mark.includes('/'))
}

function isAnswered(set: Told, unset: Told): boolean {
  if (set.voice === unset.voice) return false
  if (set.published !== null && unset.published !== null) {
    const after = set.published - unset.published
    if (after > LATER || after < -EARLIER) return false
  }
  return [...set.marks].some(mark => unset.marks.has(mark))
}

/** All that the reports tell of days on which people come together, or that there are none. */
function datesTold({ testimonies, statements, actors, partyOf }: Matter): readonly Told[] {
  const said = Map.groupBy(
    statements
      .filter(({ speaker }) => speaker !== NARRATOR)
      .flatMap(statement => statement.variants.map(({ evidence }) => ({ statement, evidence }))),
    ({ evidence }) => evidence.file,
  )
  // A person or a party in both sentences tells nothing of the meeting.
  const names = new Set(actors.flatMap(({ name }) => name.split(/\s+/)))
  return testimonies.flatMap(({ report: { file, published }, sentences, steps = [] }, report) => {
    const day = dayNumber(dayOf(published))
    const dated = steps.flatMap(({ passage, status, range }) => {
      const days = daysOf(range, passage.exact)
      return (status === 'planned' || status === 'expected') && days !== null && CONVENES.test(passage.exact)
        ? [{ passage, days, isSettled: status === 'planned' && !OPEN_YET.test(passage.exact) }]
        : []
    })
    const daysIn = (from: number, to: number) =>
      dated.filter(({ passage }) => passage.start >= from && passage.start < to).map(({ days }) => days)
    const voiced = (place: Passage, days: string | null, from: number): Told => {
      const around = sentences.filter(({ passage }) => passage.end > from && passage.start < place.end)
      const words = around.map(({ passage }) => passage.exact).join(' ')
      const statement = said.get(file)?.find(({ evidence }) => meets(evidence, place))?.statement ?? null
      const marks = [
        ...(days === null ? daysIn(from, place.end) : [days]),
        ...[...words.matchAll(ROUND)].map(({ groups }) => groups!['nth']!.toLowerCase()),
        ...[...words.matchAll(NAME)].map(([name]) => name).filter(name => !names.has(name) && !MONTH_OR_DAY.test(name)),
      ]
      const voice = statement === null ? null : (partyOf(statement.speaker) ?? statement.speaker)
      return { passage: place, days, marks: new Set(marks), said: statement, voice, report, published: day }
    }
    return [
      ...dated.flatMap(({ passage, days, isSettled }) => (isSettled ? [voiced(passage, days, passage.start)] : [])),
      ...sentences.flatMap(({ passage }, at) =>
        UNSET.test(passage.exact) ? [voiced(passage, null, sentences[Math.max(0, at - BEFORE)]!.passage.start)] : [],
      ),
    ]
  })
}

/** A week at most, or a week by one of its days; `null`: "in May" is no date. */
function daysOf({ earliest, latest }: DateRange, words: string): string | null {
  if (earliest === null || latest === null) return /\bweek of the \d+\p{Ll}+/u.exec(words)?.[0] ?? null
  return daysBetween(earliest, latest) <= 7 ? `${earliest}/${latest}` : null
}

const MONTH_OR_DAY =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

function meets(a: Passage, b: Passage): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whoever is named first; where nobody is, the report. */
function sideOf(told: readonly Told[], { reports }: Matter): DisputeSide {
  const [first] = told.toSorted((a, b) => Number(a.said === null) - Number(b.said === null)) as [Told]
  const report = reports[first.report]!.id
  const holder = first.said?.speaker ?? null
  return {
    claim: shortened(first.passage.exact),
    holder,
    chain: first.said?.variants.find(variant => variant.report === report)?.chain ?? [report],
    statements: [...new Set(told.flatMap(({ said }) => said?.id ?? []))],
    evidence: distinctPassages([first, ...told.filter(other => other !== first)].map(({ passage }) => passage)),
  }
}
