/** @module The trained models of an analysis, read from `models/` when somebody first asks for them. */
import { fileURLToPath } from 'node:url'
import type { Models } from '../analyse-report.ts'
import { addLayers } from '../document/layers.ts'
import { tokenForms } from '../document/token-forms.ts'
import { createGrammar } from '../language/add-grammar.ts'
import {
  COREFERENCE_FOLDER,
  createReferenceFinder,
  readCoreferenceModel,
} from '../language/coreference/find-references.ts'
import { createEntityFinder, ENTITY_FOLDER, readEntityModel } from '../language/entities/find-entities.ts'
import { readLanguageModels } from '../language/models.ts'
import { ACT_FOLDER, readActModel } from '../statements/scoring/act-model.ts'
import { ATTRIBUTION_FOLDER, readAttributionModel } from '../statements/scoring/attribution-model.ts'
import { POINT_FOLDER, readPointModel } from '../statements/scoring/point-model.ts'
import type { ClustersOf } from '../statements/scoring/sight.ts'
import { actWeigher } from '../statements/scoring/weigh-act.ts'
import { freeSpeechWeigher } from '../statements/scoring/weigh-free-speech.ts'
import { pointWeigher } from '../statements/scoring/weigh-points.ts'
import { speakerWeigher } from '../statements/scoring/weigh-speaker.ts'
import { openModelFiles } from '../storage/model-files.ts'

const MODELS = fileURLToPath(new URL('../../models', import.meta.url))

let models: Models | undefined

/**
 * Reads the models the first time, in about a tenth of a second, and keeps them.
 * @throws WrongModelFile when a file is missing or is not the one its manifest describes.
 */
export function trainedModels(): Models {
  if (models === undefined) {
    const language = modelsOfLanguage()
    const files = openModelFiles(`${MODELS}/${ATTRIBUTION_FOLDER}`)
    const weighActs = actWeigher(readActModel(openModelFiles(`${MODELS}/${ACT_FOLDER}`), language.clustersOf))
    const weighPoints = pointWeigher(readPointModel(openModelFiles(`${MODELS}/${POINT_FOLDER}`), language.clustersOf))
    models = {
      ...language,
      attributions: readAttributionModel(files, language.clustersOf, {
        weighActs,
        weighFree: freeSpeechWeigher(),
        weighSpeakers: speakerWeigher(),
      }),
      weighPoints,
    }
  }
  return models
}

/** Those without the scorer of attributions, which is trained on what they find. Read anew each time.
 * @throws WrongModelFile */
export function modelsOfLanguage(): Models & { readonly clustersOf: ClustersOf } {
  const language = readLanguageModels(openModelFiles(MODELS))
  const { types } = language.tagger
  // Read when somebody first asks: most never do.
  const findEntities = later(() =>
    createEntityFinder(readEntityModel(openModelFiles(`${MODELS}/${ENTITY_FOLDER}`), types)),
  )
  const findReferences = later(() =>
    createReferenceFinder(readCoreferenceModel(openModelFiles(`${MODELS}/${COREFERENCE_FOLDER}`), types)),
  )
  return {
    addGrammar: createGrammar(language),
    attributions: null,
    weighPoints: null,
    // Looked up already, where the words were tagged.
    clustersOf: document => types.all(tokenForms(document)),
    findEntities,
    findReferences: document => {
      const entities = findEntities(document)
      return { ...entities, ...findReferences(addLayers(document, entities)) }
    },
  }
}

/** A stage that is made when it is first used. */
function later<Input, Output>(make: () => (document: Input) => Output): (document: Input) => Output {
  let stage: ((document: Input) => Output) | undefined
  return document => {
    stage ??= make()
    return stage(document)
  }
}
