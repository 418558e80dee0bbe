/** @module Statements in the record: one per thing said, with every wording the reports give it. */
import type { Lineage } from '../alignment/find-lineage.ts'
import { type Actors, NARRATOR } from '../alignment/match-actors.ts'
import type { Variants } from '../alignment/match-statements.ts'
import { type Variant, wordsOf } from '../alignment/wordings.ts'
import type { DateRange } from '../document/dates.ts'
import type { Passage } from '../document/passage.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Act, Mode, Testimony } from '../document/testimony.ts'
import { recordActors } from './actors.ts'
import { conditionMatter } from './condition-matter.ts'
import { splitOrder } from './conditions.ts'
import { withInheritedIssues, wordsOfAll } from './inherited-issues.ts'
import { issueParts } from './issue-parts.ts'
import { type IssuePhrases, isListed, issueId, issuePlaces, phrasesOf } from './issues.ts'
import { isMatter, type SoughtIssues } from './learn-issues.ts'
import { origins } from './lineage.ts'
import { conditionIssues, mainIssues } from './main-issues.ts'
import { ownMatter } from './own-matters.ts'
import { ownObject } from './own-objects.ts'
import { ownTopics } from './own-topics.ts'
import type { Issue, RecordStatement, ReportEntry, StatementVariant, ToldByOne } from './record.ts'
import { refusingSentence } from './refusing-sentence.ts'
import { withSidesThatSpeak } from './sides-that-speak.ts'
import { subjectForms } from './subjects.ts'
import { partMeant, type TopicsAtHand, topicsAtHand } from './topics-at-hand.ts'
import { topicOf } from './unnamed-issues.ts'

/** What was read, beside the statements themselves. */
interface WhatWasRead {
  readonly testimonies: readonly Testimony[]
  readonly reports: readonly ReportEntry[]
  readonly matched: Actors
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
  const originOf = origins(lineages)
  const topics = topicsAtHand(
    testimonies.map(({ sentences }) => sentences),
    phrases,
  )
  const inherited = withInheritedIssues(
    same.map((variants): RecordStatement => {
      const [best] = variants
      // A condition that one paper keeps and another drops is kept.
      const kept = variants.map(({ statement }) => conditionOf(statement)).find(found => found !== null) ?? null
      // "That they leave before a truce begins": what another paper makes a condition, "no truce until they leave", is asked for.
      const condition = conditionOf(best.statement) === null && setsOrder(best.statement) ? null : kept
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
        ...matterOf(best.statement, best.statement.condition),
        ...inCondition(condition),
        ...(told.length > 0 ? { told } : {}),
        variants: variants.map(variant => recordVariant(variant, reports)),
        evidence: distinctPassages(variants.map(({ statement }) => statement.passage)),
        denies: null,
        origins: new Set(variants.map(({ report }) => originOf(report))).size,
      }
    }),
  )
  const matters = rare.filter(({ label }) => label.includes(' ') || isMatter(label.toLowerCase()))
  const stated = withRareIssues(inherited, same, {
    said: phrasesOf([...rare, ...once, ...short]),
    quoted: phrasesOf([...matters, ...short]),
    ids: new Set(once.map(({ id }) => id)),
    byHead: Map.groupBy(once, ({ label }) => label.split(' ', 1)[0]!.toLowerCase()),
  })
  return withSidesThatSpeak(stated, recordActors(matched, same, testimonies), { testimonies, reports, matched })
}

/** Words that one stance alone is on: those of a reporter, and those that mean what they say in somebody's own mouth as well. */
interface RarePhrases {
  readonly said: IssuePhrases
  /** Without single words for things: "first the guns, then the ink" is not about ink. */
  readonly quoted: IssuePhrases
  /** Ids of the issues that are looked for. */
  readonly ids: ReadonlySet<string>
  /** The first words of their labels: of "zone of joint patrols" the zone. */
  readonly byHead: ReadonlyMap<string, readonly Issue[]>
}

/** What a party asks, offers, takes or refuses by a word that no list and no other statement has. */
function withRareIssues(
  statements: readonly RecordStatement[],
  same: readonly Variants[],
  rare: RarePhrases,
): readonly RecordStatement[] {
  return statements.map((statement, at) => {
    const { act, mode, modality, issues, told } = statement
    if (issues.length > 0 || (mode === 'narrator' && told === undefined)) return statement
    const [{ statement: best }] = same[at]!
    // "its readiness for war" demands none;
    // "said Ardan stood ready to take the crates": an offer, where the record knows whose.
    const isFirm =
      mode === 'narrator'
        ? false
        : FIRM.has(act)
          ? act !== 'demand' || modality !== 'ready'
          : act === 'report' && modality === 'ready'
    const issue = isFirm ? ownSubject(best, rare, mode) : undefined
    return {
      ...statement,
      ...(issue === undefined ? {} : { issues: [issue] }),
      ...(told === undefined ? {} : { told: told.map(one => withOwnSubject(one, best, rare)) }),
    }
  })
}

/**
 * The first thing it is about, as its head: in "would answer by Friday in a letter to the guild" no letter and no guild. What
 * says little alone is meant with what stands behind it.
 */
function ownSubject(
  said: Pick<Variant['statement'], 'topics' | 'content'> & Partial<Pick<Variant['statement'], 'quoted'>>,
  rare: RarePhrases,
  mode: Mode,
): string | undefined {
  const topics = ownTopics(said)
  const topic = topics.find(one => subjectForms(one.split(' ')).length > 0)
  if (topic === undefined) return undefined
  // What stands outside the marks of a half-quoted saying is the reporter's word; a thing by itself may still be a figure.
  const isOutside = mode === 'mixed' && !said.quoted?.some(({ exact }) => exact.includes(topic))
  const isReported = mode === 'indirect' || (isOutside && topic.includes(' '))
  const place = issuePlaces(topic, isReported ? rare.said : rare.quoted).at(-1)
  if (place?.end === topic.length) return place.issue
  const object = mode === 'indirect' || isOutside ? ownObject(wordsOfAll(said.content), topics) : null
  const id = object === null ? undefined : issueId(object)
  if (id !== undefined && rare.ids.has(id)) return id
  return isReported ? toldBefore(topic, wordsOfAll(said.content), rare) : undefined
}

/** "refused the zone": the one of which somebody else has said of what it is. */
function toldBefore(topic: string, words: string, { byHead }: RarePhrases): string | undefined {
  const [only, ...more] = byHead.get(topic.toLowerCase()) ?? []
  const isDefinite = new RegExp(`\\b(?:the|this|that|any such) ${topic}(?! (?:of|for|on|to|in|that)\\b)`, 'u').test(
    words,
  )
  return only !== undefined && more.length === 0 && isDefinite && only.label.includes(' ') ? only.id : undefined
}

/** "The dockers asked for a crane, Keller said": what others are told to want by a word that no list has. */
function withOwnSubject(
  one: ToldByOne,
  { told = [], quoted, mode }: Variant['statement'],
  rare: RarePhrases,
): ToldByOne {
  if (one.issues.length > 0 || !FIRM.has(one.act)) return one
  const from = told.find(({ content }) => content[0]?.start === one.content[0]?.start)
  // "from Ardan against a dam": what stands behind such a word may be what is not wanted.
  if (from === undefined || BEHIND_ANOTHER.test(from.content[0]!.exact)) return one
  const issue = ownSubject({ ...from, quoted }, rare, mode)
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
          // "from Ardan against a dam": what stands behind such a word may be what is not wanted.
          ...(BEHIND_ANOTHER.test(content[0]?.exact ?? '')
            ? {}
            : matterOf({ ...statement, content, topics: about ?? [] }, condition)),
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

function matterOf(said: Parameters<typeof ownMatter>[0], condition: Passage | null): Pick<RecordStatement, 'matter'> {
  const matter = ownMatter(said, condition)
  return matter === null ? {} : { matter }
}

function inCondition(condition: string | null): Pick<RecordStatement, 'conditionMatter'> {
  const matter = condition === null ? null : conditionMatter(condition)
  return matter === null ? {} : { conditionMatter: matter }
}

/** "wants it opened by Friday". */
const PRONOUN_FIRST = /^\W*(?:that )?(?:it|this|that|them|these|those)\b/i

function setsOrder({ act, content }: Pick<Variant['statement'], 'act' | 'content'>): boolean {
  return act === 'demand' && splitOrder(wordsOfAll(content)) !== null
}

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
  const named = variants.map(({ statement }) => {
    if (isAddressed(statement)) return []
    const said = withoutCondition(statement)
    const about = topicWords(statement.topics)
    const refused = statement.act === 'reject' ? refusingSentence(said) : null
    const inIt = refused === null ? [] : mainIssues(refused, phrases, about)
    return inIt.length > 0 ? inIt : mainIssues(said, phrases, about)
  })
  // What one paper calls by a listed name another may call by the goods: "60 percent of the wool".
  const [{ statement: best, speaker }] = variants
  // Nor does one that tells of an offer say what another has refused.
  const alike = named.filter((_, at) => !areOpposed(best.act, variants[at]!.statement.act))
  const first = alike.find(issues => issues.some(isListed)) ?? alike.find(issues => issues.length > 0)
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

/** A no, and an offer or a yes. */
function areOpposed(a: Act, b: Act): boolean {
  return (family(a) === 'reject' && OFFERING.has(b)) || (family(b) === 'reject' && OFFERING.has(a))
}

const OFFERING: ReadonlySet<Act> = new Set(['propose', 'accept', 'accept-in-part', 'commit'])

/** "reject-in-part" is a kind of "reject". */
function family(act: Act): string {
  return act.replace('-in-part', '')
}

function topicWords(topics: readonly Passage[] = []): readonly string[] {
  return topics.map(({ exact }) => exact)
}

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

/** The time two ranges share; where they share none, both by the earlier end: what a later telling dates to its own day was said before. */
export function narrowed(a: DateRange, b: DateRange): DateRange {
  const later = (x: string | null, y: string | null) => (x === null || (y !== null && y > x) ? y : x)
  const earlier = (x: string | null, y: string | null) => (x === null || (y !== null && y < x) ? y : x)
  const [earliest, latest] = [later(a.earliest, b.earliest), earlier(a.latest, b.latest)]
  return { earliest: earliest !== null && latest !== null && earliest > latest ? null : earliest, latest }
}

/** Each place once. */
export function distinctPassages(passages: readonly Passage[]): readonly Passage[] {
  if (passages.length < 2) return passages
  const byFile = new Map<string, Passage[]>()
  return passages.filter(passage => {
    const own = byFile.get(passage.file)
    if (own === undefined) byFile.set(passage.file, [passage])
    else if (own.some(({ start, end }) => start === passage.start && end === passage.end)) return false
    else own.push(passage)
    return true
  })
}
