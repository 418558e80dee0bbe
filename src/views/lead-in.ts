/** @module The words with which an aggregator takes its reader by the hand: they are nobody's. */

const CHEER = /^(?:Let['’]s|Here['’]s|Here is|Now|Read on|Stay tuned)\b[^:;.!?]{0,40}: (?=\p{Lu})/u

/** Without "Let's take a closer look: " before a sentence. */
export function withoutCheer(words: string): string {
  return words.replace(CHEER, '')
}
