/** @module The arguments of `npm run bench`. */
import { resolve } from 'node:path'

export const BENCHMARKS = [
  'alignment',
  'attribution',
  'coreference',
  'entities',
  'language',
  'record',
  'reuse',
  'speed',
  'talks',
] as const

export type BenchmarkName = (typeof BENCHMARKS)[number]

export interface BenchArguments {
  /** In the order of `BENCHMARKS`, each once; empty: only list them. */
  readonly benchmarks: readonly BenchmarkName[]
  /** Folder of the reference data. */
  readonly shared: string
}

/**
 * The arguments as meant, or one sentence on why they cannot be.
 * @param root folder of the project
 */
export function readArguments(args: readonly string[], root: string): BenchArguments | string {
  const wanted = new Set<string>()
  let shared = resolve(root, '..', 'shared')
  const rest = [...args]
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--shared') {
      const path = rest.shift()
      if (path === undefined) return '--shared needs a path.'
      shared = resolve(path)
    } else if (arg === 'all') for (const name of BENCHMARKS) wanted.add(name)
    else if ((BENCHMARKS as readonly string[]).includes(arg)) wanted.add(arg)
    else return `"${arg}" is no benchmark. There are: ${BENCHMARKS.join(', ')}; or all.`
  }
  return { benchmarks: BENCHMARKS.filter(name => wanted.has(name)), shared }
}
