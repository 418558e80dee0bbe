/** @module `node training/learn-seats.ts`: learns anew what the signs of seats are worth; with `--measure` tells how they do on sets they were not learnt from, and writes nothing. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ANYBODY, likelihood, type SeatWeights } from '../src/record/weighed-seats.ts'
import { LEARNT_FROM } from './learnt-from.ts'
import { type SeatExample, seatExamplesOfSet } from './seat-examples.ts'
import { seeded } from './seeded.ts'

const ROOT = join(import.meta.dirname, '..')

/** Signs that speak of fewer people are chance. */
const FEWEST = 12

const ROUNDS = 14
const RATE = 0.1
const DECAY = 4e-3

/** Log-linear weights of the signs, with steps that shrink. */
export function learnSeats(examples: readonly SeatExample[]): SeatWeights {
  const counts = new Map<string, number>([[ANYBODY, FEWEST]])
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const weights: { [sign: string]: number } = {}
  const squares: { [sign: string]: number } = {}
  for (const [sign, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (count >= FEWEST) [weights[sign], squares[sign]] = [0, 1e-3]
  const random = seeded(11)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { signs, isRight } of shuffled(examples, random)) {
      const error = likelihood({ signs }, weights) - (isRight ? 1 : 0)
      for (const sign of [ANYBODY, ...signs]) {
        if (weights[sign] === undefined) continue
        const step = error + DECAY * weights[sign]
        squares[sign]! += step * step
        weights[sign] -= (RATE * step) / Math.sqrt(squares[sign]!)
      }
    }
  return Object.fromEntries(Object.entries(weights).map(([sign, weight]) => [sign, Math.round(weight * 1000) / 1000]))
}

function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  return all
    .map(one => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

if (import.meta.main) {
  const folders = LEARNT_FROM.map(name => join(ROOT, 'tests/sets', name))
  // Ours as well, though it lies with the reference data.
  folders.push(join(ROOT, '../shared/sets/lake-talks'))
  const examples: SeatExample[] = []
  for (const folder of folders)
    if (existsSync(join(folder, 'gold.json')))
      examples.push(...(await seatExamplesOfSet(folder, folder.split('/').at(-1)!)))
  if (process.argv.includes('--measure')) {
    const all = [...new Set(examples.map(({ from }) => from))].flatMap(name => {
      const weights = learnSeats(examples.filter(({ from }) => from !== name))
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
    const weights = learnSeats(examples)
    writeFileSync(join(ROOT, 'src/record/seat-weights.json'), `${JSON.stringify({ weights }, null, 2)}\n`)
    console.log(`${examples.length} people at meetings, ${Object.keys(weights).length} signs`)
  }
}
