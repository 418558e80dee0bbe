/** @module Citation marks: numbers by first appearance, one number per passage, reused wherever it is cited again. */
import type { Passage } from '../document/passage.ts'
import type { Citation, Run } from './brief.ts'

/** Numbers passages while a brief is composed, in the order in which it is read. */
export interface Citer {
  /** The mark for these passages; each keeps its number. */
  readonly mark: (passages: readonly Passage[]) => Run
  readonly citations: () => readonly Citation[]
}

/** A citer that goes on behind what has been cited, if anything has. */
export function createCiter(cited: readonly Citation[] = []): Citer {
  const keyOf = ({ file, start, end }: Passage) => `${file}\u0000${start}\u0000${end}`
  const numbers = new Map(cited.map(citation => [keyOf(citation.passage), citation]))
  return {
    mark: passages => ({
      kind: 'marks',
      numbers: [
        ...new Set(
          passages.map(passage => {
            const known = numbers.get(keyOf(passage)) ?? { number: numbers.size + 1, passage }
            numbers.set(keyOf(passage), known)
            return known.number
          }),
        ),
      ],
    }),
    citations: () => [...numbers.values()],
  }
}
