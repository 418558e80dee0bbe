/** @module `node training/learn-free-speech.ts`: makes the reader of free indirect speech anew; with `--measure` tells how it does on each set it has not learnt from, and writes nothing. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ATTRIBUTION_FOLDER, readAttributionModel } from '../src/statements/scoring/attribution-model.ts'
import { type FreeSpeechWeights, freeSpeechWeigher } from '../src/statements/scoring/weigh-free-speech.ts'
import { openModelFiles } from '../src/storage/model-files.ts'
import { modelsOfLanguage } from '../src/workflows/trained-models.ts'
import { type FreeSpeechExample, freeSpeechExamples } from './free-speech-examples.ts'
import { counted, learnChoices, rounded } from './learn-choices.ts'
import { LEARNT_FROM } from './learnt-from.ts'

const ROOT = join(import.meta.dirname, '..')
const FILE = join(ROOT, 'src/statements/scoring/free-speech-weights.json')

/** Chosen on our own sets, each read by a reader that had not learnt from it. A feature met in fewer sentences is chance. */
const SETTINGS = { rounds: 25, rate: 0.08, shrink: 6e-3, start: 1e-2, fewest: 15, seed: 1 }

/** Weights of what is seen of a sentence, against nothing that speaks for it; `''` is seen of every one. */
function learn(examples: readonly FreeSpeechExample[]): FreeSpeechWeights {
  const choices = examples.map(({ features, isHis }) => [
    { features: counted(['', ...features]), isRight: isHis },
    { features: counted([]), isRight: !isHis },
  ])
  return rounded(learnChoices(choices, SETTINGS), 3)
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
