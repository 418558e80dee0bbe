/** @module The sets of talks that models learn from: those that people who write rules have read. Later ones stay apart, so that something of our own is left to measure on. */

/** What the reader of acts has learnt from. Learnt from the six read since as well, it did no better on four sets that nobody had read. */
export const ACTS_LEARNT_FROM: readonly string[] = (
  'assab-talks bergen-quotas brdo-talks bridgetown-talks calmera-tariffs calverra-talks canal-talks gaborone-talks geneva-tariffs ' +
  'halcyra-debt haldesh-talks harvest-talks issyk-talks kinshasa-talks logone-talks muscat-talks nouakchott-talks orlesk-talks ' +
  'orran-talks oshel-talks pass-talks river-corridor-talks strait-talks tamarel-talks tselmir-talks'
).split(' ')

/** All that have been read, in the order of their names: what the reader of points has learnt from. */
export const LEARNT_FROM: readonly string[] = [
  ...ACTS_LEARNT_FROM,
  ...'corbeck-talks havana-talks kualalumpur-talks lubango-talks salalah-talks valmere-talks'.split(' '),
].toSorted()
