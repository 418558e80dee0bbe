/** @module The reference data: sets with gold, kits with scorers. It lies beside the project and is not part of it. */
import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
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

/** Names of the sets, in code unit order. */
export function setNames(shared: string): readonly string[] {
  const folder = sharedPath(shared, 'sets')
  return readdirSync(folder)
    .filter(name => existsSync(join(folder, name, 'gold.json')))
    .sort()
}

/** The reports of one set, read and analysed as the command line does it. */
export function gatherSet(shared: string, set: string): Promise<Gathered> {
  const metadata = resolve(shared, 'sets', set, 'metadata.json')
  return gatherFromPaths([sharedPath(shared, 'sets', set, 'reports')], existsSync(metadata) ? { metadata } : {})
}
