/** @module `node training/learn-free-speech.ts`: makes the reader of free indirect speech anew; with `--measure` tells how it does on each set it has not learnt from, and writes nothing. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ATTRIBUTION_FOLDER, readAttributionModel } from '../src/statements/scoring/attribution-model.ts'
import { type FreeSpeechWeights, freeSpeechWeigher } from '../src/statements/scoring/weigh-free-speech.ts'
import { openModelFiles } from '../src/storage/model-files.ts'
import { modelsOfLanguage } from '../src/workflows/trained-models.ts'
import { type FreeSpeechExample, freeSpeechExamples } from './free-speech-examples.ts'
import { LEARNT_FROM } from './learnt-from.ts'
import { seeded, shuffle } from './seeded.ts'

const ROOT = join(import.meta.dirname, '..')
const FILE = join(ROOT, 'src/statements/scoring/free-speech-weights.json')

/** Chosen on our own sets, each read by a reader that had not learnt from it. A feature met in fewer sentences is chance. */
const SETTINGS = { rounds: 30, rate: 0.1, shrink: 3e-3, start: 1e-2, leftOut: 0.2, fewest: 15, decimals: 3 }

/** Logistic regression, learnt with AdaGrad (Duchi et al. 2011); features are left out by lot while learning (`log-linear.ts`). */
function learn(examples: readonly FreeSpeechExample[]): FreeSpeechWeights {
  const { rounds, rate, shrink, start, leftOut, fewest, decimals } = SETTINGS
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const kept = [...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature)
  const weights = new Map(['', ...kept.toSorted()].map(feature => [feature, { weight: 0, square: start }]))
  const order = examples.map(({ features, isHis }) => ({ features: ['', ...new Set(features)], isHis }))
  const random = seeded(1)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random)
    for (const { features, isHis } of order) {
      const met = features.flatMap(feature => {
        const one = weights.get(feature)
        return one === undefined || (feature !== '' && random() < leftOut) ? [] : [one]
      })
      const worth = met.reduce((sum, { weight }) => sum + weight, 0)
      const error = 1 / (1 + Math.exp(-worth)) - (isHis ? 1 : 0)
      for (const one of met) {
        const step = error + shrink * one.weight
        one.square += step * step
        one.weight -= (rate * step) / Math.sqrt(one.square)
      }
    }
  }
  // What was left out by lot is always there when it is read.
  return Object.fromEntries(
    [...weights].flatMap(([feature, { weight }]) => {
      const rounded = Number((feature === '' ? weight : weight * (1 - leftOut)).toFixed(decimals))
      return rounded === 0 ? [] : [[feature, rounded] as const]
    }),
  )
}

/** What must speak for a sentence, in nats: tried by `--measure`. */
const BOUNDS = [-1.2, -0.8, -0.4, 0, 0.4, 0.8]

const language = modelsOfLanguage()
const attributions = readAttributionModel(openModelFiles(join(ROOT, 'models', ATTRIBUTION_FOLDER)), language.clustersOf)
const folders = LEARNT_FROM.map(name => join(ROOT, 'tests/sets', name))
// Ours as well, though it lies with the reference data.
folders.push(join(ROOT, '../shared/sets/lake-talks'))
const examples: FreeSpeechExample[] = []
for (const folder of folders)
  if (existsSync(join(folder, 'gold.json')))
    examples.push(...(await freeSpeechExamples(folder, folder.split('/').at(-1)!, { ...language, attributions })))

if (process.argv.includes('--measure')) {
  const worths = examples.map(() => 0)
  for (const name of new Set(examples.map(({ from }) => from))) {
    const weigh = freeSpeechWeigher(learn(examples.filter(({ from }) => from !== name)))
    for (const [at, one] of examples.entries()) if (one.from === name) worths[at] = weigh(one)
  }
  const count = (own: readonly FreeSpeechExample[]) => ({
    all: own.length,
    his: own.filter(({ isHis }) => isHis).length,
  })
  console.log('by rule', count(examples.filter(({ isRuled }) => isRuled)))
  console.log('by no rule', count(examples.filter(({ isRuled }) => !isRuled)))
  for (const bound of BOUNDS)
    console.log(`over ${bound}:`, count(examples.filter(({ isRuled }, at) => !isRuled && worths[at]! > bound)))
} else {
  const weights = learn(examples)
  writeFileSync(FILE, `${JSON.stringify({ weights }, null, 2)}\n`)
  console.log(
    `${examples.length} sentences, ${Object.keys(weights).length} weights: note the new checksum in the manifest`,
  )
}
