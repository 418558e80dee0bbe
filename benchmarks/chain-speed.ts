/**
 * @module Speed of the whole chain of the language layer on texts it has not seen: others warm the engine, then each text is read
 * once, so that nothing is remembered of it. And what the models cost to load.
 */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { addLayers } from '../src/document/layers.ts'
import { createGrammar } from '../src/language/add-grammar.ts'
import {
  COREFERENCE_FOLDER,
  createReferenceFinder,
  readCoreferenceModel,
} from '../src/language/coreference/find-references.ts'
import { createEntityFinder, ENTITY_FOLDER, readEntityModel } from '../src/language/entities/find-entities.ts'
import { findAmounts } from '../src/language/find-amounts.ts'
import { findMentions } from '../src/language/find-mentions.ts'
import { findTimes } from '../src/language/find-times.ts'
import { readLanguageModels } from '../src/language/models.ts'
import { openModelFiles } from '../src/storage/model-files.ts'
import { addTextLayers } from '../src/text/add-text-layers.ts'
import type { Figures } from './results.ts'

const MODELS = join(import.meta.dirname, '..', 'models')

/** Words of a report, as the figures of speed count them. */
const REPORT = 700

/** Reports of 700 words a second: text to entities, and to entities, structure and who is who. */
export function chainSpeed(warming: readonly string[], texts: readonly string[]): Figures {
  const models = readLanguageModels(openModelFiles(MODELS))
  const addGrammar = createGrammar(models)
  const findEntities = createEntityFinder(
    readEntityModel(openModelFiles(join(MODELS, ENTITY_FOLDER)), models.tagger.types),
  )
  const findReferences = createReferenceFinder(
    readCoreferenceModel(openModelFiles(join(MODELS, COREFERENCE_FOLDER)), models.tagger.types),
  )
  const spent = { text: 0, entities: 0, grammar: 0, coreference: 0, rules: 0 }
  let words = 0
  const timed = <T>(stage: keyof typeof spent, work: () => T): T => {
    const start = threadTime()
    const result = work()
    spent[stage] += threadTime() - start
    return result
  }
  for (const [at, text] of [...warming, ...texts].entries()) {
    if (at === warming.length) {
      for (const stage of Object.keys(spent) as (keyof typeof spent)[]) spent[stage] = 0
      words = 0
    }
    words += text.split(/\s+/).length
    const cut = timed('text', () => addTextLayers({ text, published: '2016-10-12', outlet: null }))
    const named = timed('entities', () => addLayers(cut, findEntities(cut)))
    const read = timed('grammar', () => addGrammar(named))
    timed('coreference', () => findReferences(read))
    timed('rules', () => {
      const dated = addLayers(read, findTimes(read))
      return [findAmounts(dated), findMentions(dated)]
    })
  }
  const perSecond = (...stages: readonly (keyof typeof spent)[]) =>
    Math.round(((words / REPORT) * 1000) / stages.reduce((sum, stage) => sum + spent[stage], 0))
  return {
    ...Object.fromEntries(
      Object.entries(spent).map(([stage, ms]) => [
        `${stage}, ms a report`,
        Math.round((100 * ms * REPORT) / words) / 100,
      ]),
    ),
    'unseen text to entities, reports/s': perSecond('text', 'entities'),
    'with structure and coreference, reports/s': perSecond('text', 'entities', 'grammar', 'coreference'),
  }
}

/** Milliseconds of this thread alone, so that what else the machine does counts for nothing. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** Of a fresh process: milliseconds to read and check all models, and MiB of resident memory they add to it. */
export function loadCost(): Figures {
  const lines = execFileSync(process.execPath, [join(import.meta.dirname, 'load-models.ts')], { encoding: 'utf8' })
  return JSON.parse(lines) as Figures
}
