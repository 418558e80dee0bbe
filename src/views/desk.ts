/** @module The desk a brief is written at: the record, the marks, the names, and what has been told already. */
import { contentWords } from '../alignment/content-words.ts'
import { dayOf, daysBetween } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import type { Span } from '../document/span.ts'
import type { LineageGroup, Record, RecordStatement } from '../record/record.ts'
import { isPlatform } from '../statements/trace-chain.ts'
import type { CitedText, Run } from './brief.ts'
import { type Brokers, createBrokers } from './brokers.ts'
import { type Citer, createCiter } from './cite.ts'
import { momentOf } from './moment-of.ts'
import { createNamer, isPartOf, type Namer, unnamedVoice, withArticle, withOfficeArticle } from './name-actors.ts'
import { spellNames } from './one-name.ts'
import { placedDay } from './placed-day.ts'
import { printDay } from './print-day.ts'
import { mayBeQuoted } from './rewordings.ts'
import { type Told, tellStatement } from './tell-statement.ts'
import { type Candidate, weighStatements } from './weigh-statements.ts'
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
  /** The statement in one clause; `null` where it cannot be retold. */
  readonly retell: (statement: RecordStatement) => Told | null
  /** One sentence a statement; each counts as told from now on. */
  readonly tell: (candidates: readonly Candidate[]) => readonly CitedText[]
  /** "Rumours that …" in lower case where these reports write its first word so: a name they never do. Names as the brief spells them. */
  readonly uncapitalised: (words: string) => string
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
  const undated = withoutWrongDates(record)
  const quotable = mayBeQuoted(record)
  const retell = (given: RecordStatement) => {
    const statement = withoutAltered(given, quotable)
    if (statement === null) return null
    const told = /^whose\b/i.test(statement.variants[0]!.source ?? '')
      ? null
      : tellStatement(statement, types.get(statement.speaker))
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
        (COMMON_PLURAL.test(first) && !isNameWord(first))
      return common ? words.charAt(0).toLowerCase() + words.slice(1) : words
    },
    tell: candidates => {
      const fresh = candidates.filter(candidate => {
        const known = isRetold(candidate.statement) || isEcho(candidate)
        markTold(candidate)
        return !known
      })
      return inTwos(fresh).map(([first, second]) =>
        ended(second === undefined ? clause(desk, first) : [...clause(desk, first), ...continuation(desk, second)]),
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
  if (!desk.isLong || latest === null || DATED.test(told.content)) return ''
  const day = printDay(latest, false)
  return head.includes(day) ? '' : earliest === latest ? ` (${day})` : ` (reported ${day})`
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
  return isClause && !/^“\p{Lu}/u.test(content) ? ' that ' : ' '
}

/** Plain words as a run. */
export const text = (words: string): Run => ({ kind: 'text', text: words })

/** A label in bold at the head of a list item. */
export const label = (words: string): Run => ({ kind: 'label', text: words })

/** The sentence with its stop: after the marks, unless it ended inside a quotation already. */
export function ended(runs: CitedText): CitedText {
  return [...runs, text('.')]
}

/** "Ardan’s envoy Keller said: “…” [3]"; a voice that reaches us through an outlet is introduced by it. */
export function clause(desk: Desk, candidate: Candidate): CitedText {
  const { statement, told } = candidate
  const relay = relayOf(desk, statement)
  const first = speakerName(desk, statement.speaker, told.source)
  // "Ardan and Osland rejected": the source as printed names both already.
  const others = statement.coSpeakers.slice(0, 1).filter(id => !isNamedIn(desk, id, first))
  const subject = joinedNames([first, ...others.map(id => speakerName(desk, id, null))])
  return [
    text(
      `${relay === null ? capital(subject) : `According to ${relay}, ${subject}`} ${told.verb}${linkOf(told)}${desk.uncapitalised(told.content)}${dayBehind(desk, candidate)}`,
    ),
    desk.cite.mark(told.passages),
  ]
}

/** "Ardan’s co-chairs Keller and Osei": an office that two share is told once. */
function joinedNames(names: readonly string[]): string {
  const [one, other] = names.map(name => name.split(' '))
  if (one === undefined || other === undefined) return list(names)
  const same = one.findIndex((word, at) => word !== other[at])
  const office = one.slice(0, same)
  return same > 0 && /^\p{Ll}[\p{Ll}-]+[^s]$/u.test(office.at(-1)!) && same < other.length
    ? `${office.join(' ')}s ${one.slice(same).join(' ')} and ${other.slice(same).join(' ')}`
    : list(names)
}

/** "The UN and the ICRC" names the United Nations, "Ardan’s two envoys" Ardan. */
function isNamedIn({ record }: Desk, id: string, words: string): boolean {
  const actor = record.actors.find(one => one.id === id)
  return (
    actor === undefined ||
    [actor.name, ...actor.aliases].some(name =>
      ` ${words} `.replace(/[’'.,]/g, ' ').includes(` ${name.replace(/[’'.,]/g, ' ').replace(/^the /i, '')} `),
    )
  )
}

/** Officials and seats of power speak for a state; the sentence names them, not the state. */
function speakerName({ names }: Desk, id: string, printed: string | null): string {
  // "the union, which has no seat": the name, not what is told of it.
  const plain =
    printed === null
      ? ''
      : printed
          .replace(/\s+/g, ' ')
          .replace(/^that /, '')
          // "Ardan last week": when it was said is no part of the name.
          .replace(
            / (?:last|this|earlier this) (?:week|month|year)$| (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/,
            '',
          )
          .replace(/, (?:who|which)\b.*$/, '')
          // "the league, led by Keller,", "Ardan, on the other hand,": who it is stands before the comma. A list goes on with names.
          .replace(/, (?![^,]*\b(?:and|or)\b \p{Lu})\p{Ll}.*$/u, '')
          // "Ardan officials familiar with the talks": who they are, not how they know; the state alone would say more. Of "a person
          // familiar with the talks" how he knows is all there is.
          .replace(
            /(?<=\b(?:officials?|diplomats?|delegates?|aides?|negotiators?)) (?:familiar|close|briefed|with (?:direct )?knowledge|speaking|in (?:the )?(?:talks|room)|on condition)\b.*$/i,
            '',
          )
          // "dockers …, their union said": whose it is the sentence says.
          .replace(
            /^(?:his|her|its|their) (?=(?:union|party|group|company|government|ministry|delegation|federation|association|movement|club)$)/i,
            'the ',
          )
          .trim()
  const usable =
    plain !== '' &&
    plain.split(' ').length <= 6 &&
    !/[,;:()]/.test(plain) &&
    !PRONOUN.test(plain) &&
    !/^(?:his|her|its|their|our|my|whose)\b/i.test(plain)
  if (
    usable &&
    names.isSingular(id) &&
    /^(?:\p{Ll}+ )?(?:\p{Lu}[\p{L}.]+ )?(?:\p{Ll}+ )*(?:official|diplomat|source|aide|adviser|delegate|negotiator|spokes\w+|envoy|minister)$/u.test(
      plain,
    )
  )
    return names.short(id)
  return (names.isPerson(id) && !isPeopleOf(names.short(id), plain)) || !usable
    ? names.name(id)
    : unnamedVoice(
        withOfficeArticle(plain.replace(/^(?:The|An?|Some|Both|Many|Several)\b/, word => word.toLowerCase())),
      )
}

/** "Keller’s commission" is not Keller. */
function isPeopleOf(person: string, printed: string): boolean {
  const owner = printed.match(/^(.*?)['’]s?\s+\p{Ll}[\p{Ll}\s-]*$/u)?.[1]
  return owner?.endsWith(person) ?? false
}

const PRONOUN =
  /^(?:one|some|two|three|another|both|several|most) of (?:them|these|those)$|^(?:he|she|it|they|we|i|you|who|which|some|many|others|both|neither|none|one|his|her|their|its)$/i

/** The outlet between report and speaker, of the wording that is told; unnamed relays are said to be unnamed. */
export function relayOf(desk: Desk, { variants }: RecordStatement): string | null {
  const chain = variants[0]!.chain
  const [link] = chain.slice(1, -1)
  if (link === undefined || link === '[unattributed]' || isPlatform(link)) return null
  // "told the Register", in the Register.
  const outlet = desk.record.reports.find(({ id }) => id === chain[0])?.outlet ?? null
  if (isPartOf(link, outlet)) return null
  // "told this newspaper": the report itself.
  if (/^(?:this|our|the) (?:news)?(?:paper|agency|channel|station|site|magazine)$/i.test(link)) return null
  if (link === '[anonymous]') return `unnamed sources in ${reportName(desk, chain[0]!)}`
  const actor = desk.record.actors.find(({ name }) => name === link)
  return actor === undefined ? withArticle({ name: link, type: 'media' }) : desk.names.name(actor.id)
}

/**
 * The outlet, with the day where several reports are of one outlet: "the Ardan Post of 3 May". Where all are of one its name
 * tells none apart: "the report of 3 May". Where none is known the file: "report 03-ardan".
 */
export function reportName({ record, reportNames }: Pick<Desk, 'record' | 'reportNames'>, id: string): string {
  const name = reportNames.get(id) ?? nameOfReport(record, id)
  reportNames.set(id, name)
  return name
}

/** "Ardan Press Agency (APA)" by its letters, which it gives itself; any other outlet with its article. */
function shortOutlet(outlet: string): string {
  return LETTERS.exec(outlet)?.[1] ?? withArticle({ name: outlet, type: 'media' })
}

/** Letters in brackets behind a name. */
const LETTERS = /^\p{Lu}.* \(([A-Z][A-Z-]{1,6})\)$/u

function nameOfReport(record: Record, id: string): string {
  const report = record.reports.find(candidate => candidate.id === id)
  const file = report?.file.replace(/\.[^.]+$/, '') ?? id
  if (report?.outlet == null) return `report ${shortId(record, file)}`
  const others = record.reports.filter(({ id: other, outlet }) => other !== id && outlet === report.outlet)
  const name = shortOutlet(report.outlet)
  if (others.length === 0) return name
  const plain = soleOutlet(record) === null ? name : 'the report'
  const [day, time] = [dayOf(report.published), timeOf(report.published)]
  const ofDay = others.filter(({ published }) => dayOf(published) === day)
  if (day === null || ofDay.some(({ published }) => time === null || timeOf(published) === time))
    return plain === 'the report' ? `report ${shortId(record, file)}` : `${name} (${file})`
  return `${plain} of ${printDay(day, false)}${ofDay.length === 0 ? '' : ` (${time})`}`
}

/** The outlet of all reports, where they are several and of one. */
export function soleOutlet({ reports }: Pick<Record, 'reports'>): string | null {
  const [first, ...others] = reports
  return others.length > 0 && others.every(({ outlet }) => outlet === first!.outlet) ? first!.outlet : null
}

/** "14.05", as printed: of two reports of one outlet and day the hour tells which. */
function timeOf(published: string | null): string | null {
  return (
    published
      ?.match(/T(\d{2}):(\d{2})/)
      ?.slice(1)
      .join('.') ?? null
  )
}

/** Whether a name is that of a report and not of an outlet: a report "says", an outlet "reports". */
export function isReport(name: string): boolean {
  return /^(?:the )?report /.test(name)
}

/** "03_20232ae5be3d" is "03" where no other report begins like it: a checksum tells a reader nothing. */
function shortId({ reports }: Record, id: string): string {
  const [, head] = id.match(/^(\w*\d\w*)[_-][0-9a-f]{8,}$/) ?? []
  return head === undefined || reports.some(({ id: other }) => other !== id && other.startsWith(head)) ? id : head
}

/** Kinds of lineage whose members count once; a correction and a named source are testimonies of their own. */
const ONE_ORIGIN: ReadonlySet<LineageGroup['kind']> = new Set(['copy', 'derived', 'common-origin'])

/** One report of each origin that these passages come from, the earliest first: echoes of one origin are named once. */
export function originsOf({ record, printed }: Desk, passages: readonly Passage[]): readonly string[] {
  const files = new Set(passages.map(({ file }) => file))
  const firsts = new Map<string, string>()
  for (const { id, file } of printed) {
    if (!files.has(file)) continue
    const group = record.lineage.find(({ kind, members }) => ONE_ORIGIN.has(kind) && members.includes(id))
    const origin = group?.id ?? id
    if (!firsts.has(origin)) firsts.set(origin, id)
  }
  return [...firsts.values()]
}

/** The earliest first; reports without a date last. */
export function inOrderOfPrint(reports: Record['reports']): Record['reports'] {
  return reports.toSorted((a, b) => {
    const [one, other] = [momentOf(a.published), momentOf(b.published)]
    return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1
  })
}

/** "a", "a and b", "a, b and c". */
export function list(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** Without a name that is part of another: "the League" beside "the Ardan League" would be told as two. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const words = (name: string) => name.toLowerCase().replace(/^the /, '').split(' ')
  const within = (a: string, b: string) => a !== b && words(a).every(word => words(b).includes(word))
  return names.filter((name, at) => names.indexOf(name) === at && !names.some(other => within(name, other)))
}

/** As the second half of a sentence: an article and the like begin none there. */
export function continued([first, ...rest]: CitedText): CitedText {
  if (first === undefined) return []
  if (first.kind !== 'text') return [first, ...rest]
  const words = first.text.replace(
    /^(?:The|An?|According|Report|In|One|Two|Three|Four|Several|Many|Another|Some|Both|Officials|Diplomats|Mediators|Negotiators|Delegates|Participants|Sources|Experts)\b/,
    word => word.toLowerCase(),
  )
  return [text(words), ...rest]
}

/** With a capital first letter; an address of the web has none. */
export function capital(words: string): string {
  if (/^[a-z\d-]+\.[a-z]/.test(words)) return words
  return words.charAt(0).toUpperCase() + words.slice(1)
}
