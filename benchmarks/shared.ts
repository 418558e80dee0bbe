/** @module The reference data: sets with gold, kits with scorers. It lies beside the project and is not part of it. */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gatherFromPaths } from '../src/workflows/gather-from-paths.ts'
import type { Gathered } from '../src/workflows/gathered.ts'

export class MissingReferenceData extends Error {
  override name = 'MissingReferenceData'

  readonly path: string

  constructor(path: string) {
    super(
      `${path} is not there. Benchmarks measure against reference data that is not part of the project: ` +
        'put the folder beside the project, or name it with --shared PATH.',
    )
    this.path = path
  }
}

/** A place in the reference data, or the error that says what is missing. */
export function sharedPath(shared: string, ...parts: readonly string[]): string {
  const path = resolve(shared, ...parts)
  if (!existsSync(path)) throw new MissingReferenceData(path)
  return path
}

/** Sets of our own, written to see how rules fare on talks they were not made for. They are part of the project. */
const OWN_SETS = fileURLToPath(new URL('../tests/sets', import.meta.url))

/** The folder of a set: ours, or one of the reference data. */
export function setPath(shared: string, set: string): string {
  const own = join(OWN_SETS, set)
  return existsSync(own) ? own : sharedPath(shared, 'sets', set)
}

/** Names of the sets, in code unit order: those of the reference data, and our own. */
export function setNames(shared: string): readonly string[] {
  return [sharedPath(shared, 'sets'), OWN_SETS]
    .filter(existsSync)
    .flatMap(folder => readdirSync(folder).filter(name => existsSync(join(folder, name, 'gold.json'))))
    .sort()
}

/** The reports of one set, read and analysed as the command line does it. */
export function gatherSet(shared: string, set: string): Promise<Gathered> {
  const folder = setPath(shared, set)
  const metadata = join(folder, 'metadata.json')
  return gatherFromPaths([join(folder, 'reports')], existsSync(metadata) ? { metadata } : {})
}
