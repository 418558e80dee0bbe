/** @module A wording without the names of those it is about, for where the actors are compared apart from the words. */
import type { Testimony } from '../document/testimony.ts'

/** @param figures indices into the figures of the testimony */
export function withoutNames(words: string, { figures: all }: Testimony, figures: readonly number[]): string {
  const names = figures
    .flatMap(figure => [all[figure]!.name, ...all[figure]!.aliases])
    .sort((a, b) => b.length - a.length)
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), words)
}
