/** @module What is looked at to tell whether a clause says what a text sets out. Training uses this very file. */
import type { Figure } from '../../document/layers.ts'
import { hash1, hash2, hash3, hashText } from '../../learning/hash.ts'
import { MAX_FEATURES } from '../../learning/scorer.ts'
import { headOf } from '../told/clause-heads.ts'
import type { ClauseFound } from '../told/clauses-of-line.ts'
import { dependents, type Word } from '../told/line-grammar.ts'
import type { Line } from '../told/lines.ts'
import type { TextNamed } from '../told/told-text.ts'
import type { ClustersOf } from './sight.ts'

/** The clusters of a word: numbers plus one, fine and coarse; 0: none. */
export type ClustersOfWord = ReturnType<ClustersOf>[number]

/** A report as its clauses are weighed. */
export interface PointGround {
  readonly lines: readonly Line[]
  readonly texts: readonly TextNamed[]
  readonly figures: readonly Figure[]
  /** Clusters of the words of a line, one entry a word. */
  readonly clustersOf: (line: number) => readonly ClustersOfWord[]
  /** Where rules found what a text sets out, up to the line that is weighed. */
  readonly points: readonly { readonly line: number; readonly span: { readonly start: number; readonly end: number } }[]
}

/** Kinds of features; each has a number of its own. */
const KINDS = [
  ...['always', 'lemma', 'fine', 'coarse', 'relation', 'tense', 'subject', 'subjectLemma', 'subjectCluster', 'article'],
  ...['subjectTense', 'subjectFine', 'subjectRelation', 'negated', 'shared', 'number', 'money', 'time', 'length'],
  ...['numberSubject', 'size', 'word', 'wordFine', 'dependent'],
  ...['governor', 'governorFine', 'governorSubject', 'governorSubjects', 'governorSubjectLemma', 'governorKnows'],
  ...[
    'governorOwns',
    'ungoverned',
    'inserted',
    'speakers',
    'speaker',
    'speakerOwns',
    'quoted',
    'distance',
    'paragraph',
  ],
  ...['state', 'noun', 'letter', 'owned', 'counted', 'refers'],
  ...['textRelation', 'textVerb', 'textVerbFine', 'textRelationDistance', 'textOpens', 'textRelationSubject', 'path'],
  ...['pathTense', 'pathLemma', 'pathFine', 'pathGovernor', 'pathSubject', 'textCase', 'textVerbHere', 'texts'],
  ...['textBefore', 'itBefore', 'speakerBefore', 'colonBefore', 'knownBefore', 'known', 'part', 'firstWord', 'now'],
  ...[
    'first',
    'units',
    'unitsLemma',
    'pointHere',
    'pointBefore',
    'pointBeforeTense',
    'pointBeforeParagraph',
    'pointNear',
  ],
] as const
const OF = Object.fromEntries(KINDS.map((kind, at) => [kind, at + 1])) as Readonly<
  Record<(typeof KINDS)[number], number>
>

const UNITS =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[ -](?:points?|pages?|articles?|clauses?|paragraphs?|sheets?|sections?|lines?|sentences?)\b/i
const MONEY = /[$£€]|\b(?:million|billion|per ?cent|%|crowns)\b/
const KNOWS =
  /\b(?:familiar with|briefed on|(?:has|have|had) (?:seen|read|studied|been shown)|seen by|copy of|knowledge of)\b/
const PART = /\b(?:article|clause|point|paragraph|annex|section|page|preamble|sentence|heading)s?\b/i
const NOW = /\b(?:now|still|instead|no longer|rather than|also)\b/

/** What many clauses of one line share. */
interface Seen {
  readonly line: Line
  readonly words: readonly Word[]
  readonly clusters: readonly ClustersOfWord[]
  readonly here: readonly TextNamed[]
}

/** Writes the features of a clause that may be of that text, and says how many they are. */
export function writePointFeatures(
  into: Int32Array,
  ground: PointGround,
  at: number,
  clause: ClauseFound,
  text: TextNamed,
): number {
  const line = ground.lines[at]!
  const seen: Seen = {
    line,
    words: line.grammar!,
    clusters: ground.clustersOf(at),
    here: ground.texts.filter(one => one.line === at),
  }
  let n = 0
  const write = (key: number) => {
    if (n < MAX_FEATURES) into[n++] = key
  }
  const own = writeClause(write, ground, seen, clause)
  writeFrame(write, ground, seen, clause, text, own)
  writePlace(write, ground, at, seen, clause, text, own)
  return n
}

/** What of the clause itself goes into later features. */
interface Own {
  readonly subject: number
  /** Index of the subject; -1: none. */
  readonly subjectAt: number
  readonly tense: number
  readonly shared: boolean
}

type Write = (key: number) => void

function writeClause(write: Write, ground: PointGround, seen: Seen, { head, span }: ClauseFound): Own {
  const { words, clusters, line } = seen
  const carrier = words[head]!
  const kids = dependents(words, head)
  const [lemma, { fine, coarse }] = [hashText(carrier.lemma), clusters[head]!]
  const tense = hashText(tenseOf(words, head, kids))
  const relation = carrier.head < 0 ? 0 : hashText(carrier.relation)
  const subjectAt = subjectOf(words, head)
  const kind = kindOf(ground, seen, subjectAt)
  const subject = hashText(kind)
  const shared = subjectAt >= 0 && words[subjectAt]!.head !== head
  write(hash1(OF.always, 0))
  write(hash1(OF.lemma, lemma))
  write(hash1(OF.fine, fine))
  write(hash1(OF.coarse, coarse))
  write(hash1(OF.relation, relation))
  write(hash1(OF.tense, tense))
  write(hash1(OF.subject, subject))
  write(hash1(OF.subjectLemma, subjectAt < 0 ? 0 : hashText(lemmaOf(words[subjectAt]!, kind))))
  write(hash1(OF.subjectCluster, subjectAt < 0 ? 0 : clusters[subjectAt]!.coarse + 1))
  write(hash1(OF.article, hashText(articleOf(words, subjectAt))))
  write(hash2(OF.subjectTense, subject, tense))
  write(hash2(OF.subjectFine, hashText(kind === 'text' || kind === 'it' ? 'text' : kind[0] === '@' ? '@' : kind), fine))
  write(hash2(OF.subjectRelation, subject, relation))
  write(hash1(OF.negated, kids.some(at => /^(?:not|n't|never|no)$/.test(words[at]!.lemma)) ? 1 : 0))
  write(hash1(OF.shared, shared ? 1 : 0))
  const printed = line.words.slice(span.start, span.end)
  const inside = words.flatMap(({ start, end }, at) => (start >= span.start && end <= span.end ? [at] : []))
  const number = inside.some(at => words[at]!.tag === 'CD') ? 1 : 0
  const isInside = (one: { readonly start: number; readonly end: number }) =>
    one.start >= span.start && one.end <= span.end
  write(hash1(OF.number, number))
  write(hash1(OF.money, MONEY.test(printed) ? 1 : 0))
  write(hash1(OF.time, line.times.some(isInside) ? 1 : 0))
  write(hash1(OF.length, line.lengths.some(isInside) ? 1 : 0))
  write(hash2(OF.numberSubject, number, subject))
  write(hash1(OF.size, Math.min(6, Math.floor(inside.length / 5))))
  write(hash2(OF.part, PART.test(printed) ? 1 : 0, subject))
  const units = UNITS.test(printed)
  write(hash2(OF.units, units ? 1 : 0, subject))
  if (units) write(hash1(OF.unitsLemma, lemma))
  for (const at of kids) write(hash1(OF.dependent, hashText(words[at]!.relation)))
  for (const at of inside) {
    const { tag } = words[at]!
    if (!/^(?:NN|VB|JJ)/.test(tag) || tag.startsWith('NNP')) continue
    write(hash1(OF.word, hashText(words[at]!.lemma)))
    write(hash1(OF.wordFine, clusters[at]!.fine))
  }
  return { subject, subjectAt, tense, shared }
}

/** In whose saying the clause stands, and who else speaks there. */
function writeFrame(
  write: Write,
  ground: PointGround,
  seen: Seen,
  { head, span }: ClauseFound,
  text: TextNamed,
  { subject }: Own,
): void {
  const { words, clusters, line } = seen
  const isOwner = ({ side, name }: Figure) => text.owners.includes(side ?? name)
  const governing = governorOf(words, head)
  if (governing === null) write(hash1(OF.ungoverned, 0))
  else {
    const { verb, relation } = governing
    const how = hashText(relation)
    const who = dependents(words, verb, 'nsubj')[0] ?? -1
    const kind = hashText(kindOf(ground, seen, who))
    write(hash2(OF.governor, how, hashText(words[verb]!.lemma)))
    write(hash2(OF.governorFine, how, clusters[verb]!.fine))
    write(hash1(OF.governorSubject, kind))
    write(hash2(OF.governorSubjects, kind, subject))
    write(hash1(OF.governorSubjectLemma, who < 0 ? 0 : hashText(words[who]!.lemma)))
    write(hash1(OF.governorKnows, KNOWS.test(line.words) ? 1 : 0))
    const figure = who < 0 ? null : figureAt(ground, line, words[who]!)
    if (figure !== null) write(hash1(OF.governorOwns, isOwner(figure) ? 1 : 0))
  }
  const inserted = words.findIndex(word => word.head === head && word.relation.startsWith('parataxis'))
  if (inserted >= 0) write(hash1(OF.inserted, hashText(words[inserted]!.lemma)))
  write(hash1(OF.speakers, Math.min(2, line.speakers.length)))
  for (const speaker of line.speakers) {
    const figure = ground.figures[speaker]!
    write(hash2(OF.speaker, hashText(figure.kind), figure.anonymous ? 1 : 0))
    write(hash1(OF.speakerOwns, isOwner(figure) ? 1 : 0))
  }
  const whole = line.quoted.some(({ start, end }) => start <= span.start + 2 && end >= span.end - 2)
  const some = line.quoted.some(({ start, end }) => start < span.end && end > span.start)
  write(hash2(OF.quoted, whole ? 1 : 0, some ? 1 : 0))
}

/** Where the clause stands, seen from the text: how far off, in which part of its sentence, behind what. */
function writePlace(
  write: Write,
  ground: PointGround,
  at: number,
  seen: Seen,
  clause: ClauseFound,
  text: TextNamed,
  own: Own,
): void {
  const { line, here } = seen
  const { lines, texts, points } = ground
  const { subject, tense } = own
  const away = at - text.line
  const distance = Math.min(away, FAR)
  const isSame = lines[text.line]!.paragraph === line.paragraph ? 1 : 0
  const speaks = line.speakers.length > 0 ? 1 : 0
  write(hash1(OF.distance, distance))
  write(hash2(OF.paragraph, isSame, distance))
  write(hash1(OF.state, hashText(text.state ?? '')))
  write(hash1(OF.noun, hashText(text.noun.split(/[ -]/).at(-1)!)))
  write(hash1(OF.letter, text.isLetter ? 1 : 0))
  write(hash1(OF.owned, text.owners.length > 0 ? 1 : 0))
  write(hash1(OF.counted, text.number === null ? 0 : 1))
  write(hash1(OF.refers, text.refersTo === null ? 0 : 1))
  if (away > 0) writeTextBefore(write, ground, text, distance, subject)
  else writePath(write, seen, clause, text, own)
  write(hash1(OF.texts, Math.min(3, here.length)))
  const before = lines[at - 1]
  if (before !== undefined) {
    const isNamed = texts.some(one => one.line === at - 1)
    write(hash2(OF.textBefore, isNamed ? 1 : 0, subject))
    write(hash2(OF.itBefore, /^(?:It|They|In it|Under it)\b/.test(before.words) ? 1 : 0, subject))
    write(hash2(OF.speakerBefore, before.speakers.length > 0 ? 1 : 0, subject))
    write(hash1(OF.colonBefore, before.words.endsWith(':') ? 1 : 0))
    write(hash2(OF.knownBefore, KNOWS.test(before.words) ? 1 : 0, distance))
  }
  write(hash1(OF.known, KNOWS.test(line.words) ? 1 : 0))
  write(hash1(OF.firstWord, hashText(line.words.split(/[ ,]/, 1)[0]!.toLowerCase())))
  write(hash2(OF.now, NOW.test(line.words.slice(clause.span.start, clause.span.end)) ? 1 : 0, distance))
  write(hash1(OF.first, at === 0 ? 1 : 0))
  const isBeside = ({ line: of, span }: PointGround['points'][number]) =>
    of === at && !(span.start < clause.span.end && span.end > clause.span.start)
  const isBehind = points.some(point => point.line === at - 1) ? 1 : 0
  const { head, relation } = seen.words[clause.head]!
  write(hash2(OF.pointHere, points.some(isBeside) ? 1 : 0, head < 0 ? 0 : hashText(relation)))
  write(hash2(OF.pointBefore, isBehind, subject))
  write(hash2(OF.pointBeforeTense, isBehind, tense))
  write(hash3(OF.pointBeforeParagraph, isBehind, isSame, speaks))
  write(hash1(OF.pointNear, points.some(point => point.line < at && point.line >= at - NEAR) ? 1 : 0))
}

/** So many sentences away and more are one. */
const FAR = 6

/** Sentences in which a text is still gone into. */
const NEAR = 4

/** What the sentence that named the text did with it. */
function writeTextBefore(
  write: Write,
  { lines, clustersOf }: PointGround,
  text: TextNamed,
  distance: number,
  subject: number,
): void {
  const words = lines[text.line]!.grammar ?? []
  const noun = headOf(words, text.name)
  if (noun < 0) return
  const { head, relation } = words[noun]!
  const kind = hashText(relation.split(':', 1)[0]!)
  const how = hashText(caseBefore(words, noun))
  write(hash2(OF.textRelation, kind, how))
  write(hash1(OF.textVerb, head < 0 ? 0 : hashText(words[head]!.lemma)))
  write(hash1(OF.textVerbFine, head < 0 ? 0 : clustersOf(text.line)[head]!.fine + 1))
  write(hash3(OF.textRelationDistance, kind, how, distance))
  write(hash2(OF.textOpens, text.name.start <= OPENING ? 1 : 0, distance))
  write(hash3(OF.textRelationSubject, kind, how, subject))
}

/** A text named so early in its sentence is what the sentence is about. */
const OPENING = 12

/** How the clause hangs on the text named in its own sentence. */
function writePath(
  write: Write,
  { words, clusters }: Seen,
  { head }: ClauseFound,
  text: TextNamed,
  { subject, subjectAt, tense, shared }: Own,
): void {
  const noun = headOf(words, text.name)
  if (noun < 0) return
  const side = text.name.start < words[head]!.start ? 1 : 0
  const how = caseBefore(words, noun)
  const isSubject = subjectAt === noun
  const path = hashText(isSubject ? (shared ? 'shared' : 'subject') : pathTo(words, noun, head, how))
  const governing = governorOf(words, head)
  write(hash2(OF.path, path, side))
  write(hash3(OF.pathTense, path, side, tense))
  write(hash2(OF.pathLemma, path, hashText(words[head]!.lemma)))
  write(hash2(OF.pathFine, path, clusters[head]!.fine))
  write(hash2(OF.pathGovernor, path, governing === null ? 0 : hashText(words[governing.verb]!.lemma)))
  write(hash2(OF.pathSubject, path, subject))
  write(hash2(OF.textCase, hashText(how), side))
  const above = words[noun]!.head
  if (!isSubject && above !== head) write(hash1(OF.textVerbHere, above < 0 ? 0 : hashText(words[above]!.lemma)))
}

/** "up:nmod<obj": the relations from the text to the clause, from the clause to the text, or to the verb that both hang on. */
function pathTo(words: readonly Word[], noun: number, head: number, how: string): string {
  const { head: above, relation } = words[noun]!
  const own = `${relation.split(':', 1)[0]!}:${how}`
  if (above === head) return own
  const up = routeTo(words, noun, head)
  if (up !== null) return `up:${up.slice(-2).join('<')}`
  const down = routeTo(words, head, noun)
  if (down !== null) return `under:${down.at(-1)!}`
  return above >= 0 && routeTo(words, head, above) !== null ? `beside:${own}` : 'apart'
}

/** The relations on the way up from one word to another; `null` where it is not above. */
function routeTo(words: readonly Word[], from: number, to: number): readonly string[] | null {
  const route: string[] = []
  let at = from
  for (let steps = 0; at >= 0 && at !== to && steps < DEEPEST; steps += 1) {
    route.push(words[at]!.relation.split(':', 1)[0]!)
    at = words[at]!.head
  }
  return at === to ? route : null
}

const DEEPEST = 10

function caseBefore(words: readonly Word[], noun: number): string {
  const found = dependents(words, noun, 'case')[0]
  return found === undefined ? '' : words[found]!.lemma
}

/** Its modal, or else the form in which it stands: "VBD", "is", "has … -ed". */
function tenseOf(words: readonly Word[], head: number, kids: readonly number[]): string {
  const of = (relation: RegExp, lemma?: string) =>
    kids.find(at => relation.test(words[at]!.relation) && (lemma === undefined || words[at]!.lemma === lemma))
  const modal = kids.find(at => words[at]!.tag === 'MD')
  if (modal !== undefined) return words[modal]!.lemma
  const copula = of(/^cop/)
  if (copula !== undefined) return `be ${words[copula]!.tag}`
  const have = of(/^aux/, 'have')
  if (have !== undefined) return `have ${words[have]!.tag}`
  const passive = of(/^aux:pass/)
  return passive === undefined ? words[head]!.tag : `pass ${words[passive]!.tag}`
}

/** The subject, its own or that of the verb it is joined to; -1: none. */
export function subjectOf(words: readonly Word[], head: number): number {
  let at = head
  for (let steps = 0; at >= 0 && steps < 5; steps += 1) {
    const found = words.findIndex(word => word.head === at && word.relation.startsWith('nsubj'))
    if (found >= 0) return found
    if (!/^(?:conj$|xcomp)/.test(words[at]!.relation)) return -1
    at = words[at]!.head
  }
  return -1
}

function articleOf(words: readonly Word[], noun: number): string {
  if (noun < 0) return ''
  const found = dependents(words, noun).find(at => /^(?:det|nmod:poss|nummod)$/.test(words[at]!.relation))
  return found === undefined ? '' : words[found]!.tag === 'CD' ? '#' : words[found]!.lemma
}

/** The word over a clause that is said: "said (that) it would". */
function governorOf(words: readonly Word[], head: number): { readonly verb: number; readonly relation: string } | null {
  let at = head
  for (let steps = 0; at >= 0 && steps < 6; steps += 1) {
    const { head: above, relation } = words[at]!
    if (above < 0) return null
    const kind = relation.split(':', 1)[0]!
    if (kind === 'ccomp' || kind === 'parataxis') return { verb: above, relation: kind }
    at = above
  }
  return null
}

/** What kind of thing it is: a text, whom a mention means, a pronoun, another noun. */
function kindOf(ground: PointGround, { line, words, here }: Seen, at: number): string {
  if (at < 0) return ''
  const word = words[at]!
  if (here.some(({ name }) => name.start <= word.start && word.end <= name.end)) return 'text'
  if (/^(?:it|they|he|she|i|we|you)$/.test(word.lemma)) return word.lemma
  if (word.tag.startsWith('W')) return 'wh'
  const figure = figureAt(ground, line, word)
  if (figure !== null) return `@${figure.kind}${figure.anonymous ? '?' : ''}`
  return word.tag.startsWith('NNP') ? 'NNP' : word.tag.startsWith('NN') ? 'NN' : word.tag
}

function lemmaOf({ tag, lemma }: Word, kind: string): string {
  return tag.startsWith('NNP') || kind[0] === '@' ? kind : lemma
}

function figureAt({ figures }: PointGround, line: Line, { start, end }: Word): Figure | null {
  const mention = line.acting.find(one => one.start <= start && end <= one.end)
  return mention === undefined ? null : figures[mention.figure]!
}
