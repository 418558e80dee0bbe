/** @module Single sentences that are read together: once all are there, what they tell of any two of them. */
import { byCodeUnits } from './code-unit-order.ts'
import { reportWords } from './report-words.ts'
import { type StoryLikeness, storyLikeness } from './story-likeness.ts'

/** What all sentences read tell of two of them. */
export interface Surroundings {
  /** How likely the two are of one story, 0–1. */
  readonly likeness: number
  /** How many sentences were read. */
  readonly sentences: number
}

/** Short texts, each as its sentences in reading order. How often one is added, when, and beside which, changes nothing. */
export interface GatheredSentences {
  readonly add: (sentences: readonly string[]) => void
  /** Of two that were added; nothing may be added any more. `null`: too few were. */
  readonly around: (a: readonly string[], b: readonly string[]) => Surroundings | null
}

/** Different ones from which on they tell of each other: among fewer, each is near every other. */
const FEWEST = 30

export function gatherSentences(): GatheredSentences {
  const gathered = new Map<string, readonly string[]>()
  let places: ReadonlyMap<string, number> | null = null
  let likeness: StoryLikeness = () => 0
  const settle = () => {
    const inOrder = [...gathered].sort(([a], [b]) => byCodeUnits(a, b))
    likeness = storyLikeness(inOrder.map(([, sentences]) => reportWords(sentences)))
    return new Map(inOrder.map(([key], place) => [key, place]))
  }
  return {
    add(sentences) {
      gathered.set(keyOf(sentences), sentences)
    },
    around(a, b) {
      if (gathered.size < FEWEST) return null
      places ??= settle()
      return { likeness: likeness(places.get(keyOf(a))!, places.get(keyOf(b))!), sentences: gathered.size }
    },
  }
}

function keyOf(sentences: readonly string[]): string {
  return sentences.join('\n')
}
