/** @module `node training/learn-meetings.ts`: makes the reader of meetings anew; with `--measure` tells how it does on each set it has not learnt from, and writes nothing. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MeetingWeights, meetingWeigher } from '../src/statements/scoring/weigh-meeting.ts'
import { modelsOfLanguage } from '../src/workflows/trained-models.ts'
import { counted, learnChoices, rounded } from './learn-choices.ts'
import { LEARNT_FROM } from './learnt-from.ts'
import { type MeetingExample, meetingExamples } from './meeting-examples.ts'

const ROOT = join(import.meta.dirname, '..')
const FILE = join(ROOT, 'src/statements/scoring/meeting-weights.json')

/** Chosen on our own sets, each read by a reader that had not learnt from it. A feature met in fewer clauses is chance. */
const SETTINGS = { rounds: 20, rate: 0.05, shrink: 1e-2, start: 1e-2, fewest: 8, seed: 1 }

/** Weights of what is seen of a clause, against nothing that speaks for it; `''` is seen of every one. */
function learn(examples: readonly MeetingExample[]): MeetingWeights {
  const choices = examples
    .filter(one => one.isMeeting || !(one.isRuled && one.isDayOfMeeting))
    .map(({ features, isMeeting }) => [
      { features: counted(['', ...features]), isRight: isMeeting },
      { features: counted([]), isRight: !isMeeting },
    ])
  return rounded(learnChoices(choices, SETTINGS), 3)
}

/** Parts that sets are left out in. */
const PARTS = 10

/** What must speak for a clause, in nats: tried by `--measure`. */
const BOUNDS = [-1.2, -0.8, -0.4, 0, 0.4, 0.8, 1.2]

const folders = LEARNT_FROM.map(name => join(ROOT, 'tests/sets', name))
// Ours as well, though it lies with the reference data.
folders.push(join(ROOT, '../shared/sets/lake-talks'))
const language = modelsOfLanguage()
const examples: MeetingExample[] = []
for (const folder of folders)
  if (existsSync(join(folder, 'gold.json')))
    examples.push(...(await meetingExamples(folder, folder.split('/').at(-1)!, language)))

if (process.argv.includes('--measure')) {
  const worths = examples.map(() => 0)
  // In ten parts, so that no set is read by a reader that learnt from it.
  const names = [...new Set(examples.map(({ from }) => from))]
  for (let part = 0; part < PARTS; part += 1) {
    const own = new Set(names.filter((_, at) => at % PARTS === part))
    const weigh = meetingWeigher(learn(examples.filter(({ from }) => !own.has(from))))
    for (const [at, { from, features }] of examples.entries()) if (own.has(from)) worths[at] = weigh(features)
  }
  const count = (own: readonly MeetingExample[]) => ({
    all: own.length,
    meetings: own.filter(({ isMeeting }) => isMeeting).length,
    ofDays: own.filter(({ isDayOfMeeting }) => isDayOfMeeting).length,
  })
  console.log('by rule', count(examples.filter(({ isRuled }) => isRuled)))
  console.log('by no rule', count(examples.filter(({ isRuled }) => !isRuled)))
  for (const bound of BOUNDS)
    console.log(`over ${bound}:`, count(examples.filter(({ isRuled }, at) => !isRuled && worths[at]! > bound)))
  for (const bound of BOUNDS)
    console.log(`ruled over ${bound}:`, count(examples.filter(({ isRuled }, at) => isRuled && worths[at]! > bound)))
} else {
  const weights = learn(examples)
  writeFileSync(FILE, `${JSON.stringify({ weights }, null, 2)}\n`)
  console.log(
    `${examples.length} clauses, ${Object.keys(weights).length} weights: note the new checksum in the manifest`,
  )
}
