/** @module A process that reads all models and tells what that cost, as JSON: started by `chain-speed.ts`. */
import { join } from 'node:path'
import { createGrammar } from '../src/language/add-grammar.ts'
import {
  COREFERENCE_FOLDER,
  createReferenceFinder,
  readCoreferenceModel,
} from '../src/language/coreference/find-references.ts'
import { createEntityFinder, ENTITY_FOLDER, readEntityModel } from '../src/language/entities/find-entities.ts'
import { readLanguageModels } from '../src/language/models.ts'
import { openModelFiles } from '../src/storage/model-files.ts'

const MODELS = join(import.meta.dirname, '..', 'models')

const before = process.memoryUsage.rss()
/** Microseconds of this thread alone. */
const cpu = () => process.threadCpuUsage().user + process.threadCpuUsage().system
const start = cpu()
const models = readLanguageModels(openModelFiles(MODELS))
createGrammar(models)
createEntityFinder(readEntityModel(openModelFiles(join(MODELS, ENTITY_FOLDER)), models.tagger.types))
createReferenceFinder(readCoreferenceModel(openModelFiles(join(MODELS, COREFERENCE_FOLDER)), models.tagger.types))
const milliseconds = (cpu() - start) / 1000
const after = process.memoryUsage.rss()
const mebibytes = (bytes: number) => Math.round(bytes / 2 ** 20)
console.log(
  JSON.stringify({
    'load of all models, ms': Math.round(milliseconds),
    'memory the models add, MiB': mebibytes(after - before),
    'memory of the process then, MiB': mebibytes(after),
  }),
)
