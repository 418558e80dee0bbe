/** @module What is looked at to tell what is done by saying something. Training uses this very file. */
import type { GrammarLayer, Layers } from '../../document/layers.ts'
import { hash1, hash2, hash3, hash4, hashText } from '../../learning/hash.ts'
import { MAX_FEATURES } from '../../learning/scorer.ts'
import { type Clause, type Doer, doerOf } from '../meaning/clauses.ts'
import type { ActFound, Uttered } from '../meaning/uttered.ts'
import type { Reading } from '../reading.ts'
import { among } from '../token-runs.ts'
import { isWord } from '../words.ts'
import { familyOf } from './act-model.ts'
import type { ClustersOf } from './sight.ts'

/** Something said, as its act is read from it, and what the rules make of it. */
export interface Said {
  readonly uttered: Uttered
  /** Tokens of the content. */
  readonly content: readonly number[]
  readonly ruled: ActFound
  /** How the rules read the cue: `Draft.frame`. */
  readonly frame: string
}

/** What is looked at of the report it stands in: its grammar, its words' clusters, one entry a token, and what was seen of them. */
export interface Ground {
  readonly layers: Pick<Layers, GrammarLayer>
  readonly clusters: ReturnType<ClustersOf>
  /** What is seen of a token whoever speaks, `SEEN` and the bits below it; 0: not looked at yet, as most are never. */
  readonly looks: Uint8Array
  /** Hash of the word as a feature, whoever speaks; where it has been looked at. */
  readonly lemmas: Int32Array
  /** Hash of the finer tag; where it has been looked at. */
  readonly tags: Int32Array
}

/** Bits of a look: it was looked at; a word and no mark; it denies; a modal; a verb, modals among them. */
const SEEN = 1
const WORD = 2
const DENIES = 4
const MODAL = 8
const VERB = 16

/** Where the words of a report are looked at. */
export function groundOf(layers: Ground['layers'], clusters: Ground['clusters']): Ground {
  const { length } = clusters
  return {
    layers,
    clusters,
    looks: new Uint8Array(length),
    lemmas: new Int32Array(length),
    tags: new Int32Array(length),
  }
}

/** What is seen of a token, looked at once. */
function lookAt(reading: Reading, { layers, looks, lemmas, tags }: Ground, at: number): number {
  if (looks[at] === 0) {
    const tag = layers.finerTags[at]!
    const isModal = tag === 'MD'
    looks[at] =
      SEEN +
      (isWord(reading.printed[at]!) ? WORD : 0) +
      (DENYING.has(reading.words[at]!) ? DENIES : 0) +
      (isModal ? MODAL + VERB : tag.startsWith('VB') ? VERB : 0)
    lemmas[at] = lemmaHash(reading, layers, at)
    tags[at] = hashText(tag)
  }
  return looks[at]!
}

/** Words of a content that are looked at: what a long one does is told at its beginning. */
const LOOKED_AT = 60

/** No token writes more features than this; one that has no room left is not looked at. */
const OF_A_TOKEN = 14

const DENYING: ReadonlySet<string> = new Set(
  "not n't never no nobody none nothing neither nor without cannot".split(' '),
)

/** How far behind a "not" its words are taken to be denied. */
const DENIED = 3

/** Content tokens that head what depends on nothing in it; later ones are other sentences. */
const ROOTS = 3

/** Kinds of features; each has a number of its own. */
const OF = {
  always: 1,
  rule: 2,
  ruleFamily: 3,
  ruleAndLemma: 4,
  lemma: 5,
  frame: 6,
  cueAct: 7,
  denied: 8,
  modality: 9,
  condition: 10,
  hasCondition: 11,
  quoted: 12,
  length: 13,
  word: 14,
  fine: 15,
  pair: 16,
  afterNot: 17,
  deed: 18,
  deedCluster: 19,
  deedTag: 20,
  modal: 21,
  denials: 22,
  root: 23,
  rootCluster: 24,
  rootTag: 25,
  rootFrame: 26,
  rootSubject: 27,
  rootSubjectCluster: 28,
  subject: 29,
  subjectCluster: 30,
  first: 31,
  firstTwo: 32,
  last: 33,
} as const

/** So many features come first that tell of the saying as a whole: the rules' answer, the cue, the frame. */
export const OF_THE_WHOLE = 14

/** Writes the features of something said, and says how many they are. */
export function writeActFeatures(into: Int32Array, said: Said, ground: Ground): number {
  const { uttered, content } = said
  const words: number[] = []
  const lemmas: number[] = []
  for (const at of content) {
    if (words.length === LOOKED_AT) break
    if ((lookAt(uttered.reading, ground, at) & WORD) === 0) continue
    words.push(at)
    lemmas.push(lemmaAt(uttered, ground, at))
  }
  let n = writeWhole(into, said, ground, words, lemmas)
  n = writeRoots(into, n, said, ground)
  return writeWords(into, n, said, ground, words, lemmas)
}

/** What is told of it as a whole: the rules' answer, the cue, the frame it stands in. */
function writeWhole(
  into: Int32Array,
  { uttered, ruled, frame }: Said,
  { looks }: Ground,
  words: readonly number[],
  lemmas: readonly number[],
): number {
  const { lemma, condition, clauses } = uttered
  const rule = hashText(ruled.act)
  const cue = hashText(lemma)
  let denials = 0
  for (const at of words) if ((looks[at]! & DENIES) !== 0) denials += 1
  let n = 0
  into[n++] = hash1(OF.always, 0)
  into[n++] = hash1(OF.rule, rule)
  into[n++] = hash1(OF.ruleFamily, hashText(familyOf(ruled.act)))
  into[n++] = hash2(OF.ruleAndLemma, rule, cue)
  into[n++] = hash1(OF.lemma, cue)
  into[n++] = hash1(OF.frame, hashText(frame))
  into[n++] = hash1(OF.cueAct, hashText(uttered.act))
  into[n++] = hash1(OF.denied, ruled.negated ? 1 : 0)
  into[n++] = hash1(OF.modality, hashText(uttered.modality))
  into[n++] = hash1(OF.condition, condition === null ? 0 : hashText(condition.split(' ', 1)[0]!))
  into[n++] = hash1(OF.hasCondition, condition === null ? 0 : 1)
  into[n++] = hash1(OF.quoted, clauses.every(({ quoted }) => quoted) ? 1 : 0)
  into[n++] = hash1(OF.length, Math.min(5, Math.floor(Math.log2(words.length + 1))))
  into[n++] = hash1(OF.denials, Math.min(2, denials))
  if (lemmas.length > 0) {
    into[n++] = hash1(OF.first, lemmas[0]!)
    into[n++] = hash2(OF.firstTwo, lemmas[0]!, lemmas[1] ?? 0)
    into[n++] = hash1(OF.last, lemmas.at(-1)!)
  }
  return n
}

/** The verbs or nouns that carry the content: with subject, auxiliary and denial. */
function writeRoots(into: Int32Array, from: number, { uttered, content }: Said, ground: Ground): number {
  const { heads } = ground.layers
  const { reading } = uttered
  const isInside = among(content)
  let n = from
  let roots = 0
  for (const root of content) {
    if (isInside(heads[root]!.head) || (lookAt(reading, ground, root) & WORD) === 0) continue
    if (roots === ROOTS) break
    roots += 1
    let denied = 0
    let modal: number | undefined
    let subject: number | undefined
    for (const at of content) {
      const { head, relation } = heads[at]!
      if (head !== root) continue
      const look = lookAt(reading, ground, at)
      if ((look & DENIES) !== 0) denied = 1
      if ((look & MODAL) !== 0) modal ??= at
      if (relation.startsWith('nsubj')) subject ??= at
    }
    const aux = modal === undefined ? 0 : hashText(reading.words[modal]!)
    const who = subject === undefined ? carriedKind(uttered, root) : hashText(kindOf(uttered, ground, subject))
    const lemma = lemmaAt(uttered, ground, root)
    const { fine } = ground.clusters[root]!
    into[n++] = hash1(OF.root, lemma)
    into[n++] = hash1(OF.rootCluster, fine)
    into[n++] = hash1(OF.rootTag, ground.tags[root]!)
    into[n++] = hash3(OF.rootFrame, lemma, aux, denied)
    into[n++] = hash3(OF.rootSubject, who, aux, denied)
    into[n++] = hash4(OF.rootSubjectCluster, who, aux, denied, fine)
    into[n++] = hash1(OF.subject, subject === undefined ? 0 : lemmaAt(uttered, ground, subject))
    into[n++] = hash1(OF.subjectCluster, subject === undefined ? 0 : ground.clusters[subject]!.fine)
  }
  return n
}

/** Whose deed it is where the subject was said before: "Ardan would free the crew | but would not pay"; 0: nothing goes on. */
function carriedKind({ clauses, reading, speaker }: Uttered, root: number): number {
  const clause = clauses.find(({ goesOnFrom, tokens }) => goesOnFrom !== undefined && tokens.includes(root))
  return clause === undefined ? 0 : DOER[doerOf(reading, clause, clause.tokens.indexOf(root), speaker)]
}

/** Its words, one by one and in pairs, and whose deeds its verbs tell. */
function writeWords(
  into: Int32Array,
  from: number,
  { uttered }: Said,
  ground: Ground,
  tokens: readonly number[],
  lemmas: readonly number[],
): number {
  const { clusters, looks, tags } = ground
  const doers = doersOf(uttered, ground)
  let n = from
  let lastNot = -DENIED - 1
  for (let index = 0; index < tokens.length; index += 1) {
    if (n + OF_A_TOKEN > MAX_FEATURES) break
    const at = tokens[index]!
    const look = looks[at]!
    const lemma = lemmas[index]!
    const { fine } = clusters[at]!
    into[n++] = hash1(OF.word, lemma)
    into[n++] = hash1(OF.fine, fine)
    if (index + 1 < tokens.length) into[n++] = hash2(OF.pair, lemma, lemmas[index + 1]!)
    if (index - lastNot <= DENIED) into[n++] = hash1(OF.afterNot, lemma)
    if ((look & DENIES) !== 0) lastNot = index
    if ((look & MODAL) !== 0) {
      const denied = index + 1 < tokens.length && (looks[tokens[index + 1]!]! & DENIES) !== 0 ? 1 : 0
      into[n++] = hash2(OF.modal, hashText(uttered.reading.words[at]!), denied)
    }
    const doer = (look & VERB) === 0 ? undefined : doers.get(at)
    if (doer === undefined) continue
    into[n++] = hash2(OF.deed, doer, lemma)
    into[n++] = hash2(OF.deedCluster, doer, fine)
    into[n++] = hash2(OF.deedTag, doer, tags[at]!)
  }
  return n
}

const DOER: Readonly<Record<Doer, number>> = {
  own: hashText('own'),
  other: hashText('other'),
  thing: hashText('thing'),
}

/** Hash of whose deed each verb tells. */
function doersOf({ clauses, reading, speaker }: Uttered, ground: Ground): ReadonlyMap<number, number> {
  const doers = new Map<number, number>()
  for (const clause of clauses as readonly Clause[]) {
    const past = Math.min(LOOKED_AT, clause.tokens.length)
    for (let index = 0; index < past; index += 1) {
      const at = clause.tokens[index]!
      if ((lookAt(reading, ground, at) & VERB) !== 0) doers.set(at, DOER[doerOf(reading, clause, index, speaker)])
    }
  }
  return doers
}

/** A word as a feature; the speaker's own name is another than everybody's. */
function lemmaAt({ reading, speaker }: Uttered, ground: Ground, at: number): number {
  const index = reading.mention[at]!
  if (index !== -1 && reading.document.mentions[index]!.chain === speaker.chain) return SPEAKER
  lookAt(reading, ground, at)
  return ground.lemmas[at]!
}

/** A word as a feature, whoever speaks. */
function lemmaHash({ words, mention, document }: Reading, layers: Ground['layers'], at: number): number {
  const named = mention[at] === -1 ? undefined : document.mentions[mention[at]!]
  if (named !== undefined) return hashText(`@${named.chain === null ? 'nobody' : document.figures[named.chain]!.kind}`)
  if (/^NNP/.test(layers.finerTags[at]!)) return NAME
  const word = words[at]!
  return /^[\d.,]*\d[\d.,]*$/.test(word) ? NUMBER : hashText(layers.lemmas[at]!.toLowerCase())
}

const SPEAKER = hashText('@speaker')
const NAME = hashText('@name')
const NUMBER = hashText('#')

/** "@speaker", "@state": who is mentioned there; `null` where nobody is. */
function namedKind(
  { reading: { mention, document }, speaker }: { reading: Reading } & Pick<Uttered, 'speaker'>,
  at: number,
): string | null {
  const index = mention[at]!
  if (index === -1) return null
  const { chain } = document.mentions[index]!
  return chain === speaker.chain ? '@speaker' : `@${chain === null ? 'nobody' : document.figures[chain]!.kind}`
}

/** What kind of subject it is: who is mentioned, "we", "they", a thing. */
function kindOf(uttered: Uttered, { layers }: Ground, at: number): string {
  const named = namedKind(uttered, at)
  if (named !== null) return named
  const word = uttered.reading.words[at]!
  if (/^(?:i|we)$/.test(word)) return 'first'
  if (/^(?:he|she|it|they)$/.test(word)) return 'third'
  return /^NN/.test(layers.finerTags[at]!) ? 'noun' : 'other'
}
