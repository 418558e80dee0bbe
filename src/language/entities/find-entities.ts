/**
 * @module Entities: the names of people, bodies, places and peoples. A trained model labels word after word, rules put its
 * names right, and the whole report makes them agree.
 */
import type { Entity, Layers, With } from '../../document/layers.ts'
import { tokenRanges } from '../../document/layers.ts'
import { tokenForms } from '../../document/token-forms.ts'
import type { ModelFiles } from '../../learning/model-files.ts'
import { createScorer, type Scorer } from '../../learning/scorer.ts'
import { decodeWeights } from '../../learning/weights.ts'
import { decodeClusters } from '../clusters.ts'
import type { WordTypes } from '../word-types.ts'
import { agreeNames } from './agree-names.ts'
import { createNameSight, NAME_TEMPLATES, type NameSight } from './features.ts'
import { labelDocument, prepareDocument, type SeenSentence } from './label-names.ts'
import { type LabelledName, NAME_TYPES, namesIn } from './labels.ts'
import { eventOrWork, mendNames } from './mend-names.ts'

/** A finder ready for work. Made once, used for every report. */
export interface EntityModel {
  /** With `NAME_TEMPLATES` as its first set. */
  readonly scorer: Scorer
  readonly sight: NameSight
}

/** Where the model lies in `models/`. */
export const ENTITY_FOLDER = 'entities@1'

/** Names of the files in it. */
export const ENTITY_FILES = { leanings: 'leanings.bin', weights: 'entities.weights' } as const

/** Some 20 MB when read, in some 20 ms. */
export function readEntityModel(files: ModelFiles, types: WordTypes): EntityModel {
  return {
    scorer: createScorer(decodeWeights(files.bytes(ENTITY_FILES.weights)), [NAME_TEMPLATES]),
    sight: createNameSight(types, decodeClusters(files.bytes(ENTITY_FILES.leanings))),
  }
}

/** The stage: a document in, its entities out. */
export function createEntityFinder(
  model: EntityModel,
): (document: With<'sentences' | 'tokens'>) => Pick<Layers, 'entities'> {
  return document => {
    const { tokens } = document
    const forms = tokenForms(document)
    const ranges = tokenRanges(document)
    const words = model.sight.all(forms)
    const sentences = ranges.map(({ first, past }) => ({
      forms: forms.slice(first, past),
      words: words.slice(first, past),
    }))
    const entities: Entity[] = []
    for (const [sentence, names] of findNamesIn(sentences, model.scorer).entries())
      for (const { first, past, type: index } of names) {
        const kind = NAME_TYPES[index]!
        const from = ranges[sentence]!.first
        const type = kind === 'other' ? eventOrWork(sentences[sentence]!.forms.slice(first, past)) : kind
        if (type !== null)
          entities.push({ start: tokens[from + first]!.start, end: tokens[from + past - 1]!.end, type })
      }
    return { entities }
  }
}

/** The names of every sentence of a document, those of events, works and things among them. */
export function findNamesIn(sentences: readonly SeenSentence[], scorer: Scorer): readonly (readonly LabelledName[])[] {
  const document = prepareDocument(sentences)
  const labels = labelDocument(document, scorer)
  return agreeNames(
    sentences.map(({ forms }, at) => ({
      forms,
      names: mendNames(forms, document.sentences[at]!.runs, namesIn(labels[at]!)),
    })),
  )
}
