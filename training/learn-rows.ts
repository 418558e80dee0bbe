/** @module `node training/learn-rows.ts`: learns anew what the signs of rows are worth; with `--measure` tells how they do on sets they were not learnt from, and writes nothing. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { likeliest, NONE_OF_THEM, type RowWeights, SURE, worthOf } from '../src/record/weighed-rows.ts'
import { LEARNT_FROM } from './learnt-from.ts'
import { type RowExample, rowExamplesOfSet } from './row-examples.ts'
import { seeded } from './seeded.ts'

const ROOT = join(import.meta.dirname, '..')

/** Signs that stand in fewer candidates are chance. */
const FEWEST = 15

const ROUNDS = 12
const RATE = 0.12
const DECAY = 2e-3

/** Weights under which the right candidates are likeliest among all of their saying: log-linear, with steps that shrink. */
export function learnRows(examples: readonly RowExample[]): RowWeights {
  const counts = new Map<string, number>()
  for (const { signs } of examples.flatMap(({ candidates }) => candidates))
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const weights: { [sign: string]: number } = {}
  const squares: { [sign: string]: number } = {}
  for (const [sign, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    if (count >= FEWEST) [weights[sign], squares[sign]] = [0, 1e-3]
  const choices = examples.map(({ candidates }) => [
    ...candidates,
    { signs: [NONE_OF_THEM], isRight: candidates.every(one => !one.isRight) },
  ])
  weights[NONE_OF_THEM] = 0
  squares[NONE_OF_THEM] = 1e-3
  const random = seeded(7)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const candidates of shuffled(choices, random)) {
      const worth = candidates.map(({ signs }) => worthOf(signs, weights))
      const all = worth.reduce((sum, one) => sum + one, 0)
      const right = worth.reduce((sum, one, at) => sum + (candidates[at]!.isRight ? one : 0), 0)
      candidates.forEach(({ signs, isRight }, at) => {
        const error = worth[at]! / all - (isRight ? worth[at]! / right : 0)
        for (const sign of signs) {
          if (weights[sign] === undefined) continue
          const step = error + DECAY * weights[sign]
          squares[sign]! += step * step
          weights[sign] -= (RATE * step) / Math.sqrt(squares[sign]!)
        }
      })
    }
  return Object.fromEntries(Object.entries(weights).map(([sign, weight]) => [sign, Math.round(weight * 1000) / 1000]))
}

function shuffled<T>(all: readonly T[], random: () => number): readonly T[] {
  return all
    .map(one => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}

/** Sayings whose likeliest issue is sure enough, and those of them where it is right. */
function measure(weights: RowWeights, examples: readonly RowExample[]): readonly [sure: number, right: number] {
  const sure = examples.flatMap(({ candidates }) => {
    const [best] = likeliest(candidates, weights)
    return best !== undefined && best.share >= SURE ? [candidates.find(one => one.issue === best.issue)!] : []
  })
  return [sure.length, sure.filter(one => one.isRight).length]
}

if (import.meta.main) {
  const folders = LEARNT_FROM.map(name => join(ROOT, 'tests/sets', name))
  // Ours as well, though it lies with the reference data.
  folders.push(join(ROOT, '../shared/sets/lake-talks'))
  const silent: RowExample[] = []
  const doubted: RowExample[] = []
  for (const folder of folders) {
    if (!existsSync(join(folder, 'gold.json'))) continue
    const own = await rowExamplesOfSet(folder, folder.split('/').at(-1)!)
    silent.push(...own.silent)
    doubted.push(...own.doubted)
  }
  if (process.argv.includes('--measure')) {
    for (const name of new Set(silent.map(({ from }) => from))) {
      const weights = learnRows(silent.filter(({ from }) => from !== name))
      const own = silent.filter(({ from }) => from === name)
      const [sure, right] = measure(weights, own)
      console.log(name, { sayings: own.length, sure, right })
    }
  } else {
    const learnt = { weights: learnRows(silent), doubts: learnRows(doubted) }
    writeFileSync(join(ROOT, 'src/record/row-weights.json'), `${JSON.stringify(learnt, null, 2)}\n`)
    console.log(`${silent.length} sayings on no issue, ${doubted.length} on one of the list`)
  }
}
