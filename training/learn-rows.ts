/** @module `node training/learn-rows.ts`: learns anew what the signs of rows are worth; with `--measure` tells how they do on sets they were not learnt from, and writes nothing. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { likeliest, NONE_OF_THEM, type RowWeights, SURE } from '../src/record/weighed-rows.ts'
import { counted, learnChoices, rounded } from './learn-choices.ts'
import { LEARNT_FROM } from './learnt-from.ts'
import { type RowExample, rowExamplesOfSet } from './row-examples.ts'

const ROOT = join(import.meta.dirname, '..')

/** Signs that stand in fewer candidates are chance. */
const SETTINGS = { rounds: 12, rate: 0.12, shrink: 2e-3, start: 1e-3, fewest: 15, seed: 7 }

/** Weights under which the right candidates are likeliest among all of their saying. */
export function learnRows(examples: readonly RowExample[]): RowWeights {
  const choices = examples.map(({ candidates }) => [
    ...candidates.map(({ signs, isRight }) => ({ features: counted(signs), isRight })),
    { features: counted([NONE_OF_THEM]), isRight: candidates.every(one => !one.isRight) },
  ])
  return rounded(learnChoices(choices, SETTINGS), 3)
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
