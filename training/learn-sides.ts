/** @module `node training/learn-sides.ts`: makes the reader of sides anew; with `--measure` tells how it does on each set it has not learnt from, and writes nothing. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchActors } from '../src/alignment/match-actors.ts'
import { orderReports } from '../src/alignment/order-reports.ts'
import { plainName } from '../src/alignment/plain-name.ts'
import { chancesOf, mayServe } from '../src/alignment/sides/read-sides.ts'
import { type SideCandidate, sideCases } from '../src/alignment/sides/side-features.ts'
import { gatherFromPaths } from '../src/workflows/gather-from-paths.ts'
import { learnChoices, rounded } from './learn-choices.ts'
import { LEARNT_FROM } from './learnt-from.ts'

const ROOT = join(import.meta.dirname, '..')
const SETS = join(ROOT, 'tests/sets')
const FILE = join(ROOT, 'src/alignment/sides/side-weights.json')

/** Chosen on our own sets, each read by a reader that had not learnt from it. */
const SETTINGS = { rounds: 25, rate: 0.05, shrink: 0.002, start: 0.01, fewest: 1, seed: 1 }

/** Somebody without a side, and the candidates that are right. */
interface SideExample {
  readonly candidates: readonly SideCandidate[]
  readonly right: readonly boolean[]
  /** Whether the reader would be asked of him. */
  readonly isAsked: boolean
  readonly from: string
}

interface GoldActor {
  readonly id: string
  readonly name: string
  readonly party: string | null
  readonly aliases?: readonly string[]
}

/** Everybody of a set without a side whom its gold knows. */
async function examplesOfSet(folder: string, from: string): Promise<readonly SideExample[]> {
  const { actors: gold } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
    actors: readonly GoldActor[]
  }
  const { testimonies: unordered } = await gatherFromPaths([join(folder, 'reports')], {
    metadata: join(folder, 'metadata.json'),
  })
  const testimonies = orderReports(unordered)
  const { actors, actorOf } = matchActors(testimonies, [], () => new Map())
  const at = new Map(actors.map(({ id }, index) => [id, index]))
  const sideOf = (actor: number) => at.get(actors[actor]!.party ?? actors[actor]!.id)!
  const byName = new Map<string, GoldActor | null>()
  for (const one of gold)
    for (const name of new Set([one.name, ...(one.aliases ?? [])].map(plainName)))
      byName.set(name, byName.has(name) ? null : one)
  const goldOf = (actor: number) =>
    [actors[actor]!.name, ...actors[actor]!.aliases].map(name => byName.get(plainName(name))).find(one => one != null)
  const partyOf = (one: GoldActor): string => {
    const next = one.party === null || one.party === one.id ? undefined : gold.find(({ id }) => id === one.party)
    return next === undefined ? one.id : partyOf(next)
  }
  const cases = sideCases(
    { testimonies, actors, actorAt: (report, figure) => at.get(actorOf[report]![figure]!)!, sideOf },
    actor => actors[actor]!.party === null && !/^(?:state|media)$/.test(actors[actor]!.kind),
  )
  return [...cases].flatMap(([actor, candidates]) => {
    const known = goldOf(actor)
    if (known === undefined || actors.some(({ party }) => party === actors[actor]!.id)) return []
    const party = partyOf(known)
    const right = candidates.map(({ side }) =>
      party === known.id ? side === null : side !== null && goldOf(side)?.id === party,
    )
    return right.includes(true) ? [{ candidates, right, isAsked: mayServe(actors[actor]!), from }] : []
  })
}

function train(examples: readonly SideExample[]): ReadonlyMap<string, number> {
  return learnChoices(
    examples.map(({ candidates, right }) =>
      candidates.map(({ features }, index) => ({ features, isRight: right[index]! })),
    ),
    SETTINGS,
  )
}

const names = LEARNT_FROM.filter(name => existsSync(join(SETS, name, 'gold.json')))
const ofSets = new Map<string, readonly SideExample[]>()
for (const name of names) ofSets.set(name, await examplesOfSet(join(SETS, name), name))
const all = [...ofSets.values()].flat()

if (process.argv.includes('--measure')) {
  const bounds = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
  const total = bounds.map(() => ({ given: 0, right: 0, nobody: 0 }))
  for (const [name, examples] of ofSets) {
    const weights = train(all.filter(({ from }) => from !== name))
    for (const { candidates, right } of examples.filter(({ isAsked }) => isAsked)) {
      const chances = chancesOf(candidates, weights)
      const best = chances.indexOf(Math.max(...chances))
      if (candidates[best]!.side === null) continue
      for (const [index, bound] of bounds.entries()) {
        if (chances[best]! <= bound) continue
        total[index]!.given += 1
        total[index]!.right += right[best]! ? 1 : 0
        total[index]!.nobody += right.at(-1)! ? 1 : 0
      }
    }
  }
  const people = all.filter(({ isAsked }) => isAsked)
  console.log(
    `${people.length} people without a side, ${people.filter(({ right }) => !right.at(-1)).length} of some side`,
  )
  for (const [index, bound] of bounds.entries()) console.log(`over ${bound}:`, total[index])
} else {
  const weights = rounded(train(all), 3)
  writeFileSync(FILE, `${JSON.stringify({ weights }, null, 2)}\n`)
  console.log(
    `${all.length} examples from ${names.length} sets, ${Object.keys(weights).length} weights: note the new checksum in src/alignment/manifest.json`,
  )
}
