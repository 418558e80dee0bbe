/** @module States the gazetteers do not hold, by their adjectives: "Ardani" belongs to "Ardan" when the report uses both. */
import { isDemonym } from '../document/demonym.ts'
import type { Name } from './find-names.ts'
import type { Evidence } from './name-evidence.ts'

/** Adjective, people or state → state, for unknown single words, when the report uses the adjective before a noun. */
export function statesOfAdjectives(
  names: readonly Name[],
  evidence: ReadonlyMap<string, Evidence>,
  people: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const singles = names.filter(name => name.known === null && name.shape === null && !name.key.includes(' '))
  // 400: no report names more unknown words than that; beyond, pairs would take quadratic time.
  const unknown = [...new Set(singles.map(({ key }) => key))].filter(key => !people.has(key)).slice(0, 400)
  const states = new Map<string, string>()
  for (const adjective of unknown) {
    const bare = adjective.replace(/s$/, '')
    for (const state of unknown) {
      if (state === adjective || !isDemonym(bare, state)) continue
      const used = evidence.get(bare)
      const isPeople = adjective !== bare && (evidence.get(adjective)?.articled ?? 0) > 0
      if (used !== undefined && used.modifier + used.attributive > 0 && used.speaks === 0) {
        states.set(adjective, state)
        states.set(state, state)
      } else if (isPeople) states.set(adjective, state)
    }
  }
  return states
}
