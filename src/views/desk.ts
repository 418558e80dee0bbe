/** @module The desk a brief is written at: the record, the marks, the names, and what has been told already. */
import { contentWords } from '../alignment/content-words.ts'
import { dayOf, daysBetween } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Span } from '../document/span.ts'
import type { Record, RecordStatement } from '../record/record.ts'
import type { CitedText } from './brief.ts'
import { type Brokers, createBrokers } from './brokers.ts'
import { type Citer, createCiter } from './cite.ts'
import { createNamer, type Namer } from './name-actors.ts'
import { inOrderOfPrint, reportName, soleOrigin } from './name-reports.ts'
import { isNamedIn, joinedNames, relayOf, speakerName } from './name-speaker.ts'
import { spellNames } from './one-name.ts'
import { placedDay } from './placed-day.ts'
import { printDay } from './print-day.ts'
import { mayBeQuoted } from './rewordings.ts'
import { capital, ended, text } from './sentence-parts.ts'
import { type Told, tellStatement } from './tell-statement.ts'
import { type Candidate, isSelfContained, ONE_OF_THEM, weighStatements } from './weigh-statements.ts'
import { withoutWrongDates } from './without-wrong-dates.ts'

/** Everything a section is composed with; one per brief. */
export interface Desk {
  readonly record: Record
  readonly cite: Citer
  readonly names: Namer
  readonly brokers: Brokers
  /** The reports, the earliest first. */
  readonly printed: Record['reports']
  /** Names of reports that were asked for already: see `reportName`. */
  readonly reportNames: Map<string, string>
  /** Statements not yet told, the weightiest first: a brief says a thing once. */
  readonly untold: () => readonly Candidate[]
  readonly isTold: (statement: RecordStatement) => boolean
  /** The statement in one clause, of so many words at most; `null` where it cannot be retold. */
  readonly retell: (statement: RecordStatement, longest?: number) => Told | null
  /** One sentence a statement; each counts as told from now on. */
  readonly tell: (candidates: readonly Candidate[]) => readonly CitedText[]
  /** "Rumours that …" in lower case where these reports write its first word so: a name they never do. Names as the brief spells them. */
  readonly uncapitalised: (words: string) => string
  /** Whether its sentence can be read by whoever has read no other. */
  readonly standsAlone: (candidate: Candidate) => boolean
  /** Counts as told what is worded elsewhere. */
  readonly markTold: (candidate: Candidate) => void
  /** Counts as told what stands in these passages. */
  readonly markSeen: (passages: readonly Passage[]) => void
  /** Whether most of a passage stands in what was told. */
  readonly isSeen: (passage: Passage) => boolean
  /** The reports lie days apart: sentences say of which day they are. */
  readonly isLong: boolean
}

/** A desk at which nothing has been told yet. */
export function openDesk(record: Record): Desk {
  const told = new Set<string>()
  const passages: Passage[] = []
  // A statement inside somebody's words is told with them; telling it again would count one voice twice.
  const isSeen = ({ file, start, end }: Passage) =>
    passages.some(
      other => other.file === file && other.start < end && start < other.end && overlap(other, { start, end }) > 0.8,
    )
  const isRetold = ({ evidence }: RecordStatement) => evidence.some(isSeen)
  const contested = new Set(
    record.anomalies.filter(({ kind }) => kind === 'quote-mutation').flatMap(({ evidence }) => evidence.map(placeOf)),
  )
  const sides = new Set(record.disputes.flatMap(dispute => dispute.sides.flatMap(side => side.statements)))
  // What reports or voices tell differently is told once, as disputed, with all its sides.
  const isContested = ({ id, variants }: RecordStatement) =>
    sides.has(id) || variants[0]!.quoted.some(passage => contested.has(placeOf(passage)))
  const types = new Map(record.actors.map(({ id, type }) => [id, type]))
  const nameOf = new Map(record.actors.map(({ id, name }) => [id, name]))
  const undated = withoutWrongDates(record)
  const quotable = mayBeQuoted(record)
  const retell = (given: RecordStatement, longest?: number) => {
    const statement = withoutAltered(given, quotable)
    if (statement === null || ONE_OF_THEM.test(nameOf.get(statement.speaker) ?? '')) return null
    const told = /^whose\b/i.test(statement.variants[0]!.source ?? '')
      ? null
      : tellStatement(statement, types.get(statement.speaker), longest)
    return told === null ? null : undated(told)
  }
  const weighed = weighStatements(
    record.statements.flatMap(statement => withoutAltered(statement, quotable) ?? []),
    record.actors,
  )
  const bags: ReadonlySet<string>[] = []
  // Two reports may tell one saying as two statements; a brief tells it once.
  const isEcho = ({ told: { content } }: Candidate) => {
    const bag = new Set(contentWords(content))
    return bag.size >= FEWEST_WORDS && bags.some(other => shared(bag, other) >= ALIKE)
  }
  const markTold = ({ statement, told: retold }: Candidate) => {
    told.add(statement.id)
    passages.push(...retold.passages)
    bags.push(new Set(contentWords(retold.content)))
  }
  const isCommon = commonWords(record)
  const nameWords = new Set(
    // "Representatives of Ardan" is nobody’s name.
    record.actors.flatMap(({ name, aliases, anonymous }) =>
      anonymous ? [] : [name, ...aliases].flatMap(words => words.match(/\p{Lu}\p{L}+/gu) ?? []),
    ),
  )
  const spell = spellNames(record)
  const isNameWord = (word: string) => nameWords.has(capital(word))
  const desk: Desk = {
    record,
    cite: createCiter(),
    names: createNamer(record),
    brokers: createBrokers(record),
    printed: inOrderOfPrint(record.reports),
    reportNames: new Map(),
    untold: () =>
      weighed.filter(({ statement }) => !told.has(statement.id) && !isRetold(statement) && !isContested(statement)),
    isTold: ({ id }) => told.has(id),
    standsAlone: ({ statement, told: retold }) => isSelfContained(retold, types.get(statement.speaker) === 'person'),
    retell,
    markTold,
    markSeen: seen => {
      passages.push(...seen)
      bags.push(...seen.map(({ exact }) => new Set(contentWords(exact))))
    },
    isSeen,
    isLong: isLong(record),
    uncapitalised: printed => {
      const words = spell(printed)
      const first = words.match(/^\p{Lu}\p{Ll}+(?= )/u)?.[0].toLowerCase()
      if (first === undefined) return words
      const common =
        (/^\p{Lu}\p{Ll}+ (?:and|or) (?!the|an?|its|their|his|her)\p{Ll}/u.test(words) && !isNameWord(first)) ||
        isCommon().has(first) ||
        ((COMMON_PLURAL.test(first) || PARTICIPLE.test(words)) && !isNameWord(first))
      return common ? words.charAt(0).toLowerCase() + words.slice(1) : words
    },
    tell: candidates => {
      const fresh = candidates.filter(candidate => {
        const known = isRetold(candidate.statement) || isEcho(candidate)
        markTold(candidate)
        return !known
      })
      return inTwos(fresh).map(([first, second]) =>
        ended([
          ...clause(desk, first, soleTeller(desk, first)),
          ...(second === undefined ? [] : continuation(desk, second)),
        ]),
      )
    },
  }
  return desk
}

/** Without the wordings in which a report has changed what it quotes; `null` where no other is left. */
function withoutAltered(statement: RecordStatement, mayQuote: (quoted: Passage) => boolean): RecordStatement | null {
  const variants = statement.variants.filter(({ quoted }) => quoted.every(mayQuote))
  if (variants.length === statement.variants.length) return statement
  return variants.length === 0 ? null : { ...statement, variants }
}

/** "Written replies are due", "Armed men came": no name ends so and is followed by a plural. */
const PARTICIPLE = /^\p{Lu}\p{Ll}+(?:ed|tten) (?!says\b|is\b|was\b|has\b)\p{Ll}+s /u

/** "Representatives", "Negotiations": plurals of which no name is made; whoever is an actor here is asked for first. */
const COMMON_PLURAL =
  /.(?:ators|itors|ayors|eyors|yers|kers|sters|chers|tives|ments|tions|sions|ences|ings|ists|ials|ants|ents|ailure|rogress|ment|tion|sion|ness)$/

/** Fewer words than this are alike by chance. */
const FEWEST_WORDS = 5

/** Part of the smaller bag that stands in the other, from which on two contents are one. */
const ALIKE = 0.75

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  if (small.size < FEWEST_WORDS) return 0
  return [...small].filter(word => large.has(word)).length / small.size
}

/** Words that the passages of the record print in lower case and, but for the head of a sentence, never with a capital; read once, when asked for. */
function commonWords({ statements }: Record): () => ReadonlySet<string> {
  let words: Set<string> | null = null
  return () => {
    if (words !== null) return words
    words = new Set()
    const names = new Set<string>()
    for (const { variants } of statements)
      for (const { wording } of variants) {
        for (const [word] of wording.matchAll(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}’'-])/gu)) words.add(word)
        for (const [, word] of wording.matchAll(/[\p{Ll},] (\p{Lu}\p{Ll}+)/gu)) names.add(word!.toLowerCase())
      }
    for (const name of names) words.delete(name)
    return words
  }
}

function placeOf({ file, start }: Passage): string {
  return `${file} ${start}`
}

/** How much of the shorter passage stands in the longer: 0–1. */
function overlap(a: Span, b: Span): number {
  return (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(1, Math.min(a.end - a.start, b.end - b.start))
}

/** A speaker who goes on shares a sentence with himself, so that no name opens two sentences running. */
function inTwos(candidates: readonly Candidate[]): readonly (readonly [Candidate, Candidate?])[] {
  const pairs: [Candidate, Candidate?][] = []
  for (const candidate of candidates) {
    const last = pairs.at(-1)
    const alone = last !== undefined && last[1] === undefined
    if (alone && sameVoice(last[0], candidate) && last[0].told.words + candidate.told.words <= 40) last[1] = candidate
    else pairs.push([candidate])
  }
  return pairs
}

function sameVoice({ statement: a }: Candidate, { statement: b }: Candidate): boolean {
  const direct = a.variants[0]!.chain.length <= 2 && b.variants[0]!.chain.length <= 2
  return direct && a.speaker === b.speaker && a.coSpeakers.length === 0 && b.coSpeakers.length === 0
}

function continuation(desk: Desk, candidate: Candidate): CitedText {
  const { told } = candidate
  return [
    text(` and ${told.verb}${linkOf(told)}${desk.uncapitalised(told.content)}${dayBehind(desk, candidate)}`),
    desk.cite.mark(told.passages),
  ]
}

/**
 * " (14 March)" behind words that name a weekday, and behind all others where the reports lie days apart: " (reported 2 May)".
 * @param head what stands before them: a day it names is not told twice
 */
function dayBehind(desk: Desk, { statement, told }: Candidate, head = ''): string {
  const placed = placedDay(desk.record, told.passages, told.content)
  if (placed !== null) return ` (${placed})`
  const { earliest, latest } = statement.dateRange
  if (!desk.isLong || DATED.test(told.content)) return ''
  const published = dayOf(desk.record.reports.find(({ id }) => id === statement.variants[0]!.report)?.published ?? null)
  const last = desk.printed.findLast(one => one.published !== null)?.published?.slice(0, 10) ?? ''
  // A day that no report has seen yet, or a month long past, is of what it speaks: then it is told when it was reported.
  const isKnown = latest !== null && earliest === latest && latest <= last
  const when = isKnown ? latest : published
  if (when === null) return ''
  const day = printDay(when, false)
  return head.includes(day) ? '' : isKnown ? ` (${day})` : ` (reported ${day})`
}

/** Days between the first and the last report from which on a reader has to be told when a thing was said. */
const LONG = 3

/** Whether the reports lie so far apart that a sentence without its day would mislead. */
function isLong({ reports }: Record): boolean {
  const days = reports.flatMap(({ published }) => dayOf(published) ?? []).sort()
  return days.length > 1 && daysBetween(days[0]!, days.at(-1)!) >= LONG
}

/** A day of the month stands in the words already. */
export const DATED =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?|July?|Aug(?:ust|\.)|Sep(?:tember|t?\.)|Oct(?:ober|\.)|Nov(?:ember|\.)|Dec(?:ember|\.)) \d{1,2}\b/

/** Verbs after which a quotation stands alone; after the others only one that is a sentence. */
const TAKES_QUOTATION = /^(?:said|wrote|replied)$/
const TAKES_SENTENCE =
  /^(?:announced|warned|stressed|insisted|argued|acknowledged|repeated|asserted|claimed|confirmed|promised|predicted)$/

/** What joins verb and content: a colon before a quotation, "that" before a clause. */
function linkOf({ verb, content, clause: isClause }: Candidate['told']): string {
  const isWhole = /^“[^“”]*”$/.test(content)
  // “we will come”, and he added: a colon; "called it “useful”" and "said that “calm” talks went on" are sentences of the teller.
  if (content.startsWith('“') && (isWhole || !isClause)) {
    const takes = TAKES_QUOTATION.test(verb) || (TAKES_SENTENCE.test(verb) && /^“\p{Lu}/u.test(content))
    return isWhole && takes ? ': ' : ' '
  }
  // "would say only that the mill was shut": the clause has its "that".
  return isClause && !/^“\p{Lu}|^only that |^either (?:which|what|who|how|whether)\b/u.test(content) ? ' that ' : ' '
}

/** Who alone tells that a party did something, "offered to", "agreed to": a saying has its speaker, a doing only its report. */
export function soleTeller(desk: Desk, { statement, told }: Candidate): string | null {
  const [variant] = statement.variants
  const isSaying =
    told.quoted || told.clause || /^(?:that|to say|whether|how|why|what|which|who|when|where)\b/.test(told.content)
  if (isSaying || variant === undefined || desk.names.isPerson(statement.speaker) || WITHHOLDS.test(told.verb))
    return null
  // Whoever has it in another verb, "did not rule out", does not tell that it was offered.
  const alike = statement.variants.filter(({ lemma }) => lemma === variant.lemma)
  return soleOrigin(
    desk,
    alike.map(({ evidence }) => evidence),
  )
}

/** What is withheld is told with who withholds it. */
const WITHHOLDS = /\b(?:declined|refused|not|would not|has not|have not)\b/

/**
 * "Ardan’s envoy Keller said: “…” [3]"; a voice that reaches us through an outlet is introduced by it.
 * @param teller the report that alone tells of it, where it is no saying
 */
export function clause(desk: Desk, candidate: Candidate, teller: string | null = null): CitedText {
  const { statement, told } = candidate
  const relay = relayOf(desk, statement) ?? teller
  const first = speakerName(desk, statement.speaker, told.source)
  // "Ardan and Osland rejected", "both sides": the source as printed names all already.
  const others = /^(?:both|all|the (?:two|three|four)|neither)\b/i.test(first)
    ? []
    : statement.coSpeakers.slice(0, 1).filter(id => !isNamedIn(desk, id, first))
  const subject = joinedNames([first, ...others.map(id => speakerName(desk, id, null))])
  return [
    text(
      `${relay === null ? capital(subject) : `According to ${relay.replace(/,$/, '')}, ${subject}`} ${told.verb}${linkOf(told)}${desk.uncapitalised(told.content)}${dayBehind(desk, candidate, teller ?? '')}`,
    ),
    desk.cite.mark(told.passages),
  ]
}
