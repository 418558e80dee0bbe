/** @module The sets of talks that models learn from. */

/** Those that people who write rules have read. Later ones stay apart, so that something of our own is left to measure on. */
export const LEARNT_FROM = (
  'assab-talks bergen-quotas brdo-talks bridgetown-talks calmera-tariffs calverra-talks canal-talks corbeck-talks gaborone-talks ' +
  'geneva-tariffs halcyra-debt haldesh-talks harvest-talks havana-talks issyk-talks kinshasa-talks kualalumpur-talks logone-talks ' +
  'lubango-talks muscat-talks nouakchott-talks orlesk-talks orran-talks oshel-talks pass-talks river-corridor-talks salalah-talks ' +
  'strait-talks tamarel-talks tselmir-talks valmere-talks'
).split(' ')
