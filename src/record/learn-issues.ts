/**
 * @module Issues learnt from the reports: what a numbered point is about, who the prisoners are, and subjects no list
 * foresees, which become candidate issues with the words of the reports as their label.
 */
import { plain, stems } from '../alignment/content-words.ts'
import functionWords from '../alignment/function-words.json' with { type: 'json' }
import type { Variants } from '../alignment/match-statements.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Statement, Testimony } from '../document/testimony.ts'
import {
  ISSUES,
  type IssuePhrases,
  issueId,
  issuesIn,
  isTextIssue,
  PRISONERS_ISSUE,
  phrasesOf,
  TEXT_ISSUE,
} from './issues.ts'
import type { Actor, Issue, Position, RecordStatement } from './record.ts'

/** One thing said, as far as issues are learnt from it. */
export interface Wording {
  /** The words of the passage. */
  readonly passage: string
  /** What was said. */
  readonly content: string
  /** The things it is about, as phrases that end with their head; absent where no parse tells. */
  readonly topics?: readonly string[]
  /** Something is demanded, refused, offered, withheld. */
  readonly takesStance: boolean
}

/** The issues to look for in these statements; what is learnt is learnt from all their wordings. */
export function issuesOfRecord(
  matched: readonly Variants[],
  actors: readonly Actor[],
  testimonies: readonly Pick<Testimony, 'sentences'>[],
): SoughtIssues {
  const wordings = wordingsOf(matched)
  const names = namesOf(actors)
  const listed = learnIssues(wordings, names)
  const known = new Set(listed.map(({ id }) => id))
  const told = testimonies.flatMap(({ sentences }) => sentences.map(({ passage }) => passage.exact))
  return { listed, rare: candidates(wordings, listed, names, RARE, told).filter(({ id }) => !known.has(id)) }
}

/** What to look for. */
export interface SoughtIssues {
  readonly listed: readonly Issue[]
  /**
   * Subjects that one stance alone is on, which the reports name in another sentence as well. They say what is at issue only
   * where nothing else does.
   */
  readonly rare: readonly Issue[]
}

function wordingsOf(matched: readonly Variants[]): readonly Wording[] {
  return matched.flatMap(variants =>
    variants.flatMap(({ statement }) => [
      wordingOf(statement, statement, statement.speaker !== null),
      ...(statement.told ?? []).map(told => wordingOf(statement, told, true)),
    ]),
  )
}

function namesOf(actors: readonly Actor[]): ReadonlySet<string> {
  return new Set(actors.flatMap(({ name, aliases }) => [name, ...aliases].map(plain)))
}

/** One thing said or told, with the passage it stands in. */
function wordingOf(
  { passage }: Pick<Statement, 'passage'>,
  { content, topics = [], act }: Pick<Statement, 'content' | 'topics' | 'act'>,
  isSpoken: boolean,
): Wording {
  return {
    passage: passage.exact,
    content: content.map(({ exact }) => exact).join(' '),
    topics: topics.map(({ exact }) => exact),
    takesStance: isSpoken && STANCE_ACTS.has(act),
  }
}

/** Those that statements touch or parties hold positions on, in the order given. */
export function issuesTouched(
  issues: readonly Issue[],
  statements: readonly RecordStatement[],
  held: readonly Position[],
): readonly Issue[] {
  const touched = new Set([
    ...held.map(({ issue }) => issue),
    ...statements.flatMap(({ issues, conditionIssues, told = [] }) => [
      ...issues,
      ...conditionIssues,
      ...told.flatMap(one => [...one.issues, ...one.conditionIssues]),
    ]),
  ])
  return issues.filter(({ id }) => touched.has(id))
}

/** The listed issues with the words learnt for them, then the candidates. */
export function learnIssues(wordings: readonly Wording[], names: ReadonlySet<string>): readonly Issue[] {
  const more = new Map<string, Set<string>>()
  const add = (issue: string, words: string) => (more.get(issue) ?? more.set(issue, new Set()).get(issue)!).add(words)
  for (const { passage } of wordings) {
    for (const point of definedPoints(passage)) add(point.issue, point.words)
    for (const people of heldPeople(passage)) add(PRISONERS_ISSUE, people)
  }
  const listed = ISSUES.map(issue => {
    const learnt = [...(more.get(issue.id) ?? [])].filter(words => !issue.synonyms.includes(words)).sort()
    return learnt.length === 0 ? issue : { ...issue, synonyms: [...issue.synonyms, ...learnt] }
  })
  const found = candidates(wordings, listed, names, FEWEST)
  const joined = joinedTo(found, listed, wordings)
  return [
    ...listed.map(issue => {
      const words = found.filter(({ id }) => joined.get(id) === issue.id).flatMap(({ synonyms }) => synonyms)
      return words.length === 0 ? issue : { ...issue, synonyms: [...issue.synonyms, ...words] }
    }),
    ...found.filter(({ id }) => !joined.has(id)),
  ]
}

/**
 * "Aid" beside "humanitarian aid": a subject of one word with which a listed wording ends belongs to that issue, where these
 * reports speak of it. Candidate id → listed id.
 */
function joinedTo(
  found: readonly Issue[],
  listed: readonly Issue[],
  wordings: readonly Wording[],
): ReadonlyMap<string, string> {
  const single = found.filter(({ label }) => !label.includes(' '))
  if (single.length === 0) return new Map()
  const known = phrasesOf(listed)
  const touched = new Map<string, number>()
  for (const { content } of wordings)
    for (const issue of issuesIn(content, known)) touched.set(issue, (touched.get(issue) ?? 0) + 1)
  return new Map(
    single.flatMap(({ id, label }) => {
      const head = label.toLowerCase().replace(/s$/, '')
      const holding = listed
        .filter(({ id: issue, synonyms }) => touched.has(issue) && synonyms.some(words => endsWith(words, head)))
        .toSorted((a, b) => touched.get(b.id)! - touched.get(a.id)!)
      return holding.length === 0 || isTextIssue(holding[0]!.id) ? [] : [[id, holding[0]!.id] as const]
    }),
  )
}

function endsWith(words: string, head: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1)
  return last !== words && last.toLowerCase().replace(/s$/, '') === head
}

const POINT =
  /\b(?:point|article|clause|section|paragraph|annex|chapter|item)s? (?:\d+|[A-Z]\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty)(?![\p{L}-])/iu

/** What is said of a point right after it is named: "provides for …", "on the …", ", on …". */
const SAID_OF_IT =
  /^,?\s*(?:(?:which|that)\s+)?(?:would|provid\w+|for|on|cover\w*|concern\w*|deal\w*|require[sd]?|call\w*|set\w*|divid\w+|demand\w*|say\w*|list\w*|fix\w*|limit\w*|send\w*|commit\w*|oblige\w*|grant\w*|is|are|foresees?|envisag\w+|regulat\w+|ban\w*|allow\w*|the)\b/iu

/** "Point eleven would send quarrels to arbitration": from here on "point eleven" is arbitration. Every point of a list has its own words. */
function definedPoints(passage: string): readonly { readonly words: string; readonly issue: string }[] {
  const points = [...passage.matchAll(new RegExp(POINT, 'giu'))]
  return points.flatMap((found, at) => {
    const from = found.index + found[0].length
    const rest = passage.slice(from, points[at + 1]?.index).split(/[.;:]\s/, 1)[0]!
    if (!SAID_OF_IT.test(rest)) return []
    const issues = issuesIn(rest).filter(issue => issue !== TEXT_ISSUE)
    return issues.length === 1 ? [{ words: found[0].toLowerCase(), issue: issues[0]! }] : []
  })
}

const HELD =
  /\b((?:crew|sailors?|fishermen|soldiers?|activists?|journalists?|aid workers?|surveyors?|engineers?|civilians|children|[\p{L}]{3,}(?:ers|ors|ists|men|women)))\b(?:[^.;:!?]{0,60}?)\b(?:held|detained|jailed|imprisoned|captured|abducted|taken captive|in custody|in detention|in a \p{L}+ jail|in jail|arrested)\b/giu

/** "an exchange of detained fishermen", "the captured sailors". */
const HELD_BEFORE =
  /\b(?:detained|jailed|imprisoned|captured|abducted|captive)\s+(crew|sailors?|fishermen|soldiers?|activists?|journalists?|civilians|children|[\p{L}]{3,}(?:ers|ors|ists|men|women))\b/giu

/** Those who speak or hold, and people in general, are no prisoners by standing before the word. */
const NOT_HELD =
  /^(?:members|ministers|leaders|negotiators|mediators|brothers|others|numbers|officers|powers|reporters|readers|workers|supporters|mothers|fathers|observers|papers|letters|borders|orders|offers|matters|centers|women|men)$/i

/** "14 crew members of the trawler, held since May": in these reports the crew are prisoners. */
function heldPeople(passage: string): readonly string[] {
  return [...passage.matchAll(HELD), ...passage.matchAll(HELD_BEFORE)]
    .map(([, people]) => people!.toLowerCase())
    .filter(people => !NOT_HELD.test(people))
}

const STOP: ReadonlySet<string> = new Set([
  ...functionWords.words,
  'either',
  'neither',
  'despite',
  'regarding',
  'next',
  'last',
  'new',
])

/** What was passed over shows that a noun follows. */
const DETERMINED = /(?:^|\s)(?:the|an?|any|all|its|his|her|their|our|my|this|these|those|such|no|some)$/i

/** Heads too general to be a subject of their own. */
const GENERAL =
  /^(?:settlements?|deals?|agreements?|accords?|talks|negotiations?|texts?|drafts?|plans?|proposals?|sides?|matters?|issues?|questions?|ways?|days?|weeks?|months?|years?|time|people|part(?:y|ies)|meetings?|statements?|changes?|amendments?|elements?|parts?|points?|things?|progress|work|peace|war|world|country|countries|capitals?|cit(?:y|ies)|governments?|ministr(?:y|ies)|ministers?|delegations?|spokes(?:man|woman|person)|states?|region|situation|position|signature|conditions?|terms|efforts?|steps?|account|claims?|allegations?|figures?|reports?|words?|views?|comments?|end|support|pressure|action|release|visit|details?|information|names?|reasons?|response|officials?|concessions?|demands?|requests?|calls?|clients?|customers?|members?|one|nothing|something|anything|everything|hours?|minutes?|place|versions?|number|idea|cause|case|role|use|lot|kind|level|chance|team|leaders?|men|women|world|right|rest|future|past|interests?|course|start|close|answer|process|momentum|success|failure|solutions?|resolution|outcome|results?|difference|gap|specifics|contents?|substance|essence|aims?|goals?)$/i

/** How often a subject must be named and taken a stance on. */
interface Fewest {
  readonly phrase: { readonly passages: number; readonly stances: number }
  readonly word: { readonly passages: number; readonly stances: number }
}

/** Passages that must have the words, and those of them that take a stance on it: one word by itself is more often no subject. */
const RARE: Fewest = { phrase: { passages: 2, stances: 1 }, word: { passages: 2, stances: 1 } }

const FEWEST: Fewest = { phrase: { passages: 2, stances: 1 }, word: { passages: 3, stances: 2 } }

/** Most words of a label. */
const LONGEST_LABEL = 3

/**
 * Subjects of demands and refusals that no list knows: what the topics are, or where no parse tells, the noun phrase that what
 * is said begins with, if at least one more passage has it. Ids and labels are its words.
 */
function candidates(
  wordings: readonly Wording[],
  listed: readonly Issue[],
  names: ReadonlySet<string>,
  fewest: Fewest,
  told: readonly string[] = wordings.map(({ passage }) => passage),
): readonly Issue[] {
  const known = phrasesOf(listed)
  const phrases = new Map<string, { readonly label: string; readonly passages: Set<string> }>()
  for (const wording of wordings)
    for (const phrase of wording.takesStance ? subjectsOf(wording, known) : []) {
      const key = stems(phrase).join(' ')
      if (names.has(plain(phrase))) continue
      const entry = phrases.get(key) ?? { label: phrase, passages: new Set() }
      phrases.set(key, entry)
      entry.passages.add(wording.passage)
    }
  const heads = [...phrases.keys()].map(headOf)
  const holders = countHolders(new Set([...phrases.keys(), ...heads]), told)
  const prices = currencies(wordings)
  const found = [...phrases].flatMap(([key, { label, passages }]) => {
    const least = fewest[key.includes(' ') ? 'phrase' : 'word']
    const count = holders.get(key) ?? 0
    return prices.has(key) || passages.size < least.stances || count < least.passages ? [] : [{ key, label, count }]
  })
  return [...Map.groupBy(found, ({ key }) => headOf(key))]
    .flatMap(([head, forms]) => ofOneHead(head, forms))
    .map(forms => ({
      id: issueId(forms[0]!),
      label: forms[0]![0]!.toUpperCase() + forms[0]!.slice(1),
      synonyms: [...new Set([...forms.map(form => form.toLowerCase()), ...shortOf(forms[0]!, holders)])],
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

interface Form {
  readonly key: string
  readonly label: string
  readonly count: number
}

/** A form that has this part of all that its head has names them all: "wool quotas" where few say "quotas". */
const MOSTLY = 0.6

/**
 * The wordings of each subject with one head, its name first: "quotas", "wool quotas" and "yearly wool quotas" are one
 * where the head may stand alone; "toll booths" and "customs booths" stay two.
 */
function ofOneHead(head: string, forms: readonly Form[]): readonly (readonly string[])[] {
  const alone = forms.find(({ key }) => key === head)
  if (alone === undefined) return forms.map(({ label }) => [label])
  const longestFirst = forms.toSorted((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1))
  const name = longestFirst.find(({ count }) => count >= alone.count * MOSTLY) ?? alone
  return [[name, ...longestFirst.filter(form => form !== name)].map(({ label }) => label)]
}

/** "toll posts" are "the posts" where the reports mean no others. */
function shortOf(label: string, holders: ReadonlyMap<string, number>): readonly string[] {
  const key = stems(label).join(' ')
  if (!key.includes(' ')) return []
  return (holders.get(key) ?? 0) * 2 >= (holders.get(headOf(key)) ?? 0)
    ? [`the ${label.toLowerCase().split(' ').at(-1)}`]
    : []
}

/** The last of the stems of a key. */
function headOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}

/** Topics of one content that may be subjects: what stands behind one that is listed only says more of it. */
const MOST_SUBJECTS = 2

/** The subjects of a content, by its topics up to the first that names a listed issue. */
function subjectsOf({ content, topics = [] }: Wording, known: IssuePhrases): readonly string[] {
  if (topics.length === 0) {
    const phrase = issuesIn(content, known).length > 0 ? null : openingPhrase(content)
    return phrase === null ? [] : [phrase]
  }
  const first = topics.findIndex(topic => issuesIn(topic, known).length > 0)
  return topics
    .slice(0, first === -1 ? MOST_SUBJECTS : Math.min(first, MOST_SUBJECTS))
    .flatMap(topic => subjectForms(topic.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []))
}

/** Stems of what things are priced in: "6 crowns a tonne"; "24 flights a day" are flights. */
function currencies(wordings: readonly Wording[]): ReadonlySet<string> {
  return new Set(
    wordings.flatMap(({ passage }) =>
      [...passage.matchAll(/\d (\p{L}+) (?:an?|per) (?!(?:day|night|week|month|year|season|hour)\b)\p{L}/giu)].flatMap(
        ([, unit]) => stems(unit!),
      ),
    ),
  )
}

/** "permanent fish market" → "permanent fish market", "fish market", "market": which of them recurs, the reports decide. */
function subjectForms(words: readonly string[]): readonly string[] {
  // "the tram stop issue" is about the stops, "a 60-day extension" about the extension.
  const last = words.findLastIndex(word => !TRANSPARENT.test(word))
  const first = UNIT.test(words[0] ?? '') ? 1 : 0
  const phrase = words.slice(first, last + 1)
  const head = phrase.at(-1)
  if (isSomebodys(phrase)) return [phrase.join(' ')]
  if (head === undefined || !isSubject(head)) return []
  const forms = phrase.slice(-LONGEST_LABEL).map((_, at, all) => all.slice(at))
  return forms
    .filter(
      ([first, second]) =>
        first!.length > 1 &&
        !STOP.has(first!.toLowerCase()) &&
        !COUNTED.test(first!) &&
        (second === undefined ? !NOT_ALONE.test(first!) : !PLAIN.test(first!)),
    )
    .map(form => form.join(' '))
}

/** What is left of "60-day" or "10-year" without its number. */
const UNIT = /^(?:day|week|month|year|hour|minute|point|page|percent|mile|kilomet(?:re|er)|man|member|seat)$/i

/** Heads behind which the subject stands. */
const TRANSPARENT = /^(?:issues?|questions?|matters?|disputes?|rows?|quarrels?|problems?|topics?|file|dossier)$/i

/** Whether a noun can be what talks are about: no name, no measure, nobody who talks. */
function isSubject(head: string): boolean {
  return (
    head.length > 2 &&
    !/^\p{Lu}/u.test(head) &&
    !GENERAL.test(head) &&
    !MEASURE.test(head) &&
    !NUMBER.test(head) &&
    !OF_ALL_TALKS.test(head) &&
    !PEOPLE.test(head)
  )
}

/** Those who negotiate, fight or report, words of the talks themselves, and what any sentence may be about: never a subject. */
const OF_ALL_TALKS =
  /^(?:critici?sms?|anonymity|silence|husbands?|wi(?:fe|ves)|sons?|daughters?|brothers?|sisters?|mothers?|fathers?|attention|respect|truth|honesty|patience|courage|calm|restraint|ridges?|hills?|valleys?|bridges?|buses|[a-z]{2,}(?:ators?|ants?|persons?|people|ists?)|rebels?|insurgents?|officers?|army|military|delegates|envoys?|diplomats?|mediators?|unions?|members?|presidents?|journalists?|reporters?|sources?|teams?|company|companies|firms?|employ(?:ers?|ees)|allies|enem(?:y|ies)|opponents?|friends?|citizens?|residents|voters|parliament|council|committee|rounds?|talk|sessions?|documents?|papers?|letters?|messages?|interviews?|news|offers?|bids?|invitations?|explanations?|reply|replies|notes?|counter-?[a-z]+|stages?|phases?|positions?|stances?|polic(?:y|ies)|decisions?|moves?|approach(?:es)?|gestures?|signs?|signals?|promises?|threats?|risks?|dangers?|fears?|hopes?|intentions?|commitments?|needs?|desires?|attempts?|opportunit(?:y|ies)|willingness|readiness|faith|trust|goodwill|spirits?|sense|conflicts?|cris[ei]s|battles?|fight|hostilities|violence|blood(?:shed)?|mornings?|afternoons?|evenings?|nights?|weekends?|dates?|today|tomorrow|decades?|centur(?:y|ies)|moments?|steps?|bas[ei]s|kinds?|sorts?|forms?|bits?|amounts?|half|thirds?|quarters?|majority|minority|others?|same|more|less|most|least|regimes?|leadership|authorit(?:y|ies)|administrations?|movements?|lessons?|votes?|choices?|options?|paths?|discussions?|applause|lifeline|fire|range|series|groups?|pair|couple|hands?|heads?|eyes?|face|foot|feet|hearts?|minds?|life|lives|bod(?:y|ies)|back|front|top|bottom)$/i

/** Adjectives that make no subject of the noun behind them. */
const PLAIN =
  /^(?:old|new|previous|current|present|latest|recent|earlier|former|higher|lower|full|whole|entire|same|final|first|second|third|last|next|big|small|large|great|major|minor|main|key|good|bad|better|best|strong|serious|clear|real|true|joint|common|mutual|own|further|additional|extra|total|general|special|certain|possible|necessary|immediate|early|late|long|short|initial|original|complete|partial|temporary|permanent|official|public|private|fair|just|proper|acceptable|unacceptable|generous|modest|substantial|significant|meaningful|credible|binding|broad|wide|narrow|tough|fresh|bold|sweeping|sensible|reasonable|uncertain|respectable|illegal|legal|so-called|[a-z]+ed|[a-z]+ing)$/i

/** People by what they do: "drivers", "patients"; what is done to them is at issue, not they. */
const PEOPLE =
  /^(?:(?!border|power|offer|order|letter|number|matter|water|river|paper|center|corridor|tanker|trailer|trawler|container|barrier|transfer|quarter|shelter|reactor|harbor|tower|meter|flower|prisoner|timber|rubber|copper|silver|sewer|weather|border)[a-z]{3,}(?:er|or)s|nurses|patients|students|children|women|men|pilots|teachers|farmers|fishermen|families|people|staff|crews?|troops|soldiers|civilians|voters|consumers|customers|passengers|guests|hosts|partners|sides)$/i

/** Too little by themselves, though with a noun before them a subject: "toll posts", "tram stops", "council seats". */
const NOT_ALONE =
  /^(?:posts?|seats?|chairs?|tables?|floors?|doors?|lists?|lines?|roads?|areas?|lands?|towns?|villages?|houses?|homes?|facilit(?:y|ies)|operations?|attacks?|guns?|arms|security|seasons?|rates?|shares?|numbers?|lifting|return|removal|creation|opening|closing|closure|start|extension|implementation|halt|increases?|rises?|cuts?|plates?|boats?|ships?|vessels?|trucks?|lorries|planes?)$/i

/** How many different passages hold each key; a key is up to three stems joined by spaces. Linear in the words. */
function countHolders(keys: ReadonlySet<string>, passages: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const passage of new Set(passages)) {
    const words = stems(passage)
    const here = new Set<string>()
    for (let at = 0; at < words.length; at += 1)
      for (let length = 1; length <= LONGEST_LABEL; length += 1) {
        const key = words.slice(at, at + length).join(' ')
        if (keys.has(key)) here.add(key)
      }
    for (const key of here) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** "for a joint fisheries court that sits in …" → "joint fisheries court"; `null` where it begins with nothing to name. */
function openingPhrase(content: string): string | null {
  const words = content.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*|[^\s\p{L}\p{N}]/gu) ?? []
  let first = 0
  while (
    first < words.length &&
    first < 4 &&
    (STOP.has(words[first]!.toLowerCase()) || /^["“‘«]$/.test(words[first]!))
  ) {
    if (/^(?:he|she|it|they|we|i|you|there|who|what|how|why|whether)$/i.test(words[first]!)) return null
    // "to surrender land": what is to be done is a verb, its object comes after.
    first += words[first]!.toLowerCase() === 'to' ? 2 : 1
  }
  // "40 lockages a day": what is counted may be a subject; sums, shares and spans of time are none.
  const counted = first < words.length && NUMBER.test(words[first]!)
  if (counted) first += 1
  let past = first
  while (past < words.length && past - first < LONGEST_LABEL && /^[\p{L}\p{N}]/u.test(words[past]!)) {
    const word = words[past]!.toLowerCase()
    if (STOP.has(word) || /(?:ed|ing)$/.test(word)) break
    past += 1
  }
  // "the Ardan capital’s airport" is about an airport.
  const owner = words.slice(first, past).findLastIndex(word => /[’']s?$/.test(word))
  const phrase = words.slice(first + owner + 1, past)
  const head = phrase.at(-1) ?? ''
  // A single capital word is a name; two words or a plain noun of some length may be a subject.
  const named = phrase.length === 1 && /^\p{Lu}/u.test(head)
  // "the annex", "joint patrols", "Danish demands" are things; "not guilty", "hands down" are not.
  const determined = DETERMINED.test(words.slice(0, first).join(' '))
  const plural = /[^s]s$/.test(head)
  if (counted && (!plural || MEASURE.test(head) || words[past] === 'of')) return null
  if (!determined && !counted && !(phrase.length > 1 && plural) && !isSomebodys(phrase)) return null
  return phrase.length === 0 ||
    named ||
    head.length < 3 ||
    (GENERAL.test(head) && !isSomebodys(phrase)) ||
    COUNTED.test(phrase[0]!)
    ? null
    : phrase.join(' ')
}

const NUMBER =
  /^(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds|thousands|dozens)$/i

/** What everything is measured and paid in, and people by their number. */
const MEASURE =
  /^(?:percent|cent|points?|degrees?|tonnes|tons|kilos|kilograms|metres|meters|kilometres|kilometers|miles|feet|litres|barrels|acres|hectares|dollars|euros|pounds|yuan|roubles|rubles|rupees|pesos|crowns|francs|cents|millions?|billions?|trillions?|seconds|times|articles|pages|members|soldiers|officers|victims|deaths|others|staff|seats|votes)$/i

/** "three seats", "200 lorries": how many of something is no subject. */
const COUNTED =
  /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds|dozens|thousands|half|both)$)/i

/** "Danish demands", "Kenyan terms": whose they are makes even a general word a subject. */
function isSomebodys(phrase: readonly string[]): boolean {
  return (
    phrase.length > 1 &&
    /^\p{Lu}/u.test(phrase[0]!) &&
    /^(?:demands|terms|conditions|concerns|interests|role)$/.test(phrase.at(-1)!)
  )
}
