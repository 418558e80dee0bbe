/** @module Pronouns by which figures go. */
import type { Figure } from '../../document/layers.ts'
import type { Cast } from './cast.ts'

/** Pronouns of each cast, found when first asked for. */
const known = new WeakMap<Cast, ReadonlyMap<number, ReadonlySet<string>>>()

/** Whether somebody goes by the other pronoun of "he" and "she". */
export function isOther(cast: Cast, chain: number, word: string): boolean {
  let pronouns = known.get(cast)
  if (pronouns === undefined) {
    pronouns = pronounsOf(cast)
    known.set(cast, pronouns)
  }
  return pronouns.get(chain)?.has(word === 'he' ? 'she' : 'he') ?? false
}

/** The pronouns that stand for each figure, in lower case. */
function pronounsOf(cast: Cast): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>()
  for (const { form, chain, start, end } of cast.document.mentions) {
    if (form !== 'pronoun' || chain === null) continue
    if (!found.has(chain)) found.set(chain, new Set())
    found.get(chain)!.add(cast.document.text.slice(start, end).toLowerCase())
  }
  return found
}

/** Whether a pronoun may stand for a figure of its kind. */
export function fits({ kind }: Figure, pronoun: string): boolean {
  if (pronoun === 'they' || pronoun === 'their') return kind === 'group' || kind === 'organisation'
  if (pronoun === 'it' || pronoun === 'its') return kind === 'organisation' || kind === 'media' || kind === 'state'
  return kind === 'person'
}
