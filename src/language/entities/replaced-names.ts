/** @module One name put among others: what it touches gives way. */
import type { LabelledName } from './labels.ts'

/** The names with one that takes the place of all it touches. */
export function replaced(names: readonly LabelledName[], name: LabelledName): readonly LabelledName[] {
  return [...names.filter(({ first, past }) => past <= name.first || name.past <= first), name].sort(
    (a, b) => a.first - b.first,
  )
}
