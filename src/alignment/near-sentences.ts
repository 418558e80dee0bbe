/**
 * @module Which of many sentences are near one another: a graph of each and its few nearest, by words shared and words of like
 * meaning. Found through the words, so that thousands of sentences cost no square.
 */
import { meaningsOf } from './meanings.ts'
import type { ReportWords } from './report-words.ts'

/** For each sentence those it is tied to, and how strongly; a tie goes both ways. Strengths are above 0 and mean something beside each other only. */
export type NearSentences = readonly ReadonlyMap<number, number>[]

/** Nearest of each: enough to go round a story in a few steps, few enough to stay in it. Four to seven do about as well. */
const NEAREST = 5

/** Names are what the sentences of one story share and those of its like (another fire, another verdict) do not. */
const NAME = 2

/** "talks" for "discussions": half the word. */
const SAME_MEANING = 0.5

/** Holds what is shared against the length of both, but not in proportion: as for two sentences alone (event-likeness.ts). */
const LENGTH = 0.3

/** Sentences with one word: of more it says little who is near, and to go through them costs the square. */
const MOST_HOLDERS = 300

/** @param sentences in an order that does not hang on how they came: of two as near the earlier is taken */
export function nearSentences(sentences: readonly ReportWords[]): NearSentences {
  const holders = holdersOf(sentences)
  const weights = new Map([...holders].map(([stem, holding]) => [stem, weightOf(stem, holding, sentences)]))
  const likes = likesAmong([...holders.keys()])
  const totals = sentences.map(({ worth }) => worth.keys().reduce((sum, stem) => sum + weights.get(stem)!, 0))
  const ties = sentences.map(() => new Map<number, number>())
  const shared = new Float64Array(sentences.length)
  /** The last word that each sentence was met for, by number. */
  const met = new Int32Array(sentences.length).fill(-1)
  let word = -1
  for (const [at, { worth }] of sentences.entries()) {
    const others: number[] = []
    const meet = (stem: string, weight: number) => {
      const holding = holders.get(stem)!
      if (holding.length > MOST_HOLDERS) return
      for (const other of holding) {
        // Once for a word, though a sentence has it and others like it.
        if (met[other] === word || other === at) continue
        met[other] = word
        if (shared[other] === 0) others.push(other)
        shared[other]! += weight
      }
    }
    for (const stem of worth.keys()) {
      word += 1
      const weight = weights.get(stem)!
      meet(stem, weight)
      for (const like of likes.get(stem)!) meet(like, SAME_MEANING * weight)
    }
    for (const other of others) shared[other]! /= (totals[at]! * totals[other]!) ** LENGTH
    for (const other of highest(others, shared)) {
      const strength = Math.max(shared[other]!, ties[at]!.get(other) ?? 0)
      ties[at]!.set(other, strength)
      ties[other]!.set(at, strength)
    }
    for (const other of others) shared[other] = 0
  }
  return ties
}

/** The nearest few, the nearest first. Without sorting thousands. */
function highest(others: readonly number[], likeness: Float64Array): readonly number[] {
  const near: number[] = []
  const isNearer = (a: number, b: number) => likeness[a]! > likeness[b]! || (likeness[a] === likeness[b] && a < b)
  for (const other of others) {
    if (near.length === NEAREST && !isNearer(other, near.at(-1)!)) continue
    const place = near.findIndex(one => isNearer(other, one))
    near.splice(place < 0 ? near.length : place, 0, other)
    if (near.length > NEAREST) near.pop()
  }
  return near
}

/** Stem → the sentences that have it, in ascending order. */
function holdersOf(sentences: readonly ReportWords[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>()
  for (const [at, { worth }] of sentences.entries())
    for (const stem of worth.keys()) {
      const before = holders.get(stem)
      if (before === undefined) holders.set(stem, [at])
      else before.push(at)
    }
  return holders
}

/** Many tell better than one what a name is: a headline capitalises everything. */
function weightOf(stem: string, holding: readonly number[], sentences: readonly ReportWords[]): number {
  const named = holding.filter(at => sentences[at]!.names.has(stem)).length
  return sentences[holding[0]!]!.worth.get(stem)! * (2 * named >= holding.length ? NAME : 1)
}

/** Stem → the others given that may stand for it. */
function likesAmong(stems: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<number, string[]>()
  for (const stem of stems)
    for (const meaning of meaningsOf(stem)) {
      const before = groups.get(meaning)
      if (before === undefined) groups.set(meaning, [stem])
      else before.push(stem)
    }
  return new Map(
    stems.map(stem => [
      stem,
      new Set(
        meaningsOf(stem)
          .flatMap(meaning => groups.get(meaning)!)
          .filter(like => like !== stem),
      ),
    ]),
  )
}
