/** @module Statements in the record: one per thing said, with every wording the reports give it. */
import type { Lineage } from '../alignment/find-lineage.ts'
import { type Actors, NARRATOR } from '../alignment/match-actors.ts'
import type { Variants } from '../alignment/match-statements.ts'
import { type Variant, wordsOf } from '../alignment/wordings.ts'
import type { DateRange } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Act, Testimony } from '../document/testimony.ts'
import { splitOrder } from './conditions.ts'
import { issueParts } from './issue-parts.ts'
import { type IssuePhrases, isListed, issuePlaces, phrasesOf, TEXT_ISSUE, TIMETABLE_ISSUE } from './issues.ts'
import { isMatter, type SoughtIssues } from './learn-issues.ts'
import { countOrigins } from './lineage.ts'
import { conditionIssues, EITHER_WAY, mainIssues } from './main-issues.ts'
import type { RecordStatement, ReportEntry, StatementVariant, ToldByOne } from './record.ts'
import { openingPhrase, subjectForms } from './subjects.ts'
import {
  issueAnnounced,
  issueBefore,
  issueOfFigures,
  issueOfSentenceBefore,
  issueOfSums,
  partMeant,
  type TopicsAtHand,
  topicsAtHand,
} from './topics-at-hand.ts'

/** What was read, beside the statements themselves. */
interface WhatWasRead {
  readonly testimonies: readonly Testimony[]
  readonly reports: readonly ReportEntry[]
  readonly matched: Pick<Actors, 'actorOf'>
  /** The issues to look for. */
  readonly sought: SoughtIssues
  readonly lineages: readonly Pick<Lineage, 'members'>[]
}

/** The statements of the record, in the order of their first wordings. */
export function recordStatements(
  same: readonly Variants[],
  { testimonies, reports, matched, sought: { listed, rare, once, short }, lineages }: WhatWasRead,
): readonly RecordStatement[] {
  const phrases = phrasesOf(listed)
  const originsOf = countOrigins(lineages)
  const topics = topicsAtHand(
    testimonies.map(({ sentences }) => sentences),
    phrases,
  )
  const inherited = withInheritedIssues(
    same.map((variants): RecordStatement => {
      const [best] = variants
      // A condition that one paper keeps and another drops is kept.
      const condition = variants.map(({ statement }) => conditionOf(statement)).find(found => found !== null) ?? null
      const told = variants.flatMap(variant => toldBy(variant, matched.actorOf, phrases, topics))
      return {
        id: idOf(variants, reports),
        speaker: best.speaker,
        coSpeakers: best.coSpeakers,
        act: best.statement.act,
        modality: best.statement.modality,
        mode: best.statement.mode,
        negated: best.statement.negated,
        chain: chainOf(best, reports),
        condition,
        dateRange: variants.map(({ statement }) => statement.saidAt).reduce(narrowed),
        issues: issuesOf(variants, phrases, topics).map(issue => partOf(best, topics, issue)),
        conditionIssues:
          condition === null ? orderedIssues(best.statement, phrases) : conditionIssues(condition, phrases),
        ...partsOf(variants, phrases),
        ...(told.length > 0 ? { told } : {}),
        variants: variants.map(variant => recordVariant(variant, reports)),
        evidence: distinctPassages(variants.map(({ statement }) => statement.passage)),
        denies: null,
        origins: originsOf(variants.map(({ report }) => report)),
      }
    }),
  )
  const matters = rare.filter(({ label }) => label.includes(' ') || isMatter(label.toLowerCase()))
  return withRareIssues(inherited, same, {
    said: phrasesOf([...rare, ...once, ...short]),
    quoted: phrasesOf([...matters, ...short]),
  })
}

/** Words that one stance alone is on: those of a reporter, and those that mean what they say in somebody's own mouth as well. */
interface RarePhrases {
  readonly said: IssuePhrases
  /** Without single words for things: "first the guns, then the ink" is not about ink. */
  readonly quoted: IssuePhrases
}

/** What a party asks, offers, takes or refuses by a word that no list and no other statement has. */
function withRareIssues(
  statements: readonly RecordStatement[],
  same: readonly Variants[],
  rare: RarePhrases,
): readonly RecordStatement[] {
  return statements.map((statement, at) => {
    const { act, mode, modality, issues, told } = statement
    if (issues.length > 0 || mode === 'narrator') return statement
    const [{ statement: best }] = same[at]!
    const words = mode === 'indirect' ? rare.said : rare.quoted
    // "its readiness for war" demands none;
    // "said Ardan stood ready to take the crates": an offer, where the record knows whose.
    const isFirm = FIRM.has(act) ? act !== 'demand' || modality !== 'ready' : act === 'report' && modality === 'ready'
    const issue = isFirm ? ownSubject(best, words) : undefined
    return {
      ...statement,
      ...(issue === undefined ? {} : { issues: [issue] }),
      ...(told === undefined ? {} : { told: told.map(one => withOwnSubject(one, best.told ?? [], words)) }),
    }
  })
}

/** The first thing it is about, as its head: in "would answer by Friday in a letter to the guild" no letter and no guild. */
function ownSubject({ topics }: Pick<Variant['statement'], 'topics'>, words: IssuePhrases): string | undefined {
  const topic = topicWords(topics).find(one => subjectForms(one.split(' ')).length > 0)
  const place = topic === undefined ? undefined : issuePlaces(topic, words).at(-1)
  return place?.end === topic?.length ? place?.issue : undefined
}

/** "The dockers asked for a crane, Keller said": what others are told to want by a word that no list has. */
function withOwnSubject(
  one: ToldByOne,
  told: readonly NonNullable<Variant['statement']['told']>[number][],
  words: IssuePhrases,
): ToldByOne {
  if (one.issues.length > 0 || !FIRM.has(one.act)) return one
  const from = told.find(({ content }) => content[0]?.start === one.content[0]?.start)
  // "from Ardan against a dam": what stands behind such a word may be what is not wanted.
  if (from === undefined || BEHIND_ANOTHER.test(from.content[0]!.exact)) return one
  const issue = ownSubject(from, words)
  return issue === undefined ? one : { ...one, issues: [issue] }
}

const BEHIND_ANOTHER = /^\W*(?:from|against|on|of|in|with|by|over|about|at|into)\b/i

/** Acts by which something in particular is asked, offered, taken or refused. */
const FIRM: ReadonlySet<Act> = new Set([
  'propose',
  'demand',
  'accept',
  'accept-in-part',
  'condition',
  'commit',
  'reject',
])

/** "no signature until they are home": who they are stands in the sentence before; in "before it signs" it is who speaks. */
const ANAPHOR =
  /\b(?:they|them|this|these|those)\b|\bit\b(?![ ’'](?!(?:s|re|to|is|are|was|were|be|as|in|for|until|at|by|on|from|with|after|unless|if|and|or|but|entirely|altogether|again|now|alone|outright|out|down|back|up|through)\b)\p{L})/iu

/** "said it would pay": the speaker, and nothing that was named before. */
const SPEAKER_FIRST =
  /^\W*(?:that )?(?:it|they) (?!to\b|(?:(?:will|would|could|must|may|might) )?(?:be|is|was|are|were|remains?) (?!ready|willing|prepared|open|able|unable|committed|willing|seeking|waiting|still))/i

function pointsBack(words: string): boolean {
  return ANAPHOR.test(words.replace(SPEAKER_FIRST, ''))
}

/** "the offer was contingent on …": what was offered before. */
const OFFERED = /\b(?:the|this|that|such an?) (?:offer|gesture|bid|concession|step|move|demand|request|requirement)\b/i

/** What is said yes or no to when an offer as a whole is. */
const WHOLE_OFFER =
  /\b(?:the|this|that|its|his|her|their|our|an?|any) (?:\p{L}+[’']s? )?(?:(?:best|final|latest|last|new|improved|revised|initial|first|cash|current|generous|previous) ){0,2}(?:offer|bid|package|counter-?offer)s?\b/iu

/** What is said yes or no to when what was agreed as a whole is. */
const WHOLE_TERMS =
  /^\W*(?:to )?(?:the|these|those|its|their) (?:proposed |agreed |new |final )?(?:terms|conditions|deal|settlement)\W*$/i

/** "reached a deal on the tolls", "an agreement to write off half": what was agreed, with what it is about. */
const DEAL_REACHED =
  /\b(?:reach|struck|strik|sign|clinch|seal|agree|conclud|announc)\p{L}* (?:up )?(?:on )?an? (?:\p{L}+ ){0,2}?(?:agreement|deal|accord|pact|settlement|compromise)\b/iu

/** How far back what was offered may stand: a paragraph or two. */
const OFFER_REACH = 700

/** Acts that put something there for others to take up. */
const OFFERING: ReadonlySet<Act> = new Set(['propose', 'commit', 'demand', 'condition'])

/** How far back the sentence before may end: a stop and a space or a new line. */
const REACH = 4

/** Statements that point back take their issue from the one just before them in the same report. */
function withInheritedIssues(statements: readonly RecordStatement[]): readonly RecordStatement[] {
  const places = statements
    .filter(({ issues }) => issues.length > 0)
    .flatMap(({ issues, variants, speaker, act }) =>
      variants.map(({ evidence }) => ({ issues, evidence, speaker, act })),
    )
    .toSorted((a, b) => a.evidence.end - b.evidence.end)
  const inFile = Map.groupBy(places, ({ evidence }) => evidence.file)
  const offers = Map.groupBy(
    places.filter(({ act, issues }) => OFFERING.has(act) && issues.length === 1),
    ({ evidence }) => evidence.file,
  )
  // The deal that a report is about is the one its people answer, however far down.
  const deals = Map.groupBy(
    statements
      .filter(({ issues, variants }) => issues.length === 1 && DEAL_REACHED.test(variants[0]!.wording))
      .map(({ issues, variants }) => ({ issues, evidence: variants[0]!.evidence }))
      .toSorted((a, b) => a.evidence.end - b.evidence.end),
    ({ evidence }) => evidence.file,
  )
  const justBefore = ({ variants, speaker }: RecordStatement): readonly string[] => {
    const { evidence } = variants[0]!
    const before = lastBefore(inFile.get(evidence.file) ?? [], evidence.start)
    if (before === undefined || evidence.start - before.evidence.end > REACH) return []
    // "it" in one speaker's words is not what another was just quoted on.
    if (before.speaker !== NARRATOR && before.speaker !== speaker) return []
    // Of several subjects in the sentence before "they" may be any.
    return before.issues.length === 1 ? before.issues : []
  }
  return statements.map(withToldIssues).map(statement => {
    const { content, evidence } = statement.variants[0]!
    const words = content.map(({ exact }) => exact).join(' ')
    if (statement.issues.length > 0 || statement.mode === 'narrator') return statement
    if (!STANCE_ACTS.has(statement.act)) return statement
    if (
      OFFERED.test(words) ||
      WHOLE_OFFER.test(words) ||
      (ANSWERS.has(statement.act) && WHOLE_TERMS.test(words)) ||
      (ANSWERS.has(statement.act) && statement.variants[0]!.lemma !== 'welcome' && WEIGHED.test(words))
    ) {
      const offered = lastBefore(offers.get(evidence.file) ?? [], evidence.start)
      if (offered !== undefined && evidence.start - offered.evidence.end <= OFFER_REACH)
        return { ...statement, issues: offered.issues }
      const reached = lastBefore(deals.get(evidence.file) ?? [], evidence.start)
      if (reached !== undefined) return { ...statement, issues: reached.issues }
      return WHOLE_OFFER.test(words) ? { ...statement, issues: [TEXT_ISSUE] } : statement
    }
    return pointsBack(words) ? { ...statement, issues: justBefore(statement) } : statement
  })

  /** "The traders want it open": what others are told to want has its subject before it as well. */
  function withToldIssues(statement: RecordStatement): RecordStatement {
    const { told } = statement
    if (told === undefined) return statement
    if (statement.issues.length > 0) return { ...statement, told: told.map(one => withFigureOf(statement, one)) }
    const before = justBefore(statement)
    return before.length === 0
      ? statement
      : {
          ...statement,
          told: told.map(one =>
            one.issues.length === 0 && STANCE_ACTS.has(one.act) && pointsBack(wordsOfAll(one.content))
              ? { ...one, issues: before }
              : one,
          ),
        }
  }
}

/** "The union was asking for 40, among them nine drivers": a figure by itself is of what the whole is about. */
function withFigureOf({ issues }: RecordStatement, told: ToldByOne): ToldByOne {
  const isOpen = issues.length === 1 && told.issues.length === 0 && STANCE_ACTS.has(told.act)
  return isOpen && FIGURE_ALONE.test(wordsOfAll(told.content)) ? { ...told, issues } : told
}

const FIGURE_ALONE =
  /^\W*(?:(?:for|from|to|at|of|about|around|only|just|nearly|some|least|most|up|and) ){0,3}\d[\d.,]*(?: (?:to|and|or) \d[\d.,]*)?\W*$/i

function wordsOfAll(content: readonly Passage[]): string {
  return content.map(({ exact }) => exact).join(' ')
}

/** Answers to what somebody else put there. */
const ANSWERS: ReadonlySet<Act> = new Set(['reject', 'reject-in-part', 'accept', 'accept-in-part'])

/** "said that was not nearly enough", "calls it derisory": what was offered is weighed. */
const WEIGHED =
  /^\W*(?:that )?(?:it|that|this|the (?:figure|number|sum|amount|rate|percentage|price|date|total)) (?:(?:is|was|were|remains|fell|falls) |as |too |far |not |un)|^\W*(?:the (?:figure|number|sum|amount|rate|price)|it|that|this)\W*(?:as\b|$)/i

/** The last of places in order of their end that ends before `start`; by halving. */
function lastBefore<P extends { readonly evidence: Passage }>(places: readonly P[], start: number): P | undefined {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.evidence.end <= start) low = middle + 1
    else high = middle
  }
  return places[low - 1]
}

function toldBy(
  { statement, report }: Variant,
  actorOf: readonly (readonly string[])[],
  phrases: IssuePhrases,
  topics: TopicsAtHand,
): readonly ToldByOne[] {
  return (statement.told ?? []).flatMap(
    ({ holder, content, condition: own, topics: about, ...told }): readonly ToldByOne[] => {
      // "The players will back a break, Keller said, provided that …": the terms stand behind the attribution.
      const condition = own ?? (statement.act === 'condition' && told.act !== 'demand' ? statement.condition : null)
      const actor = actorOf[report]![holder]
      if (actor === undefined) return []
      const words = content.map(({ exact }) => exact).join(' … ')
      const main = condition === null ? words : words.replace(condition.exact, ' … ')
      const named = mainIssues(main, phrases, topicWords(about))
      const isNamedBefore = named.length === 0 && STANCE_ACTS.has(told.act) && PRONOUN_FIRST.test(main)
      const meant = isNamedBefore ? topicOf(topics, report, { ...told, content, condition }) : null
      return [
        {
          ...told,
          holder: actor,
          content,
          condition: condition?.exact ?? null,
          issues: meant === null ? named : [meant],
          conditionIssues:
            condition === null
              ? orderedIssues({ act: told.act, content }, phrases)
              : conditionIssues(condition.exact, phrases),
        },
      ]
    },
  )
}

/** "wants it opened by Friday". */
const PRONOUN_FIRST = /^\W*(?:that )?(?:it|this|that|them|these|those)\b/i

/** What a demand puts behind what it asks for: "that the crew be freed before the port opens". */
function orderedIssues(
  { act, content }: Pick<Variant['statement'], 'act' | 'content'>,
  phrases: IssuePhrases,
): readonly string[] {
  const order = act === 'demand' ? splitOrder(wordsOfAll(content)) : null
  return order === null ? [] : conditionIssues(order.after, phrases)
}

/** Names the first place it stands, so that a new report elsewhere leaves the id as it is. */
function idOf(variants: Variants, reports: readonly ReportEntry[]): string {
  const first = variants.reduce((a, b) =>
    b.report < a.report || (b.report === a.report && b.statement.index < a.statement.index) ? b : a,
  )
  return `${first.speaker}-${first.statement.act}-${reports[first.report]!.id}-${first.statement.index}`
}

function recordVariant(variant: Variant, reports: readonly ReportEntry[]): StatementVariant {
  const { statement, report } = variant
  return {
    report: reports[report]!.id,
    mode: statement.mode,
    wording: wordsOf(statement),
    source: statement.source,
    cue: statement.cue,
    lemma: statement.lemma,
    content: statement.content,
    chain: chainOf(variant, reports),
    quoted: statement.quoted,
    condition: statement.condition,
    evidence: statement.passage,
  }
}

/** Outermost first: the report, every relay as printed, the speaker. */
function chainOf({ statement, report, speaker }: Variant, reports: readonly ReportEntry[]): readonly string[] {
  // The last link of a spoken statement is the speaker, whose actor stands for the printed name.
  const relays = statement.chain.slice(0, speaker === NARRATOR ? undefined : -1).filter(({ kind }) => kind !== 'report')
  const names = relays.map(({ kind, name }) => (kind === 'missing' ? '[unattributed]' : (name ?? '[anonymous]')))
  return [reports[report]!.id, ...names, ...(speaker === NARRATOR ? [] : [speaker])]
}

/**
 * What the best wording is about; where that is no listed issue, what any other wording is about. What stands only in the
 * condition is not what is said. A stance that names no issue is on what its figures count, or on what its sentence named.
 */
function issuesOf(variants: Variants, phrases: IssuePhrases, topics: TopicsAtHand): readonly string[] {
  const named = variants.map(({ statement }) =>
    isAddressed(statement) ? [] : mainIssues(withoutCondition(statement), phrases, topicWords(statement.topics)),
  )
  // What one paper calls by a listed name another may call by the goods: "60 percent of the wool".
  const first = named.find(issues => issues.some(isListed)) ?? named.find(issues => issues.length > 0)
  const [{ statement: best, speaker }] = variants
  if (first !== undefined) {
    // One wording breaks off where another goes on: "the border", "the border and the size of the army".
    const further = named.filter(
      (issues, at) =>
        variants[at]!.statement.act.startsWith(family(best.act)) && issues.some(issue => first.includes(issue)),
    )
    return [...new Set([...first, ...further.flat()])]
  }
  if (speaker === NARRATOR || !STANCE_ACTS.has(best.act)) return []
  const meant = variants
    .map(({ report, statement }) => topicOf(topics, report, statement))
    .find(issue => issue !== null)
  return meant === undefined ? [] : [meant]
}

/** The part that is meant, where only a broad issue is named that has parts in these reports. */
function partOf({ report, statement }: Variant, topics: TopicsAtHand, issue: string): string {
  const [content] = statement.content
  return content === undefined ? issue : partMeant(topics, report, content, issue)
}

/** "reject-in-part" is a kind of "reject". */
function family(act: Act): string {
  return act.replace('-in-part', '')
}

function topicWords(topics: readonly Passage[] = []): readonly string[] {
  return topics.map(({ exact }) => exact)
}

/** "could live with 10 of the 12 points": so much of the text. */
const OF_ITS_POINTS =
  /\b(?:\d+|(?!which|what|how)\p{L}+) (?:out )?of (?:the|its) (?:\d+|\p{L}+)[ -](?:points|articles|clauses|paragraphs|sections)\b/iu

/** "urged the administration": who is asked, and not yet what for. */
function isAddressed({ lemma, content, quoted }: Variant['statement']): boolean {
  const [words, ...more] = content.map(({ exact }) => exact)
  return (
    ADDRESSES.test(lemma ?? '') &&
    words !== undefined &&
    more.length === 0 &&
    // What is said to somebody is said, whatever words it has.
    quoted.length === 0 &&
    words.split(' ').length <= LONGEST_ADDRESSEE &&
    !/\b(?:to|for|that|on)\b/i.test(words)
  )
}

/** Words that name who is asked: "the new Ardan administration in the capital". */
const LONGEST_ADDRESSEE = 7

const ADDRESSES = /^(?:urge|tell|order|call on|call upon|implore|beg|warn)$/

/** "will not sign": no more of what was named before, but the text. */
const SIGNS = /\b(?:sign|signs|signed|signing|initial|ratify|signature)\b/i

/** "declined to comment": on what was just told. */
const SAYS_NOTHING =
  /^\W*(?:to )?(?:comment|elaborate|respond|answer|give details|say more|discuss it)(?: (?:further|on it|on that|publicly))?\W*$/i

/** "not going to sign this": what lies on the table. */
const SIGNS_IT =
  /\b(?:sign|signs|signed|signing|initial|ratify) (?:it|this|that|anything|such a thing|what (?:is|was) on)\b/i

/** Nothing that lies on the table. */
const SIGNS_NOTHING = /\b(?:sign|initial|ratify) nothing\b|\bno signature\b/i

/** "…, but would not reopen the harbour": goes on about what its sentence named before. */
const GOES_ON = /^(?:and |but )?(?:will|would|could|can|cannot|may|might|shall|must)\b/i

/** "would free the crew | but would not open the depot": the depot is another thing than was named before. */
function namesSubject({ topics = [] }: Pick<Variant['statement'], 'topics'>, words: string): boolean {
  return (
    topics.some(({ exact }) => subjectForms(exact.split(/\s+/)).length > 0) ||
    openingPhrase(words.replace(MODAL_AND_VERB, '')) !== null
  )
}

/** "but would never fund | a stadium". */
const MODAL_AND_VERB = /^(?:(?:and|but) )?\p{L}+(?:n[’']t)?(?: (?:not|never|also|even))* \p{L}+ /iu

/** "a demand the union has refused": what its sentence told before. */
const GLOSS =
  /^\W*(?:an?|something)(?: \S+){0,3}? ?(?:demand|condition|proposal|call|request|idea|step|move|concession|requirement|offer|plan|measure)?\W*$/i

/** "two of the fifteen for itself": of what its sentence has named. */
const SOME_OF_SO_MANY =
  /^\W*(?:(?:for|to|at least|only) )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|half) of (?:the|its|their) (?:\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)\b(?! \p{L}+s\b)/iu

/** "No. Not under any name", "Never": an answer to what was asked before it. */
function isShortAnswer(words: string): boolean {
  return (
    /^\W*(?:no|never|yes|absolutely|certainly|not (?:under|at|on|for|a|an|one|in any))\b/i.test(words) &&
    words.split(' ').length <= LONGEST_ANSWER
  )
}

const LONGEST_ANSWER = 12

/** "will not accept any limit", "rejected the idea": on what, or of what, the sentence before has said. */
const LEFT_OPEN =
  /\b(?:any|no|such(?: an?)?|the|this|that) (?:limit|ceiling|cap|cut|reduction|increase|freeze|ban|pause|delay|postponement|extension|force|measure|idea|notion|suggestion|possibility|arrangement|mechanism|scheme)s?\b(?! (?:on|of|to|in|for|that|which)\b)/i

/** "wants an answer by the end of the month". */
const BY_A_DAY =
  /\bby (?:(?:the )?(?:end|middle|start|beginning) of|mid-?|next|midnight|noon|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)/

function topicOf(
  topics: TopicsAtHand,
  report: number,
  statement: Pick<Variant['statement'], 'content' | 'condition' | 'act' | 'topics'>,
): string | null {
  const condition = statement.condition
  for (const piece of statement.content) {
    if (OF_ITS_POINTS.test(piece.exact)) return TEXT_ISSUE
    const figures = issueOfFigures(topics, report, piece)
    if (figures !== null) return figures
    const whole = condition === null ? piece.exact : piece.exact.replace(condition.exact, ' ')
    const main = whole.replace(EITHER_WAY, '')
    // "will sign nothing until they are home" is about them as well, whoever they are.
    const isOfOthers = condition !== null && pointsBack(condition.exact)
    if (SIGNS.test(main)) return SIGNS_IT.test(main) || (SIGNS_NOTHING.test(main) && !isOfOthers) ? TEXT_ISSUE : null
    if (statement.act === 'withhold' && SAYS_NOTHING.test(main)) return issueOfSentenceBefore(topics, report, piece)
    const announced = issueAnnounced(topics, report, piece)
    if (announced !== null) return announced
    const before =
      pointsBack(main) ||
      (GOES_ON.test(main) && !namesSubject(statement, main)) ||
      GLOSS.test(main) ||
      SOME_OF_SO_MANY.test(main) ||
      isShortAnswer(main)
        ? issueBefore(topics, report, piece)
        : null
    if (before !== null) return before
    const pointed = pointsBack(main) || LEFT_OPEN.test(main) ? issueOfSentenceBefore(topics, report, piece) : null
    if (pointed !== null) return pointed
    const sums = issueOfSums(topics, report, piece)
    if (sums !== null) return sums
    if (statement.act === 'demand' && BY_A_DAY.test(main)) return TIMETABLE_ISSUE
  }
  return null
}

/** The parts of a wording that touches several issues, each about one; of every variant, the best first. */
function partsOf(variants: Variants, phrases: IssuePhrases): Pick<RecordStatement, 'parts'> {
  const parts = variants.flatMap(({ statement }) => statement.content.flatMap(passage => issueParts(passage, phrases)))
  return new Set(parts.map(({ issue }) => issue)).size > 1 ? { parts } : {}
}

function withoutCondition(statement: Variant['statement']): string {
  const condition = conditionOf(statement)
  return condition === null ? wordsOf(statement) : wordsOf(statement).replace(condition, ' … ')
}

function conditionOf(statement: Variant['statement']): string | null {
  return statement.condition?.exact ?? null
}

/** The time two compatible ranges share. */
export function narrowed(a: DateRange, b: DateRange): DateRange {
  const later = (x: string | null, y: string | null) => (x === null || (y !== null && y > x) ? y : x)
  const earlier = (x: string | null, y: string | null) => (x === null || (y !== null && y < x) ? y : x)
  return { earliest: later(a.earliest, b.earliest), latest: earlier(a.latest, b.latest) }
}

/** Each place once. */
export function distinctPassages(passages: readonly Passage[]): readonly Passage[] {
  return [...new Map(passages.map(passage => [`${passage.start} ${passage.end} ${passage.file}`, passage])).values()]
}
