/** @module `node training/learn-participants.ts`: learns anew what the signs of participants are worth; with `--measure` tells how they do on sets they were not learnt from, and writes nothing. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ANYBODY, likelihood, type ParticipantWeights } from '../src/record/weighed-participants.ts'
import { counted, learnChoices, rounded } from './learn-choices.ts'
import { LEARNT_FROM } from './learnt-from.ts'
import { type ParticipantExample, participantExamplesOfSet } from './participant-examples.ts'

const ROOT = join(import.meta.dirname, '..')

/** Signs that speak of fewer people are chance. */
const SETTINGS = { rounds: 14, rate: 0.1, shrink: 4e-3, start: 1e-3, fewest: 12, seed: 11 }

/** Weights of the signs by which somebody was there, against nothing that speaks for it. */
export function learnParticipants(examples: readonly ParticipantExample[]): ParticipantWeights {
  const choices = examples.map(({ signs, isRight }) => [
    { features: counted([ANYBODY, ...signs]), isRight },
    { features: counted([]), isRight: !isRight },
  ])
  return rounded(learnChoices(choices, SETTINGS), 3)
}

if (import.meta.main) {
  const folders = LEARNT_FROM.map(name => join(ROOT, 'tests/sets', name))
  // Ours as well, though it lies with the reference data.
  folders.push(join(ROOT, '../shared/sets/lake-talks'))
  const examples: ParticipantExample[] = []
  for (const folder of folders)
    if (existsSync(join(folder, 'gold.json')))
      examples.push(...(await participantExamplesOfSet(folder, folder.split('/').at(-1)!)))
  if (process.argv.includes('--measure')) {
    const all = [...new Set(examples.map(({ from }) => from))].flatMap(name => {
      const weights = learnParticipants(examples.filter(({ from }) => from !== name))
      return examples.filter(({ from }) => from === name).map(one => ({ ...one, likely: likelihood(one, weights) }))
    })
    const right = all.filter(one => one.isRight)
    console.log({ people: all.length, there: right.length })
    for (const least of [0.4, 0.5, 0.6, 0.7, 0.8])
      console.log(least, {
        sure: all.filter(one => one.likely >= least).length,
        right: right.filter(one => one.likely >= least).length,
      })
  } else {
    const weights = learnParticipants(examples)
    writeFileSync(join(ROOT, 'src/record/participant-weights.json'), `${JSON.stringify({ weights }, null, 2)}\n`)
    console.log(`${examples.length} people at meetings, ${Object.keys(weights).length} signs`)
  }
}
