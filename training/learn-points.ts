/** @module `node training/learn-points.ts`: makes the reader of what texts set out anew; with `--measure` tells how it does on each set it has not learnt from, and writes nothing. */
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { currentCommit } from '../benchmarks/results.ts'
import { createScorer } from '../src/learning/scorer.ts'
import { encodeWeights } from '../src/learning/weights.ts'
import { ATTRIBUTION_FOLDER, readAttributionModel } from '../src/statements/scoring/attribution-model.ts'
import { POINT_FILE, POINT_FOLDER } from '../src/statements/scoring/point-model.ts'
import { chanceOf } from '../src/statements/scoring/weigh-points.ts'
import { openModelFiles } from '../src/storage/model-files.ts'
import { modelsOfLanguage } from '../src/workflows/trained-models.ts'
import { POINTS_LEARNT_FROM } from './learnt-from.ts'
import { writeModelFile } from './manifest.ts'
import { examplesOfSet, type PointExample, writtenExamples } from './point-examples.ts'
import { trainPoints } from './train-points.ts'

const ROOT = join(import.meta.dirname, '..')
const SETS = join(ROOT, 'tests/sets')
const MODELS = join(ROOT, 'models')

const language = modelsOfLanguage()
const attributions = readAttributionModel(openModelFiles(join(MODELS, ATTRIBUTION_FOLDER)), language.clustersOf)
const teachers = { models: { ...language, attributions }, clustersOf: language.clustersOf }
const written = writtenExamples(join(import.meta.dirname, 'points/passages.txt'), teachers)
const names = POINTS_LEARNT_FROM.filter(name => existsSync(join(SETS, name, 'gold.json')))
const ofSets = new Map<string, readonly PointExample[]>()
for (const name of names) ofSets.set(name, await examplesOfSet(join(SETS, name), name, teachers))

/** What people did not mark and the rules find nevertheless is mostly right as well: nothing is learnt from it. */
const teaching = [...ofSets.values(), written].flat().filter(({ isRuled, isPoint }) => isPoint || !isRuled)

if (process.argv.includes('--measure')) {
  const bounds = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
  const total = bounds.map(() => ({ found: 0, marked: 0 }))
  for (const [name, examples] of ofSets) {
    const scorer = createScorer(trainPoints(teaching.filter(({ from }) => from !== name)))
    const found = examples
      .filter(({ isRuled, isAsked }) => isAsked && !isRuled)
      .map(({ features, isPoint }) => {
        scorer.features.set(features)
        scorer.score(features.length)
        return { isPoint, chance: chanceOf(scorer.scores[0]!) }
      })
    const counts = bounds.map(bound => {
      const some = found.filter(({ chance }) => chance >= bound)
      return { found: some.length, marked: some.filter(({ isPoint }) => isPoint).length }
    })
    for (const [at, { found, marked }] of counts.entries()) {
      total[at]!.found += found
      total[at]!.marked += marked
    }
    console.log(name.padEnd(22), counts.map(({ found, marked }) => `${marked}/${found}`).join('  '))
  }
  console.log('from'.padEnd(22), bounds.join('  '))
  console.log('all sets'.padEnd(22), total.map(({ found, marked }) => `${marked}/${found}`).join('  '))
} else {
  const weights = encodeWeights(trainPoints(teaching))
  mkdirSync(join(MODELS, POINT_FOLDER), { recursive: true })
  writeModelFile(join(MODELS, POINT_FOLDER), POINT_FILE, weights, {
    licence: 'as the project',
    madeFrom: [
      `the project's own invented talks in tests/sets: ${ofSets.size} sets, ${teaching.length - written.length} clauses`,
      `passages written for it, training/points: ${written.length} clauses`,
      'read with the taggers, parser and clusters of models/, and with the rules of the commit named',
    ],
    command: 'node training/learn-points.ts',
    commit: currentCommit(),
    scores: {},
  })
  console.log(`${teaching.length} examples, ${weights.length} bytes`)
}
