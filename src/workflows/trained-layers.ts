/** @module The layers that trained models add, read from `models/` when somebody first asks for one. */
import { fileURLToPath } from 'node:url'
import { addLayers, type Layers, type ModelLayer, type With } from '../document/layers.ts'
import { createGrammar } from '../language/add-grammar.ts'
import { createEntityFinder, ENTITY_FOLDER, readEntityModel } from '../language/entities/find-entities.ts'
import { readLanguageModels } from '../language/models.ts'
import { openModelFiles } from '../storage/model-files.ts'

/** Adds tags, lemmas, heads and entities to a document with sentences and tokens. */
export type AddTrainedLayers = (document: With<'sentences' | 'tokens'>) => Pick<Layers, ModelLayer>

const MODELS = fileURLToPath(new URL('../../models', import.meta.url))

let trained: AddTrainedLayers | undefined

/**
 * Reads the models the first time, in about a tenth of a second, and keeps them.
 * @throws WrongModelFile when a file is missing or is not the one its manifest describes.
 */
export function trainedLayers(): AddTrainedLayers {
  trained ??= readAll()
  return trained
}

function readAll(): AddTrainedLayers {
  const models = readLanguageModels(openModelFiles(MODELS))
  const addGrammar = createGrammar(models)
  const findEntities = createEntityFinder(
    readEntityModel(openModelFiles(`${MODELS}/${ENTITY_FOLDER}`), models.tagger.types),
  )
  return document => addLayers(addGrammar(document), findEntities(document))
}
