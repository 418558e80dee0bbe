/** @module Demonyms by their form: "Ardani", "Belan", "Corish" are built on "Ardan", "Bela", "Corra" as English builds them. */

const ENDINGS = /^(?:i|n|an|ian|ean|ish|ese|ic|ni|nian|er|ite|nese|lese|vian|que|ois)$/

/** Whether a word is built on a name as adjectives of countries are in English: -i, -an, -ian, -ish, -ese. Both folded, or both as printed. */
export function isDemonym(word: string, name: string): boolean {
  // "German" of "Germany"
  if (name === `${word}y` && /an$/.test(word)) return true
  for (let cut = 0; cut <= 2 && name.length - cut >= 3; cut += 1) {
    if (!/^[aeiouy]*$/.test(name.slice(name.length - cut))) return false
    const stem = name.slice(0, name.length - cut)
    if (word.startsWith(stem) && ENDINGS.test(word.slice(stem.length))) return true
  }
  return false
}
