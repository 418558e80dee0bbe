/**
 * @module Disputed dates: one report or voice has a day for the next meeting, another says that no day is settled, or has it last
 * longer. Held against each other only where both are of one meeting: the day, the place or the number of the round is told beside both.
 */

import { contentWords } from '../alignment/content-words.ts'
import { NARRATOR } from '../alignment/match-actors.ts'
import { type DateRange, dayNumber, dayOf, daysBetween } from '../document/dates.ts'
import { everyMatch } from '../document/every-match.ts'
import type { Passage } from '../document/passage.ts'
import { daysBeside, MONTH } from './days-beside.ts'
import { disputeId, shortened } from './dispute-sides.ts'
import type { Matter } from './disputes.ts'
import { partiesByName } from './parties-by-name.ts'
import type { Dispute, DisputeSide, RecordStatement } from './record.ts'
import { distinctPassages } from './statements.ts'

/** "No date had been set", "the date was not confirmed": nothing is settled. */
const UNSETTLED = [
  '\\bno (?:new |firm |fixed |exact |further )*(?:dates?|day|timetable)\\b[^.;]{0,60}?\\b(?:set|fixed|agreed|named|discussed|settled|confirmed|scheduled|arranged|chosen)\\b',
  '\\b(?:there (?:is|was)|has|have|had|with) (?:as yet |so far |still )?no (?:new |firm |fixed |agreed )*date\\b',
  '\\b(?:the|a|any) (?:exact |new )?date\\b[^.;,]{0,50}? (?:is|was|has|had) (?:still |yet )?(?:not|yet to|never) (?:yet )?(?:be |been )?(?:set|fixed|agreed|confirmed|final|settled|named)\\b',
  '\\b(?:not|never|yet to) (?:yet )?(?:confirm(?:ed)?|agreed? (?:on|to)|accept(?:ed)?|fix(?:ed)?|set) (?:on )?(?:the|a|any) (?:new )?date\\b',
  '\\b(?:the|a) (?:exact |new )?(?:date|day) (?:is |was |still |yet )*to be (?:set|fixed|agreed|named|settled)\\b',
  '\\b(?:the|a|any) (?:exact |new )?day (?:is|was|has|had) (?:still |yet )?(?:not|yet to|never) (?:yet )?(?:be |been )?(?:set|fixed|agreed|confirmed|final|settled|named)\\b',
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
  /** Parties of the voices of its report. */
  readonly speakers: ReadonlySet<string>
  /** Content words of the clause, without days and parties. */
  readonly words: readonly string[]
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
  return [...undated, ...otherDays(settled, matter), ...daysApart(settled, matter), ...daysBeside(matter)]
}

/** Days of one meeting are no further apart; of two they mostly are. */
const MOST_APART = 10

/** "The Fisheries Board meets on 17 March in Skerry", "… will convene in Tolmouth on 18 March": one meeting, by who meets or where, and two days. */
function daysApart(settled: readonly Told[], matter: Matter): readonly Dispute[] {
  const daysOf = Map.groupBy(settled, ({ report }) => report)
  const tellsDay = (report: number, days: string) => daysOf.get(report)?.some(told => told.days === days) === true
  // A word of so many clauses tells no meeting, and to hold all of them side by side costs the square.
  const byWord = new Map<string, Told[]>()
  for (const told of settled)
    for (const word of keysOf(told)) (byWord.get(word) ?? byWord.set(word, []).get(word)!).push(told)
  const likesOf = (told: Told) =>
    new Set(keysOf(told).flatMap(word => (byWord.get(word)!.length > TOO_COMMON ? [] : byWord.get(word)!)))
  const done = new Set<Told>()
  return settled.flatMap((first): readonly Dispute[] => {
    if (done.has(first)) return []
    const likes = [...likesOf(first)]
    const others = likes.filter(
      other =>
        isOtherDay(first, other) &&
        // Who tells both days tells of two meetings.
        !tellsDay(first.report, other.days!) &&
        !tellsDay(other.report, first.days!),
    )
    if (others.length === 0) return []
    const same = [
      first,
      ...likes.filter(told => told !== first && told.days === first.days && isOneMeeting(told, first)),
    ]
    for (const told of [...same, ...others]) done.add(told)
    return [otherDaysOf([sideOf(same, matter), sideOf(others, matter)], matter)]
  })
}

const TOO_COMMON = 40

function keysOf({ words, marks }: Told): readonly string[] {
  return marks.has(NEXT_MARK) ? [...words, NEXT_MARK] : words
}

function isOtherDay(a: Told, b: Told): boolean {
  if (a.days === b.days || a.report === b.report || MOVED.test(a.passage.exact) || MOVED.test(b.passage.exact))
    return false
  const [[from, to], [otherFrom, otherTo]] = [a, b].map(({ days }) => days!.split('/')) as [string[], string[]]
  // "In the week of 8 May", "from 9 to 11 May": what holds the other day tells nothing else.
  if (to === undefined || otherTo === undefined || (from! <= otherTo && otherFrom! <= to)) return false
  if (Math.abs(daysBetween(from!, otherFrom!)) > MOST_APART) return false
  const apart = a.published === null || b.published === null ? 0 : Math.abs(a.published - b.published)
  return apart <= EARLIER && isOneMeeting(a, b)
}

const MOVED = /\b(?:put off|postpon\p{L}+|moved|delayed|brought forward|instead of|rather than|rescheduled|slipped)\b/iu

/** Of who meets and where so many words are told in both. */
const SAME_WORDS = 3

function isOneMeeting(a: Told, b: Told): boolean {
  const shared = a.words.filter(word => b.words.includes(word)).length
  if (isNextOfBoth(a, b)) return true
  return shared >= SAME_WORDS || (shared >= SAME_WORDS - 1 && sharesName(a.marks, b.marks))
}

function otherDaysOf(sides: readonly DisputeSide[], { reports }: Matter): Dispute {
  return {
    id: disputeId('value', sides, reports),
    question: 'On which days do they meet?',
    type: 'value',
    severity: 'medium',
    basis: 'Reports give one meeting other days.',
    sides,
  }
}

/** Reports that give one meeting other days within so many days tell it otherwise; later it has been moved. */
const SOON = 3

/** "On 9 and 10 May", "from 9 to 11 May": one round that begins or ends on one day, and is of other length. */
function otherDays(settled: readonly Told[], matter: Matter): readonly Dispute[] {
  const done = new Set<Told>()
  // "On 9 May" may be the first of the two days.
  const several = settled.filter(({ days }) => isOfSeveral(days!))
  return several.flatMap((first): readonly Dispute[] => {
    if (done.has(first)) return []
    const others = several.filter(other => isOtherLength(first, other))
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

/** "2031-05-09/2031-05-10" */
function isOfSeveral(days: string): boolean {
  const [first, last] = days.split('/')
  return last !== undefined && first !== last
}

/** Of two clauses that name several days each. */
function isOtherLength(a: Told, b: Told): boolean {
  if (a.days === b.days || a.report === b.report) return false
  const [[first, last], [otherFirst, otherLast]] = [a, b].map(({ days }) => days!.split('/')) as [string[], string[]]
  if (first !== otherFirst && last !== otherLast) return false
  const apart = a.published === null || b.published === null ? 0 : Math.abs(a.published - b.published)
  return apart <= SOON && sharesName(a.marks, b.marks)
}

/** A place or the number of a round; days are no name. */
function sharesName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return isAnyIn(a, b, mark => !mark.includes('/'))
}

function isAnswered(set: Told, unset: Told): boolean {
  if (set.voice === unset.voice) return false
  if (set.published !== null && unset.published !== null) {
    const after = set.published - unset.published
    if (after > LATER || after < -EARLIER) return false
  }
  return isNextOfBoth(set, unset) || isAnyIn(set.marks, unset.marks, mark => mark !== NEXT_MARK)
}

/** Both are of what comes next, and of one negotiation: who speaks in the one speaks in the other. */
function isNextOfBoth(a: Told, b: Told): boolean {
  if (!a.marks.has(NEXT_MARK) || !b.marks.has(NEXT_MARK)) return false
  return isAnyIn(a.speakers, b.speakers, () => true)
}

/** Whether two sets share a value that counts. Asked of every two clauses, so nothing is copied. */
function isAnyIn(some: ReadonlySet<string>, others: ReadonlySet<string>, counts: (value: string) => boolean): boolean {
  for (const value of some) if (others.has(value) && counts(value)) return true
  return false
}

/** All that the reports tell of days on which people come together, or that there are none. */
function datesTold({ testimonies, statements, actors, partyOf }: Matter): readonly Told[] {
  const said = Map.groupBy(
    statements
      .filter(({ speaker }) => speaker !== NARRATOR)
      .flatMap(statement => statement.variants.map(({ evidence }) => ({ statement, evidence }))),
    ({ evidence }) => evidence.file,
  )
  const states = new Set(actors.filter(({ type }) => type === 'state').map(({ id }) => id))
  const nameOf = new Map([...partiesByName(actors, partyOf)].filter(([, party]) => states.has(party)))
  // A person or a party in both sentences tells nothing of the meeting.
  const names = new Set(actors.flatMap(({ name, type }) => (type === 'media' ? [] : name.split(/\s+/))))
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
    const speakers = new Set((said.get(file) ?? []).map(({ statement: { speaker } }) => partyOf(speaker) ?? speaker))
    const voiced = (place: Passage, days: string | null, from: number): Told => {
      const around = sentences.filter(({ passage }) => passage.end > from && passage.start < place.end)
      const words = around.map(({ passage }) => passage.exact).join(' ')
      const statement = said.get(file)?.find(({ evidence }) => meets(evidence, place))?.statement ?? null
      const marks = [
        ...(days === null ? daysIn(from, place.end) : [days]),
        ...everyMatch(words, ROUND).map(({ groups }) => groups!['nth']!.toLowerCase()),
        ...placesIn(words, names),
        ...(NEXT_ROUND.test(words) ? [NEXT_MARK] : []),
      ]
      const voice = statement === null ? null : (partyOf(statement.speaker) ?? statement.speaker)
      const own = contentWords(place.exact.replace(DATE_WORDS, ' '))
      const meeting = [...new Set(own)].filter(word => !nameOf.has(word) && !/^\d/.test(word) && !OF_ANY.has(word))
      return {
        passage: place,
        days,
        marks: new Set(marks),
        words: meeting,
        speakers,
        said: statement,
        voice,
        report,
        published: day,
      }
    }
    const before = (at: number) => sentences[Math.max(0, at - BEFORE)]!.passage.start
    // "The ministers go on in Skerry in the second week of May; the day was not fixed": its own sentence says of which meeting.
    const isNamed = (place: Passage) => {
      const past = place.start + place.exact.search(UNSET)
      return steps.some(
        ({ passage, range }) => range.earliest !== null && passage.start >= place.start && passage.end <= past,
      )
    }
    return [
      ...dated.flatMap(({ passage, days, isSettled }) => (isSettled ? [voiced(passage, days, passage.start)] : [])),
      ...sentences.flatMap(({ passage }, at) =>
        UNSET.test(passage.exact) ? [voiced(passage, null, isNamed(passage) ? passage.start : before(at))] : [],
      ),
    ]
  })
}

function placesIn(words: string, names: ReadonlySet<string>): readonly string[] {
  return [...words.matchAll(NAME)].map(([name]) => name).filter(name => !names.has(name) && !MONTH_OR_DAY.test(name))
}

/** "Meet again", "a fourth round": the one that comes next, of all there are. */
const NEXT_ROUND =
  /\b(?:(?:another|the next|a (?:new|further|second|third|fourth|fifth|sixth)|the (?:second|third|fourth|fifth|sixth)) (?:round|session|meeting of the (?:delegations|teams|negotiators))|meet again|(?:be|come|return|go) back in|(?:and|or) the next to (?:begin|open|start|be held)|round (?:two|three|four|five|six))\b/iu
const NEXT_MARK = 'next/round'

/** A week at most, or a week by one of its days; `null`: "in May" is no date. */
function daysOf({ earliest, latest }: DateRange, words: string): string | null {
  if (earliest === null || latest === null) return /\bweek of the \d+\p{Ll}+/u.exec(words)?.[0] ?? null
  return daysBetween(earliest, latest) <= 7 ? `${earliest}/${latest}` : null
}

const DATE_WORDS = new RegExp(
  `\\b(?:${MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:next|this|coming|last|late|early) (?:week|month)|week|\\d+(?:st|nd|rd|th)?)(?!\\p{L})`,
  'gu',
)

/** Stems that any telling of a day has. */
const OF_ANY: ReadonlySet<string> = new Set(
  [
    'meet',
    'meeting',
    'round',
    'talks',
    'session',
    'hold',
    'held',
    'take',
    'place',
    'planned',
    'due',
    'expected',
    'said',
    'say',
    'told',
    'date',
    'day',
    'again',
    'next',
    'new',
    'begin',
    'return',
    'resume',
    'two',
    'three',
  ].flatMap(contentWords),
)

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
