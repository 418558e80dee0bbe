/** @module Trains the tagger: what tags words have, and which features speak for which. */
import { createSight, TAG_TEMPLATES, type TaggedType, writeTagValues } from '../src/language/tagging/features.ts'
import { type LexiconFile, readLexicon } from '../src/language/tagging/tag-lexicon.ts'
import { bestOf, certainClass } from '../src/language/tagging/tag-words.ts'
import type { WordTypes } from '../src/language/word-types.ts'
import { MAX_FEATURES } from '../src/learning/scorer.ts'
import { MAX_VALUES, writeKeys } from '../src/learning/templates.ts'
import type { Weights } from '../src/learning/weights.ts'
import { AveragedPerceptron, MOST_CLASSES, type Quantising, quantised, withClasses } from './averaged-perceptron.ts'
import type { Tree, TreeToken } from './corpora/conllu.ts'
import { seeded, shuffle } from './seeded.ts'

export interface TrainedTagger {
  readonly labels: readonly string[]
  readonly weighed: readonly number[]
  readonly lexicon: LexiconFile
  readonly weights: Weights
}

export interface TaggerTraining {
  readonly epochs: number
  /** One model is trained from each, and their mean is what ships. */
  readonly seeds: readonly number[]
  /** By how much the right class must beat the others, else it is learnt from as a mistake is. */
  readonly margin: number
  readonly minimumUpdates: number
  /** All classes are learnt, the most frequent ones kept. */
  readonly mostClasses: number
  readonly quantising: Quantising
  readonly log: (line: string) => void
}

/** What is trained and shipped; chosen on the development halves. */
export const TAGGER_TRAINING: TaggerTraining = {
  epochs: 6,
  seeds: [1, 2, 3],
  margin: 25,
  minimumUpdates: 3,
  mostClasses: MOST_CLASSES,
  // With the margin, weights reach some 70, and eight bits hold them. A fortieth of them bear all but a tenth of a point.
  quantising: { unit: 1, leastOfRow: 2, leastOfCell: 1.5 },
  log: line => console.log(line),
}

/** The class of a token: both its tags. */
export function labelOf({ upos, xpos }: TreeToken): string {
  return `${upos} ${xpos}`
}

export function trainTagger(trees: readonly Tree[], types: WordTypes, settings: TaggerTraining): TrainedTagger {
  const labels = [...new Set(trees.flatMap(({ tokens }) => tokens.map(labelOf)))].sort()
  const lexicon = lexiconOf(trees, types)
  const sight = createSight(readLexicon(lexicon, labels))
  const classOf = new Map(labels.map((label, of) => [label, of]))
  const examples = trees.map(({ tokens }) => ({
    words: tokens.map(({ form }) => sight(types.of(form))),
    gold: tokens.map(token => classOf.get(labelOf(token))!),
  }))
  const models = settings.seeds.map(seed => {
    const model = new AveragedPerceptron(labels.length, settings.minimumUpdates)
    const random = seeded(seed)
    const order = [...examples]
    for (let epoch = 1; epoch <= settings.epochs; epoch += 1) {
      shuffle(order, random)
      let right = 0
      let all = 0
      for (const { words, gold } of order) {
        right += learnSentence(model, words, gold, settings)
        all += gold.length
      }
      settings.log(`tagger ${seed}, epoch ${epoch}: ${((100 * right) / all).toFixed(2)} % right, ${model.size}`)
    }
    return model
  })
  const weighed = commonClasses(
    examples.flatMap(({ gold }) => gold),
    settings.mostClasses,
  )
  return { labels, weighed, lexicon, weights: withClasses(quantised(models, settings.quantising), weighed) }
}

/** The most frequent classes, by number. */
export function commonClasses(gold: readonly number[], most: number): readonly number[] {
  const times = new Map<number, number>()
  for (const of of gold) times.set(of, (times.get(of) ?? 0) + 1)
  const ranked = [...times].sort(([a, left], [b, right]) => right - left || a - b).map(([of]) => of)
  return ranked.slice(0, most).sort((a, b) => a - b)
}

const features = new Int32Array(MAX_FEATURES)
const values = new Int32Array(MAX_VALUES)

/** How many words were given the right class before they were learnt from. */
function learnSentence(
  model: AveragedPerceptron,
  words: readonly TaggedType[],
  gold: readonly number[],
  { margin }: TaggerTraining,
): number {
  let right = 0
  let before = -1
  let beforeThat = -1
  for (let at = 0; at < words.length; at += 1) {
    let best = certainClass(words, at)
    if (best < 0) {
      const { own } = words[at]!
      features.set(own)
      writeTagValues(values, words, at, before, beforeThat)
      const count = writeKeys(features, own.length, values, TAG_TEMPLATES)
      const scores = model.score(features, count)
      best = bestOf(scores)
      const rival = best === gold[at] ? secondOf(scores, best) : best
      if (best !== gold[at] || scores[best]! - scores[rival]! < margin) model.update(features, count, gold[at]!, rival)
      model.tick()
    }
    if (best === gold[at]) right += 1
    // What follows is learnt from the tags given, not from the true ones, as it will be in use.
    beforeThat = before
    before = best
  }
  return right
}

/** The first of the highest but one. */
function secondOf(scores: Float32Array, best: number): number {
  let second = best === 0 ? 1 : 0
  for (let of = 0; of < scores.length; of += 1) if (of !== best && scores[of]! > scores[second]!) second = of
  return second
}

/** Words seen so often, and so often with one tag, are not weighed: chance is one in two hundred at most. */
const CERTAIN = { times: 20, share: 0.995 }
/** Words rarer than this are left out, or the tagger would learn to trust what it cannot know of new words: costs 0.7 points. */
const LEAST_TIMES = 4
/** Tags rarer than this with a word are slips of the annotators as often as not. */
const LEAST_SHARE = 0.05

function lexiconOf(trees: readonly Tree[], types: WordTypes): LexiconFile {
  const counts = new Map<string, Map<string, number>>()
  for (const { tokens } of trees)
    for (const token of tokens) {
      const { lower } = types.of(token.form)
      // The file parts words by spaces; no token of a treebank has one but some numbers ("1 000").
      if (/\s/.test(lower)) continue
      const tags = counts.get(lower) ?? new Map<string, number>()
      counts.set(lower, tags)
      tags.set(labelOf(token), (tags.get(labelOf(token)) ?? 0) + 1)
    }
  const tagsOf = new Map<string, string[]>()
  const certain = new Map<string, string[]>()
  for (const [word, tags] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sorted = [...tags].sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
    const all = sorted.reduce((sum, [, times]) => sum + times, 0)
    if (all < LEAST_TIMES) continue
    const weighty = sorted.filter(([, times]) => times / all > LEAST_SHARE).slice(0, 3)
    push(tagsOf, weighty.map(([tag]) => tag).join('/'), word)
    const [tag, times] = sorted[0]!
    if (all >= CERTAIN.times && times / all >= CERTAIN.share) push(certain, tag, word)
  }
  return { tagsOf: joined(tagsOf), certain: joined(certain) }
}

function push(lists: Map<string, string[]>, key: string, word: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [word])
  else list.push(word)
}

function joined(lists: ReadonlyMap<string, readonly string[]>): { readonly [key: string]: string } {
  return Object.fromEntries(
    [...lists].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, words]) => [key, words.join(' ')]),
  )
}
