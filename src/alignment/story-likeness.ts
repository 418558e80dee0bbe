/**
 * @module How likely two of many sentences are of one story, seen from what stands around each. From either sentence a random
 * walk with restart goes to and fro over the nearest (Page et al. 1999; Tong, Faloutsos & Pan 2006); two sentences are alike
 * as far as their walks come to the same places. "He gave himself up" shares no word with "Osei was taken to the northern
 * jail", but both are near "Osei gave himself up and was taken to jail".
 */
import { type NearSentences, nearSentences } from './near-sentences.ts'
import type { ReportWords } from './report-words.ts'

/** Of two sentences by their places, 0–1; 1 for a sentence and itself. */
export type StoryLikeness = (a: number, b: number) => number

/** Share of walks that begin anew at each step, as is usual; twice as many change little. */
const RESTART = 0.15

/** From a sentence to its nearest, theirs and so on: after three or four the walk has been round the story, later it leaves it. */
const STEPS = 4

/** Share of a walk's time. A place with less is chance: it does not count, and nothing goes on from it, so that walks stay small. */
const LEAST = 0.003

/** Place → the square root of the share of its time that a walk is there; their squares add up to 1. */
type Walk = ReadonlyMap<number, number>

/** @param sentences in an order that does not hang on how they came */
export function storyLikeness(sentences: readonly ReportWords[]): StoryLikeness {
  const walks = walksOver(nearSentences(sentences))
  // Bhattacharyya's coefficient: the cosine of the square roots.
  return (a, b) => {
    const [one, other] = [walks[a]!, walks[b]!]
    let sum = 0
    for (const [place, root] of one) sum += root * (other.get(place) ?? 0)
    return Math.min(1, sum)
  }
}

/** The walk from each place. */
function walksOver(ties: NearSentences): readonly Walk[] {
  const ways = ties.map(near => {
    const whole = near.values().reduce((sum, strength) => sum + strength, 0)
    return { to: Int32Array.from(near.keys()), share: Float64Array.from(near.values(), strength => strength / whole) }
  })
  const next = new Float64Array(ties.length)
  return ties.map((_, start) => {
    let places: readonly number[] = [start]
    let time: readonly number[] = [1]
    for (let step = 0; step < STEPS; step += 1) {
      const reached = [start]
      next[start] = RESTART
      for (const [at, place] of places.entries()) {
        if (time[at]! < LEAST) continue
        const { to, share } = ways[place]!
        for (let way = 0; way < to.length; way += 1) {
          const other = to[way]!
          if (next[other] === 0) reached.push(other)
          next[other]! += (1 - RESTART) * time[at]! * share[way]!
        }
      }
      places = reached
      time = reached.map(place => next[place]!)
      for (const place of reached) next[place] = 0
    }
    return walkOf(places, time)
  })
}

function walkOf(places: readonly number[], time: readonly number[]): Walk {
  const kept = places.flatMap((place, at) => (time[at]! < LEAST ? [] : [{ place, share: time[at]! }]))
  const whole = kept.reduce((sum, { share }) => sum + share, 0)
  return new Map(kept.map(({ place, share }) => [place, Math.sqrt(share / whole)]))
}
