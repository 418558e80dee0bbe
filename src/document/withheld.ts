/** @module What is denied by not giving it: "denied the motion", "denied her a permit". Nobody had claimed anything. */

const WITHHELD =
  /^(?:(?:him|her|them|it|us|me|both|all|an?|the|his|their|its|any|another|further|\w+[’']s) ){0,3}(?:\w+ ){0,2}(?:motions?|permits?|licen[cs]es?|requests?|appeals?|bail|visas?|entry|access|applications?|petitions?|bids?|extensions?|asylum|parole|leave|permission)\b/iu

/** Whether what stands behind "denied" is a thing somebody asked for, and no claim. */
export function isWithheld(words: string): boolean {
  return WITHHELD.test(words)
}
