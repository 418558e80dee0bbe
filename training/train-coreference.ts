/**
 * @module Trains the two models of coreference: what a phrase speaks of, and to which earlier phrase it is joined.
 * Source: Collins 2002; for links latent antecedents as in Fernandes and others 2012: of the right ones the best-scoring teaches.
 */

import { LINK_TEMPLATES, writeNewValues, writePairValues } from '../src/language/coreference/link-features.ts'
import { type Choice, linkPhrases } from '../src/language/coreference/link-phrases.ts'
import { findNounPhrases, type NounPhrase } from '../src/language/coreference/noun-phrases.ts'
import {
  agreedKinds,
  bestKind,
  KIND_TEMPLATES,
  nameKey,
  PHRASE_KINDS,
  writeKindValues,
} from '../src/language/coreference/phrase-kinds.ts'
import { type Annotated, type PhraseWords, phraseWords } from '../src/language/coreference/phrase-words.ts'
import { referring } from '../src/language/coreference/referring.ts'
import type { WordTypes } from '../src/language/word-types.ts'
import { MAX_FEATURES } from '../src/learning/scorer.ts'
import { MAX_VALUES, writeKeys } from '../src/learning/templates.ts'
import type { Weights } from '../src/learning/weights.ts'
import { AveragedPerceptron, type Quantising, quantised } from './averaged-perceptron.ts'
import type { CoreferenceDocument } from './corpora/gum-coreference.ts'
import { seeded, shuffle } from './seeded.ts'

export interface CoreferenceTraining {
  readonly kindEpochs: number
  readonly linkEpochs: number
  /** One model is trained from each, and their mean is what ships. */
  readonly seeds: readonly number[]
  readonly minimumUpdates: number
  /** Parts whose kinds are told by a model that has not seen them, so that links are learnt on kinds like those in use. */
  readonly folds: number
  /** By how much the right choice must win; less teaches as a mistake does. */
  readonly margin: number
  /** How much more a wrong link counts than one that is missing: a wrong speaker is the worst error. */
  readonly wrongLink: number
  readonly quantising: Quantising
  readonly log: (line: string) => void
}

export const COREFERENCE_TRAINING: CoreferenceTraining = {
  kindEpochs: 8,
  linkEpochs: 6,
  seeds: [1, 2, 3, 4, 5],
  minimumUpdates: 1,
  folds: 5,
  margin: 3,
  wrongLink: 1,
  // Three rows in five bear nothing.
  quantising: { unit: 64, leastOfRow: 1, leastOfCell: 0.5 },
  log: line => console.log(line),
}

export interface TrainedCoreference {
  readonly kinds: Weights
  readonly links: Weights
}

/** A document with the layers that are there in use, and the truth. */
export interface CoreferenceExample {
  readonly document: Annotated
  readonly gold: CoreferenceDocument
}

interface Prepared {
  readonly document: Annotated
  readonly words: PhraseWords
  readonly phrases: readonly NounPhrase[]
  readonly kinds: readonly number[]
  /** Of each phrase the number of what it refers to; '' for none. */
  readonly ids: readonly string[]
}

export function trainCoreference(
  examples: readonly CoreferenceExample[],
  types: WordTypes,
  settings: CoreferenceTraining,
): TrainedCoreference {
  const prepared = examples.map(example => prepare(example, types))
  const kinds = settings.seeds.map(seed => learnKinds(prepared, seed, settings))
  const guessed = guessKinds(prepared, settings)
  const links = settings.seeds.map(seed => learnLinks(prepared, guessed, seed, settings))
  return { kinds: quantised(kinds, settings.quantising), links: quantised(links, settings.quantising) }
}

const KINDS: { readonly [type: string]: (typeof PHRASE_KINDS)[number] } = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
}

/** A phrase and a mention are one when they have the same words, else when they have one head. */
function prepare({ document, gold }: CoreferenceExample, types: WordTypes): Prepared {
  const words = phraseWords(document, types)
  const phrases = findNounPhrases(document, words.structure)
  const byWords = new Map(gold.mentions.map(mention => [`${mention.first}:${mention.past}`, mention] as const))
  const byHead = new Map(gold.mentions.map(mention => [mention.head, mention] as const).reverse())
  const mentions = phrases.map(({ head, first, past }) => byWords.get(`${first}:${past}`) ?? byHead.get(head))
  return {
    document,
    words,
    phrases,
    kinds: mentions.map(mention =>
      PHRASE_KINDS.indexOf(mention === undefined ? 'none' : (KINDS[mention.type] ?? 'thing')),
    ),
    ids: mentions.map(mention => mention?.id ?? ''),
  }
}

const features = new Int32Array(MAX_FEATURES)
const values = new Int32Array(MAX_VALUES)

/** How many keys of features speak for the kind of a phrase; they lie in `features`. */
function writeKindKeys(words: PhraseWords, phrase: NounPhrase): number {
  return writeKeys(features, writeKindValues(values, features, words, phrase), values, KIND_TEMPLATES)
}

function learnKinds(documents: readonly Prepared[], seed: number, settings: CoreferenceTraining): AveragedPerceptron {
  const model = new AveragedPerceptron(PHRASE_KINDS.length, settings.minimumUpdates)
  const random = seeded(seed)
  const order = [...documents]
  for (let epoch = 1; epoch <= settings.kindEpochs; epoch += 1) {
    shuffle(order, random)
    let wrong = 0
    let all = 0
    for (const { words, phrases, kinds } of order)
      for (const [index, phrase] of phrases.entries()) {
        const right = kinds[index]!
        const count = writeKindKeys(words, phrase)
        const scores = model.score(features, count)
        scores[right]! -= settings.margin
        const best = bestKind(scores)
        if (best !== right) {
          wrong += 1
          model.update(features, count, right, best)
        }
        model.tick()
        all += 1
      }
    settings.log(`kinds, seed ${seed}, epoch ${epoch}: ${((100 * wrong) / all).toFixed(2)} % wrong, ${model.size}`)
  }
  return model
}

/** Kinds of every document as told by a model that has learnt from the others. */
function guessKinds(documents: readonly Prepared[], settings: CoreferenceTraining): readonly (readonly number[])[] {
  const guessed: (readonly number[])[] = documents.map(() => [])
  for (let fold = 0; fold < settings.folds; fold += 1) {
    const others = documents.filter((_, index) => index % settings.folds !== fold)
    const model = learnKinds(others, 1, { ...settings, log: () => {} })
    for (let index = fold; index < documents.length; index += settings.folds) {
      const { words, phrases } = documents[index]!
      guessed[index] = agreedKinds(
        phrases.map(phrase => model.score(features, writeKindKeys(words, phrase)).slice()),
        phrases.map(phrase => nameKey(words, phrase)),
      )
    }
  }
  return guessed
}

function learnLinks(
  documents: readonly Prepared[],
  guessed: readonly (readonly number[])[],
  seed: number,
  settings: CoreferenceTraining,
): AveragedPerceptron {
  const model = new AveragedPerceptron(1, settings.minimumUpdates)
  const random = seeded(seed)
  const order = documents.map((document, index) => ({
    ...document,
    referring: document.phrases.map((phrase, at) =>
      referring(document.document, document.words, phrase, guessed[index]![at]!),
    ),
  }))
  for (let epoch = 1; epoch <= settings.linkEpochs; epoch += 1) {
    shuffle(order, random)
    const counts = { wrong: 0, all: 0 }
    for (const { words, referring: phrases, ids } of order)
      linkPhrases(phrases, words, choice => learnChoice(model, choice, ids, settings, counts))
    settings.log(
      `links, seed ${seed}, epoch ${epoch}: ${((100 * counts.wrong) / counts.all).toFixed(2)} % wrong, ${model.size}`,
    )
  }
  return model
}

const NONE = -1

/** The choice of the model as it is, after it has learnt from it. */
function learnChoice(
  model: AveragedPerceptron,
  choice: Choice,
  ids: readonly string[],
  { margin, wrongLink }: CoreferenceTraining,
  counts: { wrong: number; all: number },
): number {
  const { index, candidates } = choice
  const isRight = (candidate: number) => ids[index] !== '' && ids[candidate] === ids[index]
  const hasRight = candidates.some(isRight)
  let right = { candidate: NONE, rank: 0, score: Number.NEGATIVE_INFINITY }
  let wrong = { candidate: NONE, rank: 0, score: Number.NEGATIVE_INFINITY }
  let best = { candidate: NONE, score: Number.NEGATIVE_INFINITY }
  for (const [rank, candidate] of [NONE, ...candidates].entries()) {
    const score = model.score(features, write(choice, candidate, rank - 1))[0]!
    const fits = candidate === NONE ? !hasRight : isRight(candidate)
    if (score > best.score) best = { candidate, score }
    if (fits && score > right.score) right = { candidate, rank, score }
    const cost = candidate === NONE ? margin : hasRight ? margin : margin * wrongLink
    if (!fits && score + cost > wrong.score) wrong = { candidate, rank, score: score + cost }
  }
  counts.all += 1
  if (best.candidate !== right.candidate && !isRight(best.candidate)) counts.wrong += 1
  if (wrong.score > right.score) {
    model.move(features, write(choice, right.candidate, right.rank - 1), 0, 1)
    model.move(features, write(choice, wrong.candidate, wrong.rank - 1), 0, -1)
  }
  model.tick()
  return best.candidate
}

function write({ phrase, candidates, phrases, words, pairOf }: Choice, candidate: number, rank: number): number {
  const set =
    candidate === NONE
      ? writeNewValues(values, phrase, candidates, phrases, words)
      : writePairValues(values, phrase, phrases[candidate]!, pairOf(candidate, rank), words)
  return writeKeys(features, 0, values, LINK_TEMPLATES[set]!)
}
