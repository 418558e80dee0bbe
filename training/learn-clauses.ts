/**
 * @module What the readers of clauses have in common (next steps, meetings): they learn from every set that has been read, and
 * with `--measure` tell how they do on sets they have not learnt from, and write nothing.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelsOfLanguage } from '../src/workflows/trained-models.ts'
import { LEARNT_FROM } from './learnt-from.ts'

const ROOT = join(import.meta.dirname, '..')

/** Parts that sets are left out in. */
const PARTS = 10

/** A clause of a set's reports, as people and the rules take it. */
export interface ClauseExample {
  readonly features: readonly string[]
  /** The rules find it. */
  readonly isRuled: boolean
  /** Name of the set. */
  readonly from: string
}

export interface ClauseLesson<Example extends ClauseExample, Weights extends object> {
  /** Where the weights are written, from the root. */
  readonly file: string
  readonly examplesOf: (
    folder: string,
    name: string,
    language: ReturnType<typeof modelsOfLanguage>,
  ) => Promise<readonly Example[]>
  readonly learn: (examples: readonly Example[]) => Weights
  readonly weigher: (weights: Weights) => (features: Example['features']) => number
  /** What must speak for a clause, in nats: tried by `--measure`. */
  readonly bounds: readonly number[]
  /** What is counted of some clauses, besides how many they are. */
  readonly counts: (examples: readonly Example[]) => Readonly<Record<string, number>>
}

/** Learns, and writes the weights or, with `--measure`, prints the counts. */
export async function learnClauses<Example extends ClauseExample, Weights extends object>(
  lesson: ClauseLesson<Example, Weights>,
): Promise<void> {
  const folders = LEARNT_FROM.map(name => join(ROOT, 'tests/sets', name))
  // Ours as well, though it lies with the reference data.
  folders.push(join(ROOT, '../shared/sets/lake-talks'))
  const language = modelsOfLanguage()
  const examples: Example[] = []
  for (const folder of folders)
    if (existsSync(join(folder, 'gold.json')))
      examples.push(...(await lesson.examplesOf(folder, folder.split('/').at(-1)!, language)))
  if (process.argv.includes('--measure')) measure(lesson, examples)
  else {
    const weights = lesson.learn(examples)
    writeFileSync(join(ROOT, lesson.file), `${JSON.stringify({ weights }, null, 2)}\n`)
    console.log(
      `${examples.length} clauses, ${Object.keys(weights).length} weights: note the new checksum in the manifest`,
    )
  }
}

function measure<Example extends ClauseExample, Weights extends object>(
  { learn, weigher, bounds, counts }: ClauseLesson<Example, Weights>,
  examples: readonly Example[],
): void {
  const worths = examples.map(() => 0)
  // In parts, so that no set is read by a reader that learnt from it.
  const names = [...new Set(examples.map(({ from }) => from))]
  for (let part = 0; part < PARTS; part += 1) {
    const own = new Set(names.filter((_, at) => at % PARTS === part))
    const weigh = weigher(learn(examples.filter(({ from }) => !own.has(from))))
    for (const [at, { from, features }] of examples.entries()) if (own.has(from)) worths[at] = weigh(features)
  }
  const print = (label: string, own: readonly Example[]) => console.log(label, { all: own.length, ...counts(own) })
  const [ruled, left] = [(one: Example) => one.isRuled, (one: Example) => !one.isRuled]
  print('by rule', examples.filter(ruled))
  print('by no rule', examples.filter(left))
  for (const bound of bounds)
    print(
      `over ${bound}:`,
      examples.filter((one, at) => left(one) && worths[at]! > bound),
    )
  for (const bound of bounds)
    print(
      `ruled over ${bound}:`,
      examples.filter((one, at) => ruled(one) && worths[at]! > bound),
    )
}
