/**
 * @module What the features of a word alone give together, by a scorer: summed once for each word, since words come again and most of
 * what is looked at is their own. The sums lie in one list by the word's number: with a list for each word, most of the time would go
 * into fetching them from memory.
 */
import type { Scorer } from '../learning/scorer.ts'
import type { WordType } from './word-types.ts'

/** Lets what is scored next begin with the sums of a word. @param own its features */
export type BeginWithOwn = (type: WordType, own: readonly number[]) => void

const made = new WeakMap<Scorer, BeginWithOwn>()

/** The same scorer gives the same function, which remembers. */
export function ownSums(scorer: Scorer): BeginWithOwn {
  const begin = made.get(scorer) ?? createOwnSums(scorer)
  made.set(scorer, begin)
  return begin
}

/** Words there is room for at first: those of some fifty reports. */
const WORDS = 4096

function createOwnSums({ features, start, scores, score }: Scorer): BeginWithOwn {
  const classes = scores.length
  let sums = new Int16Array(WORDS * classes)
  const summed: (WordType | undefined)[] = []
  return (type, own) => {
    const { number } = type
    const first = number * classes
    // Numbers begin anew when the words kept have been forgotten.
    if (summed[number] !== type) {
      start.fill(0)
      features.set(own)
      score(own.length)
      if (first + classes > sums.length) sums = copied(sums, 2 * (first + classes))
      sums.set(scores, first)
      // Without gaps the engine keeps it as a list.
      while (summed.length < number) summed.push(undefined)
      summed[number] = type
    }
    // One by one: for so few numbers the copying of the engine takes longer.
    for (let of = 0; of < classes; of += 1) start[of] = sums[first + of]!
  }
}

function copied(sums: Int16Array, length: number): Int16Array<ArrayBuffer> {
  const longer = new Int16Array(length)
  longer.set(sums)
  return longer
}
