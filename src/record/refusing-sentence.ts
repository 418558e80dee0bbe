/** @module Of several sentences said in one breath, the one that refuses says what is refused. */

/** What somebody will not do. */
const REFUSES =
  /\b(?:I|we|he|she|they|it|nobody|no one)(?: (?:will|would|shall|can|could|do|does)(?: not\b|n[’']t\b| never\b)|[’'](?:ll|d) (?:not|never)\b| (?:won|wouldn|can|couldn|don|doesn)[’']t\b| (?:will|would|can|shall) never\b| refuses? )/i

/** Where one sentence ends and the next begins. */
const ENDS = /(?<=[.!?][”"’']?) +(?=[“"‘']?\p{Lu})/u

/**
 * "We got one ferry out of it. We will not sail for a handshake": the only sentence of several that refuses; `null` where there
 * is one sentence alone, none refuses, or more than one does.
 */
export function refusingSentence(said: string): string | null {
  const sentences = said.split(ENDS)
  if (sentences.length < 2) return null
  const [only, ...more] = sentences.filter(sentence => REFUSES.test(sentence))
  return only === undefined || more.length > 0 ? null : only
}
