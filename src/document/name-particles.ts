/**
 * @module Small words inside names of people: "Ursula von der Leyen", "Mohammed bin Salman", "Mossa ag Attaher".
 * Romance, Germanic and Arabic articles, prepositions and words for "son of" and "daughter of", those of the Sahara included.
 */

/** In lower case, as they stand before another part of the name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della der den di da dos das du la le van von ter al el ul bin bint ben ibn abu ould mint ag walet wallet'.split(
    ' ',
  ),
)
