/** @module Trains the scorer of attributions: which words are cues, and which words are source and content of each. */

import type { Annotated } from '../src/analyse-report.ts'
import { firstFrom } from '../src/document/span.ts'
import { hashText } from '../src/learning/hash.ts'
import { MAX_FEATURES } from '../src/learning/scorer.ts'
import { writeKeys } from '../src/learning/templates.ts'
import type { Weights } from '../src/learning/weights.ts'
import { draftByRule, hasGrammar, isRead } from '../src/statements/attribute.ts'
import { readTokens } from '../src/statements/reading.ts'
import { labelBefore } from '../src/statements/scoring/attribution-model.ts'
import { lookAtCue, writeCueFeatures } from '../src/statements/scoring/cue-features.ts'
import {
  cueSight,
  ROLE_TEMPLATES,
  ROLE_VALUES,
  writeCueValues,
  writeRoleValues,
} from '../src/statements/scoring/role-features.ts'
import {
  CONTENT_FIRST,
  CONTENT_INNER,
  CONTENT_LAST,
  ROLES,
  SOURCE_FIRST,
  SOURCE_INNER,
  SOURCE_LAST,
  SOURCE_ONLY,
} from '../src/statements/scoring/roles.ts'
import { mayBeCue } from '../src/statements/scoring/score-drafts.ts'
import { type ClustersOf, type ScoringInput, type Sight, sightOf } from '../src/statements/scoring/sight.ts'
import { FeatureTable, LogLinear, packed, thinned } from './log-linear.ts'
import { RowProbabilities } from './row-probabilities.ts'
import { seeded, shuffle } from './seeded.ts'

/** Start and end, end excluded. */
export type Pair = readonly [start: number, end: number]

export interface GoldAttribution {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

/** A report as it is learnt from. */
export interface GoldReport {
  readonly document: ScoringInput
  readonly sight: Sight
  /** The token each cue is known by, with the label of each token of its sentence. */
  readonly cues: ReadonlyMap<number, Uint8Array>
}

/** @throws Error when the document has no grammar */
export function goldReport(annotated: Annotated, gold: readonly GoldAttribution[], clustersOf: ClustersOf): GoldReport {
  if (!hasGrammar(annotated)) throw new Error('Attributions are learnt from documents with grammar.')
  const document = annotated
  const reading = readTokens(document)
  const sight = sightOf(reading, document, draftByRule(reading), clustersOf)
  const cues = new Map<number, Uint8Array>()
  for (const { source, cue, content } of gold) {
    const at = cueToken(sight, document, tokensUnder(document, cue))
    if (at === -1) continue
    const { first, past } = reading.ranges[document.tokens[at]!.sentence]!
    const labels = new Uint8Array(past - first)
    mark(labels, first, document, content, [CONTENT_FIRST, CONTENT_INNER, CONTENT_LAST, CONTENT_FIRST])
    mark(labels, first, document, source, [SOURCE_FIRST, SOURCE_INNER, SOURCE_LAST, SOURCE_ONLY])
    if (labels.some(label => label >= CONTENT_FIRST)) cues.set(at, labels)
  }
  return { document, sight, cues }
}

function tokensUnder({ tokens }: ScoringInput, pairs: readonly Pair[]): readonly number[] {
  return pairs.flatMap(([start, end]) => {
    const found: number[] = []
    let at = firstFrom(tokens, start)
    if (at > 0 && tokens[at - 1]!.end > start) at -= 1
    for (; at < tokens.length && tokens[at]!.start < end; at += 1) found.push(at)
    return found
  })
}

/** Of a cue in several words the one the rules know it by, else its verb, else what the rest depends on. */
function cueToken({ head, drafts }: Sight, { tags }: ScoringInput, cue: readonly number[]): number {
  const words = new Set(cue)
  const ruled = drafts.find(({ at }) => words.has(at))
  if (ruled !== undefined) return ruled.at
  const roots = cue.filter(at => !words.has(head[at]!))
  return roots.find(at => tags[at] === 'VERB') ?? roots.find(at => tags[at] === 'NOUN') ?? roots[0] ?? -1
}

function mark(
  labels: Uint8Array,
  first: number,
  document: ScoringInput,
  pairs: readonly Pair[],
  [open, inner, last, only]: readonly [number, number, number, number],
): void {
  for (const pair of pairs) {
    const inside = tokensUnder(document, [pair]).filter(at => at >= first && at < first + labels.length)
    const from = inside[0]
    const to = inside.at(-1)
    if (from === undefined || to === undefined) continue
    for (let at = from; at <= to; at += 1) labels[at - first] = at === from ? open : at === to ? last : inner
    if (from === to) labels[from - first] = only
  }
}

export interface AttributionTraining {
  /** One model is trained from each, and their mean is what ships. */
  readonly seeds: readonly number[]
  readonly cues: Learning
  readonly roles: Learning
  readonly log: (line: string) => void
}

export interface Learning {
  readonly epochs: number
  /** How far one step goes. */
  readonly rate: number
  /** Features met less often in training are not learnt. */
  readonly leastUses: number
  /** Share of the features left out by lot at each step. */
  readonly leftOut: number
  /** What a weight of 1 becomes. */
  readonly unit: number
  /** Weaker weights do not ship. */
  readonly least: number
  /** Nor do features that have no weight as strong. */
  readonly strongest: number
}

/** What is trained and shipped; chosen on the development half. */
export const ATTRIBUTION_TRAINING: AttributionTraining = {
  seeds: [1, 2],
  cues: { epochs: 4, rate: 0.04, leastUses: 2, leftOut: 0.2, unit: 256, least: 0.02, strongest: 0.02 },
  roles: { epochs: 5, rate: 0.02, leastUses: 3, leftOut: 0.25, unit: 256, least: 0.03, strongest: 0.076 },
  log: line => console.log(line),
}

export interface TrainedAttributions {
  readonly cues: Weights
  readonly roles: Weights
  /** Lemmas of cues that are no verbs. */
  readonly words: readonly string[]
}

/** How often a word other than a verb must be a cue before all its uses are weighed. */
const LEAST_CUES = 2

export function trainAttributions(reports: readonly GoldReport[], settings: AttributionTraining): TrainedAttributions {
  const words = nounLikeCues(reports)
  return { cues: trainCues(reports, words, settings), roles: trainRoles(reports, settings), words }
}

function nounLikeCues(reports: readonly GoldReport[]): readonly string[] {
  const uses = new Map<string, number>()
  for (const { cues, document } of reports)
    for (const at of cues.keys()) {
      const lemma = document.lemmas[at]!.toLowerCase()
      if (document.tags[at] !== 'VERB') uses.set(lemma, (uses.get(lemma) ?? 0) + 1)
    }
  return [...uses].flatMap(([lemma, count]) => (count >= LEAST_CUES ? [lemma] : [])).sort()
}

interface CueExample {
  readonly features: Int32Array
  /** 1: a cue. */
  readonly right: 0 | 1
}

const written = new Int32Array(MAX_FEATURES)
const values = new Int32Array(ROLE_VALUES)

export function trainCues(
  reports: readonly GoldReport[],
  words: readonly string[],
  { seeds, cues, log }: AttributionTraining,
): Weights {
  const nounLike = new Set(words.map(hashText))
  const keyed = reports.flatMap(report => cueExamplesOf(report, nounLike))
  const table = new FeatureTable(
    keyed.map(({ features }) => features),
    cues.leastUses,
  )
  const examples = keyed.map(({ features, right }) => ({ features: table.numbersOf(features), right }))
  const models = seeds.map(seed => {
    const model = new LogLinear(table.keys.length, 1, cues.rate)
    const order = [...examples]
    const random = seeded(seed)
    for (let epoch = 1; epoch <= cues.epochs; epoch += 1) {
      shuffle(order, random)
      let surprise = 0
      for (const example of order) surprise += learnCue(model, example, cues.leftOut, random)
      log(`cues, seed ${seed}, epoch ${epoch}: surprise ${(surprise / order.length).toFixed(4)}`)
    }
    return model
  })
  return packed(models, table, cues)
}

function cueExamplesOf({ sight, document, cues }: GoldReport, nounLike: ReadonlySet<number>): readonly CueExample[] {
  return sight.reading.ranges.flatMap(({ first, past }, sentence) => {
    const found: CueExample[] = []
    if (!isRead(sight.reading, sentence)) return found
    for (let at = first; at < past; at += 1)
      if (mayBeCue(sight, document, { nounLike }, at)) {
        const count = writeCueFeatures(written, lookAtCue(sight, at, first, past))
        found.push({ features: written.slice(0, count), right: cues.has(at) ? 1 : 0 })
      }
    return found
  })
}

/** Steps along gradients smaller than this are not worth their time. */
const FLAT = 1e-3

const cueScore = new Float32Array(1)

/** How surprising the right answer was, in nats. */
function learnCue(model: LogLinear, { features, right }: CueExample, leftOut: number, random: () => number): number {
  const kept = thinned(features, leftOut, random)
  cueScore[0] = 0
  model.addScores(kept, cueScore, 0)
  const likely = 1 / (1 + Math.exp(-cueScore[0]!))
  if (Math.abs(likely - right) > FLAT) model.descend(kept, 0, likely - right)
  return -Math.log(Math.max(Number.MIN_VALUE, right === 1 ? likely : 1 - likely))
}

interface RoleExample {
  /** Of each token of the sentence. */
  readonly features: readonly Int32Array[]
  readonly labels: Uint8Array
}

/** Longer sentences teach nothing that recurs. */
const LONGEST_SENTENCE = 200

export function trainRoles(reports: readonly GoldReport[], { seeds, roles, log }: AttributionTraining): Weights {
  const keyed = reports.flatMap(roleExamplesOf)
  const table = new FeatureTable(
    keyed.flatMap(({ features }) => features),
    roles.leastUses,
    Array.from({ length: ROLES }, (_, label) => labelBefore(label)),
  )
  const examples = keyed.map(({ features, labels }) => ({
    features: features.map(row => table.numbersOf(row)),
    labels,
  }))
  const models = seeds.map(seed => {
    const model = new LogLinear(table.keys.length, ROLES, roles.rate)
    const learner = new RowLearner(model, table, roles.leftOut)
    const order = [...examples]
    const random = seeded(seed)
    for (let epoch = 1; epoch <= roles.epochs; epoch += 1) {
      shuffle(order, random)
      for (const example of order) learner.learn(example, random)
      log(`roles, seed ${seed}, epoch ${epoch}: surprise of a word ${learner.surprise().toFixed(4)}`)
    }
    return model
  })
  return packed(models, table, roles)
}

function roleExamplesOf({ sight, document, cues }: GoldReport): readonly RoleExample[] {
  return [...cues].flatMap(([at, labels]) => {
    if (labels.length > LONGEST_SENTENCE) return []
    const { first, past } = sight.reading.ranges[document.tokens[at]!.sentence]!
    const seen = cueSight(sight, at, first, past)
    writeCueValues(values, seen)
    const rows = Array.from(labels, (_, index) => {
      writeRoleValues(values, seen, first + index)
      return written.slice(0, writeKeys(written, 0, values, ROLE_TEMPLATES))
    })
    return [{ features: rows, labels }]
  })
}

/** Learns whole rows of labels: a conditional random field (Lafferty et al. 2001). */
class RowLearner {
  private readonly model: LogLinear
  private readonly leftOut: number
  /** The features whose weights say what follows each label. */
  private readonly befores: readonly Int32Array[]
  private readonly unary = new Float32Array(LONGEST_SENTENCE * ROLES)
  private readonly transitions = new Float32Array(ROLES * ROLES)
  private readonly probable = new RowProbabilities(LONGEST_SENTENCE)
  private surprised = 0
  private words = 0

  constructor(model: LogLinear, table: FeatureTable, leftOut: number) {
    this.model = model
    this.leftOut = leftOut
    this.befores = Array.from({ length: ROLES }, (_, label) => table.numbersOf(Int32Array.of(labelBefore(label))))
  }

  learn({ features, labels }: RoleExample, random: () => number): void {
    const { model, unary, transitions, probable } = this
    const kept = features.map(row => thinned(row, this.leftOut, random))
    unary.fill(0, 0, labels.length * ROLES)
    transitions.fill(0)
    for (const [at, row] of kept.entries()) model.addScores(row, unary, at * ROLES)
    for (const [label, row] of this.befores.entries()) model.addScores(row, transitions, label * ROLES)
    if (!probable.of(unary, transitions, labels.length)) return
    for (const [at, row] of kept.entries())
      for (let label = 0; label < ROLES; label += 1) {
        const slope = probable.labels[at * ROLES + label]! - (labels[at] === label ? 1 : 0)
        if (Math.abs(slope) > FLAT) model.descend(row, label, slope)
      }
    for (let at = 1; at < labels.length; at += 1) probable.pairs[labels[at - 1]! * ROLES + labels[at]!]! -= 1
    for (const [before, row] of this.befores.entries())
      for (let after = 0; after < ROLES; after += 1) model.descend(row, after, probable.pairs[before * ROLES + after]!)
    for (const [at, label] of labels.entries())
      this.surprised -= Math.log(Math.max(Number.MIN_VALUE, probable.labels[at * ROLES + label]!))
    this.words += labels.length
  }

  /** Of the right label of a word, in nats, since it was last asked. */
  surprise(): number {
    const mean = this.surprised / this.words
    this.surprised = 0
    this.words = 0
    return mean
  }
}
