/**
 * @module Issues learnt from the reports: what a numbered point is about, who the prisoners are, and subjects no list
 * foresees, which become candidate issues with the words of the reports as their label.
 */

import { plain, stems } from '../alignment/content-words.ts'
import type { Variants } from '../alignment/match-statements.ts'
import { STANCE_ACTS } from '../document/stance-acts.ts'
import type { Statement, Testimony } from '../document/testimony.ts'
import { candidates, FEWEST, ONCE, RARE } from './candidate-issues.ts'
import { freedPersons } from './freed-persons.ts'
import { withFullerLabels } from './fuller-labels.ts'
import { withGoods } from './goods-apart.ts'
import { WITHDRAWAL_ISSUE } from './issue-patterns.ts'
import {
  ISSUES,
  isListed,
  issueId,
  issuesIn,
  isTextIssue,
  PRISONERS_ISSUE,
  phrasesOf,
  TALKS_ISSUE,
  TERRITORY_ISSUE,
  TEXT_ISSUE,
} from './issues.ts'
import {
  definedPoints,
  heldPeople,
  heldPlaces,
  landAtIssue,
  namedMatters,
  talksAtIssue,
  textsAtIssue,
} from './learn-words.ts'
import { asNamed } from './named-wordings.ts'
import { classesOfNoun } from './noun-classes.ts'
import { ownObject } from './own-objects.ts'
import { ownTopics } from './own-topics.ts'
import type { Actor, Issue, Position, RecordStatement } from './record.ts'
import { mayBeMeant, mayStandOften, namesMatter, standsAlone } from './subjects.ts'
import { supportedIssues } from './supported-issues.ts'
import { withParts } from './tell-issues-apart.ts'

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
  testimonies: readonly Pick<Testimony, 'sentences' | 'texts' | 'meetings'>[],
): SoughtIssues {
  const wordings = wordingsOf(matched)
  const names = namesOf(actors)
  const sentences = testimonies.map(report => report.sentences.map(({ passage }) => passage.exact))
  const stances = wordings.filter(({ takesStance }) => takesStance).map(({ passage }) => passage)
  const all = sentences.flat()
  const supported = supportedIssues(withWords(ISSUES, wordsOfTalks(testimonies, all)), all)
  const reading = { sentences, stances }
  const namesById = new Map(actors.map(({ id, name, aliases }) => [id, [name, ...aliases].map(plain)]))
  const speakers = new Set(
    matched.flatMap(variants => variants.map(({ speaker }) => speaker)).flatMap(id => namesById.get(id) ?? []),
  )
  const learnt = [...learnIssues(wordings, names, supported), ...freedPersons(sentences, stances, speakers)]
  const listed = withParts(withGoods(withParts(learnt, reading), reading), reading)
  const known = new Set(listed.map(({ id }) => id))
  const rare = candidates(wordings, listed, names, RARE, sentences.flat()).filter(({ id }) => !known.has(id))
  const joined = joinedTo(rare, asNamed(listed, sentences.flat()), wordings)
  const apart = rare.filter(({ id, label }) => !joined.has(id) && mayBeMeant(label))
  const named = new Set([...known, ...rare.map(({ id }) => id)])
  const once = candidates(wordings, listed, names, ONCE, sentences.flat()).filter(
    ({ id, label }) => !named.has(id) && (label.includes(' ') || standsAlone(label.toLowerCase())),
  )
  const told = new Set([...named, ...once.map(({ id }) => id)])
  const labelled = withFullerLabels([...listed, ...apart, ...once], wordings)
  const labels = new Set(labelled.map(({ label }) => issueId(label)))
  const objects = ownObjects(wordings).filter(({ id }) => !told.has(id) && !labels.has(id))
  return {
    listed: labelled.slice(0, listed.length),
    rare: labelled.slice(listed.length, listed.length + apart.length),
    once: [...labelled.slice(listed.length + apart.length), ...objects],
    short: rare.flatMap(({ id, synonyms }) =>
      listed.filter(issue => issue.id === joined.get(id)).map(issue => ({ ...issue, synonyms })),
    ),
  }
}

/** Words for the texts, the talks and the places of these reports, by the issue they are of. */
function wordsOfTalks(
  testimonies: readonly Pick<Testimony, 'texts' | 'meetings'>[],
  sentences: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const texts = testimonies.flatMap(({ texts: told = [] }) =>
    told.flatMap(({ state, passage }) => (state === null || !PART_OF_TEXT.has(state) ? [passage.exact] : [])),
  )
  const places = testimonies.flatMap(({ meetings = [] }) =>
    meetings.flatMap(({ status, place }) => (AHEAD.has(status) && place.name !== null ? [place.name] : [])),
  )
  return new Map([
    [TEXT_ISSUE, textsAtIssue(texts)],
    [TALKS_ISSUE, talksAtIssue(places)],
    [TERRITORY_ISSUE, landAtIssue(sentences)],
    [WITHDRAWAL_ISSUE, heldPlaces(sentences)],
  ])
}

/** Answers to a text, and what is put in place of its points. */
const PART_OF_TEXT: ReadonlySet<string> = new Set(['counter', 'amendments', 'alternative'])

/** Talks that somebody may still go to. */
const AHEAD: ReadonlySet<string> = new Set(['planned', 'offered', 'cancelled'])

function withWords(issues: readonly Issue[], more: ReadonlyMap<string, readonly string[]>): readonly Issue[] {
  return issues.map(issue => {
    const learnt = (more.get(issue.id) ?? []).filter(words => !issue.synonyms.includes(words)).sort()
    return learnt.length === 0 ? issue : { ...issue, synonyms: [...issue.synonyms, ...learnt] }
  })
}

/** What stances are on by words that say little alone, each once, in order of their ids. */
function ownObjects(wordings: readonly Wording[]): readonly Issue[] {
  const labels = wordings.flatMap(({ takesStance, content, topics = [] }) =>
    takesStance ? [ownObject(content, topics)].filter(label => label !== null) : [],
  )
  const byId = new Map(labels.map(label => [issueId(label), label] as const))
  return [...byId]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, label]) => ({ id, label: label[0]!.toUpperCase() + label.slice(1), synonyms: [label.toLowerCase()] }))
}

/** A matter that a single word names, and no thing, which may be a figure of speech: "ink". */
export function isMatter(word: string): boolean {
  return standsAlone(word) && namesMatter(word)
}

/** What to look for. */
export interface SoughtIssues {
  readonly listed: readonly Issue[]
  /**
   * Subjects that one stance alone is on, which the reports name in another sentence as well. They say what is at issue only
   * where nothing else does.
   */
  readonly rare: readonly Issue[]
  /** Subjects that one stance alone names, and no other sentence. */
  readonly once: readonly Issue[]
  /** Listed issues by a single word that is short for one of their wordings; likewise only where nothing else is named. */
  readonly short: readonly Issue[]
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
  { passage, quoted }: Pick<Statement, 'passage' | 'quoted'>,
  { content, topics, act }: Pick<Statement, 'content' | 'topics' | 'act'>,
  isSpoken: boolean,
): Wording {
  return {
    passage: passage.exact,
    content: content.map(({ exact }) => exact).join(' '),
    ...(topics === undefined ? {} : { topics: ownTopics({ content, topics, quoted, passage }) }),
    takesStance: isSpoken && STANCE_ACTS.has(act),
  }
}

/** Those that statements touch or parties hold positions on, in the order given, the wordings that were used on each first. */
export function issuesTouched(
  issues: readonly Issue[],
  statements: readonly RecordStatement[],
  held: readonly Position[],
  testimonies: readonly Pick<Testimony, 'sentences'>[],
): readonly Issue[] {
  const touched = new Set([
    ...held.map(({ issue }) => issue),
    ...statements.flatMap(({ issues, conditionIssues, matter, conditionMatter, told = [] }) => [
      ...issues,
      ...conditionIssues,
      conditionMatter,
      matter,
      ...told.flatMap(one => [...one.issues, ...one.conditionIssues, one.matter]),
    ]),
  ])
  const told = testimonies.flatMap(({ sentences }) => sentences.map(({ passage }) => passage.exact))
  const wordings = wordingsOn(statements)
  const own = issues.filter(({ id }) => touched.has(id))
  const named = asNamed(own, told)
  return own.map((issue, at) => {
    const [said] = asNamed([issue], wordings.get(issue.id) ?? [])
    return { ...issue, synonyms: [...new Set([...said!.synonyms, ...named[at]!.synonyms, ...issue.synonyms])] }
  })
}

/** Issue → what was said on it by somebody. */
function wordingsOn(statements: readonly RecordStatement[]): ReadonlyMap<string, readonly string[]> {
  const wordings = new Map<string, string[]>()
  for (const { issues, mode, variants } of statements)
    for (const issue of mode === 'narrator' ? [] : issues)
      (wordings.get(issue) ?? wordings.set(issue, []).get(issue)!).push(...variants.map(({ wording }) => wording))
  return wordings
}

/** The listed issues, as far as they are `known`, with the words learnt for them, then the candidates. */
export function learnIssues(
  wordings: readonly Wording[],
  names: ReadonlySet<string>,
  known: readonly Issue[] = ISSUES,
): readonly Issue[] {
  const more = new Map<string, string[]>()
  const add = (issue: string, words: string) => {
    const own = more.get(issue) ?? more.set(issue, []).get(issue)!
    if (!own.includes(words)) own.push(words)
  }
  for (const { passage } of wordings) {
    for (const point of definedPoints(passage)) add(point.issue, point.words)
    for (const people of heldPeople(passage)) add(PRISONERS_ISSUE, people)
    for (const matter of namedMatters(passage)) add(matter.issue, matter.words)
  }
  const listed = withWords(known, more)
  const found = candidates(wordings, listed, names, FEWEST)
  const joined = joinedTo(found, listed, wordings)
  return wordsClaimed(wordings, [
    ...listed.map(issue => {
      const words = found.filter(({ id }) => joined.get(id) === issue.id).flatMap(({ synonyms }) => synonyms)
      return words.length === 0 ? issue : { ...issue, synonyms: [...issue.synonyms, ...words] }
    }),
    ...found.filter(({ id, label }) => !joined.has(id) && (label.includes(' ') || mayStandOften(label.toLowerCase()))),
  ])
}

/**
 * A listed word that the reports mostly have before a noun that says little ("safeguard clause") means what both mean: there
 * "a safeguard" is no inspection. Of "toll booths" a toll is another thing.
 */
function wordsClaimed(wordings: readonly Wording[], issues: readonly Issue[]): readonly Issue[] {
  const passages = [...new Set(wordings.map(({ passage }) => passage))].map(passage => ` ${stems(passage).join(' ')} `)
  const holding = (words: string) => passages.filter(passage => passage.includes(` ${words} `)).length
  const single = new Set(
    issues.filter(({ id }) => isListed(id)).flatMap(({ synonyms }) => synonyms.filter(words => !words.includes(' '))),
  )
  const claims = new Map(
    issues
      .filter(({ id, label }) => !isListed(id) && label.includes(' '))
      .flatMap(({ id, label }): readonly (readonly [string, string])[] => {
        const word = label.toLowerCase().split(' ', 1)[0]!
        if (standsAlone(label.slice(label.lastIndexOf(' ') + 1))) return []
        const isMostlyThat = single.has(word) && holding(stems(label).join(' ')) * 2 >= holding(stems(word).join(' '))
        return isMostlyThat ? [[word, id]] : []
      }),
  )
  if (claims.size === 0) return issues
  return issues.map(issue => {
    const own = [...claims].filter(([, id]) => id === issue.id).map(([word]) => word)
    const kept = issue.synonyms.filter(words => !claims.has(words.replace(/s$/, '')) && !claims.has(words))
    return isListed(issue.id) ? { ...issue, synonyms: kept } : { ...issue, synonyms: [...issue.synonyms, ...own] }
  })
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
      // "Days" are not the polling day, wherever it is spoken of.
      if (classesOfNoun(label.toLowerCase())[0] === 'time') return []
      const holding = listed
        .filter(({ id: issue, synonyms }) => touched.has(issue) && synonyms.some(words => hasHead(words, head)))
        .toSorted((a, b) => touched.get(b.id)! - touched.get(a.id)!)
      return holding.length === 0 || isTextIssue(holding[0]!.id) ? [] : [[id, holding[0]!.id] as const]
    }),
  )
}

/** "food aid" and "release of prisoners" have the heads "aid" and "release". */
function hasHead(words: string, head: string): boolean {
  const phrase = words.toLowerCase().split(' of ', 1)[0]!
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1)
  return last !== words && last.replace(/s$/, '') === head
}
