/** @module Sources without a name: "two people briefed on it", "his friends", "the sheikh". Somebody new, or the one described so before. */
import type { SourcePhrase } from '../read-source.ts'
import type { Cast, Speaker } from './cast.ts'
import { asOwned, asPrinted, sideOf, wording } from './sides-of-sources.ts'

/**
 * "two people briefed on it", "his friends": somebody new, or the one described so before.
 * @param topic whom the sentence before is about, if that may be asked
 */
export function unnamed(cast: Cast, phrase: SourcePhrase, topic: (() => number | null) | null): Speaker {
  const { text, tokens } = cast.document
  const name = wording(cast, phrase)
  const noun = text.slice(tokens[phrase.head]!.start, tokens[phrase.head]!.end).toLowerCase()
  const key = `unnamed ${name.toLowerCase()}`
  const isKnown = phrase.isDefinite && phrase.owned === null && phrase.kind === 'person'
  const known =
    (phrase.isDefinite && phrase.owned === null ? describedBefore(cast, noun) : undefined) ??
    (isKnown ? titled(cast, noun, phrase) : undefined) ??
    // "the 58-year-old": an age is told of somebody who was spoken of just before.
    (isKnown && noun === 'old' ? (topic?.() ?? undefined) : undefined)
  const chain =
    cast.made.get(key) ??
    known ??
    cast.add(key, {
      kind: phrase.kind === 'people' ? 'group' : phrase.kind === 'outlet' ? 'media' : 'person',
      name,
      aliases: asOwned(cast, phrase, name),
      titles: [],
      // A paper of Ardan speaks for nobody.
      ...(phrase.kind === 'outlet' ? { side: null } : sideOf(cast, phrase)),
      anonymous: true,
    })
  enrich(cast, chain, phrase)
  return cast.mentioned(phrase, chain)
}

/**
 * What this place adds to one who is known by his description only: the words in print, and, where it tells it and nobody did yet,
 * whose aide he is ("an aide | to Minister Keller").
 */
export function enrich(cast: Cast, chain: number, phrase: SourcePhrase): void {
  const figure = cast.figures[chain]!
  if (!figure.anonymous || (phrase.kind !== 'person' && phrase.kind !== 'people')) return
  const name = wording(cast, phrase)
  const sided = figure.side === null && name.startsWith(figure.name) ? sideOf(cast, phrase) : null
  const isSided = sided !== null && (sided.side !== null || sided.principal !== undefined)
  const called = isSided ? { ...sided, name } : { name: figure.name }
  const aliases = [...(isSided ? [figure.name] : []), ...figure.aliases, ...asPrinted(cast, phrase)]
  cast.figures[chain] = {
    ...figure,
    ...called,
    aliases: [...new Set(aliases)].filter(alias => alias !== called.name),
  }
}

/** "The mole": the only figure so described before. */
function describedBefore(cast: Cast, noun: string): number | undefined {
  const called = new RegExp(`(?:^|\\s)${escaped(noun)}(?:$|\\s)`, 'iu')
  const fitting = cast.figures.flatMap(({ anonymous, name }, index) => (anonymous && called.test(name) ? [index] : []))
  return fitting.length === 1 ? fitting[0] : undefined
}

/** "The sheikh", "the governor": the only person of the report who goes by that title. */
function titled(cast: Cast, noun: string, { past, head }: SourcePhrase): number | undefined {
  if (past > head + 1) return undefined
  const fitting = cast.figures.flatMap(({ kind, anonymous, titles }, index) =>
    kind === 'person' && !anonymous && titles.some(title => title.toLowerCase().endsWith(noun)) ? [index] : [],
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The word as it stands in a pattern. */
export function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
