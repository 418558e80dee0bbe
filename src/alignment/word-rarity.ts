/** @module How rare a word is in English, so that sharing it says more or less. Data: common-stems.json. */
import commonStems from './common-stems.json' with { type: 'json' }

const BY_FREQUENCY: readonly string[] = commonStems.words.split(' ')

const RANKS: ReadonlyMap<string, number> = new Map(BY_FREQUENCY.map((stem, at) => [stem, at + 1]))

/** What a stem that is not listed counts as: a language has some tens of thousands of them. */
const UNLISTED = 20_000

/** Place among the most frequent stems, 1 the most frequent; `undefined` beyond the list. */
export function rankOf(stem: string): number | undefined {
  return RANKS.get(stem)
}

/** The most frequent first. */
export function mostFrequentStems(count: number): readonly string[] {
  return BY_FREQUENCY.slice(0, count)
}

/**
 * What sharing a stem is worth: next to nothing for the most frequent, some 7 for the rarest. By Zipf's law frequency falls
 * as rank grows, so this is the inverse document frequency of an English at large.
 */
export function rarityOf(stem: string): number {
  return Math.log(1 + (RANKS.get(stem) ?? UNLISTED) / 20) // 20: under it a word is in every other report
}
