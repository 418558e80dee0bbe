/** @module The sets of talks that models learn from: those that people who write rules have read. Later ones stay apart, so that something of our own is left to measure on. */

/** What the reader of points has learnt from. */
export const POINTS_LEARNT_FROM: readonly string[] = (
  'assab-talks bergen-quotas brdo-talks bridgetown-talks calmera-tariffs calverra-talks canal-talks corbeck-talks gaborone-talks ' +
  'geneva-tariffs halcyra-debt haldesh-talks harvest-talks havana-talks issyk-talks kinshasa-talks kualalumpur-talks logone-talks ' +
  'lubango-talks muscat-talks nouakchott-talks orlesk-talks orran-talks oshel-talks pass-talks river-corridor-talks salalah-talks ' +
  'strait-talks tamarel-talks tselmir-talks valmere-talks'
).split(' ')

/** All that have been read, in the order of their names: what the reader of acts has learnt from. */
export const LEARNT_FROM: readonly string[] = [
  ...POINTS_LEARNT_FROM,
  ...(
    'asuncion-talks caldwyke-talks chisinau-talks corrigal-talks djibouti-talks dorohyn-talks ekwar-talks ellinsund-talks hohhot-talks ' +
    'kathmandu-talks lissendre-talks lome-talks marrend-talks nicosia-talks selvane-talks singapore-talks ' +
    'alderzell-talks culverhithe-talks garrowick-talks istanbul-talks reykjavik-talks teverin-talks tumbes-talks tunis-talks'
  ).split(' '),
].toSorted()
