/** @module The trained models of an analysis, read from `models/` when somebody first asks for them. */
import { fileURLToPath } from 'node:url'
import type { Models } from '../analyse-report.ts'
import { createGrammar } from '../language/add-grammar.ts'
import { createEntityFinder, ENTITY_FOLDER, readEntityModel } from '../language/entities/find-entities.ts'
import { readLanguageModels } from '../language/models.ts'
import { openModelFiles } from '../storage/model-files.ts'

const MODELS = fileURLToPath(new URL('../../models', import.meta.url))

let models: Models | undefined

/**
 * Reads the models the first time, in about a tenth of a second, and keeps them.
 * @throws WrongModelFile when a file is missing or is not the one its manifest describes.
 */
export function trainedModels(): Models {
  models ??= readAll()
  return models
}

function readAll(): Models {
  const language = readLanguageModels(openModelFiles(MODELS))
  let findEntities: Models['findEntities'] | undefined
  return {
    addGrammar: createGrammar(language),
    // Read when somebody first asks: most never do.
    findEntities: document => {
      findEntities ??= createEntityFinder(
        readEntityModel(openModelFiles(`${MODELS}/${ENTITY_FOLDER}`), language.tagger.types),
      )
      return findEntities(document)
    },
  }
}
