/** @module Citation marks: numbers by first appearance, one number per passage, reused wherever it is cited again. */
import type { Passage } from '../document/passage.ts'
import type { Citation, Run } from './brief.ts'

/** Numbers passages while a brief is composed, in the order in which it is read. */
export interface Citer {
  /** The mark for these passages; each keeps its number. */
  readonly mark: (passages: readonly Passage[]) => Run
  readonly citations: () => readonly Citation[]
}

/** A citer that has cited nothing yet. */
export function createCiter(): Citer {
  const numbers = new Map<string, Citation>()
  return {
    mark: passages => ({
      kind: 'marks',
      numbers: [
        ...new Set(
          passages.map(passage => {
            const key = `${passage.file}\u0000${passage.start}\u0000${passage.end}`
            const known = numbers.get(key) ?? { number: numbers.size + 1, passage }
            numbers.set(key, known)
            return known.number
          }),
        ),
      ],
    }),
    citations: () => [...numbers.values()],
  }
}
