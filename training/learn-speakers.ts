/** @module `node training/learn-speakers.ts`: makes the reader of pronouns that speak anew; with `--measure` tells how it does on each set it has not learnt from, and writes nothing. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ATTRIBUTION_FOLDER, readAttributionModel } from '../src/statements/scoring/attribution-model.ts'
import { freeSpeechWeigher } from '../src/statements/scoring/weigh-free-speech.ts'
import { type SpeakerWeights, speakerWeigher, surest } from '../src/statements/scoring/weigh-speaker.ts'
import { openModelFiles } from '../src/storage/model-files.ts'
import { modelsOfLanguage } from '../src/workflows/trained-models.ts'
import { counted, learnChoices, rounded } from './learn-choices.ts'
import { LEARNT_FROM } from './learnt-from.ts'
import { type SpeakerExample, speakerExamples } from './speaker-examples.ts'

const ROOT = join(import.meta.dirname, '..')
const FILE = join(ROOT, 'src/statements/scoring/speaker-weights.json')

/** Chosen on our own sets, each read by a reader that had not learnt from it. */
const SETTINGS = { rounds: 20, rate: 0.1, shrink: 4e-2, start: 1e-2, fewest: 15, seed: 1 }

function learn(examples: readonly SpeakerExample[]): SpeakerWeights {
  const choices = examples
    .filter(({ isRight }) => isRight.includes(true))
    .map(({ candidates, isRight }) =>
      candidates.map(({ features }, at) => ({ features: counted(features), isRight: isRight[at]! })),
    )
  return rounded(learnChoices(choices, SETTINGS), 3)
}

const language = modelsOfLanguage()
const attributions = readAttributionModel(
  openModelFiles(join(ROOT, 'models', ATTRIBUTION_FOLDER)),
  language.clustersOf,
  { weighFree: freeSpeechWeigher() },
)
const folders = LEARNT_FROM.map(name => join(ROOT, 'tests/sets', name))
// Ours as well, though it lies with the reference data.
folders.push(join(ROOT, '../shared/sets/lake-talks'))
const examples: SpeakerExample[] = []
for (const folder of folders)
  if (existsSync(join(folder, 'gold.json')))
    examples.push(...(await speakerExamples(folder, folder.split('/').at(-1)!, { ...language, attributions })))

if (process.argv.includes('--measure')) {
  const count = { pronouns: examples.length, byRule: 0, mended: 0, broken: 0 }
  for (const name of new Set(examples.map(({ from }) => from))) {
    const weigh = speakerWeigher(learn(examples.filter(({ from }) => from !== name)))
    for (const one of examples) {
      if (one.from !== name) continue
      const wasRight = one.isRight[one.candidates.findIndex(({ chain }) => chain === one.ruled)]!
      const isRight = one.isRight[surest(one.candidates, weigh(one), one.ruled)]!
      if (wasRight) count.byRule += 1
      if (isRight && !wasRight) count.mended += 1
      if (!isRight && wasRight) count.broken += 1
    }
  }
  console.log(count)
} else {
  const weights = learn(examples)
  writeFileSync(FILE, `${JSON.stringify({ weights }, null, 2)}\n`)
  console.log(
    `${examples.length} pronouns, ${Object.keys(weights).length} weights: note the new checksum in the manifest`,
  )
}
