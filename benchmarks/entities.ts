/** @module Benchmark: entities, exact spans of people, bodies and places, set by set, with what goes wrong; and their speed. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { decodeClusters } from '../src/language/clusters.ts'
import { createEntityFinder, ENTITY_FOLDER, readEntityModel } from '../src/language/entities/find-entities.ts'
import { createWordTypes } from '../src/language/word-types.ts'
import { openModelFiles } from '../src/storage/model-files.ts'
import { addTextLayers } from '../src/text/add-text-layers.ts'
import { readNamedCorpus } from '../training/corpora/named-corpora.ts'
import { measureEntities } from '../training/measure-entities.ts'
import { packClusters } from '../training/pack-clusters.ts'
import { ENTITY_TRAINING } from '../training/train-entities.ts'
import { measureFigures } from './measures.ts'
import { type Figures, median, table } from './results.ts'
import { ruleEntityFigures } from './rule-entities.ts'
import { sharedPath } from './shared.ts'

const MODELS = join(import.meta.dirname, '..', 'models')

/** Words of a report, as the figures of speed count them. */
const REPORT = 700

export async function benchEntities(shared: string): Promise<Figures> {
  const clusters = join(MODELS, 'clusters.bin')
  const types = createWordTypes(
    decodeClusters(
      existsSync(clusters)
        ? openModelFiles(MODELS).bytes('clusters.bin')
        : packClusters(sharedPath(shared, 'prototypes', 'language', 'clusters.tsv.gz')),
    ),
  )
  const model = readEntityModel(openModelFiles(join(MODELS, ENTITY_FOLDER)), types)
  const corpora = sharedPath(shared, 'corpora')
  const scores = measureEntities(corpora, model, ENTITY_TRAINING)
  const figures = Object.fromEntries([...scores].map(([name, counts]) => [name, counts.figures()]))
  const columns = Object.keys(Object.values(figures)[0]!)
  console.log('\nExact spans, per cent; UNER and CrossNER by models trained without them')
  console.log(
    table(
      ['set', ...columns],
      Object.entries(figures).map(([name, row]) => [name, ...columns.map(column => row[column]!)]),
    ),
  )
  for (const [name, counts] of scores) {
    console.log(`\nWhat goes wrong: ${name}`)
    console.log(table(['what', 'times', 'most often'], counts.errorRows(5).slice(0, 14)))
  }
  const rules = ruleEntityFigures(corpora)
  console.log('\nworldwide-dev: dates of the calendar, and money by where it ends, found by rule')
  console.log(
    table(
      ['kind', 'F1', 'precision', 'recall'],
      Object.entries(rules).map(([kind, row]) => [kind, row.F1, row.precision, row.recall]),
    ),
  )
  const measures = measureFigures(shared)
  console.log('\nGUM dev: dates, phrases of time, ordinals and numbers, found by rule')
  console.log(table(['', 'found'], Object.entries(measures)))
  const find = createEntityFinder(model)
  const texts = readNamedCorpus('worldwide', corpora).map(({ sentences }) =>
    addTextLayers({ text: sentences.map(({ forms }) => forms.join(' ')).join('\n'), published: null, outlet: null }),
  )
  const tokens = texts.reduce((sum, text) => sum + text.tokens.length, 0)
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now()
    texts.forEach(find)
    return performance.now() - from
  })
  const perSecond = Math.round((tokens / median(times)) * 1000)
  const speed = { 'tokens/s': perSecond, [`reports of ${REPORT} words/s`]: Math.round(perSecond / REPORT) }
  console.log('\nTokens to entities, one core')
  console.log(table(['', 'figure'], Object.entries(speed)))
  return { ...figures, rules, measures, speed }
}
