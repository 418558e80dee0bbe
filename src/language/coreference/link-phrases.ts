/** @module Goes over the phrases of a report in reading order and joins each to an earlier one, or to none, as it is told. */
import { candidatesFor, Seen } from './candidates.ts'
import { type Chain, Chains } from './chains.ts'
import type { Pair } from './link-features.ts'
import type { PhraseWords } from './phrase-words.ts'
import type { Referring } from './referring.ts'

/** One decision: the phrase, and the earlier ones it may be joined to. */
export interface Choice {
  readonly index: number
  readonly phrase: Referring
  readonly candidates: readonly number[]
  readonly phrases: readonly Referring[]
  readonly words: PhraseWords
  readonly pairOf: (candidate: number, rank: number) => Pair
}

/** @param choose gives one of the candidates, or -1 for none. Training and use decide differently, and see the same. */
export function linkPhrases(
  phrases: readonly Referring[],
  words: PhraseWords,
  choose: (choice: Choice) => number,
): readonly Chain[] {
  const chains = new Chains(phrases)
  const seen = new Seen()
  phrases.forEach((phrase, index) => {
    const candidates = candidatesFor(index, phrases, chains, seen, words)
    if (candidates.length > 0) {
      const chosen = choose({
        index,
        phrase,
        candidates,
        phrases,
        words,
        pairOf: (candidate, rank) => ({
          chain: chains.of[candidate]!,
          rank: Math.min(rank, 5),
          isLast: chains.of[candidate]!.members.at(-1) === candidate,
          opensSentence: phrases[candidate - 1]?.sentence !== phrases[candidate]!.sentence,
        }),
      })
      if (chosen >= 0) chains.join(index, chosen, phrases)
    }
    if (phrase.kind > 0) seen.add(index, phrase)
  })
  return chains.of
}
