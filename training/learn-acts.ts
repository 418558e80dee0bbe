/** @module `node training/learn-acts.ts`: makes the reader of acts anew; with `--measure` tells how it does on each set, and on news (`--measure-news`: on these alone), that it has not learnt from, and writes nothing. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { currentCommit } from '../benchmarks/results.ts'
import { createScorer } from '../src/learning/scorer.ts'
import { encodeWeights, type Weights } from '../src/learning/weights.ts'
import { ACT_CLASSES, ACT_FILE, ACT_FOLDER, familyOf } from '../src/statements/scoring/act-model.ts'
import { ATTRIBUTION_FOLDER, readAttributionModel } from '../src/statements/scoring/attribution-model.ts'
import { openModelFiles } from '../src/storage/model-files.ts'
import { modelsOfLanguage } from '../src/workflows/trained-models.ts'
import { type ActExample, examplesOfSet, newsExamples, writtenExamples } from './act-examples.ts'
import { POLNEAR, readPolnear } from './corpora/polnear.ts'
import { LEARNT_FROM } from './learnt-from.ts'
import { writeModelFile } from './manifest.ts'
import { trainActs } from './train-acts.ts'

const ROOT = join(import.meta.dirname, '..')
const SETS = join(ROOT, 'tests/sets')

const MODELS = join(ROOT, 'models')

/** Where the texts of the news lie whose sayings are marked. */
const NEWS = join(ROOT, '..', 'shared', 'kits', 'attribution', 'data', POLNEAR.file)

/** Parts that the reports of the news are measured in. */
const FOLDS = 5

/** Examples of which the act is right: by rule, and as the reader would have it. */
class Tally {
  all = 0
  ruled = 0
  weighed = 0
  better = 0
  worse = 0

  add({ right, ruled }: ActExample, act: number): void {
    this.all += 1
    this.ruled += right.includes(ruled) ? 1 : 0
    this.weighed += right.includes(act) ? 1 : 0
    this.better += right.includes(act) && !right.includes(ruled) ? 1 : 0
    this.worse += right.includes(ruled) && !right.includes(act) ? 1 : 0
  }
}

function measure(weights: Weights, examples: readonly ActExample[], tally: Tally): void {
  const scorer = createScorer(weights)
  for (const example of examples) {
    scorer.features.set(example.features)
    scorer.score(example.features.length)
    const act = example.weighed(scorer.scores)
    tally.add(example, act === null ? example.ruled : ACT_CLASSES.indexOf(familyOf(act)))
  }
}

const language = modelsOfLanguage()
const attributions = readAttributionModel(openModelFiles(join(MODELS, ATTRIBUTION_FOLDER)), language.clustersOf)
const teachers = { models: { ...language, attributions }, clustersOf: language.clustersOf }
const written = writtenExamples(join(import.meta.dirname, 'acts'), teachers)
const sets = LEARNT_FROM.filter(name => existsSync(join(SETS, name, 'gold.json')))
const ofSets = new Map<string, readonly ActExample[]>()
for (const name of sets) ofSets.set(name, await examplesOfSet(join(SETS, name), name, teachers))
// Ours as well, though it lies with the reference data.
const lake = join(ROOT, '../shared/sets/lake-talks')
if (existsSync(lake)) ofSets.set('lake-talks', await examplesOfSet(lake, 'lake-talks', teachers))
const news = existsSync(NEWS)
  ? newsExamples(
      join(import.meta.dirname, 'acts-of-news.tsv'),
      new Map(readPolnear(NEWS).map(({ id, text }) => [id, text])),
      teachers,
    )
  : []
const all = [...ofSets.values(), written, news].flat()

if (process.argv.includes('--measure')) {
  measureSets()
  measureNews()
} else if (process.argv.includes('--measure-news')) measureNews()
else {
  const weights = encodeWeights(trainActs(all))
  writeModelFile(join(MODELS, ACT_FOLDER), ACT_FILE, weights, {
    licence: 'as the project',
    madeFrom: [
      `the project's own invented talks in tests/sets and lake-talks: ${ofSets.size} sets, ${all.length - written.length - news.length} things said`,
      `sentences written for it, training/acts: ${written.length}`,
      `sayings of real news, marked by hand in training/acts-of-news.tsv: ${news.length}; ${POLNEAR.credit}`,
      'read with the taggers, parser and clusters of models/, and with the rules of the commit named',
    ],
    command: 'node training/learn-acts.ts',
    commit: currentCommit(),
    scores: {},
  })
  console.log(`${all.length} examples, ${weights.length} bytes`)
}

function measureSets() {
  const total = new Tally()
  for (const [name, examples] of ofSets) {
    const tally = new Tally()
    const weights = trainActs(all.filter(({ from }) => from !== name))
    measure(weights, examples, tally)
    measure(weights, examples, total)
    console.log(name, tally)
  }
  console.log('all sets', total)
}

function measureNews() {
  // A fifth of the reports at a time, read by what learnt from the others.
  const ofNews = new Tally()
  const ids = [...new Set(news.map(({ from }) => from))]
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const own = new Set(ids.filter((_, at) => at % FOLDS === fold))
    const weights = trainActs(all.filter(({ from }) => !own.has(from)))
    measure(
      weights,
      news.filter(({ from }) => own.has(from)),
      ofNews,
    )
  }
  console.log('news', ofNews)
}
