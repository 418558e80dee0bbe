/**
 * @module Capitals that no gazetteer holds, where the report itself tells whose they are: "Sendal, the capital of Ardan",
 * "Sendal, the Ardani capital", "Ardan’s capital, Sendal", "the Ardani government in Sendal". Such a city then speaks for its state, as Ottawa does.
 */
import type { Name } from './find-names.ts'
import type { Word } from './words.ts'

/** City → state, for unknown single names. @param states adjective or name → state, for states the gazetteers do not hold */
export function capitalsTold(
  words: readonly Word[],
  names: readonly Name[],
  states: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const capitals = new Map<string, string>()
  const tell = (city: Name | undefined, state: Name | undefined) => {
    if (city === undefined || state === undefined || city.known !== null || city.shape !== null) return
    const side = sideOf(state, states)
    if (side !== null && side !== city.key && !capitals.has(city.key)) capitals.set(city.key, side)
  }
  names.forEach((name, index) => {
    const next = names[index + 1]
    if (next === undefined || words[name.first]!.sentence !== words[next.first]!.sentence) return
    // Between two names at most six words: "Sendal is the capital of the".
    if (next.first - name.past > 6) return
    const between = words.slice(name.past, next.first).map(({ lower }) => lower)
    const line = between.join(' ')
    const possessive = words[name.past - 1]!.possessive
    if (/^(?:is |was )?(?:the|now the) (?:present |new |old )?capital(?: city)? of(?: the)?$/.test(line))
      tell(name, next)
    else if (/^capital(?: city)?(?: of| is)?$/.test(line) && (possessive || isAdjective(name, states))) tell(next, name)
    // "Sendal, the Ardani capital": the adjective says whose.
    else if (
      line === 'the' &&
      !possessive &&
      /^,\s$/.test(words[name.past]!.gap) &&
      isAdjective(next, states) &&
      words[next.past]?.lower === 'capital' &&
      words[next.past]!.sentence === words[next.first]!.sentence
    )
      tell(name, next)
    else if (
      /^(?:government|authorities|leadership|administration|regime) in$/.test(line) &&
      (possessive || isAdjective(name, states))
    )
      tell(next, name)
  })
  return capitals
}

/** A state's name for it; `null` for what is no state for sure. */
function sideOf({ known, shape, key }: Name, states: ReadonlyMap<string, string>): string | null {
  if (known !== null) return /^(?:country|adjective|people)$/.test(known.kind) ? known.side : null
  return shape === null ? (states.get(key) ?? key) : null
}

function isAdjective({ known, key }: Name, states: ReadonlyMap<string, string>): boolean {
  return known === null
    ? states.has(key) && states.get(key) !== key
    : known.kind === 'adjective' || known.kind === 'country'
}
