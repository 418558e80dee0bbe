/** @module Trains the finder of entities: which features speak for which label. Source: Collins 2002; Ratinov and Roth 2009. */

import type { Clusters } from '../src/language/clusters.ts'
import {
  createNameSight,
  NAME_TEMPLATES,
  type NameContext,
  type NameSight,
  writeNameValues,
} from '../src/language/entities/features.ts'
import {
  bestLabel,
  isPlain,
  type NameDocument,
  prepareDocument,
  remember,
} from '../src/language/entities/label-names.ts'
import { isOpen, LABELS, labelsOf, MAY_FOLLOW, NAME_TYPES, OUTSIDE, typeOf } from '../src/language/entities/labels.ts'
import { createWordTypes } from '../src/language/word-types.ts'
import { MAX_FEATURES } from '../src/learning/scorer.ts'
import { MAX_VALUES, writeKeys } from '../src/learning/templates.ts'
import type { Weights } from '../src/learning/weights.ts'
import { AveragedPerceptron, type Quantising, quantised } from './averaged-perceptron.ts'
import type { NamedDocument } from './corpora/named-documents.ts'
import { seeded, shuffle } from './seeded.ts'

export interface EntityTraining {
  readonly epochs: number
  /** One model is trained from each, and their mean is what ships. */
  readonly seeds: readonly number[]
  readonly minimumUpdates: number
  /** How often what follows is learnt from the label given rather than from the true one. */
  readonly explore: number
  /** By how much the right label must win; less teaches as a mistake does. */
  readonly margin: number
  /** How often a word is learnt without its letters, so that what surrounds names is learnt too. */
  readonly blind: number
  readonly quantising: Quantising
  readonly log: (line: string) => void
}

/** What is trained and shipped; chosen on worldwide-dev. */
export const ENTITY_TRAINING: EntityTraining = {
  epochs: 8,
  seeds: [1, 2, 3, 4, 5],
  minimumUpdates: 2,
  explore: 0.3,
  margin: 3,
  blind: 0.2,
  // Two rows in three bear nothing.
  quantising: { unit: 64, leastOfRow: 1, leastOfCell: 0.5 },
  log: line => console.log(line),
}

interface Example {
  readonly document: NameDocument
  readonly gold: readonly Uint8Array[]
  readonly marksOthers: boolean
}

export function trainEntities(
  documents: readonly NamedDocument[],
  sight: NameSight,
  settings: EntityTraining,
): Weights {
  const examples: Example[] = documents.map(({ sentences, marksOthers }) => ({
    document: prepareDocument(sentences.map(({ forms }) => ({ forms, words: sight.all(forms) }))),
    gold: sentences.map(({ forms, names }) => labelsOf(names, forms.length)),
    marksOthers,
  }))
  return quantised(
    settings.seeds.map(seed => learn([...examples], seed, settings)),
    settings.quantising,
  )
}

function learn(examples: Example[], seed: number, settings: EntityTraining): AveragedPerceptron {
  const model = new AveragedPerceptron(LABELS, settings.minimumUpdates)
  const random = seeded(seed)
  for (let epoch = 1; epoch <= settings.epochs; epoch += 1) {
    shuffle(examples, random)
    let wrong = 0
    let all = 0
    for (const { document, gold, marksOthers } of examples) {
      for (const use of document.uses) use.last = -1
      for (const [at, context] of document.sentences.entries()) {
        wrong += learnSentence(model, context, gold[at]!, marksOthers, settings, random)
        all += context.words.length
      }
    }
    settings.log(`entities, seed ${seed}, epoch ${epoch}: ${((100 * wrong) / all).toFixed(2)} % wrong, ${model.size}`)
  }
  return model
}

/** The first features are those of the letters of the word. */
const LETTERS = 8
const OTHER = NAME_TYPES.indexOf('other')
const features = new Int32Array(MAX_FEATURES)
const values = new Int32Array(MAX_VALUES)

/** How many words were given a wrong label before they were learnt from. */
function learnSentence(
  model: AveragedPerceptron,
  context: NameContext,
  gold: Uint8Array,
  marksOthers: boolean,
  { explore, margin, blind }: EntityTraining,
  random: () => number,
): number {
  const { words } = context
  let wrong = 0
  let before = OUTSIDE
  let beforeThat = OUTSIDE
  for (const [at, word] of words.entries()) {
    const right = gold[at]!
    let label = right
    if (!isPlain(word, before) || right !== OUTSIDE) {
      features.set(word.own)
      writeNameValues(values, context, at, before, beforeThat)
      let count = writeKeys(features, word.own.length, values, NAME_TEMPLATES)
      if (blind > 0 && random() < blind) count = withoutLetters(features, count)
      const scores = model.score(features, count)
      scores[right]! -= margin
      const best = bestLabel(scores, before, at === words.length - 1)
      // Where others are not marked, a word outside all names may be one of theirs.
      const isRight = best === right || (right === OUTSIDE && !marksOthers && typeOf(best) === OTHER)
      if (!isRight) {
        wrong += 1
        model.update(features, count, right, best)
      }
      model.tick()
      const following = gold[at + 1]
      const mayStray = following === undefined ? !isOpen(best) : MAY_FOLLOW[best]!.includes(following)
      if (mayStray && random() < explore) label = best
      remember(context, at, label)
    }
    beforeThat = before
    before = label
  }
  return wrong
}

function withoutLetters(keys: Int32Array, count: number): number {
  keys.copyWithin(0, LETTERS, count)
  return count - LETTERS
}

export function nameSight(clusters: Clusters, leanings: Clusters): NameSight {
  return createNameSight(createWordTypes(clusters), leanings)
}
